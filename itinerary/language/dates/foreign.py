"""Single dates of other languages, as datelines and metadata have them, by dateparser.

Never on the way of English text: dateparser takes a tenth of a second to load and reads some
thousand dates a second. It is given one date, one language and the anchor; what it says is
checked, as it answers much that was not asked (docs/dates.md).
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from itinerary.facts import DateSpan, Precision
from itinerary.language.dates import almanac
from itinerary.language.wordlists import wordlist

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

LANGUAGES = ("ko", "ja", "zh", "fr", "es", "de", "ru", "ar", "pt", "tr")

_BRACKETS = re.compile(r"\([^()]{0,40}\)")
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20|21)\d\d(?!\d)")
_LONGEST = 120
_MOST_YEARS_OFF = 3
_PERIODS = {"day": Precision.DAY, "week": Precision.DAY, "time": Precision.DAY}
_PERIODS |= {"month": Precision.MONTH, "year": Precision.YEAR}


def resolve_foreign(text: str, anchor: date, language: str) -> DateSpan | None:
    """The days of one date written in ``language`` (ISO 639-1, one of ``LANGUAGES``).

    A missing year is the one nearest the anchor; a date more than three years from it is
    taken for a misreading and gives ``None``. Raises ``ValueError`` for another language.
    """
    if language not in LANGUAGES:
        raise ValueError(f"no dates are read in {language!r}; there are: {', '.join(LANGUAGES)}")
    plain = _rewritten(text[:_LONGEST], anchor, language)
    if not plain or not any(letter.isalnum() for letter in plain):
        return None
    parser = _parser(language, anchor)
    try:
        answer = parser.get_date_data(plain)
    except (ValueError, OverflowError, TypeError):
        return None
    if answer.date_obj is None or answer.period not in _PERIODS:
        return None
    day = answer.date_obj.date()
    if not _YEAR.search(unicodedata.normalize("NFKC", text)) and _has_number(text):
        day = _nearest(day, anchor)
    if abs((day - anchor).days) > 366 * _MOST_YEARS_OFF:
        return None
    precision = _PERIODS[answer.period]
    start, end = almanac.unit_bounds(day, precision.value)
    rule = f"one date in another language ({language}), by dateparser"
    return DateSpan(start, end, precision, text, rule, anchor)


def _rewritten(text: str, anchor: date, language: str) -> str:
    """The date in words that dateparser reads: digits plain, weekdays in brackets left out."""
    table = wordlist("dates", language)
    plain = _BRACKETS.sub(" ", unicodedata.normalize("NFKC", text)).strip(" ,.;:|-–—\n\t")
    for word, other in table.get("replace", {}).items():
        plain = plain.replace(word, other)
    for word in table.get("drop", ()):
        plain = plain.replace(word, " ")
    plain = plain.strip()
    if "yearless" in table and not _YEAR.search(plain) and _has_number(plain):
        plain = str(table["yearless"]).format(year=anchor.year, text=plain)
    return plain


def _has_number(text: str) -> bool:
    return any(letter.isdigit() for letter in text)


def _nearest(day: date, anchor: date) -> date:
    """The day in the year that brings it nearest the anchor."""
    years = (
        almanac.safe_date(year, day.month, day.day)
        for year in range(anchor.year - 1, anchor.year + 2)
    )
    return min((d for d in years if d is not None), key=lambda d: abs((d - anchor).days))


@lru_cache(maxsize=32)
def _parser(language: str, anchor: date) -> DateDataParser:
    from dateparser.date import DateDataParser

    return DateDataParser(
        languages=[language],
        settings={
            "RELATIVE_BASE": datetime(anchor.year, anchor.month, anchor.day),  # noqa: DTZ001 - a local day
            "REQUIRE_PARTS": ["month"],
            "PREFER_DAY_OF_MONTH": "first",
            "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )
