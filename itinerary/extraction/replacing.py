"""A journey that is made in place of another to the same country, which is off."""

from __future__ import annotations

from itinerary.extraction.claims import JOURNEY_RULES, Bound, Claim
from itinerary.extraction.moods import Mood
from itinerary.extraction.visits import Visit
from itinerary.facts import OFF, DateSpan, Status


def is_replaced(visit: Visit, status: Status | None, claim: Claim, span: DateSpan | None) -> bool:
    """Whether a claim is of the journey made in place of ``visit``, or of the one it replaces.

    Who "was to come on Monday" and "will now come on Friday" makes two journeys: one that is put
    off and one that is planned.
    """
    if span is None:
        return False
    off = visit.called_off_in >= 0 or (visit.overtaken and not visit.body)
    if status is Status.PLANNED and off and claim.mood not in _OF_BEFORE:
        unsaid = not visit.spans and Status.POSTPONED in visit.body
        return unsaid or (bool(visit.spans) and not _overlaps(visit, span))
    called_off = status in OFF or claim.overtaken
    if called_off and not off and Status.PLANNED in visit.body:
        return bool(visit.spans) and not _overlaps(visit, span)
    return False


_OF_BEFORE = frozenset({Mood.WAS_TO, Mood.WOULD})  # what was planned, or reported, before


def _overlaps(visit: Visit, span: DateSpan) -> bool:
    """Whether ``span`` shares a day with what is told of the visit."""
    first, last = span.first_day, span.last_day
    for told, _, _ in visit.spans:
        begin, end = told.first_day, told.last_day
        if first and last and begin and end and first <= end and begin <= last:
            return True
    return False


def begin_anew(visits: list[Visit], old: Visit, claim: Claim) -> Visit:
    """Put the journey that is planned in place of ``old`` in front of it.

    ``claim`` puts ``old`` off, and tells the new days.
    """
    assert claim.anew is not None
    visit = Visit(old.country, old.city, [(claim.anew, Bound.STAY, claim.heading)])
    visit.claims.append(claim)
    (visit.headline if claim.heading else visit.body).append(Status.PLANNED)
    visits.insert(visits.index(old), visit)
    return visit


_AHEAD = frozenset({Mood.WILL, Mood.PRESENT, Mood.PROGRESSIVE})


def goes_anew(visits: list[Visit], claim: Claim, span: DateSpan) -> bool:
    """ "Has postponed her visit and will now come on March 12": that day is the new visit's."""
    last = visits[-1] if visits else None
    if last is None or Status.POSTPONED not in last.body or claim.rule not in JOURNEY_RULES:
        return False
    if claim.mood not in _AHEAD:
        return False
    if not is_replaced(last, Status.PLANNED, claim, span):
        return False
    claim.anew = span
    begin_anew(visits, last, claim).spans = [(span, claim.bound, claim.heading)]
    return True


def made_anew(visit: Visit) -> bool:
    """Whether a visit is planned in place of one that is put off: no stop of another journey."""
    return any(claim.anew is not None for claim in visit.claims[:1])
