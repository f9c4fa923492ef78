"""What a date phrase means before it is known from when it is seen.

A reading is made once for a phrase by the rules and resolved for an anchor, a tense and the
date last mentioned. This module has the base and the readings of single days; ``windows``
has weeks to decades, ``offsets`` counted distances, ``compounds`` what is made of two.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from itinerary.facts import Precision
from itinerary.language.dates import almanac

DAY = Precision.DAY


class When(NamedTuple):
    """From when a phrase is seen.

    ``past`` is the tense of its sentence; ``last`` the day last mentioned before it, from which
    "two days later" counts, and ``period`` the date of any kind, for "that year". ``lenient``
    lets a date without a year that fits the tense only ten months off be the one just gone or
    just coming: a finder may mistake the tense. ``unsure`` is a tense that no verb told: then
    the nearest year it is.
    """

    anchor: date
    past: bool
    last: Days | None = None
    lenient: bool = False
    unsure: bool = False
    period: Days | None = None


class Days(NamedTuple):
    """First and last day (either may be open), their precision, and the other reading."""

    start: date | None
    end: date | None
    precision: Precision | None
    other: tuple[date | None, date | None] | None = None

    @property
    def first(self) -> date:
        """A day to count from: the start, or the end of a span that has none."""
        day = self.start or self.end
        if day is None:
            raise ValueError("a vague phrase has no days")
        return day

    @property
    def final(self) -> date:
        """The last day, or the first of a span that has no end."""
        day = self.end or self.start
        if day is None:
            raise ValueError("a vague phrase has no days")
        return day


class Reading:
    """Base of all readings; ``resolve`` may raise ``ValueError`` or ``OverflowError``."""

    __slots__ = ()
    tensed: bool = False  # the tense changes the answer
    relative: bool = False  # it counts from the date last mentioned

    @property
    def dated(self) -> bool:
        """Whether the words alone tell the year."""
        return False

    @property
    def daily(self) -> bool:
        """Whether it means days rather than a window."""
        return True

    def resolve(self, when: When) -> Days:
        """The days that are meant, seen from ``when``."""
        raise NotImplementedError

    def rule(self, when: When) -> str:
        """In plain words, how the phrase is read."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class FullDate(Reading):
    """Days with their year: "Nov. 8, 2023", "2-10 November 2023", "2023-11-08"."""

    start: date
    end: date
    other: date | None = None

    @property
    def dated(self) -> bool:
        return True

    def resolve(self, when: When) -> Days:
        if self.other is not None:
            return Days(self.start, self.end, DAY, (self.other, self.other))
        return Days(self.start, self.end, DAY)

    def rule(self, when: When) -> str:
        return "a date with its year"


@dataclass(frozen=True, slots=True)
class Impossible(Reading):
    """ "31 June": written as a date, but the calendar has no such day."""

    def resolve(self, when: When) -> Days:
        raise ValueError("no such day")

    def rule(self, when: When) -> str:
        return "no such day"


@dataclass(frozen=True, slots=True)
class AmbiguousDate(Reading):
    """ "8/11/2023": day first or month first, told only by being near the anchor."""

    day_first: date
    month_first: date

    @property
    def dated(self) -> bool:
        return True

    def resolve(self, when: When) -> Days:
        near, far = sorted(
            (self.day_first, self.month_first), key=lambda day: abs((day - when.anchor).days)
        )
        if abs((near - when.anchor).days) > 10 or abs((far - when.anchor).days) < 20:
            raise ValueError("day and month cannot be told apart")
        return Days(near, near, DAY, (far, far))

    def rule(self, when: When) -> str:
        return "a date in figures whose order is told by the anchor, which is days away"


