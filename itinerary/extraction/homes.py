"""Home, as the words of a going tell it: where somebody sets out from, or comes back to."""

from __future__ import annotations

from itinerary.extraction.act import Act
from itinerary.extraction.claims import Claim
from itinerary.extraction.destinations import PlaceGroup
from itinerary.extraction.memory import Memory
from itinerary.extraction.moods import Mood
from itinerary.extraction.resolving import resolve_place
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts

# "left Ghana for a state visit to Togo", "left Ghana on Monday on a visit to Togo"
_LEFT_ON = compile_rule("LEAVE THE? (PLACE) (?:ON? DATE)? [FOR ON]")
_BACK_TO = compile_rule("END TO THE? (PLACE) (?! POSSESSIVE )")
# "departed Riga for home, grateful for the welcome during his visit"
_AFTER_VISIT = compile_rule("[DURING WHILE] HIS [WORD ADVERB DURATION]{0,3} JOURNEY")


def _find_home(
    scene: Scene, strip: Strip, act: Act, claim: Claim, origins: list[PlaceGroup]
) -> str | None:
    """The country that the clause sets out from or comes back to, by the words themselves."""
    if act.frame == parts.LEAVE:
        told = claim.places and origins and origins[0].places
        return origins[0].places[0].country if told else None
    match = None
    if act.noun and act.governor is not None and act.governor < act.item:
        match = _LEFT_ON.match(strip.shape, act.governor) if claim.places else None
    elif act.frame == parts.END and act.group.mood is Mood.WILL:
        match = _BACK_TO.match(strip.shape, act.item)
    place = resolve_place(scene, strip, match.start(1)) if match is not None else None
    return place.country if place is not None else None


def settle_home(
    scene: Scene, strip: Strip, act: Act, claim: Claim, origins: list[PlaceGroup], memory: Memory
) -> None:
    """ "is leaving Dhaka for Washington", "will return to Ghana": home, where the article has not
    told it."""
    home = _find_home(scene, strip, act, claim, origins)
    if home is None or home in memory.visited or _AFTER_VISIT.search(strip.shape, act.item):
        return  # "leaves Washington for London on Monday": where the journey has led before
    for who in claim.who:
        entity = scene.entities[who]
        if entity.country is None and not entity.serves_organisation and entity.travels:
            entity.country = home
