"""Towns that no list of ours has, told by the country behind them: "in Kuzumba, Turkey"."""

from __future__ import annotations

from itinerary.language.mentions import PlaceKind
from itinerary.language.places import tables
from itinerary.language.places.gazetteer import Sense
from itinerary.language.tokens import Tokens

_MOST_WORDS = 4
_REACH = 6  # tokens in front of "to" and "for" in which somebody goes
_WHOLES = (PlaceKind.COUNTRY, PlaceKind.DIVISION)
_MARKS = frozenset(".,;:!?)(–—-\"”’'|")


def find_town(tokens: Tokens, whole: int, last: int, senses: list[Sense]) -> int | None:
    """Where a town begins that stands before a comma and the country at token ``whole``.

    ``last`` is the token behind the country, ``senses`` are what its name can mean. Only behind
    words such as "in", or "to" and "for" of somebody who goes: "for Holm, Norway is" is no town.
    """
    words, lower, lists = tokens.words, tokens.lower, tables.context()
    comma = whole - 2 if lower[whole - 1] == "the" else whole - 1
    if comma < 2 or words[comma] != "," or senses[0].kind not in _WHOLES:
        return None
    first = comma
    while comma - first < _MOST_WORDS and _may_name_town(words[first - 1], lower[first - 1], lists):
        first -= 1
        if not first:
            return None
    while first < comma and words[first] == lower[first]:
        first += 1  # a particle opens no name
    if first == comma or not _is_led(lower, first, lists) or not _may_follow(tokens, last, lists):
        return None
    return first


def _may_name_town(word: str, low: str, lists: dict[str, frozenset[str]]) -> bool:
    if word == low:
        return low in lists["town_particles"]
    if not word[0].isalpha() or word.isupper() or len(word) < 2:
        return False
    return not any(low in lists[known] for known in ("followers", "titles", "no_towns", "heads"))


def _is_led(lower: list[str], first: int, lists: dict[str, frozenset[str]]) -> bool:
    before = lower[first - 1]
    if before in lists["town_leads"]:
        return True
    ways = before in lists["town_ways"]
    return ways and not lists["town_goings"].isdisjoint(lower[max(0, first - _REACH) : first - 1])


def _may_follow(tokens: Tokens, last: int, lists: dict[str, frozenset[str]]) -> bool:
    """Whether the clause can go on so behind a place: no verb makes the country its subject."""
    if last >= len(tokens):
        return True
    low = tokens.lower[last]
    return low in _MARKS or low in lists["town_followers"] or low in lists["followers"]
