"""Readings of single days, and of days of one month."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from itinerary.language.dates import almanac
from itinerary.language.dates.readings import DAY, Days, Reading, When


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
class FiguredDays(Reading):
    """ "26/02", "04-05/03": days and month in figures, whichever order and year is near."""

    ways: tuple[MonthDays, ...]

    def resolve(self, when: When) -> Days:
        anchor = when.anchor
        years = (anchor.year - 1, anchor.year, anchor.year + 1)
        found = [b for way in self.ways for year in years if (b := way.in_year(year)) is not None]
        if not found:
            raise ValueError("no such day")
        return Days(*min(found, key=lambda bounds: abs((bounds[0] - anchor).days)), DAY)

    def rule(self, when: When) -> str:
        return "a day and a month in figures: the nearest such day"


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


@dataclass(frozen=True, slots=True)
class SameDays(Reading):
    """ "The same two days": those last mentioned."""

    @property
    def relative(self) -> bool:  # type: ignore[override]
        return True

    def resolve(self, when: When) -> Days:
        if when.last is None or when.last.first == when.last.final:
            raise ValueError("no days were mentioned before")
        return Days(when.last.first, when.last.final, DAY)

    def rule(self, when: When) -> str:
        return "the days last mentioned"
