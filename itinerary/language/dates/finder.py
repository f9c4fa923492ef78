"""Every date mention of a running text, with its tense and what it counts from."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from itinerary.facts import DateMention, DateSpan, Precision
from itinerary.language.dates import lexicon as lx
from itinerary.language.dates.compounds import After, Between, Bound, Stay
from itinerary.language.dates.days import FullDate, MonthDays, NearDay, SameDay
from itinerary.language.dates.durations import DurationMention, durations_in
from itinerary.language.dates.names import Names
from itinerary.language.dates.offsets import Distance
from itinerary.language.dates.parser import Found, parse
from itinerary.language.dates.readings import Days, Reading, When
from itinerary.language.dates.scan import Region, regions
from itinerary.language.dates.stays import EVENTS, Tie, tie
from itinerary.language.dates.tense import SENTENCE_END, told_tense
from itinerary.language.dates.weekdays import Weekdays

_AGES = ("-old", " old", "-ago")
_APPOSED = (", ", " (", ", on ")
_MOOD = 300
_LONGEST_STAY = 100  # days
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class FoundDate(DateMention):
    """A mention that still knows how it was read, so that it can be read in the other tense.

    ``length`` is the length of stay that was taken into its span ("on Friday for a two-day
    visit"); the mention's own words are the date's alone.
    """

    reading: Reading
    when: When
    length: DurationMention | None = None


def span_of(reading: Reading, when: When, text: str) -> DateSpan | None:
    """What a reading means from ``when``; ``None`` where the calendar has no such day."""
    try:
        days = reading.resolve(when)
        rule = reading.rule(when)
    except (ValueError, OverflowError):
        return None
    return _span(days, rule, when.anchor, text)


def _days(span: DateSpan | None) -> Days | None:
    return Days(span.start, span.end, None) if span else None


def _span(days: Days, rule: str, anchor: date, text: str) -> DateSpan:
    other = None
    if days.other is not None:
        other = DateSpan(days.other[0], days.other[1], days.precision, text, "", anchor)
    return DateSpan(days.start, days.end, days.precision, text, rule, anchor, other)


def find(
    text: str,
    anchor: date,
    start: int = 0,
    end: int | None = None,
    past: bool | None = None,
    last: DateSpan | None = None,
    era: DateSpan | None = None,
) -> list[FoundDate]:
    """The mentions of ``text[start:end]``; ``past`` forces the tense of all of them."""
    days = _days(last)
    run = _Run(text, anchor, past, days, days if era is None or era is last else _days(era))
    for region in regions(text, start, end):
        found = parse(region.words, region.follows)
        if found and region.follows == lx.PROPER and found[-1].end == len(region.words):
            found = found[:-1]  # "the Good Friday Agreement", "the Sunday Times"
        if found:
            run.take(region.start, found)
        run.lengths.extend(_lengths_in(text, region))
    return run.finish()


def find_lengths(text: str, start: int = 0, end: int | None = None) -> list[DurationMention]:
    """The bare lengths of time of ``text[start:end]``: "three-day", "for two weeks"."""
    out: list[DurationMention] = []
    for region in regions(text, start, end):
        lengths = _lengths_in(text, region)
        if lengths:
            dates = parse(region.words, region.follows)
            out.extend(
                length
                for length in lengths
                if not any(
                    d.start < length.end - region.start and length.start - region.start < d.end
                    for d in dates
                )
            )
    return out


def _lengths_in(text: str, region: Region) -> Sequence[DurationMention]:
    """The lengths of a region at their place in the text, ages ("10-month-old") left out."""
    start, words, follows = region
    if text[max(0, start - 4) : start].lower() == " of ":
        # "A visit of three days": no date begins with the word in front, but it tells a length.
        start, words = start - 3, text[start - 3 : start] + words
    found = durations_in(words, follows)
    return found and [
        DurationMention(length.start + start, length.end + start, length.days, length.amount)
        for length in found
        if text[length.end + start : length.end + start + 4] not in _AGES
    ]


class _Run:
    """One pass over a text: what was found, and the date last mentioned."""

    def __init__(
        self, text: str, anchor: date, past: bool | None, last: Days | None, era: Days | None
    ) -> None:
        self._text = text
        self._names = Names(text)
        self._anchor = anchor
        self._past = past
        self._last = last
        self._period = last
        self._era = era
        self._ahead_until = -1  # how far a sentence about the future colours those without a verb
        self._found: list[FoundDate] = []
        self.lengths: list[DurationMention] = []

    def take(self, offset: int, found: Iterable[Found]) -> None:
        """Resolve what was found in one region."""
        for one in found:
            self._take_one(one, offset)

    def _take_one(self, one: Found, offset: int) -> None:
        reading = one.reading
        start, end = offset + one.start, offset + one.end
        if self._names.hold(reading, start, end) or self._is_apposed(reading, start):
            return
        past = self._past
        lenient = unsure = False
        if past is None and (reading.tensed or _looks_ahead(reading)):
            told = told_tense(self._text, start, end)
            past = told.past if told is not None else self._ahead_until < start
            if told is not None and not told.past:
                self._ahead_until = end + _MOOD
            lenient, unsure = True, told is None or not told.sure
            if _looks_ahead(reading) and (past or unsure):
                return
        if not past and self._text.startswith("since ", start - 6):
            past = True
        if past and isinstance(reading, Bound):
            if not reading.begins:
                reading, past = self._until(reading, start)
            elif not self._text.startswith(("from", "From"), start):
                past = False  # "a trip beginning Tuesday" looks ahead whatever the verb
        when = When(self._anchor, bool(past), self._last, lenient, unsure, self._period, self._era)
        try:
            days = self._same_day(reading, start) or reading.resolve(when)
            if days.start == self._anchor and self._comes_after(reading, start):
                when = when._replace(anchor=self._found[-1].when.anchor + _ONE_DAY)
                days = reading.resolve(when)
            apart = bool(one.parts) and not self._touching(reading, when)
        except (ValueError, OverflowError):
            apart = True
        if apart:
            for part in one.parts:
                self._take_one(part, offset)
            return
        if self._explains(reading, start):
            self._found.pop()  # "the next day, May 4": the date is told in full
        text = self._text[start:end]
        span = _span(days, reading.rule(when), self._anchor, text)
        self._found.append(FoundDate(start, end, span, reading, when))
        if days.start or days.end:
            self._period = self._era = days
            if reading.daily:
                self._last = days

    def _same_day(self, reading: Reading, start: int) -> Days | None:
        """ "The next day, 4 September": the year of a day beside a day is the other's."""
        if not self._found or not isinstance(reading, MonthDays) or not reading.tensed:
            return None
        before = self._found[-1]
        day = before.span.start
        if day is None or self._text[before.end : start] not in _APPOSED:
            return None
        bounds = reading.in_year(day.year)
        return Days(*bounds, Precision.DAY) if bounds is not None and bounds[0] == day else None

    def _explains(self, reading: Reading, start: int) -> bool:
        """Whether a day of a month says which day was meant by "the next day, ", or "today, "
        in a text that is dated later."""
        if not self._found or not isinstance(reading, MonthDays | FullDate):
            return False
        before = self._found[-1]
        dated_later = isinstance(reading, FullDate) and isinstance(before.reading, NearDay)
        if isinstance(reading, FullDate) and not dated_later:
            return False
        return (dated_later or before.reading.relative) and self._text[
            before.end : start
        ] in _APPOSED

    def _is_apposed(self, reading: Reading, start: int) -> bool:
        """ "On Monday, 13 November, the day after": the same day once more, after another."""
        if not isinstance(reading, SameDay) or not reading.offset or not self._found:
            return False
        return self._text[self._found[-1].end : start] in _APPOSED

    def _comes_after(self, reading: Reading, start: int) -> bool:
        """Of "in Rome on Wednesday, in Paris on Thursday" no day is today's, a Thursday."""
        if not isinstance(reading, Weekdays) or reading.which or not self._found:
            return False
        before = self._found[-1]
        return (
            isinstance(before.reading, Weekdays)
            and not before.when.past
            and before.span.start is not None
            and before.span.start > self._anchor
            and "\n" not in self._text[before.end : start]
            and start - before.end < _MOOD
        )

    def _until(self, bound: Bound, start: int) -> tuple[Reading, bool]:
        """The end of a stay that has begun: "arrived on Monday for a visit through Wednesday"."""
        if self._found and self._last is not None and self._last.start is not None:
            before = self._found[-1]
            if before.end <= start and not SENTENCE_END.search(self._text, before.end, start):
                return After(bound, self._last.final), True
        words = self._text[max(0, start - 24) : start].split()
        return bound, not (words and words[-1] in EVENTS)

    @staticmethod
    def _touching(reading: Reading, when: When) -> bool:
        """Whether the members of a list lie side by side, so that they are one span."""
        inner = reading.inner if isinstance(reading, Bound) else reading
        if not isinstance(inner, Between) or not inner.listed:
            return True
        left, right = inner.ends(when)
        return right.first <= left.final + _ONE_DAY

    def finish(self) -> list[FoundDate]:
        """The mentions in order, lengths of stay tied to their dates."""
        if self.lengths and self._found:
            starts = [mention.start for mention in self._found]
            for length in self.lengths:
                self._tie(length, bisect_left(starts, length.start))
        return self._found

    def _tie(self, length: DurationMention, at: int) -> None:
        """Tie a length to a date beside it; ``at`` is the first date that starts behind it."""
        beside = [i for i in (at - 1, at) if 0 <= i < len(self._found)]
        if any(_overlap(self._found[i], length.start, length.end) for i in beside):
            return
        for i in sorted(beside, key=lambda i: _gap(self._found[i], length)):
            stay = self._stay(self._found[i], length)
            if stay is not None:
                self._found[i] = stay
                return

    def _stay(self, mention: FoundDate, length: DurationMention) -> FoundDate | None:
        """The mention of a stay of that length, if the words tie it to that date."""
        if mention.length is not None or not mention.reading.daily:
            return None
        if length.days > _LONGEST_STAY:
            return None  # "on Friday, in the first visit of 40 years"
        how = tie(self._text, (mention.start, mention.end), (length.start, length.end))
        if how is None:
            return None
        day = mention.reading.inner if isinstance(mention.reading, Bound) else mention.reading
        stay = Stay(length.amount, day, how is Tie.ENDS)
        span = span_of(stay, mention.when, mention.span.text)
        if span is None:
            return None
        return FoundDate(mention.start, mention.end, span, stay, mention.when, length)


def _overlap(mention: FoundDate, start: int, end: int) -> bool:
    return mention.start < end and start < mention.end


def _gap(mention: FoundDate, length: DurationMention) -> int:
    return max(length.start - mention.end, mention.start - length.end)


def _looks_ahead(reading: Reading) -> bool:
    """ "In two weeks" is a date only of the future; of the past it tells how long it took."""
    return (
        isinstance(reading, Distance)
        and reading.sign > 0
        and reading.base is None
        and not reading.from_last
    )
