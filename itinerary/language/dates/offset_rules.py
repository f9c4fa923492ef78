"""The rules of counted distances and stretches, and of stays of so many days."""

from __future__ import annotations

from itinerary.language.dates.compounds import Between, Stay
from itinerary.language.dates.days import MonthDays
from itinerary.language.dates.grammar import Words, atom, prefix
from itinerary.language.dates.offsets import Amount, Distance, Stretch, Vague, WeekdayBeside
from itinerary.language.dates.readings import Reading

_HOURS_A_DAY = 24


def amount(words: Words, count: str = "count", unit: str = "unit") -> Amount | None:
    """The amount of a counted part; hours only where they make whole days."""
    found = Amount(words.numbers(count)[-1], words.word(unit))
    if found.count > 5000 or (found.unit == "hour" and found.count % _HOURS_A_DAY):
        return None
    return found


_UNITS = "unit:(UNIT|UNITS)"


@atom(
    f"(in|within) ABOUT? count:COUNT {_UNITS} (APOS)? time",
    f"in ABOUT? count:COUNT {_UNITS} !of",
    f"count:COUNT {_UNITS} (from (now|today)|hence)",
    f"count:COUNT {_UNITS} (APOS)? time",
    "count:COUNT unit:(week|fortnight|month) today",
)
def so_long_from_now(words: Words) -> Reading | None:
    """ "In two weeks", "in ten days' time", "a fortnight from now"."""
    length = amount(words)
    return Distance(length, 1) if length else None


@atom(f"in count:COUNT (or|to|DASH) to:COUNT {_UNITS}", "in count:a unit:UNIT or to:CARD")
def so_long_range(words: Words) -> Reading | None:
    """ "In two or three weeks", "in a day or two"."""
    low, high = amount(words), amount(words, "to")
    return Distance(low, 1, to=high) if low and high and low.count < high.count else None


@atom(f"count:COUNT {_UNITS} (DASH)? ago", f"count:COUNT {_UNITS} back")
def ago(words: Words) -> Reading | None:
    """ "Ten days ago", "a year ago"."""
    length = amount(words)
    return Distance(length, -1) if length else None


@atom(f"count:COUNT {_UNITS} side:(later|earlier) !than !in", f"some count:COUNT {_UNITS} later")
def later_or_earlier(words: Words) -> Reading | None:
    """ "Two days later", "a year earlier": from the date last mentioned."""
    length = amount(words)
    sign = -1 if words.word("side") == "earlier" else 1
    return Distance(length, sign, from_last=True) if length else None


@atom(
    f"within ABOUT? (the)? (next|COMING)? count:COUNT {_UNITS} !of",
    f"in (less|under) than? count:COUNT {_UNITS} !of",
    f"(within)? the (next|COMING|AFTER) count:(CARD|DAY|NUM) {_UNITS}",
    f"next count:(CARD|DAY|NUM) {_UNITS}",
    "within the unit:(day|week|month|year)",
    "over the unit:(week|month|year)",
)
def stretch_ahead(words: Words) -> Reading | None:
    """ "Within a month", "in the next two weeks"."""
    if "count" not in words:
        return Stretch(Amount(1, words.word("unit")), 1)
    length = amount(words)
    return Stretch(length, 1) if length else None


@atom(
    f"the (past|last|BEFORE) count:(CARD|DAY|NUM) {_UNITS} !of",
    f"<DURING (past|last) count:(CARD|DAY|NUM) {_UNITS}",
)
def stretch_behind(words: Words) -> Reading | None:
    """ "The past three months"."""
    length = amount(words)
    return Stretch(length, -1) if length else None


@prefix(
    "the? count:COUNT? unit:(UNIT|UNITS) side:(after|before)",
    "count:COUNT unit:(UNIT|UNITS) side:from",
    "count:COUNT unit:(week|weeks|fortnight|month) side:on",
)
def so_long_from(words: Words, base: Reading) -> Reading | None:
    """ "Two days after Christmas", "a week from Monday", "the day before Easter".

    "The six days from June 8 to 13" are those days themselves.
    """
    if words.word("side") == "from" and _spans_days(base):
        return base
    length = amount(words) if "count" in words else Amount(1, words.word("unit"))
    if not length or not (base.daily or length.unit in ("month", "year")):
        return None
    return Distance(length, -1 if words.word("side") == "before" else 1, base)


def _spans_days(base: Reading) -> bool:
    if isinstance(base, MonthDays):
        return base.first != base.last
    return isinstance(base, Between) and base.daily


@prefix("the? eve of")
def eve_of(words: Words, base: Reading) -> Reading | None:
    """ "The eve of Christmas"."""
    return Distance(Amount(1, "day"), -1, base) if base.daily else None


@prefix("the? weekday:DOW side:(before|after)")
def weekday_beside(words: Words, base: Reading) -> Reading | None:
    """ "The Monday before Christmas"."""
    sign = -1 if words.word("side") == "before" else 1
    return WeekdayBeside(words.number("weekday"), sign, base) if base.daily else None


@prefix(f"count:COUNT {_UNITS} ago (on)?")
def ago_on(words: Words, base: Reading) -> Reading | None:
    """ "A week ago Monday"."""
    length = amount(words)
    return Distance(length, -1, base) if length and base.daily else None


@prefix(
    f"(for|of|lasting|spend|spending|spent) count:COUNT {_UNITS}"
    " (from|starting|beginning|commencing|as of) (on)?",
    "count:COUNT DASH unit:UNIT (DASH long)? (from|starting|beginning|commencing) (on)?",
    f"count:COUNT {_UNITS} (starting|beginning|commencing) (from|on)?",
)
def stay_from(words: Words, day: Reading) -> Reading | None:
    """ "For three days from Sunday"."""
    length = amount(words)
    return Stay(length, day) if length and day.daily else None


@atom(
    "soon",
    "shortly",
    "in? (the)? COMING (FEW)? UNITS",
    "in? (the)? next FEW UNITS",
    "in? the UNITS (ahead|to come)",
    "(in|for)? the near DASH? future",
    "in (the)? future",
    "in due course",
    "at a later (date|stage|time)",
    "before long",
    "any day now",
    "recent UNITS",
    "the? (last|past) FEW UNITS",
    "FEW UNITS (ago|later|earlier|before)",
    "a few UNITS (ago|later|earlier|before)",
    "(in|within) (a)? FEW UNITS",
    "UNITS (ago|later|earlier)",
    "within UNITS",
)
def vague(words: Words) -> Reading | None:
    """ "Soon", "in the coming days", "a few weeks ago": no bounds."""
    return Vague()
