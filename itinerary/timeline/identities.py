"""The ids that trips go by: once given, an id stays with its trip, whatever is imported later.

What a trip would be called if every article had been imported on its day (``naming.py``) depends
on the set of reports alone, and so may change when an older article turns up. The id that is
shown is the first that the trip was given; every other one that it ever had still finds it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from itinerary.timeline.codec import decode_trip
from itinerary.timeline.derivation import Derived
from itinerary.timeline.known import KnownTrip
from itinerary.timeline.matching import travellers_agree
from itinerary.timeline.naming import order_of_naming, possible_ids
from itinerary.timeline.parts import Part
from itinerary.timeline.reports import Report
from itinerary.timeline.tables import TABLES

_BATCH = 400


def keep_ids(
    connection: Connection,
    derived: Sequence[Derived],
    canonical: Mapping[str, str],
    run: int | None = None,
) -> dict[str, str]:
    """The id of each trip (by its anchor's key): the one that it has, else a new one, then kept.

    ``canonical`` has what each trip is called by its reports alone. What is given in an import
    (``run``) holds from its end on (``renaming.py``).
    """
    kept: dict[str, str] = {}
    for given in _given(connection, {r.article for one in derived for r in one.reports}):
        holder, report = _holder(given, derived)
        if holder is None or report is None:
            continue
        if kept.setdefault(holder.anchor_key, given.id) == given.id:
            _point_at(connection, given, report)
    fresh = [one for one in derived if one.anchor_key not in kept]
    for one in sorted(fresh, key=lambda one: (*order_of_naming(one.anchor), one.anchor_key)):
        options = possible_ids(canonical[one.anchor_key], one.base, one.anchor)
        identity = next(option for option in options if not _is_given(connection, option))
        _give(connection, identity, one.anchor, run)
        kept[one.anchor_key] = identity
    return kept


def trip_of(connection: Connection, identity: str) -> str | None:
    """The present id of the trip that goes, or ever went, by ``identity``."""
    trip, given = TABLES["trip"], TABLES["given_id"]
    own = connection.execute(select(trip.c.id).where(trip.c.id == identity)).scalar()
    if own is not None:
        return str(own)
    row = connection.execute(_query().where(given.c.id == identity)).first()
    found = None if row is None else _linked_trip(connection, row)
    if found is None:
        canonical = select(trip.c.id).where(trip.c.canonical == identity).order_by(trip.c.id)
        found = connection.execute(canonical).scalar()
    return found


def canonically(trips: Iterable[KnownTrip]) -> Iterator[KnownTrip]:
    """The trips (in order of their first days) under the ids that their reports alone give.

    So two databases that hold the same articles tell the same, whatever was imported first.
    """
    for _, same_day in groupby(trips, key=lambda trip: trip.first_day):
        for trip in sorted(same_day, key=lambda trip: trip.canonical):
            yield replace(trip, id=trip.canonical)


def _linked_trip(connection: Connection, given: Any) -> str | None:
    """The trip that stands on the report that the id was given for, or on what replaced it."""
    link, report = TABLES["trip_report"], TABLES["report"]
    query = (
        select(link.c.trip_id, link.c.report_id, link.c.part, report.c.told, report.c.body)
        .join(report, report.c.id == link.c.report_id)
        .where(report.c.article_id == given.article_id)
        .order_by(link.c.trip_id)
    )
    old = _bare(given.report_id, given)
    there = [
        row
        for row in connection.execute(query)
        if row.report_id == given.report_id
        or (not given.current and _says_the_same(old, _bare(row.report_id, row)))
    ]
    exact = [row for row in there if row.part == given.part]
    like = [row for row in there if _may_be(Part.read(given.part), Part.read(row.part))]
    return next((str(row.trip_id) for row in [*exact, *like]), None)


def _query() -> Any:
    given, report = TABLES["given_id"], TABLES["report"]
    return (
        select(
            given.c.id,
            given.c.report_id,
            given.c.part,
            report.c.article_id,
            report.c.told,
            report.c.body,
            report.c.current,
        )
        .join(report, report.c.id == given.c.report_id)
        .order_by(given.c.number, given.c.id)
    )


def _given(connection: Connection, articles: Iterable[str]) -> list[Row[Any]]:
    """The ids that were given for reports of the articles, the first given first."""
    report, given = TABLES["report"], TABLES["given_id"]
    found: list[Row[Any]] = []
    query = _query().add_columns(given.c.number)
    ids = sorted(articles)
    for start in range(0, len(ids), _BATCH):
        batch = ids[start : start + _BATCH]
        found += connection.execute(query.where(report.c.article_id.in_(batch)))
    return sorted(found, key=lambda row: (row.number, row.id))


def _holder(given: Row[Any], derived: Sequence[Derived]) -> tuple[Derived | None, Report | None]:
    """The trip that stands on the report that the id was given for, or on what replaced it."""
    old = None if given.current else _bare(given.report_id, given)
    second: tuple[Derived | None, Report | None] = None, None
    for one in derived:
        for report in one.reports:
            same = report.id == given.report_id
            if same or (old and report.article == given.article_id and _says_the_same(old, report)):
                if given.part == _part(report):
                    return one, report
                if second[0] is None and _may_be(Part.read(given.part), report.part):
                    second = one, report
    return second


def _may_be(given: Part | None, now: Part | None) -> bool:
    """Whether an id that was given for one part of a report can go with another part now."""
    if given is None or now is None:
        return True
    return bool({*given.stops} & {*now.stops} and {*given.people} & {*now.people})


def _point_at(connection: Connection, given: Row[Any], report: Report) -> None:
    """Keep the id with the part of the report that its trip has now: the rest may part from it."""
    if (given.report_id, given.part) != (report.id, _part(report)):
        table = TABLES["given_id"]
        moved = update(table).where(table.c.id == given.id)
        connection.execute(moved.values(report_id=report.id, part=_part(report)))


def _part(report: Report) -> str | None:
    return str(report.part) if report.part else None


def _says_the_same(old: Report, new: Report) -> bool:
    """Whether a report is what a newer extractor makes of the sentences of an older one."""
    return travellers_agree(old, new) and bool(old.countries & new.countries)


def _bare(identity: str, row: Any) -> Report:
    return Report(identity, "", row.told, decode_trip(row.body))


def _is_given(connection: Connection, identity: str) -> bool:
    """Whether an id is a trip's, or was; what an import gave up before its end is free again."""
    trip, given = TABLES["trip"], TABLES["given_id"]
    there = connection.execute(select(given.c.run).where(given.c.id == identity)).first()
    if there is None or there.run is None:
        return there is not None
    return connection.execute(select(trip.c.id).where(trip.c.id == identity)).first() is not None


def _give(connection: Connection, identity: str, anchor: Report, run: int | None) -> None:
    given = TABLES["given_id"]
    last = connection.execute(select(func.max(given.c.number))).scalar() or 0
    row = {
        "id": identity,
        "report_id": anchor.id,
        "part": _part(anchor),
        "number": last + 1,
        "run": run,
    }
    connection.execute(delete(given).where(given.c.id == identity))
    connection.execute(insert(given).values(**row))
