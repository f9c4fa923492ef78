"""The bodies of states that an article names: whose affairs it is about, who sits in a palace."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from itinerary.language.mentions import PlaceKind, PlaceMention
from itinerary.language.people.lexicon import load_lexicon
from itinerary.language.tokens import Tokens
from itinerary.language.wordlists import wordlist

# So many bodies of one state, and so many times those of any other, make an article domestic.
_BODIES = 2
_WORDS = 3  # bodies and words of its politics
_TIMES = 2


@cache
def load_own_words() -> dict[str, frozenset[str]]:
    """The words of the politics of each state, by country code."""
    tables: dict[str, str] = wordlist("own_affairs")["words"]
    return {state: frozenset(words.split()) for state, words in tables.items()}


def find_own_state(tokens: Tokens) -> str | None:
    """The state whose parliament, parties and services an article is about; else ``None``.

    A guest's story names the palace that he goes to, a story at home the other bodies, too.
    """
    named: defaultdict[str, set[str]] = defaultdict(set)
    for state, name in _find_bodies(tokens):
        named[state].add(name)
    bodies = {state: len(names) for state, names in named.items()}
    for state, words in load_own_words().items():
        if not words.isdisjoint(tokens.vocabulary):
            named[state] |= words & tokens.vocabulary
    ranking = sorted(named, key=lambda state: len(named[state]), reverse=True)
    if not ranking:
        return None
    if bodies.get(ranking[0], 0) < _BODIES and len(named[ranking[0]]) < _WORDS:
        return None
    rival = len(named[ranking[1]]) if len(ranking) > 1 else 0
    return ranking[0] if len(named[ranking[0]]) >= _TIMES * rival else None


def _find_bodies(tokens: Tokens) -> Iterator[tuple[str, str]]:
    """The states of the bodies that are named with a capital, and the names."""
    bodies, lower, words = load_lexicon().bodies, tokens.lower, tokens.words
    for at in tokens.capitals:
        word = lower[at]
        if word not in bodies or not words[at][0].isupper():
            continue
        for rest, serves in bodies[word]:
            if len(serves) == 2 and tuple(lower[at + 1 : at + 1 + len(rest)]) == rest:
                yield serves, " ".join((word, *rest))
                break


def seat_of(tokens: Tokens, place: PlaceMention) -> str | None:
    """The state whose head or government sits at the venue: "the White House"; else ``None``."""
    if place.kind is not PlaceKind.VENUE:
        return None
    name = tokens.lower[place.first : place.last]
    if name[:1] == ["the"]:
        name = name[1:]
    ends = load_lexicon().bodies.get(name[0], ()) if name else ()
    return next((serves for rest, serves in ends if rest == tuple(name[1:])), None)
