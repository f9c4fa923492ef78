"""A part of a report: some of its stops, some of its travellers, as an editor's split leaves it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from itinerary.facts import Trip
    from itinerary.timeline.reports import Report


@dataclass(frozen=True, slots=True)
class Part:
    """Which stops and which travellers are kept, by their places in the whole report."""

    stops: tuple[int, ...]
    people: tuple[int, ...]

    def __str__(self) -> str:
        """``0.2-1``: the first and the third stop of the second traveller."""
        return "-".join(".".join(map(str, places)) for places in (self.stops, self.people))

    @classmethod
    def read(cls, text: str | None) -> Part | None:
        """What ``str`` wrote; nothing is the whole."""
        if not text:
            return None
        stops, people = (
            tuple(int(place) for place in places.split(".")) for places in text.split("-")
        )
        return cls(stops, people)


def part_of(report: Report) -> Part:
    """Which places of the whole report are in this one."""
    trip = report.trip
    whole = Part(tuple(range(len(trip.stops))), tuple(range(len(trip.travellers))))
    return report.part or whole


def cut_trip(trip: Trip, part: Part | None) -> Trip:
    """The part of a whole trip; the tour's own days are not those of a part of its stops."""
    if part is None:
        return trip
    cut = replace(
        trip,
        travellers=tuple(trip.travellers[place] for place in part.people),
        stops=tuple(trip.stops[place] for place in part.stops),
    )
    fewer = len(cut.stops) < len(trip.stops)
    return replace(cut, start=None, end=None, precision=None) if fewer else cut


def cut(whole: Report, part: Part | None) -> Report:
    """The part of a whole report, which is named by the same id."""
    if part is None or part == part_of(whole):
        return whole
    return replace(whole, trip=cut_trip(whole.trip, part), part=part)


def taken(
    report: Report,
    whole: Report,
    stops: Collection[int],
    people: Collection[int] | None = None,
) -> tuple[Report | None, Report | None]:
    """What lies outside of the given stops (and travellers) of a report, and what inside.

    Places are those in the whole report. With ``people`` the travellers are parted, else
    the stops are.
    """
    own = part_of(report)
    if people is None:
        inside = Part(tuple(place for place in own.stops if place in stops), own.people)
        outside = Part(tuple(place for place in own.stops if place not in stops), own.people)
    else:
        inside = Part(own.stops, tuple(place for place in own.people if place in people))
        outside = Part(own.stops, tuple(place for place in own.people if place not in people))
    cuts = (cut(whole, part) if part.stops and part.people else None for part in (outside, inside))
    left, away = cuts
    return left, away


def united(reports: Iterable[Report], whole: Mapping[str, Report]) -> list[Report]:
    """The reports with parts of one put together again."""
    parts: dict[str, Part] = {}
    for report in reports:
        own, other = part_of(report), parts.get(report.id)
        if other is not None:
            own = Part(_both(own.stops, other.stops), _both(own.people, other.people))
        parts[report.id] = own
    return [cut(whole[identity], part) for identity, part in parts.items()]


def _both(one: tuple[int, ...], other: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(sorted({*one, *other}))
