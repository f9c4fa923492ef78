"""Places of what is talked about, and not gone to: "the war in Gaza", "a solution there"."""

from __future__ import annotations

from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts

_ABOUT = compile_rule("[FOR OF ON WITH] THE? WORD{1,2} $")


def is_topic_there(scene: Scene, strip: Strip, i: int) -> bool:
    """ "a solution for the crisis there": talked about."""
    if strip.shape[i] != parts.THERE or _ABOUT.search(strip.shape, max(0, i - 4), i) is None:
        return False
    return scene.tokens.lower[strip.last[i - 1] - 1] in scene.lexicon.topics


def is_topic(scene: Scene, strip: Strip, at: int, preposition: str) -> bool:
    """Whether the place governed by the item ``at`` is that of a subject: "the war in Gaza"."""
    if preposition not in _ABOUT_WHAT or at == 0:
        return False
    word = scene.tokens.lower[strip.last[at - 1] - 1]
    if preposition == parts.TO:
        return word in _OWING  # "cancels the trip due to Syria"
    if word not in scene.lexicon.topics or _is_met_or_opened(strip, at):
        return False
    near = scene.tokens.lower[max(0, strip.first[at] - _WATCHED) : strip.first[at]]
    return scene.lexicon.qualifiers["watching"].isdisjoint(near)


_VERB = compile_rule("TO WORD [WORD ADVERB]{0,2} THE?")


def is_object(scene: Scene, strip: Strip, at: int, item: int) -> bool:
    """ "to help Ukraine", "to press the United States": whom a verb of no journey is about.

    Behind "to" a word in lower case that is no adjective of places ("to neighbouring Riga",
    "to mainland China") is nearly always such a verb.
    """
    if strip.shape[at] != parts.TO or _VERB.fullmatch(strip.shape, at, item) is None:
        return False
    word = scene.tokens.lower[strip.first[at + 1]]
    known = scene.lexicon.qualifiers
    return not (word.endswith(tuple(known["placing endings"])) or word in known["placing"])


# "a meeting of nuclear states in Riga", "open the embassy in Riga"
_MEETING_OF = compile_rule("[EVENT TALKS MEET] OF [THE WORD NAME NUMBER DEMONYM]{1,4} $")
# "a summit (to be) held in Riga", "talks scheduled to take place in Riga"
_HELD = compile_rule(
    "[EVENT TALKS] (?: COMMA RELATIVE [WILL IS] )? COMMA? [DUE PLAN]? ADVERB* TO? BE?"
    " ADVERB? [MEET LAST BEGIN] $"
)
_OPENED = compile_rule("ATTEND [THE HIS WORD NAME NUMBER DEMONYM PLACE POSSESSIVE ADVERB]{1,6} $")
_OPENING = frozenset({"open", "inaugurate", "unveil"})


def _is_met_or_opened(strip: Strip, at: int) -> bool:
    """Whether a meeting of those at hand, or the opening of it, is what happens at the place."""
    near = max(0, at - _NEAR)
    if _HELD.search(strip.shape, near, at) is not None:
        return True
    if _MEETING_OF.search(strip.shape, near, at) is not None:
        return True
    opened = _OPENED.search(strip.shape, near, at)
    return opened is not None and strip.lemma_at(opened.start()) in _OPENING


_NEAR = 7  # items
_WATCHED = 6  # tokens from "to observe the elections" to their place
_ABOUT_WHAT = frozenset(parts.IN + parts.OF + parts.ON + parts.TO)
_OWING = frozenset({"due", "owing", "thanks"})
