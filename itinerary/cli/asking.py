"""``itinerary overlaps``, ``changes`` and ``search``."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import click

from itinerary.cli.forms import form_options, print_list, say_nothing_found, take_form
from itinerary.cli.options import (
    db_option,
    filter_options,
    open_timeline,
    read_day,
    read_filters,
    read_today,
    today_option,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from itinerary.timeline.asking import Filters
    from itinerary.timeline.known import Days
    from itinerary.timeline.searching import Hit
    from itinerary.timeline.store import Store

# More articles than anybody has with the same words.
_ALL = 1_000_000

_OVERLAPS = """\b
Examples:
  itinerary overlaps
  itinerary overlaps --country VN --from 2023-11-01 --to 2023-11-30
  itinerary overlaps --who blinken --json
"""
_CHANGES = """\b
Examples:
  itinerary changes
  itinerary changes --since 2023-11-03
  itinerary changes --since last --markdown
  itinerary changes --since 2023-11-03 --country KR --status cancelled
"""
_SEARCH = """\b
Examples:
  itinerary search security talks
  itinerary search Seoul --json
  itinerary search summit --who blinken --from 2023-11-01
"""


@click.command(epilog=_OVERLAPS)
@filter_options
@form_options
@db_option
@today_option
@click.pass_context
def overlaps(context: click.Context, /, db: str | None, today: str | None, **given: Any) -> int:
    """List travellers of different countries in the same country on the same days, and all
    meetings announced, with hosts who are at home, too.

    Tells the city where it is the same one. Without --from, from today on. Trips that are
    off do not count, and windows only where a meeting is announced.
    """
    form = take_form(given)
    day = read_today(context, today)
    filters = read_filters(day, given | {"since": given["since"] or day.isoformat()})
    store = _store(context, db)
    if store is None:
        return _nothing(form)
    from dataclasses import replace

    from itinerary.cli import sheet
    from itinerary.cli.records import overlap_record
    from itinerary.language.places import country_name
    from itinerary.terminal.found import overlap_table
    from itinerary.timeline import queries
    from itinerary.timeline.overlaps import overlaps as find

    # Whom a filter leaves out may be whom the others meet.
    wide = replace(filters, who=None, role=None, served=None, city=None)
    with store.reading() as connection:
        kept = {trip.id for trip in queries.all_trips(connection, day, filters)}
        everybody = list(queries.all_trips(connection, day, wide))
    found = [
        pair
        for pair in find(everybody)
        if (pair.one.id in kept or (pair.other and pair.other.id in kept))
        and _lies_within(pair.days, filters)
        and (filters.country is None or pair.country == filters.country)
    ]
    if not found and form == "table":
        return say_nothing_found(form, "nobody meets")
    print_list(
        form,
        lambda: (overlap_record(pair) for pair in found),
        lambda: overlap_table(found, day, country_name),
        sheet.overlap_sheet(found),
    )
    return 0


@click.command(epilog=_CHANGES)
@click.option(
    "--since",
    "told_since",
    default="last",
    show_default=True,
    metavar="DATE|last",
    help="After this day, or by the last import that brought something.",
)
@filter_options
@form_options
@db_option
@today_option
@click.pass_context
def changes(
    context: click.Context, /, told_since: str, db: str | None, today: str | None, **given: Any
) -> int:
    """List what is new, moved (by how many days), confirmed or called off.

    Each change is dated by the article, or the edit, that made it. --from, --to and the other
    filters choose the trips that are told of.
    """
    form = take_form(given)
    day = read_today(context, today)
    filters = read_filters(day, given)
    since_day = None if told_since == "last" else read_day(told_since)
    store = _store(context, db)
    if store is None:
        return _nothing(form)
    from itinerary.cli import sheet
    from itinerary.cli.records import change_record
    from itinerary.language.places import country_name
    from itinerary.terminal.changes import change_table
    from itinerary.timeline import past

    with store.reading() as connection:
        if since_day is None:
            told = list(past.changes_of_last_import(connection))
        else:
            told = list(past.changes_since(connection, since_day))
        kept = _ids(connection, day, filters)
    told = [change for change in told if kept is None or change.trip in kept]
    told.sort(key=lambda change: (change.told, change.trip))
    if not told and form == "table":
        return say_nothing_found(form, "nothing has changed")
    print_list(
        form,
        lambda: (change_record(change) for change in told),
        lambda: change_table(told, day, country_name),
        sheet.change_sheet(told),
    )
    return 0


@click.command(epilog=_SEARCH)
@click.argument("words", nargs=-1, required=True, metavar="WORDS...")
@click.option("--most", type=click.IntRange(1, 1000), default=20, help="At most so many articles.")
@filter_options
@form_options
@db_option
@today_option
@click.pass_context
def search(
    context: click.Context,
    /,
    words: tuple[str, ...],
    most: int,
    db: str | None,
    today: str | None,
    **given: Any,
) -> int:
    """Find the stored articles that have all the WORDS, and the trips that stand on them.

    With filters only articles that speak of a trip that they leave.
    """
    form = take_form(given)
    day = read_today(context, today)
    filters = read_filters(day, given)
    store = _store(context, db)
    if store is None:
        return _nothing(form)
    from itinerary.cli import sheet
    from itinerary.cli.records import hit_record
    from itinerary.terminal.found import hit_table
    from itinerary.timeline.searching import search as find

    with store.reading() as connection:
        kept = _ids(connection, day, filters)
        found = find(connection, " ".join(words), most if kept is None else _ALL)
    hits = [hit for hit in found if kept is None or _speaks_of(hit, kept, filters)][:most]
    if not hits and form == "table":
        return say_nothing_found(form, "no article has these words")
    print_list(
        form,
        lambda: (hit_record(hit) for hit in hits),
        lambda: hit_table(hits, day),
        sheet.hit_sheet(hits),
    )
    return 0


def _ids(connection: Connection, day: date, filters: Filters) -> set[str] | None:
    """The trips that the filters leave; ``None`` if nothing is asked for."""
    from itinerary.timeline import queries
    from itinerary.timeline.asking import Filters

    if filters == Filters():
        return None
    return {trip.id for trip in queries.all_trips(connection, day, filters)}


def _speaks_of(hit: Hit, kept: set[str], filters: Filters) -> bool:
    """Whether an article is the outlet's, if one is asked for, and one of the trips' sources."""
    if filters.outlet and filters.outlet.lower() not in (hit.outlet or "").lower():
        return False
    return not kept.isdisjoint(hit.trips)


def _lies_within(days: Days, filters: Filters) -> bool:
    """Whether some of the days are those asked for; what has no days came through the filters."""
    if days.first is None or days.last is None:
        return True
    late = filters.since is None or days.last >= filters.since
    return late and (filters.until is None or days.first <= filters.until)


def _store(context: click.Context, db: str | None) -> Store | None:
    return open_timeline(context, db, create=False)


def _nothing(form: str) -> int:
    return say_nothing_found(form, "nothing is imported yet: try itinerary import PATH")
