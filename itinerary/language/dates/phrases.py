"""One phrase that is known to hold a date: "on Tuesday on a four-day official visit"."""

from __future__ import annotations

import re
from datetime import date

from itinerary.facts import DateSpan
from itinerary.language.dates.compounds import Between, Bound, Stay
from itinerary.language.dates.durations import durations_in
from itinerary.language.dates.finder import span_of
from itinerary.language.dates.offsets import Vague
from itinerary.language.dates.parser import Found, parse
from itinerary.language.dates.readings import Reading, When
from itinerary.language.dates.stays import Tie, ends_between, tie

# "Arrives Tuesday" and "leaves on Saturday" tell the start alone.
_SETS_OUT = re.compile(
    r"\b(?:arriv|leav|depart|travell?|head|fl(?:y|ie)|sets? (?:off|out)|com(?:e|ing)\b)",
    re.IGNORECASE,
)
_MAX_PHRASE = 2000


def read_phrase(text: str, anchor: date, past: bool) -> DateSpan | None:
    """The span of a phrase, lengths of stay and open ends taken together."""
    text = text.strip()[:_MAX_PHRASE]
    found = parse(text, loose=True)
    if not found:
        return None
    reading = _whole(text, found)
    if text[: found[0].start].rstrip().lower().endswith("since"):
        past = True
    return span_of(reading, When(anchor, past), text)


def _whole(text: str, found: tuple[Found, ...]) -> Reading:
    first = next((one for one in found if not isinstance(one.reading, Vague)), found[0])
    lengths = [
        length
        for length in durations_in(text)
        if length.end <= first.start or first.end <= length.start
    ]
    reading = first.reading
    if lengths and reading.daily:
        date_at, length_at = (first.start, first.end), (lengths[0].start, lengths[0].end)
        how = tie(text, date_at, length_at, loose=True)
        if how is not None:
            inner = reading.inner if isinstance(reading, Bound) else reading
            return Stay(lengths[0].amount, inner, how is Tie.ENDS)
    for other in found[found.index(first) + 1 :]:
        last = other.reading
        ends = isinstance(last, Bound) and not last.begins
        if reading.daily and last.daily and (ends or ends_between(text, first.end, other.start)):
            start = reading.inner if isinstance(reading, Bound) else reading
            return Between(start, last.inner if isinstance(last, Bound) else last)
    if (
        _SETS_OUT.search(text, 0, first.start)
        and reading.daily
        and not isinstance(reading, Between)
    ):
        return reading if isinstance(reading, Bound) else Bound(reading, begins=True)
    return reading
