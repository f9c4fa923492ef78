"""How the stops of a journey follow one another, and what that tells of their days."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import timedelta

from itinerary.extraction.visits import Visit
from itinerary.facts import DateSpan, Precision


def order_weekdays(visits: list[Visit]) -> None:
    """ "to Jakarta on Tuesday and then to Delhi on Friday": a weekday lies behind the stop before.

    Weekdays are read one by one as the next such day; within one sentence, or where the stop is
    told to follow, they run on.
    """
    for before, visit in itertools.pairwise(visits):
        together = {c.sentence for c in before.claims} & {c.sentence for c in visit.claims}
        if not together and not any(c.follows for c in visit.claims):
            continue
        known, day = before.first, visit.first
        if known is None or day is None or not timedelta(0) < known - day < timedelta(days=7):
            continue
        if all(_is_weekday(span) for span, _, _ in visit.spans):
            visit.spans = [(_shift(span), bound, head) for span, bound, head in visit.spans]


def _is_weekday(span: DateSpan) -> bool:
    return span.precision is Precision.DAY and not any(c.isdigit() for c in span.text)


def _shift(span: DateSpan) -> DateSpan:
    week = timedelta(days=7)
    return replace(
        span,
        start=span.start + week if span.start else None,
        end=span.end + week if span.end else None,
    )
