"""``itinerary edit``, ``confirm``, ``drop``, ``merge``, ``split``, ``undo``."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any, TypeVar

import click

from itinerary.cli.options import (
    Settings,
    db_option,
    open_timeline,
    read_country,
    read_day,
    read_status,
    today_option,
    unknown_trip,
)
from itinerary.errors import UsageError

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from itinerary.timeline.correcting import Editor
    from itinerary.timeline.edits import Action
    from itinerary.timeline.known import KnownTrip

Command = TypeVar("Command", bound=Callable[..., Any])

_EDIT = """\b
Examples:
  itinerary edit blinken-kr-2023-11 --stop KR --start 2023-11-09 --end 2023-11-10
  itinerary edit blinken-kr-2023-11 --stop Japan --city Osaka
  itinerary edit blinken-kr-2023-11 --stop Niger --country Nigeria
  itinerary edit blinken-kr-2023-11 --status cancelled
"""
_CONFIRM = """\b
Examples:
  itinerary confirm blinken-kr-2023-11
"""
_DROP = """\b
Examples:
  itinerary drop belhadj-mr-2023-11
"""
_MERGE = """\b
Examples:
  itinerary merge blinken-kr-2023-11 blinken-jp-2023-11
"""
_SPLIT = """\b
Examples:
  itinerary split blinken-kr-2023-11 --stop India --stop Japan
  itinerary split blinken-kr-2023-11 --from 2023-11-20
  itinerary split blinken-kr-2023-11 --who Austin
  itinerary split blinken-kr-2023-11 --article northgate-seoul
"""
_UNDO = """\b
Examples:
  itinerary undo
  itinerary undo 3
