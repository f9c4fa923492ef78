"""What one can ask the timeline for: the filters that all lists share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from itinerary.facts import Status

# A visit announced without days is still news for so long.
STILL_NEWS = timedelta(days=60)
# A visit whose end nobody gives is believed to last no longer than this.
OPEN_ENDED = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Filters:
    """Which trips to list; every filter given must hold.

    ``since`` and ``until`` bound the days of the trip (inclusive); a trip without days counts
    by when it was told of. ``country`` is a destination, ``served`` whom the traveller serves,
    both by code. ``minimum`` is the least confidence. ``statuses`` are those shown on ``today``.
    """

    who: str | None = None
    role: str | None = None
    served: str | None = None
    country: str | None = None
    city: str | None = None
    since: date | None = None
    until: date | None = None
    statuses: frozenset[Status] = frozenset()
    outlet: str | None = None
    minimum: float = 0.0
