"""When two reports tell of one trip: the same traveller, a shared country, days that agree.

Everything that the derivation ever asks about two reports is asked here, so that what can
touch what is known: two reports whose reach (``reach``) is apart can never be one trip.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from itinerary.facts import Precision, Status
from itinerary.timeline.known import Days
from itinerary.timeline.people import same_person
from itinerary.timeline.reports import Report
from itinerary.timeline.stories import same_story

# A trip told without days is one that begins at most this long after the telling,
_AHEAD = timedelta(days=60)
# or that had begun, or was over, at most so long before it.
_BEHIND = timedelta(days=7)
# Two tellings without days are of one trip if they are no further apart.
_TOLD_TOGETHER = timedelta(days=30)
# Days of one visit that two sources give differ by no more than this; more makes two visits.
_SLIP = timedelta(days=2)
# Stops of one tour follow one another without a longer pause.
_PAUSE = timedelta(days=1)
# An undated stop of a tour lies no further from the tour's known days.
_TOUR = timedelta(days=10)
# No known distance in the rules above is longer (one story's versions have none in days).
_MARGIN = timedelta(days=14)


class Agreement(IntEnum):
    """How well two reports agree on the days; a report joins the trip it agrees with best."""

    NONE = 0
    UNDATED = 1  # nothing speaks against it
    TOUR = 2  # other countries, but the days follow on
    NEAR = 3  # days that slipped a little
    WINDOW = 4  # one refines the other
    OVERLAP = 5
    STORY = 6  # two versions of one story
    EQUAL = 7


@dataclass(frozen=True, slots=True)
class Told:
    """Days, or none, as a report tells them of one country."""

    days: Days
    report: Report


def agreement(one: Report, other: Report) -> Agreement:
    """How well two reports agree that they tell of one trip; the order does not matter."""
    if one.article == other.article or not travellers_agree(one, other):
        return Agreement.NONE
    shared = one.countries & other.countries
    if not shared:
        return _tour_agreement(one, other)
    best = max(_in_country(one, other, country) for country in shared)
    if best < Agreement.STORY and same_story(one, other):
        return Agreement.STORY
    return best


def travellers_agree(one: Report, other: Report) -> bool:
    """One lead, or the lead of one report is a companion in the other on the same way."""
    if same_person(one.lead, other.lead):
        return True
    return _travels_along(one, other) or _travels_along(other, one)


def _travels_along(companion: Report, party: Report) -> bool:
    lead = companion.lead
    if not any(same_person(lead, person) for person in party.trip.travellers[1:]):
        return False
    return companion.countries <= party.countries


def reach(report: Report) -> tuple[date, date]:
    """The days within which other reports of the same trip have theirs."""
    firsts: list[date] = []
    lasts: list[date] = []
    for span in report.all_days():
        if span.first and span.last:
            firsts.append(span.first)
            lasts.append(span.last)
    if not firsts or report.called_off or len(report.trip.stops) > 1:
        firsts.append(_back(report.told, _TOLD_TOGETHER))
        lasts.append(_on(report.told, _AHEAD))
    # Versions of one story meet by the day on which they were told.
    firsts.append(report.told)
    lasts.append(report.told)
    return _back(min(firsts), _MARGIN), _on(max(lasts), _MARGIN)


def _in_country(one: Report, other: Report, country: str) -> Agreement:
    a, b = one.days_in(country), other.days_in(country)
    by_days = _days_agree(a, b) if a and b else Agreement.NONE
    if by_days:
        return by_days
    if one.called_off or other.called_off:
        return _called_off_agreement(Told(a, one), Told(b, other))
    if a and b:
        return Agreement.NONE
    if not a and not b:
        return _undated_agreement(one, other)
    told, undated = (Told(a, one), other) if a else (Told(b, other), one)
    return _may_be_on(undated, told.days)


def _days_agree(a: Days, b: Days) -> Agreement:
    if a == b:
        return Agreement.EQUAL
    gap = _gap(a, b)
    exact = a.precision is Precision.DAY and b.precision is Precision.DAY
    if gap < timedelta(0):
        return Agreement.OVERLAP if exact else Agreement.WINDOW
    return Agreement.NEAR if exact and gap <= _SLIP else Agreement.NONE


def _undated_agreement(one: Report, other: Report) -> Agreement:
    """Neither dates the country: their other days, or the tellings, must lie together."""
    a, b = _hull(one), _hull(other)
    if a and b:
        return Agreement.UNDATED if _gap(a, b) <= _TOUR else Agreement.NONE
    if a or b:
        dated, undated = (a, other) if a else (b, one)
        return _may_be_on(undated, dated)
    apart = abs(one.told - other.told)
    return Agreement.UNDATED if apart <= _TOLD_TOGETHER else Agreement.NONE


def _may_be_on(undated: Report, days: Days) -> Agreement:
    """Whether a country that ``undated`` gives no days for can have been visited on ``days``."""
    hull = _hull(undated)
    if hull:
        return Agreement.UNDATED if _gap(hull, days) <= _TOUR else Agreement.NONE
    if days.first is None or days.last is None:
        return Agreement.NONE
    told = undated.told
    if undated.trip.status is Status.UNDER_WAY:
        fits = days.first - _SLIP <= told <= days.last + _SLIP
    elif undated.trip.status is Status.COMPLETED:
        fits = days.first <= told <= days.last + _TOLD_TOGETHER
    else:
        fits = days.last >= told - _BEHIND and days.first <= told + _AHEAD
    return Agreement.UNDATED if fits else Agreement.NONE


def _called_off_agreement(a: Told, b: Told) -> Agreement:
    """A visit that is put off or called off is one that was told before, whatever its days."""
    off, plan = (a, b) if a.report.called_off else (b, a)
    if plan.report.called_off:
        apart = abs(off.report.told - plan.report.told)
        return Agreement.UNDATED if apart <= _TOLD_TOGETHER else Agreement.NONE
    told = off.report.told
    if plan.report.told > told and off.report.trip.status is Status.CANCELLED:
        return Agreement.NONE  # what is told after the end of one trip is another one
    days = plan.days or _hull(plan.report)
    if days.first is None or days.last is None:
        apart = abs(told - plan.report.told)
        return Agreement.UNDATED if apart <= _TOLD_TOGETHER else Agreement.NONE
    fits = days.last >= told - _BEHIND and days.first <= told + _AHEAD
    return Agreement.UNDATED if fits else Agreement.NONE


def _tour_agreement(one: Report, other: Report) -> Agreement:
    """Other countries, but one traveller's exact days that follow on: one tour."""
    if not same_person(one.lead, other.lead) or not (one.lead.name and other.lead.name):
        return Agreement.NONE
    if one.called_off or other.called_off:
        return Agreement.NONE
    spans = one.all_days(), other.all_days()
    for a in spans[0]:
        for b in spans[1]:
            exact = a.precision is Precision.DAY and b.precision is Precision.DAY
            if exact and _gap(a, b) <= _PAUSE:
                return Agreement.TOUR
    return Agreement.NONE


def _hull(report: Report) -> Days:
    spans = report.all_days()
    firsts = [span.first for span in spans if span.first]
    lasts = [span.last for span in spans if span.last]
    return Days(min(firsts), max(lasts), Precision.DAY) if firsts and lasts else Days()


def _gap(a: Days, b: Days) -> timedelta:
    """The time from the end of one to the beginning of the other; below zero if they meet."""
    if a.first is None or a.last is None or b.first is None or b.last is None:
        return timedelta.max
    apart = max(a.first, b.first) - min(a.last, b.last)
    return apart if apart > timedelta(0) else timedelta(-1)


def _back(day: date, by: timedelta) -> date:
    return day - by if day - date.min > by else date.min


def _on(day: date, by: timedelta) -> date:
    return day + by if date.max - day > by else date.max