"""


def edit_options(command: Command) -> Command:
    """Who edits, and where."""
    author = click.option(
        "--author", metavar="NAME", help="Who says so (else ITINERARY_AUTHOR, else your login)."
    )
    for option in (today_option, db_option, author):
        command = option(command)
    return command


@click.command(epilog=_EDIT)
@click.argument("identity", metavar="ID")
@click.option("--stop", metavar="COUNTRY", help="The stop that is meant (else the whole trip).")
@click.option("--start", metavar="DATE", help="The first day.")
@click.option("--end", metavar="DATE", help="The last day.")
@click.option("--city", metavar="CITY", help="The city.")
@click.option("--country", metavar="COUNTRY", help="The country that the stop is really in.")
@click.option("--status", metavar="STATUS", help="planned, tentative, postponed, cancelled, ...")
@edit_options
@click.pass_context
def edit(
    context: click.Context,
    /,
    identity: str,
    stop: str | None,
    start: str | None,
    end: str | None,
    city: str | None,
    country: str | None,
    status: str | None,
    **given: Any,
) -> int:
    """Correct a trip, or one stop of it. An edit outranks all articles, is never lost to an
    import or a better extractor, and can be taken back."""
    from itinerary.timeline.edits import Action

    values = {
        "start": read_day(start).isoformat() if start else None,
        "end": read_day(end).isoformat() if end else None,
        "city": city,
        "country": read_country(country),
        "status": read_status(status).value if status else None,
    }
    said = {name: value for name, value in values.items() if value is not None}
    if not said:
        raise UsageError("say what is to change: --start, --end, --city, --country or --status")
    if said.get("start", "") > said.get("end", "9999"):
        raise UsageError(f"--end {said['end']} lies before --start {said['start']}")
    return _correct(context, given, Action.EDIT, [identity], [stop] if stop else [], said)


@click.command(epilog=_CONFIRM)
@click.argument("identity", metavar="ID")
@edit_options
@click.pass_context
def confirm(context: click.Context, /, identity: str, **given: Any) -> int:
    """Say that a trip is as told: a tentative one is then planned, and certain."""
    from itinerary.timeline.edits import Action

    return _correct(context, given, Action.CONFIRM, [identity])


@click.command(epilog=_DROP)
@click.argument("identity", metavar="ID")
@edit_options
@click.pass_context
def drop(context: click.Context, /, identity: str, **given: Any) -> int:
    """Say that a trip is none; it leaves the timeline, its reports are kept."""
    from itinerary.timeline.edits import Action

    return _correct(context, given, Action.DROP, [identity])


@click.command(epilog=_MERGE)
@click.argument("identity", metavar="ID")
@click.argument("other", metavar="ID")
@edit_options
@click.pass_context
def merge(context: click.Context, /, identity: str, other: str, **given: Any) -> int:
    """Say that two trips are one."""
    from itinerary.timeline.edits import Action

    return _correct(context, given, Action.MERGE, [identity, other])


@click.command(epilog=_SPLIT)
@click.argument("identity", metavar="ID")
@click.option("--stop", "stops", multiple=True, metavar="COUNTRY", help="These stops.")
@click.option("--from", "since", metavar="DATE", help="What begins on this day or later.")
@click.option("--who", metavar="NAME", help="This traveller, by name or office.")
@click.option(
    "--article",
    "articles",
    multiple=True,
    metavar="NAME",
    help="What these articles say: a file's name without its ending, an id or an address.",
)
@edit_options
@click.pass_context
def split(
    context: click.Context,
    /,
    identity: str,
    stops: tuple[str, ...],
    since: str | None,
    who: str | None,
    articles: tuple[str, ...],
    **given: Any,
) -> int:
    """Make a part of a trip a trip of its own: stops, all from a day on, a traveller, or
    what some articles say (the names are in itinerary show --json, as "doc")."""
    from itinerary.timeline.edits import Action

    asked = {"--stop": stops, "--from": since, "--who": who, "--article": articles}
    named = [option for option, value in asked.items() if value]
    if len(named) != 1:
        wrong = f"{' and '.join(named)} part a trip in two ways" if named else "say what to part"
        raise UsageError(f"{wrong}: give one of --stop, --from, --who and --article")
    values = {"from": read_day(since).isoformat()} if since else {"who": who} if who else {}
    return _correct(context, given, Action.SPLIT, [identity], list(stops), values, articles)


@click.command(epilog=_UNDO)
@click.argument("number", type=int, required=False, metavar="[NUMBER]")
@edit_options
@click.pass_context
def undo(context: click.Context, /, number: int | None, **given: Any) -> int:
    """Take back an edit: the one with NUMBER (see itinerary show), else the last one."""
    from itinerary.timeline import correcting

    with _editing(context, given) as (connection, editor):
        undone = correcting.undo(connection, editor, number)
    sys.stdout.write(f"undone: edit {undone.number}, {undone.said}\n")
    return 0


def _correct(
    context: click.Context,
    given: dict[str, Any],
    action: Action,
    trips: list[str],
    stops: list[str] | None = None,
    values: dict[str, str] | None = None,
    articles: tuple[str, ...] = (),
) -> int:
    from itinerary.timeline import correcting, queries

    with _editing(context, given) as (connection, editor):
        ids: list[str] = []
        told: list[str] = []
        for identity in trips:
            trip = queries.find_trip(connection, identity, editor.at.date())
            if trip is None:
                raise unknown_trip(connection, identity)
            ids.append(trip.id)
            told += read_articles(trip, articles)
        keys = [read_stop(stop) for stop in stops or []]
        left = correcting.correct(
            connection, editor, action, ids, stops=keys, values=values, articles=told
        )
    sys.stdout.write(f"{action.value}: {', '.join(left) or 'no trip is left'}\n")
    return 0


def read_articles(trip: KnownTrip, names: Iterable[str]) -> list[str]:
    """The ids of the trip's articles by their names. Raises ``UsageError`` with those there are."""
    found: list[str] = []
    for name in names:
        meant = [
            source.article
            for source in trip.sources
            if name in (source.doc, source.article, source.url)
        ]
        if not meant:
            there = ", ".join(dict.fromkeys(source.doc for source in trip.sources))
            raise UsageError(f"{trip.id} has no article {name!r}; it has {there}")
        found += meant
    return found


def read_stop(text: str) -> str:
    """A stop's key as ``itinerary show --json`` has it (``KR``, ``CN-shanghai``), or a country."""
    code, dash, rest = text.partition("-")
    if dash and len(code) == 2 and code.isupper():
        return f"{code}-{rest}"
    return read_country(text) or text


@contextmanager
def _editing(context: click.Context, given: dict[str, Any]) -> Iterator[tuple[Connection, Editor]]:
    """A transaction and who edits; nothing is kept if anything is wrong."""
    from itinerary.timeline.correcting import Editor

    store = open_timeline(context, given["db"], create=False)
    if store is None:
        raise UsageError("nothing is imported yet: try itinerary import PATH")
    with store.writing() as connection:
        yield connection, Editor(_author(given["author"]), _now(context, given["today"]))


def _author(given: str | None) -> str:
    named = given or os.environ.get("ITINERARY_AUTHOR")
    if named:
        return named
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"


def _now(context: click.Context, today: str | None) -> datetime:
    """The time of the edit; of a given day its noon."""
    settings = context.find_object(Settings)
    text = today or (settings.today if settings else None)
    day: date | None = read_day(text) if text else None
    return datetime.combine(day, time(12), UTC) if day else datetime.now(UTC)
