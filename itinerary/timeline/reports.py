"""A report: what one article said of one trip, or what an editor says of it.

Reports are the only truth of the timeline; everything else is derived from them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from itinerary.facts import OFF, Person, Precision, Trip
from itinerary.timeline.known import Days
from itinerary.timeline.parts import Part


@dataclass(frozen=True, slots=True)
class Report:
    """What the article ``article`` said of one trip on the day ``told``.

    ``id`` comes from the article and what was said, so it is the same in every database.
    ``official`` marks a government's own site; ``version`` is the story's rank among its
    versions (0 for a first one); ``signature`` and ``headline`` tell reprints of one story;
    ``run`` is the import that brought it. ``part`` tells which piece of it this is, where an
    editor has split it.
    """

    id: str
    article: str
    told: date
    trip: Trip
    outlet: str | None = None
    official: bool = False
    version: int = 0
    correction: bool = False
    signature: frozenset[int] = frozenset()
    headline: frozenset[str] = frozenset()
    run: int = 0
    part: Part | None = None

    @property
    def key(self) -> str:
        """What names the report, or the part of it, in a trip."""
        return f"{self.id}/{self.part}" if self.part else self.id

    @property
    def lead(self) -> Person:
        return self.trip.travellers[0]

    @property
    def countries(self) -> frozenset[str]:
        return frozenset(stop.country for stop in self.trip.stops)

    @property
    def called_off(self) -> bool:
        return self.trip.status in OFF

    def own_days(self) -> Days:
        """The trip's own span as the article gives it."""
        return Days(self.trip.start, self.trip.end, self.trip.precision)

    def days_in(self, country: str) -> Days:
        """The days of the first dated stop in ``country``; the trip's own if it has but one."""
        for stop in self.trip.stops:
            if stop.country == country and (stop.start or stop.end):
                return Days(stop.start, stop.end, stop.precision)
        return self.own_days() if len(self.trip.stops) == 1 else Days()

    def all_days(self) -> list[Days]:
        """Every dated span of the report."""
        spans = [self.own_days()]
        spans += [Days(stop.start, stop.end, stop.precision) for stop in self.trip.stops]
        return [span for span in spans if span]

    def vagueness(self) -> int:
        """0 where days are known, more the wider the windows, most without any date."""
        known = [_VAGUENESS[span.precision or Precision.DAY] for span in self.all_days()]
        return min(known, default=len(_VAGUENESS))


_VAGUENESS = {precision: rank for rank, precision in enumerate(Precision)}
