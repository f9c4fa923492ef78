"""Questions to the timeline: trips as plain dataclasses, read in one consistent state."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import (
    CompoundSelect,
    Connection,
    Select,
    and_,
    exists,
    func,
    or_,
    select,
    union_all,
)

from itinerary.facts import Article
from itinerary.timeline.asking import OPEN_ENDED, STILL_NEWS, Filters
from itinerary.timeline.assembly import assembled
from itinerary.timeline.editing import active_edits
from itinerary.timeline.edits import told_of
from itinerary.timeline.filtering import passes
from itinerary.timeline.identities import trip_of
from itinerary.timeline.known import EditNote, KnownTrip
from itinerary.timeline.names import sounds
from itinerary.timeline.present import as_seen, is_ahead
from itinerary.timeline.rows import article_of
from itinerary.timeline.tables import TABLES

_BATCH = 400
# Columns by which a date further away than any known one is told.
_NEVER = date.max
# Hardly any trip, and no window, is longer.
_LONG = timedelta(days=400)


def upcoming(
    connection: Connection, today: date, filters: Filters, *, sources: bool = False
) -> Iterator[KnownTrip]:
    """The trips that are not over on ``today``, the next first, those without days last."""
    trip = TABLES["trip"]
    undated = and_(trip.c.last_day == _NEVER, trip.c.last_told >= today - STILL_NEWS)
    ahead = or_(and_(trip.c.last_day >= today - OPEN_ENDED, trip.c.last_day < _NEVER), undated)
    for known in _listed(connection, _select(filters).where(ahead), today, filters, sources):
        if is_ahead(known, today):
            yield known


def all_trips(
    connection: Connection, today: date, filters: Filters, *, sources: bool = False
) -> Iterator[KnownTrip]:
    """Every trip, by its first day; those without days last."""
    yield from _listed(connection, _select(filters), today, filters, sources)


def find_trip(connection: Connection, identity: str, today: date) -> KnownTrip | None:
    """The trip that has, or ever had, this id, with all its sources."""
    trip = TABLES["trip"]
    found = trip_of(connection, identity)
    if found is None:
        return None
    row = connection.execute(select(trip).where(trip.c.id == found)).one()
    (known,) = assembled(connection, [row], sources=True)
    return replace(as_seen(known, today), edits=edit_notes(connection, known))


def like_ids(connection: Connection, identity: str) -> list[str]:
    """A few ids that begin as ``identity`` does: for "did you mean"."""
    trip = TABLES["trip"]
    begin = identity.split("-", maxsplit=1)[0].lower()
    query = select(trip.c.id).where(trip.c.id.startswith(begin, autoescape=True))
    return list(connection.execute(query.order_by(trip.c.id).limit(5)).scalars())


def edit_notes(connection: Connection, trip: KnownTrip) -> tuple[EditNote, ...]:
    """What editors said of the trip, the first first."""
    from itinerary.timeline.snapshots import derived_trips  # lists need not wait for it

    (derived,) = derived_trips(connection, [trip.id]).values()
    countries = {stop.country for stop in trip.stops} | told_of(derived.reports)
    return tuple(
        EditNote(edit.number, edit.at, edit.author, edit.said)
        for edit in active_edits(connection)
        if edit.speaks_of(derived.reports) and edit.countries & countries
    )


def article(connection: Connection, identity: str) -> Article | None:
    """A stored article by its id."""
    table = TABLES["article"]
    row = connection.execute(select(table).where(table.c.id == identity)).first()
    return None if row is None else article_of(row)


def counts(connection: Connection) -> tuple[int, int]:
    """How many articles and how many trips are stored."""
    found = [
        connection.execute(select(func.count()).select_from(TABLES[name])).scalar_one()
        for name in ("article", "trip")
    ]
    return int(found[0]), int(found[1])


def _select(filters: Filters) -> Select[Any]:
    """The ids of the trips that the filters leave, as far as the database can tell, in order."""
    trip, stop, traveller = TABLES["trip"], TABLES["stop"], TABLES["traveller"]
    query = select(trip.c.id)
    if filters.country:
        query = select(trip.c.id).select_from(stop).join(trip, trip.c.id == stop.c.trip_id)
        query = query.where(stop.c.country == filters.country, stop.c.first_there)
        query = query.order_by(stop.c.trip_first_day, stop.c.trip_id)
    else:
        query = query.order_by(trip.c.first_day, trip.c.id)
    if filters.since or filters.until:
        days = filters.since or date.min, filters.until or date.max
        query = query.where(trip.c.id.in_(_within(*days)))
    if filters.minimum:
        query = query.where(trip.c.confidence >= filters.minimum)
    if filters.served:
        serves = exists().where(
            traveller.c.trip_id == trip.c.id, traveller.c.country == filters.served
        )
        query = query.where(serves)
    if filters.who:
        key = TABLES["traveller_key"]
        for sound in sorted(sounds(filters.who)):
            query = query.where(trip.c.id.in_(select(key.c.trip_id).where(key.c.key == sound)))
    if filters.outlet:
        query = query.where(_told_by(filters.outlet))
    return query


def _within(since: date, until: date) -> CompoundSelect[Any]:
    """Trips with a day between the two, and those without days told of at that time.

    The bound on the first day follows from the others for all but the longest trips; it lets
    the database look at some months of the index instead of all years.
    """
    trip = TABLES["trip"]
    meets = and_(trip.c.last_day >= since, trip.c.first_day <= until, trip.c.first_day < _NEVER)
    earliest = since - _LONG if since > date.min + _LONG else date.min
    told = since - STILL_NEWS if since > date.min + STILL_NEWS else date.min
    undated = and_(trip.c.last_day == _NEVER, trip.c.first_day == _NEVER)
    return union_all(
        select(trip.c.id).where(meets, trip.c.first_day >= earliest),
        select(trip.c.id).where(meets, trip.c.length > _LONG.days),
        select(trip.c.id).where(undated, trip.c.last_told >= told, trip.c.last_told <= until),
    )


def _told_by(outlet: str) -> Any:
    trip, link = TABLES["trip"], TABLES["trip_report"]
    report, source = TABLES["report"], TABLES["article"]
    return exists().where(
        link.c.trip_id == trip.c.id,
        link.c.report_id == report.c.id,
        report.c.article_id == source.c.id,
        func.lower(func.coalesce(source.c.outlet, source.c.dateline_agency)).contains(
            outlet.lower(), autoescape=True
        ),
    )


def _listed(
    connection: Connection, query: Select[Any], today: date, filters: Filters, sources: bool
) -> Iterator[KnownTrip]:
    trip = TABLES["trip"]
    ids = connection.execute(query.execution_options(yield_per=_BATCH)).scalars()
    while batch := list(islice(ids, _BATCH)):
        rows = {row.id: row for row in connection.execute(select(trip).where(trip.c.id.in_(batch)))}
        in_order = [rows[identity] for identity in batch]
        for known in assembled(connection, in_order, sources=sources):
            seen = as_seen(known, today)
            if passes(seen, filters):
                yield seen
