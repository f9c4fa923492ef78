"""A journey that is made in place of another to the same country, which is off."""

from __future__ import annotations

from itinerary.extraction.claims import JOURNEY_RULES, Bound, Claim, Rule
from itinerary.extraction.moods import Mood
from itinerary.extraction.visits import Visit
from itinerary.facts import OFF, DateSpan, Precision, Status


def is_replaced(visit: Visit, status: Status | None, claim: Claim, span: DateSpan | None) -> bool:
    """Whether a claim is of the journey made in place of ``visit``, or of the one it replaces.

    Who "was to come on Monday" and "will now come on Friday" makes two journeys: one that is put
    off and one that is planned.
    """
    if span is None:
        return False
    off = visit.called_off_in >= 0 or (visit.overtaken and not visit.body)
    if status in _ANEW and off and claim.mood not in _OF_BEFORE:
        later = claim.sentence > visit.called_off_in > 0 and claim.rule in JOURNEY_RULES
        later = later and (status is Status.TENTATIVE or span.precision is not Precision.DAY)
        unsaid = not visit.spans and (Status.POSTPONED in visit.body or later)
        return unsaid or (bool(visit.spans) and not _overlaps(visit, span))
    called_off = status in OFF or claim.overtaken
    if called_off and not off and Status.PLANNED in visit.body:
        return bool(visit.spans) and not _overlaps(visit, span)
    return False


_ANEW = frozenset({Status.PLANNED, Status.TENTATIVE})
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


def takes_new_days(turns: list[tuple[Claim, Status]], claim: Claim, span: DateSpan) -> bool:
    """ "The visit has been postponed. It is now scheduled for May 3": put off to that day."""
    last, status = turns[-1] if turns else (None, None)
    if last is None or status is not Status.POSTPONED or last.anew is not None:
        return False
    if claim.rule is not Rule.JOURNEY or claim.mood not in _AHEAD:
        return False
    if claim.sentence - last.sentence != 1:
        return False
    last.anew = span
    return True


def made_anew(visit: Visit) -> bool:
    """Whether a visit is planned in place of one that is put off: no stop of another journey."""
    return any(claim.anew is not None for claim in visit.claims[:1])


_NEAR = 2  # sentences


def find_refused(
    refusals: list[tuple[Claim, str | None]],
    turns: list[tuple[Claim, Status]],
    visits: list[Visit],
) -> list[Visit]:
    """ "Will not visit Riga on Friday. The trip has been put off": the visit was planned."""
    found: list[Visit] = []
    for refusal, country in refusals:
        if country is None or any(visit.country == country for visit in (*visits, *found)):
            continue
        for claim, status in turns:
            near = 0 <= claim.sentence - refusal.sentence <= _NEAR
            if status not in OFF or claim.rule is not Rule.JOURNEY or not near:
                continue
            place = next(place for place in refusal.places if place.country == country)
            span = refusal.spans[0] if refusal.spans else refusal.tour
            spans = [(span, refusal.bound, refusal.heading)] if span is not None else []
            visit = Visit(country, place.city, spans, [status], claims=[refusal])
            visit.called_off_in = claim.sentence
            found.append(visit)
            break
    return found
