"""``itinerary export``: the timeline as a file."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import click

from itinerary.cli.calendar_options import calendar_options, read_calendar_options
from itinerary.cli.options import (
    db_option,
    filter_options,
    open_timeline,
    read_filters,
    read_today,
    today_option,
)
from itinerary.errors import UsageError

if TYPE_CHECKING:
    from itinerary.timeline.known import KnownTrip

_FORMS = ("ics", "vdir", "json", "csv")
_EPILOG = """\b
Examples:
  itinerary export ics -o visits.ics
  itinerary export ics --country KR --cancelled drop > korea.ics
  itinerary export vdir ~/calendars/visits
  itinerary export csv --from 2023-11-01 -o november.csv
  itinerary export json > timeline.json
"""


@click.command(epilog=_EPILOG)
@click.argument("form", metavar="ics|vdir|json|csv", type=click.Choice(_FORMS))
@click.argument("folder", metavar="[DIR]", required=False)
@click.option("-o", "--output", metavar="FILE", help="Write to FILE instead of standard output.")
@calendar_options
@filter_options
@db_option
@today_option
@click.pass_context
def export(
    context: click.Context,
    /,
    form: str,
    folder: str | None,
    output: str | None,
    db: str | None,
    today: str | None,
    **given: Any,
) -> int:
    """Write all trips, or those that the filters leave, as a file.

    ics is a calendar (RFC 5545) with an event for each stop that has days; vdir is the
    same as a folder DIR of one file an event, of which only those that changed are
    written; json is one document, a list of trips; csv has one line a stop. The same
    timeline gives the same bytes; statuses are those that the articles give, whatever
    the day, unless --today is given.
    """
    from datetime import date

    from itinerary.timeline import queries

    day = read_today(context, today)
    filters = read_filters(day, given)
    store = open_timeline(context, db, create=False)
    # Without a day of its own the file must not depend on when it was written.
    said_today = today or getattr(context.obj, "today", None)
    seen_on = day if said_today else date.min
    if store is None:
        _write(form, iter(()), folder, output, given)
        return 0
    with store.reading() as connection:
        trips = queries.all_trips(connection, seen_on, filters, sources=True)
        _write(form, trips, folder, output, given)
    return 0


def _write(
    form: str,
    trips: Iterator[KnownTrip],
    folder: str | None,
    output: str | None,
    given: dict[str, Any],
) -> None:
    if form == "vdir":
        if folder is None or output is not None:
            raise UsageError("vdir is a folder and needs its name: itinerary export vdir DIR")
        _write_folder(trips, folder, given)
    elif folder is not None:
        raise UsageError(f"{form} is one file: use -o {folder}")
    else:
        with _opened(output) as stream:
            _write_file(form, trips, stream, given)


def _write_folder(trips: Iterator[KnownTrip], folder: str, given: dict[str, Any]) -> None:
    from itinerary.calendars import write_vdir

    done = write_vdir(trips, Path(folder), read_calendar_options(given))
    sys.stdout.write(
        f"{done.written} written, {done.unchanged} unchanged, {done.removed} removed\n"
    )


def _write_file(
    form: str, trips: Iterator[KnownTrip], stream: IO[bytes], given: dict[str, Any]
) -> None:
    if form == "ics":
        from itinerary.calendars import write_ics

        write_ics(trips, stream, read_calendar_options(given))
    elif form == "json":
        from itinerary.timeline.identities import canonically

        write_json(canonically(trips), stream)
    else:
        write_csv(trips, stream)


def write_csv(trips: Iterable[KnownTrip], stream: IO[bytes]) -> None:
    """One line a stop, written as it is read."""
    from io import TextIOWrapper

    from itinerary.cli.sheet import write_trips

    text = TextIOWrapper(stream, encoding="utf-8", errors="replace", newline="")
    write_trips(trips, text)
    text.flush()
    text.detach()


def write_json(trips: Iterable[KnownTrip], stream: IO[bytes]) -> None:
    """A list of trips, one a line, written as it is read."""
    from itinerary.cli.records import trip_record

    stream.write(b"[")
    for number, trip in enumerate(trips):
        text = json.dumps(trip_record(trip), ensure_ascii=False)
        stream.write((",\n" if number else "\n").encode() + text.encode("utf-8", "replace"))
    stream.write(b"\n]\n")


@contextmanager
def _opened(output: str | None) -> Iterator[IO[bytes]]:
    """The file, whole or not at all, or standard output."""
    if output is None or output == "-":
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    path = Path(output)
    partial = path.with_name(f".{path.name}.part")
    try:
        with partial.open("wb") as stream:
            yield stream
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
