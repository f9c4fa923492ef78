"""What the finders of places and people give: a name in the text and what it stands for.

Dates have their own mention, ``itinerary.facts.DateMention``, as it is a public noun.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class PlaceKind(StrEnum):
    """What sort of name a place mention is."""

    COUNTRY = "country"  # "South Korea", "the Netherlands"
    CAPITAL = "capital"  # a capital, which may also stand for its government
    CITY = "city"  # any other city, town, resort
    VENUE = "venue"  # a palace, an airport, a headquarters: "the White House", "the Kremlin"
    DEMONYM = "demonym"  # "French", "the Thais": the people or the adjective
    REGION = "region"  # "Europe", "the Gulf": never a stop
    DIVISION = "division"  # a state or province: "Texas", "Crimea"; ``country`` says whose


class PlaceMention(NamedTuple):
    """``text[start:end]`` names a place; tokens ``first`` to ``last`` (exclusive) make it up.

    ``country`` is ISO 3166-1 alpha-2, ``None`` only for a region. ``city`` is the usual
    English name. ``others`` are further countries that the name alone could mean.
    """

    start: int
    end: int
    first: int
    last: int
    kind: PlaceKind
    country: str | None
    city: str | None = None
    others: tuple[str, ...] = ()


class PersonKind(StrEnum):
    """How the text speaks of a person."""

    NAMED = "named"  # "Russian Foreign Minister Sergey Lavrov", "Lavrov", "Pope Francis"
    OFFICE = "office"  # "the Japanese prime minister", "the secretary", "his Dutch colleague"
    PRONOUN = "pronoun"  # "he", "she", "they" as a subject
    GROUP = "group"  # "the two leaders", "a delegation", "officials"


class PersonMention(NamedTuple):
    """``text[start:end]`` speaks of a person; tokens ``first`` to ``last`` (exclusive).

    The span takes in titles in front ("Russian Foreign Minister Sergey Lavrov") and an
    apposition behind (", Russia's top diplomat,"). ``name`` is the name as written here, without
    titles; ``role`` the office in lower case ("foreign minister"); ``country`` whom the person
    serves, as far as the words here tell. ``serves_organisation`` marks the UN, the EU, NATO:
    their officials have no country. ``travels`` is true where the office makes a diplomatic
    traveller, false for the athlete or the business leader, ``None`` where the words do not say.
    """

    start: int
    end: int
    first: int
    last: int
    kind: PersonKind
    name: str | None = None
    role: str | None = None
    country: str | None = None
    serves_organisation: bool = False
    travels: bool | None = None
    plural: bool = False
