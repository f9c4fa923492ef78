"""The timeline as it was known on an earlier day, and what has changed since.

A trip keeps the id that it has now; only what it was known to be is of that day.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import islice

from sqlalchemy import Connection, func, select

from itinerary.timeline.asking import Filters
from itinerary.timeline.assembly import sources_of, with_sources
from itinerary.timeline.changes import Change, changes
from itinerary.timeline.filtering import passes_all
from itinerary.timeline.identities import trip_of
from itinerary.timeline.known import KnownTrip
from itinerary.timeline.present import as_seen, is_ahead
from itinerary.timeline.queries import all_trips, edit_notes, upcoming
from itinerary.timeline.snapshots import before, derived_trips
from itinerary.timeline.tables import TABLES

_BATCH = 200


def known_on(
    connection: Connection, day: date, today: date, filters: Filters, *, ahead: bool
) -> Iterator[KnownTrip]:
    """The trips as known at the end of ``day``, statuses as of ``today``, by first day.

    With ``ahead`` only those that were not over.
    """
    found: list[KnownTrip] = []
    ask = upcoming if ahead else all_trips
    found += [
        trip
        for trip in ask(connection, today, filters, sources=True)
        if trip.last_told <= day and not trip.edited
    ]
    for trip in _told_before_and_since(connection, day):
        seen = as_seen(trip, today)
        if passes_all(seen, filters) and (not ahead or is_ahead(seen, today)):
            found.append(seen)
    yield from sorted(found, key=lambda trip: (trip.first_day, trip.id))


def trip_known_on(
    connection: Connection, identity: str, day: date, today: date
) -> KnownTrip | None:
    """One trip as known at the end of ``day``, with the edits made by then."""
    found = trip_of(connection, identity)
    if found is None:
        return None
    for known in _as_told(connection, [found], day):
        seen = as_seen(known, today)
        notes = edit_notes(connection, seen)
        return replace(seen, edits=tuple(note for note in notes if note.at.date() <= day))
    return None


def changes_since(connection: Connection, day: date) -> Iterator[Change]:
    """What articles told after ``day`` (and edits made after it) have changed."""
    for batch in _batches(_touched_since(connection, day)):
        for identity, derived in sorted(derived_trips(connection, batch).items()):
            known = [report for report in derived.reports if report.told <= day]
            new = [report for report in derived.reports if report.told > day]
            made = [edit for edit in derived.edits if edit.at.date() > day]
            yield from changes(identity, known, new, made)


def changes_of_last_import(connection: Connection) -> Iterator[Change]:
    """What the last import that brought anything has changed."""
    report, link = TABLES["report"], TABLES["trip_report"]
    run = connection.execute(select(func.max(report.c.run))).scalar()
    if run is None:
        return
    query = (
        select(link.c.trip_id)
        .join(report, report.c.id == link.c.report_id)
        .where(report.c.run == run)
    )
    ids = sorted(set(connection.execute(query).scalars()))
    for batch in _batches(ids):
        for identity, derived in sorted(derived_trips(connection, batch).items()):
            known = [one for one in derived.reports if one.run < run]
            new = [one for one in derived.reports if one.run >= run]
            yield from changes(identity, known, new)


def _told_before_and_since(connection: Connection, day: date) -> Iterator[KnownTrip]:
    """The trips that were told of by ``day`` and that something has changed since."""
    trip = TABLES["trip"]
    changed = (trip.c.last_told > day) | trip.c.edited
    query = select(trip.c.id).where(trip.c.first_told <= day, changed).order_by(trip.c.id)
    yield from _as_told(connection, list(connection.execute(query).scalars()), day)


def _as_told(connection: Connection, ids: list[str], day: date) -> Iterator[KnownTrip]:
    """The trips as they were known at the end of ``day``, those that were known."""
    for batch in _batches(ids):
        told = sources_of(connection, batch)
        for identity, derived in derived_trips(connection, batch).items():
            then = before(derived, day)
            if then is not None:
                backing = {
                    one.report.id: told[identity][one.report.id] for one in then.merged.weighed
                }
                stops = [stop.report_ids for stop in then.merged.stops]
                yield with_sources(then.known(identity), backing, stops)


def _touched_since(connection: Connection, day: date) -> list[str]:
    trip = TABLES["trip"]
    query = select(trip.c.id).where((trip.c.last_told > day) | trip.c.edited)
    return sorted(connection.execute(query).scalars())


def _batches(ids: list[str]) -> Iterator[list[str]]:
    rest = iter(ids)
    while batch := list(islice(rest, _BATCH)):
        yield batch
