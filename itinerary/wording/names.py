"""Who, where and whether, in a few words of one line."""

from __future__ import annotations

from collections.abc import Callable

from itinerary.facts import Person, Status
from itinerary.timeline.known import KnownStop, KnownTrip
from itinerary.wording.clean import one_line

# Gives the English name of a country by its code; the places room has it.
CountryName = Callable[[str], str]

_STATUS = {
    Status.UNDER_WAY: "under way",
}
# A regional indicator letter stands this far from the ASCII one; two make a flag.
_FLAG = 0x1F1E6 - ord("A")


def status(value: Status) -> str:
    """``under way`` and the like."""
    return _STATUS.get(value, value.value)


def person(traveller: Person) -> str:
    """``Antony Blinken, Secretary of State (US)``; ``foreign minister (JP)`` of an unnamed one."""
    parts = [one_line(part) for part in (traveller.name, traveller.role) if part]
    label = ", ".join(part for part in parts if part) or "an official"
    return f"{label} ({traveller.country})" if traveller.country else label


def party(trip: KnownTrip) -> str:
    """The lead, and how many go along."""
    lead = person(trip.travellers[0]) if trip.travellers else "a delegation"
    others = len(trip.travellers) - 1
    return f"{lead} +{others}" if others > 0 else lead


def flag(country: str | None) -> str:
    """The flag of an alpha-2 code, as terminals with emoji show it."""
    if not country or len(country) != 2 or not (country.isascii() and country.isalpha()):
        return ""
    return "".join(chr(ord(letter) + _FLAG) for letter in country.upper())


def place(stop: KnownStop, name_of: CountryName) -> str:
    """``Seoul, South Korea``; a city that is its own country once (``Singapore``)."""
    country = one_line(name_of(stop.country))
    city = one_line(stop.city) if stop.city else ""
    return f"{city}, {country}" if city and city.lower() != country.lower() else country
