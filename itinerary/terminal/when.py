"""A date phrase explained: its days, a small calendar with them marked, the rule."""

from __future__ import annotations

from calendar import Calendar
from collections.abc import Iterator
from datetime import date

from itinerary.facts import DateSpan
from itinerary.terminal.show import Piece
from itinerary.timeline.known import Days
from itinerary.wording.clean import one_line
from itinerary.wording.dates import day, in_words, month_title

_WEEKDAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_WEEKDAY_NAMES = (*("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),)
_MOST_MONTHS = 3
Line = list[Piece]


def phrase_lines(phrase: str, span: DateSpan | None, anchor: date, tense: str) -> Iterator[Line]:
    """What a phrase means, line by line; ``span`` is ``None`` where it is no date."""
    yield [Piece(one_line(phrase), "title")]
    if span is None:
        yield _labelled("days", "not a date")
        return
    yield _labelled("days", _days(span, anchor))
    yield _labelled("seen", f"from {_long(anchor)}, in a sentence about the {tense}")
    if span.precision:
        yield _labelled("exact", f"to the {span.precision.value}")
    yield _labelled("rule", span.rule)
    if span.alternative is not None:
        other = _days(span.alternative, anchor)
        yield _labelled("or", f"{other}, as another careful reader may have it")
    for month in _months(span):
        yield [Piece("")]
        yield from _calendar(month, span, anchor)


def _labelled(label: str, text: str) -> Line:
    return [Piece(f"  {label:<6}", "label"), Piece(text)]


def _long(when: date) -> str:
    return f"{_WEEKDAY_NAMES[when.weekday()]} {day(when, date(1, 1, 1))}"


def _days(span: DateSpan, anchor: date) -> str:
    """The days in words; weekdays are named where there are one or two ends to name."""
    words = in_words(Days(span.start, span.end, span.precision), anchor)
    if not words:
        return "no bounds"
    named = [_WEEKDAY_NAMES[end.weekday()] for end in (span.start, span.end) if end]
    if span.start == span.end:
        named = named[:1]
    return f"{words} ({' to '.join(named)})"


def _months(span: DateSpan) -> list[date]:
    """The months to draw, by their first days: all, or the first and the last of many."""
    ends = [end for end in (span.start, span.end) if end is not None]
    if not ends:
        return []
    first, last = ends[0].replace(day=1), ends[-1].replace(day=1)
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    if count > _MOST_MONTHS:
        return []
    months = [first.year * 12 + first.month - 1 + step for step in range(count)]
    return [date(month // 12, month % 12 + 1, 1) for month in months]


def _calendar(month: date, span: DateSpan, anchor: date) -> Iterator[Line]:
    """One month; ``[8]`` is a day that is meant, ``(2)`` the anchor."""
    yield [Piece(f"  {month_title(month)}", "title")]
    yield [Piece("  " + "".join(f" {name} " for name in _WEEKDAYS).rstrip(), "label")]
    for week in Calendar().monthdatescalendar(month.year, month.month):
        line = [Piece("  ")]
        for when in week:
            line.append(_cell(when, span, anchor) if when.month == month.month else Piece("    "))
        yield line


def _cell(when: date, span: DateSpan, anchor: date) -> Piece:
    if _meant(when, span):
        return Piece(f"{f'[{when.day}]':>4}", "quote")
    if when == anchor:
        return Piece(f"{f'({when.day})':>4}", "place")
    return Piece(f"{when.day:>3} ")


def _meant(when: date, span: DateSpan) -> bool:
    start, end = span.first_day, span.last_day
    return start is not None and end is not None and start <= when <= end
