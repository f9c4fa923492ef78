"""Who is where at the same time: travellers of different countries, and the hosts they meet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from itinerary.facts import OFF, Person, Precision
from itinerary.timeline.known import Days, KnownStop, KnownTrip
from itinerary.timeline.names import Match, ascii_lower, compare


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two trips that meet on ``days``, in ``city`` if it is the same one.

    ``meeting`` tells that an article announces that the two meet. Without an ``other`` trip it
    is a meeting announced with ``hosts`` who need not travel for it; its days may be a window, or
    unknown.
    """

    country: str
    city: str | None
    days: Days
    one: KnownTrip
    other: KnownTrip | None
    meeting: bool
    hosts: tuple[str, ...] = ()


def overlaps(trips: Iterable[KnownTrip]) -> Iterator[Overlap]:
    """Every pair of trips that share days and a country, and every meeting announced, by day.

    That two are in a country in the same window says nothing, so windows make no pairs.
    """
    everybody = list(trips)
    there: dict[str, list[tuple[date, date, KnownStop, KnownTrip]]] = {}
    for trip in everybody:
        for stop in trip.stops:
            bounds = _bounds(stop, trip)
            if bounds is not None:
                there.setdefault(stop.country, []).append((*bounds, stop, trip))
    found = [pair for visits in there.values() for pair in _pairs(visits)]
    by_trip: dict[str, list[Overlap]] = {}
    for pair in found:
        for one in (pair.one, pair.other or pair.one):
            by_trip.setdefault(one.id, []).append(pair)
    found += [
        _at_home(stop, trip, by_trip.get(trip.id, ())) for trip in everybody for stop in trip.stops
    ]
    yield from sorted((pair for pair in found if pair.other or pair.hosts), key=_in_order)


def _in_order(pair: Overlap) -> tuple[date, str, str, str]:
    other = pair.other.id if pair.other else ""
    return pair.days.first or date.max, pair.country, pair.one.id, other


def _at_home(stop: KnownStop, trip: KnownTrip, pairs: Sequence[Overlap]) -> Overlap:
    """The meetings of a stop with those who are not known to travel there themselves."""
    guests = [
        person
        for pair in pairs
        if pair.country == stop.country and pair.other
        for person in (pair.other if pair.one.id == trip.id else pair.one).travellers
    ]
    hosts = tuple(
        host
        for host in stop.meets
        if stop.status not in OFF and not any(_named(host, person) for person in guests)
    )
    days = stop.days or (trip.days if len(trip.stops) == 1 else Days())
    return Overlap(stop.country, stop.city, days, trip, None, meeting=True, hosts=hosts)


def _pairs(visits: list[tuple[date, date, KnownStop, KnownTrip]]) -> Iterator[Overlap]:
    """A sweep by the first day: only visits that are not over are compared."""
    present: list[tuple[date, date, KnownStop, KnownTrip]] = []
    for visit in sorted(visits, key=lambda visit: (visit[0], visit[3].id, visit[2].key)):
        first, last, stop, trip = visit
        present = [other for other in present if other[1] >= first]
        for _, other_last, other_stop, other in present:
            if other.id != trip.id and not _one_service(trip, other):
                yield Overlap(
                    country=stop.country,
                    city=_shared_city(stop, other_stop),
                    days=Days(first, min(last, other_last), Precision.DAY),
                    one=other,
                    other=trip,
                    meeting=_meets(stop, other) or _meets(other_stop, trip),
                )
        present.append(visit)


def _bounds(stop: KnownStop, trip: KnownTrip) -> tuple[date, date] | None:
    """The days of a visit that holds; of an open one the day that is known."""
    days = stop.days or (trip.days if len(trip.stops) == 1 else Days())
    if stop.status in OFF or days.precision is not Precision.DAY:
        return None
    if days.first is None or days.last is None:
        return None
    return days.first, days.last


def _one_service(one: KnownTrip, other: KnownTrip) -> bool:
    """Whether both travel for one country: a delegation, not a meeting."""
    served = {person.country for person in one.travellers if person.country}
    return bool(served & {person.country for person in other.travellers if person.country})


def _shared_city(one: KnownStop, other: KnownStop) -> str | None:
    if one.city and other.city and ascii_lower(one.city) == ascii_lower(other.city):
        return one.city
    return None


def _meets(stop: KnownStop, trip: KnownTrip) -> bool:
    return any(_named(host, person) for host in stop.meets for person in trip.travellers)


def _named(host: str, person: Person) -> bool:
    return person.name is not None and compare(host, person.name) is not Match.DIFFERENT
