"""What time alone does to a trip: under way when its days have come, over when they are gone.

Nothing of this is stored; a timeline shows it for the day that is given as today.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from itinerary.facts import Precision, Status
from itinerary.timeline.asking import OPEN_ENDED, STILL_NEWS
from itinerary.timeline.known import Days, KnownStop, KnownTrip

_MOVED_BY_TIME = (Status.PLANNED, Status.TENTATIVE, Status.UNDER_WAY)


def as_seen(trip: KnownTrip, today: date) -> KnownTrip:
    """The trip with the statuses that a reader of ``today`` expects."""
    status = _seen(trip.status, trip.days, trip.last_told, today)
    stops = tuple(_stop_as_seen(stop, trip, status, today) for stop in trip.stops)
    return replace(trip, status=status, stops=stops)


def is_ahead(trip: KnownTrip, today: date) -> bool:
    """Whether the trip, as seen on ``today``, is not over: coming, or under way."""
    if trip.status is Status.COMPLETED:
        return False
    last = latest_day(trip)
    if last is None:
        return today - trip.last_told <= STILL_NEWS
    return last >= today or trip.status in _MOVED_BY_TIME


def latest_day(trip: KnownTrip) -> date | None:
    """The last day that is known of the trip; ``None`` if it has no days or an open end."""
    spans = [trip.days, *(stop.days for stop in trip.stops)]
    lasts = [days.last for days in spans if days.last]
    return max(lasts, default=None)


def _stop_as_seen(stop: KnownStop, trip: KnownTrip, status: Status, today: date) -> KnownStop:
    days = stop.days or (trip.days if len(trip.stops) == 1 else Days())
    if not days:
        over = status is Status.COMPLETED and stop.status in _MOVED_BY_TIME
        return replace(stop, status=status) if over else stop
    return replace(stop, status=_seen(stop.status, days, trip.last_told, today))


def _seen(said: Status, days: Days, told: date, today: date) -> Status:
    if said not in _MOVED_BY_TIME:
        return said
    first, last = days.first, _believed_last(said, days, told)
    if last is not None and last < today:
        return Status.COMPLETED
    exact = days.precision is Precision.DAY
    if said is Status.PLANNED and exact and days.start and first is not None and first <= today:
        return Status.UNDER_WAY
    return said


def _believed_last(said: Status, days: Days, told: date) -> date | None:
    if days.end is not None:
        return days.end
    if days.start is None:
        return told + OPEN_ENDED if said is Status.UNDER_WAY else None
    known_on = max(days.start, told) if said is Status.UNDER_WAY else days.start
    return known_on + OPEN_ENDED
