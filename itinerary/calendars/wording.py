"""The words of a calendar entry: who, where, when, as a person would write them."""

from __future__ import annotations

import re
from datetime import date, timedelta

from itinerary.facts import Person, Precision

# Fixed names, because strftime would follow the machine's locale.
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

# Terminal escapes; control characters that RFC 5545 (3.1) allows in no text; marks that turn
# the direction of writing and so can make a line say something else; halves of characters.
_ESCAPE = r"\x1b\[[0-?]*[ -/]*[@-~]"
_CONTROL = r"[\x00-\x08\x0b-\x1f\x7f-\x9f]"
_DIRECTION = r"[\u200e\u200f\u202a-\u202e\u2066-\u2069]"
_SURROGATE = r"[\ud800-\udfff]"
_UNPRINTABLE = re.compile(f"{_ESCAPE}|{_CONTROL}|{_DIRECTION}|{_SURROGATE}")


def clean(text: str) -> str:
    """``text`` without what a calendar may not hold; line ends become ``\\n``."""
    return _UNPRINTABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """``text`` cleaned, on one line, each run of white space one space."""
    return " ".join(clean(text).split())


def traveller(person: Person) -> str:
    """``Antony Blinken (US)``, ``Foreign minister (JP)``, ``António Guterres``."""
    name = person.name or (person.role[:1].upper() + person.role[1:] if person.role else None)
    label = name or "Delegation"
    return one_line(f"{label} ({person.country})" if person.country else label)


def traveller_in_full(person: Person) -> str:
    """``Antony Blinken, Secretary of State (US)``."""
    if person.name and person.role:
        label = f"{person.name}, {person.role}"
        return one_line(f"{label} ({person.country})" if person.country else label)
    return traveller(person)


def day(when: date, *, year: bool = True) -> str:
    """``8 Nov 2023``, or ``8 Nov``."""
    text = f"{when.day} {MONTHS[when.month - 1]}"
    return f"{text} {when.year}" if year else text


def days(start: date, end: date) -> str:
    """``8 Nov 2023``, ``8–9 Nov 2023``, ``30 Nov – 2 Dec 2023``, ``30 Dec 2023 – 2 Jan 2024``."""
    if start == end:
        return day(start)
    if start.year != end.year:
        return f"{day(start)} – {day(end)}"
    if start.month != end.month:
        return f"{day(start, year=False)} – {day(end)}"
    return f"{start.day}–{day(end)}"


def span(start: date | None, end: date | None, precision: Precision | None) -> str:
    """The days of a stop in words, a window told apart from days; ``""`` without any date."""
    if start is None or end is None:
        known = start or end
        if known is None:
            return ""
        return f"{'from' if end is None else 'until'} {day(known)}"
    if precision in (None, Precision.DAY):
        return days(start, end)
    return _window(start, end)


def _window(start: date, end: date) -> str:
    """``in Nov 2023`` for a whole month, ``in 2024`` for a year, else the bounds."""
    after = end + timedelta(days=1) if end < date.max else end
    if start.day == 1 and after.day == 1:
        months = (after.year - start.year) * 12 + after.month - start.month
        if months == 1:
            return f"in {MONTHS[start.month - 1]} {start.year}"
        if months == 12 and start.month == 1:
            return f"in {start.year}"
    return f"some time in {days(start, end)}"


def listed(names: list[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"
