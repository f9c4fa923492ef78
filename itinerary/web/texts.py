"""Texts from articles made fit for the page: clean, of one line, of bounded length."""

from __future__ import annotations

from itinerary.facts import Person
from itinerary.timeline.known import Days, KnownStop, KnownTrip
from itinerary.wording.clean import one_line
from itinerary.wording.names import person

_TITLE = 160
_QUOTE = 700


def shortened(text: str | None, most: int = _TITLE) -> str:
    """``text`` on one line, cut at a word and marked so where it is longer than ``most``."""
    line = one_line(text or "")
    if len(line) <= most:
        return line
    cut = line[: most - 1]
    return f"{cut.rpartition(' ')[0] or cut}…"


def quoted(text: str | None) -> str:
    """A sentence of an article."""
    return shortened(text, _QUOTE)


def lead(trip: KnownTrip) -> str:
    """The first of the travellers: ``Antony Blinken, Secretary of State (US)``."""
    return shortened(person(trip.travellers[0] if trip.travellers else Person(None)))


def short_lead(trip: KnownTrip) -> str:
    """The first of the travellers without the office, where there is a name."""
    if not trip.travellers:
        return "A delegation"
    one = trip.travellers[0]
    label = person(Person(one.name, None if one.name else one.role, one.country))
    return shortened(label[:1].upper() + label[1:], 80)


def days_of(trip: KnownTrip, stop: KnownStop) -> Days:
    """The days of a stop; a trip's own days are those of its only stop."""
    return stop.days or (trip.days if len(trip.stops) == 1 else Days())
