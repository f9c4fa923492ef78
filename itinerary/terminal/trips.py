"""Lists of trips as tables: one row a stop, the next first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby

from itinerary.facts import Status
from itinerary.terminal.tables import Row, Table
from itinerary.timeline.known import Days, KnownStop, KnownTrip
from itinerary.wording.dates import in_words, month_title, time_left
from itinerary.wording.names import CountryName, flag, party, place, status

COLUMNS = ("when", "in", "who", "where", "status", "sources", "id")
_STYLES = {
    Status.UNDER_WAY: "bold green",
    Status.TENTATIVE: "dim",
    Status.POSTPONED: "yellow",
    Status.CANCELLED: "strike dim",
    Status.COMPLETED: "dim",
}
NO_DAYS = "no date"


def trip_table(
    trips: Iterable[KnownTrip], today: date, name_of: CountryName, *, flags: bool = False
) -> Table:
    """The trips as a table of ``COLUMNS``."""
    table = Table(COLUMNS, shared=frozenset(("who", "sources", "id")))
    for trip in trips:
        table.rows += _rows(trip, today, name_of, flags)
    return table


def by_month(trips: Iterable[KnownTrip]) -> Iterator[tuple[str, list[KnownTrip]]]:
    """The trips (in order of their first days) under the title of each month."""
    for title, group in groupby(trips, key=_month):
        yield title, list(group)


def _month(trip: KnownTrip) -> str:
    return "Without a date" if trip.first_day == date.max else month_title(trip.first_day)


def _rows(trip: KnownTrip, today: date, name_of: CountryName, flags: bool) -> Iterator[Row]:
    who = party(trip)
    mark = flag(trip.travellers[0].country) if flags and trip.travellers else ""
    for number, stop in enumerate(trip.stops):
        days = _shown_days(trip, stop)
        yield Row(
            (
                in_words(days, today) or NO_DAYS,
                time_left(days, stop.status, today),
                f"{mark} {who}" if mark else who,
                place(stop, name_of),
                status(stop.status),
                str(trip.source_count),
                trip.id,
            ),
            style=_STYLES.get(stop.status, ""),
            repeats=number > 0,
        )


def _shown_days(trip: KnownTrip, stop: KnownStop) -> Days:
    return stop.days or (trip.days if len(trip.stops) == 1 else Days())
