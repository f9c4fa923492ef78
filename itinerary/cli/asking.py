"""``itinerary overlaps``, ``changes`` and ``search``."""

from __future__ import annotations

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
    from itinerary.timeline.store import Store

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
"""
_SEARCH = """\b
Examples:
  itinerary search security talks
  itinerary search Seoul --json
"""


@click.command(epilog=_OVERLAPS)
@filter_options
@form_options
@db_option
@today_option
@click.pass_context
def overlaps(context: click.Context, /, db: str | None, today: str | None, **given: Any) -> int:
    """List travellers of different countries in the same country on the same days.

    Tells the city where it is the same one, and whether an article announces that they
    meet. Without --from, from today on. Windows and trips that are off do not count.
    """
    form = take_form(given)
    day = read_today(context, today)
    filters = read_filters(day, given | {"since": given["since"] or day.isoformat()})
    store = _store(context, db)
    if store is None:
        return _nothing(form)
    from dataclasses import replace

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
        if {pair.one.id, pair.other.id} & kept
        and (filters.since is None or pair.last >= filters.since)
        and (filters.until is None or pair.first <= filters.until)
        and (filters.country is None or pair.country == filters.country)
    ]
    if not found and form == "table":
        return say_nothing_found(form, "nobody meets")
    print_list(
        form,
        lambda: (overlap_record(pair) for pair in found),
        lambda: overlap_table(found, day, country_name),
    )
    return 0


@click.command(epilog=_CHANGES)
@click.option(
    "--since",
    default="last",
    show_default=True,
    metavar="DATE|last",
    help="After this day, or by the last import that brought something.",
)
@form_options
@db_option
@today_option
@click.pass_context
def changes(
    context: click.Context, /, since: str, db: str | None, today: str | None, **given: Any
) -> int:
    """List what is new, moved (by how many days), confirmed or called off.

    Each change is dated by the article, or the edit, that made it.
    """
    form = take_form(given)
    day = read_today(context, today)
    since_day = None if since == "last" else read_day(since)
    store = _store(context, db)
    if store is None:
        return _nothing(form)
    from itinerary.cli.records import change_record
    from itinerary.language.places import country_name
    from itinerary.terminal.changes import change_table
    from itinerary.timeline import past

    with store.reading() as connection:
        if since_day is None:
            told = list(past.changes_of_last_import(connection))
        else:
            told = list(past.changes_since(connection, since_day))
    told.sort(key=lambda change: (change.told, change.trip))
    if not told and form == "table":
        return say_nothing_found(form, "nothing has changed")
    print_list(
        form,
        lambda: (change_record(change) for change in told),
        lambda: change_table(told, day, country_name),
    )
    return 0


@click.command(epilog=_SEARCH)
@click.argument("words", nargs=-1, required=True, metavar="WORDS...")
@click.option("--most", type=click.IntRange(1, 1000), default=20, help="At most so many articles.")
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
    """Find the stored articles that have all the WORDS, and the trips that stand on them."""
    form = take_form(given)
    day = read_today(context, today)
    store = _store(context, db)
    if store is None:
        return _nothing(form)
    from itinerary.cli.records import hit_record
    from itinerary.terminal.found import hit_table
    from itinerary.timeline.searching import search as find

    with store.reading() as connection:
        hits = find(connection, " ".join(words), most)
    if not hits and form == "table":
        return say_nothing_found(form, "no article has these words")
    print_list(form, lambda: (hit_record(hit) for hit in hits), lambda: hit_table(hits, day))
    return 0


def _store(context: click.Context, db: str | None) -> Store | None:
    return open_timeline(context, db, create=False)


def _nothing(form: str) -> int:
    return say_nothing_found(form, "nothing is imported yet: try itinerary import PATH")
