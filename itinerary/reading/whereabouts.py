"""Which country a dateline's place lies in, asked of the language room's finder of places."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from itinerary.language.wordlists import wordlist

if TYPE_CHECKING:
    from itinerary.language.mentions import PlaceMention


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """What is known of a place: its country, and its city by the usual English name."""

    country: str | None
    city: str | None


@lru_cache(maxsize=4096)
def whereabouts(place: str, region: str | None = None) -> Whereabouts | None:
    """The country of ``place``, helped by the ``region`` printed behind it; ``None`` if unknown.

    "SAVANNAH, Ga." and "JAKARTA, Indonesia" are decided by the region; a place the gazetteer
    does not know lies in the region's country.
    """

    for country, names in wordlist("newsroom")["datelines"].items():
        if place.upper() in names:
            return Whereabouts(country, None)
    town = headline_case(place.partition("/")[0])
    found = _town_or_country(town if region is None else f"{town}, {region}", len(town))
    around = None if region is None else _town_or_country(region, len(region))
    if found is None:
        return None if around is None else Whereabouts(around.country, None)
    if around is not None and around.country != found.country:
        return Whereabouts(around.country, None)
    return Whereabouts(found.country, found.city)


def _town_or_country(words: str, length: int) -> PlaceMention | None:
    """The place that ``words[:length]`` name, regions, venues and demonyms left aside."""
    from itinerary.language.mentions import PlaceKind
    from itinerary.language.places import find_places
    from itinerary.language.tokens import tokenize

    no_town = (PlaceKind.DEMONYM, PlaceKind.REGION, PlaceKind.VENUE)
    for mention in find_places(tokenize(words)):
        whole = mention.start == 0 and mention.end >= length - words[:length].endswith(".")
        if whole and mention.kind not in no_town:
            return mention
    return None


_PARTICLES = {"de", "da", "do", "du", "del", "la", "le", "au", "aux", "of", "the", "and", "sur"}


_ACRONYM = 3  # letters of "UN"; no town in capitals is so short


def headline_case(place: str) -> str:
    """The place in mixed case: "PORT-AU-PRINCE" as "Port-au-Prince", others as they are."""
    if not place.isupper() or len(place) <= _ACRONYM:
        return place
    words = place.split(" ")
    return " ".join(_capitalised(word, first=number == 0) for number, word in enumerate(words))


def _capitalised(word: str, first: bool) -> str:
    if "." in word and len(word) <= 4:  # "U.S.", "ST."
        return word if word.count(".") > 1 else word.capitalize()
    parts = word.lower().split("-")
    return "-".join(
        part if part in _PARTICLES and not (first and number == 0) else _first_letters(part)
        for number, part in enumerate(parts)
    )


def _first_letters(part: str) -> str:
    """Capitals where a part begins: "n'djamena" as "N'Djamena", "lagos/abuja" as "Lagos/Abuja"."""
    letters = list(part)
    for number, letter in enumerate(part):
        if number == 0 or (part[number - 1] in "'’/" and part[number:] != "s"):
            letters[number] = letter.upper()
    return "".join(letters)
