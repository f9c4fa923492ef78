"""The page: chart, map and trips for the filters in force, drawn on the server."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import islice
from typing import IO, TYPE_CHECKING

from sqlalchemy import Connection

from itinerary.facts import Status
from itinerary.language.places import country_name
from itinerary.timeline import queries
from itinerary.timeline.directory import countries_visited
from itinerary.timeline.known import KnownTrip
from itinerary.web.cards import card
from itinerary.web.links import Links, with_page
from itinerary.web.questions import Question
from itinerary.web.timechart import chart
from itinerary.web.worldmap import world_map
from itinerary.wording.dates import day, in_words
from itinerary.wording.names import status

if TYPE_CHECKING:
    from jinja2 import Environment, Template

# Trips on one page: as many as a browser lays out at once and a reader may scroll through.
TRIPS_A_PAGE = 60


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a field of the form."""

    value: str
    label: str
    chosen: bool


def write_page(
    connection: Connection, question: Question, today: date, links: Links, stream: IO[bytes]
) -> None:
    """Write the page as UTF-8 HTML."""
    begin = (question.page - 1) * TRIPS_A_PAGE
    asked = _asked(connection, question, today)
    found = list(islice(asked, begin, begin + TRIPS_A_PAGE + 1))
    trips, more = found[:TRIPS_A_PAGE], len(found) > TRIPS_A_PAGE
    name_of = {code: country_name(code) for trip in trips for code in _countries(trip)}
    filters = question.filters
    stream.write(
        _template("page.html")
        .render(
            today=today,
            question=question,
            chart=chart(trips, today, name_of, filters.since, filters.until),
            map=world_map(trips, today, name_of),
            cards=[card(trip, today, name_of) for trip in trips],
            countries=_country_choices(connection, question),
            statuses=_status_choices(question),
            links=links,
            earlier=_turned(question, links, -1) if question.page > 1 else None,
            later=_turned(question, links, +1) if more else None,
            words_for=lambda when: day(when, date(1, 1, 1)),
            in_words=in_words,
        )
        .encode("utf-8", "replace")
    )


def error_page(number: int, problem: str, links: Links) -> bytes:
    """A page that says what was wrong with the address."""
    page = _template("error.html").render(number=number, problem=problem, links=links)
    return page.encode("utf-8", "replace")


def _asked(connection: Connection, question: Question, today: date) -> Iterator[KnownTrip]:
    ask = queries.all_trips if question.wants_past else queries.upcoming
    return ask(connection, today, question.filters, sources=True)


def _countries(trip: KnownTrip) -> set[str]:
    return {stop.country for stop in trip.stops}


def _country_choices(connection: Connection, question: Question) -> list[Choice]:
    """The countries that anybody goes to, and the one asked for, by name."""
    chosen = question.filters.country
    codes = {*countries_visited(connection), *([chosen] if chosen else [])}
    names = sorted((country_name(code), code) for code in codes)
    return [Choice(code, name, code == chosen) for name, code in names]


def _status_choices(question: Question) -> list[Choice]:
    chosen = question.filters.statuses
    return [Choice(one.value, status(one), one in chosen) for one in Status]


def _turned(question: Question, links: Links, by: int) -> str:
    return links.path("/", *with_page(question.pairs, question.past, question.page + by))


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("itinerary.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _template(name: str) -> Template:
    return _environment().get_template(name)
