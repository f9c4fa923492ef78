"""Whom "he" means who comes to the other's state: "Holm will see Vik when he arrives in Oslo"."""

from __future__ import annotations

from itinerary.extraction.act import Act
from itinerary.extraction.resolving import resolve_place
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip
from itinerary.language import lexicon as parts

_COMES = frozenset(parts.ARRIVE + parts.VISIT)


def find_comer(scene: Scene, strip: Strip, act: Act, he: int, gender: str) -> tuple[int, ...]:
    """The foreigner of the sentence who comes where another of its people is at home; () if
    nobody does, as only one of them is named, or it is not their state that the act leads to."""
    if act.frame not in _COMES or act.noun or parts.PLACE not in strip.shape[act.item : act.end]:
        return ()
    place = resolve_place(scene, strip, strip.shape.index(parts.PLACE, act.item))
    if place is None:
        return ()
    named = [
        scene.links[strip.people[item]]
        for item in sorted(strip.people)
        if item < he and strip.shape[item] == parts.PERSON
    ]
    people = [who[0] for who in named if len(who) == 1 and scene.entities[who[0]].role]
    if not any(scene.entities[who].country == place.country for who in people):
        return ()
    comers = [
        who
        for who in people
        if scene.entities[who].country not in (None, place.country)
        and scene.entities[who].gender in ("", gender)
    ]
    return (comers[-1],) if comers else ()
