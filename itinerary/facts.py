"""The nouns of the package: frozen, slotted, typed, without any input or output.

Every room takes some of these and gives others (docs/architecture.md). Character
offsets always count into ``Article.text``; dates are days, never moments.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

# Days beyond these are slips of the keyboard or stand for "never" (year 1, year 9999), and leave
# no room to reckon with.
FIRST_YEAR, LAST_YEAR = 1800, 2999


class Precision(StrEnum):
    """What the two ends of a span are: exact days, or the bounds of a named window."""

    DAY = "day"
    WEEK = "week"
    WEEKEND = "weekend"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"


class Status(StrEnum):
    """Whether a trip will happen, as the article has it."""

    PLANNED = "planned"
    TENTATIVE = "tentative"
    UNDER_WAY = "under_way"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    COMPLETED = "completed"


# A trip that does not take place, or not as it was told.
OFF = frozenset({Status.CANCELLED, Status.POSTPONED})


@dataclass(frozen=True, slots=True)
class DateSpan:
    """The days that a phrase means.

    ``start`` and ``end`` are inclusive; either may be open (``None``). A vague phrase
    ("soon") has neither and no precision. ``rule`` says in plain words how the phrase was
    read, and ``alternative`` holds the other reading where two careful readers differ.
    """

    start: date | None
    end: date | None
    precision: Precision | None
    text: str = ""
    rule: str = ""
    anchor: date | None = None
    alternative: DateSpan | None = None

    @property
    def first_day(self) -> date | None:
        """The first day that is told: the start, or the end of a span without one."""
        return self.start or self.end

    @property
    def last_day(self) -> date | None:
        """The last day that is told: the end, or the start of a span without one."""
        return self.end or self.start


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date phrase in a text: ``text[start:end]`` are its words."""

    start: int
    end: int
    span: DateSpan


@dataclass(frozen=True, slots=True)
class Place:
    """A country (ISO 3166-1 alpha-2, ``XK`` for Kosovo) and, where known, a city in it."""

    country: str
    city: str | None = None
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """A traveller or a host: the fullest name of the article, the office, whom they serve.

    ``name`` is ``None`` for an office holder whom the article does not name; ``country`` is
    ``None`` for those who serve the UN, the EU, NATO and the like.
    """

    name: str | None
    role: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Dateline:
    """The head of an agency story: ``SEOUL, March 3 (Agency) --``."""

    place: str | None
    country: str | None = None
    date: date | None = None
    agency: str | None = None


@dataclass(frozen=True, slots=True)
class DateCandidate:
    """One answer to "when is this article from?", and in words how it was found."""

    date: date
    found_from: str


@dataclass(frozen=True, slots=True)
class Article:
    """One article as it was read.

    ``id`` is a hash of the normalised text, so that one story saved twice is one article.
    ``doc`` is the file's stem or the archive row's id; ``source`` is where it was read from.
    ``published_from`` says in words how the date is known; ``date_candidates`` keeps every
    candidate, the chosen one first. ``version`` is the story's version mark as printed
    ("LEAD", "2nd LD", "UPDATE 2", "CORRECTED").
    """

    id: str
    doc: str
    source: str
    text: str
    title: str | None
    published: date
    published_from: str
    dateline: Dateline | None = None
    outlet: str | None = None
    byline: str | None = None
    url: str | None = None
    version: str | None = None
    language: str | None = None
    date_candidates: tuple[DateCandidate, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """The characters that say so: ``article.text[start:end] == quote``."""

    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Stop:
    """One country of a trip, with the days there and whom the traveller meets."""

    country: str
    city: str | None = None
    start: date | None = None
    end: date | None = None
    precision: Precision | None = None
    date_text: str | None = None
    meets: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Trip:
    """One journey: travellers (the lead first), stops in order, and why we think so.

    ``purpose`` is a short phrase ("the APEC summit"), ``confidence`` lies between 0 and 1
    and ``reasons`` explains it in words.
    """

    travellers: tuple[Person, ...]
    status: Status
    stops: tuple[Stop, ...]
    start: date | None = None
    end: date | None = None
    precision: Precision | None = None
    purpose: str | None = None
    evidence: tuple[Evidence, ...] = ()
    confidence: float = 1.0
    reasons: tuple[str, ...] = ()
