"""A trip as it was known at some time, put together from the reports of that time."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection, select

from itinerary.timeline.derivation import Derived
from itinerary.timeline.editing import active_edits
from itinerary.timeline.edits import Action, Edit, told_of
from itinerary.timeline.parts import Part, cut
from itinerary.timeline.reports import Report
from itinerary.timeline.rows import report_of
from itinerary.timeline.settling import reports_query
from itinerary.timeline.tables import TABLES


def derived_trips(connection: Connection, trip_ids: Collection[str]) -> dict[str, Derived]:
    """The trips with these ids as they were derived: their reports and their edits."""
    link, stop = TABLES["trip_report"], TABLES["stop"]
    ids = sorted(trip_ids)
    reports: dict[str, list[Report]] = {identity: [] for identity in ids}
    query = reports_query().add_columns(link.c.trip_id, link.c.part)
    query = query.join(link, link.c.report_id == TABLES["report"].c.id)
    for row in connection.execute(query.where(link.c.trip_id.in_(ids)).order_by(link.c.report_id)):
        reports[row.trip_id].append(cut(report_of(row), Part.read(row.part)))
    countries: dict[str, set[str]] = {identity: set() for identity in ids}
    for row in connection.execute(
        select(stop.c.trip_id, stop.c.country).where(stop.c.trip_id.in_(ids))
    ):
        countries[row.trip_id].add(row.country)
    edits = active_edits(connection)
    return {
        identity: _part_of(reports[identity], frozenset(countries[identity]), edits)
        for identity in ids
        if reports[identity]
    }


def before(derived: Derived, day: date) -> Derived | None:
    """The trip as it was known at the end of ``day``; ``None`` if nobody had told of it."""
    reports = tuple(report for report in derived.reports if report.told <= day)
    if not reports:
        return None
    return replace(derived, reports=reports, edits=_made_by(derived.edits, day))


def _made_by(edits: Iterable[Edit], day: date) -> tuple[Edit, ...]:
    return tuple(edit for edit in edits if edit.at.date() <= day)


def _part_of(reports: list[Report], countries: frozenset[str], edits: list[Edit]) -> Derived:
    """The reports with the edits that mean this trip."""
    said = tuple(
        edit
        for edit in edits
        if edit.action in (Action.EDIT, Action.CONFIRM)
        and edit.speaks_of(reports)
        and edit.countries & (countries | told_of(reports))
    )
    return Derived(tuple(reports), said)
