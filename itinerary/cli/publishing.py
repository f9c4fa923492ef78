"""``itinerary publish``: the timeline into a calendar on a server."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from itinerary.cli.calendar_options import event_options, read_calendar_options
from itinerary.cli.options import (
    db_option,
    filter_options,
    open_timeline,
    read_filters,
    read_today,
    today_option,
)

if TYPE_CHECKING:
    from itinerary.calendars.caldav import Plan

_EPILOG = """\b
Examples:
  itinerary publish caldav https://calendars.example/reader/visits/ --dry-run
  itinerary publish caldav https://calendars.example/reader/visits/ --country KR

\b
The user and the password come from ITINERARY_CALDAV_USER and
ITINERARY_CALDAV_PASSWORD, or the password from the system's keyring.
"""


@click.command(epilog=_EPILOG)
@click.argument("where", metavar="caldav", type=click.Choice(["caldav"]))
@click.argument("url")
@click.option("--dry-run", is_flag=True, help="Only tell what would be done.")
@event_options
@filter_options
@db_option
@today_option
@click.pass_context
def publish(
    context: click.Context,
    /,
    where: str,
    url: str,
    dry_run: bool,
    db: str | None,
    today: str | None,
    **given: Any,
) -> int:
    """Make the calendar at URL hold the visits of the timeline.

    Events are created, updated and removed by their UIDs; events that are not ours are
    never touched. The calendar must exist.
    """
    from datetime import date

    from itinerary.calendars import caldav
    from itinerary.timeline import queries

    options = read_calendar_options(given)
    filters = read_filters(read_today(context, today), given)
    store = open_timeline(context, db, create=False)
    if store is None:
        sys.stderr.write("itinerary: nothing is imported yet: try itinerary import PATH\n")
        return 0
    with store.reading() as connection:
        trips = queries.all_trips(connection, date.min, filters, sources=True)
        plan = caldav.publish(trips, url, options, dry_run=dry_run)
    store.close()
    for line in _told(plan, dry_run):
        sys.stdout.write(line)
    return 0


def _told(plan: Plan, dry_run: bool) -> Iterator[str]:
    """One line an event that changes, then the sum."""
    from itinerary.calendars.wording import one_line

    for entry in plan.create:
        yield f"create  {one_line(entry.title)}\n"
    for entry, _ in plan.update:
        yield f"update  {one_line(entry.title)}\n"
    for held in plan.remove:
        yield f"remove  {one_line(str(held.event.get('SUMMARY', '')))}\n"
    did = "would be" if dry_run else "were"
    yield (
        f"{len(plan.create)} {did} created, {len(plan.update)} updated, "
        f"{len(plan.remove)} removed; {plan.unchanged} unchanged\n"
    )
