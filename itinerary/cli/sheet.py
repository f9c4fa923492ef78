"""Lists as CSV: of trips one line a stop, what belongs to the trip told on each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import IO

from itinerary.facts import Person
from itinerary.timeline.changes import Change
from itinerary.timeline.known import KnownStop, KnownTrip
from itinerary.timeline.overlaps import Overlap
from itinerary.timeline.searching import FOUND_END, FOUND_START, Hit
from itinerary.wording.names import party, person

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
    for companion in trip.travellers[1:]:
        yield companion.name or companion.role or "unnamed"


Sheet = tuple[Sequence[str], Iterable[Sequence[object]]]

_OVERLAP = (
    *("start", "end", "precision", "country", "city", "who", "and"),
    *("meeting", "id", "other id"),
)
_CHANGE = (
    *("told", "id", "who", "kind", "country", "city", "start before", "end before"),
    *("start", "end", "moved by"),
)
_HIT = ("published", "outlet", "title", "found", "doc", "article", "url", "ids")


def overlap_sheet(found: Iterable[Overlap]) -> Sheet:
    """One line a pair of trips, or a trip and its hosts."""
    return _OVERLAP, (
        (
            pair.days.start,
            pair.days.end,
            pair.days.precision.value if pair.days.precision else None,
            pair.country,
            pair.city,
            party(pair.one),
            party(pair.other) if pair.other else "; ".join(pair.hosts),
            "announced" if pair.meeting else None,
            pair.one.id,
            pair.other.id if pair.other else None,
        )
        for pair in found
    )


def change_sheet(told: Iterable[Change]) -> Sheet:
    """One line a change."""
    return _CHANGE, (
        (
            change.told,
            change.trip,
            person(change.travellers[0] if change.travellers else Person(None)),
            change.kind.value,
            change.country,
            change.city,
            change.before.start,
            change.before.end,
            change.after.start,
            change.after.end,
            change.moved_by,
        )
        for change in told
    )


def hit_sheet(hits: Iterable[Hit]) -> Sheet:
    """One line an article."""
    return _HIT, (
        (
            hit.published,
            hit.outlet,
            hit.title,
            found_text(hit),
            hit.doc,
            hit.article,
            hit.url,
            " ".join(hit.trips),
        )
        for hit in hits
    )


def found_text(hit: Hit) -> str:
    """The piece of the article, the marks of what was found left out."""
    return hit.found.replace(FOUND_START, "").replace(FOUND_END, "")
