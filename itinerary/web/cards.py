"""A trip as the page tells it in full: who, when, where, whom they meet, and who says so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from itinerary.facts import Status
from itinerary.timeline.known import Days, KnownStop, KnownTrip, OtherDays, Source
from itinerary.web.links import safe_address
from itinerary.web.texts import days_of, lead, quoted, shortened
from itinerary.wording.dates import day, in_words, time_left
from itinerary.wording.names import person, place, status

# Sources beyond so many are folded away.
_SHOWN = 2
_MOST_SOURCES = 40


@dataclass(frozen=True, slots=True)
class Quote:
    """The sentence of an article, and where to read on; ``url`` only if it is safe to follow."""

    text: str
    outlet: str
    title: str
    published: date
    day: str
    url: str | None
    superseded: bool


@dataclass(frozen=True, slots=True)
class StopLine:
    """One stop. ``status`` only where it is not the trip's own."""

    where: str
    when: str
    meets: str
    status: str
    look: str
    otherwise: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """One trip. ``look`` is the status as a word for the sheet, ``status`` for the reader."""

    id: str
    who: str
    companions: str
    when: str
    left: str
    status: str
    look: str
    purpose: str
    stops: tuple[StopLine, ...]
    quotes: tuple[Quote, ...]
    more: tuple[Quote, ...]
    known: str


def card(trip: KnownTrip, today: date, name_of: dict[str, str]) -> Card:
    """The card of one trip; ``name_of`` gives the names of its countries by code."""
    quotes = list(_quotes(trip.sources[:_MOST_SOURCES], today))
    return Card(
        id=trip.id,
        who=lead(trip),
        companions=", ".join(shortened(person(one)) for one in trip.travellers[1:]),
        when=in_words(trip.days, today) or "no date",
        left=time_left(trip.days, trip.status, today),
        status=status(trip.status),
        look=_look(trip.status),
        purpose=shortened(trip.purpose),
        stops=tuple(_stop(trip, stop, today, name_of) for stop in trip.stops),
        quotes=tuple(quotes[:_SHOWN]),
        more=tuple(quotes[_SHOWN:]),
        known=_known(trip),
    )


def _look(value: Status) -> str:
    return value.value.replace("_", "-")


def _stop(trip: KnownTrip, stop: KnownStop, today: date, name_of: dict[str, str]) -> StopLine:
    return StopLine(
        where=shortened(place(stop, name_of.__getitem__)),
        when=in_words(days_of(trip, stop), today) or "no date",
        meets=", ".join(shortened(name) for name in stop.meets[:12]),
        status=status(stop.status) if stop.status is not trip.status else "",
        look=_look(stop.status),
        otherwise=tuple(_otherwise(other, today) for other in stop.other_days[:6]),
    )


def _otherwise(other: OtherDays, today: date) -> str:
    days = other.days
    words = in_words(Days(days.start, days.end, days.precision), today) or "no date"
    return f"{words} ({_count(other.sources, 'source')}{', older' if other.older else ''})"


def _quotes(sources: Iterable[Source], today: date) -> Iterable[Quote]:
    for source in sources:
        yield Quote(
            text=quoted(source.quote),
            outlet=shortened(source.outlet or source.doc, 60),
            title=shortened(source.title),
            published=source.published,
            day=day(source.published, today),
            url=safe_address(source.url),
            superseded=source.superseded,
        )


def _known(trip: KnownTrip) -> str:
    edited = ", corrected by an editor" if trip.edited else ""
    return f"{_count(trip.source_count, 'source')}, {trip.confidence:.0%} certain{edited}"


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
