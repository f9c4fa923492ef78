"""Whose word counts: the order of a trip's reports, and which of them are one source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from itinerary.facts import Status
from itinerary.timeline.reports import Report
from itinerary.timeline.stories import same_story

# On one day, of two equal sources, the firmer word is believed.
_FIRMNESS = {
    Status.TENTATIVE: 0,
    Status.PLANNED: 1,
    Status.COMPLETED: 2,
    Status.UNDER_WAY: 3,
    Status.POSTPONED: 4,
    Status.CANCELLED: 5,
}


@dataclass(frozen=True, slots=True)
class Weighed:
    """A report among the others of its trip.

    ``story`` is the same for versions and reprints of one story. ``superseded`` marks a
    version that a later one replaces: it is kept, but its facts no longer count.
    """

    report: Report
    story: int
    superseded: bool


def weigh(reports: Sequence[Report]) -> list[Weighed]:
    """The reports of one trip, the weightiest first."""
    in_time = sorted(reports, key=when_told)
    stories = _stories(in_time)
    weighed = [
        Weighed(report, stories[report.id], _is_replaced(report, stories, in_time))
        for report in in_time
    ]
    put_off = [report.told for report in in_time if report.called_off]
    turn = max(put_off, default=date.min)
    return sorted(weighed, key=lambda one: _weight(one, turn), reverse=True)


def when_told(report: Report) -> tuple[date, bool, int, bool, int, str]:
    """The order in which reports were made, for whatever changes with time."""
    firmness = _FIRMNESS[report.trip.status]
    return report.told, report.correction, report.version, report.official, firmness, report.id


def _weight(one: Weighed, turn: date) -> tuple[object, ...]:
    """An official source before an agency, a later report before an earlier, days before windows.

    What was said before the trip was put off or called off (``turn``) counts less than what
    was said since, even from an official source.
    """
    report = one.report
    return (
        not one.superseded,
        report.told >= turn,
        report.official,
        report.told,
        report.correction,
        report.version,
        -report.vagueness(),
        report.trip.confidence,
        report.id,
    )


def _stories(in_time: Sequence[Report]) -> dict[str, int]:
    """For each report the number of its story, counted from 1 in the order of telling."""
    stories: list[list[Report]] = []
    for report in in_time:
        mine = [story for story in stories if any(_one_story(report, other) for other in story)]
        # A version may be what shows that two others are of one story.
        joined = [*(other for story in mine for other in story), report]
        rest = [story for story in stories if not any(story is other for other in mine)]
        stories = [*rest, joined]
    place = {report.id: number for number, report in enumerate(in_time)}
    stories.sort(key=lambda story: min(place[report.id] for report in story))
    return {report.id: number for number, story in enumerate(stories, 1) for report in story}


def _one_story(one: Report, other: Report) -> bool:
    return one.article == other.article or same_story(one, other)


def _is_replaced(report: Report, stories: dict[str, int], in_time: Sequence[Report]) -> bool:
    """Whether a later version of the same story, marked as such, tells of the trip anew."""
    return any(
        stories[other.id] == stories[report.id]
        and other.article != report.article
        and (other.correction or other.version)
        and _version(other) > _version(report)
        for other in in_time
    )


def _version(report: Report) -> tuple[date, bool, int]:
    return report.told, report.correction, report.version
