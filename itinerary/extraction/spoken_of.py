"""Whom "the visitor" or "the delegation" means: the travellers spoken of last."""

from __future__ import annotations

from itinerary.extraction.act import Act
from itinerary.extraction.memory import Memory
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts
from itinerary.language.mentions import PersonMention, PlaceMention

# "the Syrian delegation", "the delegation of the Syrian government", "the Damascus delegation"
_BAND = compile_rule(
    "(?: ([DEMONYM PLACE]) WORD{0,2} RETINUE | RETINUE OF THE* ([DEMONYM PLACE]) [WORD NAME]{0,3}"
    " | ([RETINUE]) ) [ADVERB DATE ON]* $"
)
_BANDS = frozenset(("group", "team"))


def find_spoken_of(scene: Scene, strip: Strip, act: Act, memory: Memory) -> tuple[int, ...] | None:
    """The travellers spoken of last; ``None`` where the words name another state than theirs."""
    if memory.band is None:
        noun = scene.tokens.lower[strip.first[act.group.first] - 1]
        if noun in _BANDS:
            return None  # a group of whatever kind
    own = {scene.entities[who].country for who in memory.topic} - {None}
    band = None
    if own and parts.RETINUE in strip.shape:
        band = _BAND.search(strip.shape, 0, act.group.first)
    if band is not None:
        state = strip.refs[band.start(band.lastindex or 0)]
        if isinstance(state, PersonMention | PlaceMention) and state.country not in (None, *own):
            return None
    return memory.topic or None
