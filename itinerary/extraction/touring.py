"""Tours of a region that are under way, and whose stops are told elsewhere.

"Holm is on a trip to Africa. She will visit Egypt and Ghana": both are stops of that trip.
"""

from __future__ import annotations

from itinerary.extraction.act import Act
from itinerary.extraction.claims import Claim
from itinerary.extraction.moods import Mood
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts

_NEAR = 4  # items
_OF_REGION = compile_rule("[TO OF IN VIA] [THE WORD NAME ADVERB]{0,3} REGION")
_REGIONAL = compile_rule("REGION [WORD ADVERB DURATION]{0,2} $")


def is_on_tour(strip: Strip, act: Act, claim: Claim) -> bool:
    """Whether the act is a tour of a region that goes on now: "is on an African tour"."""
    if not act.noun or claim.mood is not Mood.PROGRESSIVE or parts.REGION not in strip.shape:
        return False
    if _OF_REGION.match(strip.shape, act.item + 1) is not None:
        return True
    return _REGIONAL.search(strip.shape, max(0, act.item - _NEAR), act.item) is not None
