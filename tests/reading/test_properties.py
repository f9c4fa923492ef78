"""Whatever the bytes: articles or complaints, never anything else."""

import io
import sys
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from itinerary.errors import InputError
from itinerary.facts import Article
from itinerary.reading import read_all
from itinerary.reading.dateline import find_dateline
from itinerary.reading.head import read_head
from itinerary.reading.printed_dates import find_printed_dates
from itinerary.reading.stamps import read_stamps
from itinerary.reading.year_choice import completed_by_text
from itinerary.reading.year_evidence import gather_year_evidence

PIECES = st.sampled_from(
    [
        "OSLO", "Jakarta, Indonesia", "NEW DELHI", "Ga.", ", ", " (Reuters) ", "(", ")", " - ",
        " -- ",
        "—", ":", ".", "/TASS/", "Nov. 2", "2 November", "2023", "Thursday", "31 April", "Feb. 29",
        "said ", "will ", "\n", "\n\n", "By Ada Lund", "(LEAD) ", "UPDATE 1-", "Updated: ", "|",
        "**",
        "<p>", "</div>", "<html>", "<br>", "<table><tr><td>", "---\n", "date: ", "{", '"id": ', "}",
        "From: a@b\n", "Date: ", "Subject: =?utf-8?q?", "Content-Type: text/html\n\n", "٢", "서울",
        "４", "é", "\u00a0", "\x1b$B", "©", "in 2022", "by 2030", "2 mars", "[Photo: ", "https://",
    ]
)  # fmt: skip
SOUP = st.lists(PIECES, max_size=40).map("".join)
STARTS = st.sampled_from(
    [b"", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\x1f\x8b\x08\x00", b"<html>", b"{", b"---\n",
     b"From: a\nDate: b\n\n", b"%PDF", b"<!doctype html><p>", b'{"id":"1","text":"x"}\n', b"+++\n"]
)  # fmt: skip


def read_from_stdin(data, published=None):
    before = sys.stdin
    sys.stdin = io.TextIOWrapper(io.BytesIO(data))
    try:
        return list(read_all(["-"], published))
    finally:
        sys.stdin = before


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(STARTS, st.binary(max_size=400))
def test_any_bytes(start, data):
    for item in read_from_stdin(start + data, date(2023, 11, 2)):
        assert isinstance(item, Article | InputError)
        assert "\n" not in str(item) or isinstance(item, Article)


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(STARTS, SOUP, st.sampled_from(["utf-8", "utf-16", "cp949", "latin-1"]))
def test_any_soup_of_news(start, soup, encoding):
    for item in read_from_stdin(start + soup.encode(encoding, "replace")):
        assert isinstance(item, Article | InputError)
        if isinstance(item, Article):
            assert item.published == item.date_candidates[0].date
            assert item.published_from == item.date_candidates[0].found_from


@settings(max_examples=300, deadline=None)
@given(st.one_of(SOUP, st.text(max_size=200)))
def test_spans_lie_in_the_text(text):
    for printed in find_printed_dates(text):
        assert 0 <= printed.start < printed.end <= len(text)
    line = text.partition("\n")[0]
    dateline = find_dateline(line)
    if dateline is not None:
        assert 0 <= dateline.start <= dateline.end <= len(line)
    assert 0 <= read_head(text).body <= len(text)
    read_stamps(line)


@settings(max_examples=200, deadline=None)
@given(SOUP, st.integers(1, 12), st.integers(1, 31))
def test_a_completed_year_has_the_day(text, month, day):
    found = completed_by_text(month, day, gather_year_evidence(text))
    if found is not None:
        assert (found[0].month, found[0].day) == (month, day)


@pytest.mark.parametrize(
    "unit",
    ["(LEAD) ", "UPDATE 1-", "(ATTN: x)", "Nov. 2 ", "OSLO, ", "(", "<p>", "1", "２",
     "said Thursday ", "in 2022 ", "\n", " ", "By A ",
     "©", "Mon, ", "--", "[Photo: ", "<b>", "a|", ".", "\u00a0", "https://a/2023/", "é", "&"],
)  # fmt: skip
def test_long_texts_of_one_thing_are_read(unit):
    text = unit * (200_000 // len(unit))

    (item,) = read_from_stdin(text.encode(), date(2023, 11, 2))

    assert isinstance(item, Article | InputError)
