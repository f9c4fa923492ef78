"""Whether a trip, put together, is one of those asked for."""

from __future__ import annotations

from datetime import date

from itinerary.facts import Person
from itinerary.timeline.asking import STILL_NEWS, Filters
from itinerary.timeline.known import KnownTrip
from itinerary.timeline.names import Match, ascii_lower, compare
from itinerary.timeline.present import latest_day
from itinerary.timeline.roles import same_office


def passes(trip: KnownTrip, filters: Filters) -> bool:
    """What only the assembled trip can tell: names, offices, cities, what is seen today."""
    if filters.statuses and not filters.statuses & {trip.status, *(s.status for s in trip.stops)}:
        return False
    people = trip.travellers
    if filters.who and not any(_is_called(person, filters.who) for person in people):
        return False
    if filters.role and not any(_holds(person, filters.role) for person in people):
        return False
    if filters.city:
        wanted = ascii_lower(filters.city)
        return any(stop.city and wanted in ascii_lower(stop.city) for stop in trip.stops)
    return True


def passes_all(trip: KnownTrip, filters: Filters) -> bool:
    """Every filter; for a trip that no query has chosen. Its sources must be there."""
    return (
        passes(trip, filters)
        and trip.confidence >= filters.minimum
        and filters.country in (None, *(stop.country for stop in trip.stops))
        and filters.served in (None, *(person.country for person in trip.travellers))
        and _is_told_by(trip, filters.outlet)
        and _lies_within(trip, filters.since or date.min, filters.until or date.max)
    )


def _is_told_by(trip: KnownTrip, outlet: str | None) -> bool:
    if outlet is None:
        return True
    return any(outlet.lower() in (source.outlet or "").lower() for source in trip.sources)


def _lies_within(trip: KnownTrip, since: date, until: date) -> bool:
    """Whether a day of the trip lies between the two; without days it counts by its telling."""
    if trip.first_day == date.max:
        told = trip.last_told
        return until >= told and (since <= told or since - told <= STILL_NEWS)
    return trip.first_day <= until and (latest_day(trip) or trip.first_day) >= since


def _is_called(person: Person, name: str) -> bool:
    return person.name is not None and compare(person.name, name) is not Match.DIFFERENT


def _holds(person: Person, role: str) -> bool:
    return person.role is not None and same_office(person.role, role)
