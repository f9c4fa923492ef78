"""Editors at work: an edit is kept, and the trips that it speaks of are derived anew."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from itinerary.errors import UsageError
from itinerary.timeline.editing import active_edits, add_edit, all_edits
from itinerary.timeline.edits import Action, Edit, told_of
from itinerary.timeline.reports import Report
from itinerary.timeline.settling import loaded_reports, settle
from itinerary.timeline.snapshots import derived_trips
from itinerary.timeline.splitting import parted
from itinerary.timeline.tables import TABLES


@dataclass(frozen=True, slots=True)
class Editor:
    """Who edits, and when (aware)."""

    name: str
    at: datetime


def correct(
    connection: Connection,
    editor: Editor,
    action: Action,
    trips: Iterable[str],
    *,
    stops: Iterable[str] = (),
    values: Mapping[str, str] | None = None,
    articles: Iterable[str] = (),
) -> list[str]:
    """Make an edit of ``trips`` (ids); gives the ids of the trips that it leaves.

    ``stops`` are keys or country codes, ``articles`` ids. Raises ``UsageError`` for a stop that
    is not there, and for a split that parts nothing.
    """
    ids = list(trips)
    derived = derived_trips(connection, ids)
    reports = [report for trip in derived.values() for report in trip.reports]
    chosen = list(stops)
    countries = _countries(connection, ids)
    unknown = [stop for stop in chosen if stop.partition("-")[0] not in countries]
    if unknown:
        there = ", ".join(sorted(countries))
        raise UsageError(f"{ids[0]} has no stop {unknown[0]}; it has {there}")
    if not chosen and {"city", "country"} & set(values or {}) and len(countries) > 1:
        raise UsageError(f"{ids[0]} has several stops: say which, by --stop")
    edit = Edit(
        number=0,
        at=editor.at,
        author=editor.name,
        action=action,
        reports=frozenset(report.id for report in reports),
        countries=frozenset(countries) | told_of(reports),
        stops=tuple(chosen),
        values=tuple((values or {}).items()),
        parts=frozenset(report.key for report in reports if report.part),
        articles=frozenset(articles),
    )
    if action is Action.SPLIT:
        _refuse_empty(connection, edit, reports, ids[0])
    add_edit(connection, edit)
    settle(connection, edit.reports)
    return _trips_of(connection, edit.reports)


def _refuse_empty(connection: Connection, edit: Edit, reports: list[Report], identity: str) -> None:
    """Raise ``UsageError`` for a split that leaves everything on one side."""
    whole = {report.id: report for report in loaded_reports(connection, edit.reports)}
    stay, leave = parted(reports, edit, whole)
    if not leave:
        raise UsageError(f"nothing that is told of {identity} is of that part")
    if not stay:
        raise UsageError(f"{identity} has nothing else to split this from")


def undo(connection: Connection, editor: Editor, number: int | None = None) -> Edit:
    """Take back the edit ``number``, else the last one still in force; gives it.

    Raises ``UsageError`` if there is none.
    """
    active = active_edits(connection)
    chosen = next((e for e in reversed(active) if number is None or e.number == number), None)
    if chosen is None:
        known = {edit.number for edit in all_edits(connection)}
        why = "is undone already" if number in known else "was never made"
        raise UsageError("there is no edit to undo" if number is None else f"edit {number} {why}")
    undoing = Edit(
        number=0,
        at=editor.at,
        author=editor.name,
        action=Action.UNDO,
        reports=chosen.reports,
        values=(("number", str(chosen.number)),),
    )
    add_edit(connection, undoing)
    settle(connection, chosen.reports)
    return chosen


def _countries(connection: Connection, trips: list[str]) -> set[str]:
    stop = TABLES["stop"]
    query = select(stop.c.country).where(stop.c.trip_id.in_(trips))
    return set(connection.execute(query).scalars())


def _trips_of(connection: Connection, reports: Iterable[str]) -> list[str]:
    link = TABLES["trip_report"]
    query = select(link.c.trip_id).where(link.c.report_id.in_(reports))
    return sorted(set(connection.execute(query).scalars()))
