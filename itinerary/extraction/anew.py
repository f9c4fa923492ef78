"""The new days of a journey that is put off: "has been put back to Thursday", "until May"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from itinerary.extraction.act import Act
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.facts import DateMention, DateSpan, Precision
from itinerary.language import lexicon as parts
from itinerary.language.dates import reresolve

_FAR = 14  # items behind the verb
_ENDS = frozenset(parts.WHILE + parts.RELATIVE + parts.SEMICOLON + parts.REPORT)
# "to Thursday", "rescheduled for May", but "a trip planned for May"
_LED_TO = compile_rule("(?: TO | POSTPONE ADVERB? FOR ) ADVERB? $")
_FOR = compile_rule("FOR $")
_TO_ANOTHER = frozenset({"reschedule", "rearrange", "move", "shift"})
_UNTIL = ("until ", "till ")


def find_new_days(scene: Scene, strip: Strip, act: Act) -> DateSpan | None:
    """The days to which the clause of ``act`` moves a journey; ``None`` if it tells none."""
    verb = act.group.verb
    for item in range(verb + 1, min(len(strip), verb + _FAR)):
        if strip.shape[item] in _ENDS:
            return None
        mention = strip.date_at(item)
        if mention is None:
            continue
        anew = strip.lemma_at(verb) in _TO_ANOTHER
        led_to = _LED_TO.search(strip.shape, verb, item) is not None
        led_to = led_to or (anew and _FOR.search(strip.shape, verb, item) is not None)
        span = _read(mention, led_to=led_to)
        if span is not None and _is_ahead(span, scene.article.published):
            return span
    return None


def is_new_day(strip: Strip, begin: int, item: int) -> bool:
    """Whether the date at ``item`` is one to which a verb behind ``begin`` puts a journey off."""
    verb = strip.shape.find(parts.POSTPONE, begin, item)
    mention = strip.date_at(item)
    if verb < 0 or mention is None:
        return False
    led_to = _LED_TO.search(strip.shape, verb, item) is not None
    return led_to or mention.span.text.lower().startswith(_UNTIL)


def _is_ahead(span: DateSpan, today: date) -> bool:
    last = span.last_day
    return span.start is not None and last is not None and last > today


def _read(mention: DateMention, *, led_to: bool) -> DateSpan | None:
    """The new days that a mention behind the verb tells, if it does."""
    span, told = mention.span, mention.span.text.lower()
    moved = told.startswith("from ") and span.start and span.end and span.start < span.end
    if moved and span.precision is Precision.DAY:
        return replace(span, start=span.end)  # "from Monday to Wednesday": the second day
    if not told.startswith(_UNTIL) and not led_to:
        return None
    if span.anchor is not None and (span.end or span.start or span.anchor) < span.anchor:
        span = reresolve(mention, "future") or span
    if span.start is None and span.end is not None:  # "until Thursday", "until May"
        return replace(span, start=_find_first(span.end, span))
    return span


def _find_first(last: date, span: DateSpan) -> date:
    """The first day of the window that ends on ``last``, but none that is over."""
    first = last
    if span.precision is Precision.WEEK:
        first = last - timedelta(days=6)
    elif span.precision in (Precision.MONTH, Precision.SEASON, Precision.QUARTER):
        first = last.replace(day=1)
    elif span.precision is Precision.YEAR:
        first = last.replace(month=1, day=1)
    return max(first, span.anchor + timedelta(days=1)) if span.anchor else first
