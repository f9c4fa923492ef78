"""What editors say: corrections that outrank the articles and are never lost.

An edit speaks of reports, not of a trip's id, so it holds whatever the derivation makes of
them later: after other imports, a rebuild, a better extractor.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from itinerary.facts import Precision, Status
from itinerary.timeline.codec import day, precision
from itinerary.timeline.known import Days
from itinerary.timeline.merging import Merged
from itinerary.timeline.reports import Report
from itinerary.timeline.stops import MergedStop


class Action(StrEnum):
    """What an edit does."""

    EDIT = "edit"  # gives a trip, or one stop of it, other days, another place, another status
    CONFIRM = "confirm"  # says that a trip is as told
    DROP = "drop"  # says that a trip is none
    MERGE = "merge"  # makes two trips one
    SPLIT = "split"  # makes a part of a trip a trip of its own
    UNDO = "undo"  # takes an edit back


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit of a trip, made ``at`` a time (UTC).

    ``reports`` are those that the trip stood on and ``countries`` its stops' when the edit was
    made; of reports that were split before, ``parts`` has the keys of the parts meant. ``stops``
    are keys or countries, if it speaks of a part of the trip only. ``values`` has ``start``,
    ``end``, ``precision``, ``city``, ``country``, ``status`` as text, as far as given; of a split
    ``from`` or ``who``. ``articles`` (ids) are those that a split takes away.
    """

    number: int
    at: datetime
    author: str
    action: Action
    reports: frozenset[str]
    countries: frozenset[str] = frozenset()
    stops: tuple[str, ...] = ()
    values: tuple[tuple[str, str], ...] = ()
    parts: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()

    @property
    def said(self) -> str:
        """The edit in a few words."""
        of = f" of {', '.join(self.stops)}" if self.stops else ""
        if self.articles:
            of = f" of what {'an article says' if len(self.articles) == 1 else 'articles say'}"
        what = ", ".join(f"{name} {value}" for name, value in self.values)
        return f"{self.action.value}{of}{': ' if what else ''}{what}"

    def speaks_of(self, reports: Iterable[Report]) -> bool:
        return any(self.means(report) for report in reports)

    def means(self, report: Report) -> bool:
        """Whether the report, or this part of it, is one of those that the edit speaks of."""
        if report.id not in self.reports:
            return False
        split = any(key.startswith(f"{report.id}/") for key in self.parts)
        return report.part is None or not split or report.key in self.parts


def chosen_group(groups: Sequence[Sequence[Report]], edit: Edit) -> int | None:
    """The group that an edit means now: the one with most of its reports, and its countries."""
    shares = [
        (
            sum(edit.means(report) for report in group),
            len(edit.countries & told_of(group)),
            -len(told_of(group) - edit.countries),
        )
        for group in groups
    ]
    best = max(shares, default=(0, 0, 0))
    return shares.index(best) if best[0] else None


def told_of(group: Iterable[Report]) -> frozenset[str]:
    """The countries that the reports tell of."""
    return frozenset().union(*(report.countries for report in group))


def overlay(merged: Merged, edits: Sequence[Edit]) -> Merged:
    """The trip with what its editors say, the latest edit last."""
    for edit in edits:
        values = dict(edit.values)
        if edit.action is Action.CONFIRM:
            status = Status.PLANNED if merged.status is Status.TENTATIVE else merged.status
            merged = replace(_with_status(merged, status, ()), confidence=1.0)
        elif edit.action is Action.EDIT:
            merged = _edited(merged, edit, values)
    return merged


def _edited(merged: Merged, edit: Edit, values: dict[str, str]) -> Merged:
    if "status" in values:
        merged = _with_status(merged, Status(values["status"]), edit.stops)
    spoken = _spoken_stops(merged, edit.stops)
    if not any(name in values for name in ("start", "end", "city", "country")):
        return merged
    if not edit.stops and len(merged.stops) > 1:
        return replace(merged, days=_given_days(merged.days, values))
    stops = tuple(
        _stop_edited(stop, values) if stop.key in spoken else stop for stop in merged.stops
    )
    days = stops[0].days if len(stops) == 1 else _moved_along(merged, stops)
    return replace(merged, stops=stops, days=days)


def _moved_along(merged: Merged, stops: tuple[MergedStop, ...]) -> Days:
    """The tour's own days, which begin and end with its first and last stop if they did."""
    start, end = merged.days.start, merged.days.end
    for old, new in zip(merged.stops, stops, strict=True):
        if old.days != new.days:
            start = new.days.start if old.days.start == merged.days.start else start
            end = new.days.end if old.days.end == merged.days.end else end
    return Days(start, end, merged.days.precision if start or end else None)


def _stop_edited(stop: MergedStop, values: dict[str, str]) -> MergedStop:
    if "start" in values or "end" in values:
        stop = replace(stop, days=_given_days(stop.days, values), date_text=None, other_days=())
    if values.get("country", stop.country) != stop.country:
        stop = replace(stop, country=values["country"], city=None)
    return replace(stop, city=values.get("city", stop.city) or None)


def _given_days(days: Days, values: dict[str, str]) -> Days:
    """The days as edited; an end that is not given and lies before the new start is dropped."""
    start = day(values["start"]) if "start" in values else days.start
    end = day(values["end"]) if "end" in values else days.end
    if start and end and end < start:
        start, end = (start, None) if "end" not in values else (None, end)
    exact = precision(values.get("precision")) or Precision.DAY
    return Days(start, end, exact)


def _with_status(merged: Merged, status: Status, stops: tuple[str, ...]) -> Merged:
    spoken = _spoken_stops(merged, stops)
    changed = tuple(
        replace(stop, status=status) if stop.key in spoken else stop for stop in merged.stops
    )
    whole = len(spoken) == len(changed)
    return replace(merged, stops=changed, status=status if whole else merged.status)


def _spoken_stops(merged: Merged, stops: tuple[str, ...]) -> set[str]:
    """The keys of the stops meant: by key or by country, all if none are named."""
    return {
        stop.key for stop in merged.stops if not stops or stop.key in stops or stop.country in stops
    }
