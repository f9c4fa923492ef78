"""The timeline as calendars: iCalendar files, folders of events, CalDAV servers.

``write_ics`` streams one file; ``entries`` is the step before any format.
"""

from itinerary.calendars.entries import Entry, State, entries
from itinerary.calendars.ics import write_ics
from itinerary.calendars.options import CalendarOptions, CancelledEvents, WindowEvents
from itinerary.calendars.vdir import VdirChanges, write_vdir

__all__ = [
    "CalendarOptions",
    "CancelledEvents",
    "Entry",
    "State",
    "VdirChanges",
    "WindowEvents",
    "entries",
    "write_ics",
    "write_vdir",
]