@dataclass(frozen=True, slots=True)
class MonthDays(Reading):
    """Days of a named month without their year: "Nov. 8", "8 and 9 November".

    ``last`` below ``first`` runs into the next month. ``weekday`` must agree where it is named;
    ``years`` counts from the anchor's year in "June 5 next year"; ``past`` outranks the tense
    in "last Aug. 13".
    """

    month: int
    first: int
    last: int
    weekday: int | None = None
    years: int | None = None
    past: bool | None = None

    @property
    def tensed(self) -> bool:  # type: ignore[override]
        return self.years is None and self.past is None

    def in_year(self, year: int) -> tuple[date, date] | None:
        """First and last day in that year, unless it has no such day."""
        start = almanac.safe_date(year, self.month, self.first)
        if start is None:
            return None
        if self.last >= self.first:
            end = almanac.safe_date(year, self.month, self.last)
        else:
            follow = almanac.add_months(date(year, self.month, 1), 1)
            end = almanac.safe_date(follow.year, follow.month, self.last)
        return (start, end) if end is not None else None

    def resolve(self, when: When) -> Days:
        anchor = when.anchor
        if self.past is not None:
            when = When(anchor, self.past)
        if self.years is not None:
            bounds = self.in_year(anchor.year + self.years)
            if bounds is None:
                raise ValueError("no such day in that year")
            return Days(*bounds, DAY)
        if self.weekday is not None:
            agreeing = self._agreeing(when)
            if agreeing is not None:
                return Days(*agreeing, DAY)
        return Days(*self._nearest(when), DAY)

    def _nearest(self, when: When) -> tuple[date, date]:
        """The nearest year that fits the tense; a leap day may be eight years off."""
        anchor = when.anchor
        step = -1 if when.past else 1
        year = anchor.year + 1 if when.past else anchor.year - 1
        for _ in range(11):
            bounds = self.in_year(year)
            if bounds is not None and (bounds[0] <= anchor if when.past else bounds[1] >= anchor):
                return self._lenient(bounds, when) if when.lenient else bounds
            year += step
        raise ValueError("no such day")

    def _lenient(self, fit: tuple[date, date], when: When) -> tuple[date, date]:
        away = abs((fit[0] - when.anchor).days)
        if away <= 45:
            return fit
        other = self._nearest(When(when.anchor, not when.past))
        near = abs((other[0] - when.anchor).days)
        return other if (near < away if when.unsure else away > 300 and near < 45) else fit

    def _agreeing(self, when: When) -> tuple[date, date] | None:
        """The year in which the named weekday is right: evidence that outranks the tense."""
        best: tuple[int, tuple[date, date]] | None = None
        for year in range(when.anchor.year - 6, when.anchor.year + 7):
            bounds = self.in_year(year)
            if bounds is None or bounds[0].weekday() != self.weekday:
                continue
            fits = bounds[0] <= when.anchor if when.past else bounds[1] >= when.anchor
            cost = abs((bounds[0] - when.anchor).days) + (0 if fits else 330)
            if best is None or cost < best[0]:
                best = cost, bounds
        return best[1] if best else None

    def rule(self, when: When) -> str:
        if self.years is not None:
            return "a day of a month in the year that is named by its distance"
        if self.weekday is not None:
            return "a day without its year: the nearest year in which the weekday agrees"
        side = "past" if when.past else "future"
        return f"a day without its year: the nearest that fits a sentence about the {side}"


@dataclass(frozen=True, slots=True)
class MonthlessDays(Reading):
    """Days of a month that is not named: "the 15th", "the 8th and 9th", "Tuesday the 7th".

    ``months`` counts from the anchor's month in "the 15th of next month".
    """

    first: int
    last: int
    weekday: int | None = None
    months: int | None = None

    @property
    def tensed(self) -> bool:  # type: ignore[override]
        return self.months is None

    def resolve(self, when: When) -> Days:
        if self.months is not None:
            bounds = self._in_month(when.anchor, self.months)
            if bounds is None:
                raise ValueError("no such day in that month")
            return Days(*bounds, DAY)
        step = -1 if when.past else 1
        for offset in range(-1, 30):
            bounds = self._in_month(when.anchor, offset * step)
            if bounds is None:
                continue
            if self.weekday is not None and bounds[0].weekday() != self.weekday:
                continue
            if bounds[0] <= when.anchor if when.past else bounds[1] >= when.anchor:
                return Days(*bounds, DAY)
        raise ValueError("no such day")

    def _in_month(self, anchor: date, offset: int) -> tuple[date, date] | None:
        month = almanac.add_months(anchor.replace(day=1), offset)
        return MonthDays(month.month, self.first, self.last).in_year(month.year)

    def rule(self, when: When) -> str:
        if self.months is not None:
            return "a day of the month that is named by its distance"
        side = "last" if when.past else "next"
        return f"a day without its month: the {side} such day, today included"


