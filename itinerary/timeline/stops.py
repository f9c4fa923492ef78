"""The stops of a trip, put together from what each report says of each.

What is told of one stop comes together first; then the best days are chosen, and what
disagrees with them is kept.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from itinerary.facts import Precision, Status, Stop
from itinerary.timeline.known import Days, OtherDays
from itinerary.timeline.names import ascii_lower, take_apart
from itinerary.timeline.parts import part_of
from itinerary.timeline.reports import Report
from itinerary.timeline.weighing import Weighed


@dataclass(frozen=True, slots=True)
class MergedStop:
    """One stop as all its reports have it; ``report_ids`` are those, the weightiest first."""

    key: str
    country: str
    city: str | None
    days: Days
    date_text: str | None
    meets: tuple[str, ...]
    status: Status
    other_days: tuple[OtherDays, ...]
    report_ids: tuple[str, ...]


@dataclass(slots=True)
class GatheredStop:
    """What the reports said of one stop, the weightiest first.

    ``places`` tell where: the report's id, and the stop's number in the whole report.
    """

    country: str
    city: str | None
    told: list[tuple[Stop, Weighed]] = field(default_factory=list)
    places: set[tuple[str, int]] = field(default_factory=set)

    def spans(self) -> list[tuple[Days, Weighed]]:
        spans = [(Days(stop.start, stop.end, stop.precision), one) for stop, one in self.told]
        return [(days, one) for days, one in spans if days]


def gather_stops(counted: list[Weighed], before: Iterable[GatheredStop] = ()) -> list[GatheredStop]:
    """All stops of all reports, and those ``before``; what is told of one comes together."""
    gathered: list[GatheredStop] = list(before)
    for one in counted:
        taken: list[GatheredStop] = []
        stops = one.report.trip.stops
        for place, stop in zip(part_of(one.report).stops, stops, strict=True):
            told = _with_trip_days(stop, one.report) if len(stops) == 1 else stop
            home = _home(told, [stop for stop in gathered if stop not in taken])
            if home is None:
                home = GatheredStop(stop.country, stop.city)
                gathered.append(home)
            home.city = home.city or stop.city
            home.told.append((told, one))
            home.places.add((one.report.id, place))
            taken.append(home)
    return gathered


def _with_trip_days(stop: Stop, report: Report) -> Stop:
    """The only stop of a trip has the trip's days where it has none of its own."""
    if stop.start or stop.end or not report.own_days():
        return stop
    trip = report.trip
    return Stop(
        country=stop.country,
        city=stop.city,
        start=trip.start,
        end=trip.end,
        precision=trip.precision,
        date_text=stop.date_text,
        meets=stop.meets,
        evidence=stop.evidence,
    )


def _home(stop: Stop, gathered: list[GatheredStop]) -> GatheredStop | None:
    """The stop of other reports that this one is, if it is there already."""
    there = [other for other in gathered if other.country == stop.country]
    if stop.city:
        same = [other for other in there if _same_city(other.city, stop.city)]
        there = same or [other for other in there if other.city is None]
    days = Days(stop.start, stop.end, stop.precision)
    return max(there, key=lambda other: _nearness(days, other), default=None)


def _same_city(one: str | None, other: str) -> bool:
    return one is not None and ascii_lower(one) == ascii_lower(other)


def _nearness(days: Days, other: GatheredStop) -> int:
    spans = [span for span, _ in other.spans()]
    if days.first is None or not spans or spans[0].first is None:
        return -10_000
    return -abs((days.first - spans[0].first).days)


def merge_stop(stop: GatheredStop, key: str, status: Status) -> MergedStop:
    spans = stop.spans()
    days = best_days([span for span, _ in spans])
    words = [told.date_text for told, _ in stop.told if told.date_text]
    winning = [told.date_text for told, _ in stop.told if _days_of(told) == days and told.date_text]
    meets = _distinct(name for told, _ in stop.told for name in told.meets)
    return MergedStop(
        key=key,
        country=stop.country,
        city=stop.city,
        days=days,
        date_text=next(iter(winning or words), None),
        meets=meets,
        status=status,
        other_days=_disagreeing(days, spans),
        report_ids=tuple(dict.fromkeys(one.report.id for _, one in stop.told)),
    )


