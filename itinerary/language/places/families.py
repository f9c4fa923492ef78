"""Names of several meanings, settled by the other places of the article.

Georgia and Georgia, the Congos, the Dominican islands, Birmingham and Birmingham: each
mention that can mean only one country votes for it, more when it stands near; a name in a
list ("Georgia, Ukraine and Estonia") is of the kind of its neighbours; words such as
"governor" speak for a state. The meaning with the most votes wins, the usual one where
there are none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from itinerary.language.mentions import PlaceKind, PlaceMention
from itinerary.language.places import tables
from itinerary.language.places.gazetteer import Sense
from itinerary.language.tokens import Tokens

if TYPE_CHECKING:
    from itinerary.language.places.finder import Candidate

Votes = dict[str | None, int]

_VOTES = {PlaceKind.DEMONYM: 1, PlaceKind.DIVISION: 1, PlaceKind.REGION: 0}
# Nearly every article names these, wherever it plays: they do not speak for the American
# Birmingham or Georgia.
_EVERYWHERE = frozenset({"Washington", "New York", "Camp David"})
_OFFICIAL_US = (PlaceKind.COUNTRY, PlaceKind.DEMONYM, PlaceKind.VENUE)
_GREAT_CAPITAL = 500
_NEAR = 3
_IN_LIST = 12
_STATE_WORD = 4
_LISTING = frozenset([",", ";", "and", "or", "&", "the"])
_KOREAS = {"north": "KP", "south": "KR"}


def settle(tokens: Tokens, candidates: list[Candidate]) -> list[PlaceMention]:
    """One mention for each candidate, of the meaning that fits the article."""
    votes: Votes = {}
    for candidate in candidates:
        _vote(votes, candidate.senses)
    mentions = []
    for index, candidate in enumerate(candidates):
        sense = candidate.senses[0]
        others: tuple[str, ...] = ()
        if len(candidate.senses) > 1:
            sense = _likeliest(tokens, candidates, index, votes)
            others = tuple(s.country for s in candidate.senses if s is not sense and s.country)
        elif _is_short_name(tokens, candidate):
            sense = sense._replace(kind=PlaceKind.COUNTRY)
        first, last = candidate.first, candidate.last
        start, end = tokens.starts[first], tokens.ends[last - 1]
        mentions.append(
            PlaceMention(start, end, first, last, sense.kind, sense.country, sense.city, others)
        )
    if votes.get("KP"):
        mentions = _with_koreas(tokens, mentions)
    return mentions


def _is_short_name(tokens: Tokens, candidate: Candidate) -> bool:
    """ "Arrives in Saudi on Monday": the adjective alone, for the country."""
    lists = tables.context()
    if candidate.key not in lists["short_names"] or not candidate.first:
        return False
    behind = tokens.lower[candidate.last] if candidate.last < len(tokens) else "."
    stands_alone = behind in lists["behind_short_names"] or not behind[0].isalpha()
    return stands_alone and tokens.lower[candidate.first - 1] in lists["locatives"]


def _vote(votes: Votes, senses: list[Sense], times: int = 1) -> None:
    """Count what one name says, if it can mean only one country."""
    if len(senses) > 1:
        return
    kind, country, city, _ = senses[0]
    if country == "US" and (kind in _OFFICIAL_US or city in _EVERYWHERE):
        return
    votes[country] = votes.get(country, 0) + _VOTES.get(kind, 2) * times


def _likeliest(tokens: Tokens, candidates: list[Candidate], index: int, article: Votes) -> Sense:
    """The meaning of an ambiguous name with the most votes, far, near and beside it."""
    senses = candidates[index].senses
    near = _near_votes(tokens, candidates, index)
    kinds = _kinds_in_list(tokens, candidates, index)
    state = _speaks_of_state(tokens, candidates[index])

    def weight(sense: Sense) -> int:
        total = article.get(sense.country, 0) + near.get(sense.country, 0)
        total += _prior(sense, senses) + _IN_LIST * kinds.count(sense.kind)
        return total + (_STATE_WORD if state and sense.kind is PlaceKind.DIVISION else 0)

    return max(senses, key=weight)


def _near_votes(tokens: Tokens, candidates: list[Candidate], index: int) -> Votes:
    """The votes of the names in the same sentence, the nearest counting most."""
    votes: Votes = {}
    here = candidates[index]
    for distance in range(1, _NEAR + 1):
        for other in (index - distance, index + distance):
            if 0 <= other < len(candidates):
                left, right = sorted((here, candidates[other]), key=lambda each: each.first)
                if "." not in tokens.words[left.last : right.first]:
                    _vote(votes, candidates[other].senses, _NEAR + 1 - distance)
    return votes


def _prior(sense: Sense, senses: list[Sense]) -> int:
    """What a meaning is worth before any vote."""
    if sense is not senses[0]:
        return 0
    if sense.kind is PlaceKind.COUNTRY:
        return 2
    great = sense.kind is PlaceKind.CAPITAL and sense.thousands >= _GREAT_CAPITAL
    return 3 if great else 1


def _kinds_in_list(tokens: Tokens, candidates: list[Candidate], index: int) -> list[PlaceKind]:
    """The kinds of the neighbours that stand in one list with the name."""
    kinds = []
    for left in (index - 1, index):
        if 0 <= left < len(candidates) - 1:
            between = tokens.lower[candidates[left].last : candidates[left + 1].first]
            if between and _LISTING.issuperset(between):
                other = candidates[left if left < index else left + 1]
                if len(other.senses) == 1:
                    kinds.append(other.senses[0].kind)
    return kinds


def _speaks_of_state(tokens: Tokens, candidate: Candidate) -> bool:
    """ "Georgia's governor", "Sen. Warnock of Georgia", "the state of Georgia"."""
    near = tokens.lower[max(0, candidate.first - 4) : candidate.last + 3]
    return not tables.context()["state_words"].isdisjoint(near)


def _with_koreas(tokens: Tokens, mentions: list[PlaceMention]) -> list[PlaceMention]:
    """Add "the North" and "the South" of an article about the Koreas."""
    taken = {index for mention in mentions for index in range(mention.first, mention.last)}
    lower, words = tokens.lower, tokens.words
    added = []
    for index, word in enumerate(lower):
        if word in _KOREAS and words[index][0].isupper() and index and index not in taken:
            behind = words[index + 1] if index + 1 < len(words) else "."
            if lower[index - 1] == "the" and not behind[0].isupper():
                start, end = tokens.starts[index], tokens.ends[index]
                country = _KOREAS[word]
                added.append(PlaceMention(start, end, index, index + 1, PlaceKind.COUNTRY, country))
    if not added:
        return mentions
    return sorted([*mentions, *added], key=lambda mention: mention.start)
