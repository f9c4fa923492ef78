"""Readings of counted distances: "two weeks ago", "in ten days", "the past three months"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from itinerary.language.dates import almanac
from itinerary.language.dates.readings import DAY, Days, Reading, When
from itinerary.language.dates.windows import PRECISION

_HOURS_A_DAY = 24
_DAYS_OF_STAY = {
    "day": 1,
    "weekend": 2,
    "week": 7,
    "fortnight": 14,
    "month": 30,
    "quarter": 91,
    "year": 365,
    "decade": 3652,
}


@dataclass(frozen=True, slots=True)
class Amount:
    """So many units of time: "two weeks", "48 hours"."""

    count: int
    unit: str

    def after(self, day: date, sign: int = 1) -> date:
        """The day so much later, or earlier with ``sign`` -1."""
        if self.unit == "hour":
            return almanac.add_days(day, sign * (self.count // _HOURS_A_DAY))
        return almanac.shift(day, sign * self.count, self.unit)

    @property
    def days(self) -> int:
        """How many days the amount covers, months being 30 and years 365."""
        if self.unit == "hour":
            return max(1, -(-self.count // _HOURS_A_DAY))
        if self.unit == "night":
            return self.count + 1
        return self.count * _DAYS_OF_STAY[self.unit]

    def last_day(self, start: date) -> date:
        """The last day of a stay of so long that begins on ``start``."""
        if self.unit in ("month", "quarter", "year", "decade"):
            return almanac.add_days(self.after(start), -1)
        return almanac.add_days(start, self.days - 1)

    def first_day(self, end: date) -> date:
        """The first day of a stay of so long that ends on ``end``."""
        if self.unit in ("month", "quarter", "year", "decade"):
            return almanac.add_days(self.after(end, -1), 1)
        return almanac.add_days(end, 1 - self.days)


@dataclass(frozen=True, slots=True)
class Distance(Reading):
    """A point so far from another: days and weeks give the day, months the month.

    ``base`` is the day that is counted from; without it the anchor, or with ``from_last`` the
    date last mentioned. ``to`` is the upper count of "in two or three weeks".
    """

    amount: Amount
    sign: int
    base: Reading | None = None
    from_last: bool = False
    to: Amount | None = None

    @property
    def tensed(self) -> bool:  # type: ignore[override]
        return self.base is not None and self.base.tensed

    @property
    def relative(self) -> bool:  # type: ignore[override]
        return self.from_last or (self.base is not None and self.base.relative)

    @property
    def dated(self) -> bool:
        return self.base is not None and self.base.dated

    @property
    def daily(self) -> bool:
        return self.amount.unit in ("day", "night", "week", "fortnight", "hour")

    def _counted_from(self, when: When) -> date:
        if self.base is not None:
            days = self.base.resolve(when)
            return days.final if self.sign > 0 else days.first
        last = self._last(when)
        if last is not None:
            return last.final if self.sign > 0 else last.first
        return when.anchor

    def _last(self, when: When) -> Days | None:
        """The date last mentioned: of "this week, on Monday" the day, of "on Monday, in May" it."""
        if not self.from_last:
            return None
        day, period = when.last, when.period
        if not self.daily or day is None or period is None:
            return period or day or (when.era if when.past else None)
        return day if period.first <= day.first <= period.final else period

    def resolve(self, when: When) -> Days:
        days = self._resolve(when)
        if self.from_last and when.past and days.first > when.anchor:
            raise ValueError("what is over cannot have been so much later")
        return days

    def _resolve(self, when: When) -> Days:
        start = self._counted_from(when)
        day = self.amount.after(start, self.sign)
        if self.to is not None:
            far = self.to.after(start, self.sign)
            return Days(min(day, far), max(day, far), DAY)
        if self.daily or self.base is not None:
            return Days(day, day, DAY)
        unit = self.amount.unit
        return Days(*almanac.unit_bounds(day, unit), PRECISION[unit], (day, day))

    def rule(self, when: When) -> str:
        side = "after" if self.sign > 0 else "before"
        if self.base is not None:
            seen = f"a day ({self.base.rule(when)})"
        else:
            seen = "the date last mentioned" if self.from_last else "the anchor"
        return f"{self.amount.count} {self.amount.unit}(s) {side} {seen}"


@dataclass(frozen=True, slots=True)
class WeekdayBeside(Reading):
    """The nearest such weekday before or after a day: "the Monday before Christmas"."""

    weekday: int
    sign: int
    base: Reading

    @property
    def tensed(self) -> bool:  # type: ignore[override]
        return self.base.tensed

    @property
    def dated(self) -> bool:
        return self.base.dated

    def resolve(self, when: When) -> Days:
        days = self.base.resolve(when)
        if self.sign > 0:
            day = almanac.next_weekday(almanac.add_days(days.final, 1), self.weekday)
        else:
            day = almanac.last_weekday(almanac.add_days(days.first, -1), self.weekday)
        return Days(day, day, DAY)

    def rule(self, when: When) -> str:
        side = "after" if self.sign > 0 else "before"
        return f"the nearest such weekday {side} a day ({self.base.rule(when)})"


@dataclass(frozen=True, slots=True)
class Stretch(Reading):
    """A window that begins or ends at the anchor: "within a month", "the past two weeks"."""

    amount: Amount
    sign: int

    @property
    def daily(self) -> bool:
        return False

    def resolve(self, when: When) -> Days:
        far = self.amount.after(when.anchor, self.sign)
        return Days(min(when.anchor, far), max(when.anchor, far), DAY)

    def rule(self, when: When) -> str:
        side = "from the anchor on" if self.sign > 0 else "up to the anchor"
        return f"{self.amount.count} {self.amount.unit}(s) {side}"


@dataclass(frozen=True, slots=True)
class Vague(Reading):
    """ "Soon", "in the coming days": a time without bounds."""

    @property
    def daily(self) -> bool:
        return False

    def resolve(self, when: When) -> Days:
        return Days(None, None, None)

    def rule(self, when: When) -> str:
        return "a vague time without bounds"


@dataclass(frozen=True, slots=True)
class YearAgo(Reading):
    """ "The year-ago quarter": the last finished quarter, month or year, a year earlier."""

    unit: str

    @property
    def daily(self) -> bool:
        return False

    def resolve(self, when: When) -> Days:
        day = almanac.add_months(when.anchor, -12)
        if self.unit in ("quarter", "month"):
            day = almanac.shift(almanac.unit_bounds(day, self.unit)[0], -1, self.unit)
        return Days(*almanac.unit_bounds(day, self.unit), PRECISION[self.unit])

    def rule(self, when: When) -> str:
        return f"the {self.unit} that was last finished, a year earlier"
