"""The groups of reports joined and parted as editors say, whatever the articles look like."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from itinerary.timeline.edits import Action, Edit, chosen_group, told_of
from itinerary.timeline.parts import united
from itinerary.timeline.reports import Report
from itinerary.timeline.splitting import parted


def regroup(groups: list[list[Report]], edits: Sequence[Edit]) -> list[list[Report]]:
    """The groups joined and parted as merges and splits say, one after the other."""
    whole = {report.id: report for group in groups for report in group}
    for edit in edits:
        if edit.action is Action.MERGE:
            groups = _joined(groups, edit, whole)
        elif edit.action is Action.SPLIT:
            place = chosen_group(groups, edit)
            if place is not None:
                apart = [part for part in parted(groups[place], edit, whole) if part]
                groups = [*groups[:place], *apart, *groups[place + 1 :]]
    return groups


def _joined(
    groups: list[list[Report]], edit: Edit, whole: Mapping[str, Report]
) -> list[list[Report]]:
    """The groups with those made one that the merge means; parts of a report are one again."""
    meant = [group for group in groups if edit.speaks_of(group) and edit.countries & told_of(group)]
    if len(meant) < 2:
        return groups
    rest = [group for group in groups if not any(group is other for other in meant)]
    return [*rest, united((report for group in meant for report in group), whole)]
