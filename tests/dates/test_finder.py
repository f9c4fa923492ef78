"""The finder's other ways of being asked: a stretch, a tense, a date to count from, lengths."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from itinerary.facts import DateMention, DateSpan, Precision
from itinerary.language.dates import find_dates, find_durations, reresolve, resolve_date
from itinerary.language.dates.names import may_is_somebody

_THURSDAY = date(2023, 11, 2)
_TEXT = "He came on Tuesday. She will speak on Friday, and two days later she leaves."


def _found(text: str, **how: object) -> list[tuple[str, date | None]]:
    mentions = find_dates(text, _THURSDAY, **how)  # type: ignore[arg-type]
    return [(text[m.start : m.end], m.span.start) for m in mentions]


def test_a_stretch_of_a_text_has_the_offsets_of_the_whole() -> None:
    start = _TEXT.index("She")
    assert _found(_TEXT, start=start) == [
        ("Friday", date(2023, 11, 3)),
        ("two days later", date(2023, 11, 5)),
    ]
    assert _found(_TEXT, end=start) == [("Tuesday", date(2023, 10, 31))]
    assert _found(_TEXT, start=len(_TEXT)) == []


def test_a_forced_tense() -> None:
    assert _found(_TEXT, end=19, tense="future") == [("Tuesday", date(2023, 11, 7))]
    with pytest.raises(ValueError, match="tense"):
        find_dates(_TEXT, _THURSDAY, tense="perfect")
    with pytest.raises(ValueError, match="tense"):
        resolve_date("Friday", _THURSDAY, "perfect")


def test_a_date_to_count_from() -> None:
    text = "They left two days later."
    assert _found(text) == [("two days later", date(2023, 11, 4))]
    assert _found(text, last=DateSpan(date(2023, 10, 9), date(2023, 10, 9), Precision.DAY)) == [
        ("two days later", date(2023, 10, 11))
    ]


def test_a_mention_read_again_in_the_other_tense() -> None:
    tuesday, friday, later = find_dates(_TEXT, _THURSDAY)
    assert reresolve(tuesday, "future").start == date(2023, 11, 7)
    assert reresolve(tuesday, "past") == tuesday.span
    assert reresolve(friday, "past").start == date(2023, 10, 27)
    assert reresolve(later, "past").first_day is None  # what is over was not so much later
    span = DateSpan(_THURSDAY, _THURSDAY, Precision.DAY, "Thursday", "", _THURSDAY)
    plain = DateMention(0, 8, span)
    assert reresolve(plain, "future").start == _THURSDAY


def test_a_stay_keeps_its_length_in_the_other_tense() -> None:
    text = "He will arrive on Friday for a three-day visit."
    (friday,) = find_dates(text, _THURSDAY)
    assert (friday.span.start, friday.span.end) == (date(2023, 11, 3), date(2023, 11, 5))
    assert friday.length is not None
    assert text[friday.length.start : friday.length.end] == "a three-day"
    past = reresolve(friday, "past")
    assert (past.start, past.end) == (date(2023, 10, 27), date(2023, 10, 29))


@pytest.mark.parametrize(
    ("text", "words", "days"),
    [
        ("a three-day visit", "a three-day", 3),
        ("a 10-day trip", "a 10-day", 10),
        ("he stays for two days of talks", "for two days", 2),
        ("the talks last three days", "last three days", 3),
        ("a week-long tour", "week-long", 7),
        ("a weeklong tour", "weeklong", 7),
        ("a 48-hour stop", "a 48-hour", 2),
        ("a 30-hour stop", "a 30-hour", 2),
        ("an overnight stop", "overnight", 2),
        ("a two-night stay", "a two-night", 3),
        ("a month-long journey", "month-long", 30),
        ("two weeks' leave", "two weeks'", 14),
        ("a three day visit", "three day", 3),
        ("a two-and-a-half-day visit", "a two-and-a-half-day", 3),
        ("for a week", "for a week", 7),
        ("a visit of three days to Oman", "of three days", 3),
        ("he remains for two nights", "for two nights", 3),
        ("she stays four days", "stays four days", 4),
    ],
)
def test_lengths(text: str, words: str, days: int) -> None:
    (length,) = find_durations(text)
    assert (text[length.start : length.end], length.days) == (words, days)


@pytest.mark.parametrize(
    "text",
    [
        *("a three-year-old boy", "two days later", "ten days ago", "in the past three months"),
        *("a three-nation tour", "a two-party system", "one day he left", "the first day"),
    ],
)
def test_what_is_no_length_of_stay(text: str) -> None:
    assert find_durations(text) == []


def test_the_other_reading() -> None:
    span = resolve_date("next Wednesday", date(2023, 11, 6))
    assert span is not None
    assert span.start == date(2023, 11, 15)
    assert span.alternative is not None
    assert span.alternative.start == date(2023, 11, 8)
    plain = resolve_date("Wednesday next week", date(2023, 11, 6))
    assert plain is not None
    assert plain.alternative is None


def test_a_numeric_date_that_only_the_anchor_tells() -> None:
    near = resolve_date("8/11/2023", date(2023, 11, 6))
    assert near is not None
    assert near.start == date(2023, 11, 8)
    assert near.alternative is not None
    assert near.alternative.start == date(2023, 8, 11)
    assert resolve_date("8/11/2023", date(2023, 9, 20)) is None


def test_a_text_of_many_dates_counts_from_the_nearest() -> None:
    text = "He won on May 3. Two days later he left. He lost on June 9. Two days later he fell."
    found = [m.span.start for m in find_dates(text, date(2023, 11, 2))]
    two = timedelta(days=2)
    assert found == [
        date(2023, 5, 3),
        date(2023, 5, 3) + two,
        date(2023, 6, 9),
        date(2023, 6, 9) + two,
    ]


def test_whole_text_is_searched_for_somebody_called_may_but_once() -> None:
    text = "He will go on May 3. " * 20
    may_is_somebody.cache_clear()
    for start in range(0, len(text), 21):
        assert _found(text, start=start, end=start + 21) == [("May 3", date(2024, 5, 3))]
    assert may_is_somebody.cache_info().misses <= 1
