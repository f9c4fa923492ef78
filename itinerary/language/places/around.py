"""Which of the names found are places: the rest are part of a person's or a body's name.

Each name is judged by the words around it (``surroundings``), and then once more by what the
rest of the article has shown: a family name told once, a list that goes on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from itinerary.language.mentions import PlaceKind
from itinerary.language.places import tables
from itinerary.language.places.gazetteer import Gazetteer
from itinerary.language.places.surroundings import WELL_KNOWN, Surroundings
from itinerary.language.tokens import Tokens

if TYPE_CHECKING:
    from itinerary.language.places.finder import Candidate

_TOWNS = (PlaceKind.CITY, PlaceKind.CAPITAL)
_LISTING = frozenset([",", "and", "or", "&"])


def places_only(
    tokens: Tokens, gazetteer: Gazetteer, candidates: list[Candidate]
) -> list[Candidate]:
    """The candidates that name a place here."""
    kept: list[Candidate] = []
    family_names: set[str] = set()
    lists = tables.context()
    for candidate in candidates:
        if _is_plain(tokens, candidate, lists["doubtful"], lists["small_heads"]):
            kept.append(candidate)
            continue
        reading = Surroundings(tokens, gazetteer, candidate)
        if reading.is_body():
            continue
        if reading.is_person():
            if reading.is_family_name() and _is_shared(candidate, lists["personal"]):
                family_names.add(candidate.key)
            continue
        if reading.is_word() and not _continues_list(tokens, kept, candidate):
            continue
        kept.append(candidate)
    if family_names:
        # "Lloyd Austin" above: "Austin" alone is he, wherever it stands.
        kept = [c for c in kept if c.key not in family_names or _is_sure(tokens, c)]
    return kept


def _is_plain(
    tokens: Tokens, candidate: Candidate, doubtful: frozenset[str], small_heads: frozenset[str]
) -> bool:
    """Whether nothing can be amiss: the usual case, settled without a closer look."""
    if candidate.key in doubtful:
        return False
    sense = candidate.senses[0]
    if sense.kind is PlaceKind.CITY and sense.thousands < WELL_KNOWN:
        return False
    words, lower, first, last = tokens.words, tokens.lower, candidate.first, candidate.last
    if last < len(words) and (words[last] != lower[last] or lower[last] in small_heads):
        return False
    if not first:
        return True
    before = lower[first - 1]
    return before == words[first - 1] and before not in ("of", "the")


def _is_shared(candidate: Candidate, personal: frozenset[str]) -> bool:
    """Whether towns and families share the name; "Hilton Istanbul" makes Istanbul no family."""
    return candidate.key in personal or candidate.senses[0].thousands < WELL_KNOWN


def _continues_list(tokens: Tokens, kept: list[Candidate], candidate: Candidate) -> bool:
    """ "In Colombo, Galle and Kandy": what follows a town in a list is one, too."""
    if not kept or kept[-1].senses[0].kind not in _TOWNS:
        return False
    between = tokens.lower[kept[-1].last : candidate.first]
    return 0 < len(between) < 3 and _LISTING.issuperset(between)


def _is_sure(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether the country stands with the name, or the name is a country's behind "in"."""
    kind = candidate.senses[0].kind
    if candidate.last - candidate.first > 1 or kind is PlaceKind.CAPITAL:
        return True
    before = tokens.lower[candidate.first - 1] if candidate.first else ""
    return kind is PlaceKind.COUNTRY and before in ("in", "to")
