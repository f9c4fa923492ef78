"""Derived rows put together to trips again, with their sources where they are wanted."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, func, select

from itinerary.facts import Evidence, Person, Status, Trip
from itinerary.timeline.codec import decode_trip, precision
from itinerary.timeline.known import KnownStop, KnownTrip, Source
from itinerary.timeline.parts import Part, cut_trip
from itinerary.timeline.rows import other_days_of
from itinerary.timeline.tables import TABLES

# For each report of a trip what is shown of it, and the trip as it told it.
Backing = dict[str, tuple[Source, Trip]]


def assembled(
    connection: Connection, rows: list[Row[Any]], *, sources: bool
) -> Iterator[KnownTrip]:
    """Trips with their stops and travellers, three queries for all of them."""
    ids = [row.id for row in rows]
    travellers = _children(connection, "traveller", ids)
    stops = _children(connection, "stop", ids)
    told = sources_of(connection, ids) if sources else {}
    for row in rows:
        trip = KnownTrip(
            id=row.id,
            travellers=tuple(Person(t.name, t.role, t.country) for t in travellers[row.id]),
            status=Status(row.status),
            stops=tuple(_stop(stop) for stop in stops[row.id]),
            start=row.start,
            end=row.end,
            precision=precision(row.precision),
            purpose=row.purpose,
            confidence=row.confidence,
            source_count=row.source_count,
            first_told=row.first_told,
            last_told=row.last_told,
            sequence=row.sequence,
            modified=_utc(row.modified),
            edited=row.edited,
            canonical=row.canonical,
            edition=row.edition,
        )
        if sources:
            said = [json.loads(stop.report_ids) for stop in stops[row.id]]
            trip = with_sources(trip, told.get(row.id, {}), said)
        yield trip


def with_sources(trip: KnownTrip, backing: Backing, stops: Sequence[Sequence[str]]) -> KnownTrip:
    """The trip with what backs it; ``stops`` are the ids of the reports of each stop."""
    quoted = tuple(
        replace(
            stop,
            sources=tuple(
                _of_stop(*backing[one], stop.country, stop.city) for one in said if one in backing
            ),
        )
        for stop, said in zip(trip.stops, stops, strict=True)
    )
    return replace(trip, stops=quoted, sources=tuple(source for source, _ in backing.values()))


def _children(connection: Connection, name: str, ids: list[str]) -> dict[str, list[Row[Any]]]:
    table = TABLES[name]
    found: dict[str, list[Row[Any]]] = {identity: [] for identity in ids}
    query = select(table).where(table.c.trip_id.in_(ids)).order_by(table.c.position)
    for row in connection.execute(query):
        found[row.trip_id].append(row)
    return found


def _stop(row: Row[Any]) -> KnownStop:
    return KnownStop(
        key=row.key,
        country=row.country,
        city=row.city,
        start=row.start,
        end=row.end,
        precision=precision(row.precision),
        date_text=row.date_text,
        meets=tuple(json.loads(row.meets)),
        status=Status(row.status),
        other_days=other_days_of(row.other_days),
        sequence=row.sequence,
        modified=_utc(row.modified),
        edition=row.edition,
    )


def _of_stop(source: Source, trip: Trip, country: str, city: str | None) -> Source:
    """The source with the sentence that speaks of this stop."""
    there = [stop for stop in trip.stops if stop.country == country and stop.evidence]
    best = next((stop for stop in there if stop.city == city), None) or next(iter(there), None)
    return _quoting(source, best.evidence if best else ())


def _quoting(source: Source, evidence: Iterable[Evidence]) -> Source:
    first = next(iter(evidence), None)
    if first is None:
        return source
    return replace(source, quote=first.quote, start=first.start, end=first.end)


def sources_of(connection: Connection, ids: list[str]) -> dict[str, Backing]:
    """For each trip its sources by report, the weightiest first."""
    link, report, written = TABLES["trip_report"], TABLES["report"], TABLES["article"]
    query = (
        select(
            link.c.trip_id,
            link.c.report_id,
            link.c.story,
            link.c.superseded,
            link.c.part,
            report.c.body,
            written.c.id,
            written.c.doc,
            func.coalesce(written.c.outlet, written.c.dateline_agency).label("outlet"),
            written.c.title,
            written.c.url,
            written.c.published,
            written.c.version,
        )
        .join(report, report.c.id == link.c.report_id)
        .join(written, written.c.id == report.c.article_id)
        .where(link.c.trip_id.in_(ids))
        .order_by(link.c.trip_id, link.c.weight)
    )
    found: dict[str, Backing] = {}
    for row in connection.execute(query):
        trip = cut_trip(decode_trip(row.body), Part.read(row.part))
        source = Source(
            article=row.id,
            doc=row.doc,
            outlet=row.outlet,
            title=row.title,
            url=row.url,
            published=row.published,
            version=row.version,
            quote=None,
            start=None,
            end=None,
            story=row.story,
            superseded=row.superseded,
        )
        evidence = (*trip.evidence, *(e for stop in trip.stops for e in stop.evidence))
        in_order = tuple(sorted(set(evidence), key=lambda piece: piece.start))
        told = replace(_quoting(source, evidence), evidence=in_order)
        found.setdefault(row.trip_id, {})[row.report_id] = (told, trip)
    return found


def _utc(moment: datetime) -> datetime:
    return moment.replace(tzinfo=UTC)
