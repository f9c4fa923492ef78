"""The stops of a tour that was told by their number: "The three countries are Chad, Mali and Togo".

"She left for a visit to three African countries" is told in the sentence before, or the one
before that.
"""

from __future__ import annotations

from itinerary.extraction.act import Act
from itinerary.extraction.claims import JOURNEY_RULES, Claim, Rule, claim_stay
from itinerary.extraction.destinations import find_groups
from itinerary.extraction.memory import Memory
from itinerary.extraction.moods import Mood
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts

_ARE = "[IS WILL] BE? (?= THE? PLACE )"
# "The three countries are", "The other countries on her tour are", "The stops to be made are"
_STOPS = compile_rule(
    "^ THE [THE WORD NAME NUMBER REGION DEMONYM ADVERB]{0,3} ([WORD JOURNEY])"
    f" (?: ON [THE HIS] ADVERB? JOURNEY | TO BE .)? {_ARE}"
)
# "They are", of the countries that were counted
_THEY = compile_rule(f"^ (PRONOUN) {_ARE}")
# "On her itinerary are", "Also on the tour is"
_ON_TOUR = compile_rule(f"^ ADVERB? ON [THE HIS] [WORD ADVERB DURATION]{{0,2}} JOURNEY {_ARE}")
# "The latest schedule includes four countries: Chad, Mali, Togo and Ghana"
_SCHEDULE = compile_rule(
    "^ ADVERB? [THE HIS] WORD{0,2} AGENDA WILL? INCLUDE"
    " [THE WORD NUMBER DASH COLON]{0,6} (?= PLACE )"
)
_AT_ONCE = 2  # sentences
# "will visit three African countries"
_COUNTED = compile_rule("TO? THE ([WORD NAME DEMONYM REGION ADVERB]{1,4})")


def counts_stops(scene: Scene, strip: Strip, act: Act) -> bool:
    """Whether an act leads to countries that are counted: "will tour three African countries"."""
    match = _COUNTED.match(strip.shape, act.item + 1)
    if act.noun or match is None or act.frame not in (parts.VISIT, parts.GO):
        return False
    words = scene.tokens.lower[strip.first[match.start(1)] : strip.last[match.end(1) - 1]]
    return not scene.lexicon.qualifiers["counted"].isdisjoint(words)


def read_counted_stops(
    scene: Scene, strip: Strip, touring: tuple[int, ...], memory: Memory
) -> list[Claim]:
    """The stops that a sentence names of the journey told just before; [] if it names none."""
    if not touring or not memory.said or strip.number - memory.said[-1].sentence > _AT_ONCE:
        return []
    match = _STOPS.match(strip.shape) or _THEY.match(strip.shape)
    if match is not None:
        noun = scene.tokens.lower[strip.last[match.start(1)] - 1]
        counted = any(one.rule in JOURNEY_RULES and not one.places for one in memory.said)
        if noun not in scene.lexicon.qualifiers["counted"] or (noun == "they" and not counted):
            return []
    match = match or _ON_TOUR.match(strip.shape) or _SCHEDULE.match(strip.shape)
    if match is None:
        return []
    groups = find_groups(scene, strip, match.end(), len(strip))
    places = tuple(place for group in groups for place in group.places)
    return [claim_stay(strip, touring, places, Mood.WILL, Rule.PROGRAMME, [None] * len(places))]
