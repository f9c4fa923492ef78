"""``itinerary rebuild`` and ``reextract``."""

from __future__ import annotations

import sys

import click

from itinerary.cli.options import (
    count_jobs,
    db_option,
    jobs_option,
    open_timeline,
    today_option,
)
from itinerary.errors import UsageError

_REBUILD = """\b
Examples:
  itinerary rebuild
"""
_REEXTRACT = """\b
Examples:
  itinerary reextract            show what would change
  itinerary reextract --apply    change it
"""


@click.command(epilog=_REBUILD)
@db_option
@today_option
@click.pass_context
def rebuild(context: click.Context, /, db: str | None, today: str | None) -> int:
    """Derive the whole timeline anew from its reports and edits.

    It gives the same trips as before; use it after an upgrade that derives otherwise.
    """
    from itinerary.timeline import settling

    store = open_timeline(context, db, create=False)
    if store is None:
        raise UsageError("nothing is imported yet: try itinerary import PATH")
    with store.writing() as connection:
        trips = settling.rebuild(connection)
    sys.stdout.write("1 trip\n" if trips == 1 else f"{trips} trips\n")
    return 0


@click.command(epilog=_REEXTRACT)
@click.option("--apply", "applies", is_flag=True, help="Make what is read now count.")
@jobs_option
@db_option
@today_option
@click.pass_context
def reextract(
    context: click.Context, /, applies: bool, jobs: int, db: str | None, today: str | None
) -> int:
    """Read the stored articles again with the present extractor.

    Shows for each article that is read otherwise what goes (-) and what comes (+). Nothing
    is changed without --apply; edits stay in force.
    """
    from itinerary.extraction import extract
    from itinerary.extraction.workers import Workers
    from itinerary.language.places import country_name
    from itinerary.terminal.extracted import difference_lines
    from itinerary.terminal.screen import print_lines
    from itinerary.timeline.reextraction import apply_reread, reread

    changes = 0
    with Workers(extract, count_jobs(jobs)) as workers:
        store = open_timeline(context, db, create=False)
        if store is None:
            raise UsageError("nothing is imported yet: try itinerary import PATH")
        for change in reread(store, workers):
            changes += 1
            print_lines(difference_lines(change, country_name))
            if applies:
                apply_reread(store, iter([change]))
    done = "changed" if applies else "would change; --apply makes it so"
    articles = "1 article" if changes == 1 else f"{changes} articles"
    sys.stdout.write(f"{articles} {done}\n" if changes else "nothing changes\n")
    return 0
