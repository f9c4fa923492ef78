"""The page's chart of people by days: where each bar, tick and label stands.

Places along the days are percentages of the chart's width, so that one drawing serves narrow
and wide screens while letters keep their size; heights are pixels.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from itinerary.facts import Precision, Status
from itinerary.timeline.known import Days, KnownStop, KnownTrip
from itinerary.web.texts import days_of, short_lead, shortened
from itinerary.wording.dates import MONTHS, in_words
from itinerary.wording.names import place, status

_LEAD = timedelta(days=3)
# How long a chart is that no dates are asked for: the usual one, one with nothing in the usual,
# one of the past.
_LEAST, _USUAL = timedelta(days=20), timedelta(days=41)
_MOST, _MOST_PAST = timedelta(days=91), timedelta(days=365)
# Days between ticks; as many ticks as a telephone has room for.
_STEPS = (1, 2, 3, 7, 14, 28, 56)
_MOST_TICKS = 6
_LANE = 26
# The narrowest chart on which a bar is labelled with its country's code, and with its city
# (the sheet changes over), in pixels; the width of a letter, and what else a label needs.
_NARROW, _WIDE = 300, 660
_LETTER, _GAP = 7.0, 12
_THINNEST = 0.7


@dataclass(frozen=True, slots=True)
class Bar:
    """One visit. ``left`` and ``width`` are percentages, ``top`` pixels in the row.

    ``look`` are the words that the sheet and the reader know: "planned", "window", "cancelled".
    """

    trip: str
    left: float
    width: float
    top: int
    look: tuple[str, ...]
    label: str
    code: str
    before: bool
    told: str

    @property
    def right(self) -> float:
        return round(self.left + self.width, 2)


@dataclass(frozen=True, slots=True)
class Row:
    """One traveller, with as many lanes as visits lie over each other."""

    who: str
    height: int
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A day named at the top. ``strong`` where a month begins."""

    left: float
    label: str
    strong: bool


@dataclass(frozen=True, slots=True)
class Chart:
    """``today`` is a percentage, ``None`` if it is not on the chart; ``outside`` counts visits
    that are not on it, ``undated`` those without days."""

    first: date
    last: date
    rows: tuple[Row, ...]
    ticks: tuple[Tick, ...]
    today: float | None
    outside: int
    undated: int


@dataclass(frozen=True, slots=True)
class _Visit:
    trip: KnownTrip
    stop: KnownStop
    first: date
    last: date
    days: Days


def chart(
    trips: Iterable[KnownTrip],
    today: date,
    name_of: dict[str, str],
    since: date | None = None,
    until: date | None = None,
) -> Chart:
    """The chart of ``trips``; ``name_of`` gives the names of their countries by code."""
    people: dict[str, list[_Visit]] = {}
    undated = 0
    for trip in trips:
        for stop in trip.stops:
            days = days_of(trip, stop)
            if days.first is None or days.last is None:
                undated += 1
                continue
            visit = _Visit(trip, stop, days.first, max(days.first, days.last), days)
            people.setdefault(short_lead(trip), []).append(visit)
    visits = [visit for found in people.values() for visit in found]
    first, last = _bounds(visits, today, since, until)
    shown = {
        who: kept
        for who, found in people.items()
        if (kept := [visit for visit in found if visit.last >= first and visit.first <= last])
    }
    rows = [_row(who, found, first, last, today, name_of) for who, found in shown.items()]
    within = first <= today <= last
    return Chart(
        first=first,
        last=last,
        rows=tuple(rows),
        ticks=tuple(_ticks(first, last)),
        today=_share((today - first).days + 0.5, first, last) if within else None,
        outside=len(visits) - sum(len(found) for found in shown.values()),
        undated=undated,
    )


