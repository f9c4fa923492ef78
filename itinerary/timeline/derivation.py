"""The one function from reports to trips.

``derive`` depends on the set of reports alone: not on their order, not on how many imports
brought them. ``components`` parts reports into sets that cannot touch one another, so that
an import need derive only those that its own reports touch.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from functools import cached_property

from itinerary.timeline.grouping import group_reports
from itinerary.timeline.history import History, history
from itinerary.timeline.matching import agreement, reach
from itinerary.timeline.merging import Merged, merge
from itinerary.timeline.naming import anchor, base_id
from itinerary.timeline.people import keys, sought_keys
from itinerary.timeline.reports import Report


@dataclass(frozen=True)
class Derived:
    """One trip and the reports that it is derived from; it has no id yet, but a ``base``."""

    reports: tuple[Report, ...]

    @cached_property
    def merged(self) -> Merged:
        return merge(self.reports)

    @cached_property
    def history(self) -> History:
        return history(self.reports)

    @cached_property
    def anchor(self) -> Report:
        return anchor(self.reports)

    @property
    def base(self) -> str:
        return base_id(self.anchor)


def derive(component: Collection[Report]) -> list[Derived]:
    """The trips that one component of reports tells of."""
    return [Derived(tuple(group)) for group in group_reports(component)]


def components(
    seeds: Iterable[Report], near: Callable[[Report], Iterable[Report]]
) -> list[list[Report]]:
    """The reports that can touch a seed, directly or through others, in sets of their own.

    ``near`` gives the candidates for a report: at least all that it can agree with.
    """
    found: list[list[Report]] = []
    seen: set[str] = set()
    for seed in seeds:
        if seed.id in seen:
            continue
        seen.add(seed.id)
        component: list[Report] = []
        waiting = [seed]
        while waiting:
            report = waiting.pop()
            component.append(report)
            for other in near(report):
                if other.id not in seen and touches(report, other):
                    seen.add(other.id)
                    waiting.append(other)
        found.append(component)
    return found


def touches(one: Report, other: Report) -> bool:
    """Whether one of two reports can have a say in what becomes of the other."""
    return bool(agreement(one, other))


def derive_all(reports: Collection[Report]) -> list[Derived]:
    """The trips of all reports, from nothing."""
    by_key: dict[str, list[Report]] = {}
    for report in reports:
        for key in keys(report.trip.travellers):
            by_key.setdefault(key, []).append(report)

    def near(report: Report) -> Iterable[Report]:
        first, last = reach(report)
        for key in sought_keys(report.trip.travellers):
            for other in by_key.get(key, ()):
                other_first, other_last = reach(other)
                if first <= other_last and other_first <= last:
                    yield other

    in_order = sorted(reports, key=lambda report: report.id)
    return [trip for part in components(in_order, near) for trip in derive(part)]
