"""How long a journey lasts, told of "it": "a trip to Rome, and it is to last from 2 to 5 May"."""

from __future__ import annotations

from itinerary.extraction.claims import Claim, Rule
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts

_IT_LASTS = compile_rule("(WORD) (?: IS TO | IS DUE TO | WILL )? ADVERB? LAST ADVERB? ON? (DATE)")


def set_lasting(scene: Scene, strip: Strip, claims: list[Claim]) -> None:
    """Give the days that "it" lasts to the one journey that the sentence tells before."""
    if parts.LAST not in strip.shape:
        return
    match = _IT_LASTS.search(strip.shape)
    journeys = [claim for claim in claims if claim.rule is Rule.JOURNEY and len(claim.places) == 1]
    if match is None or len(journeys) != 1 or any(journeys[0].spans):
        return
    mention = strip.date_at(match.start(2))
    if scene.tokens.lower[strip.first[match.start(1)]] != "it":
        return
    if mention is not None and mention.span.end is not None:
        journeys[0].spans = [mention.span]
