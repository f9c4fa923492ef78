"""When stops begin and how long a journey lasts, told of the journey and not of the stops."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import NamedTuple

from itinerary.extraction.claims import Bound, Claim, Rule
from itinerary.extraction.visits import Draft, Visit, is_engagement
from itinerary.facts import DateSpan


class Departure(NamedTuple):
    """ "Leaves on Monday for A, B and C": the visit to A and the day; is it told in a headline?"""

    visit: Visit
    span: DateSpan
    heading: bool


def place_departures(visits: list[Visit], departures: list[Departure]) -> None:
    """Let the stay at a tour's first stop begin on the day of departure, if no day is before."""
    for visit, span, heading in departures:
        days = [v.first for v in visits if v.first is not None]
        day = span.start
        if day is None or visit not in visits or visit.spans or any(one <= day for one in days):
            continue
        visit.spans.append((replace(span, end=None), Bound.START, heading))


_SETTING_OUT = frozenset({Rule.ARRIVES, Rule.BEGINS, Rule.GOES, Rule.LEAVES_FOR})


def place_arrivals(visits: list[Visit], loose: list[tuple[Claim, DateSpan]]) -> None:
    """Move to its stop the day of "will travel to Greece, where he arrives on Wednesday"."""
    for claim, span in list(loose):
        own = [v for v in visits if any(c.sentence == claim.sentence for c in v.claims)]
        if claim.rule in _SETTING_OUT and len(own) == 1 and not own[0].spans:
            own[0].spans.append((span, claim.bound, claim.heading))
            loose.remove((claim, span))


def lengthen_journey(draft: Draft, lengths: list[int]) -> None:
    """ "The four-day tour": the length of the one stop, or of the tour of several."""
    if not lengths:
        return
    tour = draft.tour
    if len(draft.visits) == 1:
        if not is_engagement(draft.visits[0]):
            draft.visits[0].lengths.extend(lengths)
    elif tour is not None and tour.start is not None and tour.end in (None, tour.start):
        end = tour.start + timedelta(days=lengths[0] - 1)
        draft.tour = replace(tour, end=end)
