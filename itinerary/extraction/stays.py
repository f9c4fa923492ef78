"""The days of a stop, and of the whole trip, from all that is said of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from itinerary.extraction.chains import link_stays
from itinerary.extraction.claims import Bound, Rule
from itinerary.extraction.gatherings import find_gathering
from itinerary.extraction.scene import Scene
from itinerary.extraction.visits import Draft, Visit
from itinerary.extraction.windows import fit_into
from itinerary.facts import DateSpan, Precision, Stop

# A stay longer than this many days is a misreading ("a 100-day plan").
_LONGEST = 60


def settle_stops(draft: Draft, scene: Scene) -> list[DateSpan | None]:
    """The days of each stop of a journey, in the order of its visits.

    Where nothing is told of a stop, they are those of the summit or the like that it is made for.
    """
    visits = draft.visits
    days = [lengthen(settle_days(visit.spans), visit, len(visits)) for visit in visits]
    if draft.tour is not None and len(visits) > 1:
        days = [fit_into(day, draft.tour) if day is not None else None for day in days]
    days = [draft.tour if len(visits) == 1 and not day else day for day in days]
    days = [_settle_event(day, visit, scene) for day, visit in zip(days, visits, strict=True)]
    if len(visits) == 1:
        return days
    if not any(days):
        days = [_find_window(visit, draft.tour) for visit in visits]
    days[0] = days[0] or _open_tour(draft)
    return link_stays(draft, days)


def _settle_event(day: DateSpan | None, visit: Visit, scene: Scene) -> DateSpan | None:
    """The days told of a stop, or else of the gathering it is made for: "will attend the summit in
    Rome next month … It is held on 14 and 15 May"."""
    if day is not None and day.precision is Precision.DAY:
        return day
    held = find_gathering(visit, scene)
    if day is None or held is None or held.start is None or held.end is None:
        return day or held
    inside = day.start is not None and day.end is not None
    inside = inside and day.start <= held.start and held.end <= day.end  # type: ignore[operator]
    return held if inside else day


# So many countries visited in a window all lie in it; a longer tour has stops at its own times.
_MOST_IN_WINDOW = 3


def _find_window(visit: Visit, tour: DateSpan | None) -> DateSpan | None:
    """ "Will visit A and B in May": the window in which both visits fall."""
    if tour is None or tour.precision is Precision.DAY:
        return None
    told = [c for c in visit.claims if c.tour == tour and c.rule is not Rule.JOURNEY]
    few = any(len({place.country for place in c.places}) <= _MOST_IN_WINDOW for c in told)
    return tour if few else None


def _open_tour(draft: Draft) -> DateSpan | None:
    """ "A six-day tour begins on Friday; the first three days are for Rabat": the first stop's."""
    tour, lengths = draft.tour, draft.visits[0].lengths
    if tour is None or tour.precision is not Precision.DAY or tour.start is None or not lengths:
        return None
    end = tour.start + timedelta(days=lengths[0] - 1)
    if len(lengths) > 1 or (tour.end is not None and end >= tour.end):
        return None
    return replace(tour, end=end)


def settle_days(spans: list[tuple[DateSpan, Bound, bool]]) -> DateSpan | None:
    """The days of one stop from all that is said of them: a range, a start and an end, a day."""
    body = [(s, b) for s, b, heading in spans if not heading] or [(s, b) for s, b, _ in spans]
    body = _fit(body)
    exact = [(s, b) for s, b in body if s.precision is Precision.DAY]
    if not exact:
        return _narrowest([s for s, _ in body]) if body else None
    ranges = [s for s, _ in exact if s.start and s.end and s.start < s.end]
    if ranges:
        return _widest(ranges)
    # "from Friday" is a start, too; of a journey that has begun the day on which it did
    starts = [s.start for s, b in exact if s.start and (b is Bound.START or s.end is None)]
    begun = [day for day in starts if exact[0][0].anchor and day <= exact[0][0].anchor]
    start = next(iter(begun or starts), None)
    stays = [s for s, b in exact if b is Bound.STAY and s.start and s.start == s.end]
    last = next((s for s, b in exact if b is Bound.LAST), None)
    if last is not None and start is None and not stays:
        return last
    end = next((s.end for s, b in exact if b is Bound.END and s.end), None)
    end = end or (last.end if last is not None else None)
    until = next((s.end for s, _ in exact if s.start is None and s.end), None)
    first = exact[0][0]
    if start is None and not stays and end is None and until is None:
        return first
    if start is None and stays:
        start = stays[0].start
        if end is None and until is None:
            return _span_days(stays)
    finish = end or until
    if finish is not None and start is not None and finish < start:
        # "begins on Monday … until Wednesday": the Wednesday behind that Monday.
        later = finish + timedelta(days=7)
        finish = later if later > start else None
    return DateSpan(start, finish, Precision.DAY, first.text, "start and end", first.anchor)


