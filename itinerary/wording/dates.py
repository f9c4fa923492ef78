"""Days as a person writes them: ``8–9 Nov``, ``in the week of 13 Nov``, ``in 5 days``."""

from __future__ import annotations

from datetime import date, timedelta

from itinerary.facts import OFF, Precision, Status
from itinerary.timeline.known import Days

# Fixed names, because strftime would follow the machine's locale.
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
FULL_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}
_THIRDS = {(1, 10): "early ", (11, 20): "mid-"}
_LATE_FROM = 21


def in_words(days: Days, today: date) -> str:
    """The days as written by someone on ``today``; ``""`` without any.

    The year is told only where it is not today's; a window says that it is one.
    """
    if days.start is None and days.end is None:
        return ""
    if days.precision in (None, Precision.DAY) or days.start is None or days.end is None:
        return _days(days, today)
    return _window(days.start, days.end, days.precision, today)


def day(when: date, today: date) -> str:
    """``8 Nov``, or ``8 Nov 2023`` in another year."""
    return f"{when.day} {_month(when, today)}"


def month_title(when: date) -> str:
    """``November 2023``."""
    return f"{FULL_MONTHS[when.month - 1]} {when.year}"


def time_left(days: Days, status: Status, today: date) -> str:
    """``tomorrow``, ``in 5 days``, ``now``; of a window the time to its beginning."""
    first, last = days.first, days.last
    if status in OFF:
        return ""
    if status is Status.UNDER_WAY and (first is None or first <= today):
        return "now"
    if first is None or last is None:
        return ""
    if last < today:
        return _ago((today - last).days)
    ahead = (first - today).days
    if days.precision is not Precision.DAY:
        return f"in {ahead}+ days" if ahead > 0 else "any day"
    return "now" if ahead < 0 else _ahead(ahead)


def _ahead(days: int) -> str:
    return {0: "today", 1: "tomorrow"}.get(days, f"in {days} days")


def _ago(days: int) -> str:
    return "yesterday" if days == 1 else f"{days} days ago"


def _month(when: date, today: date) -> str:
    name = MONTHS[when.month - 1]
    return name if when.year == today.year else f"{name} {when.year}"


def _full_month(when: date, today: date) -> str:
    name = FULL_MONTHS[when.month - 1]
    return name if when.year == today.year else f"{name} {when.year}"


def _days(days: Days, today: date) -> str:
    if days.start is None or days.end is None:
        known = days.start or days.end
        word = "from" if days.end is None else "until"
        return f"{word} {day(known, today)}" if known else ""
    return _span(days.start, days.end, today)


def _span(start: date, end: date, today: date) -> str:
    if start == end:
        return day(start, today)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{day(end, today)}"
    first = f"{start.day} {MONTHS[start.month - 1]}"
    if start.year != end.year:
        first = f"{first} {start.year}"
        return f"{first} – {end.day} {MONTHS[end.month - 1]} {end.year}"
    return f"{first} – {day(end, today)}"


def _window(start: date, end: date, precision: Precision, today: date) -> str:
    """A window by its name where its bounds have one, else by its bounds."""
    whole_months = (
        start.day == 1 and (end + timedelta(days=1)).day == 1 if end < date.max else False
    )
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    year = "" if start.year == today.year else f" {start.year}"
    if precision is Precision.WEEK and start.weekday() == 0 and (end - start).days == 6:
        return f"in the week of {day(start, today)}"
    if precision is Precision.WEEKEND:
        return f"on the weekend of {_span(start, end, today)}"
    if precision is Precision.MONTH and months == 1:
        return _part_of_month(start, end, whole_months, today) or _some_day(start, end, today)
    if whole_months and precision is Precision.QUARTER and months == 3:
        return f"in the {_ordinal((start.month + 2) // 3)} quarter{year}"
    if whole_months and precision is Precision.SEASON and months == 3 and start.month in _SEASONS:
        return f"in {_SEASONS[start.month]} {_season_year(start, end)}"
    if whole_months and precision is Precision.YEAR and months == 12 and start.month == 1:
        return f"in {start.year}"
    return _some_day(start, end, today)


def _part_of_month(start: date, end: date, whole: bool, today: date) -> str:
    name = _full_month(start, today)
    if whole:
        return f"in {name}"
    last = end + timedelta(days=1)
    if start.day == _LATE_FROM and last.day == 1:
        return f"in late {name}"
    third = _THIRDS.get((start.day, end.day))
    return f"in {third}{name}" if third else ""


def _season_year(start: date, end: date) -> str:
    return str(start.year) if start.year == end.year else f"{start.year}/{end.year % 100:02}"


def _some_day(start: date, end: date, today: date) -> str:
    return f"some day {_span(start, end, today)}"


def _ordinal(number: int) -> str:
    return {1: "1st", 2: "2nd", 3: "3rd"}.get(number, f"{number}th")
