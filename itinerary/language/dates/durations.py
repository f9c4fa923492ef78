"""Bare lengths of time: "three-day", "for two days", "week-long"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from itinerary.language.dates import lexicon as lx
from itinerary.language.dates.grammar import Words
from itinerary.language.dates.lexer import lex
from itinerary.language.dates.offsets import Amount
from itinerary.language.dates.patterns import Pattern


@dataclass(frozen=True, slots=True)
class DurationMention:
    """``text[start:end]`` says how long: ``days`` first and last included.

    "Three-day" and "for three days" are 3, "48-hour" 2, "week-long" 7, "overnight" 2 (its
    evening and its morning); a month counts as 30. ``amount`` keeps the unit as written.
    """

    start: int
    end: int
    days: int
    amount: Amount


_ADJECTIVE = lx.COMPILER.compile(
    "count:COUNT DASH half:(and DASH a DASH half DASH)?"
    " unit:(day|days|night|week|weeks|month|year|hour|weekend) (DASH? long)?"
)
_UNHYPHENED = lx.COMPILER.compile("count:(CARD|DAY) unit:(day|night|week|month|hour) !ago !AFTER")
_GENITIVE = lx.COMPILER.compile("count:COUNT unit:(UNIT|UNITS) APOS")
_NOUN = lx.COMPILER.compile(
    "(for|lasting|lasts|lasted|last|spend|spends|spending|spent|stay|stays|stayed|staying|over|of)"
    " (up to|just|only|about|another|the ORDW)?"
    " count:COUNT unit:(UNIT|UNITS) !ago !later !earlier !from !before !after"
)
_NOUN_OF = lx.COMPILER.compile("count:COUNT unit:(days|weeks|months) of")
_LONG = lx.COMPILER.compile("unit:(daylong|weeklong|monthlong|overnight)")
_UNIT_LONG = lx.COMPILER.compile("unit:(day|week|month|weekend|year) DASH? long")
_PATTERNS = (_ADJECTIVE, _NOUN, _NOUN_OF, _UNIT_LONG, _LONG, _GENITIVE, _UNHYPHENED)
_ANY_UNIT = lx.COMPILER.compile("UNIT|UNITS|daylong|weeklong|monthlong|overnight").regex
_BY_OPENING: dict[str, list[Pattern]] = {}
for _pattern in _PATTERNS:
    for _opening in _pattern.openings:
        _BY_OPENING.setdefault(_opening, []).append(_pattern)
_UNITS_OF_STAY = frozenset(
    ("day", "night", "week", "month", "hour", "weekend", "year", "fortnight")
)


@lru_cache(maxsize=8192)
def durations_in(text: str, follows: str = lx.END) -> tuple[DurationMention, ...]:
    """Every length of time in a phrase, from left to right."""
    phrase = lex(text, follows)
    if _ANY_UNIT.search(phrase.codes) is None:
        return ()
    out: list[DurationMention] = []
    codes = phrase.codes
    at = 0
    while at < len(phrase.values):
        found = None
        for pattern in _BY_OPENING.get(codes[at : at + 2], _BY_OPENING.get(codes[at], [])):
            found = found or pattern.regex.match(codes, at)
        if found is None:
            at += 1
            continue
        words = Words(phrase, found)
        count = words.numbers("count")[-1] if "count" in words else 1
        count += "half" in words  # a stay of two and a half days touches three
        if found.re is _UNHYPHENED.regex and count == 1:
            at = found.end()
            continue  # "one day" is no length
        amount = Amount(count, words.word("unit"))
        if amount.unit in _UNITS_OF_STAY and 0 < count < 1000:
            start, end = phrase.starts[found.start()], phrase.ends[found.end() - 1]
            out.append(DurationMention(start, end, amount.days, amount))
        at = found.end()
    return tuple(out)
