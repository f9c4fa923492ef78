"""When the places are left that a departure names: "leaves Rome on Monday for Milan"."""

from __future__ import annotations

from itinerary.extraction.act import Act
from itinerary.extraction.claims import Bound, Claim, Rule, Turn
from itinerary.extraction.destinations import PlaceGroup
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.facts import DateMention, DateSpan
from itinerary.language import lexicon as parts


def make_departures(strip: Strip, act: Act, claim: Claim, origins: list[PlaceGroup]) -> list[Claim]:
    """The claims that the stays at ``origins`` end on the day of the departure ``claim``."""
    if act.frame != parts.LEAVE or not (claim.spans or claim.tour):
        return []
    shared = claim.tour or next((span for span in claim.spans if span), None)
    departures = []
    for group in origins:
        own = _find_day_behind(strip, group) if len(origins) > 1 else None
        span = own or shared
        if span is not None:
            departures.append(_make(claim, group, span))
    return departures


_DAY_BEHIND = compile_rule("COMMA? ON? (DATE)")


def _find_day_behind(strip: Strip, group: PlaceGroup) -> DateSpan | None:
    """The day of each in "leaves Rome on Monday and Milan on Tuesday"."""
    match = _DAY_BEHIND.match(strip.shape, group.last)
    mention = strip.refs[match.start(1)] if match is not None else None
    return mention.span if isinstance(mention, DateMention) else None


def _make(claim: Claim, group: PlaceGroup, span: DateSpan) -> Claim:
    return Claim(
        who=claim.who,
        places=tuple(group.places),
        mood=claim.mood,
        turn=Turn.GO,
        bound=Bound.END,
        sentence=claim.sentence,
        start=claim.start,
        end=claim.end,
        rule=Rule.LEAVES,
        heading=claim.heading,
        spans=[span] * len(group.places),
    )
