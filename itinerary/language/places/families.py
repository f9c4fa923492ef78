"""Names of several meanings, settled by the other places of the article.

Georgia and Georgia, the Congos, the Dominican islands, Birmingham and Birmingham: each
mention that can mean only one country votes for it, and the meaning with the most votes
wins, the usual one where there are none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from itinerary.language.mentions import PlaceKind, PlaceMention
from itinerary.language.places.gazetteer import Sense
from itinerary.language.tokens import Tokens

if TYPE_CHECKING:
    from itinerary.language.places.finder import Candidate

_VOTES = {PlaceKind.DEMONYM: 1, PlaceKind.REGION: 0}
# Nearly every article names these, wherever it plays: they do not speak for the American
# Birmingham or Georgia.
_EVERYWHERE = frozenset({"Washington", "New York", "Camp David"})
_OFFICIAL_US = (PlaceKind.COUNTRY, PlaceKind.DEMONYM, PlaceKind.VENUE)
_GREAT_CAPITAL = 500
_KOREAS = {"north": "KP", "south": "KR"}


def settle(tokens: Tokens, candidates: list[Candidate]) -> list[PlaceMention]:
    """One mention for each candidate, of the meaning that fits the article."""
    votes: dict[str | None, int] = {}
    for candidate in candidates:
        senses = candidate.senses
        if len(senses) == 1 and _speaks(senses[0]):
            country = senses[0].country
            votes[country] = votes.get(country, 0) + _VOTES.get(senses[0].kind, 2)
    mentions = [_mention(tokens, candidate, votes) for candidate in candidates]
    if votes.get("KP"):
        mentions = _with_koreas(tokens, mentions)
    return mentions


def _speaks(sense: Sense) -> bool:
    if sense.country != "US":
        return True
    return sense.kind not in _OFFICIAL_US and sense.city not in _EVERYWHERE


def _mention(tokens: Tokens, candidate: Candidate, votes: dict[str | None, int]) -> PlaceMention:
    senses = candidate.senses
    sense = senses[0]
    others: tuple[str, ...] = ()
    if len(senses) > 1:
        sense = max(senses, key=lambda each: votes.get(each.country, 0) + _prior(each, senses))
        others = tuple(each.country for each in senses if each is not sense and each.country)
    first, last = candidate.first, candidate.last
    start, end = tokens.starts[first], tokens.ends[last - 1]
    return PlaceMention(start, end, first, last, sense.kind, sense.country, sense.city, others)


def _prior(sense: Sense, senses: list[Sense]) -> int:
    """What a meaning is worth before any vote."""
    if sense is not senses[0]:
        return 0
    great = sense.kind is PlaceKind.CAPITAL and sense.thousands >= _GREAT_CAPITAL
    return 3 if great else 1


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
                added.append(
                    PlaceMention(start, end, index, index + 1, PlaceKind.COUNTRY, _KOREAS[word])
                )
    if not added:
        return mentions
    return sorted([*mentions, *added], key=lambda mention: mention.start)
