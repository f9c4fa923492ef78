"""The derived tables kept in step with the reports, inside the caller's transaction.

``settle`` derives anew what given reports can touch and leaves the rest alone; ``rebuild``
derives everything. Both end in the same rows.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Select, delete, func, insert, select, update

from itinerary.timeline.derivation import Derived, components, derive
from itinerary.timeline.editing import active_edits
from itinerary.timeline.edits import Action, Edit
from itinerary.timeline.identities import keep_ids
from itinerary.timeline.matching import reach
from itinerary.timeline.naming import distinct_ids
from itinerary.timeline.parts import Part, cut
from itinerary.timeline.people import sought_keys
from itinerary.timeline.reports import Report
from itinerary.timeline.rows import LONG_REACH, report_of, trip_rows
from itinerary.timeline.tables import TABLES

_DERIVED = ("traveller_key", "traveller", "stop", "trip_report", "trip")
_BATCH = 500  # below the number of variables that any database allows in a statement


def settle(
    connection: Connection, report_ids: Iterable[str], run: int | None = None
) -> tuple[int, int]:
    """Derive anew the trips that the reports ``report_ids`` can touch.

    ``run`` is the import that goes on, if any. Gives how many trips are new, and how many others
    have changed in what a reader sees.
    """
    known: dict[str, Report] = {}
    seeds = set(report_ids)
    edits = active_edits(connection)

    def near(report: Report) -> list[Report]:
        return _near(connection, report, known)

    def linked(report: Report) -> list[Report]:
        merges = [e for e in edits if e.action is Action.MERGE and report.id in e.reports]
        return _load(connection, {one for edit in merges for one in edit.reports}, known)

    old_trips = _trips_of(connection, seeds)
    seeds |= set(_reports_of(connection, old_trips))
    present = _load(connection, seeds, known)
    in_order = sorted(present, key=lambda report: report.id)
    parts = components(in_order, near, linked)
    derived = [trip for part in parts for trip in derive(part, _spoken(edits, part))]
    touched = old_trips | _trips_of(connection, [r.id for part in parts for r in part])
    canonical = _name(connection, derived, touched, known)
    ids = keep_ids(connection, derived, canonical, run)
    return _replace(connection, touched, derived, ids, canonical)


def rebuild(connection: Connection) -> int:
    """Empty the derived tables and fill them again; gives the number of trips."""
    for name in _DERIVED:
        connection.execute(delete(TABLES[name]))
    report, link = TABLES["report"], TABLES["trip_report"]
    ids = connection.execute(
        select(report.c.id).where(report.c.current).order_by(report.c.id)
    ).scalars()
    for batch in _batches(list(ids)):
        done = set(
            connection.execute(
                select(link.c.report_id).where(link.c.report_id.in_(batch))
            ).scalars()
        )
        settle(connection, [one for one in batch if one not in done])
    trip = TABLES["trip"]
    return len(connection.execute(select(trip.c.id)).all())


def reports_query() -> Select[Any]:
    """Current reports with what must be known of their articles."""
    report, article = TABLES["report"], TABLES["article"]
    return (
        select(
            report.c.id,
            report.c.article_id,
            report.c.told,
            report.c.body,
            report.c.run,
            func.coalesce(article.c.outlet, article.c.dateline_agency).label("outlet"),
            article.c.url,
            article.c.title,
            article.c.version,
            article.c.signature,
        )
        .join(article, article.c.id == report.c.article_id)
        .where(report.c.current)
    )


def loaded_reports(connection: Connection, ids: Collection[str]) -> list[Report]:
    """The current reports with these ids, whole."""
    return _load(connection, ids, {})


def _load(connection: Connection, ids: Collection[str], known: dict[str, Report]) -> list[Report]:
    report = TABLES["report"]
    missing = sorted(set(ids) - known.keys())
    for batch in _batches(missing):
        for row in connection.execute(reports_query().where(report.c.id.in_(batch))):
            known[row.id] = report_of(row)
    return [known[one] for one in ids if one in known]


def _near(connection: Connection, report: Report, known: dict[str, Report]) -> list[Report]:
    """The reports that may touch ``report``: kept under its words, within its reach."""
    first, last = reach(report)
    table, key = TABLES["report"], TABLES["report_key"]
    earliest = first - LONG_REACH if first > date.min + LONG_REACH else date.min
    under = (
        select(key.c.report_id)
        .join(table, table.c.id == key.c.report_id)
        .where(
            key.c.key.in_(sorted(sought_keys(report.trip.travellers))[:_BATCH]),
            table.c.last >= first,
            table.c.current,
        )
    )
    found: set[str] = set()
    for days in (key.c.first.between(earliest, last), key.c.first == date.min):
        found.update(connection.execute(under.where(days)).scalars())
    return _load(connection, sorted(found), known)


def _trips_of(connection: Connection, report_ids: Collection[str]) -> set[str]:
    link = TABLES["trip_report"]
    found: set[str] = set()
    for batch in _batches(sorted(report_ids)):
        query = select(link.c.trip_id).where(link.c.report_id.in_(batch))
        found.update(connection.execute(query).scalars())
    return found


def _reports_of(connection: Connection, trip_ids: Collection[str]) -> list[str]:
    link = TABLES["trip_report"]
    found: list[str] = []
    for batch in _batches(sorted(trip_ids)):
        query = select(link.c.report_id).where(link.c.trip_id.in_(batch))
        found.extend(connection.execute(query).scalars())
    return found


def _name(
    connection: Connection, derived: list[Derived], touched: set[str], known: dict[str, Report]
) -> dict[str, str]:
    """What each derived trip is called by its reports alone (by anchor).

    An untouched trip that is called otherwise now, for there is one more of its kind, is told so.
    """
    trip = TABLES["trip"]
    names: dict[str, str] = {}
    for base in sorted({one.base for one in derived}):
        rows = connection.execute(
            select(trip.c.id, trip.c.anchor, trip.c.canonical).where(trip.c.base == base)
        )
        others = {row.anchor: row for row in rows if row.id not in touched}
        anchors = {key: _anchor(connection, key, known) for key in others}
        anchors |= {one.anchor_key: one.anchor for one in derived if one.base == base}
        named = distinct_ids(base, anchors)
        for key, row in others.items():
            if named[key] != row.canonical:
                renamed = update(trip).where(trip.c.id == row.id)
                connection.execute(renamed.values(canonical=named[key]))
        names |= named
    return names


def _anchor(connection: Connection, key: str, known: dict[str, Report]) -> Report:
    identity, _, part = key.partition("/")
    (report,) = _load(connection, [identity], known)
    return cut(report, Part.read(part))


def _spoken(edits: list[Edit], part: list[Report]) -> list[Edit]:
    return [edit for edit in edits if edit.speaks_of(part)]


def _replace(
    connection: Connection,
    touched: set[str],
    derived: list[Derived],
    ids: dict[str, str],
    canonical: dict[str, str],
) -> tuple[int, int]:
    """Write the derived trips in the place of the old ones."""
    trip = TABLES["trip"]
    before: dict[str, tuple[Any, ...]] = {}
    for batch in _batches(sorted(touched)):
        for row in connection.execute(select(trip).where(trip.c.id.in_(batch))):
            before[row.id] = (row.anchor, row.sequence, row.modified)
        for name in _DERIVED:
            table = TABLES[name]
            column = table.c.id if name == "trip" else table.c.trip_id
            connection.execute(delete(table).where(column.in_(batch)))
    anchors_before = {anchor for anchor, _, _ in before.values()}
    new = changed = 0
    for one in derived:
        identity = ids[one.anchor_key]
        rows = trip_rows(identity, canonical[one.anchor_key], one)
        for name, content in rows.items():
            if content:
                connection.execute(insert(TABLES[name]), content)
        own = rows["trip"][0]
        if identity not in before and own["anchor"] not in anchors_before:
            new += 1
        elif before.get(identity) != (own["anchor"], own["sequence"], own["modified"]):
            changed += 1
    return new, changed


def _batches(values: list[str]) -> Iterator[list[str]]:
    rest = iter(values)
    while batch := list(islice(rest, _BATCH)):
        yield batch
