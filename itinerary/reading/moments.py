"""The local day of a moment as metadata writes it: ISO 8601, RFC 5322, or words."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from functools import lru_cache

from itinerary.facts import FIRST_YEAR, LAST_YEAR
from itinerary.reading.printed_dates import calendar_day, find_printed_dates

_ISO = re.compile(r"\s*(?P<year>\d{4})-?(?P<month>\d\d)-?(?P<day>\d\d)(?!\d)")
# "Thu Nov  2 23:30:00 EDT 2023", as C's ctime and Unix's date print it
_CLOCK_INSIDE = re.compile(r"(?<=\d)\s+\d\d:\d\d:\d\d(?:\s[A-Z]{2,5})?(?=\s\d{4}\b)")
_EPOCH = date(1970, 1, 1)  # what publishing systems print for "never"


@lru_cache(maxsize=4096)
def day_of(words: str) -> date | None:
    """The day that ``words`` state, in the place where it was stated.

    An hour and an offset are not converted: 23:30 -05:00 is of the day it says.

    >>> day_of("2023-11-02T23:30:00-05:00")
    datetime.date(2023, 11, 2)
    """
    words = _CLOCK_INSIDE.sub("", " ".join(words[:200].split()))[:100]
    match = _ISO.match(words)
    if match is not None:
        day = calendar_day(int(match["year"]), int(match["month"]), int(match["day"]))
    else:
        day = next((found for item in find_printed_dates(words) if (found := item.full)), None)
        day = day or _foreign_day(words)
    if day is None or day == _EPOCH or not FIRST_YEAR <= day.year <= LAST_YEAR:
        return None
    return day


def _foreign_day(words: str) -> date | None:
    """A day in another language; words without a year's digits are not asked for."""
    digits = "".join(
        str(unicodedata.decimal(letter)) if letter.isdecimal() else letter for letter in words
    )
    if not re.search(r"\d{4}|\d\d年|\d\d년", digits) or not any(map(str.isalpha, digits)):
        return None
    import dateparser

    from itinerary.reading.foreign_dates import languages_of

    languages = languages_of(digits)
    if not languages:
        return None
    found = dateparser.parse(
        digits,
        languages=list(languages),
        settings={
            "REQUIRE_PARTS": ["day", "month", "year"],
            "RETURN_AS_TIMEZONE_AWARE": False,
            "DATE_ORDER": "DMY",
        },
    )
    return None if found is None else found.date()
