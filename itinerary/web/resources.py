"""What can be asked for, and how each of it is written from one state of the timeline."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import IO, Any

from sqlalchemy import Connection

from itinerary.timeline import past, queries
from itinerary.timeline.asking import Filters
from itinerary.timeline.changes import Change
from itinerary.timeline.directory import day_before_latest
from itinerary.timeline.known import KnownTrip
from itinerary.web.atom import newest_first, write_atom
from itinerary.web.lending import Lent
from itinerary.web.links import Links
from itinerary.web.page import write_page
from itinerary.web.questions import Question

# The feed of changes tells what about so many of the latest reports changed: not those of some
# last days, for it must change with the news alone, and news may be old.
_LATEST_REPORTS = 500
_MOST_CHANGES = 500


@dataclass(frozen=True, slots=True)
class Ask:
    """Everything that an answer depends on, the timeline itself aside.

    ``fixed`` tells that ``today`` was set and is not the clock's.
    """

    question: Question
    today: date
    fixed: bool
    links: Links
    lent: Lent


@dataclass(frozen=True, slots=True)
class Resource:
    """``name`` is the path without its slash; ``shown`` is how browsers take it (RFC 6266)."""

    name: str
    media: str
    write: Callable[[Connection, Ask, IO[bytes]], None]
    shown: str = "inline"


def _page(connection: Connection, ask: Ask, stream: IO[bytes]) -> None:
    write_page(connection, ask.question, ask.today, ask.links, stream)


def _calendar(connection: Connection, ask: Ask, stream: IO[bytes]) -> None:
    question, links = ask.question, ask.links
    asked = ", ".join(value for _, value in question.pairs)
    options: dict[str, Any] = {"cancelled": "mark", "windows": "skip", "tours": "0"}
    options |= dict(question.calendar)
    options["tours"] = options["tours"] == "1"
    options["name"] = f"Diplomatic travel: {asked}" if asked else "Diplomatic travel"
    # A calendar that is passed on must not hand out the token.
    if links.token is None:
        options["source"] = links.whole("/calendar.ics", *question.pairs, *question.calendar)
    ask.lent.write_calendar(_trips(connection, ask), stream, options)


def _json(connection: Connection, ask: Ask, stream: IO[bytes]) -> None:
    ask.lent.write_json(_trips(connection, ask), stream)


def _csv(connection: Connection, ask: Ask, stream: IO[bytes]) -> None:
    ask.lent.write_csv(_trips(connection, ask), stream)


def _changes(connection: Connection, ask: Ask, stream: IO[bytes]) -> None:
    pairs, links = ask.question.pairs, ask.links
    found = newest_first(_recent_changes(connection, ask))
    itself, page = links.whole("/changes.atom", *pairs), links.whole("/", *pairs)
    write_atom(found[:_MOST_CHANGES], stream, itself=itself, page=page)


def _recent_changes(connection: Connection, ask: Ask) -> Iterable[Change]:
    """The latest changes of the trips that the filters leave."""
    found = past.changes_since(connection, day_before_latest(connection, _LATEST_REPORTS))
    if ask.question.filters == Filters():
        return found
    asked = queries.all_trips(connection, ask.today, ask.question.filters)
    kept = {trip.id for trip in asked}
    return [change for change in found if change.trip in kept]


def _trips(connection: Connection, ask: Ask) -> Iterator[KnownTrip]:
    """The trips as ``itinerary export`` writes them.

    Statuses are as told, whatever the day, so that a feed changes with the news alone; only
    where a status is asked for must the day count.
    """
    by_day = ask.fixed or ask.question.filters.statuses
    seen_on = ask.today if by_day else date.min
    return queries.all_trips(connection, seen_on, ask.question.filters, sources=True)


RESOURCES = (
    Resource("", "text/html; charset=utf-8", _page),
    Resource("calendar.ics", "text/calendar; charset=utf-8", _calendar),
    Resource("trips.json", "application/json", _json),
    Resource("trips.csv", "text/csv; charset=utf-8; header=present", _csv, "attachment"),
    Resource("changes.atom", "application/atom+xml; charset=utf-8", _changes),
)
