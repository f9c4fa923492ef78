"""How the stops of a journey follow one another, and what that tells of their days."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date, timedelta

from itinerary.extraction.claims import Bound, Claim, Rule, Turn
from itinerary.extraction.visits import Draft, Visit
from itinerary.facts import DateSpan, Precision

_WEEK = timedelta(days=7)
_DAY_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def order_weekdays(visits: list[Visit]) -> None:
    """ "to Jakarta on Tuesday and then to Delhi on Friday": a weekday lies behind the stop before.

    Weekdays are read one by one as the next such day; within one sentence, or where the stop is
    told to follow, they run on. So does the dateline's own weekday behind a later one.
    """
    for before, visit in itertools.pairwise(visits):
        known, day = before.first, visit.first
        if known is None or day is None or not timedelta(0) < known - day < _WEEK:
            continue
        told, dated = _dated_in(before), _dated_in(visit)
        together = {c.sentence for c in told} & {c.sentence for c in dated}
        first = min((c.sentence for c in told), default=0)
        today = all(day == span.anchor for span, _, _ in visit.spans)
        told_in = {c.sentence for c in dated if c.sentence > first}
        follows = any(c.follows and c.sentence in told_in for c in visit.claims)
        follows = follows or any(c.follows and c.sentence == first for c in visit.claims)
        if not (together or today or follows):
            continue
        if any(c.earlier for c in dated):
            continue  # "will fly to Rome on Friday after visiting Riga on Thursday"
        if all(is_weekday(span) for span, _, _ in visit.spans):
            visit.spans = [(shift(span, _WEEK), bound, head) for span, bound, head in visit.spans]


def is_weekday(span: DateSpan) -> bool:
    """Whether the words tell a day of the week and not which week's."""
    told = span.text.lower()
    return (
        span.precision is Precision.DAY
        and not any(c.isdigit() for c in told)
        and any(name in told for name in _DAY_NAMES)
    )


def bring_behind(start: date, span: DateSpan) -> date | None:
    """The end that ``span`` tells of what begins on ``start``: a weekday is the one behind it."""
    if span.end is None or span.end >= start:
        return span.end
    return span.end + _WEEK if is_weekday(span) and span.end + _WEEK >= start else None


def _dated_in(visit: Visit) -> list[Claim]:
    """The claims that give a visit its days."""
    spans = [span for span, _, _ in visit.spans]
    dated = [claim for claim in visit.claims if any(s in spans for s in claim.spans if s)]
    return dated or visit.claims


def shift(span: DateSpan, by: timedelta) -> DateSpan:
    """``span`` moved to days that lie ``by`` so much later."""
    start = span.start + by if span.start else None
    return replace(span, start=start, end=span.end + by if span.end else None)


# No stop that only the next one's arrival ends is longer than this.
_LONGEST_LEG = timedelta(days=7)


def link_stays(draft: Draft, days: list[DateSpan | None]) -> list[DateSpan | None]:
    """The days of the stops, with those that another stop or the journey's own days tell.

    Who goes on to the next stop leaves the one before, who leaves a stop goes on to the next,
    and the journey's last day is that of its last stop.
    """
    linked = list(days)
    visits = draft.visits
    for i in range(len(visits) - 1):
        here, there = linked[i], linked[i + 1]
        if here is None and there is not None and _leaves_for(visits[i], visits[i + 1]):
            linked[i] = replace(there, start=None, end=there.start)
        elif here is None or here.precision is not Precision.DAY:
            continue
        elif there is None or there.start is None:
            if here.end and _leads_on(visits[i], visits[i + 1]):
                end = bring_behind(here.end, there) if there is not None else None
                linked[i + 1] = replace(here, start=here.end, end=end)
        elif _is_arrival(visits[i + 1], there.start):
            if _closes(here, there):
                linked[i] = replace(here, end=there.start)
            elif _is_whole_journey(here, there):
                draft.tour = draft.tour or here
                linked[i] = replace(here, end=there.start)
    linked[0] = _begin(linked[0], draft.tour)
    last = _last_day(draft)
    if linked[-1] is None and last is not None and _finishes(visits[-1]) and draft.tour is not None:
        linked[-1] = replace(draft.tour, start=None, end=last)
    linked[-1] = _end(linked[-1], last)
    return linked


def _finishes(visit: Visit) -> bool:
    """ "Her trip ends in A": at the last stop."""
    return any(claim.turn is Turn.FINISH and not claim.ongoing for claim in visit.claims)


def _begin(first: DateSpan | None, tour: DateSpan | None) -> DateSpan | None:
    """The first stop, if only its end is known, from the journey's first day on."""
    if first is None or first.start is not None or first.end is None:
        return first
    if tour is None or tour.precision is not Precision.DAY or tour.start is None:
        return first
    return replace(first, start=tour.start) if tour.start <= first.end else first


def _end(last: DateSpan | None, day: date | None) -> DateSpan | None:
    """The last stop, if only its start is known, up to the journey's last day."""
    if last is None or day is None or last.start is None or not _is_open(last):
        return last
    return replace(last, end=day) if last.start <= day else last


def _is_open(span: DateSpan) -> bool:
    return span.precision is Precision.DAY and span.start is not None and span.end is None


def _closes(here: DateSpan, there: DateSpan) -> bool:
    """Whether ``here`` has no end yet, and the stop ``there`` begins soon behind its start."""
    if not _is_open(here) or there.precision is not Precision.DAY or there.start is None:
        return False
    assert here.start is not None
    return timedelta(0) <= there.start - here.start <= _LONGEST_LEG


def _is_whole_journey(here: DateSpan, there: DateSpan) -> bool:
    """ "Left for A on Monday on a tour of nine days, and goes on to B on Friday": nine days are
    the length of the journey, and not of the stay in A."""
    if here.start is None or here.end is None or there.start is None:
        return False
    return is_reckoned(here) and here.start < there.start < here.end


def is_reckoned(span: DateSpan) -> bool:
    """Whether the last day is reckoned from a length, and not told."""
    return span.rule == "start and length" or span.rule.startswith("a stay of")


def _is_arrival(visit: Visit, day: date | None) -> bool:
    """Whether the stop is told to begin on the day, and not only to hold it."""
    return any(
        span.start == day and (bound is Bound.START or span.end != span.start)
        for span, bound, _ in visit.spans
    )


def _leaves_for(before: Visit, visit: Visit) -> bool:
    """ "Will spend a night in A and leave on Friday for B": the day ends the stop in A."""
    leaving = {c.sentence for c in visit.claims if c.rule is Rule.LEAVES_FOR and any(c.spans)}
    return any(c.sentence in leaving and c not in visit.claims for c in before.claims)


def _leads_on(before: Visit, visit: Visit) -> bool:
    """Whether it is told in one breath that one stop is left and the next is gone to."""
    left = {claim.sentence for claim in before.claims if claim.rule is Rule.LEAVES}
    return any(c.sentence in left and c.bound is Bound.START for c in visit.claims)


def _last_day(draft: Draft) -> date | None:
    tour = draft.tour
    if draft.end is not None:
        return draft.end
    if tour is None or tour.precision is not Precision.DAY or tour.start == tour.end:
        return None  # one day is no tour's
    return tour.end