def _bounds(
    visits: Sequence[_Visit], today: date, since: date | None, until: date | None
) -> tuple[date, date]:
    """The days of the chart: those asked for, else from about today to the last visit."""
    firsts = [visit.first for visit in visits]
    lasts = [visit.last for visit in visits]
    begin = min(firsts, default=today)
    over = all(last < today for last in lasts)
    first = since or (begin if over or begin > today else max(begin, today - _LEAD))
    first = min(first, today) if since is None and not over else first
    soon = any(visit.first <= first + _USUAL for visit in visits if first < date.max - _USUAL)
    longest = _MOST_PAST if over or since or until else _USUAL if soon else _MOST
    end = until or max(lasts, default=first)
    if first > date.max - longest:
        return first, date.max
    least = first if since and until else first + _LEAST
    return first, max(first, min(max(end, least), first + longest))


def _row(
    who: str,
    visits: list[_Visit],
    first: date,
    last: date,
    today: date,
    name_of: dict[str, str],
) -> Row:
    """The bars of one traveller, on the first lane that is free for bar and label."""
    bars: list[Bar] = []
    taken: list[float] = []
    for visit in sorted(visits, key=lambda visit: (visit.first, visit.last, visit.stop.key)):
        bar = _bar(visit, first, last, today, name_of)
        begin, end = _room(bar)
        lane = next((lane for lane, free in enumerate(taken) if free <= begin), len(taken))
        if lane == len(taken):
            taken.append(0.0)
        taken[lane] = end
        bars.append(replace(bar, top=lane * _LANE))
    return Row(who, max(1, len(taken)) * _LANE, tuple(bars))


def _bar(visit: _Visit, first: date, last: date, today: date, name_of: dict[str, str]) -> Bar:
    stop = visit.stop
    left = _share((max(visit.first, first) - first).days, first, last)
    right = _share((min(visit.last, last) - first).days + 1, first, last)
    mark = "?" if stop.status is Status.TENTATIVE else ""
    city = shortened(stop.city, 24) or shortened(name_of[stop.country], 24)
    window = visit.days.precision not in (None, Precision.DAY)
    look = [stop.status.value.replace("_", "-"), *(["window"] if window else [])]
    when = in_words(visit.days, today)
    where = shortened(place(stop, name_of.__getitem__))
    bar = Bar(
        trip=visit.trip.id,
        left=left,
        width=max(round(right - left, 2), _THINNEST),
        top=0,
        look=tuple(look),
        label=city + mark,
        code=stop.country + mark,
        before=False,
        told=f"{short_lead(visit.trip)}: {where}, {when}, {status(stop.status)}",
    )
    # At the right edge the label has room only on the left.
    return bar if _room(bar)[1] <= 100 else _labelled_before(bar)


def _labelled_before(bar: Bar) -> Bar:
    turned = replace(bar, before=True)
    return turned if _room(turned)[0] >= 0 else bar


def _room(bar: Bar) -> tuple[float, float]:
    """From where to where (percentages) the bar and its label reach, however wide the screen."""
    label = 100 * max(
        (len(bar.code) * _LETTER + _GAP) / _NARROW, (len(bar.label) * _LETTER + _GAP) / _WIDE
    )
    return (bar.left - label, bar.right) if bar.before else (bar.left, bar.right + label)


def _ticks(first: date, last: date) -> Iterable[Tick]:
    """Days at even distances, each where the one before leaves room for it."""
    length = (last - first).days + 1
    step = next((step for step in _STEPS if length / step <= _MOST_TICKS), _STEPS[-1])
    free, year = 0.0, first.year
    for number in range(0, length, step):
        day = first + timedelta(days=number)
        label = f"{day.day} {MONTHS[day.month - 1]}"
        if day.year != year:
            label, year = f"{label} {day.year}", day.year
        left = _share(number, first, last)
        room = 100 * (len(label) * _LETTER + _GAP / 2) / _NARROW
        if free <= left <= 100 - room:
            free = left + room
            yield Tick(left, label, day.day <= step)


def _share(days: float, first: date, last: date) -> float:
    return round(100 * days / ((last - first).days + 1), 2)
