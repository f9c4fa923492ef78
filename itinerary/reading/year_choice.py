"""The year of a dateline's month and day that agrees best with the evidence in the text."""

from __future__ import annotations

from datetime import date, timedelta

from itinerary.reading.printed_dates import calendar_day
from itinerary.reading.year_evidence import YearEvidence


def nearest_year(month: int, day: int, anchor: date) -> date | None:
    """The day of that month and day which lies nearest to ``anchor``."""
    days = [calendar_day(anchor.year + shift, month, day) for shift in (-1, 0, 1)]
    return min(
        (found for found in days if found is not None),
        key=lambda found: abs(found - anchor),
        default=None,
    )


# What it costs a year to disagree with the evidence, against one for each year of waiting since
# the latest day that the text looks back to. A weekday told on is mostly the dateline's own.
_DAYS_BACK_COST = (0, 6, 9, 10, 11, 11, 11)
_WEEKDAY_MISMATCH = 25
_FRESH, _FRESHNESS = timedelta(days=45), 9  # a story mostly looks back on the last weeks
_YEARS_AHEAD = 12


def completed_by_text(month: int, day: int, evidence: YearEvidence) -> tuple[date, str] | None:
    """The year of a dateline's month and day that agrees best with ``evidence``, and why.

    Of years that agree equally the earliest is taken that is not before the text's past.
    """
    floor = _floor(evidence)
    ceiling = min(evidence.future, default=None)
    if floor is None and evidence.copyright_year is not None:
        floor = date(evidence.copyright_year, 1, 1)
    if floor is not None:
        first, last = floor.year, floor.year + _YEARS_AHEAD
    elif ceiling is not None:
        first, last = ceiling.year - _YEARS_AHEAD, ceiling.year
    else:
        return None
    days = [calendar_day(year, month, day) for year in range(first, last + 1)]
    fitting = [found for found in days if found is not None and (floor is None or found >= floor)]
    if floor is None and ceiling is not None:
        fitting = [found for found in reversed(fitting) if found <= ceiling]
    if not fitting:
        return None
    weekdays = bool(evidence.told_on or evidence.dated_weekdays)
    others = (evidence.past, evidence.past_months, evidence.future, evidence.copyright_year)
    if not weekdays and not any(others):  # "in 2011" alone may be twenty years ago
        return None
    nearest = fitting[0].year
    best = min(
        fitting,
        key=lambda found: _disagreement(found, evidence) + abs(found.year - nearest),
    )
    return best, "weekday agreement" if weekdays else "dateline and full dates in the text"


def _floor(evidence: YearEvidence) -> date | None:
    """The earliest day that the article can be from; a day's slack is for time zones."""
    days = [
        *evidence.past,
        *evidence.past_months,
        *(date(year, 1, 1) for year in evidence.past_years),
    ]
    latest = max(days, default=None)
    return None if latest is None else latest - timedelta(days=1)


def _disagreement(found: date, evidence: YearEvidence) -> float:
    cost = 0.0
    for number, (weekday, weight) in enumerate(evidence.told_on[:4]):
        cost += weight * _DAYS_BACK_COST[(found.weekday() - weekday) % 7] / (number + 1)
    for month, day, weekday in evidence.dated_weekdays[:6]:
        near = nearest_year(month, day, found)
        cost += _WEEKDAY_MISMATCH * (near is not None and near.weekday() != weekday)
    latest = max(evidence.past, default=None)
    if latest is not None and abs(found - latest) <= _FRESH:
        cost -= _FRESHNESS
    if evidence.copyright_year is not None:
        cost += 10 * (found.year != evidence.copyright_year)
    for day_ahead in evidence.future:
        cost += 15 * (found > day_ahead)
    return cost
