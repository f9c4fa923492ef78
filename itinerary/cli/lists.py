"""``itinerary upcoming`` and ``itinerary timeline``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from itinerary.cli.options import (
    db_option,
    filter_options,
    json_option,
    open_timeline,
    read_filters,
    read_today,
    today_option,
)

if TYPE_CHECKING:
    from itinerary.timeline.known import KnownTrip

_UPCOMING = """\b
Examples:
  itinerary upcoming
  itinerary upcoming --country KR --days 14
  itinerary upcoming --who blinken --json
  itinerary upcoming --serving French --status planned --status tentative
"""
_TIMELINE = """\b
Examples:
  itinerary timeline
  itinerary timeline --from 2023-11-01 --to 2023-11-30
  itinerary timeline --country Japan --json
"""


@click.command(epilog=_UPCOMING)
@filter_options
@json_option
@db_option
@today_option
@click.pass_context
def upcoming(
    context: click.Context, /, as_json: bool, db: str | None, today: str | None, **given: Any
) -> int:
    """List the trips that are coming or under way, the next first.

    A week, a month or another window is told as one ("in the week of 13 Nov"); trips
    without a date come last.
    """
    return _list(context, "upcoming", as_json, db, today, given)


@click.command(epilog=_TIMELINE)
@filter_options
@json_option
@db_option
@today_option
@click.pass_context
def timeline(
    context: click.Context, /, as_json: bool, db: str | None, today: str | None, **given: Any
) -> int:
    """List all trips, past and coming, month by month."""
    return _list(context, "timeline", as_json, db, today, given)


def _list(
    context: click.Context,
    /,
    which: str,
    as_json: bool,
    db: str | None,
    today: str | None,
    given: dict[str, Any],
) -> int:
    day = read_today(context, today)
    filters = read_filters(day, given)
    store = open_timeline(context, db, create=False)
    if store is None:
        return _nothing(as_json, "nothing is imported yet: try itinerary import PATH")
    from itinerary.timeline import queries

    ask = queries.upcoming if which == "upcoming" else queries.all_trips
    with store.reading() as connection:
        trips = ask(connection, day, filters, sources=as_json)
        if as_json:
            return _print_json(trips)
        found = list(trips)
    if not found:
        return _nothing(as_json, "no trips match")
    _print_tables(which, found, day)
    return 0


def _print_json(trips: Iterator[KnownTrip]) -> int:
    from itinerary.cli.records import line, trip_record

    for trip in trips:
        sys.stdout.write(line(trip_record(trip)))
    return 0


def _print_tables(which: str, trips: list[KnownTrip], today: date) -> None:
    from itinerary.language.places import country_name
    from itinerary.terminal.screen import is_screen, print_tables
    from itinerary.terminal.trips import by_month, trip_table

    flags = is_screen()
    if which == "upcoming":
        print_tables([(None, trip_table(trips, today, country_name, flags=flags))])
        return
    print_tables(
        [
            (month, trip_table(group, today, country_name, flags=flags))
            for month, group in by_month(trips)
        ]
    )


def _nothing(as_json: bool, why: str) -> int:
    """Nothing to list is no failure, but a reader is told why."""
    if not as_json:
        sys.stderr.write(f"itinerary: {why}\n")
    return 0
