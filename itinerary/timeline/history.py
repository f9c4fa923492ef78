"""How a trip came to be what it is: its state after each report, and what changed when.

Time is the articles' own: nothing changes here because a clock goes on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from itinerary.timeline.edits import Edit, overlay
from itinerary.timeline.merging import Merged, merge
from itinerary.timeline.reports import Report
from itinerary.timeline.weighing import when_told

# Up to so many reports the history has a step for each, beyond that one for each day.
_STEPS = 40


@dataclass(frozen=True, slots=True)
class Change:
    """How often something has changed since it was first told, and when it last did.

    ``edition`` counts every new source besides: of it a reader sees only a line more.
    """

    sequence: int
    told: date
    edition: int = 0


@dataclass(frozen=True, slots=True)
class History:
    """The changes of a trip as a whole and of each of its stops (by key)."""

    trip: Change
    stops: dict[str, Change]


def states(reports: Sequence[Report], edits: Sequence[Edit] = ()) -> list[tuple[date, Merged]]:
    """What was known after each report (after each day, of a trip with many), oldest first.

    Edits come after the reports, whenever they were made: they outrank them all.
    """
    in_time = sorted(reports, key=when_told)
    ends = _day_ends(in_time) if len(in_time) > _STEPS else list(range(1, len(in_time) + 1))
    told = [(in_time[end - 1].told, merge(in_time[:end])) for end in ends]
    last = told[-1] if told else None
    for number, edit in enumerate(edits, 1):
        if last is not None:
            made = max(edit.at.date(), last[0])
            told.append((made, overlay(last[1], edits[:number])))
    return told


def history(reports: Sequence[Report], edits: Sequence[Edit] = ()) -> History:
    """Count the changes that a reader could see, from the first report to the last."""
    whole: _Seen | None = None
    stops: dict[str, _Seen] = {}
    for told, state in states(reports, edits):
        whole = _next(whole, visible(state), len(state.weighed), told)
        for stop in state.stops:
            look = (
                state.travellers,
                state.purpose,
                stop.country,
                stop.city,
                stop.days,
                stop.meets,
                stop.status,
            )
            sources = sum(stop.country in one.report.countries for one in state.weighed)
            stops[stop.key] = _next(stops.get(stop.key), look, sources, told)
    changed = whole.change if whole else Change(-1, date.min)
    return History(changed, {key: seen.change for key, seen in stops.items()})


@dataclass(frozen=True, slots=True)
class _Seen:
    """What was seen last, from how many sources, and how often it had changed."""

    look: object
    sources: int
    change: Change


def _next(before: _Seen | None, look: object, sources: int, told: date) -> _Seen:
    if before is None:
        return _Seen(look, sources, Change(0, told, sources - 1))
    change, more = before.change, sources - before.sources
    if look != before.look:
        change = Change(change.sequence + 1, told, change.edition + max(1, more))
    elif more > 0:
        change = Change(change.sequence, change.told, change.edition + more)
    return _Seen(look, sources, change)


def visible(state: Merged) -> tuple[object, ...]:
    """What a reader sees of a trip, the number of its sources aside."""
    stops = tuple((s.key, s.country, s.city, s.days, s.meets, s.status) for s in state.stops)
    return state.travellers, state.status, state.days, state.purpose, stops


def _day_ends(in_time: list[Report]) -> list[int]:
    ends: list[int] = []
    total = 0
    for _, told in groupby(in_time, key=lambda report: report.told):
        total += len(list(told))
        ends.append(total)
    return ends
