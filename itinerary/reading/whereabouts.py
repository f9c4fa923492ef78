"""Which country a dateline's place lies in, asked of the language room's finder of places."""

from __future__ import annotations

from dataclasses import dataclass

from itinerary.reading.wordlists import wordlist


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """What is known of a place: its country, and its city by the usual English name."""

    country: str | None
    city: str | None


def whereabouts(place: str, region: str | None = None) -> Whereabouts | None:
    """The country of ``place``, helped by the ``region`` printed behind it; ``None`` if unknown.

    "SAVANNAH, Ga." and "JAKARTA, Indonesia" are decided by the region; a place the gazetteer
    does not know lies in the region's country.
    """
    from itinerary.language.mentions import PlaceKind

    try:
        from itinerary.language.places import find_places
    except ImportError:  # the finder of places is still to come
        return None
    from itinerary.language.tokens import tokenize

    for country, names in wordlist("newsroom")["datelines"].items():
        if place.upper() in names:
            return Whereabouts(country, None)
    readable = headline_case(place)
    mentions = [
        mention
        for mention in find_places(tokenize(readable))
        if mention.start == 0 and mention.kind not in (PlaceKind.DEMONYM, PlaceKind.REGION)
    ]
    found = mentions[0] if mentions else None
    around = None if region is None else whereabouts(region)
    if around is not None and around.country is not None:
        fits = found is not None and around.country in (found.country, *found.others)
        return Whereabouts(around.country, found.city if fits and found else None)
    return None if found is None else Whereabouts(found.country, found.city)


_PARTICLES = {"de", "da", "do", "du", "del", "la", "le", "au", "aux", "of", "the", "and", "sur"}


def headline_case(place: str) -> str:
    """ "PORT-AU-PRINCE" as "Port-au-Prince"; a place in mixed case stays as it is."""
    if not place.isupper():
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
    """ "n'djamena" as "N'Djamena", "abuja/lagos" as "Abuja/Lagos"."""
    capital = True
    letters = []
    for letter in part:
        letters.append(letter.upper() if capital else letter)
        capital = letter in "'’/"
    return "".join(letters)
