"""What the rooms beside this one lend to it, through the command that starts the server.

So a filter means the same in an address as on the command line, and a feed is byte for byte
what ``itinerary export`` writes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import IO, Any

from itinerary.timeline.asking import Filters
from itinerary.timeline.known import KnownTrip


@dataclass(frozen=True, slots=True)
class Lent:
    """Functions of other rooms.

    ``read_filters`` takes today and the filters by their names, all of them, ``None`` where not
    given, and raises ``UsageError``. ``write_calendar`` also takes the options of calendars by
    their names; it raises ``UsageError``, too.
    """

    read_filters: Callable[[date, dict[str, Any]], Filters]
    write_calendar: Callable[[Iterable[KnownTrip], IO[bytes], dict[str, Any]], None]
    write_json: Callable[[Iterable[KnownTrip], IO[bytes]], None]
    write_csv: Callable[[Iterable[KnownTrip], IO[bytes]], None]
