"""Which day belongs to which place of a clause."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date, timedelta

from itinerary.extraction.chains import bring_behind
from itinerary.extraction.claims import Claim, Destination, Rule, is_one_day
from itinerary.extraction.days import Day
from itinerary.extraction.destinations import PlaceGroup
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.windows import fit_into, hold_in
from itinerary.facts import DateSpan, Precision
from itinerary.language import lexicon as parts


def assign_days(claim: Claim, groups: list[PlaceGroup], days: list[Day], strip: Strip) -> None:
    """Give the claim its places, and each place its days where the words say which."""
    places = [place for group in groups for place in group.places]
    claim.places = tuple(places)
    if not places:
        claim.spans = [_join(days)] if days else []
        return
    claim.spans = [None] * len(places)
    if not days:
        return
    if len(days) == 1 and len({place.country for place in places}) == 1 and len(places) > 1:
        claim.spans = [days[0].span] * len(places)  # "in New Zealand, in Auckland, on Monday"
        return
    listed = len(groups) == 1 and len(places) > 1 and len(days) > 1
    own = _find_own(places, days) if listed else []
    if own:
        claim.spans = own
        return
    if len(groups) == 1:
        alone = claim.stays and parts.PLACE not in strip.shape[groups[0].last :]
        span = (_run_on(days) if alone else None) or _join(days)
        if len(places) == 1:
            claim.spans[0] = span
        elif (  # one day holds all the places visited on it; longer spans are the journey's
            is_one_day(span)
            and len(places) <= _IN_ONE_DAY
            and claim.stays
            and (claim.each or claim.rule != Rule.JOURNEY)
        ):
            claim.spans = [span] * len(places)
        else:
            claim.tour = span
        return
    _pair(claim, groups, days, strip.shape)


def _find_own(places: list[Destination], days: list[Day]) -> list[DateSpan | None]:
    """The day behind each place: "A (May 12), B (May 13-14) and C"; [] unless two have one."""
    ends = [place.item for place in places[1:]] + [max(day.item for day in days) + 1]
    spans: list[DateSpan | None] = []
    for place, end in zip(places, ends, strict=True):
        behind = [day.span for day in days if place.item < day.item < end]
        spans.append(behind[0] if behind else None)
    ordered = all(place.item < end for place, end in zip(places, ends, strict=True))
    return spans if ordered and len(spans) - spans.count(None) > 1 else []


_IN_ONE_DAY = 3


def _fit_in_a_day(claim: Claim) -> bool:
    """ "Will on Friday visit A in the north and B in the south"."""
    return claim.stays and len({place.country for place in claim.places}) <= _IN_ONE_DAY


def _may_open(first: DateSpan, end: date) -> bool:
    """Whether ``first`` is one day, or open, and can be the start of a stay until ``end``."""
    return first.start is not None and first.end in (None, first.start) and first.start < end


# Whoever leaves for a summit is there on its days if they are so near.
_NEAR = timedelta(days=2)
_A_DAY = timedelta(days=1)


def _run_on(days: list[Day]) -> DateSpan | None:
    """ "Will see the premier in Riga on Monday and the king on Tuesday": days that follow on."""
    spans = [day.span for day in days]
    if len(spans) < 2:
        return None
    for before, span in itertools.pairwise(spans):
        if before.end is None or before.start != before.end or span.start != span.end:
            return None
        if span.start is None or span.start - before.end != _A_DAY:
            return None
    return replace(spans[0], end=spans[-1].end)


def _goes_on(first: DateSpan, span: DateSpan) -> bool:
    """ "on Friday until Monday", "leaves today for the summit in Riga on 8 and 9 March"."""
    if span.start is None or first.start is None or span.precision is not Precision.DAY:
        return span.start is None
    return first.start <= span.start <= first.start + _NEAR and span.start != span.end


def _join(days: list[Day]) -> DateSpan:
    """Several dates of one place: a start and an end, or the most exact of them."""
    first = days[0].span
    for day in days[1:]:
        span = day.span
        end = bring_behind(first.start, span) if first.start else None
        if first.start and _goes_on(first, span) and end and _may_open(first, end):
            return DateSpan(
                first.start, end, Precision.DAY, first.text, "start and end", first.anchor
            )
        if first.precision is not Precision.DAY and span.precision is Precision.DAY:
            first = fit_into(span, first)
    return first


# "to Riga on Friday, on Saturday to Tallinn and next week to Vilnius"
_OPENS_ITEM = compile_rule("[COMMA AND SEMICOLON] [ADVERB ON]{0,2} DATE $")


def _opens_item(shape: str, day: Day, group: PlaceGroup) -> bool:
    """Whether the day stands in front of the group as the opening of an item of a list."""
    i = group.first
    if group.preposition == parts.INCLUDE:
        return False  # "in Shannon, Ireland, on Friday en route to Riga"
    return day.item == i - 1 and _OPENS_ITEM.search(shape, max(0, i - 4), i) is not None


def _pair(claim: Claim, groups: list[PlaceGroup], days: list[Day], shape: str) -> None:
    """Pair dates and places by their order: "in A on Monday and in B on Tuesday"."""
    before = sum(day.item < groups[0].first for day in days)
    if before == 1 and days[0].span.precision is not Precision.DAY:
        behind = days[1:]
        if not behind or len(behind) >= len(groups):
            claim.tour = days[0].span  # "in May she goes to A and to B"
            days, before = [Day(d.item, hold_in(d.span, claim.tour)) for d in behind], 0
            if not days:
                return
    if before == len(days) == 1 and is_one_day(days[0].span) and _fit_in_a_day(claim):
        claim.spans = [days[0].span] * len(claim.places)
        return
    leading = before == len(days) > 1 or (before and len(days) >= len(groups))
    if groups[-1].preposition == parts.VIA and len(days) == 1:
        claim.spans[0] = days[0].span  # "for Rome via Vienna on Monday"
        return
    opening = {n: d for n, g in enumerate(groups[1:], 1) for d in days if _opens_item(shape, d, g)}
    index = 0
    used: set[int] = set()
    for n, group in enumerate(groups):
        limit = groups[n + 1].first if n + 1 < len(groups) else 10_000
        free = [d for d in days if d.item not in used and d is not opening.get(n + 1)]
        behind = [d for d in free if group.first < d.item < limit]
        front = [d for d in free if d.item < group.first]
        last = index + len(group.places) - 1
        if leading:
            day = front[-1] if front else None
        elif n in opening:
            day = opening[n]
            if last > index and behind:
                claim.spans[last] = behind[0].span  # "on Friday to A, and B on Sunday"
                used.add(behind[0].item)
        else:
            day = behind[0] if behind else front[-1] if front and n == 0 else None
        if day is not None:
            used.add(day.item)
            if last == index or n in opening:
                claim.spans[index] = day.span
            elif claim.tour is None:
                claim.tour = day.span
        index = last + 1
    if not used:
        claim.tour = days[0].span
