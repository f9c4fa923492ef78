"""From the trips of the timeline to calendar entries: one for each stop that has days.

An entry is what a calendar program shows, before any format: its days are inclusive, its
texts are clean. Who and where come from the trip; the options say what is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from uuid import UUID, uuid5

from itinerary.calendars import wording
from itinerary.calendars.options import CalendarOptions, CancelledEvents, WindowEvents
from itinerary.calendars.places import in_country, position
from itinerary.facts import Precision, Status
from itinerary.language.places import country_name
from itinerary.timeline.known import Days, KnownStop, KnownTrip, OtherDays, Source

# The space in which our UIDs are made (RFC 9562, 5.5); changing it would orphan every
# event that anybody has ever imported.
_UID_SPACE = UUID("6f1e2d0a-4c53-5f0e-9a3b-0d1c7a52e8f4")
_TOUR = "tour"


class State(StrEnum):
    """RFC 5545, 3.8.1.11: the STATUS values of an event."""

    TENTATIVE = "TENTATIVE"
    CONFIRMED = "CONFIRMED"
    CANCELLED = "CANCELLED"


# A postponed visit does not take place on the days that it was put off from.
_STATES = {
    Status.TENTATIVE: State.TENTATIVE,
    Status.POSTPONED: State.CANCELLED,
    Status.CANCELLED: State.CANCELLED,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One calendar event. ``first`` and ``last`` are days, both inclusive.

    ``origin`` names the trip and the stop ("blinken-kr-2023-11/KR") and alone decides ``uid``.
    """

    uid: str
    origin: str
    title: str
    first: date
    last: date
    state: State
    place: str
    position: tuple[float, float] | None
    categories: tuple[str, ...]
    description: str
    url: str | None
    sequence: int
    modified: datetime


def uid_of(origin: str) -> str:
    """The UID of the entry for ``origin``: a UUID, as RFC 7986 (5.3) asks for."""
    return str(uuid5(_UID_SPACE, origin))


def entries(trip: KnownTrip, options: CalendarOptions) -> Iterator[Entry]:
    """The entries of one trip, stops in order, the tour (if asked for) first."""
    if options.tours and len(trip.stops) > 1:
        tour = _tour_entry(trip, options)
        if tour is not None:
            yield tour
    for stop in trip.stops:
        entry = _stop_entry(trip, stop, options)
        if entry is not None:
            yield entry


def _stop_entry(trip: KnownTrip, stop: KnownStop, options: CalendarOptions) -> Entry | None:
    # A trip's days are those of its only stop.
    told = trip.days if not stop.days and len(trip.stops) == 1 else stop.days
    shown = _days_shown(told, options.windows)
    if shown is None or _dropped(stop.status, options):
        return None
    origin = f"{trip.id}/{stop.key}"
    where = wording.one_line(stop.city) if stop.city else in_country(stop.country)
    country = country_name(stop.country)
    return Entry(
        uid=uid_of(origin),
        origin=origin,
        title=_title(trip, f"in {where}", stop.status, options),
        first=shown[0],
        last=shown[1],
        state=_STATES.get(stop.status, State.CONFIRMED),
        place=f"{where}, {country}" if stop.city and where != country else country,
        position=position(stop.country, stop.city),
        categories=("Diplomatic visit", country),
        description=_description(trip, told, stop),
        url=_first_url(stop.sources),
        sequence=stop.edition,
        modified=_last_told(stop.modified, stop.sources),
    )


def _tour_entry(trip: KnownTrip, options: CalendarOptions) -> Entry | None:
    shown = _days_shown(trip.days, options.windows)
    if shown is None or _dropped(trip.status, options):
        return None
    origin = f"{trip.id}/{_TOUR}"
    countries = list(dict.fromkeys(stop.country for stop in trip.stops))
    named = [country_name(code) for code in countries]
    route = wording.listed([in_country(code) for code in countries])
    return Entry(
        uid=uid_of(origin),
        origin=origin,
        title=_title(trip, f"on tour: {route}", trip.status, options),
        first=shown[0],
        last=shown[1],
        state=_STATES.get(trip.status, State.CONFIRMED),
        place="; ".join(named),
        position=None,
        categories=("Diplomatic tour", *named),
        description=_description(trip, trip.days, None),
        url=_first_url(trip.sources),
        sequence=trip.edition,
        modified=_last_told(trip.modified, trip.sources),
    )


def _days_shown(told: Days, windows: WindowEvents) -> tuple[date, date] | None:
    """The days of the bar in the calendar; an open end shows only the day that is known."""
    start, end = told.first, told.last
    if start is None or end is None:
        return None
    if told.precision not in (None, Precision.DAY):
        if windows is WindowEvents.SKIP:
            return None
        if windows is WindowEvents.FIRST_DAY:
            return start, start
    return min(start, end), max(start, end)


def _dropped(status: Status, options: CalendarOptions) -> bool:
    called_off = _STATES.get(status) is State.CANCELLED
    return called_off and options.cancelled is CancelledEvents.DROP


def _title(trip: KnownTrip, what: str, status: Status, options: CalendarOptions) -> str:
    who = wording.traveller(trip.travellers[0]) if trip.travellers else "Delegation"
    title = f"{who} {what}"
    if _STATES.get(status) is State.TENTATIVE:
        return f"{title}?"
    if _STATES.get(status) is State.CANCELLED and options.cancelled is CancelledEvents.MARK:
        return f"{status.value.capitalize()}: {title}"
    return title


def _description(trip: KnownTrip, told: Days, stop: KnownStop | None) -> str:
    """What the reader finds on opening the event: of one stop, or of the whole tour."""
    status, sources = (stop.status, stop.sources) if stop else (trip.status, trip.sources)
    days = wording.span(told.start, told.end, told.precision)
    # Whether it is under way or over depends on the day of reading, which no file knows.
    lines = [f"{days} ({status})" if status in _STATES else days]
    lines += [wording.traveller_in_full(person) for person in trip.travellers[:1]]
    companions = [wording.traveller_in_full(person) for person in trip.travellers[1:]]
    if companions:
        lines.append(f"With {wording.listed(companions)}")
    if trip.purpose:
        lines.append(f"For {wording.one_line(trip.purpose)}")
    if stop and stop.meets:
        lines.append(f"Meets {wording.listed([wording.one_line(host) for host in stop.meets])}")
    lines += [_disagreement(other) for other in stop.other_days] if stop else []
    quote = next((source.quote for source in sources if source.quote), None)
    if quote:
        lines += ["", f"“{wording.one_line(quote)}”"]
    if sources:
        lines += ["", *dict.fromkeys(_source_line(source) for source in sources)]
    return "\n".join(lines)


def _disagreement(other: OtherDays) -> str:
    days = wording.span(other.days.start, other.days.end, other.days.precision)
    count = f"{other.sources} source{'s' if other.sources > 1 else ''}"
    return f"Otherwise told: {days} ({count}{', older' if other.older else ''})"


def _source_line(source: Source) -> str:
    outlet = source.outlet or source.title or source.doc
    return f"{wording.one_line(outlet)}, {wording.day(source.published)}"


def _last_told(modified: datetime, sources: Sequence[Source]) -> datetime:
    """When the event last changed: a source that only confirms is a line more in it, too."""
    days = [datetime.combine(source.published, time(), UTC) for source in sources]
    return max([modified, *days])


def _first_url(sources: Sequence[Source]) -> str | None:
    """The address of an article, if it is one that is safe to follow."""
    for source in sources:
        if source.url and source.url.lower().startswith(("https://", "http://")):
            url = wording.clean(source.url)
            if not any(character.isspace() for character in url):
                return url
    return None
