"""What calendar programs differ in, and a default for each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum


class CancelledEvents(StrEnum):
    """What becomes of a visit that was called off or put off.

    Every kept one carries ``STATUS:CANCELLED``. Google then hides it, Apple strikes it
    through, Outlook shows it as live: so ``mark`` also says so in the title.
    """

    KEEP = "keep"
    MARK = "mark"
    DROP = "drop"


class WindowEvents(StrEnum):
    """What becomes of a visit that is only known to fall in some week, month or season."""

    SKIP = "skip"  # no event: a month-long bar for "in May" helps nobody
    SPAN = "span"  # one event over the whole window
    FIRST_DAY = "first-day"  # one event on the window's first day


@dataclass(frozen=True, slots=True)
class CalendarOptions:
    """How a calendar is written.

    ``tours`` adds one event for each trip of several stops. ``color`` is a CSS3 colour name
    (RFC 7986, 5.9). ``source`` is the address at which a subscriber finds the calendar anew,
    ``refresh`` how often to look there.
    """

    cancelled: CancelledEvents = CancelledEvents.MARK
    windows: WindowEvents = WindowEvents.SKIP
    tours: bool = False
    name: str = "Diplomatic travel"
    color: str = "steelblue"
    source: str | None = None
    refresh: timedelta = timedelta(hours=6)