def _span_days(days: list[DateSpan]) -> DateSpan:
    """ "Will speak in Warsaw on Tuesday and meet leaders on Wednesday": both days."""
    first = days[0]
    later = [
        day.start
        for day in days
        if day.start and first.start and timedelta(0) < day.start - first.start <= _BUSY
    ]
    return replace(first, end=max(later)) if later else first


_BUSY = timedelta(days=4)


def _fit(told: list[tuple[DateSpan, Bound]]) -> list[tuple[DateSpan, Bound]]:
    """The same spans, those behind a window moved into it."""
    fitted: list[tuple[DateSpan, Bound]] = []
    window: DateSpan | None = None
    for span, bound in told:
        fitted.append((fit_into(span, window), bound))
        if span.precision is not Precision.DAY and bound in (Bound.STAY, Bound.START):
            window = window or span
    return fitted


def _narrowest(windows: list[DateSpan]) -> DateSpan:
    """The first window, or one told later that lies in it: "this year … in late November"."""
    found = windows[0]
    for span in windows[1:]:
        if found.start and found.end and span.start and span.end:
            inside = found.start <= span.start and span.end <= found.end
            found = span if inside else found
    return found


def _widest(ranges: list[DateSpan]) -> DateSpan:
    """The first range, or one told later of which it is only a part."""
    found = ranges[0]
    for span in ranges[1:]:
        if span.start <= found.start and found.end <= span.end:  # type: ignore[operator]
            found = span
    return found


def lengthen(span: DateSpan | None, visit: Visit, stops: int) -> DateSpan | None:
    """A start and "a three-day visit" give the last day."""
    if span is None or span.start is None or span.end not in (None, span.start):
        return span
    if span.precision is not Precision.DAY:
        return span
    if not visit.lengths or visit.lengths[0] > _LONGEST or (stops > 1 and len(visit.lengths) > 1):
        return span
    end = span.start + timedelta(days=visit.lengths[0] - 1)
    return DateSpan(span.start, end, span.precision, span.text, "start and length", span.anchor)


def _lies_inside(stops: list[Stop], tour: DateSpan) -> bool:
    """Whether ``tour`` is one day within the stops, of a meeting: "she will see him on Friday"."""
    starts = [stop.start for stop in stops if stop.start]
    single = tour.end == tour.start and tour.start is not None
    return single and bool(starts) and min(starts) < (tour.start or min(starts))


def _goes_beyond(stops: list[Stop], tour: DateSpan) -> bool:
    """Whether a tour told by one day is longer: stops lie behind it, or there are several."""
    days = [day for stop in stops for day in (stop.start, stop.end) if day is not None]
    return len(stops) > 2 or (tour.end is not None and any(day > tour.end for day in days))


def find_trip_days(
    stops: list[Stop], draft: Draft
) -> tuple[date | None, date | None, Precision | None]:
    """The days of the whole trip: those told of it, else from its first stop to its last."""
    tour = draft.tour
    if tour is not None and draft.end is not None and tour.end in (None, tour.start):
        tour = replace(tour, end=draft.end)
    inside = tour is not None and _lies_inside(stops, tour)
    if tour is not None and tour.precision is Precision.DAY and not inside:
        if tour.end == tour.start and _goes_beyond(stops, tour):
            # "set off on Monday on a tour": the day it began, and not all of it.
            return tour.start, stops[-1].end, tour.precision
        return tour.start, tour.end, tour.precision
    starts = [s.start for s in stops if s.start]
    if not starts and not any(s.end for s in stops):
        return (tour.start, tour.end, tour.precision) if tour else (None, None, None)
    start = min(starts) if starts else None
    last = [s for s in stops if s.start or s.end][-1]
    ends = [s.end for s in stops if s.end]
    end = draft.end or (max(ends) if ends and last.end is not None else None)
    exact = all(s.precision in (None, Precision.DAY) for s in stops)
    precision = Precision.DAY if exact else next(s.precision for s in stops if s.precision)
    return start, end, precision
