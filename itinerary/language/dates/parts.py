"""Readings of parts of a window: early and late, halves, the second week, what is left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from itinerary.facts import Precision
from itinerary.language.dates import almanac
from itinerary.language.dates.readings import DAY, Days, Reading, When
from itinerary.language.dates.windows import PRECISION, Window


def _shares(months: int) -> tuple[int, int]:
    """How many months the early and the late part take: a quarter of a year, thirds of others."""
    if months == 12:
        return 3, 3
    if months % 12 == 0:
        years = months // 12
        return 12 * -(-years // 3), 12 * (years // 3)
    return -(-months // 3), -(-months // 3)


class PartOfWindow(Window):
    """Base of the parts that depend on tense, mention and year as their ``whole`` does."""

    __slots__ = ()
    whole: Reading

    @property
    def tensed(self) -> bool:  # type: ignore[override]
        return self.whole.tensed

    @property
    def relative(self) -> bool:  # type: ignore[override]
        return self.whole.relative

    @property
    def dated(self) -> bool:
        return self.whole.dated


@dataclass(frozen=True, slots=True)
class Part(PartOfWindow):
    """Early, mid or late in a window: thirds of a month, quarters of a year, all of a week."""

    part: str
    whole: Reading

    @property
    def daily(self) -> bool:
        return self.whole.daily

    def resolve(self, when: When) -> Days:
        days = self.whole.resolve(when)
        start, end = days.first, days.final
        length = (end - start).days + 1
        if length <= 7:
            return days
        if 28 <= length <= 31 and start.day == 1:
            cut = {"early": (1, 10), "mid": (11, 20), "late": (21, end.day)}[self.part]
            return days._replace(
                start=start.replace(day=cut[0]), end=end.replace(day=cut[1]), other=None
            )
        months = (end.year - start.year) * 12 + end.month - start.month + 1
        first, last = _shares(months)
        late_from = almanac.add_months(start, months - last)
        middle_from = almanac.add_months(start, first)
        before = almanac.add_days
        if self.part == "early":
            return days._replace(end=before(middle_from, -1), other=None)
        if self.part == "late":
            return days._replace(start=late_from, other=None)
        return days._replace(start=middle_from, end=before(late_from, -1), other=None)

    def rule(self, when: When) -> str:
        return f"the {self.part} part of a window ({self.whole.rule(when)})"


@dataclass(frozen=True, slots=True)
class Half(PartOfWindow):
    """ "The first half of June": the 1st to the 15th; of a year six months, of a quarter half."""

    second: bool
    whole: Reading

    def resolve(self, when: When) -> Days:
        days = self.whole.resolve(when)
        start, end = days.first, days.final
        length = (end - start).days + 1
        if 28 <= length <= 31:
            middle = start.replace(day=16)
        elif length >= 360:
            months = (end.year - start.year) * 12 + end.month - start.month + 1
            middle = almanac.add_months(start, months // 2)
        else:
            middle = almanac.add_days(start, (length + 1) // 2)
        if self.second:
            return days._replace(start=middle, other=None)
        return days._replace(end=almanac.add_days(middle, -1), other=None)

    def rule(self, when: When) -> str:
        return f"the {'second' if self.second else 'first'} half of a window"


@dataclass(frozen=True, slots=True)
class OrdinalPart(PartOfWindow):
    """ "The second week of March", "the last three days of May", "the first Monday in June".

    ``ordinal`` counts from one, or is -1 for the last; ``weekday`` asks for a weekday.
    """

    ordinal: int
    unit: str
    whole: Reading
    count: int = 1
    weekday: int | None = None

    @property
    def daily(self) -> bool:
        return self.unit == "day"

    def resolve(self, when: When) -> Days:
        days = self.whole.resolve(when)
        start, end = days.first, days.final
        if self.weekday is not None:
            return self._weekday(start, end)
        if self.unit == "weekend":
            saturday = self._weekday_date(start, end, 5)
            return Days(saturday, almanac.add_days(saturday, 1), Precision.WEEKEND)
        length = self.count
        move = almanac.shift
        precision = PRECISION[self.unit]
        if self.ordinal < 0:
            after = almanac.add_days(end, 1)
            first = move(after, -length, self.unit)
            other = None
            if self.unit == "week" and length == 1:
                monday = almanac.monday_of(end)
                other = (monday, almanac.add_days(monday, 6))
            return Days(first, end, precision, other)
        first = move(start, (self.ordinal - 1) * length, self.unit)
        final = almanac.add_days(move(first, length, self.unit), -1)
        if first > end:
            raise ValueError("the window has no such part")
        return Days(first, min(final, end), precision)

    def _weekday(self, start: date, end: date) -> Days:
        day = self._weekday_date(start, end, int(self.weekday or 0))
        return Days(day, day, DAY)

    def _weekday_date(self, start: date, end: date, weekday: int) -> date:
        if self.ordinal < 0:
            return almanac.last_weekday(end, weekday)
        day = almanac.add_days(almanac.next_weekday(start, weekday), 7 * (self.ordinal - 1))
        if day > end:
            raise ValueError("the window has no such weekday")
        return day

    def rule(self, when: When) -> str:
        place = "last" if self.ordinal < 0 else f"number {self.ordinal}"
        return f"a part of a window, counted from its bounds: {self.unit} {place}"


@dataclass(frozen=True, slots=True)
class Remainder(Window):
    """What is left, or gone, of a window: "later this week", "earlier this year"."""

    later: bool
    whole: Reading

    @property
    def relative(self) -> bool:  # type: ignore[override]
        return self.whole.relative

    def resolve(self, when: When) -> Days:
        whole = self.whole.resolve(When(when.anchor, not self.later, when.last))
        start, end = whole.first, whole.final
        if self.later:
            day = almanac.add_days(when.anchor, 1)
            return whole._replace(start=min(max(start, day), end), end=end, other=None)
        day = almanac.add_days(when.anchor, -1)
        return whole._replace(start=start, end=max(min(end, day), start), other=None)

    def rule(self, when: When) -> str:
        if self.later:
            return "from the day after the anchor to the end of the window"
        return "from the start of the window to the day before the anchor"
