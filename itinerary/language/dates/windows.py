"""Readings of windows: weeks, weekends, months, quarters, seasons, years."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from itinerary.facts import Precision
from itinerary.language.dates import almanac
from itinerary.language.dates.readings import Days, Reading, When

PRECISION = {
    "day": Precision.DAY,
    "night": Precision.DAY,
    "week": Precision.WEEK,
    "fortnight": Precision.WEEK,
    "weekend": Precision.WEEKEND,
    "month": Precision.MONTH,
    "quarter": Precision.QUARTER,
    "season": Precision.SEASON,
    "year": Precision.YEAR,
    "decade": Precision.YEAR,
}


_PERIOD_RULE = {
    None: "without its year: the nearest that fits the tense",
    "this": "this one, seen from the anchor",
    "next": "the next one after the anchor's own",
    "last": "the last one that ended before the anchor",
    "coming": "the next one after the anchor's own",
    "past": "the last one that ended before the anchor",
}


class Window(Reading):
    """Base of the readings that mean a window."""

    __slots__ = ()

    @property
    def daily(self) -> bool:
        return False


@dataclass(frozen=True, slots=True)
class RelativeUnit(Window):
    """A unit counted from the anchor's own: "this week" 0, "next month" 1, "last year" -1.

    With ``from_last`` it counts from the date last mentioned ("the following week").
    """

    unit: str
    offset: int
    from_last: bool = False

    @property
    def relative(self) -> bool:  # type: ignore[override]
        return self.from_last

    def resolve(self, when: When) -> Days:
        base = when.anchor
        told = when.era if self.unit == "year" else when.period
        if self.from_last and told is not None:
            base = told.first
        day = almanac.shift(almanac.unit_bounds(base, self.unit)[0], self.offset, self.unit)
        return Days(*almanac.unit_bounds(day, self.unit), PRECISION[self.unit])

    def rule(self, when: When) -> str:
        seen = "the date last mentioned" if self.from_last else "the anchor"
        return f"the whole {self.unit}, {self.offset:+d} from the {self.unit} of {seen}"


@dataclass(frozen=True, slots=True)
class ComingWeekend(Window):
    """ "The coming weekend": the first Saturday after today, and its Sunday."""

    def resolve(self, when: When) -> Days:
        saturday = almanac.next_weekday(almanac.add_days(when.anchor, 1), _SATURDAY)
        return Days(saturday, almanac.add_days(saturday, 1), Precision.WEEKEND)

    def rule(self, when: When) -> str:
        return "the first Saturday after today, and its Sunday"


_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class TheWeekend(Window):
    """ "The weekend", "at the weekend": the coming or the last one, by tense."""

    past: bool = False

    @property
    def tensed(self) -> bool:  # type: ignore[override]
        return not self.past

    def resolve(self, when: When) -> Days:
        saturday, sunday = almanac.unit_bounds(when.anchor, "weekend")
        if (self.past or when.past) and saturday > when.anchor:
            saturday, sunday = almanac.add_days(saturday, -7), almanac.add_days(sunday, -7)
        return Days(saturday, sunday, Precision.WEEKEND)

    def rule(self, when: When) -> str:
        return f"the {'last' if self.past or when.past else 'coming'} Saturday and Sunday"


@dataclass(frozen=True, slots=True)
class Period(Window):
    """A named period that comes every year: a month, a season, a quarter, a half.

    ``kind`` is "month", "season", "quarter" or "half"; ``name`` its number, or the season's
    name. ``year`` is given, or ``years`` counts from the anchor's year, or ``which`` tells.
    """

    kind: str
    name: int | str
    year: int | None = None
    years: int | None = None
    which: str | None = None
    from_last: bool = False  # ``years`` counts from the date last mentioned

    @property
    def tensed(self) -> bool:  # type: ignore[override]
        return self.year is None and self.years is None and self.which in (None, "this")

    @property
    def relative(self) -> bool:  # type: ignore[override]
        return self.from_last

    @property
    def dated(self) -> bool:
        return self.year is not None

    def in_year(self, year: int) -> tuple[date, date]:
        """The period's bounds in a year; a winter begins in December of its year."""
        if self.kind == "month":
            return almanac.month_bounds(year, int(self.name))
        if self.kind == "quarter":
            return almanac.quarter_bounds(year, int(self.name))
        if self.kind == "half":
            second = self.name == 2
            return date(year, 7 if second else 1, 1), date(
                year, 12 if second else 6, 31 - (not second)
            )
        return almanac.season_bounds(year, str(self.name))

    def resolve(self, when: When) -> Days:
        precision = Precision.QUARTER if self.kind == "half" else PRECISION[self.kind]
        if self.year is not None:
            return Days(*self.in_year(self.year), precision)
        if self.years is not None:
            base = when.anchor
            if self.from_last and when.era is not None:
                base = when.era.first
            return Days(*self.in_year(base.year + self.years), precision)
        start, end = self._chosen(when)
        other = None
        if self.which == "next" and start.year == when.anchor.year:
            other = self.in_year(start.year + 1)
        return Days(start, end, precision, other)

    def _chosen(self, when: When) -> tuple[date, date]:
        anchor = when.anchor
        years = range(anchor.year - 2, anchor.year + 3)
        periods = [self.in_year(year) for year in years]
        if self.which in ("next", "coming"):
            return next(p for p in periods if p[0] > anchor)
        if self.which in ("last", "past"):
            return next(p for p in reversed(periods) if p[1] < anchor)
        past = next(p for p in reversed(periods) if p[0] <= anchor)
        future = next(p for p in periods if p[1] >= anchor)
        fit, other = (past, future) if when.past else (future, past)
        if self.which == "this" and fit[0].year != anchor.year and other[0].year == anchor.year:
            return other
        if when.lenient and self._nearer(fit, other, when):
            return other
        return fit

    def _nearer(self, fit: tuple[date, date], other: tuple[date, date], when: When) -> bool:
        """Whether the other year is so near that the tense must have been mistaken.

        Businesses speak of quarters just past in any tense: the nearest one it is.
        """
        far, near = (
            min(abs((edge - when.anchor).days) for edge in bounds) for bounds in (fit, other)
        )
        if fit[0] <= when.anchor <= fit[1]:
            return False
        if when.unsure or self.kind in ("quarter", "half"):
            return near < far
        return self.kind == "month" and far > 300 and near < 62

    def rule(self, when: When) -> str:
        if self.year is not None:
            return f"the whole {self.kind} of the year that is named"
        if self.years is not None:
            return f"the whole {self.kind} of the year that is named by its distance"
        return f"the {self.kind} {_PERIOD_RULE[self.which]}"


