"""Where a visitor is awaited: "Security was stepped up in Madrid ahead of the visit of X"."""

from __future__ import annotations

import re

from itinerary.extraction.act import Act
from itinerary.extraction.claims import Destination
from itinerary.extraction.resolving import resolve_place
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts

_BEFORE_IT = "(DURING|WHILE|FOR) [THE HIS WORD ADVERB DATE POSSESSIVE DURATION]{0,5} $"
# "Roads were closed in Madrid before the arrival of"
_IN_PLACE = compile_rule(
    "IN THE? WORD? (PLACE) (?! POSSESSIVE ) (?: ON? DATE )? [^SEMICOLON COMMA PERSON PLACE]{0,4} "
    + _BEFORE_IT
)
# "Madrid was decked with flags for the arrival of"
_PLACE_FIRST = compile_rule(f"^ (PLACE) [^SEMICOLON COMMA PERSON PLACE]{{1,8}} {_BEFORE_IT}")
_OF_WHOM = compile_rule("(?: ON? DATE )? [OF BY] [THE DEMONYM]* PERSON")
# "will march in Madrid on Friday when X visits"
_WHEN = compile_rule("IN THE? WORD? (PLACE) (?: ON? DATE )? COMMA? (WHILE) [THE DEMONYM]* PERSON $")
# "The accord will be signed during the visit of X", "for signing during X's visit"
_DONE_THEN = compile_rule(
    "(?: (?: WILL | MAY | [IS DUE] TO | TO BE ) [^SEMICOLON PERSON PLACE]{0,8} | FOR WORD )"
    " (DURING) [THE HIS WORD ADVERB DATE DURATION]{0,5} (?: [DEMONYM THE]* PERSON POSSESSIVE"
    " [WORD ADVERB DATE DURATION]{0,3} )? $"
)
# "will be signed when X visits in May"
_WHEN_COMES = compile_rule(
    "[WILL MAY TO] [^SEMICOLON PLACE]{0,8} (WHILE) [THE DEMONYM]* PERSON VISIT"
    " (?: [IN ON]? DATE )? (?: WORD? $ | [COMMA AND] )"
)


def is_planned_then(scene: Scene, strip: Strip, act: Act) -> bool:
    """Whether something is to be done during a visit, which is then to come, and come here."""
    if act.noun:
        match = _DONE_THEN.search(strip.shape, 0, act.item)
        owned = match is not None and (
            (
                match.end(1) < act.item - 1
                and parts.POSSESSIVE in strip.shape[match.end(1) : act.item]
            )
            or _OF_WHOM.match(strip.shape, act.item + 1) is not None
        )
        word = "during"
    else:
        match = _WHEN_COMES.search(strip.shape) if act.frame == parts.VISIT else None
        owned, word = match is not None, "when"
    return owned and match is not None and scene.tokens.lower[strip.first[match.start(1)]] == word


def find_place_prepared(scene: Scene, strip: Strip, act: Act) -> Destination | None:
    """Where the sentence says that something is done ahead of a visit that names no place."""
    if act.noun:
        match = _find_prepared(scene, strip, act)
    elif act.frame in (parts.VISIT, parts.ARRIVE):
        match = _WHEN.search(strip.shape, 0, act.group.first)
        if match is not None and scene.tokens.lower[strip.first[match.start(2)]] != "when":
            return None
    else:
        return None
    return resolve_place(scene, strip, match.start(1)) if match is not None else None


def is_prepared_for(scene: Scene, strip: Strip, act: Act) -> bool:
    """Whether something is done "for" or "ahead of" a journey, which is then to come."""
    match = _find_prepared(scene, strip, act) if act.noun else None
    return match is not None and match[2] != parts.WHILE


def _find_prepared(scene: Scene, strip: Strip, act: Act) -> re.Match[str] | None:
    if not _OF_WHOM.match(strip.shape, act.item + 1):
        return None
    match = _IN_PLACE.search(strip.shape, 0, act.item) or _PLACE_FIRST.match(
        strip.shape, 0, act.item
    )
    if match is None:
        return None
    item = match.start(2)
    words = " ".join(scene.tokens.lower[strip.first[item] : strip.last[item]])
    known = words in scene.lexicon.qualifiers["ahead_of"] or words in ("for", "before")
    return match if known else None
