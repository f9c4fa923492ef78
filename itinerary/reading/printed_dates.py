"""Calendar dates as stamps, datelines and captions print them: a month and a day, maybe a year.

Only whole dates of one day are read here, without a present to count from; phrases such as
"Wednesday next week" belong to ``itinerary.language.dates``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from itinerary.language.wordlists import wordlist

# "May 2-4", "31 January – 3 February", but not "Nov. 2 - 12 people"
_RANGE_GOES_ON = re.compile(r"[-–—]\d{1,2}\b(?![:/])|\s?(?:[-–—]|to)\s?\d{1,2}\s[A-Z][a-z]{2}")


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """``text[start:end]`` prints this day. ``weekday`` counts from Monday, 0.

    ``ranged`` marks the first day of a range ("October 11-13"), which dates no article.
    """

    start: int
    end: int
    year: int | None
    month: int
    day: int
    weekday: int | None = None
    ranged: bool = False

    def in_year(self, year: int) -> date | None:
        """This day in ``year``, or nothing for 29 February of a common year."""
        return calendar_day(year, self.month, self.day)

    @property
    def full(self) -> date | None:
        """The day where the year is printed too."""
        return None if self.year is None else self.in_year(self.year)


def calendar_day(year: int, month: int, day: int) -> date | None:
    """The day, or nothing where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def find_printed_dates(text: str, start: int = 0, end: int | None = None) -> Iterator[PrintedDate]:
    """The dates printed in ``text[start:end]``, in order."""
    for match in _printed_date().finditer(text, start, len(text) if end is None else end):
        printed = _from_match(match)
        if printed is not None:
            yield printed


def match_printed_date(text: str, position: int) -> PrintedDate | None:
    """The date that begins exactly at ``position``."""
    match = _printed_date().match(text, position)
    return None if match is None else _from_match(match)


@cache
def month_numbers() -> dict[str, int]:
    """Month names and abbreviations in lower case, January being 1."""
    return {name.lower(): number for name, number in wordlist("dates")["months"].items()}


@cache
def weekday_numbers() -> dict[str, int]:
    """Weekday names and abbreviations in lower case, Monday being 0."""
    return {name.lower(): number for name, number in wordlist("dates")["weekdays"].items()}


def capitalised(names: dict[str, int]) -> str:
    """An alternation of ``names`` with a capital or in capitals ("may" is mostly a verb)."""
    forms = {form for name in names for form in (name.capitalize(), name.upper())}
    return "|".join(sorted(forms, key=len, reverse=True))


@cache
def _printed_date() -> re.Pattern[str]:
    month = rf"(?:{capitalised(month_numbers())})\b\.?"
    weekday = rf"(?:{capitalised(weekday_numbers())})\b\.?"
    day = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|ST|ND|RD|TH)?(?!\d|:\d|,\d{3}\b)"
    year = r"(?:1[89]|20)\d\d(?![\d,]\d)\b"
    span = r"(?:\s?(?:[-–—]|to|and)\s?(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?!\d))"
    forms = (
        rf"(?P<m1>{month})\s?(?P<d1>{day})(?P<r1>{span}(?!\s?(?:{month})))?"
        rf"(?:\s?[,/.]?\s?(?P<y1>{year}))?",
        rf"(?P<d2>{day})(?P<r2>{span})?\.?[\s-](?:of\s)?(?P<m2>{month})"
        rf"(?:(?:\s?,\s?|\s|-)(?P<y2>{year}))?",
        rf"(?P<y3>{year})(?P<s3>[-/.])(?P<m3>\d\d?)(?P=s3)(?P<d3>\d\d?)(?!\d)",
        rf"(?P<d4>\d\d?)(?P<s4>[-/.])(?P<m4>\d\d?)(?P=s4)(?P<y4>{year})",
        rf"(?P<m6>{month}),\s(?P<d6>{day})/(?P<y6>{year})",
        r"(?P<y5>\d{4})\s?[年년]\s?(?P<m5>\d\d?)\s?[月월]\s?(?P<d5>\d\d?)\s?[日일]",
    )
    return re.compile(rf"(?<!\d:)(?<![\w/.])(?:(?P<weekday>{weekday}),?\s)?(?:{'|'.join(forms)})")


def _from_match(match: re.Match[str]) -> PrintedDate | None:
    parts = {name: value for name, value in match.groupdict().items() if value is not None}
    form = next(name[1] for name in parts if name[0] == "m")
    day = int(re.match(r"\d+", parts[f"d{form}"])[0])  # type: ignore[index]
    month_words = parts[f"m{form}"]
    if month_words.isdigit():
        month = int(month_words)
        if form == "4":
            month, day = _day_first(month, day, parts)
    else:
        month = month_numbers()[month_words.rstrip(".").lower()]
    year = int(parts[f"y{form}"]) if f"y{form}" in parts else None
    # 2000 was a leap year, so it has every day that a date without a year can name.
    if calendar_day(2000 if year is None else year, month, day) is None:
        return None
    weekday = parts.get("weekday")
    return PrintedDate(
        start=match.start(),
        end=match.end(),
        year=year,
        month=month,
        day=day,
        weekday=None if weekday is None else weekday_numbers()[weekday.rstrip(".").lower()],
        ranged=f"r{form}" in parts or _RANGE_GOES_ON.match(match.string, match.end()) is not None,
    )


def _day_first(month: int, day: int, parts: dict[str, str]) -> tuple[int, int]:
    """Month and day of "02/11/2023": the day stands first unless it cannot, as in "02/13/2023".

    Where both orders are possible and differ, slashes are undecided, as British and American
    papers print them in opposite order: then a weekday printed with the date decides, else the
    month is 0, which no calendar has.
    """
    if month > 12 >= day:
        return day, month
    if parts["s4"] != "/" or day > 12 or day == month:
        return month, day
    weekday = weekday_numbers().get(parts.get("weekday", "").rstrip(".").lower())
    for one, two in ((month, day), (day, month)):
        found = calendar_day(int(parts["y4"]), one, two)
        if found is not None and found.weekday() == weekday:
            return one, two
    return 0, day
