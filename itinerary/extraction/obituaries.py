"""Who has died: what an article tells of the dead is their life, and no journey to come."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter

from itinerary.extraction.scene import Scene

_HAS = frozenset({"has", "had"})


def find_dead(scene: Scene) -> frozenset[int]:
    """The entities that the article says have died: "X died on Sunday", "X, who …, has died"."""
    words, lower = scene.lexicon.doubts["dead"], scene.tokens.lower
    if words.isdisjoint(scene.tokens.vocabulary):
        return frozenset()
    dead: set[int] = set()
    for first, last in scene.ranges:
        for at in range(first + 1, last):
            if lower[at] in words:
                dead.update(_find_subject(scene, first, at))
    return frozenset(dead)


_first_of = attrgetter("first")


def _find_subject(scene: Scene, first: int, verb: int) -> tuple[int, ...]:
    """The one person in front of the verb of dying at ``verb``, if it can be theirs."""
    lower = scene.tokens.lower
    behind = verb - 1 if lower[verb - 1] in _HAS else verb
    begin = bisect_left(scene.people, first, key=_first_of)  # not all the article for each word
    for number in range(begin, len(scene.people)):
        mention = scene.people[number]
        if mention.first >= behind:
            break
        if mention.last <= behind:
            next_to = mention.last == behind
            aside = lower[mention.last] == "," and lower[behind - 1] == ","
            return scene.links[number] if next_to or aside else ()
    return ()
