"""Weekdays of a timetable: "arrives on Wednesday, May 29. On Friday she flies to Riga"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from itinerary.extraction.chains import shift
from itinerary.extraction.windows import is_plain_weekday
from itinerary.facts import DateSpan, Precision
from itinerary.language.dates import FoundDate

_WEEK = timedelta(days=7)
_SENTENCES = 4  # so many sentences on, a weekday is one of the coming days again


@dataclass(slots=True)
class Timetable:
    """The day from which weekdays count: one told with its date and its name, weeks ahead."""

    today: date
    day: date | None = None
    told_in: int = 0
    soon: bool = False  # the journey is of the coming days, and so are its weekdays

    def settle(self, dates: list[FoundDate], sentence: int) -> list[FoundDate]:
        """The dates of a sentence, its weekdays moved to the weeks of the timetable."""
        if sentence - self.told_in > _SENTENCES:
            self.day = None
        settled: list[FoundDate] = []
        for mention in dates:
            span = mention.span
            if self._names_day(span):
                self._note(span, sentence)
            elif self.day is not None and self._is_coming(span):
                mention = replace(mention, span=self._move(span, self.day))
                self.told_in = sentence
            settled.append(mention)
        return settled

    def _note(self, named: DateSpan, sentence: int) -> None:
        assert named.start is not None
        if named.start - self.today <= _WEEK:
            self.soon, self.day = True, None
        elif not self.soon and (self.day is None or self.told_in < sentence):
            # Of "begins on Wednesday, May 29, and ends on Sunday, June 2" the first.
            self.day, self.told_in = named.start, sentence

    def _names_day(self, span: DateSpan) -> bool:
        """ "Wednesday, May 29": a day to come with its name and its date."""
        if span.precision is not Precision.DAY or span.start is None or span.start <= self.today:
            return False
        words = span.text.lower()
        return "day" in words and any(character.isdigit() for character in words)

    def _is_coming(self, span: DateSpan) -> bool:
        ahead = span.start is not None and self.today < span.start <= self.today + _WEEK
        return ahead and is_plain_weekday(span)

    @staticmethod
    def _move(span: DateSpan, day: date) -> DateSpan:
        while span.start is not None and span.start < day:
            span = shift(span, _WEEK)
        return span
