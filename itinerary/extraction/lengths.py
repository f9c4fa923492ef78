"""How many days a clause says that a stay or a journey takes: "a visit of two days"."""

from __future__ import annotations

import re

from itinerary.extraction.act import Act
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts
from itinerary.language.dates import find_durations

# "three-day", "for two days", unlike "on Friday"
_ENDING = re.compile(r"\b(?:days?|week|nights) ")
_OF_STAY = compile_rule(
    "DURATION [WORD NAME ADVERB DEMONYM REGION PLACE AND COMMA]{0,5}"
    " [JOURNEY TALKS EVENT AGENDA STAY VISIT MEET]"
)

# "leaves for Jakarta, the next stop on his ten-day tour": the length is the tour's.
_STOP_OF = compile_rule("JOURNEY [OF ON IN] [THE HIS]? DURATION")
_LEG_OF = compile_rule("JOURNEY OF [THE HIS]? DURATION [WORD NAME REGION DEMONYM]{0,2} $")


def find_length(scene: Scene, strip: Strip, act: Act, *, placed: bool) -> int | None:
    """The days that the act takes, first and last included; ``None`` where it is not said.

    ``placed`` tells whether the clause leads to a place. "Will go into a 14-day quarantine" leads
    to none, and is of no journey's length.
    """
    tokens = scene.tokens
    if placed and _LEG_OF.search(strip.shape, max(0, act.item - 6), act.item):
        return None  # "on the first leg of a six-day trip she will arrive in Riga"
    if act.noun and _STOP_OF.match(strip.shape, act.item):
        return None
    begin = act.begin
    if act.noun and strip.shape[begin - 1 : begin] == parts.DURATION:
        begin -= 1  # "During her three-day visit"
    words = " ".join(tokens.lower[strip.first[begin] : strip.last[act.end - 1]]) + " "
    if not _ENDING.search(words):
        return None
    if not act.noun and _is_of_another(scene, strip, begin, act.end, placed=placed):
        return None
    found = find_durations(
        scene.article.text,
        tokens.starts[strip.first[begin]],
        tokens.ends[strip.last[act.end - 1] - 1],
    )
    return found[0].days if found else None


def _is_of_another(scene: Scene, strip: Strip, begin: int, end: int, *, placed: bool) -> bool:
    """Whether "three-day" is of no journey, or of that in "left after a three-day visit"."""
    item = strip.shape.find(parts.DURATION, begin, end)
    if item < 0:
        return False
    before = scene.tokens.lower[max(0, strip.first[item] - 2) : strip.first[item]]
    if not scene.lexicon.qualifiers["behind"].isdisjoint(before):
        return True
    return not placed and _OF_STAY.match(strip.shape, item) is None
