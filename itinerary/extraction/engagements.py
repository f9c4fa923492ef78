"""Engagements as subjects: "Her talks in Vienna are set for Monday".

They tell of a stop of whoever was spoken of last, if the words say whose they are ("her"), or
else if the journey leads to that country ("Meetings with leaders in Amman are planned").
"""

from __future__ import annotations

from itinerary.extraction.claims import Claim, Rule, claim_stay
from itinerary.extraction.days import find_days
from itinerary.extraction.memory import Memory
from itinerary.extraction.moods import Mood
from itinerary.extraction.resolving import resolve_place
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts

_NOUN = "[TALKS MEET EVENT AGENDA]"  # "Talks" at the head of a sentence may look like a verb
_WITH_WHOM = "(?: WITH [THE DEMONYM WORD PERSON GROUP COMMA AND]{1,8} )?"
_IS_SET = "[IS WILL] [BE BEEN ADVERB]{0,2} [DUE PLAN ON]"
# "Her talks with the premier in Vienna, where she also meets the president, are set for"
_NOUN_FIRST = compile_rule(
    f"^ ADVERB? (HIS)? [THE WORD ADVERB DURATION]{{0,2}} {_NOUN} {_WITH_WHOM} IN THE? (PLACE)"
    f" (?: COMMA RELATIVE [^COMMA]{{1,10}} COMMA | COMMA )? {_IS_SET}"
)
# "In Riga (March 9-10), consultations with the premier are planned"
_PLACE_FIRST = compile_rule(
    f"^ IN THE? (PLACE) (?: OPEN DATE CLOSE )? COMMA? [THE WORD HIS]{{0,2}} {_NOUN}"
    f" {_WITH_WHOM} {_IS_SET}"
)


def read_engagement(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    """The stop that a sentence about an engagement tells; [] if it tells none."""
    if not memory.topic or parts.PLACE not in strip.shape:
        return []
    match, place_at, owned = _NOUN_FIRST.match(strip.shape), 2, False
    if match is not None:
        owned = match.group(1) is not None
    else:
        match, place_at = _PLACE_FIRST.match(strip.shape), 1
    if match is None:
        return []
    place = resolve_place(scene, strip, match.start(place_at))
    homes = {scene.entities[who].country for who in memory.topic}
    if place is None or place.country in homes:
        return []
    if place.country not in memory.visited and not (owned and memory.journey):
        return []
    begin = match.end() - 1 if place_at == 2 else 0
    days = find_days(strip, begin, begin, len(strip), Mood.WILL)
    return [
        claim_stay(
            strip,
            memory.topic,
            (place,),
            Mood.WILL,
            Rule.PROGRAMME,
            [days[0].span if days else None],
        )
    ]
