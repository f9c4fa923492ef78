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
_STAYING = frozenset({parts.STAY, BEING})
_REACH = 8


def find_closing(scene: Scene, strip: Strip, act: Act) -> Day | None:
    """The last day of a stay that ends with an event."""
    if act.frame not in _STAYING:
        return None
    match = _UNTIL_IT_ENDS.search(strip.shape, act.item)
    if match is None or match.start() > act.item + _REACH:
        return None
    mention = strip.date_at(match.start(2))
    word = scene.tokens.lower[strip.first[match.start()]]
    if word not in ("until", "till") or mention is None:
        return None
    return Day(match.start(2), replace(mention.span, start=None))
