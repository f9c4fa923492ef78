"""Which reports tell of one trip: a partition that depends on the set of reports alone.

The reports are taken in a fixed order, the most exact ones first, and each joins the group
that it agrees with best, or founds one. A window that could be either of two visits so joins
one of them, and never makes one of the two.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from itinerary.facts import Status
from itinerary.timeline.matching import Agreement, agreement, reach
from itinerary.timeline.people import easily_confused
from itinerary.timeline.reports import Report


class Group:
    """Reports of one trip, and the days beyond which nothing can join them."""

    def __init__(self, reports: Iterable[Report] = ()) -> None:
        self.reports: list[Report] = []
        self.first, self.last = date.max, date.min
        for report in reports:
            self.add(report)

    def add(self, report: Report) -> None:
        first, last = reach(report)
        self.first, self.last = min(self.first, first), max(self.last, last)
        self.reports.append(report)

    def fit(self, report: Report) -> Agreement:
        """How well ``report`` agrees with its best friend here, if it contradicts nobody."""
        first, last = reach(report)
        if last < self.first or self.last < first:
            return Agreement.NONE
        best = max(agreement(report, member) for member in self.reports)
        if best and any(easily_confused(report.lead, member.lead) for member in self.reports):
            return Agreement.NONE
        return best


def group_reports(reports: Collection[Report]) -> list[list[Report]]:
    """Part the reports into trips, each a list in the order in which it came together."""
    groups: list[Group] = []
    for report in sorted(reports, key=_exact_first):
        fitting = _fitting(report, groups)
        if not fitting:
            groups.append(Group([report]))
            continue
        chosen = fitting[0]
        if report.trip.status is Status.POSTPONED:
            chosen = _bridged(report, fitting, groups)
        chosen.add(report)
    return [group.reports for group in groups]


def _exact_first(report: Report) -> tuple[bool, int, date, str]:
    """Plans before what calls them off, exact days before windows, the earlier told first."""
    return report.called_off, report.vagueness(), report.told, report.id


def _fitting(report: Report, groups: list[Group]) -> list[Group]:
    """The groups that ``report`` may join, the best first; none if it could mean two people."""
    ranked: list[tuple[int, int, int, Group]] = []
    for number, group in enumerate(groups):
        if fit := group.fit(report):
            apart = min(abs((member.told - report.told).days) for member in group.reports)
            ranked.append((-fit, apart, number, group))
    ranked.sort(key=lambda entry: entry[:3])
    best = [entry[3] for entry in ranked if entry[0] == ranked[0][0]]
    if any(easily_confused(best[0].reports[0].lead, rival.reports[0].lead) for rival in best[1:]):
        return []
    return [entry[3] for entry in ranked]


def _bridged(report: Report, fitting: list[Group], groups: list[Group]) -> Group:
    """The trip that was put off and the one that it became, made one."""
    before = [group for group in fitting if min(_told(group)) <= report.told]
    after = [group for group in fitting if min(_told(group)) > report.told]
    dated = [group for group in fitting if group.fit(report) >= Agreement.NEAR]
    old = next((group for group in before if group not in dated), None)
    new = next(iter(dated), None) or next(iter(after), None)
    if old is None or new is None:
        return fitting[0]
    for member in new.reports:
        old.add(member)
    groups.remove(new)
    return old


def _told(group: Group) -> list[date]:
    return [report.told for report in group.reports]
