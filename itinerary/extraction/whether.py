"""Whether a journey will happen: from the moods of its claims to one status."""

from __future__ import annotations

from datetime import date, timedelta

from itinerary.extraction.claims import CALLED_OFF, LINE_RULES, Bound, Claim, Rule, Turn
from itinerary.extraction.moods import Mood
from itinerary.facts import DateSpan, Precision, Status

# So many sentences, headline and byline included, are the head of a story.
_HEAD = 8
# A past-tense arrival is of a journey still under way for about this long.
_FRESH = timedelta(days=7)
_RECENT = timedelta(days=2)
_SINCE_WEEKEND = timedelta(days=4)


class Verdict:
    """Why a claim counts for nothing, in words."""

    DENIED = "it is denied"
    HISTORY = "it is history"
    OVER = "it is over"


def judge_claim(
    claim: Claim, span: DateSpan | None, today: date
) -> tuple[Status | None, str | None]:
    """The status that one claim gives a stop, or ``None`` and the reason to drop the claim.

    (``None``, ``None``) is a claim that counts but leaves the status to others.
    """
    mood = claim.mood
    if claim.turn in CALLED_OFF:
        return _judge_calling_off(claim, span, today)
    if mood is Mood.DENIED:
        return None, Verdict.DENIED
    if mood is Mood.PLUPERFECT:
        return None, Verdict.HISTORY
    if claim.turn is Turn.FINISH:
        return _judge_finish(claim, span, today)
    last = span.last_day if span else None
    first = span.first_day if span else None
    if last is not None and last < today - _FRESH:
        return None, Verdict.HISTORY
    if (
        last is not None
        and last < today
        and span is not None
        and span.precision is not Precision.DAY
        and not _came_at_weekend(claim, span, today)
    ):
        return Status.COMPLETED, Verdict.OVER  # "talks in Rome last week"
    if _has_been_round(claim) and first is None:
        return Status.COMPLETED, Verdict.OVER
    if mood is Mood.MAY:
        return Status.TENTATIVE, None
    if mood is Mood.WILL and _has_arrived(claim, last, today):
        return Status.UNDER_WAY, None
    if mood in (Mood.WILL, Mood.WOULD):
        return Status.PLANNED, None
    if mood is Mood.WAS_TO:
        ahead = last is not None and last >= today and not claim.overtaken
        return (Status.PLANNED, None) if ahead else (None, None)
    if mood in (Mood.PRESENT, Mood.PROGRESSIVE):
        return _judge_present(claim, span, last, today), None
    if mood in (Mood.PERFECT, Mood.PAST):
        return _judge_past(claim, span, first, last, today)
    if last is not None and last < today:
        arrived = _has_arrived(claim, last, today)
        return (Status.UNDER_WAY, None) if arrived else (None, Verdict.OVER)
    if first is not None and first > today:
        return Status.PLANNED, None
    return None, None


def tells_alone(claim: Claim) -> bool:
    """Whether a claim that nothing governs is news of a journey all the same.

    "The visit to Riga", a headline's "Holm to visit Riga" are; "to reach Riga", "departing for
    Riga" only say what somebody might do.
    """
    return claim.heading or claim.rule is Rule.JOURNEY or claim.rule in LINE_RULES


def _has_been_round(claim: Claim) -> bool:
    """ "has been in Suva, Bangkok and Tokyo": nobody is in several countries at once."""
    several = len(claim.places) > 1
    return several and claim.mood is Mood.PROGRESSIVE and claim.rule == Rule.IS_IN


def _judge_present(claim: Claim, span: DateSpan | None, last: date | None, today: date) -> Status:
    first = span.start if span else None
    if span is not None and span.precision is not Precision.DAY:
        return Status.UNDER_WAY if _is_in_this_week(claim, span, today) else Status.PLANNED
    if first is not None and first > today:
        return Status.PLANNED
    if claim.stays and claim.mood is Mood.PROGRESSIVE and not claim.passing:
        return Status.UNDER_WAY
    if first is not None and last is not None and first < today <= last:
        return Status.UNDER_WAY
    return Status.PLANNED


def _has_arrived(claim: Claim, last: date | None, today: date) -> bool:
    """ "will speak there after arriving in Rome yesterday"."""
    arrives = claim.rule is Rule.ARRIVES and not claim.heading
    return arrives and last is not None and today - _RECENT <= last < today


def _is_in_this_week(claim: Claim, span: DateSpan, today: date) -> bool:
    """ "is in Suva this week for talks": there by now."""
    if claim.rule != Rule.IS_IN or claim.mood is not Mood.PROGRESSIVE or claim.heading:
        return False
    week = span.precision is Precision.WEEK and span.start is not None and span.end is not None
    return week and span.start <= today <= span.end  # type: ignore[operator]


