"""From tokens to readings: the longest date that begins at each place of a phrase.

Atoms and prefixes come from the rules; this module joins atoms to ranges and lists and sets
bounds in front. Every step looks at a bounded stretch, so that a phrase is read in time
proportional to its length.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from itinerary.language.dates import (
    day_rules,
    offset_rules,
    part_rules,
    weekday_rules,
    window_rules,
    year_rules,
)
from itinerary.language.dates import lexicon as lx
from itinerary.language.dates.compounds import Between, Bound
from itinerary.language.dates.days import FullDate, MonthDays, MonthlessDays, SameDay
from itinerary.language.dates.grammar import RULES, Words
from itinerary.language.dates.lexer import Phrase, lex
from itinerary.language.dates.offsets import Distance, Stretch, Vague
from itinerary.language.dates.parts import Part
from itinerary.language.dates.readings import Reading
from itinerary.language.dates.weekdays import Weekdays

# The rules register themselves as their modules are imported.
_RULE_MODULES = (day_rules, weekday_rules, window_rules, year_rules, part_rules, offset_rules)

_compile = lx.COMPILER.compile
_RANGE = _compile("COMMA? (DASH? to DASH?|DASH|through|thru|until|till|up to|SLASH) (on|in|the)?")
_BETWEEN = _compile("between")
# "in Rome on Wednesday, and on Thursday in Paris" is no list.
_LIST = _compile("COMMA? (and|or) !on|(and|or) on")
_BEGINS = _compile(
    "(from|starting|beginning|commencing|starting from|on or after) (on|in|as early as)?"
)
_ENDS = _compile(
    "(until|till|through|thru|up to|by|no later than|on or before) (about|around|at)? (the)?"
)
_BEFORE_END = _compile("before (the|this|next)? (end|close|year|month)")
_BOUNDING = _BETWEEN.first | _BEGINS.first | _ENDS.first | _BEFORE_END.first
_LINKING = _RANGE.first | _LIST.first
_MAX_DEPTH = 4


class Found(NamedTuple):
    """A date found in a phrase: characters ``start`` to ``end``, and its reading.

    ``parts`` are the members of a list ("Nov. 8 and Dec. 3"), should they not be one span.
    """

    start: int
    end: int
    reading: Reading
    parts: tuple[Found, ...] = ()


class _Parsed(NamedTuple):
    """A reading, the tokens that it takes up, and the members of a list."""

    reading: Reading
    start: int
    end: int
    parts: tuple[_Parsed, ...] = ()


Parsed = tuple[Reading, int]


class _Parser:
    """Reads one phrase; ``loose`` lets a bare "March" or "2027" be a date."""

    def __init__(self, phrase: Phrase, loose: bool) -> None:
        self._phrase = phrase
        self._codes = phrase.codes
        self._length = len(phrase.values)
        self._loose = loose

    def all(self) -> list[Found]:
        """Every date from left to right, none overlapping."""
        out: list[Found] = []
        at = 0
        starters = _LOOSE_STARTERS if self._loose else _STARTERS
        codes = self._codes
        while at < self._length:
            if codes[at] in starters:
                parsed = self._bounded(at)
                if parsed is not None:
                    out.append(self._found(parsed))
                    at = parsed.end
                    continue
            at += 1
        return out

    def _found(self, parsed: _Parsed) -> Found:
        phrase = self._phrase
        start, end = phrase.starts[parsed.start], phrase.ends[parsed.end - 1]
        return Found(start, end, parsed.reading, tuple(self._found(p) for p in parsed.parts))

    def _bounded(self, at: int) -> _Parsed | None:
        """A date with the words that bound it in front, or a plain one."""
        codes = self._codes
        if codes[at] not in _BOUNDING:
            return self._joined(at)
        between = _BETWEEN.regex.match(codes, at)
        if between is not None:
            ranged = self._joined(between.end())
            if ranged is not None and _spans(ranged.reading):
                return _Parsed(ranged.reading, at, ranged.end)
        begins = _BEGINS.regex.match(codes, at)
        if begins is not None:
            ranged = self._joined(begins.end())
            if ranged is not None:
                return self._begun(ranged, at)
        before_end = _BEFORE_END.regex.match(codes, at)
        if before_end is not None:
            end = self._atom(at + 1)
            if end is not None and isinstance(end[0], Part):
                return _Parsed(Bound(end[0], begins=False), at, end[1])
        ends = _ENDS.regex.match(codes, at)
        if ends is not None:
            for inside in (ends.end(), ends.end() - 1):
                ranged = self._joined(inside) if inside > at else None
                if ranged is not None:
                    if codes[ranged.end] == lx.APOS:  # "by Monday's talks"
                        return ranged
                    if ranged.parts:  # "by the end of this week or early next week"
                        ranged = ranged.parts[0]
                    return _Parsed(Bound(ranged.reading, begins=False), at, ranged.end)
        return self._joined(at)

    def _begun(self, ranged: _Parsed, at: int) -> _Parsed:
        """A date behind "from": a range of its own, an open end, or but a plain date."""
        if ranged.parts:  # "figures from July and August": a list, no range
            return ranged
        if _spans(ranged.reading):
            return _Parsed(ranged.reading, at, ranged.end)
        bare_from = self._codes[at] == _FROM
        if self._codes[ranged.end] == lx.APOS or (
            bare_from and not ranged.reading.daily and not self._loose
        ):
            return ranged
        return _Parsed(Bound(ranged.reading, begins=True), at, ranged.end)

    def _joined(self, at: int) -> _Parsed | None:
        """An atom and what is joined to it by "to", a dash, "and", "or"."""
        left = self._atom(at)
        if left is None:
            return None
        reading, end = left
        if self._codes[end] not in _LINKING:
            return _Parsed(reading, at, end)
        for pattern, listed in ((_RANGE, False), (_LIST, True)):
            link = pattern.regex.match(self._codes, end)
            if link is None:
                continue
            for start in dict.fromkeys((link.end(), link.end() - 1)):
                right = self._atom(start) if start > end else None
                if right is None or not _joinable(reading, right[0], listed):
                    continue
                parts: tuple[_Parsed, ...] = ()
                if listed:
                    parts = (_Parsed(reading, at, end), _Parsed(right[0], start, right[1]))
                return _Parsed(Between(reading, right[0], listed), at, right[1], parts)
        return _Parsed(reading, at, end)

    def _atom(self, at: int, inner: bool = False, depth: int = 0) -> Parsed | None:
        """The longest atom at a place, by a rule or by a prefix with an atom behind it."""
        pair = self._codes[at : at + 2]
        best: Parsed | None = None
        rules = RULES.atoms.starting(pair)
        if inner:
            rules += RULES.inner.starting(pair)
        elif self._loose:
            rules += RULES.loose.starting(pair)
        for rule in rules:
            match = rule.pattern.regex.match(self._codes, at)
            if match is None or (best is not None and match.end() <= best[1]):
                continue
            reading = rule.build(Words(self._phrase, match))
            if reading is not None:
                best = reading, match.end()
        if depth == _MAX_DEPTH:
            return best
        for front in RULES.prefixes.starting(pair):
            match = front.pattern.regex.match(self._codes, at)
            if match is None:
                continue
            behind = self._atom(match.end(), front.inner, depth + 1)
            if behind is None or (best is not None and behind[1] <= best[1]):
                continue
            reading = front.build(Words(self._phrase, match), behind[0])
            if reading is not None:
                best = reading, behind[1]
        return best


def _spans(reading: Reading) -> bool:
    """Whether a reading tells both ends by itself: "Nov. 20 to 23", "Friday through Monday"."""
    if isinstance(reading, Between):
        return True
    if isinstance(reading, Weekdays):
        return len(reading.days) > 1
    if isinstance(reading, MonthDays | MonthlessDays):
        return reading.first != reading.last
    return isinstance(reading, FullDate) and reading.start != reading.end


def _joinable(left: Reading, right: Reading, listed: bool) -> bool:
    """Days go with days and windows with windows; no list has distances in it."""
    if isinstance(left, Stretch | Vague) or isinstance(right, Stretch | Vague):
        return False
    if isinstance(right, SameDay) and not right.offset:
        return False  # "will leave tomorrow and on the same day arrive"
    if listed and (isinstance(left, Distance) or isinstance(right, Distance)):
        return False
    return left.daily == right.daily


_FROM = lx.ALPHABET.code("from")
_STARTERS = RULES.atoms.first | RULES.prefixes.first | _BOUNDING
_LOOSE_STARTERS = _STARTERS | RULES.loose.first


@lru_cache(maxsize=8192)
def parse(text: str, follows: str = lx.END, loose: bool = False) -> tuple[Found, ...]:
    """Every date of a phrase; ``follows`` is the kind of what comes after it."""
    return tuple(_Parser(lex(text, follows), loose).all())
