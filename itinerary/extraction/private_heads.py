"""Presidents whom an article elects or names for a club, a school, a firm.

"The football federation elected X as its president. President X will fly to Zurich."
"""

from __future__ import annotations

from functools import cache

from itinerary.extraction.cast import Cast
from itinerary.language.people.lexicon import load_lexicon
from itinerary.language.people.roles import role_key

_HEAD = "president"
_SOON = 2  # sentences behind the one that gives a body a president
_NEAR = 3  # tokens between a body and its head
# Words of a body's name that are a state's behind these.
_STATES = frozenset({"russian", "swiss", "european", "african"})


def bar_private_heads(cast: Cast) -> None:
    """Let no president be a traveller of whom the article tells no state, if it gives a private
    body one, and speaks first of the two in one breath."""
    electing = _find_electing(cast)
    if not electing:
        return
    for entity in cast.entities:
        if entity.travels is not True or role_key(entity.role or "") != _HEAD:
            continue
        first = min((cast.sentence[number] for number in entity.mentions), default=0)
        if electing.isdisjoint(range(first - _SOON, first + 1)):
            continue
        told = [cast.mentions[number] for number in entity.mentions]
        if not any(one.country or one.serves_organisation for one in told):
            entity.travels = False


def _find_electing(cast: Cast) -> set[int]:
    """The sentences that give a private body a president."""
    lower, words = cast.tokens.lower, cast.tokens.vocabulary
    private = _load_private()
    if _HEAD not in words or private.isdisjoint(words):
        return set()
    return {
        number
        for number, (first, last) in enumerate(cast.sentences)
        if _elects(lower[first:last], private)
    }


@cache
def _load_private() -> frozenset[str]:
    lists = load_lexicon().words
    return lists["private_fields"] | lists["private_unions"]


def _elects(words: list[str], private: frozenset[str]) -> bool:
    """Whether the words of a sentence give a private body a president."""
    if _HEAD not in words or private.isdisjoint(words):
        return False
    at = words.index(_HEAD)
    bodies = [i for i, word in enumerate(words) if word in private and words[i - 1] not in _STATES]
    if not bodies:
        return False
    electing = load_lexicon().words["electing_words"]
    if not electing.isdisjoint(words[bodies[0] : at]):
        return True  # "the federation elected X as its president"
    owned = at - bodies[-1] <= _NEAR and words[at - 1] in ("'s", "’s")
    of = words[at + 1 : at + 2] == ["of"] and at < bodies[-1] <= at + 2 + _NEAR
    return owned or of
