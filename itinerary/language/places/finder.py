"""Place names in a text: longest match, then what each means in this article.

The way: every capitalised run of words that the gazetteer knows is a candidate; the words
around it may show that it is part of another name (``around``); a town before a comma and its
country are one mention; what a name of several meanings means is settled by the article's
other names (``families``).
"""

from __future__ import annotations

from dataclasses import dataclass

from itinerary.language.mentions import PlaceKind, PlaceMention
from itinerary.language.places import around, families, tables, unlisted
from itinerary.language.places.gazetteer import Gazetteer, Sense, load
from itinerary.language.places.spelling import keys_of
from itinerary.language.tokens import Tokens


@dataclass(slots=True)
class Candidate:
    """Tokens ``first`` to ``last`` (exclusive) are the name ``key``."""

    first: int
    last: int
    key: str
    senses: list[Sense]


# What may stand before ", Japan", and what before ", Texas" ("Ohio, Texas" is a list).
_IN_COUNTRY = (PlaceKind.CITY, PlaceKind.CAPITAL, PlaceKind.VENUE, PlaceKind.DIVISION)
_USUAL_BEFORE = frozenset(' \n("“')
_JOINERS = frozenset("-‐‑–")
_JOINERS_BEHIND = frozenset("-‐‑–._@")
_IN_STATE = (PlaceKind.CITY, PlaceKind.CAPITAL, PlaceKind.VENUE)
_TOWNS = (PlaceKind.CITY, PlaceKind.CAPITAL)


def find_places(tokens: Tokens) -> list[PlaceMention]:
    """The places that a text names, in order, none overlapping.

    A leading "the" and a possessive ending stay outside the mention. A town with its country
    or state ("Tel Aviv, Israel") is one mention of the town. Names inside compounds
    ("Seoul-based", "U.S.-South Korea"), organisations ("Bangkok Post") and people ("Jordan
    Bardella") give none.
    """
    gazetteer = load()
    candidates = _match(tokens, gazetteer)
    if not candidates:
        return []
    kept = around.places_only(tokens, gazetteer, _with_country(tokens, candidates))
    return families.settle(tokens, kept)


def _match(tokens: Tokens, gazetteer: Gazetteer) -> list[Candidate]:
    """The longest names of the gazetteer at each capitalised word."""
    keys = keys_of(tokens)
    reach, seconds, senses = gazetteer.reach, gazetteer.seconds, gazetteer.senses
    found: list[Candidate] = []
    count = len(keys)
    following = 0
    for index in tokens.capitals:
        word = keys[index]
        if index < following or word not in reach:
            continue
        longest = 1
        if index + 1 < count and keys[index + 1] in seconds.get(word, ()):
            longest = reach[word]
        for last in range(min(index + longest, count), index, -1):
            key = word if last == index + 1 else " ".join(keys[index:last])
            if key not in senses or (last > index + 1 and _has_gap(tokens, index, last)):
                continue
            if _written_so(tokens, gazetteer, key, index, last):
                if senses[key] and not _in_compound(tokens, index, last):
                    first = _take_form_of_state(tokens, index, senses[key])
                    found.append(Candidate(first, last, key, senses[key]))
                following = last
                break
    return found


def _take_form_of_state(tokens: Tokens, first: int, senses: list[Sense]) -> int:
    """Where the name of a country begins with its form: "the Federal Republic of Nigeria"."""
    lower, words = tokens.lower, tokens.words
    link = first - 2 if first > 2 and lower[first - 1] == "the" else first - 1
    if link < 1 or lower[link] != "of" or senses[0].kind is not PlaceKind.COUNTRY:
        return first
    lists = tables.context()
    at = link - 1
    if lower[at] not in lists["forms_of_state"] or words[at] == lower[at]:
        return first
    while at and lower[at - 1] in lists["kinds_of_state"] and words[at - 1] != lower[at - 1]:
        at -= 1
    return at


def _has_gap(tokens: Tokens, first: int, last: int) -> bool:
    """Whether an empty line parts the words, as between a headline and a dateline."""
    return "\n\n" in tokens.text[tokens.starts[first] : tokens.starts[last - 1]]


def _written_so(tokens: Tokens, gazetteer: Gazetteer, key: str, first: int, last: int) -> bool:
    """Whether the capitals are those of the name: "South Korea", "US", ", Ga."."""
    words = tokens.words
    if key not in gazetteer.written:
        tail = words[last - 1]
        return (
            last == first + 1
            or tail != tokens.lower[last - 1]
            or not tail.isalpha()
            or key in gazetteer.small_tails
        )
    if " ".join(words[first:last]) not in gazetteer.written[key]:
        return False
    if key in gazetteer.behind_comma:
        return first > 1 and words[first - 1] == "," and words[first - 2][0].isupper()
    return True


