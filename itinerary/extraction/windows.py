"""Days that lie in a window told before: "will go next week. She arrives on Thursday"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from itinerary.extraction.chains import is_weekday, shift
from itinerary.facts import DateSpan, Precision

_WEEK = timedelta(days=7)
# Whoever travels next week may well leave on the Sunday before.
_EVE = timedelta(days=1)
# A day so far in front of the window is of another journey.
_FARTHEST = timedelta(days=31)
_NAMES_ITS_WEEK = frozenset(("this", "last", "past", "today", "next", "coming"))
# "the 12th", "from the 3rd to the 5th": of a month told elsewhere.
_DAYS_OF_MONTH = re.compile(r"(?:(?:on|from|the|to|and|until|\d\d?(?:st|nd|rd|th))\b[\s,–-]*)+")


def fit_into(span: DateSpan, window: DateSpan | None) -> DateSpan:
    """``span`` moved into ``window``, where its words are a weekday or a day of the month alone.

    Each is first read as the nearest to the article's day. In an article that has told of a
    journey "next week" the Thursday is that of the next week.
    """
    if window is None or window.start is None or window.end is None or span.start is None:
        return span
    if not span.start + _EVE < window.start <= span.start + _FARTHEST:
        return span
    moved = span
    if window.precision is Precision.WEEK and is_plain_weekday(span):
        while moved.start is not None and moved.start < window.start:
            moved = shift(moved, _WEEK)
    elif window.precision is Precision.MONTH and _DAYS_OF_MONTH.fullmatch(span.text.lower()):
        moved = _move_to_month(span, window.start)
    inside = moved.start is not None and window.start <= moved.start <= window.end
    return moved if inside else span


def hold_in(span: DateSpan, window: DateSpan) -> DateSpan:
    """``span`` in the window of its own clause: "this week: Oman on Monday, Qatar until Friday".

    On a Tuesday that Monday is over, although a Monday alone would be the next one.
    """
    earlier = shift(span, -_WEEK)
    known = (day for day in (earlier.start, earlier.end) if day is not None)
    if window.precision is not Precision.WEEK or not is_plain_weekday(span):
        return span
    if window.start is None or window.end is None:
        return span
    if all(window.start <= day <= window.end for day in known):
        return earlier
    return fit_into(span, window)


def is_plain_weekday(span: DateSpan) -> bool:
    """Whether the words name a weekday alone, and not in which week it is."""
    return is_weekday(span) and _NAMES_ITS_WEEK.isdisjoint(span.text.lower().split())


def _move_to_month(span: DateSpan, month: date) -> DateSpan:
    try:
        start = span.start.replace(year=month.year, month=month.month) if span.start else None
        end = span.end.replace(year=month.year, month=month.month) if span.end else None
    except ValueError:  # no 31st
        return span
    return replace(span, start=start, end=end)
