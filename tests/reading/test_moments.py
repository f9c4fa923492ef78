"""Days as metadata write them: ISO 8601, RFC 5322, words, and other languages."""

from datetime import date

import pytest

from itinerary.reading.moments import day_of


@pytest.mark.parametrize(
    "words",
    [
        "2023-11-02",
        "2023-11-02T23:30:00-05:00",
        "2023-11-02T00:10:00+09:00",
        "2023-11-02 23:30:00 -0500",
        "20231102T233000Z",
        "20231102",
        "2023/11/02 14:00",
        "Thu, 02 Nov 2023 23:30:00 -0500",
        "Thu Nov  2 23:30:00 2023",
        "November 2, 2023 at 5:30 pm",
        "2nd November 2023",
        "02-Nov-2023",
        "Thursday, November 2, 2023 - 14:05",
        "2 novembre 2023",
        "le 2 novembre 2023 à 18h05",
        "2 de noviembre de 2023",
        "2 de novembro de 2023",
        "2. November 2023",
        "Donnerstag, 2. November 2023",
        "2 ноября 2023 г.",
        "2 Kasım 2023",
        "2 نوفمبر 2023",
        "٢ نوفمبر ٢٠٢٣",
        "2023년 11월 2일",
        "2023年11月2日",
        "2023年11月2日 14:05",
    ],
)
def test_the_local_day(words):
    assert day_of(words) == date(2023, 11, 2)


@pytest.mark.parametrize(
    "words",
    ["", "yesterday", "2023", "2023-13-40", "Nov. 2", "1970-01-01T00:00:00Z", "0001-01-01", "-",
     "9999-12-31", "x" * 10_000, "9" * 10_000, "2023-02-30", "12 mystery 2023"],
)  # fmt: skip
def test_no_day(words):
    assert day_of(words) is None
