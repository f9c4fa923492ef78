"""Dates told without a place: which journey, and which of its stops, they speak of.

"He arrives on Sunday", "she will remain until Friday", "the premier returns on the 12th".
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from itinerary.extraction.chains import bring_behind
from itinerary.extraction.claims import JOURNEY_RULES, Bound, Claim, Rule, Turn
from itinerary.extraction.moods import Mood
from itinerary.extraction.visits import Draft, Visit, is_far, is_inside, visit_before
from itinerary.facts import OFF, DateSpan, Precision

# A journey whose start is known may end so many days later.
_LONGEST = timedelta(days=45)


def place_loose(drafts: list[Draft], loose: list[tuple[Claim, DateSpan]]) -> None:
    """Give each date to the journey told before it, else to the next, and to its stop."""
    busy: list[Visit] = []  # visits of which nothing but the days of engagements is known
    for claim, span in loose:
        draft = _find_draft(drafts, claim, span)
        if draft is None:
            continue
        if len(draft.visits) == 1 and not _is_wider(draft.visits[0], claim, span):
            visit = draft.visits[0]
            if _is_next_engagement(claim, span) and visit in busy:
                visit.spans.append((span, claim.bound, claim.heading))
                continue
            if not visit.spans and _is_next_engagement(claim, span):
                busy.append(visit)
            _place_at(visit, claim, span)
        else:
            _place_on_tour(draft, claim, span)


def _is_next_engagement(claim: Claim, span: DateSpan) -> bool:
    """ "On Monday she will meet the premier. On Tuesday she will address parliament": both days."""
    one_day = span.precision is Precision.DAY and span.start == span.end
    return claim.rule in _ENGAGEMENTS and claim.mood is Mood.WILL and one_day


_ENGAGEMENTS = frozenset({Rule.MEETS, Rule.TAKES_PART})


def _find_draft(drafts: list[Draft], claim: Claim, span: DateSpan) -> Draft | None:
    near = [d for d in drafts if not is_far(d, span) or _may_end(d, claim, span)]
    told_before = [d for d in near if any(c.sentence <= claim.sentence for c in d.claims)]
    if claim.rule is Rule.MEETS and claim.mood in _AHEAD:
        told_before = [d for d in told_before if d.status not in OFF]
        near = told_before  # a meeting to come is none of what is off
    if claim.mood is Mood.WAS_TO:
        off = [d for d in told_before if d.status in OFF]
        return next(iter(off or told_before or near), None)
    on = [d for d in told_before if d.status not in OFF or claim.turn is not Turn.GO]
    # "will fly to Riga to attend the summit, which is held on Friday": told together
    here = [d for d in on if any(c.sentence == claim.sentence for c in d.claims)]
    return next(iter(here or on or told_before or near), None)


_AHEAD = frozenset({Mood.WILL, Mood.MAY, Mood.PRESENT})


def _is_wider(visit: Visit, claim: Claim, span: DateSpan) -> bool:
    """ "Visits Suva on May 3 and 4. Her six-day trip began on May 1": Suva is but a stop of it."""
    if claim.rule != Rule.JOURNEY or span.start is None or span.end is None:
        return False
    told = [s for c in visit.claims if c.rule in JOURNEY_RULES for s in c.spans if s is not None]
    return any(
        s.precision is Precision.DAY
        and s.start is not None
        and s.end is not None
        and s.start < s.end
        and span.start <= s.start
        and s.end <= span.end
        and (s.start, s.end) != (span.start, span.end)
        for s in told
    )


def _may_end(draft: Draft, claim: Claim, span: DateSpan) -> bool:
    """ "Is expected back on August 5": the end of a journey may be weeks off its start."""
    start = min((v.first for v in draft.visits if v.first), default=None)
    if claim.turn is not Turn.FINISH or start is None or span.end is None:
        return False
    return start <= span.end <= start + _LONGEST


def _goes_on(visit: Visit, span: DateSpan) -> bool:
    """ "Will go there today. She will attend the talks on March 6 and 7": the stay is longer."""
    days = {day for told, _, _ in visit.spans for day in (told.start, told.end) if day}
    return days == {span.start} and span.precision is Precision.DAY


def _goes_on_behind(visit: Visit, span: DateSpan) -> bool:
    """ "Will go there on Monday to attend a summit on Tuesday and Wednesday": until then."""
    days = {day for told, _, _ in visit.spans for day in (told.start, told.end) if day}
    if len(days) != 1 or span.precision is not Precision.DAY or span.start in (None, span.end):
        return False
    gone = all(bound is Bound.START for _, bound, _ in visit.spans)
    return gone and timedelta(0) < span.start - min(days) <= _EVE


# Whoever goes to a meeting comes at most so long before it begins.
_EVE = timedelta(days=2)


def _narrows(visit: Visit, span: DateSpan) -> bool:
    """ "Will go there next month. She will attend the summit on April 4-5": then."""
    several = span.precision is Precision.DAY and span.start != span.end
    windows = all(told.precision is not Precision.DAY for told, _, _ in visit.spans)
    return several and windows and is_inside(visit, span)


def _place_at(visit: Visit, claim: Claim, span: DateSpan) -> None:
    bound = Bound.END if claim.turn is Turn.FINISH else claim.bound
    repeats = claim.bound is Bound.STAY and claim.turn is Turn.GO and bool(visit.spans)
    goes_on = _goes_on(visit, span) or _narrows(visit, span)
    if claim.rule is Rule.TAKES_PART and _goes_on_behind(visit, span):
        visit.spans.append((replace(span, start=None), Bound.END, claim.heading))
        return
    if not repeats or goes_on or claim.rule == Rule.JOURNEY or span.start is None:
        visit.spans.append((span, bound, claim.heading))


def _place_on_tour(draft: Draft, claim: Claim, span: DateSpan) -> None:
    visit = visit_before(draft, claim)
    told = [v for v in draft.visits if any(c.sentence < claim.sentence for c in v.claims)]
    if claim.rule == Rule.JOURNEY and _makes_exact(draft.tour, span):
        draft.tour = span
    elif claim.turn is Turn.FINISH and span.precision is Precision.DAY:
        if visit is not None and visit is not draft.visits[-1] and _ends(visit, span):
            visit.spans.append((span, Bound.END, claim.heading))
            return  # "will leave for Berlin tomorrow and fly back on Thursday"
        last = next((v.first for v in reversed(draft.visits) if v.first), None)
        draft.end = draft.end or (bring_behind(last, span) if last else span.end)
    elif claim.rule is Rule.ARRIVES and _opens(draft, span):
        draft.visits[0].spans.append((span, Bound.START, claim.heading))
    elif claim.rule == Rule.JOURNEY and visit is not None and is_inside(visit, span):
        _place_at(visit, claim, span)
    elif claim.rule == Rule.JOURNEY and len(told) == 1 and not told[0].spans:
        _place_at(told[0], claim, span)  # "The visit begins on Monday", and other stops later
    elif claim.rule is Rule.STAYS and visit is not None:
        # "will remain until Dec. 2", "stays there on Friday"
        bound = claim.bound if span.start else Bound.END
        visit.spans.append((span, bound, claim.heading))
    elif visit is not None and _is_errand_at(draft, visit, claim):
        visit.spans.append((span, claim.bound, claim.heading))
    elif draft.tour is None:
        draft.tour = span


def _is_errand_at(draft: Draft, visit: Visit, claim: Claim) -> bool:
    """ "in June will fly to Rome to see the pope, on the 25th": the day of the one undated stop."""
    told = [v for v in draft.visits if any(c.sentence == claim.sentence for c in v.claims)]
    open_ones = [v for v in told if not v.spans]
    return claim.rule in _ERRANDS and open_ones == [visit] and visit is told[-1]


_ERRANDS = frozenset({Rule.VISITS, Rule.MEETS, Rule.TAKES_PART})


def _makes_exact(tour: DateSpan | None, span: DateSpan) -> bool:
    """ "Goes to A and B this month. … the July 23-24 tour": days inside the window."""
    if tour is None or tour.precision is Precision.DAY or span.precision is not Precision.DAY:
        return False
    if None in (tour.start, tour.end, span.start, span.end) or span.start == span.end:
        return False
    return tour.start <= span.start and span.end <= tour.end  # type: ignore[operator]


def _ends(visit: Visit, span: DateSpan) -> bool:
    return visit.first is not None and span.end is not None and visit.first <= span.end


def _opens(draft: Draft, span: DateSpan) -> bool:
    """ "The president arrives on Sunday": at the first stop, if no other day lies before."""
    days = [v.first for v in draft.visits if v.first]
    known = any(bound is Bound.START for _, bound, _ in draft.visits[0].spans)
    return span.start is not None and not known and all(span.start <= day for day in days)
