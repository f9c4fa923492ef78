"""What holds for every anchor, every span and every text."""

from __future__ import annotations

import sys
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from itinerary.language.dates import find_dates, find_durations, reresolve, resolve_date

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_SHORT = (
    *("Jan.", "Feb.", "March", "April", "May", "June", "July"),
    *("Aug.", "Sept.", "Oct.", "Nov.", "Dec."),
)
_ORDINALS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
_DASHES = ("-", "–", "—", "‑", " - ", " – ")
_WEEK = timedelta(days=7)

_days = st.dates(date(1990, 1, 1), date(2060, 12, 31))
_lengths = st.integers(min_value=1, max_value=60)
_tenses = st.sampled_from(["past", "future"])
_weekdays = st.integers(min_value=0, max_value=6)
_dashes = st.sampled_from(_DASHES)


def _ordinal(number: int) -> str:
    return f"{number}{_ORDINALS.get(number, 'th')}"


def _read(phrase: str, anchor: date, tense: str = "future") -> tuple[date | None, date | None]:
    span = resolve_date(phrase, anchor, tense)
    assert span is not None, phrase
    return span.start, span.end


@settings(deadline=None)
@given(_days, _weekdays, _tenses)
def test_a_weekday_lands_on_itself_within_a_week(anchor: date, weekday: int, tense: str) -> None:
    start, end = _read(f"on {_WEEKDAYS[weekday]}", anchor, tense)
    assert start is not None
    assert start == end
    assert start.weekday() == weekday
    ahead = (start - anchor).days
    assert 0 <= ahead < 7 if tense == "future" else -7 < ahead <= 0


@settings(deadline=None)
@given(_days, _weekdays, st.sampled_from([("next week", 1), ("last week", -1), ("this week", 0)]))
def test_a_weekday_of_a_named_week(anchor: date, weekday: int, week: tuple[str, int]) -> None:
    start, _ = _read(f"{_WEEKDAYS[weekday]} {week[0]}", anchor)
    assert start is not None
    monday = anchor - timedelta(days=anchor.weekday())
    assert start == monday + week[1] * _WEEK + timedelta(days=weekday)


_WEEKLY = st.sampled_from(
    [
        *("on Thursday", "next Friday", "last Monday", "this coming Sunday", "next week"),
        *("Wednesday and Thursday next week", "from Friday through Monday", "Saturday and Sunday"),
        *("the week after next", "this weekend", "over the weekend", "later this week"),
        *("a three-day visit beginning Monday", "on Friday for a two-day visit", "until Friday"),
        *("in two weeks", "a week from Monday", "ten days ago", "the day after tomorrow"),
        *("Tuesday week", "Sunday-Tuesday", "earlier this week", "within a fortnight"),
    ]
)


@settings(deadline=None)
@given(_days, _WEEKLY, _tenses, st.integers(min_value=-200, max_value=200))
def test_whole_weeks_move_the_answer_by_whole_weeks(
    anchor: date, phrase: str, tense: str, weeks: int
) -> None:
    here = _read(phrase, anchor, tense)
    there = _read(phrase, anchor + weeks * _WEEK, tense)
    assert [day and day + weeks * _WEEK for day in here] == list(there)


def _full_styles(start: date, end: date, dash: str) -> list[str]:
    """A span of days within one month or across months, its year told."""
    first, last = _MONTHS[start.month - 1], _MONTHS[end.month - 1]
    short, other = _SHORT[start.month - 1], _SHORT[end.month - 1]
    if start == end:
        day = start.day
        return [
            f"{first} {day}, {start.year}",
            f"{short} {day}, {start.year}",
            f"{day} {first} {start.year}",
            f"{_ordinal(day)} {first} {start.year}",
            f"the {_ordinal(day)} of {first}, {start.year}",
            f"{_WEEKDAYS[start.weekday()]}, {first} {day}, {start.year}",
            f"{_WEEKDAYS[start.weekday()]} {day} {first} {start.year}",
            f"{first} {_ordinal(day)}, {start.year}",
            start.isoformat(),
        ]
    if (start.year, start.month) == (end.year, end.month):
        return [
            f"{first} {start.day}{dash}{end.day}, {start.year}",
            f"{short} {start.day} to {end.day}, {start.year}",
            f"from {first} {start.day} to {end.day}, {start.year}",
            f"{start.day}{dash}{end.day} {first} {start.year}",
            f"between {start.day} and {end.day} {first} {start.year}",
            f"from the {_ordinal(start.day)} to the {_ordinal(end.day)} of {first} {start.year}",
            f"{first} {_ordinal(start.day)}-{_ordinal(end.day)}, {start.year}",
        ]
    year = f", {start.year}" if start.year != end.year else ""
    british = f" {start.year}" if start.year != end.year else ""
    return [
        f"{first} {start.day}{year} to {last} {end.day}, {end.year}",
        f"from {short} {start.day}{year} through {other} {end.day}, {end.year}",
        f"{short} {start.day}{year}{dash}{other} {end.day}, {end.year}",
        f"{start.day} {first}{british}{dash}{end.day} {last} {end.year}",
        f"from {start.day} {first}{british} until {end.day} {last} {end.year}",
    ]


