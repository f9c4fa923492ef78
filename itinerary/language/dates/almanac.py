"""Plain arithmetic of days, weeks, months, seasons: no words, no anchors.

Weeks begin on Monday (ISO 8601). Seasons are the meteorological ones. Every function raises
``ValueError`` or ``OverflowError`` outside the years 1 to 9999, as ``datetime`` does.
"""

from __future__ import annotations

from calendar import isleap, monthrange
from datetime import date, timedelta

Bounds = tuple[date, date]

DAYS_PER_UNIT = {"day": 1, "night": 1, "week": 7, "fortnight": 14}
MONTHS_PER_UNIT = {"month": 1, "quarter": 3, "year": 12, "decade": 120}
FIRST_MONTH = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
OPPOSITE_SEASON = {
    "spring": "autumn",
    "summer": "winter",
    "autumn": "spring",
    "winter": "summer",
}


def add_days(day: date, count: int) -> date:
    """``day`` moved by ``count`` days."""
    return day + timedelta(days=count)


def add_months(day: date, count: int) -> date:
    """``day`` moved by whole months; the 31st becomes the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    month += 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def shift(day: date, count: int, unit: str) -> date:
    """``day`` moved by ``count`` units ("day", "week", "month", "year", ...)."""
    if unit in DAYS_PER_UNIT:
        return day + timedelta(days=count * DAYS_PER_UNIT[unit])
    if unit == "weekend":
        return day + timedelta(days=7 * count)
    return add_months(day, count * MONTHS_PER_UNIT[unit])


def monday_of(day: date) -> date:
    """The Monday of the week of ``day``."""
    return day - timedelta(days=day.weekday())


def month_bounds(year: int, month: int) -> Bounds:
    """First and last day of a month."""
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def quarter_bounds(year: int, quarter: int) -> Bounds:
    """First and last day of a quarter, 1 to 4."""
    return date(year, 3 * quarter - 2, 1), month_bounds(year, 3 * quarter)[1]


def season_bounds(year: int, season: str) -> Bounds:
    """First and last day of a northern season; winter begins in December of ``year``."""
    first = date(year, FIRST_MONTH[season], 1)
    last = add_months(first, 2)
    return first, month_bounds(last.year, last.month)[1]


def unit_bounds(day: date, unit: str) -> Bounds:
    """First and last day of the week, weekend, month, quarter, year, decade around ``day``.

    The weekend of a weekday is the one that ends its week.
    """
    if unit in ("day", "night"):
        return day, day
    if unit == "week":
        monday = monday_of(day)
        return monday, monday + timedelta(days=6)
    if unit == "weekend":
        monday = monday_of(day)
        return monday + timedelta(days=5), monday + timedelta(days=6)
    if unit == "month":
        return month_bounds(day.year, day.month)
    if unit == "quarter":
        return quarter_bounds(day.year, (day.month + 2) // 3)
    if unit == "year":
        return date(day.year, 1, 1), date(day.year, 12, 31)
    if unit == "decade":
        first = day.year - day.year % 10
        return date(first, 1, 1), date(first + 9, 12, 31)
    if unit == "fortnight":
        monday = monday_of(day)
        return monday, monday + timedelta(days=13)
    raise ValueError(f"no bounds for the unit {unit!r}")


def next_weekday(day: date, weekday: int) -> date:
    """The first such weekday (Monday is 0) on or after ``day``."""
    return day + timedelta(days=(weekday - day.weekday()) % 7)


def last_weekday(day: date, weekday: int) -> date:
    """The last such weekday on or before ``day``."""
    return day - timedelta(days=(day.weekday() - weekday) % 7)


def safe_date(year: int, month: int, day: int) -> date | None:
    """The date, or ``None`` where the month has no such day (29 February, 31 June)."""
    if 1 <= month <= 12 and 1 <= day <= 28 and 1 <= year <= 9999:
        return date(year, month, day)
    try:
        return date(year, month, day)
    except ValueError:
        return None


def has_day(year: int, month: int, day: int) -> bool:
    """Whether the month of that year has that day."""
    if month == 2 and day == 29:
        return isleap(year)
    return safe_date(2000, month, day) is not None
