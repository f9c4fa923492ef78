"""Edits kept and found again."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import UTC
from typing import Any

from sqlalchemy import Connection, insert, select

from itinerary.timeline.codec import decode_trip, dump, storable
from itinerary.timeline.edits import Action, Edit
from itinerary.timeline.matching import travellers_agree
from itinerary.timeline.reports import Report
from itinerary.timeline.tables import TABLES


def active_edits(connection: Connection) -> list[Edit]:
    """All edits that no later one has undone, in the order in which they were made.

    A report that a newer extractor no longer makes is replaced by what it makes of the same
    article, traveller and country now.
    """
    edits = all_edits(connection)
    undone = {int(dict(e.values)["number"]) for e in edits if e.action is Action.UNDO}
    active = [e for e in edits if e.action is not Action.UNDO and e.number not in undone]
    present = _present({one for edit in active for one in edit.reports}, connection)
    return [_speaking_of(edit, present) for edit in active]


def all_edits(connection: Connection) -> list[Edit]:
    """Every edit ever made, undone ones and undoings included."""
    table = TABLES["edit"]
    return [_edit(row) for row in connection.execute(select(table).order_by(table.c.number))]


def add_edit(connection: Connection, edit: Edit) -> int:
    """Keep an edit; gives its number, whatever it had. The caller settles what it speaks of."""
    body = {
        "countries": sorted(edit.countries),
        "stops": [storable(stop) for stop in edit.stops],
        "values": {name: storable(value) for name, value in sorted(edit.values)},
        "parts": sorted(edit.parts),
        "articles": sorted(edit.articles),
    }
    row = {
        "at": edit.at.astimezone(UTC).replace(tzinfo=None, microsecond=0),
        "author": storable(edit.author),
        "action": edit.action.value,
        "report_ids": dump(sorted(edit.reports)),
        "body": dump(body),
    }
    key = connection.execute(insert(TABLES["edit"]).values(**row)).inserted_primary_key
    assert key is not None
    return int(key[0])


def _edit(row: Any) -> Edit:
    body = json.loads(row.body)
    return Edit(
        number=row.number,
        at=row.at.replace(tzinfo=UTC),
        author=row.author,
        action=Action(row.action),
        reports=frozenset(json.loads(row.report_ids)),
        countries=frozenset(body["countries"]),
        stops=tuple(body["stops"]),
        values=tuple(body["values"].items()),
        parts=frozenset(body.get("parts", ())),
        articles=frozenset(body.get("articles", ())),
    )


def _speaking_of(edit: Edit, present: Mapping[str, frozenset[str]]) -> Edit:
    reports = frozenset(now for one in edit.reports for now in present.get(one, frozenset()))
    return replace(edit, reports=reports)


def _present(ids: Collection[str], connection: Connection) -> dict[str, frozenset[str]]:
    """For each report the ones that say the same of its article now."""
    table = TABLES["report"]
    columns = (table.c.id, table.c.article_id, table.c.told, table.c.body, table.c.current)
    found: dict[str, frozenset[str]] = {}
    for one in sorted(ids):
        row = connection.execute(select(*columns).where(table.c.id == one)).first()
        if row is None or row.current:
            found[one] = frozenset([one] if row is not None else [])
            continue
        old = _bare(row)
        others = connection.execute(
            select(*columns).where(table.c.article_id == row.article_id, table.c.current)
        )
        found[one] = frozenset(
            other.id
            for other in others
            if travellers_agree(old, _bare(other)) and old.countries & _bare(other).countries
        )
    return found


def _bare(row: Any) -> Report:
    return Report(row.id, row.article_id, row.told, decode_trip(row.body))