def _in_compound(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a hyphen, an @ or a dot without space joins the name to another word.

    "U.S.-South Korea" and "South Korea–Japan" are compounds; "- Seoul" and "Beijing/Taipei" not.
    """
    text, start, end = tokens.text, tokens.starts[first], tokens.ends[last - 1]
    if start and text[start - 1] not in _USUAL_BEFORE:
        before = text[max(0, start - 2) : start]
        if before[-1] in _JOINERS and (before[0].isalpha() or before[0] == "."):
            return True
        if before[-1] in "@#_" or before == "//":
            return True
    return text[end : end + 1] in _JOINERS_BEHIND and text[end + 1 : end + 2].isalnum()


def _with_country(tokens: Tokens, candidates: list[Candidate]) -> list[Candidate]:
    """Join "Tel Aviv, Israel" and "Savannah, Georgia, U.S." into one candidate each."""
    joined: list[Candidate] = []
    begins = {candidate.first for candidate in candidates}
    for candidate in candidates:
        town = joined[-1] if joined else None
        if town and _behind_comma(tokens, town, candidate):
            senses = _senses_within(tokens, town, candidate, begins)
            if senses:
                joined[-1] = Candidate(town.first, candidate.last, town.key, senses)
                continue
        longer = _with_unlisted_town(tokens, candidate, town)
        if longer is not None and town and town.first >= longer.first:
            joined.pop()  # "San Felipe" of "San Felipe de Orque, Mexico"
        joined.append(longer or candidate)
    return joined


def _with_unlisted_town(
    tokens: Tokens, whole: Candidate, town: Candidate | None
) -> Candidate | None:
    """ "Kuzumba, Turkey" as one candidate, unless a town that is known ends before the comma."""
    if whole.first < 3 or "," not in tokens.words[whole.first - 2 : whole.first]:
        return None
    first = unlisted.find_town(tokens, whole.first, whole.last, whole.senses)
    comma = whole.first - 1 - (tokens.lower[whole.first - 1] == "the")
    if first is None or (town and (town.first < first < town.last or town.last == comma)):
        return None
    name = tokens.text[tokens.starts[first] : tokens.starts[whole.first]].partition(",")[0]
    sense = Sense(PlaceKind.CITY, whole.senses[0].country, name)
    return Candidate(first, whole.last, whole.key, [sense])


def _behind_comma(tokens: Tokens, town: Candidate, whole: Candidate) -> bool:
    """Whether only a comma, or a comma and "the", parts the two."""
    lower = tokens.lower
    if whole.last < len(lower) and lower[whole.last] in ("'s", "’s"):
        # "Vilnius, Lithuania's capital".
        return False
    if whole.last < len(lower) and lower[whole.last] in tables.context()["titles"]:
        # "Lloyd Austin, United States Secretary of Defense".
        return tokens.words[whole.last] == lower[whole.last]
    return lower[town.last : whole.first] in ([","], [",", "the"])


def _senses_within(
    tokens: Tokens, town: Candidate, whole: Candidate, begins: set[int]
) -> list[Sense]:
    """The meanings of ``town`` that lie in ``whole``, none where the two are only a list.

    Places begin at the tokens ``begins``.
    """
    countries = {s.country for s in whole.senses if s.kind is PlaceKind.COUNTRY}
    states = {s.country for s in whole.senses if s.kind is PlaceKind.DIVISION}
    within = [
        sense
        for sense in town.senses
        if (sense.kind in _IN_COUNTRY and sense.country in countries)
        or (sense.kind in _IN_STATE and sense.country in states)
    ]
    if within or not states or (countries and town.senses[0].kind not in _TOWNS):
        return within
    # "Paris, Texas", "Lebanon, New Hampshire": no list of ours has that Paris, yet a state
    # behind a comma says so, unless the words run on as in "Paris, California and Rome".
    named_so = town.senses[0].kind in _TOWNS or town.senses[0].kind is PlaceKind.COUNTRY
    if not named_so or _runs_on(tokens, whole.last, begins) or town.senses[0].country in states:
        return []
    city = tokens.text[tokens.starts[town.first] : tokens.ends[town.last - 1]]
    state = next(s.country for s in whole.senses if s.kind is PlaceKind.DIVISION)
    return [Sense(PlaceKind.CITY, state, city)]


def _runs_on(tokens: Tokens, last: int, begins: set[int]) -> bool:
    """Whether a list of places goes on behind token ``last``: "Paris, Georgia, Armenia", unlike
    "in Paris, Georgia, Holm said"."""
    words = tokens.words
    if last >= len(words):
        return False
    if words[last] == "," and last + 1 < len(words):
        return last + 1 in begins or words[last + 1] in ("and", "or")
    return words[last] in ("and", "or", "&")
