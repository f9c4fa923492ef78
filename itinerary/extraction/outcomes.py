"""What becomes of one visit, out of all that the article says of its traveller's journeys."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Protocol

from itinerary.extraction.claims import Claim, Rule
from itinerary.extraction.moods import Mood
from itinerary.extraction.visits import Visit, is_ahead
from itinerary.extraction.whether import settle, tells_alone
from itinerary.facts import OFF, DateSpan, Status

# Whoever did something somewhere so many days ago, and stays on, has not left since.
_FRESH = timedelta(days=2)
_AHEAD = (None, Status.PLANNED, Status.TENTATIVE)
# Whoever has set out makes what is planned for so many days to come.
_SOON = timedelta(days=7)
# So many sentences behind "was to have gone" it may be told that nobody goes.
_NEAR = 2


class Told(Protocol):
    """What the article tells of one traveller's journeys, beside the visits themselves."""

    visits: list[Visit]
    turns: list[tuple[Claim, Status]]
    refusals: list[tuple[Claim, str | None]]
    departed: bool
    put_off: bool
    homeward: int
    touring: list[Claim]
    tours: list[tuple[int, DateSpan]]


def find_outcome(told: Told, visit: Visit, today: date) -> Status | None:
    """The status of a visit; ``None`` if it is none of this traveller's."""
    status = settle(visit.body, visit.headline)
    if status in OFF and visit.planned_in > visit.called_off_in:
        status = Status.PLANNED  # called off and then planned anew
    if status in (None, Status.PLANNED):
        claim = find_calling_off(told, visit)
        status = _status_of(told, claim) if claim is not None else status
    if status in _AHEAD and not visit.firm and _is_unfounded(told, visit):
        return None
    if status in (None, Status.PLANNED) and visit.unrealised and _is_refused(told, visit):
        status = Status.CANCELLED
    if status is Status.PLANNED and not visit.firm and Status.TENTATIVE in visit.body:
        status = Status.TENTATIVE  # "is likely to visit", "is expected to visit"
    if status is Status.TENTATIVE and _is_declined(told, visit):
        return None
    if status is Status.PLANNED and _stays_on(visit, today):
        status = Status.UNDER_WAY
    if status is Status.UNDER_WAY and is_ahead(visit, today):
        status = Status.PLANNED
    over = any(s is Status.COMPLETED and _may_end(visit, c) for c, s in told.turns)
    if over and status in (None, Status.UNDER_WAY):
        status = Status.COMPLETED
    if status is Status.COMPLETED and _is_still_there(told, visit, today):
        status = Status.UNDER_WAY
    if status is None:
        status = _settle_silent(told, visit, today)
    if status is Status.PLANNED and visit.undecided:
        return Status.TENTATIVE
    departed = told.departed or _is_of_tour_told(told, visit)
    if departed and status is Status.PLANNED:
        first = visit.first
        begun = first is None and not _is_of_later_tour(told, visit, today)
        if begun or (first is not None and first <= today + _SOON):
            status = Status.UNDER_WAY
    return status


def _is_still_there(told: Told, visit: Visit, today: date) -> bool:
    """ "Held talks in Riga on Tuesday. She is scheduled to return home on Friday." """
    done = [c for c in visit.claims if not c.heading and c.mood in (Mood.PAST, Mood.PERFECT)]
    last = max((c.sentence for c in done), default=told.homeward + 1)
    days = [s.end for c in done for s in c.spans if s is not None and s.end is not None]
    fresh = any(today - _FRESH <= day <= today for day in days)
    later = any(c.sentence > last for v in told.visits if v is not visit for c in v.claims)
    return fresh and not later and 0 <= told.homeward - last <= _HOMEWARD


_HOMEWARD = 4  # sentences behind a visit in which its end is told


def _is_of_tour_told(told: Told, visit: Visit) -> bool:
    """ "Is on a trip to Africa. She will visit Egypt and Ghana": stops of that trip."""
    planned = {c.sentence for c in visit.claims if c.dropped is None and not c.heading}
    return any(0 <= min(planned, default=-1) - c.sentence <= _NEAR for c in told.touring)


