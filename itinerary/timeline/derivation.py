"""The one function from reports to trips.

``derive`` depends on the set of reports alone: not on their order, not on how many imports
brought them. ``components`` parts reports into sets that cannot touch one another, so that
an import need derive only those that its own reports touch.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cached_property

from itinerary.timeline.edits import Action, Edit, chosen_group, overlay
from itinerary.timeline.grouping import group_reports
from itinerary.timeline.history import History, history
from itinerary.timeline.known import KnownStop, KnownTrip
from itinerary.timeline.matching import agreement, reach
from itinerary.timeline.merging import Merged, merge
from itinerary.timeline.naming import anchor, base_id
from itinerary.timeline.people import keys, sought_keys
from itinerary.timeline.regrouping import regroup
from itinerary.timeline.reports import Report


@dataclass(frozen=True)
class Derived:
    """One trip and what it is derived from; it has no id yet, but a ``base``."""

    reports: tuple[Report, ...]
    edits: tuple[Edit, ...] = ()

    @cached_property
    def merged(self) -> Merged:
        return overlay(merge(self.reports), self.edits)

    @cached_property
    def history(self) -> History:
        return history(self.reports, self.edits)

    @property
    def anchor_key(self) -> str:
        """What the trip's identity stands on: its first report, or a part of it."""
        return self.anchor.key

    @cached_property
    def anchor(self) -> Report:
        return anchor(self.reports)

    @property
    def base(self) -> str:
        return base_id(self.anchor)

    def known(self, identity: str) -> KnownTrip:
        """The trip as queries give it, without its sources."""
        merged, past = self.merged, self.history
        told = [report.told for report in self.reports]
        return KnownTrip(
            id=identity,
            travellers=merged.travellers,
            status=merged.status,
            stops=tuple(
                KnownStop(
                    key=stop.key,
                    country=stop.country,
                    city=stop.city,
                    start=stop.days.start,
                    end=stop.days.end,
                    precision=stop.days.precision,
                    date_text=stop.date_text,
                    meets=stop.meets,
                    status=stop.status,
                    other_days=stop.other_days,
                    sequence=past.stops[stop.key].sequence,
                    modified=_midnight(past.stops[stop.key].told),
                    edition=past.stops[stop.key].edition,
                )
                for stop in merged.stops
            ),
            start=merged.days.start,
            end=merged.days.end,
            precision=merged.days.precision,
            purpose=merged.purpose,
            confidence=merged.confidence,
            source_count=len({one.story for one in merged.weighed}),
            first_told=min(told),
            last_told=max(told),
            sequence=past.trip.sequence,
            modified=_midnight(past.trip.told),
            edited=bool(self.edits),
            edition=past.trip.edition,
        )


def derive(component: Collection[Report], edits: Sequence[Edit] = ()) -> list[Derived]:
    """The trips that one component of reports tells of, as its editors will have them."""
    in_order = sorted(edits, key=lambda edit: edit.number)
    groups = regroup(group_reports(component), in_order)
    own: list[list[Edit]] = [[] for _ in groups]
    for edit in in_order:
        place = chosen_group(groups, edit)
        if place is not None and edit.action not in (Action.MERGE, Action.SPLIT):
            own[place].append(edit)
    return [
        Derived(tuple(group), tuple(said))
        for group, said in zip(groups, own, strict=True)
        if not any(edit.action is Action.DROP for edit in said)
    ]


def components(
    seeds: Iterable[Report],
    near: Callable[[Report], Iterable[Report]],
    linked: Callable[[Report], Iterable[Report]] = lambda _: (),
) -> list[list[Report]]:
    """The reports that can touch a seed, directly or through others, in sets of their own.

    ``near`` gives the candidates for a report: at least all that it can agree with.
    ``linked`` gives those that an editor has put together with it.
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
            for other in linked(report):
                if other.id not in seen:
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


def _midnight(told: date) -> datetime:
    return datetime.combine(told, time(), UTC)
