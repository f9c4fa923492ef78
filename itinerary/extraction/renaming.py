"""States spoken of again in other words: "visit the country", "his trip to the island nation"."""

from __future__ import annotations

from itinerary.extraction.act import Act
from itinerary.extraction.claims import Destination
from itinerary.extraction.resolving import resolve_place
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule, find_all
from itinerary.language import lexicon as parts

# "the country", "the island nation", "the South-East Asian kingdom", but not "the country's south"
_NAMED_AGAIN = "THE [WORD NUMBER REGION NAME]{0,3} WORD (?! POSSESSIVE | WORD | NAME )"
_OBJECT = compile_rule(f"ADVERB? ({_NAMED_AGAIN})")
_GOAL = compile_rule(f"[WORD ADVERB]{{0,2}} TO ({_NAMED_AGAIN})")


_DEFINITE = frozenset({"the", "this"})


def find_state_meant(scene: Scene, strip: Strip, act: Act) -> Destination | None:
    """The state that "the country" behind a verb of visiting or a journey noun means: the one
    named last that is not the dateline's, where the act names none itself."""
    if act.frame != parts.VISIT and not act.noun:
        return None
    rule = _GOAL if act.noun else _OBJECT
    match = rule.match(strip.shape, act.item + 1)
    if match is None:
        return None
    head = scene.tokens.lower[strip.last[match.end(1) - 1] - 1]
    article = scene.tokens.lower[strip.first[match.start(1)]]
    if article not in _DEFINITE or head not in scene.lexicon.qualifiers["states"]:
        return None
    for item in reversed(list(find_all(strip.shape, parts.PLACE, 0, act.item))):
        place = resolve_place(scene, strip, item)
        if place is not None:
            return Destination(place.country, None, act.item)
    last = scene.last_place
    return Destination(last[0], None, act.item) if last is not None and scene.last_alone else None