def _days_of(stop: Stop) -> Days:
    return Days(stop.start, stop.end, stop.precision)


def best_days(spans: list[Days]) -> Days:
    """The weightiest days, made exact by lighter ones that they allow for."""
    if not spans:
        return Days()
    best = spans[0]
    for span in spans[1:]:
        if _refines(span, best):
            best = span
    return best


def _refines(span: Days, best: Days) -> bool:
    """Whether ``span`` says the same as ``best`` and more."""
    exact = span.precision is Precision.DAY
    if best.precision is not Precision.DAY:
        return exact and _within(span, best)
    if not exact or (best.start and best.end):
        return False
    both = span.start is not None and span.end is not None
    return both and (span.start == best.start if best.start else span.end == best.end)


def _within(span: Days, window: Days) -> bool:
    if span.first is None or span.last is None or window.first is None or window.last is None:
        return False
    return window.first <= span.first and span.last <= window.last


def _disagreeing(days: Days, spans: list[tuple[Days, Weighed]]) -> tuple[OtherDays, ...]:
    """The days that some sources give and that do not fit the chosen ones."""
    chosen = [one for span, one in spans if _allows(span, days)]
    latest = max((one.report.told for one in chosen), default=date.min)
    others: dict[Days, list[Weighed]] = {}
    for span, one in spans:
        if not _allows(span, days):
            others.setdefault(span, []).append(one)
    found = [
        OtherDays(
            days=span,
            sources=len({one.story for one in backing}),
            told=max(one.report.told for one in backing),
            older=max(one.report.told for one in backing) < latest,
        )
        for span, backing in others.items()
    ]
    return tuple(sorted(found, key=lambda other: (other.told, str(other.days)), reverse=True))


def _allows(span: Days, days: Days) -> bool:
    """Whether a source that says ``span`` can be content with ``days``."""
    if span == days:
        return True
    if span.precision is not Precision.DAY:
        return _within(days, span)
    if span.start and span.end:
        return False
    return span.start == days.start if span.start else span.end == days.end


def stop_keys(gathered: list[GatheredStop], in_time: list[Report]) -> dict[int, str]:
    """A name for each stop, from what was told of it first: ``KR``, ``CN``, ``CN-shanghai``."""
    order = {report.id: number for number, report in enumerate(in_time)}
    first = sorted(
        gathered,
        key=lambda stop: min(
            (order[one.report.id], _index_in(one.report, told)) for told, one in stop.told
        ),
    )
    keys: dict[int, str] = {}
    for stop in first:
        key = stop.country
        if key in keys.values() and stop.city:
            key = f"{key}-{'-'.join(take_apart(stop.city).words)}"
        number = 2
        while key in keys.values():
            key = f"{stop.country}-{number}"
            number += 1
        keys[id(stop)] = key
    return keys


def in_order(gathered: list[GatheredStop]) -> list[GatheredStop]:
    """Stops as they follow: in the order of the fullest report, dated ones by their days."""
    ordered: list[GatheredStop] = []
    for stop in sorted(gathered, key=_listed_at):
        days = best_days([span for span, _ in stop.spans()])
        place = len(ordered)
        if days.first is not None:
            for index, other in enumerate(ordered):
                theirs = best_days([span for span, _ in other.spans()]).first
                if theirs is not None and theirs > days.first:
                    place = index
                    break
        ordered.insert(place, stop)
    return ordered


def _listed_at(stop: GatheredStop) -> tuple[int, str, int]:
    """Where the report that lists most stops lists this one."""
    return min(
        (-len(one.report.trip.stops), one.report.id, _index_in(one.report, told))
        for told, one in stop.told
    )


def _index_in(report: Report, stop: Stop) -> int:
    stops = report.trip.stops
    return stops.index(stop) if stop in stops else 0


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    """Each person met once, by the fullest wording, in the order of weight."""
    kept: list[str] = []
    for name in names:
        place = next((i for i, other in enumerate(kept) if _same_host(name, other)), None)
        if place is None:
            kept.append(name)
        elif len(name) > len(kept[place]):
            kept[place] = name
    return tuple(kept)


def _same_host(one: str, other: str) -> bool:
    few, many = sorted((take_apart(one).words, take_apart(other).words), key=len)
    return bool(few) and set(few) <= set(many)