@dataclass(frozen=True, slots=True)
class Years(Window):
    """A year or several: "2027", "the 1990s", "2023-24"."""

    first: int
    last: int

    @property
    def dated(self) -> bool:
        return True

    def resolve(self, when: When) -> Days:
        return Days(date(self.first, 1, 1), date(self.last, 12, 31), Precision.YEAR)

    def rule(self, when: When) -> str:
        return "the whole year" if self.first == self.last else "the years from first to last"


@dataclass(frozen=True, slots=True)
class WeekOf(Window):
    """The week, or weekend, in which a day lies, begins or ends."""

    day: Reading
    kind: str = "of"  # "of", "beginning", "ending", "weekend"

    @property
    def tensed(self) -> bool:  # type: ignore[override]
        return self.day.tensed

    @property
    def dated(self) -> bool:
        return self.day.dated

    def resolve(self, when: When) -> Days:
        day = self.day.resolve(when).first
        if self.kind == "beginning":
            return Days(day, almanac.add_days(day, 6), Precision.WEEK)
        if self.kind == "ending":
            return Days(almanac.add_days(day, -6), day, Precision.WEEK)
        if self.kind == "weekend":
            return Days(*almanac.unit_bounds(day, "weekend"), Precision.WEEKEND)
        return Days(*almanac.unit_bounds(day, "week"), Precision.WEEK)

    def rule(self, when: When) -> str:
        return f"the week ({self.kind}) of a day ({self.day.rule(when)})"
