"""What a text betrays of its year: dates it looks back to, dates it looks forward to, weekdays.

A dateline says "Nov. 2" and leaves the year to the reader. The article cannot be older than a
day in its past ("in this file photo taken Oct. 12, 2023"), nor younger than a day in its
future, and a weekday in the past ("said Thursday") is mostly the dateline's own, else one of the
six days before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from itinerary.language.wordlists import wordlist
from itinerary.reading.printed_dates import (
    PrintedDate,
    capitalised,
    find_printed_dates,
    month_numbers,
    weekday_numbers,
)

_TEXT_CHARACTERS = 60_000  # evidence farther down would not change the answer
_OPENING_CHARACTERS = 300  # the first sentence, whose weekday is mostly the story's own
_TOLD, _DONE = 1.0, 0.6  # "said Thursday" says more than "arrived on Thursday" further down
_LEAD_CHARACTERS = 1_500  # weekdays deeper in the story look back to other days


@dataclass(frozen=True, slots=True)
class YearEvidence:
    """``past`` days lie before the article or on its day, ``future`` days after it or on it.

    ``past_months`` are the first days of months ("in October 2022"), ``past_years`` bare years
    ("in 2022"). ``told_on`` are the weekdays (Monday is 0) of verbs in the past in the lead, each
    with its weight; ``dated_weekdays`` are months and days printed with their weekday but without
    a year.
    """

    past: tuple[date, ...] = ()
    past_months: tuple[date, ...] = ()
    future: tuple[date, ...] = ()
    past_years: tuple[int, ...] = ()
    copyright_year: int | None = None
    told_on: tuple[tuple[int, float], ...] = ()
    dated_weekdays: tuple[tuple[int, int, int], ...] = ()


def gather_year_evidence(text: str, body: int = 0) -> YearEvidence:
    """The evidence in ``text``, whose story begins at the offset ``body``."""
    text = text[:_TEXT_CHARACTERS]
    past: list[date] = []
    future: list[date] = []
    dated_weekdays: list[tuple[int, int, int]] = []
    spans: list[tuple[int, int]] = []
    for printed in find_printed_dates(text):
        day = printed.full
        if day is not None:
            spans.append((printed.start, printed.end))
            if _print_edition(text, printed.start) or _stamps_others(text, printed, body):
                continue
            (future if _looks_forward(text, printed.start) else past).append(day)
        elif printed.weekday is not None:
            dated_weekdays.append((printed.month, printed.day, printed.weekday))
    past_months: list[date] = []
    past_years: list[int] = []
    for match in _month_or_year().finditer(text):
        if any(start <= match.start("year") < end for start, end in spans):
            continue
        if _looks_forward(text, match.start()):
            continue
        year = int(match["year"])
        if match["month"] is None:
            past_years.append(year)
        else:
            past_months.append(date(year, month_numbers()[match["month"].rstrip(".").lower()], 1))
    return YearEvidence(
        past=tuple(past),
        past_months=tuple(past_months),
        future=tuple(future),
        past_years=tuple(past_years),
        copyright_year=_copyright_year(text),
        told_on=tuple(_told_on(text[body : body + _LEAD_CHARACTERS])),
        dated_weekdays=tuple(dated_weekdays),
    )


@cache
def _month_or_year() -> re.Pattern[str]:
    """Months and years: "October 2022", "in 2022", "of 2013", "since 2010"."""
    month = rf"(?P<month>(?:{capitalised(month_numbers())})\b\.?)(?:\s(?:of\s)?)"
    lead_in = r"(?:\b(?:[Ii]n|[Ss]ince|of|[Dd]uring|after|and|[Ff]rom|until|late|early|mid)\s)"
    return re.compile(rf"(?:{month}|{lead_in})(?P<year>(?:19|20)\d\d)\b(?![,.]\d|[-–]\d)")


def _print_edition(text: str, start: int) -> bool:
    """Whether "Published in The Herald, May 24th, 2025" names the day of print, mostly the next."""
    line = text[text.rfind("\n", 0, start) + 1 : start].strip().lower()
    return line.startswith("published in")


def _stamps_others(text: str, printed: PrintedDate, body: int) -> bool:
    """Whether a date has a line to itself below the story: the day of another one of the page."""
    first = text.rfind("\n", 0, printed.start) + 1
    last = text.find("\n", printed.end)
    beside = text[first : printed.start] + text[printed.end : last if last >= 0 else len(text)]
    return first > body + _OPENING_CHARACTERS and beside.strip().lower() in ("", "updated")


def _looks_forward(text: str, start: int) -> bool:
    """Whether the clause in front of the offset ``start`` speaks of what is still to come."""
    return _tense(_words_before(text, start, 160)) is _FUTURE


_PAST, _FUTURE = "past", "future"
_WORD = re.compile(r"[^\W\d_]+|[.;!?\n](?=\s|$)")


def _words_before(text: str, start: int, reach: int) -> list[str]:
    """The words of the clause that ends at ``start``, the nearest first."""
    words: list[str] = []
    for word in reversed(_WORD.findall(text[max(0, start - reach) : start])):
        if word in ".;!?\n":
            break
        words.append(word)
    return words


def _tense(words: list[str], reach: int = 14) -> str | None:
    """The tense of a clause told by the nearest of ``words`` (the nearest first) that has one."""
    tense = _tense_words()
    for number, word in enumerate(words[:reach]):
        before = words[number + 1 : number + 3]
        if word in tense["future"]:
            return _PAST if not tense["turned_back"].isdisjoint(before) else _FUTURE
        is_past = word in tense["past"] or (word.endswith("ed") and word.islower())
        if is_past and "be" not in before:
            return _PAST
    return None


@cache
def _tense_words() -> dict[str, frozenset[str]]:
    return {name: frozenset(words) for name, words in wordlist("newsroom")["tense"].items()}


_COPYRIGHT = re.compile(
    r"(?:©|\([Cc]\)|[Cc]opyright)[^\n\d]{0,40}(?:\d{4}\s?[-–]\s?)?((?:19|20)\d\d)\b"
)


def _copyright_year(text: str) -> int | None:
    years = [int(match[1]) for match in _COPYRIGHT.finditer(text)]
    return max(years, default=None)


@cache
def _weekday() -> re.Pattern[str]:
    names = [name for name in weekday_numbers() if len(name) > 5]
    return re.compile(rf"\b(?P<name>{'|'.join(name.capitalize() for name in names)})\b")


def _told_on(lead: str) -> list[tuple[int, float]]:
    """The weekdays in ``lead`` that go with a verb in the past, and how much each says."""
    telling = frozenset(wordlist("newsroom")["telling"]["verbs"])
    told: list[tuple[int, float]] = []
    for match in _weekday().finditer(lead):
        before = _words_before(lead, match.start(), 70)
        behind = re.match(r"\s([a-z]+)", lead[match.end() : match.end() + 20])
        if before and before[0].lower() in _tense_words()["other_day"]:
            continue
        if behind is not None and _tense([behind[1]]) is _PAST:
            before = [behind[1], *before]
        if _tense(before, reach=8) is _PAST:
            opening = match.start() < _OPENING_CHARACTERS or not telling.isdisjoint(before[:5])
            weight = _TOLD if opening else _DONE
            told.append((weekday_numbers()[match["name"].lower()], weight))
    return told
