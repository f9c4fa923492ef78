"""The days of gatherings, which are those of all who come to them.

"Fifteen leaders will meet in Samarkand on September 15 and 16. … Putin will be there, too."
"""

from __future__ import annotations

from itinerary.extraction.claims import Claim, Rule
from itinerary.extraction.resolving import resolve_place
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.visits import Visit
from itinerary.facts import DateMention, DateSpan, Precision
from itinerary.language import lexicon as parts

_PLACE = "IN (?:THE|DEMONYM|NAME|WORD OF?){0,4} (PLACE)"
# "the summit in Lima on May 3", "leaders will meet in Lima on May 3".
_AT_AND_WHEN = compile_rule(f"[EVENT MEET] ADVERB? {_PLACE} COMMA? ON? (DATE)")
# "the summit on May 3 in Lima".
_WHEN_AND_AT = compile_rule(f"[EVENT MEET] ON? (DATE) {_PLACE}")

_COMING = frozenset({Rule.TAKES_PART, Rule.IS_IN, Rule.MEETS, Rule.CALLS_OFF})


def remember_gathering(scene: Scene, strip: Strip) -> None:
    """Keep the days of the gatherings that the sentence tells of, by their country."""
    if parts.DATE not in strip.shape or parts.PLACE not in strip.shape:
        return
    for rule, place, day in ((_AT_AND_WHEN, 1, 2), (_WHEN_AND_AT, 2, 1)):
        for match in rule.finditer(strip.shape):
            where = resolve_place(scene, strip, match.start(place))
            when = strip.refs[match.start(day)]
            if where is not None and isinstance(when, DateMention) and _is_ahead(scene, when):
                scene.gatherings.setdefault(where.country, when.span)


def _is_ahead(scene: Scene, mention: DateMention) -> bool:
    span = mention.span
    if span.precision is not Precision.DAY or span.start is None or span.end is None:
        return False
    return span.end >= scene.article.published


def find_gathering(visit: Visit, gatherings: dict[str, DateSpan]) -> DateSpan | None:
    """The days of the gathering that the visit is made for, if the article tells them."""
    if visit.country in gatherings and any(_is_for_event(claim) for claim in visit.claims):
        return gatherings[visit.country]
    return None


def _is_for_event(claim: Claim) -> bool:
    return claim.rule in _COMING or claim.purpose is not None
