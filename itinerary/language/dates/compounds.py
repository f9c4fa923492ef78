"""Readings made of others: ranges and lists, bounds, and stays of so many days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from itinerary.facts import Precision
from itinerary.language.dates.offsets import Amount
from itinerary.language.dates.readings import DAY, Days, Reading, When
from itinerary.language.dates.weekdays import Weekdays

_COARSENESS = list(Precision)


@dataclass(frozen=True, slots=True)
class Between(Reading):
    """From one date to another: "Nov 29-Dec 2", "Friday until April 23", "May or June".

    ``listed`` marks a mere list ("and", "or"), which is one span only when its members touch.
    """

    left: Reading
    right: Reading
    listed: bool = False

    @property
    def tensed(self) -> bool:  # type: ignore[override]
        return self.left.tensed or self.right.tensed

    @property
    def relative(self) -> bool:  # type: ignore[override]
        return self.left.relative or self.right.relative

    @property
    def dated(self) -> bool:
        return self.left.dated or self.right.dated

    @property
    def daily(self) -> bool:
        return self.left.daily and self.right.daily

    def resolve(self, when: When) -> Days:
        left, right = self.ends(when)
        start = left.first
        end = right.final
        if end < start:
            raise ValueError("the range ends before it starts")
        coarse = max(left.precision or DAY, right.precision or DAY, key=_COARSENESS.index)
        return Days(start, end, coarse)

    def ends(self, when: When) -> tuple[Days, Days]:
        """Both members, each resolved so that the left comes first."""
        if self.right.relative and not self.left.relative:  # "next week or the week after"
            left = self.left.resolve(when)
            return left, self.right.resolve(when._replace(last=left, period=left))
        if self.right.dated or not self.right.tensed:
            right = self.right.resolve(when)
            if not self.left.tensed:
                return self.left.resolve(when), right
            return self._before(right, when), right
        if self.left.dated or not self.left.tensed:
            left = self.left.resolve(when)
            return left, self.right.resolve(When(left.final, past=False, last=left))
        if when.past:
            right = self.right.resolve(when)
            return self._before(right, when), right
        if isinstance(self.left, Weekdays):
            left = self.left.resolve(when)
            return left, self.right.resolve(When(left.final, past=False))
        # A range of dates may have begun before the anchor: its end decides.
        right = self.right.resolve(when)
        return self._before(right, when), right

    def _before(self, right: Days, when: When) -> Days:
        """The left member as the last such day on or before the right one."""
        if isinstance(self.left, Weekdays) and not when.past:
            ahead = self.left.resolve(when)
            if ahead.first <= right.final:
                return ahead
        return self.left.resolve(When(right.first, past=True))

    def rule(self, when: When) -> str:
        rules = dict.fromkeys((self.left.rule(when), self.right.rule(when)))
        return f"from the first to the last ({'; '.join(rules)})"


@dataclass(frozen=True, slots=True)
class Bound(Reading):
    """An open end: "until Friday", "by the end of the year", "from Monday"."""

    inner: Reading
    begins: bool

    @property
    def tensed(self) -> bool:  # type: ignore[override]
        return self.inner.tensed

    @property
    def relative(self) -> bool:  # type: ignore[override]
        return self.inner.relative

    @property
    def daily(self) -> bool:
        return self.inner.daily

    def resolve(self, when: When) -> Days:
        days = self.inner.resolve(when)
        if days.start is None and days.end is None:
            return days
        if self.begins:
            return Days(days.start, None, days.precision)
        return Days(None, days.end, days.precision)

    def rule(self, when: When) -> str:
        side = "only the start is told" if self.begins else "only the end is told"
        return f"{side} ({self.inner.rule(when)})"


@dataclass(frozen=True, slots=True)
class After(Reading):
    """An end that comes after a day already mentioned, whatever the tense."""

    bound: Bound
    day: date

    def resolve(self, when: When) -> Days:
        return self.bound.resolve(
            When(self.day, past=False, last=when.last, period=when.period, era=when.era)
        )

    def rule(self, when: When) -> str:
        return "the end of a stay, after the day that was mentioned for its start"


@dataclass(frozen=True, slots=True)
class Stay(Reading):
    """So many days from a date on, or up to it: "a three-day visit beginning Monday"."""

    amount: Amount
    day: Reading
    ends: bool = False

    @property
    def tensed(self) -> bool:  # type: ignore[override]
        return self.day.tensed

    @property
    def relative(self) -> bool:  # type: ignore[override]
        return self.day.relative

    @property
    def dated(self) -> bool:
        return self.day.dated

    def resolve(self, when: When) -> Days:
        return compose(self.day.resolve(when), self.amount, self.ends)

    def rule(self, when: When) -> str:
        side = "ends on" if self.ends else "begins on"
        return f"a stay of {self.amount.days} days that {side} a day ({self.day.rule(when)})"


def compose(days: Days, amount: Amount, ends: bool = False) -> Days:
    """The days of a stay of so long that begins, or ``ends``, on ``days``.

    A span of several days is left as it is: it already tells both ends.
    """
    if days.precision is not DAY or (days.start and days.end and days.start != days.end):
        return days
    day = days.first
    if ends:
        return Days(amount.first_day(day), day, DAY)
    return Days(day, amount.last_day(day), DAY)
