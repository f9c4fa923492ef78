"""Options that commands share, and what their words mean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

import click

from itinerary.errors import UsageError
from itinerary.facts import FIRST_YEAR, LAST_YEAR

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from itinerary.facts import Status
    from itinerary.timeline.asking import Filters
    from itinerary.timeline.store import Store

Command = TypeVar("Command", bound=Callable[..., Any])


@dataclass(slots=True)
class Settings:
    """What was said before the command's name."""

    db: str | None = None
    today: str | None = None


db_option = click.option(
    "--db",
    metavar="URL",
    help="Database URL or SQLite file (else ITINERARY_DB, else a file in your data folder).",
)
today_option = click.option("--today", metavar="DATE", help="Take this day (2023-11-03) for today.")
json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
jobs_option = click.option(
    "--jobs",
    type=click.IntRange(0, 60),  # more, one system cannot wait for
    default=1,
    metavar="N",
    show_default=True,
    help="Read with so many processes, with the same result; 0: one for each core.",
)


def filter_options(command: Command) -> Command:
    """The filters of every list of trips."""
    for option in reversed(_FILTERS):
        command = option(command)
    return command


_FILTERS = (
    click.option("--who", metavar="NAME", help="Only this traveller, by any part of the name."),
    click.option("--role", metavar="OFFICE", help="Only travellers who hold this office."),
    click.option("--serving", metavar="COUNTRY", help="Only travellers who serve this country."),
    click.option("--country", metavar="COUNTRY", help="Only trips to this country."),
    click.option("--city", metavar="CITY", help="Only trips to this city."),
    click.option("--from", "since", metavar="DATE", help="Only trips on this day or later."),
    click.option("--to", "until", metavar="DATE", help="Only trips on this day or earlier."),
    click.option("--days", type=click.IntRange(0, 3660), help="Only the next so many days."),
    click.option(
        "--status",
        "statuses",
        multiple=True,
        metavar="STATUS",
        help="Only planned, tentative, under-way, postponed, cancelled or completed ones; "
        "may be given more than once.",
    ),
    click.option("--outlet", metavar="NAME", help="Only trips that this outlet speaks of."),
    click.option(
        "--confidence", type=click.FloatRange(0, 1), default=0.0, help="Only at least so certain."
    ),
)


def read_filters(today: date, given: dict[str, Any]) -> Filters:
    """The filters that the options ask for. Raises ``UsageError`` for words without meaning."""
    from itinerary.timeline.asking import Filters

    since, until = (read_day(given[name]) if given[name] else None for name in ("since", "until"))
    if given["days"] is not None:
        since = since or today
        until = min(until or date.max, since + timedelta(days=given["days"]))
    if since and until and until < since:
        raise UsageError(f"--to {until} lies before --from {since}")
    return Filters(
        who=given["who"],
        role=given["role"],
        served=read_country(given["serving"]),
        country=read_country(given["country"]),
        city=given["city"],
        since=since,
        until=until,
        statuses=frozenset(read_status(word) for word in given["statuses"]),
        outlet=given["outlet"],
        minimum=given["confidence"],
    )


def read_day(text: str) -> date:
    """A day as ``2023-11-03``. Raises ``UsageError``."""
    try:
        day = date.fromisoformat(text.strip())
    except ValueError:
        raise UsageError(f"{text!r} is not a date: write it as 2023-11-03") from None
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise UsageError(f"{text!r} lies outside the years {FIRST_YEAR} to {LAST_YEAR}")
    return day


def read_today(context: click.Context, given: str | None) -> date:
    """The day that counts as today: as given, else by the clock."""
    settings = context.find_object(Settings)
    text = given or (settings.today if settings else None)
    return read_day(text) if text else date.today()  # noqa: DTZ011 - the user's own day


def read_country(text: str | None) -> str | None:
    """A country's code from its code, name or demonym. Raises ``UsageError`` with a suggestion."""
    if text is None:
        return None
    from itinerary.language.places import country_of, suggest_countries

    code = country_of(text.strip())
    if code is not None:
        return code
    near = suggest_countries(text.strip())
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    raise UsageError(f"no country is called {text!r}{hint}")


def read_status(text: str) -> Status:
    """A status by its name in any usual spelling. Raises ``UsageError``."""
    from itinerary.facts import Status

    word = text.strip().lower().replace("-", "_").replace(" ", "_")
    word = {"canceled": "cancelled", "underway": "under_way"}.get(word, word)
    try:
        return Status(word)
    except ValueError:
        known = ", ".join(status.value.replace("_", "-") for status in Status)
        raise UsageError(f"{text!r} is no status; there are: {known}") from None


def count_jobs(given: int) -> int:
    """How many processes ``--jobs`` asks for."""
    from itinerary.extraction.workers import count_cores

    return given or count_cores()


def open_timeline(context: click.Context, db: str | None, *, create: bool) -> Store | None:
    """The timeline's database; ``None`` if there is none yet and none is to be made."""
    from itinerary.timeline.store import open_store

    settings = context.find_object(Settings)
    return open_store(db or (settings.db if settings else None), create=create)


def unknown_trip(connection: Connection, identity: str) -> UsageError:
    """The complaint about an id that no trip has, with a few that look like it."""
    from itinerary.timeline.queries import like_ids

    near = like_ids(connection, identity)
    hint = f"; there are {', '.join(near)}" if near else ""
    return UsageError(f"no trip has the id {identity!r}{hint}")
