"""What was read in one article, as lines for a reader."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from itinerary.facts import Article, Stop, Trip
from itinerary.terminal.show import Piece
from itinerary.timeline.known import Days
from itinerary.wording.clean import one_line
from itinerary.wording.dates import day, in_words
from itinerary.wording.names import CountryName, person, status

if TYPE_CHECKING:
    from itinerary.timeline.reextraction import Reread


def article_lines(
    article: Article, trips: list[Trip], today: date, name_of: CountryName
) -> Iterator[list[Piece]]:
    """The article's head, then each trip with its stops and the sentences behind it."""
    yield [Piece(one_line(article.title or article.doc), "title")]
    told = f"{day(article.published, date.max)} ({one_line(article.published_from)})"
    yield [Piece(f"  {one_line(article.source)}, {told}", "label")]
    if not trips:
        yield [Piece("  no trips")]
    for trip in trips:
        yield from _trip_lines(trip, today, name_of)
    yield [Piece("")]


def difference_lines(change: Reread, name_of: CountryName) -> Iterator[list[Piece]]:
    """An article that is read otherwise now: the trips that go, and those that come."""
    article = change.article
    yield [Piece(one_line(article.title or article.doc), "title")]
    for trip in change.before:
        if trip not in change.after:
            yield [Piece(f"  - {_in_a_line(trip, article.published, name_of)}", "off")]
    for trip in change.after:
        if trip not in change.before:
            yield [Piece(f"  + {_in_a_line(trip, article.published, name_of)}", "bar")]


def _in_a_line(trip: Trip, today: date, name_of: CountryName) -> str:
    who = "; ".join(person(traveller) for traveller in trip.travellers)
    stops = ", ".join(_stop(stop, today, name_of) for stop in trip.stops)
    return f"{who}: {status(trip.status)}, {stops}"


def _trip_lines(trip: Trip, today: date, name_of: CountryName) -> Iterator[list[Piece]]:
    who = "; ".join(person(traveller) for traveller in trip.travellers)
    when = in_words(Days(trip.start, trip.end, trip.precision), today)
    yield [
        Piece("  • "),
        Piece(who, "place"),
        Piece(f": {status(trip.status)}{', ' if when else ''}{when}"),
    ]
    for stop in trip.stops:
        yield [Piece(f"      {_stop(stop, today, name_of)}")]
    for piece in trip.evidence:
        yield [Piece(f"      “{one_line(piece.quote)}”", "label")]


def _stop(stop: Stop, today: date, name_of: CountryName) -> str:
    country = one_line(name_of(stop.country))
    city = one_line(stop.city) if stop.city else ""
    where = f"{city}, {country}" if city and city != country else country
    when = in_words(Days(stop.start, stop.end, stop.precision), today)
    meets = f"; meets {', '.join(one_line(name) for name in stop.meets)}" if stop.meets else ""
    return f"{where}{': ' if when else ''}{when}{meets}"
