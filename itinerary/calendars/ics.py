"""Calendar entries as iCalendar (RFC 5545 and RFC 7986), written as a stream.

The icalendar package escapes, folds and orders; what it would leave to chance or to the
clock (UID, DTSTAMP, PRODID) is set here from the data. Nothing is held but one event.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, timedelta
from typing import IO, TYPE_CHECKING

from itinerary.calendars.entries import Entry, entries
from itinerary.calendars.options import CalendarOptions
from itinerary.calendars.wording import one_line
from itinerary.timeline.known import KnownTrip

if TYPE_CHECKING:
    from icalendar import Calendar, Event

PRODID = "-//diplomatic-itinerary//Diplomatic travel//EN"
# Our mark on an event: the trip and the stop that it shows. Only events that carry it are
# ever changed or removed in somebody's calendar.
ORIGIN = "X-ITINERARY-ORIGIN"
_DEFAULTS = CalendarOptions()


def write_ics(
    trips: Iterable[KnownTrip], stream: IO[bytes], options: CalendarOptions = _DEFAULTS
) -> int:
    """Write the trips as one calendar; gives the number of events.

    ``trips`` is read once, in its order; memory does not grow with it. The same trips give
    the same bytes.
    """
    opening, closing = _frame(_calendar(options))
    stream.write(opening)
    count = 0
    for trip in trips:
        for entry in entries(trip, options):
            stream.write(event(entry).to_ical())
            count += 1
    stream.write(closing)
    return count


def single_event(entry: Entry) -> bytes:
    """A calendar of this one event, as vdir and CalDAV (RFC 4791, 4.1) want it: no METHOD."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODID)
    calendar.add_component(event(entry))
    written: bytes = calendar.to_ical()
    return written


def event(entry: Entry) -> Event:
    """The VEVENT of an entry: all day, free time, dated by the articles and not by the clock."""
    from icalendar import Event

    vevent = Event()
    modified = entry.modified.astimezone(UTC).replace(microsecond=0)
    vevent.add("uid", entry.uid)
    vevent.add("dtstamp", modified)
    vevent.add("last-modified", modified)
    vevent.add("sequence", entry.sequence)
    vevent.add("dtstart", entry.first)
    vevent.add("dtend", entry.last + timedelta(days=1))  # exclusive (RFC 5545, 3.6.1)
    vevent.add("summary", entry.title)
    vevent.add("location", entry.place)
    if entry.position is not None:
        vevent.add("geo", entry.position)
    vevent.add("categories", list(entry.categories))
    vevent.add("status", entry.state.value)
    vevent.add("transp", "TRANSPARENT")
    vevent.add("x-microsoft-cdo-busystatus", "FREE")
    vevent.add("description", entry.description)
    if entry.url is not None:
        vevent.add("url", entry.url)
    vevent.add(ORIGIN, entry.origin)
    return vevent


def _calendar(options: CalendarOptions) -> Calendar:
    """The VCALENDAR with what tells a reader its name, colour, source and pace."""
    from icalendar import Calendar, vDuration, vText

    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODID)
    calendar.add("calscale", "GREGORIAN")
    name = vText(one_line(options.name))  # the package would leave NAME unescaped
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    calendar.add("color", options.color)
    if options.source is not None:
        calendar.add("source", options.source, parameters={"VALUE": "URI"})
    calendar.add("refresh-interval", options.refresh, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", vDuration(options.refresh))
    return calendar


def _frame(calendar: Calendar) -> tuple[bytes, bytes]:
    """What stands before the events, and what stands behind them."""
    closing = b"END:VCALENDAR\r\n"
    whole: bytes = calendar.to_ical()
    return whole.removesuffix(closing), closing
