"""Lines that are only a day or a place, and the lines below them that they hold for."""

from __future__ import annotations

from itinerary.extraction.claims import Claim
from itinerary.extraction.destinations import resolve_place
from itinerary.extraction.memory import Memory
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.facts import DateMention
from itinerary.language import lexicon as parts

_DAY_HEADING = compile_rule(
    "^ [NAME WORD DASH COMMA NUMBER]{0,3} DATE [COLON COMMA DASH CLOSE WORD]{0,2} $"
)

_PLAN_FOR_DAY = compile_rule("[JOURNEY AGENDA] [FOR ON COMMA] DATE $")

# "Rome, Italy" as a line of its own: what follows takes place there.
_PLACE_HEADING = compile_rule("^ [WORD DASH]{0,2} PLACE [COLON DASH WORD]{0,2} $")

# A line with so many items is prose and ends a programme of short lines.
_PROSE = 40


def follow_diary(scene: Scene, strip: Strip, memory: Memory, claims: list[Claim]) -> None:
    """A line that is only a date gives its day to the lines below it, up to the next such line."""
    if strip.heading and _PLACE_HEADING.match(strip.shape):
        memory.where = resolve_place(scene, strip, strip.shape.index(parts.PLACE))
    elif not strip.heading and not strip.listed and len(strip) > _PROSE:
        memory.where = None
    if _DAY_HEADING.match(strip.shape) or (strip.heading and _PLAN_FOR_DAY.search(strip.shape)):
        dates = [ref for ref in strip.refs if isinstance(ref, DateMention)]
        later = dates[0].span.start is not None and dates[0].span.start > scene.article.published
        memory.day = dates[0].span if later else None
    if memory.day is None:
        return
    for claim in claims:
        if claim.places and claim.tour is None and not any(claim.spans):
            claim.spans = [memory.day] * len(claim.places)
