"""The days that a chart covers: wide enough for most visits, never squeezed by a far one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from itinerary.wording.clean import padded

# A chart that no dates are given for begins a little before today.
_LEAD = timedelta(days=3)
_LONGEST = 3660
# Whoever would make the days so many times narrower is told of in words.
_SQUEEZED = 3
# Of a long window no more than this asks for room.
_WINDOW = timedelta(days=31)
_MOST_TOLD = 8


@dataclass(frozen=True, slots=True)
class Bar:
    """One visit on the chart, from the first to the last day (inclusive)."""

    first: date
    last: date
    code: str
    kind: str


@dataclass(frozen=True, slots=True)
class Frame:
    """The days that the chart covers, and how many of them a column stands for."""

    first: date
    last: date
    columns: int
    step: int

    def column(self, day: date) -> int:
        return (day - self.first).days // self.step

    def day(self, column: int) -> date:
        return self.first + timedelta(days=column * self.step)

    def shows(self, bar: Bar) -> bool:
        return bar.last >= self.first and bar.first <= self.last


def frame(
    bars: Sequence[Bar], today: date, room: int, since: date | None, until: date | None
) -> Frame:
    """The frame of ``room`` columns for the bars, from ``since`` to ``until`` where given."""
    first = since or min([today, *(bar.first for bar in bars)])
    if since is None:
        first = max(first - timedelta(days=1), today - _LEAD) if bars else today - _LEAD
        if all(bar.last < first for bar in bars) and bars:
            first = min(bar.first for bar in bars)
    last = until or _horizon([bar for bar in bars if bar.last >= first], first, room)
    last = min(last, first + timedelta(days=_LONGEST))
    days = (last - first).days + 1
    step = max(1, -(-days // room))
    return Frame(first, last, -(-days // step), step)


def _horizon(bars: Sequence[Bar], first: date, room: int) -> date:
    """Where the chart ends: with the last visit, unless the last tenth lies far out."""
    near = first + timedelta(days=room - 1)
    ends = sorted(_needed(bar, first) for bar in bars)
    if not ends:
        return near
    whole, most = max(near, ends[-1]), max(near, ends[(len(ends) - 1) * 9 // 10])
    return most if whole - first > _SQUEEZED * (most - first) else whole


def _needed(bar: Bar, first: date) -> date:
    window = bar.kind == "window" and bar.last - bar.first > _WINDOW
    return min(bar.last, max(bar.first, first) + _WINDOW) if window else bar.last


def left_out(
    people: Sequence[tuple[str, Sequence[Bar]]], shown: Frame, label: int
) -> Iterator[str]:
    """The visits that the chart does not show, one a line; of many the first ones."""
    out = sorted(
        (bar.first, bar.last, name, bar.code)
        for name, bars in people
        for bar in bars
        if not shown.shows(bar)
    )
    if not out:
        return
    ends = [f"--from {out[0][0]}"] if out[0][0] < shown.first else []
    latest = max(last for _, last, _, _ in out)
    ends += [f"--to {latest}"] if latest > shown.last else []
    visits = "1 visit is" if len(out) == 1 else f"{len(out)} visits are"
    yield f"{visits} not drawn (see {' '.join(ends)}):"
    for first, last, name, code in out[:_MOST_TOLD]:
        days = f"{first}" if first == last else f"{first} to {last}"
        yield f"{padded(name, label)}{code}  {days}"
    if len(out) > _MOST_TOLD:
        yield f"and {len(out) - _MOST_TOLD} more"
