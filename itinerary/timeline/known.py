"""What the timeline knows: trips put together from many reports, as its queries give them.

A ``facts.Trip`` is what one article said; a ``KnownTrip`` is what all reports add up to.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from itinerary.facts import Evidence, Person, Precision, Status


@dataclass(frozen=True, slots=True)
class Days:
    """A span without the words it came from; either end may be open."""

    start: date | None = None
    end: date | None = None
    precision: Precision | None = None

    def __bool__(self) -> bool:
        return self.start is not None or self.end is not None

    @property
    def first(self) -> date | None:
        """The earliest day that is named."""
        return self.start or self.end

    @property
    def last(self) -> date | None:
        """The latest day that is named."""
        return self.end or self.start


NO_DAYS = Days()
"""Nothing is known of when."""


@dataclass(frozen=True, slots=True)
class OtherDays:
    """Days that some sources give and that lost: how many of them, and the latest's date."""

    days: Days
    sources: int
    told: date
    older: bool


@dataclass(frozen=True, slots=True)
class Source:
    """One article that speaks of a trip, with the first sentence that says so.

    ``story`` numbers the stories of a trip: versions and reprints of one story share it and
    count as one source. ``superseded`` marks a version that a later one replaced.
    ``start`` and ``end`` are the quote's offsets in the article's text. ``evidence`` are all
    the sentences of the article that speak of the trip, in its order.
    """

    article: str
    doc: str
    outlet: str | None
    title: str | None
    url: str | None
    published: date
    version: str | None
    quote: str | None
    start: int | None
    end: int | None
    story: int
    superseded: bool
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownStop:
    """One stop of a known trip. ``key`` names it within the trip and never changes.

    ``sequence`` counts how often what a reader sees of it has changed, ``modified`` is the
    last time (by the articles' dates, UTC). ``edition`` counts new sources, too. ``sources`` are
    those that speak of this stop.
    """

    key: str
    country: str
    city: str | None
    start: date | None
    end: date | None
    precision: Precision | None
    date_text: str | None
    meets: tuple[str, ...]
    status: Status
    other_days: tuple[OtherDays, ...]
    sequence: int
    modified: datetime
    sources: tuple[Source, ...] = ()
    edition: int = 0

    @property
    def days(self) -> Days:
        return Days(self.start, self.end, self.precision)


@dataclass(frozen=True, slots=True)
class EditNote:
    """What an editor said of a trip, when (UTC), in a few words."""

    number: int
    at: datetime
    author: str
    said: str


@dataclass(frozen=True, slots=True)
class KnownTrip:
    """One trip of the timeline: the lead first, stops in order, all that backs it.

    ``source_count`` counts stories, not articles. ``edited`` tells that an editor's report
    is among the sources. ``edition`` counts the changes and the new sources. ``canonical`` is the
    id that the reports alone would give it, in whatever order they came.
    """

    id: str
    travellers: tuple[Person, ...]
    status: Status
    stops: tuple[KnownStop, ...]
    start: date | None
    end: date | None
    precision: Precision | None
    purpose: str | None
    confidence: float
    source_count: int
    first_told: date
    last_told: date
    sequence: int
    modified: datetime
    edited: bool = False
    sources: tuple[Source, ...] = ()
    edits: tuple[EditNote, ...] = ()
    canonical: str = ""
    edition: int = 0

    @property
    def days(self) -> Days:
        """The trip's own days, else what its dated stops span together."""
        if self.start or self.end:
            return Days(self.start, self.end, self.precision)
        return together([stop.days for stop in self.stops])

    @property
    def first_day(self) -> date:
        """The first day that is known of the trip or a stop; the far future without any."""
        spans = [self.days, *(stop.days for stop in self.stops)]
        return min((days.first for days in spans if days.first), default=date.max)


def together(spans: list[Days]) -> Days:
    """The hull of the dated ones among ``spans``, as exact as the vaguest of them."""
    dated = [span for span in spans if span]
    firsts = [span.first for span in dated if span.first]
    lasts = [span.last for span in dated if span.last]
    if not firsts or not lasts:
        return Days()
    if len(dated) == 1:
        return dated[0]
    vague = [span.precision for span in dated if span.precision not in (None, Precision.DAY)]
    return Days(min(firsts), max(lasts), vague[0] if vague else Precision.DAY)
