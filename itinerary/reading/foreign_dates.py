"""Dates in other languages than English, through dateparser, one atomic date at a time."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from itinerary.reading.printed_dates import PrintedDate

# "4 mars", "3. März 2025", "2 de noviembre de 2023", "2 ноября 2023 г."
_DAY_FIRST = re.compile(
    r"(?P<day>\d{1,2})(?:\.|er|º|ª)?\s(?:de\s)?(?P<month>[^\W\d_]{3,12})\.?"
    r"(?:,?\s(?:de\s|del\s)?(?P<year>(?:19|20)\d\d)\b)?"
)
# The languages of the Latin script that are tried, those of the largest agencies.
_LATIN = ("fr", "es", "pt", "de", "it", "tr", "nl", "pl", "id")
_BY_SCRIPT = {
    "CYRILLIC": ("ru", "uk", "bg"),
    "ARABIC": ("ar", "fa"),
    "HANGUL": ("ko",),
    "HIRAGANA": ("ja",),
    "KATAKANA": ("ja",),
    "CJK": ("zh", "ja"),
    "GREEK": ("el",),
    "HEBREW": ("he",),
    "THAI": ("th",),
    "LATIN": _LATIN,
}


def match_foreign_date(text: str, position: int) -> PrintedDate | None:
    """The date "4 mars" or "2 de noviembre de 2023" that begins exactly at ``position``."""
    match = _DAY_FIRST.match(text, position)
    if match is None:
        return None
    month = _month(match["month"].lower())
    day = int(match["day"])
    if month is None or not 1 <= day <= 31:
        return None
    year = match["year"]
    return PrintedDate(match.start(), match.end(), int(year) if year else None, month, day)


@lru_cache(maxsize=1024)
def _month(word: str) -> int | None:
    """The number of the month that ``word`` names in one of the languages of its script."""
    languages = languages_of(word)
    if not languages:
        return None
    import dateparser

    found = dateparser.parse(
        f"1 {word} 2000",
        languages=list(languages),
        settings={"REQUIRE_PARTS": ["day", "month", "year"], "DATE_ORDER": "DMY"},
    )
    return None if found is None or (found.year, found.day) != (2000, 1) else found.month


def languages_of(words: str) -> tuple[str, ...]:
    """The languages, by their codes, that are written in the script of the first letter."""
    first = next((letter for letter in words if letter.isalpha()), "")
    script = unicodedata.name(first, "").split(" ")[0] if first else ""
    return _BY_SCRIPT.get(script, ())
