"""Journeys that a state calls off: "Latvia has cancelled the visit"."""

from __future__ import annotations

from itinerary.extraction.act import Act
from itinerary.extraction.memory import Memory, find_entities
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language.lexicon import CALLING_OFF
from itinerary.language.mentions import PlaceKind, PlaceMention

# "Latvia has", "the Latvian government on Tuesday", "Latvia's foreign ministry"
_STATE = compile_rule(
    "(?: (PLACE) (?: POSSESSIVE [WORD NAME]{1,3} )? | (DEMONYM) [WORD NAME]{1,3} )"
    " (?: ON? DATE )? [HAS HAD ADVERB COMMA]* $"
)
# "the visit", "Friday's talks", "the planned meeting"
_IT = compile_rule("[CANCEL POSTPONE] THE [WORD ADVERB DURATION]{0,2} [JOURNEY TALKS EVENT]")
# "Friday's talks with X"
_WITH = compile_rule(
    "[CANCEL POSTPONE] [THE WORD ADVERB DATE POSSESSIVE PLAN DUE]{0,5} TALKS (?: ON? DATE )?"
    " WITH [THE DEMONYM]* (PERSON)"
)
_NO_STATE = frozenset({PlaceKind.REGION, PlaceKind.CITY, PlaceKind.VENUE})


def find_calling_state(strip: Strip, act: Act) -> str | None:
    """The state that calls off the journey of ``act``, or what it is about; else ``None``."""
    verb = act.governor if act.noun else act.item
    if verb is None or verb > act.item or strip.shape[verb] not in CALLING_OFF:
        return None
    match = _STATE.search(strip.shape, max(0, verb - 9), verb)
    place = strip.refs[match.start(match.lastindex or 0)] if match is not None else None
    if not isinstance(place, PlaceMention) or place.kind in _NO_STATE:
        return None
    return place.country


def find_called_off_by_state(
    scene: Scene, strip: Strip, act: Act, memory: Memory
) -> tuple[int, ...]:
    """Whom a state calls talks off with; or the travellers spoken of last, if a state that they
    go to, or their own, calls their journey off."""
    verb = act.governor if act.noun else act.item
    if verb is None:
        return ()
    guest = _WITH.match(strip.shape, verb)
    if guest is not None and find_calling_state(strip, act) is not None:
        return find_entities(scene, strip, [guest.start(1)], memory)
    if not memory.topic or _IT.match(strip.shape, verb) is None:
        return ()
    state = find_calling_state(strip, act)
    own = {scene.entities[who].country for who in memory.topic}
    return memory.topic if state is not None and state in {*memory.visited, *own} else ()
