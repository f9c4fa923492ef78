"""Trips as CSV: one line a stop, what belongs to the trip told on each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import IO

from itinerary.facts import Person
from itinerary.timeline.known import KnownStop, KnownTrip

COLUMNS = (
    *("id", "name", "role", "serves", "companions", "country", "city", "start", "end"),
    *("precision", "status", "meets", "purpose", "sources", "confidence"),
)


def write_trips(trips: Iterable[KnownTrip], stream: IO[str]) -> None:
    """Write a heading and the lines."""
    from itinerary.terminal.tables import write_csv

    write_csv(COLUMNS, lines(trips), stream)


def lines(trips: Iterable[KnownTrip]) -> Iterator[tuple[object, ...]]:
    """One line a stop, with the cells of ``COLUMNS``."""
    return (_line(trip, stop) for trip in trips for stop in trip.stops)


def _line(trip: KnownTrip, stop: KnownStop) -> tuple[object, ...]:
    lead = trip.travellers[0] if trip.travellers else Person(None)
    only = len(trip.stops) == 1 and not stop.days
    days = trip.days if only else stop.days
    return (
        trip.id,
        lead.name,
        lead.role,
        lead.country,
        "; ".join(_companions(trip)),
        stop.country,
        stop.city,
        days.start,
        days.end,
        days.precision.value if days.precision else None,
        stop.status.value,
        "; ".join(stop.meets),
        trip.purpose,
        trip.source_count,
        trip.confidence,
    )


def _companions(trip: KnownTrip) -> Iterator[str]:
    for person in trip.travellers[1:]:
        yield person.name or person.role or "unnamed"
