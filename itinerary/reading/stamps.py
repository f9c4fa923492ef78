"""Stamped dates: lines near the top that say when the article was published.

"November 2, 2023", "2025-09-19 14:05 | President", "Published May 23, 2025 Updated May 24, 2025",
"Tue Jan 30 2024 - 18:22". A line counts only if little stands on it besides dates, times, names
and the words of such lines; or if bars cut it into parts and a date has one to itself ("By the
newsroom | 22 Aug 2023"). Days of a change ("Updated ...") are told apart.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from itinerary.language.wordlists import wordlist
from itinerary.reading.dateline_marks import CLOCK
from itinerary.reading.foreign_dates import match_foreign_date
from itinerary.reading.printed_dates import (
    PrintedDate,
    calendar_day,
    find_printed_dates,
    match_printed_date,
)

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
    printed = list(find_printed_dates(line)) or _short_dates(line)
    foreign = not printed
    if foreign:
        printed = _foreign_dates(line)
    if not printed:
        return []
    labels = [_label_before(line, printed, number) for number in range(len(printed))]
    if not (
        is_labelled(line)
        or _little_else(line, printed, foreign)
        or _has_part(line, printed)
        or _closes_byline(line, printed, labels)
        or _heads_session(line, printed)
    ):
        return []
    return [
        Stamp(day, update=label == "modified")
        for item, label in zip(printed, labels, strict=True)
        if not item.ranged and (day := item.full) is not None
    ]


def is_labelled(line: str) -> bool:
    """Whether ``line`` begins with the label of a stamp: "Updated May 21, 2022"."""
    return _labels().match(line.lstrip(" *_>|[(")) is not None


def read_closing_stamp(tail: str) -> list[date]:
    """The day of a line "First published: May 7, 2019" below a story; [] if there is none."""
    for line in tail.splitlines():
        label = _labels().match(line.lstrip(" *_>|[("))
        if label is not None and label.lastgroup == "published":
            days = [stamp.day for stamp in read_stamps(line) if not stamp.update]
            if days:
                return days[:1]
    return []


_SHIFTS = {"today": 0, "yesterday": 1, "tomorrow": -1}
_COUNTED = re.compile(rf"\b({'|'.join(_SHIFTS)})\b,?\s\(?(?:on\s|the\s)?", re.IGNORECASE)
_OPENED = re.compile(r"\s[-–—]{1,2}\s(?=[“\"A-Z])")


def read_told_day(story: str) -> date | None:
    """The day on which ``story`` tells that it is told: "will travel tomorrow, 7 May 2022".

    Or the one that opens it, as a dateline without a place: "23 May 2022 - The minister".
    """
    opening = match_printed_date(story, 0)
    if opening is not None and opening.full and _OPENED.match(story, opening.end):
        return opening.full
    for match in _COUNTED.finditer(story):
        printed = match_printed_date(story, match.end())
        if printed is not None and printed.full and not printed.ranged:
            return printed.full + timedelta(days=_SHIFTS[match[1].lower()])
    return None


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


# "03/25/23 AT 12:30 PM EDT": the month stands first where the clock is American.
_SHORT_DATE = re.compile(
    r"(?P<month>\d\d?)/(?P<day>\d\d?)/(?P<year>\d\d)(?!\d)(?=.{0,25}\b[ECMP][SD]?T\b)"
)


def _short_dates(line: str) -> list[PrintedDate]:
    """American dates of two figures each, which only a line with a clock's zone makes sure."""
    found = []
    for match in _SHORT_DATE.finditer(line):
        year, month, day = (int(match[part]) for part in ("year", "month", "day"))
        if calendar_day(2000 + year, month, day) is not None:
            found.append(PrintedDate(match.start(), match.end(), 2000 + year, month, day))
    return found


# Bars and dots by which pages part the author, the day and the section of a story.
_PARTING = re.compile(r"\s*[|·•]\s*|\s+/\s+")
_PART_WORDS = 3  # of a section's or an author's name
_SIGNED = re.compile(rf"{CLOCK.pattern}|(?:^|[|·•/]\s*)by\s", re.IGNORECASE)


def _has_part(line: str, printed: list[PrintedDate]) -> bool:
    """Whether a part of ``line`` is a date and nothing else, but for a clock and a label.

    Without a clock and an author it is a diary's line: "3 March 2022 | talks in Riga".
    """
    parts = _PARTING.split(line)
    if len(parts) < 2 or not parts[0]:
        return False
    dates = [line[item.start : item.end] for item in printed]
    short = parts[0] in dates and all(len(part.split()) <= _PART_WORDS for part in parts[1:])
    if _SIGNED.search(line) is None and not short:
        return False
    for part in parts:
        for day in dates:
            if day in part and not re.search(r"\w", _CLOCKS.sub("", part.replace(day, "", 1))):
                return True
    return False


# "By our pop desk, 14 February 2024", "Staff Correspondent, Dhaka. Published: 25 Apr 2023, 10:12"
_BYLINE = re.compile(r"\W*by\s.{2,60}?[,.|–-]\s*$", re.IGNORECASE)


def _closes_byline(line: str, printed: list[PrintedDate], labels: list[str | None]) -> bool:
    """Whether a date, and maybe a clock, ends a line that opens with a byline or labels it."""
    first, last = printed[0], printed[-1]
    if re.search(r"\w", _CLOCKS.sub("", line[last.end :])) is not None:
        return False
    before = line[: first.start]
    if labels[0] is not None and len(before) <= _LONGEST_BYLINE:
        return before.rstrip(" :").lower().endswith(tuple(_label_words()))
    return _BYLINE.match(before) is not None


_LONGEST_BYLINE = 60


def _heads_session(line: str, printed: list[PrintedDate]) -> bool:
    """Whether a heading says of which day a briefing or a release is."""
    if re.search(r"[\w.]", line[printed[-1].end :]) or _sessions().search(line) is None:
        return False
    words = line[: printed[0].start].lower().split()
    ahead = wordlist("newsroom")["tense"]["future"]
    return words[-1:] != ["for"] and not any(word in ahead for word in words if word != "by")


@cache
def _sessions() -> re.Pattern[str]:
    sessions = wordlist("newsroom")["stamp"]["sessions"]
    return re.compile(rf"\b(?:{'|'.join(sessions)})\b", re.IGNORECASE)


@cache
def _label_words() -> list[str]:
    stamp = wordlist("newsroom")["stamp"]
    return [*stamp["published"], *stamp["modified"]]


_CLOCKS = re.compile(rf"{CLOCK.pattern}|\b(?:[Uu]pdated?|[Pp]ublished|[Pp]osted|[Oo]n|[Aa]t)\b:?")


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
    return len(others) <= _MOST_OTHER_WORDS and _SENTENCE.search(rest.strip(" .,:|")) is None


@cache
def _labels() -> re.Pattern[str]:
    stamp = wordlist("newsroom")["stamp"]
    groups = (
        rf"(?P<{kind}>\b(?:{'|'.join(sorted(stamp[kind], key=len, reverse=True))})\b)"
        for kind in ("modified", "published")
    )
    return re.compile("|".join(groups), re.IGNORECASE)
