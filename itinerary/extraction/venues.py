"""Meetings whose place is told in a sentence of its own: "The talks will be held in Geneva"."""

from __future__ import annotations

from itinerary.extraction.claims import Claim, Rule, claim_stay
from itinerary.extraction.destinations import find_dates_between, find_groups
from itinerary.extraction.memory import Memory
from itinerary.extraction.moods import Mood
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts

# "The meeting is set to take place in", "Their talks are to be held in".
_HELD = compile_rule(
    "^ [THE HIS] [WORD NUMBER DURATION]{0,2} [TALKS EVENT] [COMMA WORD WITH PERSON RELATIVE]{0,4}"
    " (?: WILL | IS? DUE TO | IS TO | WOULD ) ADVERB* (?: LAST | BE MEET ) .{0,8} IN"
)


def read_venue(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    """A claim that those who the sentence before lets meet go where their meeting is held."""
    if not memory.meeting or strip.number - memory.met_in > _SENTENCES:
        return []
    match = _HELD.match(strip.shape)
    if match is None:
        return []
    groups = find_groups(scene, strip, match.end() - 1, len(strip))
    places = groups[0].places[:1] if groups and groups[0].preposition == parts.IN else []
    if not places:
        return []
    days = [ref.span for _, ref in find_dates_between(strip, match.end(), len(strip))]
    return [
        claim_stay(
            strip,
            memory.meeting,
            tuple(places),
            Mood.WILL,
            Rule.MEETS,
            [days[0] if days else memory.met_on],
        )
    ]


_SENTENCES = 2
