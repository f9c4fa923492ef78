"""Stays until something else ends: "she remains until the conference closes on Thursday"."""

from __future__ import annotations

from dataclasses import replace

from itinerary.extraction.act import BEING, Act
from itinerary.extraction.days import Day
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts

_UNTIL_IT_ENDS = compile_rule(
    "(WHILE) [THE HIS DEMONYM REGION WORD NAME PERSON GROUP POSSESSIVE OF]{0,6} [EVENT TALKS]"
    " ADVERB? [END ATTEND WORD WILL IS]{1,3} ON? (DATE)"
)
# "is in Riga for the summit, which ends on Friday"
_FOR_WHAT_ENDS = compile_rule(
    "FOR [THE HIS DEMONYM REGION WORD NAME NUMBER OF]{0,6} [EVENT TALKS] COMMA? RELATIVE"
    " [ADVERB WILL IS DUE TO]{0,4} ([END ATTEND]) ON? (DATE)"
)
_ENDING = frozenset(("end", "close", "conclude", "finish", "wrap up"))
_STAYING = frozenset({parts.STAY, BEING})
_REACH = 8


def find_closing(scene: Scene, strip: Strip, act: Act) -> Day | None:
    """The last day of a stay that ends with an event."""
    if act.frame not in _STAYING:
        return None
    ends = _FOR_WHAT_ENDS.search(strip.shape, act.item)
    last = strip.date_at(ends.start(2)) if ends is not None else None
    if ends is not None and last is not None and strip.lemma_at(ends.start(1)) in _ENDING:
        return Day(ends.start(2), replace(last.span, start=None))
    match = _UNTIL_IT_ENDS.search(strip.shape, act.item)
    if match is None or match.start() > act.item + _REACH:
        return None
    mention = strip.date_at(match.start(2))
    word = scene.tokens.lower[strip.first[match.start()]]
    if word not in ("until", "till") or mention is None:
        return None
    return Day(match.start(2), replace(mention.span, start=None))
