"""Changes of the timeline as a table."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from itinerary.facts import Person
from itinerary.terminal.tables import Row, Table
from itinerary.timeline.changes import Change, Kind
from itinerary.wording.changes import in_a_sentence
from itinerary.wording.dates import day
from itinerary.wording.names import CountryName, person

_STYLES = {
    Kind.NEW: "bold",
    Kind.CANCELLED: "red",
    Kind.POSTPONED: "yellow",
    Kind.MOVED: "cyan",
    Kind.CONFIRMED: "green",
}


def change_table(changes: Iterable[Change], today: date, name_of: CountryName) -> Table:
    """One row a change: when it was told, of whom, what."""
    table = Table(("told", "who", "what", "id"))
    for change in changes:
        who = person(change.travellers[0] if change.travellers else Person(None))
        cells = (day(change.told, today), who, in_a_sentence(change, today, name_of), change.trip)
        table.rows.append(Row(cells, style=_STYLES.get(change.kind, "")))
    return table
