"""Days told of a journey as "it": "She plans a visit to Riga. It is due to begin on Monday"."""

from __future__ import annotations

from itinerary.extraction.claims import Bound, Claim, Rule, Turn, claim_stay
from itinerary.extraction.days import read_in_mood
from itinerary.extraction.memory import Memory
from itinerary.extraction.moods import Mood
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts

# "It will now take place in May", "But it is scheduled for May 3", "It begins on Monday"
_IT = compile_rule(
    "^ [QUOTE COMMA WHILE ADVERB]{0,3} ([NAME WORD]) [WILL IS WAS DUE TO BE ADVERB PLAN]{0,5}"
    " (?: ([BEGIN LAST]) ADVERB? | DUE FOR | MEET ) [ON IN FOR ADVERB]{0,2} (DATE)"
)
_WAS = frozenset(parts.WAS + parts.HAD)


def read_said_of_it(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    """The claim of a sentence that tells the day of the journey of the sentence before; [] if it
    does not."""
    if parts.DATE not in strip.shape or not memory.said:
        return []
    match = _IT.match(strip.shape)
    if match is None or scene.tokens.lower[strip.first[match.start(1)]] != "it":
        return []
    told = [one for one in memory.said if one.rule is Rule.JOURNEY]
    mention = strip.date_at(match.start(3))
    if not told or mention is None or strip.number - told[-1].sentence != 1:
        return []
    was = not _WAS.isdisjoint(strip.shape[: match.start(3)])
    mood = Mood.WAS_TO if was else Mood.WILL
    claim = claim_stay(strip, told[-1].who, (), mood, Rule.JOURNEY, [read_in_mood(mention, mood)])
    begins = match[2] == parts.BEGIN
    claim.bound, claim.turn = Bound.START if begins else Bound.STAY, Turn.GO
    return [claim]
