"""Dates as the press writes them: phrases to spans of days, and the finder of mentions.

``resolve_date`` reads one phrase, ``find_dates`` all mentions of a text, ``find_durations`` bare
lengths of time, ``reresolve`` reads a mention again in the other tense. What the phrases mean is
set down in docs/dates.md; the rules are in ``day_rules``, ``window_rules`` and ``offset_rules``.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from itinerary.facts import DateMention, DateSpan
from itinerary.language.dates.durations import DurationMention
from itinerary.language.dates.finder import FoundDate, find, find_lengths, span_of
from itinerary.language.dates.phrases import read_phrase

__all__ = [
    "DateMention",
    "DurationMention",
    "FoundDate",
    "find_dates",
    "find_durations",
    "reresolve",
    "resolve_date",
]

_TENSES = {"past": True, "future": False}


def _is_past(tense: str) -> bool:
    try:
        return _TENSES[tense]
    except KeyError:
        raise ValueError(f"tense must be 'past' or 'future', not {tense!r}") from None


def resolve_date(text: str, anchor: date, tense: str = "future") -> DateSpan | None:
    """The days that the phrase ``text`` means in an article of the day ``anchor``.

    ``tense`` is "past" or "future", that of the phrase's sentence (``ValueError`` otherwise). A
    vague phrase ("soon") gives a span without bounds, and a text that is no date ``None``.
    """
    return read_phrase(text, anchor, _is_past(tense))


def find_dates(
    text: str,
    anchor: date,
    start: int = 0,
    end: int | None = None,
    tense: str | None = None,
    last: DateSpan | None = None,
    era: DateSpan | None = None,
) -> list[FoundDate]:
    """Every date mention of ``text[start:end]``, in order; offsets count into ``text``.

    The tense is told from each mention's sentence unless it is given. "Two days later" counts
    from the date last mentioned, before the first one from ``last`` or else the anchor; "that
    year" is the year of ``era``, one however long ago.
    """
    return find(text, anchor, start, end, None if tense is None else _is_past(tense), last, era)


def find_durations(text: str, start: int = 0, end: int | None = None) -> list[DurationMention]:
    """Every bare length of time of ``text[start:end]``: "three-day", "for two days"."""
    return find_lengths(text, start, end)


def reresolve(mention: DateMention, tense: str) -> DateSpan:
    """The span of a mention in the given tense; its own where that tense gives no day.

    "A week later" than today is no day of the past: then the span has no days.
    """
    past = _is_past(tense)
    if isinstance(mention, FoundDate):
        when = mention.when._replace(past=past, lenient=False, unsure=False)
        span = span_of(mention.reading, when, mention.span.text)
        if span is None and mention.reading.relative:
            return replace(mention.span, start=None, end=None, precision=None)
        return span or mention.span
    anchor = mention.span.anchor
    again = read_phrase(mention.span.text, anchor, past) if anchor is not None else None
    return again or mention.span
