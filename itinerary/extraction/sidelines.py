"""Meetings beside a meeting: whom a traveller sees who has come to another state for a summit.

"Holm leaves for Lima on Friday for the summit. … She will see Prime Minister Vik on Saturday."
"""

from __future__ import annotations

from collections.abc import Iterable

from itinerary.extraction.act import Act
from itinerary.extraction.assemblies import find_assembly
from itinerary.extraction.claims import (
    PRESENCE_RULES,
    Claim,
    Destination,
    Turn,
)
from itinerary.extraction.memory import Memory, find_entities
from itinerary.extraction.moods import Mood
from itinerary.extraction.objects import find_objects
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip
from itinerary.language import lexicon as parts

_AHEAD = frozenset({Mood.WILL, Mood.PRESENT})
# Places of its own, and words of another time or another way: "before she leaves, she meets".
_ELSEWHERE = frozenset(
    parts.PLACE + parts.HERE + parts.THERE + parts.WHILE + parts.LEAVE + parts.END
)
_BEFORE_THAT = parts.WHILE + parts.RELATIVE


def remember_sidelines(scene: Scene, strip: Strip, claims: Iterable[Claim], memory: Memory) -> None:
    """Keep who goes where for a summit, until the same people go elsewhere."""
    for claim in claims:
        if not claim.places or claim.turn is not Turn.GO or claim.rule not in PRESENCE_RULES:
            continue
        last = claim.spans[0].end if claim.spans and claim.spans[0] else None
        if claim.mood is Mood.DENIED or (last and last < scene.article.published):
            continue
        if claim.purpose and len(claim.places) == 1 and parts.EVENT in strip.shape:
            memory.beside = (claim.who, claim.places[0])
        elif memory.beside and claim.who == memory.beside[0]:
            elsewhere = claim.places[-1].country != memory.beside[1].country
            memory.beside = None if elsewhere else memory.beside


def place_sidelines(scene: Scene, strip: Strip, act: Act, claim: Claim, memory: Memory) -> None:
    """Give a meeting without a place that of the summit for which the traveller has come."""
    told = find_assembly(strip, memory) if _is_beside(scene, strip, act) else None
    if told is not None and claim.mood in _AHEAD and parts.PLACE not in strip.shape:
        claim.places = (Destination(told.place.country, told.place.city, act.item),)
        claim.spans = [next((span for span in claim.spans if span), None)]
        return
    if memory.beside is None or claim.mood not in _AHEAD or act.noun:
        return
    who, place = memory.beside
    shape = strip.shape.removeprefix(_BEFORE_THAT)
    if claim.who[:1] != who[:1] or not _ELSEWHERE.isdisjoint(shape):
        return
    home = scene.entities[who[0]].country
    others = find_entities(scene, strip, find_objects(strip, act), memory)
    met = [scene.entities[one] for one in others]
    if met and all(one.travels and one.country not in (None, home) for one in met):
        claim.places = (Destination(place.country, place.city, act.item),)
        claim.spans = [next((span for span in claim.spans if span), None)]


def _is_beside(scene: Scene, strip: Strip, act: Act) -> bool:
    """ "Will meet X on the sidelines", "On its sidelines she will meet X": of the meeting told of
    before."""
    opens = strip.shape.startswith(parts.ON) and act.frame == parts.MEET
    words = scene.tokens.lower[strip.first[0 if opens else act.item] : strip.last[act.end - 1]]
    return not _SIDELINES.isdisjoint(words)


_SIDELINES = frozenset(("sidelines", "margins", "fringes"))