@settings(deadline=None)
@given(_days, _lengths, _dashes, _days, _tenses)
def test_spans_with_their_year_are_read_back_from_anywhere(
    start: date, length: int, dash: str, anchor: date, tense: str
) -> None:
    end = start + timedelta(days=length - 1)
    for phrase in _full_styles(start, end, dash):
        assert _read(phrase, anchor, tense) == (start, end), phrase


def _yearless_styles(start: date, end: date, dash: str) -> list[str]:
    return [
        phrase
        for full in _full_styles(start, end, dash)
        if str(start.year)
        not in (phrase := full.replace(f", {end.year}", "").replace(f" {end.year}", ""))
    ]


@settings(deadline=None)
@given(_days, st.integers(min_value=1, max_value=27), _dashes, st.integers(0, 330))
def test_spans_without_a_year_are_read_back_by_their_tense(
    start: date, length: int, dash: str, away: int
) -> None:
    end = start + timedelta(days=length - 1)
    before, after = start - timedelta(days=away), end + timedelta(days=away)
    for phrase in _yearless_styles(start, end, dash):
        assert _read(phrase, before, "future") == (start, end), phrase
        if away + length < 365:
            assert _read(phrase, after, "past") == (start, end), phrase


@settings(deadline=None)
@given(_days, _lengths, _tenses)
def test_a_stay_has_its_length(anchor: date, length: int, tense: str) -> None:
    start, end = _read(f"a {length}-day visit beginning Monday", anchor, tense)
    assert start is not None
    assert end is not None
    assert (end - start).days + 1 == length
    start, end = _read(f"a {length}-day visit ending on Monday", anchor, tense)
    assert start is not None
    assert end is not None
    assert ((end - start).days + 1, end.weekday()) == (length, 0)


_WORDS = st.sampled_from(
    [
        *("next", "last", "this", "the", "of", "in", "from", "to", "until", "and", "or", ",", "-"),
        *("–", "week", "weeks", "month", "year", "days", "quarter", "weekend", "half", "end"),
        *("early", "mid", "late", "later", "first", "second", "two", "ten", "a", "ago", "before"),
        *("Monday", "Friday", "Sun", "May", "Nov.", "March", "8", "15th", "31", "2023", "1990s"),
        *("Christmas", "Easter", "spring", "tomorrow", "night", "for", "three-day", "(", ")", "."),
        *("said", "will", "visit", "beginning", "99999999999", "0", "29", "Feb.", "۳", "٢٠٢٣"),
    ]
)
_phrases = st.lists(_WORDS, max_size=14).map(" ".join)


@settings(deadline=None)
@given(st.one_of(_phrases, st.text(max_size=80)), _days, _tenses)
def test_no_text_raises_and_no_span_ends_before_it_starts(
    text: str, anchor: date, tense: str
) -> None:
    spans = [resolve_date(text, anchor, tense)]
    mentions = find_dates(text, anchor)
    spans += [mention.span for mention in mentions]
    spans += [reresolve(mention, tense) for mention in mentions]
    for span in spans:
        if span is not None and span.start is not None and span.end is not None:
            assert span.start <= span.end
    ends = [0]
    for mention in mentions:
        assert ends[-1] <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.span.text
        ends.append(mention.end)
    for length in find_durations(text):
        assert length.days >= 1
        assert text[length.start : length.end].strip()


@settings(deadline=None)
@given(_phrases, _days)
def test_anchors_at_the_ends_of_the_calendar_do_not_raise(text: str, anchor: date) -> None:
    for edge in (date.min, date.max):
        resolve_date(text, edge)
        find_dates(text, edge)


@pytest.mark.parametrize(
    "piece",
    [
        *("next ", "1", "1 ", "1,", "1-", "May ", "Monday ", "Monday and ", "from ", "the end of "),
        *("Nov. 1, ", "two days after ", "in the ", "(", "٣", "early ", "\n", " ", "'", "for a "),
        *("three-day visit ", "until Friday, ", "said Thursday ", "week of ", "a 1-", "Christmas "),
    ],
)
def test_long_texts_take_linear_work(piece: str) -> None:
    """Eight times the text takes some eight times the calls (seconds: benchmarks/dates.py)."""
    anchor = date(2023, 11, 2)

    def calls(count: int) -> int:
        text = piece * count
        made = 0

        def counted(*_: object) -> None:
            nonlocal made
            made += 1

        sys.setprofile(counted)
        try:
            find_dates(text, anchor)
        finally:
            sys.setprofile(None)
        return made

    calls(100)
    assert calls(8000) < 16 * calls(1000) + 1000
