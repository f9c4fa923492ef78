"""What many reports of one trip add up to.

Pure functions of the reports: nothing here knows a database, a clock or an order of import.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from itinerary.facts import OFF, Person, Precision, Status
from itinerary.timeline.known import Days, together
from itinerary.timeline.names import Match, compare, take_apart
from itinerary.timeline.people import same_person
from itinerary.timeline.reports import Report
from itinerary.timeline.roles import office
from itinerary.timeline.stops import (
    MergedStop,
    best_days,
    gather_stops,
    in_order,
    merge_stop,
    stop_keys,
)
from itinerary.timeline.weighing import Weighed, weigh, when_told

# No number of sources makes a thing certain.
_SUREST = 0.99


@dataclass(frozen=True, slots=True)
class Merged:
    """A trip as all its reports have it."""

    travellers: tuple[Person, ...]
    status: Status
    stops: tuple[MergedStop, ...]
    days: Days
    purpose: str | None
    confidence: float
    weighed: tuple[Weighed, ...]


def merge(reports: Sequence[Report]) -> Merged:
    """Put the reports of one trip together."""
    weighed = weigh(reports)
    counted = [one for one in weighed if not one.superseded]
    gathered = gather_stops(counted)
    in_time = sorted((one.report for one in counted), key=when_told)
    status = _trip_status(in_time, {stop.country for stop in gathered})
    keys = stop_keys(gathered, in_time)
    stops = [
        merge_stop(stop, keys[id(stop)], _stop_status(stop.country, in_time, status))
        for stop in in_order(gathered)
    ]
    if stops and len({stop.status for stop in stops}) == 1:
        status = stops[0].status
    travellers = _travellers(counted)
    stops = [replace(stop, meets=_others(stop.meets, travellers)) for stop in stops]
    return Merged(
        travellers=travellers,
        status=status,
        stops=tuple(stops),
        days=_trip_days(counted, stops),
        purpose=next((one.report.trip.purpose for one in counted if one.report.trip.purpose), None),
        confidence=_confidence(counted),
        weighed=tuple(weighed),
    )


def places_of_stop(reports: Sequence[Report], key: str) -> set[tuple[str, int]]:
    """Where the reports of one trip tell of the stop ``key``: a report's id, a stop's number."""
    weighed = weigh(reports)
    counted = [one for one in weighed if not one.superseded]
    gathered = gather_stops(counted)
    keys = stop_keys(gathered, sorted((one.report for one in counted), key=when_told))
    meant = next((stop for stop in gathered if keys[id(stop)] == key), None)
    gather_stops([one for one in weighed if one.superseded], gathered)
    return set() if meant is None else meant.places


def _trip_status(in_time: list[Report], countries: set[str]) -> Status:
    """The latest word on the whole trip; what calls off a part of it is not one."""
    whole = [report for report in in_time if not report.called_off or report.countries >= countries]
    return (whole or in_time)[-1].trip.status


def _stop_status(country: str, in_time: list[Report], trip: Status) -> Status:
    """The latest word on a stop where that calls it off, else the trip's."""
    if trip in OFF:
        return trip
    latest = next((report for report in reversed(in_time) if country in report.countries), None)
    return latest.trip.status if latest is not None and latest.called_off else trip


def _travellers(counted: list[Weighed]) -> tuple[Person, ...]:
    """Everybody who travels, the lead of most sources first, each as fully as anybody says."""
    people: list[list[Person]] = []
    for one in counted:
        for person in one.report.trip.travellers:
            known = next(
                (p for p in people if any(same_person(person, other) for other in p)), None
            )
            if known is None:
                people.append([person])
            else:
                known.append(person)
    # Who leads a party of three leads more than one who is told of alone.
    leads: Counter[int] = Counter()
    for one in counted:
        leads[_index(people, one.report.lead)] += len(one.report.trip.travellers)
    lead = max(leads, key=lambda index: (leads[index], -index))
    ordered = [people[lead], *(person for index, person in enumerate(people) if index != lead)]
    return tuple(_fullest(person) for person in ordered)


def _others(meets: tuple[str, ...], travellers: tuple[Person, ...]) -> tuple[str, ...]:
    """Whom the travellers meet: nobody meets himself, though a sentence may name him so."""
    own = [person.name for person in travellers if person.name]
    return tuple(
        host for host in meets if not any(compare(host, name) is Match.SAME for name in own)
    )


def _index(people: list[list[Person]], person: Person) -> int:
    return next(i for i, known in enumerate(people) if any(p is person for p in known))


def _fullest(said: list[Person]) -> Person:
    names = Counter(person.name for person in said if person.name)
    name = max(names, key=lambda n: (len(take_apart(n).words), names[n], len(n), n), default=None)
    countries = Counter(person.country for person in said if person.country)
    country = max(countries, key=lambda code: (countries[code], code), default=None)
    return Person(name, _usual_role([person.role for person in said if person.role]), country)


def _usual_role(roles: list[str]) -> str | None:
    """The office that most say, in the wording that most use for it."""
    offices = Counter(office(role) for role in roles)
    if not offices:
        return None
    usual = max(offices, key=lambda name: (offices[name], name))
    wordings = Counter(role for role in roles if office(role) == usual)
    return max(wordings, key=lambda role: (wordings[role], len(role), role))


def _trip_days(counted: list[Weighed], stops: list[MergedStop]) -> Days:
    """The tour's own days, widened where its stops are known to lie outside of them."""
    if len(stops) == 1:
        return stops[0].days
    own = best_days([days for one in counted if (days := one.report.own_days())])
    if not own:
        return Days()
    held = [stop for stop in stops if not _is_off(stop)]
    return _widened(own, together([stop.days for stop in held or stops]))


def _is_off(stop: MergedStop) -> bool:
    return stop.status in OFF


def _widened(own: Days, stops: Days) -> Days:
    if own.precision is not Precision.DAY or stops.precision is not Precision.DAY:
        return own
    start = min(own.start, stops.first) if own.start and stops.first else own.start
    end = max(own.end, stops.last) if own.end and stops.last else own.end
    return Days(start, end, own.precision)


def _confidence(counted: list[Weighed]) -> float:
    """That not all sources are wrong; versions of one story are one source."""
    doubts: dict[int, float] = {}
    for one in counted:
        doubt = 1 - min(max(one.report.trip.confidence, 0.0), 1.0)
        doubts[one.story] = min(doubt, doubts.get(one.story, 1.0))
    doubt = 1.0
    for story in sorted(doubts):
        doubt *= doubts[story]
    return round(min(1 - doubt, _SUREST), 3)
