"""``itinerary show``."""

from __future__ import annotations

import sys

import click

from itinerary.cli.options import (
    db_option,
    json_option,
    open_timeline,
    read_day,
    read_today,
    today_option,
    unknown_trip,
)
from itinerary.errors import UsageError

_EPILOG = """\b
Examples:
  itinerary show blinken-kr-2023-11
  itinerary show --json blinken-kr-2023-11
  itinerary show blinken-kr-2023-11 --as-of 2023-11-05
"""


@click.command(epilog=_EPILOG)
@click.argument("identity", metavar="ID")
@click.option(
    "--as-of", metavar="DATE", help="Tell what was known on this day (which is then today)."
)
@json_option
@db_option
@today_option
@click.pass_context
def show(
    context: click.Context,
    identity: str,
    as_of: str | None,
    as_json: bool,
    db: str | None,
    today: str | None,
) -> int:
    """Show all that is known of one trip, with the sentences that say so.

    ID is the last column of `itinerary upcoming`. An id that a trip once had still works.
    """
    from itinerary.timeline import past, queries

    day = read_today(context, today or as_of)
    then = read_day(as_of) if as_of else None
    store = open_timeline(context, db, create=False)
    if store is None:
        raise UsageError("nothing is imported yet: try itinerary import PATH")
    with store.reading() as connection:
        trip = queries.find_trip(connection, identity, day)
        if trip is None:
            raise unknown_trip(connection, identity)
        if then is not None:
            trip = past.trip_known_on(connection, identity, then, day)
            if trip is None:
                raise UsageError(f"nobody had told of {identity} by {then}")
        if as_json:
            from itinerary.cli.records import line, trip_record

            sys.stdout.write(line(trip_record(trip)))
            return 0
        texts: dict[str, str] = {}
        for source in trip.sources:
            article = queries.article(connection, source.article)
            if article is not None:
                texts[source.article] = article.text
    from itinerary.language.places import country_name
    from itinerary.terminal.screen import print_lines
    from itinerary.terminal.show import trip_lines

    print_lines(trip_lines(trip, day, country_name, texts.get))
    return 0
