"""The rules of parts of a window: prefixes, which take the window behind them into themselves."""

from __future__ import annotations

from itinerary.language.dates.compounds import Between
from itinerary.language.dates.grammar import Words, atom, prefix
from itinerary.language.dates.parts import Half, OrdinalPart, Part, Remainder
from itinerary.language.dates.readings import Reading
from itinerary.language.dates.windows import Period, RelativeUnit

_LAST = -1


def _ordinal(words: Words) -> int:
    """The number of an ordinal; -1 for "last" and "final"."""
    which = words.values("which")[0]
    return which if isinstance(which, int) else _LAST


@prefix("the? part:(early|mid|late) DASH? (in|on)?", opens_inner=True)
def early_or_late(words: Words, whole: Reading) -> Reading | None:
    """ "Early May", "mid-November", "late in the year", "early next week"."""
    part = words.word("part")
    if isinstance(whole, Part) or (whole.daily and part == "mid"):
        return None
    return Part(part, whole)


@prefix("low:(early|mid) DASH? (to|or|and) DASH? high:(mid|late) DASH?", opens_inner=True)
def early_to_mid(words: Words, whole: Reading) -> Reading | None:
    """ "Mid- to late November"."""
    if whole.daily or isinstance(whole, Part):
        return None
    return Between(Part(words.word("low"), whole), Part(words.word("high"), whole))


@prefix("the? part:(early|late|later|ORDW|last) part of", opens_inner=True)
def part_of(words: Words, whole: Reading) -> Reading | None:
    """ "The latter part of next year"."""
    part = "early" if words.values("part")[0] in ("early", 1) else "late"
    return None if whole.daily else Part(part, whole)


@prefix(
    "the? part:(start|beginning|opening|outset|onset|middle|end|close|closing) of",
    "at? the? part:(start|beginning|middle|end|close) of",
    "part:(end|start|beginning) DASH",
    opens_inner=True,
)
def start_or_end(words: Words, whole: Reading) -> Reading | None:
    """ "At the end of January", "the middle of next month", "the start of the year"."""
    return Part(words.word("part"), whole)


@atom(
    "the? (the|this|that)? unit:(week|month|quarter|year|decade)"
    " (DASH|APOS) part:(end|start|beginning|close)"
)
def unit_end(words: Words) -> Reading | None:
    """ "Year-end", "the month's end"."""
    return Part(words.word("part"), RelativeUnit(words.word("unit"), 0))


@prefix("later:(later|earlier) (in|on)?", opens_inner=True)
def later_in(words: Words, whole: Reading) -> Reading | None:
    """ "Later this month", "earlier in the week", "later in November"."""
    if whole.daily:
        return whole if not whole.relative else None
    if isinstance(whole, RelativeUnit) and whole.offset:
        return whole
    return Remainder(words.word("later") == "later", whole)


@prefix("the rest of", opens_inner=True)
def rest_of(words: Words, whole: Reading) -> Reading | None:
    """ "The rest of the week"."""
    return None if whole.daily else Remainder(True, whole)


@prefix("the? part:(ORDW|opening|last|final|closing) FEW? (days|weeks|months) of", opens_inner=True)
def first_days_of(words: Words, whole: Reading) -> Reading | None:
    """ "The first days of December", "the closing weeks of the year"."""
    part = {1: "early", "early": "early", "last": "late", "late": "late"}.get(
        words.values("part")[0]
    )
    return None if whole.daily or isinstance(whole, Part) or not part else Part(part, whole)


@prefix("the? which:(ORDW|last|final) unit:ORDW of", opens_inner=True)
def third_of(words: Words, whole: Reading) -> Reading | None:
    """ "The first third of November"."""
    part = {1: "early", 2: "mid", 3: "late", _LAST: "late"}.get(_ordinal(words))
    is_third = words.number("unit") == 3
    return Part(part, whole) if part and is_third and not whole.daily else None


@prefix("the? (which:(ORDW|last)) half of", opens_inner=True)
def half_of(words: Words, whole: Reading) -> Reading | None:
    """ "The first half of June"."""
    number = words.values("which")[0]
    if number not in (1, 2, "last") or whole.daily:
        return None
    return Half(number != 1, whole)


@prefix(
    "the? which:(ORDW|ORD|last|final) unit:(day|week|weekend|month|quarter) (of|in)",
    "the? which:(ORDW|ORD|last|final) weekday:DOW (of|in)",
    opens_inner=True,
)
def ordinal_part(words: Words, whole: Reading) -> Reading | None:
    """ "The second week of March", "the last weekend in May", "the first Monday of next month"."""
    ordinal = _ordinal(words)
    if whole.daily:
        return None
    if "weekday" in words:
        return OrdinalPart(ordinal, "day", whole, weekday=words.number("weekday"))
    return OrdinalPart(ordinal, words.word("unit"), whole)


@prefix("the? which:(ORDW|last) count:(CARD|DAY) unit:UNITS (of|in)", opens_inner=True)
def counted_part(words: Words, whole: Reading) -> Reading | None:
    """ "The last three days of May", "the first six months of 1990"."""
    if whole.daily:
        return None
    return OrdinalPart(_ordinal(words), words.word("unit"), whole, words.number("count"))


@prefix("the? low:ORDW (or|and|to) which:(ORDW|last) unit:(week|weeks) (of|in)", opens_inner=True)
def ordinal_parts(words: Words, whole: Reading) -> Reading | None:
    """ "The second or third week of November"."""
    if whole.daily:
        return None
    first = OrdinalPart(words.number("low"), words.word("unit"), whole)
    return Between(first, OrdinalPart(_ordinal(words), words.word("unit"), whole))


@atom("(at|around) the turn of the year", "the turn of the year")
def turn_of_year(words: Words) -> Reading | None:
    """ "At the turn of the year": from late December to early January."""
    december, january = Period("month", 12), Period("month", 1)
    return Between(Part("late", december), Part("early", january))
