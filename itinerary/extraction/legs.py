"""Parts of a journey that have a country of their own: "the Portuguese leg of her tour"."""

from __future__ import annotations

from itinerary.extraction.act import Act
from itinerary.extraction.claims import Destination
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts
from itinerary.language.mentions import PlaceMention

# "leg of her European tour", "part of the trip"
_PART_OF = compile_rule(
    "([JOURNEY WORD]) OF [THE HIS] [WORD DURATION DEMONYM REGION NUMBER]{0,4} $"
)
_OWN = frozenset(parts.DEMONYM + parts.PLACE)


def find_leg(scene: Scene, strip: Strip, act: Act) -> Destination | None:
    """The country that the words before a leg name: "the Portuguese leg", "the German part"."""
    part = act.item
    whole = _PART_OF.search(strip.shape, 0, act.item)
    if whole is not None:
        part = whole.start(1)
    mention = strip.refs[part - 1] if part else None
    if not _is_part(scene, strip, part) or not isinstance(mention, PlaceMention):
        return None
    if strip.shape[part - 1] != parts.DEMONYM or mention.country is None:
        return None
    return Destination(mention.country, None, part - 1)


def is_whole_of_leg(scene: Scene, strip: Strip, noun: int) -> bool:
    """Whether what is told of the journey at ``noun`` is told of a leg in front of it alone."""
    whole = _PART_OF.search(strip.shape, 0, noun)
    if whole is None or strip.shape[whole.start(1)] != parts.JOURNEY:
        return False
    part = whole.start(1)
    return _is_part(scene, strip, part) and strip.shape[part - 1] in _OWN


def _is_part(scene: Scene, strip: Strip, item: int) -> bool:
    return scene.tokens.lower[strip.first[item]] in scene.lexicon.fates["legs"]
