"""Editors at work: an edit is kept, and the trips that it speaks of are derived anew."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from itinerary.errors import UsageError
from itinerary.timeline.editing import active_edits, add_edit, all_edits
from itinerary.timeline.edits import Action, Edit
from itinerary.timeline.settling import settle
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
) -> list[str]:
    """Make an edit of ``trips`` (ids); gives the ids of the trips that it leaves.

    ``stops`` are keys or country codes. Raises ``UsageError`` for a stop that is not there.
    """
    ids = list(trips)
    chosen = list(stops)
    reports = _reports(connection, ids)
    countries = _countries(connection, ids)
    unknown = [stop for stop in chosen if stop.partition("-")[0] not in countries]
    if unknown:
        there = ", ".join(sorted(countries))
        raise UsageError(f"{ids[0]} has no stop {unknown[0]}; it has {there}")
    if action is Action.SPLIT and countries <= set(chosen):
        raise UsageError(f"{ids[0]} has no other stops to split these from")
    add_edit(
        connection,
        action,
        editor.name,
        reports,
        at=editor.at,
        countries=countries,
        stops=chosen,
        values=values,
    )
    settle(connection, reports)
    return _trips_of(connection, reports)


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
    add_edit(
        connection,
        Action.UNDO,
        editor.name,
        chosen.reports,
        at=editor.at,
        values={"number": str(chosen.number)},
    )
    settle(connection, chosen.reports)
    return chosen


def _reports(connection: Connection, trips: list[str]) -> list[str]:
    link = TABLES["trip_report"]
    query = select(link.c.report_id).where(link.c.trip_id.in_(trips))
    return sorted(set(connection.execute(query).scalars()))


def _countries(connection: Connection, trips: list[str]) -> set[str]:
    stop = TABLES["stop"]
    query = select(stop.c.country).where(stop.c.trip_id.in_(trips))
    return set(connection.execute(query).scalars())


def _trips_of(connection: Connection, reports: list[str]) -> list[str]:
    link = TABLES["trip_report"]
    query = select(link.c.trip_id).where(link.c.report_id.in_(reports))
    return sorted(set(connection.execute(query).scalars()))
