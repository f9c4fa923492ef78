"""The visits of one traveller, and how close two of them, or a visit and a date, are in time."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from itinerary.extraction.claims import PRESENCE_RULES, Bound, Claim, Rule, Turn
from itinerary.extraction.moods import Mood
from itinerary.facts import DateSpan, Precision, Status

# Two stops this close in time, told with the same status, are one journey.
_NEAR = timedelta(days=4)

# Two spans of one country this far apart are two journeys.
_FAR = timedelta(days=12)


@dataclass(slots=True)
class Visit:
    """All that the article says of one person in one country."""

    country: str
    city: str | None = None
    spans: list[tuple[DateSpan, Bound, bool]] = field(default_factory=list)
    body: list[Status] = field(default_factory=list)
    headline: list[Status] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    meets: list[str] = field(default_factory=list)
    unrealised: bool = False
    tours: list[int] = field(default_factory=list)
    doubtful: bool = True
    lengths: list[int] = field(default_factory=list)  # days that the stay takes
    planned_in: int = -1  # the last sentence of the body that plans it
    called_off_in: int = -1  # the last one that calls it off
    overtaken: bool = False  # "was to have gone": something came in the way
    firm: bool = False  # planned, and not only expected or reported
    undecided: bool = False  # it is said to be open whether it happens

    @property
    def first(self) -> date | None:
        days = (span.first_day for span, _, _ in self.spans)
        return min((day for day in days if day is not None), default=None)


@dataclass(slots=True)
class Draft:
    status: Status
    visits: list[Visit]
    tour: DateSpan | None
    claims: list[Claim]
    end: date | None = None  # the day of coming home


def is_firm(claim: Claim) -> bool:
    """Whether a claim plans a journey, unlike "is expected to visit", "would visit"."""
    return not claim.expected and claim.mood not in (Mood.WOULD, Mood.WAS_TO)


def is_apart(visit: Visit, span: DateSpan | None) -> bool:
    """Whether ``span`` is of another journey to the same country."""
    if span is None or not visit.spans:
        return False
    for old, _, _ in visit.spans:
        a, b = old.first_day, old.last_day
        c, d = span.first_day, span.last_day
        if a is None or b is None or c is None or d is None:
            return False
        if c - b > _FAR or a - d > _FAR:
            continue
        return False
    return True


def is_engagement(visit: Visit) -> bool:
    """Whether all that is told is the day of a meeting there: "On a three-day tour he attends a
    summit in Lima on Thursday", of which the tour's length says nothing."""
    dated = [c for c in visit.claims if any(c.spans) and c.dropped is None]
    return bool(dated) and all(claim.rule in _ENGAGEMENTS for claim in dated)


_ENGAGEMENTS = frozenset({Rule.TAKES_PART, Rule.MEETS})


def visit_before(draft: Draft, claim: Claim) -> Visit | None:
    """The visit that the article spoke of last before ``claim``: what "the visit" means."""
    before = [
        (max(c.sentence for c in v.claims if c.sentence <= claim.sentence), v)
        for v in reversed(draft.visits)
        if any(c.sentence <= claim.sentence for c in v.claims)
    ]
    return max(before, key=lambda pair: pair[0])[1] if before else None


def is_inside(visit: Visit, span: DateSpan) -> bool:
    """Whether ``span`` makes the window of ``visit`` more exact."""
    return any(
        s.start and s.end and span.start and s.start <= span.start <= s.end and s != span
        for s, _, _ in visit.spans
    )


def is_far(draft: Draft, span: DateSpan) -> bool:
    return all(is_apart(visit, span) for visit in draft.visits)


def belong_together(draft: Draft, visit: Visit, status: Status, today: date) -> bool:
    """Whether a visit is part of the journey of ``draft``.

    Whoever is abroad ``today`` goes on from there to what is planned for the days that follow.
    """
    pair = {draft.status, status}
    if any(n in other.tours for other in draft.visits for n in visit.tours):
        return draft.status is status or pair == {Status.UNDER_WAY, Status.PLANNED}
    if draft.status is not status and pair != {Status.UNDER_WAY, Status.PLANNED}:
        return False
    if any(v.country == visit.country for v in draft.visits):
        return False
    mine = _range(visit)
    theirs = [r for v in draft.visits if (r := _range(v)) is not None]
    onward = any(c.follows or c.further for c in visit.claims)
    if draft.status is not status and mine is None and onward:
        return True  # "is in Riga … will then head to Oslo", "will also visit Oslo"
    if draft.status is not status and mine is None and not theirs:
        return _in_one_breath(draft, visit)
    if draft.status is Status.UNDER_WAY and mine is None and _is_of_tour(draft, visit):
        return True
    if draft.status is not status and (mine is None) != (not theirs):
        known = theirs if mine is None else [mine]
        silent = status if mine is None else draft.status
        return silent is Status.UNDER_WAY and any(a - today <= _NEAR for a, _ in known)
    if mine is None or not theirs:
        return draft.status is status
    return any(mine[0] - b <= _NEAR and a - mine[1] <= _NEAR for a, b in theirs)


def _is_of_tour(draft: Draft, visit: Visit) -> bool:
    """ "A tour that will also take her to B": a stop of the journey that the sentence is about."""
    tour = any(c.rule is Rule.JOURNEY and c.turn is Turn.GO for c in visit.claims)
    return tour and _in_one_breath(draft, visit)


def _in_one_breath(draft: Draft, visit: Visit) -> bool:
    """ "Is in A on the first leg of a tour that will take her to B": told in one sentence."""
    told = {claim.sentence for claim in visit.claims if not claim.heading}
    return any(c.sentence in told for v in draft.visits for c in v.claims if not c.heading)


def follows_soon(visit: Visit, day: date) -> bool:
    """Whether a stop is dated to days, and soon after ``day``."""
    first = visit.first
    exact = any(span.precision is Precision.DAY for span, _, _ in visit.spans)
    return exact and first is not None and first <= day + _NEAR


def _range(visit: Visit) -> tuple[date, date] | None:
    days = [d for s, _, _ in visit.spans for d in (s.start, s.end) if d is not None]
    return (min(days), max(days)) if days else None


def best_tour(spans: list[DateSpan]) -> DateSpan | None:
    exact = [
        s for s in spans if s.precision is Precision.DAY and s.start and s.end and s.start < s.end
    ]
    return exact[0] if exact else (spans[0] if spans else None)


def is_ahead(visit: Visit, today: date) -> bool:
    """ "is visiting the country" in an undated sentence, and "will travel there in October"."""
    told = [claim for claim in visit.claims if claim.dropped is None and not claim.heading]
    if any(claim.mood in _ARRIVED for claim in told):
        return False
    for claim in told:
        if (
            claim.mood is not Mood.WILL
            or claim.turn is not Turn.GO
            or claim.rule not in PRESENCE_RULES
        ):
            continue
        for place, span in zip(claim.places, claim.spans, strict=False):
            if place.country == visit.country and span is not None and span.start is not None:
                whole = place.city is None or span.precision is not Precision.DAY
                arrives = claim.rule is Rule.ARRIVES and span.start >= today
                if arrives or (whole and span.start > today):
                    return True
    return False


_ARRIVED = frozenset({Mood.PAST, Mood.PERFECT, Mood.PRESENT})