def _is_of_later_tour(told: Told, visit: Visit, today: date) -> bool:
    """Whether the visit is of a tour whose first day is ahead: not of the one begun."""
    starts = [span.start for number, span in told.tours if number in visit.tours and span.start]
    return bool(starts) and min(starts) > today


def _stays_on(visit: Visit, today: date) -> bool:
    """ "Attended the funeral this morning; will stay in Rome until Sunday": is there by now."""
    stays = was_there = False
    for claim in visit.claims:
        for place, span in zip(claim.places, claim.spans, strict=False):
            if place.country != visit.country or span is None or span.end is None:
                continue
            on = claim.rule is Rule.STAYS and claim.mood is Mood.WILL and span.start is None
            stays = stays or (on and span.end >= today)
            past = claim.mood in (Mood.PAST, Mood.PERFECT)
            was_there = was_there or (past and today - _FRESH <= span.end <= today)
    return stays and was_there


def _may_end(visit: Visit, claim: Claim) -> bool:
    """Whether a claim that a journey is over may speak of the visit: "has left Kenya for Rwanda,
    ending a two-day stay" speaks of Kenya."""
    told = [c for c in visit.claims if c.dropped is None and not c.heading]
    here = [c for c in told if c.sentence == claim.sentence and c.rule in _LEAVING_FOR]
    return not told or len(here) < len(told)


_LEAVING_FOR = frozenset({Rule.LEAVES_FOR, Rule.GOES})


def find_calling_off(told: Told, visit: Visit) -> Claim | None:
    """The claim behind those of a visit that calls it off without naming the place."""
    last = max((c.sentence for c in visit.claims if c.dropped is None), default=0)
    called_off = {v.country for v in told.visits if v.called_off_in >= 0}
    named = bool(called_off) and visit.country not in called_off
    for claim, status in told.turns:
        if status is Status.COMPLETED or (claim.heading and named):
            continue  # the headline means the one that the body names
        if claim.anew is not None and claim in visit.claims:
            continue  # the visit made in place of the one that is put off
        first = min((c.sentence for c in visit.claims if c.dropped is None), default=0)
        if claim.rule is Rule.CALLS_OFF and first >= claim.sentence and not visit.unrealised:
            continue  # "decided to skip the summit after attending another in Ankara"
        if visit.unrealised or claim.heading or claim.sentence >= last:
            return claim
    return None


def _status_of(told: Told, claim: Claim) -> Status:
    return next(status for one, status in told.turns if one is claim)


def _is_refused(told: Told, visit: Visit) -> bool:
    """ "Was to go to Rome, but will stay at home": what was to be is denied there or soon after."""
    if any(claim.mood is not Mood.WAS_TO for claim in visit.claims if not claim.heading):
        return False
    last = max((claim.sentence for claim in visit.claims), default=0)
    return any(
        country == visit.country or (country is None and 0 <= claim.sentence - last <= _NEAR)
        for claim, country in told.refusals
    )


def _is_unfounded(told: Told, visit: Visit) -> bool:
    """ "Denied reports that she would visit": what only others tell of is no journey."""
    return any(claim.unfounded and country == visit.country for claim, country in told.refusals)


def _is_declined(told: Told, visit: Visit) -> bool:
    """ "Has been invited to Rome but will not accept": nobody goes."""
    if any(claim.rule is not Rule.INVITED for claim in visit.claims):
        return False
    last = max((claim.sentence for claim in visit.claims), default=0)
    return any(0 <= claim.sentence - last <= _NEAR for claim, _ in told.refusals)


def _settle_silent(told: Told, visit: Visit, today: date) -> Status | None:
    if visit.overtaken:
        if any(v is not visit and v.country == visit.country for v in told.visits):
            return Status.POSTPONED  # "was to come on Monday … will come on Friday"
        first = visit.first
        off = Status.POSTPONED if told.put_off else Status.CANCELLED
        return off if first is not None and first >= today else None
    if visit.unrealised or not visit.claims:
        return None
    if any(claim.mood is Mood.BARE and tells_alone(claim) for claim in visit.claims):
        return Status.PLANNED
    dated = any(c.mood is Mood.BARE and (visit.spans or c.tour) for c in visit.claims)
    return Status.PLANNED if dated else None