def _judge_past(
    claim: Claim, span: DateSpan | None, first: date | None, last: date | None, today: date
) -> tuple[Status | None, str | None]:
    if claim.rule is Rule.VISITS and claim.mood is Mood.PERFECT and claim.turn is Turn.GO:
        return Status.COMPLETED, Verdict.OVER  # "In under three months she has visited …"
    if last is not None and last > today:
        begun = first is not None and (first <= today or _goes_on_until(claim, span))
        begun = begun or claim.rule is Rule.LEAVES_FOR  # "has left for the summit on Friday"
        return Status.UNDER_WAY if begun else Status.PLANNED, None
    if span is not None and _came_at_weekend(claim, span, today):
        return Status.UNDER_WAY, None
    if span is not None and span.precision is not Precision.DAY:
        return Status.COMPLETED, Verdict.OVER
    if claim.rule in (Rule.TAKEN, Rule.BEGINS) and first is None:
        return Status.COMPLETED, Verdict.OVER  # "a tour that also took her to Rome"
    if claim.bound is Bound.START:
        # Without a day only the head of a story tells what has just happened.
        if first is None and claim.mood is Mood.PAST and claim.sentence > _HEAD:
            return Status.COMPLETED, Verdict.HISTORY
        return Status.UNDER_WAY, None
    fresh = last is not None and last >= today - timedelta(days=1)
    if fresh and claim.rule in (Rule.IS_IN, Rule.RECEIVED):
        return Status.UNDER_WAY, None
    return Status.COMPLETED, Verdict.OVER


def _came_at_weekend(claim: Claim, span: DateSpan, today: date) -> bool:
    """ "arrived in Rome at the weekend", which has just been or is."""
    came = claim.bound is Bound.START and claim.mood in (Mood.PAST, Mood.PERFECT)
    last = span.last_day
    recent = last is not None and last >= today - _SINCE_WEEKEND
    return came and recent and span.precision is Precision.WEEKEND


def _goes_on_until(claim: Claim, span: DateSpan | None) -> bool:
    """ "extended her stay until Friday": it has begun."""
    return claim.rule == Rule.JOURNEY and span is not None and span.start is None


_SURE = frozenset({Mood.WILL, Mood.PRESENT, Mood.BARE})


def _judge_finish(
    claim: Claim, span: DateSpan | None, today: date
) -> tuple[Status | None, str | None]:
    if span is not None and span.end is not None and span.end < today - _FRESH:
        return None, Verdict.HISTORY
    if claim.mood in (Mood.PAST, Mood.PERFECT):
        if span is not None and span.end is not None and span.end > today:
            return Status.UNDER_WAY, None
        return Status.COMPLETED, None
    if claim.heading and claim.mood is Mood.PRESENT and span is None:
        return Status.COMPLETED, None  # "Holm Ends Visit to Peru"
    if claim.ongoing:
        return Status.UNDER_WAY, None
    return (Status.PLANNED, None) if claim.places and claim.mood in _SURE else (None, None)


def _judge_calling_off(
    claim: Claim, span: DateSpan | None, today: date
) -> tuple[Status | None, str | None]:
    last = span.last_day if span else None
    ahead = last is not None and last > today  # "had put off a trip planned for next month"
    if claim.mood in (Mood.PLUPERFECT, Mood.WAS_TO) and not ahead:
        return None, Verdict.HISTORY
    if last is not None and last < today - _FRESH:
        return None, Verdict.HISTORY
    if claim.mood in (Mood.DENIED, Mood.MAY):
        # "will not cancel her trip to Rome", "rejected calls to scrap it": it is on.
        return (Status.PLANNED, None) if claim.places else (None, Verdict.DENIED)
    return Status.CANCELLED if claim.turn is Turn.CANCEL else Status.POSTPONED, None


# Of several statuses that claims give one stop, the first of these that occurs holds.
_ORDER = (
    Status.CANCELLED,
    Status.POSTPONED,
    Status.UNDER_WAY,
    Status.PLANNED,
    Status.TENTATIVE,
    Status.COMPLETED,
)


def settle(body: list[Status], headline: list[Status]) -> Status | None:
    """One status from those of the body's claims; a headline counts where the body is silent."""
    if Status.COMPLETED in body and Status.CANCELLED not in body and Status.POSTPONED not in body:
        later = [s for s in body if s is Status.UNDER_WAY]
        if not later:
            others: list[Status] = [s for s in body if s in (Status.PLANNED, Status.TENTATIVE)]
            return Status.COMPLETED if not others else _first(others)
    return _first(body) or _first(headline)


def _first(statuses: list[Status]) -> Status | None:
    return next((status for status in _ORDER if status in statuses), None)
