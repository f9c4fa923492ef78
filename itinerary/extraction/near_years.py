"""Days without a year that lie far ahead in one reading and are just over in the other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from itinerary.extraction.claims import CALLED_OFF, Claim
from itinerary.extraction.days import Day
from itinerary.extraction.shape import Strip
from itinerary.facts import DateSpan
from itinerary.language import lexicon as parts
from itinerary.language.dates import reresolve

_FAR = 270  # days ahead that nobody plans a journey for without naming the year
_JUST_OVER = 75  # days
_AHEAD = frozenset(parts.WILL + parts.DUE + parts.MAY + parts.PLAN + parts.LIKELY)


def bring_near(strip: Strip, claim: Claim, days: list[Day], today: date) -> list[Day]:
    """The ``days`` of a claim, those nearly a year off read as just over.

    In March "cancelled a trip on February 20" and "talks between X and Y in Rome in January" are
    of the weeks before. What a verb of the future or a line of a programme says is ahead.
    """
    if not any(_is_far(day.span, today) for day in days):
        return days
    planned = strip.heading or strip.listed or not _AHEAD.isdisjoint(strip.shape)
    if planned and claim.turn not in CALLED_OFF:
        return days
    return [_bring_near(strip, day, today) for day in days]


def _is_far(span: DateSpan, today: date) -> bool:
    return span.start is not None and (span.start - today).days > _FAR


def _bring_near(strip: Strip, day: Day, today: date) -> Day:
    mention = strip.date_at(day.item)
    if mention is None or not _is_far(day.span, today):
        return day
    past = reresolve(mention, "past")
    last = past.last_day
    if last is None or not 0 <= (today - last).days <= _JUST_OVER:
        return day
    return Day(day.item, replace(past, text=day.span.text))
