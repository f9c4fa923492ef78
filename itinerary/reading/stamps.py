"""Stamped dates: lines near the top that say when the article was published.

"November 2, 2023", "2025-09-19 14:05 | President", "Published May 23, 2025 Updated May 24, 2025",
"Tue Jan 30 2024 - 18:22". A line counts only if little stands on it besides dates, times, names
and the words of such lines. Days of a change ("Updated ...") are told apart.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from itinerary.language.wordlists import wordlist
from itinerary.reading.dateline_marks import CLOCK
from itinerary.reading.foreign_dates import match_foreign_date
from itinerary.reading.printed_dates import PrintedDate, calendar_day, find_printed_dates

_LONGEST_STAMP = 200
_MOST_OTHER_WORDS = 6
_SENTENCE = re.compile(r"[a-z][.!?]\s+[A-Z]|[.!?]$")


@dataclass(frozen=True, slots=True)
class Stamp:
    """A stamped day; ``update`` marks one that is labelled as the day of a change."""

    day: date
    update: bool


def read_stamps(line: str) -> list[Stamp]:
    """The days that ``line`` stamps on the article."""
    if len(line) > _LONGEST_STAMP:
        return []
    printed = list(find_printed_dates(line))
    foreign = not printed
    if foreign:
        printed = _foreign_dates(line)
    if not printed:
        return []
    labels = [_label_before(line, printed, number) for number in range(len(printed))]
    if not _labels().match(line.lstrip(" *_>|[(")) and not _little_else(line, printed, foreign):
        return []
    return [
        Stamp(day, update=label == "modified")
        for item, label in zip(printed, labels, strict=True)
        if not item.ranged and (day := item.full) is not None
    ]


_WIRE_SLUG = re.compile(r"\bAP-[A-Z]{2}-(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d) ")


def read_wire_slug(tail: str) -> date | None:
    """The day of "AP-NY-03-19-98 1234EST", which stands below stories of the 1980s to 2000s."""
    match = _WIRE_SLUG.search(tail)
    if match is None:
        return None
    year = int(match["year"])
    return calendar_day(
        year + (1900 if year > 70 else 2000), int(match["month"]), int(match["day"])
    )


_WITH_YEAR = re.compile(
    r"\d{1,2}\S{0,2}\s(?:de\s)?[^\W\d_]{3,12}\.?\s(?:de\s|del\s)?(?:19|20)\d\d\b"
)


def _foreign_dates(line: str) -> list[PrintedDate]:
    """Dates such as "jueves, 9 de enero de 2014" and "2 ноября 2023"."""
    matches = _WITH_YEAR.finditer(line)
    return [found for match in matches if (found := match_foreign_date(line, match.start()))]


def _label_before(line: str, printed: list[PrintedDate], number: int) -> str | None:
    """The kind of label in front of a date, "published" or "modified", if there is one."""
    before = line[printed[number - 1].end if number else 0 : printed[number].start]
    found = None
    for match in _labels().finditer(before):
        found = match.lastgroup
    return found


def _little_else(line: str, printed: list[PrintedDate], foreign: bool) -> bool:
    rest = line
    for item in reversed(printed):
        rest = rest[: item.start] + " " + rest[item.end :]
    rest = CLOCK.sub(" ", rest)
    beside = wordlist("newsroom")["stamp"]["beside"]
    words = re.findall(r"[^\W\d_][\w'’.-]*", _labels().sub(" ", rest))
    others = [word for word in words if word.lower().strip(".") not in beside]
    if any(word.islower() for word in others) and not foreign:
        return False
    return len(others) <= _MOST_OTHER_WORDS and _SENTENCE.search(rest.strip()) is None


@cache
def _labels() -> re.Pattern[str]:
    stamp = wordlist("newsroom")["stamp"]
    groups = (
        rf"(?P<{kind}>\b(?:{'|'.join(sorted(stamp[kind], key=len, reverse=True))})\b)"
        for kind in ("modified", "published")
    )
    return re.compile("|".join(groups), re.IGNORECASE)
