"""How far a trip can be trusted, between 0 and 1, and why, in words."""

from __future__ import annotations

from itinerary.extraction.claims import LINE_RULES, Claim, Rule
from itinerary.extraction.people import Entity
from itinerary.extraction.visits import Draft
from itinerary.facts import Precision, Status

_FULL = 0.95
# What is said without a word of going may be something else.
_WITHOUT_GOING = frozenset(
    {Rule.ACTS, Rule.MEETS, Rule.TAKES_PART, Rule.IS_IN, Rule.STAYS, Rule.INVITED}
)


def weigh(entity: Entity, draft: Draft) -> tuple[float, tuple[str, ...]]:
    """The confidence in one traveller's trip, lowered for each reason to doubt it."""
    value = _FULL
    reasons: list[str] = []
    for loss, reason in _find_doubts(entity, draft):
        value -= loss
        reasons.append(reason)
    told = len({claim.sentence for claim in draft.claims})
    if told > 1:
        reasons.append(f"told in {told} sentences")
    return round(max(value, 0.05), 2), tuple(reasons)


def _find_doubts(entity: Entity, draft: Draft) -> list[tuple[float, str]]:
    claims: list[Claim] = draft.claims
    doubts: list[tuple[float, str]] = []
    if entity.travels is None:
        doubts.append((0.2, "the article gives the traveller no office"))
    if entity.country is None and not entity.serves_organisation:
        doubts.append((0.1, "it is not said whom the traveller serves"))
    if claims and all(claim.heading for claim in claims):
        doubts.append((0.2, "told in a headline only"))
    if claims and all(claim.rule in _WITHOUT_GOING for claim in claims):
        doubts.append((0.1, "told without a word of going"))
    if claims and all(claim.rule in LINE_RULES for claim in claims):
        doubts.append((0.1, "told in the lines of a list"))
    if draft.status is Status.TENTATIVE:
        open_ = any(visit.undecided for visit in draft.visits)
        doubts.append((0.1, "it is said to be undecided" if open_ else "it may not happen"))
    spans = [span for visit in draft.visits for span, _, _ in visit.spans]
    if draft.tour is not None:
        spans.append(draft.tour)
    if not spans:
        doubts.append((0.15, "no day is given"))
    elif all(span.precision is not Precision.DAY for span in spans):
        doubts.append((0.05, "only a window is given"))
    if any(span.alternative is not None for span in spans):
        doubts.append((0.05, "a date can be read in two ways"))
    return doubts
