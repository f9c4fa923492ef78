"""``itinerary upcoming``, ``timeline``, ``on``, ``who``, ``country``: lists of trips."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

import click

from itinerary.cli.forms import form_options, print_list, say_nothing_found, take_form
from itinerary.cli.options import (
    db_option,
    filter_options,
    open_timeline,
    read_country,
    read_day,
    read_filters,
    read_today,
    today_option,
)

if TYPE_CHECKING:
    from itinerary.timeline.asking import Filters
    from itinerary.timeline.known import KnownTrip

Command = TypeVar("Command", bound=Callable[..., Any])

_UPCOMING = """\b
Examples:
  itinerary upcoming
  itinerary upcoming --country KR --days 14
  itinerary upcoming --who blinken --json
  itinerary upcoming --serving French --status planned --status tentative
  itinerary upcoming --as-of 2023-11-05
"""
_TIMELINE = """\b
Examples:
  itinerary timeline
  itinerary timeline --from 2023-11-01 --to 2023-11-30
  itinerary timeline --chart --country Japan
  itinerary timeline --markdown > timeline.md
"""
_ON = """\b
Examples:
  itinerary on 2023-11-08
  itinerary on 2023-11-08 --country KR --csv
"""
_WHO = """\b
Examples:
  itinerary who blinken
  itinerary who "Yoon Suk Yeol" --from 2023-11-01
"""
_COUNTRY = """\b
Examples:
  itinerary country KR
  itinerary country "South Korea" --status planned
"""


def list_options(command: Command) -> Command:
    """The options of every list of trips."""
    as_of = click.option(
        "--as-of", metavar="DATE", help="Tell what was known on this day (which is then today)."
    )
    for option in (today_option, db_option, form_options, as_of, filter_options):
        command = option(command)
    return command


@click.command(epilog=_UPCOMING)
@list_options
@click.pass_context
def upcoming(context: click.Context, /, **given: Any) -> int:
    """List the trips that are coming or under way, the next first.

    A week, a month or another window is told as one ("in the week of 13 Nov"); trips
    without a date come last.
    """
    return _list(context, given, ahead=True)


@click.command(epilog=_TIMELINE)
@click.option("--chart", is_flag=True, help="Draw people by days.")
@list_options
@click.pass_context
def timeline(context: click.Context, /, chart: bool, **given: Any) -> int:
    """List all trips, past and coming, month by month."""
    return _list(context, given, show=_draw if chart else _print_months)


@click.command(epilog=_ON)
@click.argument("date_", metavar="DATE")
@list_options
@click.pass_context
def on(context: click.Context, /, date_: str, **given: Any) -> int:
    """List who is where on DATE; a visit of which only a window is known is told as such."""
    day = read_day(date_)
    given |= {"since": date_, "until": date_, "today": given["today"] or date_}

    def there(trip: KnownTrip) -> KnownTrip | None:
        stops = tuple(stop for stop in trip.stops if _covers(trip, stop, day))
        return replace(trip, stops=stops) if stops else None

    return _list(context, given, narrow=there)


@click.command(epilog=_WHO)
@click.argument("name", metavar="NAME")
@list_options
@click.pass_context
def who(context: click.Context, /, name: str, **given: Any) -> int:
    """List the trips of one traveller, by any part or spelling of the NAME."""
    return _list(context, given | {"who": name})


@click.command(epilog=_COUNTRY)
@click.argument("destination", metavar="COUNTRY")
@list_options
@click.pass_context
def country(context: click.Context, /, destination: str, **given: Any) -> int:
    """List the trips to one COUNTRY, given by code, name or demonym."""
    read_country(destination)
    return _list(context, given | {"country": destination})


def _covers(trip: KnownTrip, stop: Any, day: date) -> bool:
    days = stop.days or (trip.days if len(trip.stops) == 1 else stop.days)
    first, last = days.first, days.last
    return first is not None and last is not None and first <= day <= last


def _list(
    context: click.Context,
    given: dict[str, Any],
    *,
    ahead: bool = False,
    narrow: Callable[[KnownTrip], KnownTrip | None] = lambda trip: trip,
    show: Callable[[list[KnownTrip], date, Filters], None] | None = None,
) -> int:
    form = take_form(given)
    as_of = read_day(given["as_of"]) if given["as_of"] else None
    today = read_today(context, given["today"] or given["as_of"])
    filters = read_filters(today, given)
    store = open_timeline(context, given["db"], create=False)
    if store is None:
        return say_nothing_found(form, "nothing is imported yet: try itinerary import PATH")
    with store.reading() as connection:
        trips = _asked(connection, as_of, today, filters, ahead, sources=form == "json")
        kept = (narrowed for trip in trips if (narrowed := narrow(trip)) is not None)
        if form == "json":
            _print(form, kept, today)
            return 0
        found = list(kept)
    if not found:
        return say_nothing_found(form, "no trips match")
    if form == "table" and show is not None:
        show(found, today, filters)
    else:
        _print(form, found, today)
    return 0


def _asked(
    connection: Any,
    as_of: date | None,
    today: date,
    filters: Filters,
    ahead: bool,
    *,
    sources: bool,
) -> Iterator[KnownTrip]:
    from itinerary.timeline import queries

    if as_of is not None:
        from itinerary.timeline.past import known_on

        return known_on(connection, as_of, today, filters, ahead=ahead)
    ask = queries.upcoming if ahead else queries.all_trips
    return ask(connection, today, filters, sources=sources)


def _print(form: str, trips: Iterable[KnownTrip], today: date) -> None:
    from itinerary.cli import sheet
    from itinerary.cli.records import trip_record
    from itinerary.language.places import country_name
    from itinerary.terminal.screen import is_screen
    from itinerary.terminal.trips import trip_table

    print_list(
        form,
        lambda: (trip_record(trip) for trip in trips),
        lambda: trip_table(trips, today, country_name, flags=form == "table" and is_screen()),
        (sheet.COLUMNS, sheet.lines(trips)),
    )


def _print_months(trips: list[KnownTrip], today: date, _filters: Filters) -> None:
    from itinerary.language.places import country_name
    from itinerary.terminal.screen import is_screen, print_tables
    from itinerary.terminal.trips import by_month, trip_table

    flags = is_screen()
    print_tables(
        [
            (month, trip_table(group, today, country_name, flags=flags))
            for month, group in by_month(trips)
        ]
    )


def _draw(trips: list[KnownTrip], today: date, filters: Filters) -> None:
    from itinerary.terminal.chart import chart_lines
    from itinerary.terminal.screen import is_screen, print_lines, screen_width

    print_lines(
        chart_lines(
            trips,
            today,
            screen_width(),
            since=filters.since,
            until=filters.until,
            plain=not is_screen() or not (sys.stdout.encoding or "").lower().startswith("utf"),
        )
    )
