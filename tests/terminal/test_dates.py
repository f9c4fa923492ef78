"""Days as a person writes them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itinerary.facts import Precision, Status
from itinerary.timeline.known import Days
from itinerary.wording.dates import in_words, time_left

TODAY = date(2023, 11, 3)


def span(start: str | None, end: str | None, precision: str = "day") -> Days:
    return Days(
        date.fromisoformat(start) if start else None,
        date.fromisoformat(end) if end else None,
        Precision(precision),
    )


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (span("2023-11-08", "2023-11-09"), "8–9 Nov"),
        (span("2023-11-08", "2023-11-08"), "8 Nov"),
        (span("2023-11-29", "2023-12-02"), "29 Nov – 2 Dec"),
        (span("2023-12-30", "2024-01-02"), "30 Dec 2023 – 2 Jan 2024"),
        (span("2024-03-08", "2024-03-09"), "8–9 Mar 2024"),
        (span("2022-11-29", "2022-12-02"), "29 Nov – 2 Dec 2022"),
        (span("2023-11-08", None), "from 8 Nov"),
        (span(None, "2024-11-08"), "until 8 Nov 2024"),
        (span(None, None), ""),
        (span("2023-11-13", "2023-11-19", "week"), "in the week of 13 Nov"),
        (span("2023-11-11", "2023-11-12", "weekend"), "on the weekend of 11–12 Nov"),
        (span("2024-05-01", "2024-05-31", "month"), "in May 2024"),
        (span("2023-12-01", "2023-12-31", "month"), "in December"),
        (span("2023-12-01", "2023-12-10", "month"), "in early December"),
        (span("2024-02-11", "2024-02-20", "month"), "in mid-February 2024"),
        (span("2024-02-21", "2024-02-29", "month"), "in late February 2024"),
        (span("2023-11-04", "2023-11-30", "month"), "some day 4–30 Nov"),
        (span("2023-11-04", "2023-11-05", "week"), "some day 4–5 Nov"),
        (span("2024-01-01", "2024-03-31", "quarter"), "in the 1st quarter 2024"),
        (span("2024-03-01", "2024-05-31", "season"), "in spring 2024"),
        (span("2023-12-01", "2024-02-29", "season"), "in winter 2023/24"),
        (span("2024-01-01", "2024-12-31", "year"), "in 2024"),
        (span("2023-11-04", "2023-12-31", "year"), "some day 4 Nov – 31 Dec"),
    ],
)
def test_in_words(days: Days, words: str) -> None:
    assert in_words(days, TODAY) == words


@pytest.mark.parametrize(
    ("days", "status", "words"),
    [
        (span("2023-11-08", "2023-11-09"), Status.PLANNED, "in 5 days"),
        (span("2023-11-04", "2023-11-09"), Status.PLANNED, "tomorrow"),
        (span("2023-11-03", "2023-11-03"), Status.PLANNED, "today"),
        (span("2023-11-01", "2023-11-03"), Status.UNDER_WAY, "now"),
        (span("2023-11-08", "2023-11-09"), Status.UNDER_WAY, "in 5 days"),
        (span("2023-11-01", "2023-11-02"), Status.COMPLETED, "yesterday"),
        (span("2023-10-20", "2023-10-24"), Status.COMPLETED, "10 days ago"),
        (span("2023-11-06", "2023-11-12", "week"), Status.PLANNED, "in 3+ days"),
        (span("2023-11-01", "2023-11-30", "month"), Status.PLANNED, "any day"),
        (span("2023-11-08", "2023-11-09"), Status.CANCELLED, ""),
        (span(None, None), Status.TENTATIVE, ""),
    ],
)
def test_time_left(days: Days, status: Status, words: str) -> None:
    assert time_left(days, status, TODAY) == words


DAYS = st.none() | st.dates()


@given(DAYS, DAYS, st.sampled_from(Precision), st.dates())
def test_all_days_have_words(
    start: date | None, end: date | None, exact: Precision, on: date
) -> None:
    if start and end and end < start:
        start, end = end, start
    words = in_words(Days(start, end, exact), on)
    assert bool(words) is bool(start or end)
    time_left(Days(start, end, exact), Status.PLANNED, on)
