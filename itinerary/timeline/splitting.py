"""What an editor's split takes out of a trip: stops, days, a traveller, or what articles say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from itinerary.timeline.codec import day
from itinerary.timeline.edits import Edit
from itinerary.timeline.matching import Agreement, agreement
from itinerary.timeline.merging import places_of_stop
from itinerary.timeline.names import Match, compare
from itinerary.timeline.parts import part_of, taken
from itinerary.timeline.reports import Report
from itinerary.timeline.roles import same_office


def parted(
    reports: Sequence[Report], edit: Edit, whole: Mapping[str, Report]
) -> tuple[list[Report], list[Report]]:
    """What stays with the trip, and what the split ``edit`` makes a trip of its own.

    ``whole`` has the uncut report of each part.
    """
    values = dict(edit.values)
    if edit.articles:
        return _by_article(reports, edit)
    since, who = day(values.get("from")), values.get("who")
    named = _named_stops(reports, edit.stops)
    stay: list[Report] = []
    leave: list[Report] = []
    for report in reports:
        own = part_of(report)
        people = None
        if who is not None:
            people = [
                place
                for place, person in zip(own.people, report.trip.travellers, strict=True)
                if _is_meant(person.name, person.role, who)
            ]
            stops: Iterable[int] = own.stops
        elif since is not None:
            stops = _from_day(report, since)
        else:
            stops = [
                place
                for place, stop in zip(own.stops, report.trip.stops, strict=True)
                if stop.country in edit.stops or (report.id, place) in named
            ]
        left, away = taken(report, whole[report.id], set(stops), people)
        stay += [left] if left else []
        leave += [away] if away else []
    return stay, leave


def _named_stops(reports: Sequence[Report], keys: Iterable[str]) -> set[tuple[str, int]]:
    """What the reports tell of stops that are named by keys (``CN-shanghai``)."""
    longer = [key for key in keys if len(key) > 2]
    return set().union(*(places_of_stop(reports, key) for key in longer)) if longer else set()


def _is_meant(name: str | None, role: str | None, who: str) -> bool:
    """Whether a traveller is the one that the editor names, by name or by office."""
    if name is not None and compare(name, who) is not Match.DIFFERENT:
        return True
    return role is not None and same_office(role, who)


def _from_day(report: Report, since: date) -> list[int]:
    """The stops that begin on the day or later; those without days go with the one before.

    What a report without any days tells is of the later part if it was told that late.
    """
    chosen: list[int] = []
    hull = report.own_days().first if len(report.trip.stops) == 1 else None
    later = report.told >= since
    for place, stop in zip(part_of(report).stops, report.trip.stops, strict=True):
        first = stop.start or stop.end or hull
        later = first >= since if first is not None else later
        if later:
            chosen.append(place)
    return chosen


def _by_article(reports: Sequence[Report], edit: Edit) -> tuple[list[Report], list[Report]]:
    """What the articles say, and of reports that came since what agrees with that best."""
    leave = [report for report in reports if report.article in edit.articles]
    stay = [
        report
        for report in reports
        if report.id in edit.reports and report.article not in edit.articles
    ]
    since = [report for report in reports if report not in leave and report not in stay]
    away = [report for report in since if _best(report, leave) > _best(report, stay)]
    return stay + [report for report in since if report not in away], leave + away


def _best(report: Report, others: Iterable[Report]) -> Agreement:
    return max((agreement(report, other) for other in others), default=Agreement.NONE)
