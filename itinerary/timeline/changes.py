"""What is new, moved, confirmed, called off: the difference between two times.

Each change is dated by the article (or the edit) that made it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from itinerary.facts import Person, Precision, Status
from itinerary.timeline.edits import Edit, overlay
from itinerary.timeline.known import NO_DAYS, Days
from itinerary.timeline.merging import Merged, merge
from itinerary.timeline.reports import Report
from itinerary.timeline.stops import MergedStop
from itinerary.timeline.weighing import when_told


class Kind(StrEnum):
    """What sort of change it is."""

    NEW = "new"
    ADDED = "added"  # a stop
    REMOVED = "removed"  # a stop, by a correction
    DATED = "dated"  # days are given for the first time, or made exact
    MOVED = "moved"
    CONFIRMED = "confirmed"
    DOUBTFUL = "doubtful"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    UNDER_WAY = "under_way"
    COMPLETED = "completed"


_BY_STATUS = {
    Status.PLANNED: Kind.CONFIRMED,
    Status.TENTATIVE: Kind.DOUBTFUL,
    Status.POSTPONED: Kind.POSTPONED,
    Status.CANCELLED: Kind.CANCELLED,
    Status.UNDER_WAY: Kind.UNDER_WAY,
    Status.COMPLETED: Kind.COMPLETED,
}


@dataclass(frozen=True, slots=True)
class Change:
    """One change of a trip, or of one of its stops (then ``country`` is given).

    ``moved_by`` is in days, later ones positive, where both beginnings are exact.
    """

    trip: str
    travellers: tuple[Person, ...]
    kind: Kind
    told: date
    country: str | None = None
    city: str | None = None
    before: Days = NO_DAYS
    after: Days = NO_DAYS

    @property
    def moved_by(self) -> int | None:
        spans = (self.before, self.after)
        if any(days.precision is not Precision.DAY for days in spans):
            return None
        if self.before.start and self.after.start and self.before.start != self.after.start:
            return (self.after.start - self.before.start).days
        if self.before.end and self.after.end:
            return (self.after.end - self.before.end).days
        return None


def changes(
    trip: str, known: Sequence[Report], new: Sequence[Report], edits: Sequence[Edit] = ()
) -> Iterator[Change]:
    """What the reports ``new`` (and then ``edits``) change of what ``known`` had told."""
    present = list(known)
    state = merge(present) if present else None
    for report in sorted(new, key=when_told):
        present.append(report)
        told = merge(present)
        yield from _difference(trip, state, told, report.told)
        state = told
    for number, edit in enumerate(edits, 1):
        if state is not None:
            edited = overlay(merge(present), edits[:number])
            yield from _difference(trip, state, edited, edit.at.date())
            state = edited


def _difference(trip: str, old: Merged | None, new: Merged, told: date) -> Iterator[Change]:
    people = new.travellers
    if old is None:
        stop = new.stops[0]
        yield Change(trip, people, Kind.NEW, told, stop.country, stop.city, after=stop.days)
        return
    if new.status is not old.status:
        yield Change(trip, people, _BY_STATUS[new.status], told)
    stops = {stop.key: stop for stop in old.stops}
    for stop in new.stops:
        yield from _stop_difference(trip, people, stops.pop(stop.key, None), stop, told, old, new)
    for gone in stops.values():
        yield Change(trip, people, Kind.REMOVED, told, gone.country, gone.city, gone.days)


def _stop_difference(
    trip: str,
    people: tuple[Person, ...],
    old: MergedStop | None,
    new: MergedStop,
    told: date,
    trip_before: Merged,
    trip_now: Merged,
) -> Iterator[Change]:
    where = (new.country, new.city)
    if old is None:
        yield Change(trip, people, Kind.ADDED, told, *where, after=new.days)
        return
    if new.country != old.country:
        yield Change(trip, people, Kind.REMOVED, told, old.country, old.city, old.days)
        yield Change(trip, people, Kind.ADDED, told, *where, after=new.days)
        return
    # What befalls the whole trip is told of the trip.
    of_its_own = new.status is not trip_now.status or trip_now.status is trip_before.status
    if new.status is not old.status and of_its_own:
        yield Change(trip, people, _BY_STATUS[new.status], told, *where)
    if new.days != old.days and new.days:
        refined = not old.days or _made_exact(old.days, new.days)
        kind = Kind.DATED if refined else Kind.MOVED
        yield Change(trip, people, kind, told, *where, before=old.days, after=new.days)


def _made_exact(old: Days, new: Days) -> bool:
    """Whether the new days lie within what was known before: nothing has moved."""
    if old.first is None or old.last is None or new.first is None or new.last is None:
        return False
    if old.precision is Precision.DAY and old.start and old.end:
        return False
    if old.precision is Precision.DAY:
        return old.start == new.start if old.start else old.end == new.end
    return old.first <= new.first and new.last <= old.last