@dataclass(frozen=True, slots=True)
class Weekdays(Reading):
    """Weekdays by their names: "Tuesday", "Wednesday and Thursday", "Friday through Monday".

    ``which`` is the word in front ("this", "next", "last", "coming", "following", ...);
    ``weeks`` the week that is named behind, counted from the anchor's ("of last week" is -1).
    """

    days: tuple[int, ...]
    which: str | None = None
    weeks: int | None = None

    @property
    def tensed(self) -> bool:  # type: ignore[override]
        return self.weeks is None and self.which in (None, "this")

    @property
    def relative(self) -> bool:  # type: ignore[override]
        return self.which in ("following", "previous", "same")

    def resolve(self, when: When) -> Days:
        if self.weeks is not None:
            monday = almanac.add_days(almanac.monday_of(when.anchor), 7 * self.weeks)
            return self._forward(almanac.add_days(monday, self.days[0]))
        if self.which is None:
            return self._plain(when.anchor, when.past)
        return getattr(self, f"_{self.which}")(when)  # type: ignore[no-any-return]

    def _forward(self, first: date, other: date | None = None) -> Days:
        end = first
        for weekday in self.days[1:]:
            end = almanac.next_weekday(almanac.add_days(end, 1), weekday)
        if other is None or other == first:
            return Days(first, end, DAY)
        return Days(first, end, DAY, (other, other + (end - first)))

    def _backward(self, final: date) -> Days:
        start = final
        for weekday in self.days[-2::-1]:
            start = almanac.last_weekday(almanac.add_days(start, -1), weekday)
        return Days(start, final, DAY)

    def _plain(self, anchor: date, past: bool) -> Days:
        if past:
            return self._backward(almanac.last_weekday(anchor, self.days[-1]))
        days = self._forward(almanac.next_weekday(anchor, self.days[0]))
        if len(self.days) > 1:
            ongoing = self._forward(almanac.last_weekday(anchor, self.days[0]))
            if ongoing.final >= anchor and ongoing.start != days.start:
                return days._replace(other=(ongoing.start, ongoing.end))
        return days

    def _this(self, when: When) -> Days:
        monday = almanac.monday_of(when.anchor)
        first = almanac.add_days(monday, self.days[0])
        if not when.past and first < when.anchor:
            return self._plain(when.anchor, past=False)
        return self._forward(first)

    def _next(self, when: When) -> Days:
        monday = almanac.add_days(almanac.monday_of(when.anchor), 7)
        nearest = almanac.next_weekday(almanac.add_days(when.anchor, 1), self.days[0])
        return self._forward(almanac.add_days(monday, self.days[0]), nearest)

    def _coming(self, when: When) -> Days:
        return self._forward(almanac.next_weekday(almanac.add_days(when.anchor, 1), self.days[0]))

    def _last(self, when: When) -> Days:
        """The latest before today, but never yesterday, which nobody calls so."""
        latest = self._backward(
            almanac.last_weekday(almanac.add_days(when.anchor, -1), self.days[-1])
        )
        shift = almanac.add_days
        if latest.first >= almanac.monday_of(when.anchor):
            before = shift(latest.first, -7), shift(latest.final, -7)
            if latest.final == shift(when.anchor, -1):
                return Days(*before, DAY, latest[:2])
            return latest._replace(other=before)
        return latest

    def _past(self, when: When) -> Days:
        return self._backward(
            almanac.last_weekday(almanac.add_days(when.anchor, -1), self.days[-1])
        )

    def _following(self, when: When) -> Days:
        base = when.last.final if when.last else when.anchor
        return self._forward(almanac.next_weekday(almanac.add_days(base, 1), self.days[0]))

    def _previous(self, when: When) -> Days:
        base = when.last.first if when.last else when.anchor
        return self._backward(almanac.last_weekday(almanac.add_days(base, -1), self.days[-1]))

    def _same(self, when: When) -> Days:
        base = when.last.first if when.last else when.anchor
        return self._forward(almanac.next_weekday(almanac.monday_of(base), self.days[0]))

    def rule(self, when: When) -> str:
        if self.weeks is not None:
            return "a weekday of the week that is named, weeks beginning on Monday"
        if self.which in ("next", "last"):
            return {
                "next": "next with a weekday is that day of next week",
                "last": "last with a weekday is the latest before today, but not yesterday",
            }[self.which]
        if self.which in ("coming", "past"):
            side = "first such day after" if self.which == "coming" else "last such day before"
            return f"the {side} today"
        if self.relative:
            return "a weekday counted from the date last mentioned"
        if when.past:
            return "a weekday in a sentence about the past is the last such day, today included"
        return "a weekday in a sentence about the future is the next such day, today included"


@dataclass(frozen=True, slots=True)
class NearDay(Reading):
    """A day counted from the anchor by its word: "today", "tomorrow night", "last night"."""

    offset: int

    def resolve(self, when: When) -> Days:
        day = almanac.add_days(when.anchor, self.offset)
        return Days(day, day, DAY)

    def rule(self, when: When) -> str:
        if self.offset == 0:
            return "the anchor's own day"
        return f"{abs(self.offset)} day(s) {'after' if self.offset > 0 else 'before'} the anchor"


@dataclass(frozen=True, slots=True)
class SameDay(Reading):
    """ "The same day", "that day": the day last mentioned; with ``offset`` its neighbours."""

    offset: int = 0

    @property
    def relative(self) -> bool:  # type: ignore[override]
        return True

    def resolve(self, when: When) -> Days:
        if when.last is None:
            base = when.anchor
        else:
            base = when.last.final if self.offset > 0 else when.last.first
        day = almanac.add_days(base, self.offset)
        return Days(day, day, DAY)

    def rule(self, when: When) -> str:
        return "counted from the date last mentioned"
