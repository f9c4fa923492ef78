"""How rules are written and kept: patterns with names, and what they build.

An *atom* is a whole date ("Nov. 8", "next week"). A *loose* atom is one only where nothing but
a date is expected ("March", "2027"). An *inner* atom needs a *prefix* in front ("the year" in
"late in the year"); a prefix takes the atom behind it into itself ("the end of", "a week from").
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from itinerary.language.dates.lexer import Phrase
from itinerary.language.dates.lexicon import COMPILER, Value
from itinerary.language.dates.patterns import Pattern
from itinerary.language.dates.readings import Reading


class Words:
    """What a pattern has caught: the values of its named parts."""

    __slots__ = ("_match", "_phrase")

    def __init__(self, phrase: Phrase, match: re.Match[str]) -> None:
        self._phrase = phrase
        self._match = match

    def __contains__(self, name: str) -> bool:
        return name in self._match.re.groupindex and self._match[name] is not None

    def values(self, name: str) -> list[Value]:
        """The values of all tokens of a part; none where the part is absent."""
        try:
            start, end = self._match.span(name)
        except IndexError:  # the pattern has no such part
            return []
        return self._phrase.values[start:end] if start >= 0 else []

    def numbers(self, name: str) -> list[int]:
        """The numbers of a part, small words left out."""
        return [value for value in self.values(name) if isinstance(value, int)]

    def number(self, name: str) -> int:
        """The first number of a part; raises ``ValueError`` where there is none."""
        for value in self.values(name):
            if isinstance(value, int):
                return value
        raise ValueError(f"no number in {name}")

    def word(self, name: str) -> str:
        """The value of the last token of a part, empty where the part is absent."""
        values = self.values(name)
        return str(values[-1]) if values else ""

    def has_kind(self, name: str, kind: str) -> bool:
        """Whether a token of that kind is in a part."""
        start, end = self._match.span(name)
        return kind in self._phrase.codes[start:end]

    def text(self, name: str) -> str:
        """The words of a part, as written."""
        start, end = self._match.span(name)
        return self._phrase.text[self._phrase.starts[start] : self._phrase.ends[end - 1]]


AtomBuilder = Callable[[Words], Reading | None]
PrefixBuilder = Callable[[Words, Reading], Reading | None]


@dataclass(frozen=True, slots=True)
class AtomRule:
    """A named rule whose pattern is a whole date."""

    name: str
    pattern: Pattern
    build: AtomBuilder


@dataclass(frozen=True, slots=True)
class PrefixRule:
    """A named rule whose pattern stands in front of a date; ``inner`` opens the inner atoms."""

    name: str
    pattern: Pattern
    build: PrefixBuilder
    inner: bool


Rule = TypeVar("Rule", AtomRule, PrefixRule)


class RuleTable(Generic[Rule]):
    """Rules by the two tokens with which they can begin, in the order of their definition."""

    def __init__(self) -> None:
        self._rules: list[Rule] = []
        self._by_opening: dict[str, list[int]] = {}
        self._at: dict[str, tuple[Rule, ...]] = {}

    def add(self, rule: Rule) -> None:
        """Keep one more rule."""
        for opening in rule.pattern.openings:
            self._by_opening.setdefault(opening, []).append(len(self._rules))
        self._rules.append(rule)
        self._at.clear()

    def starting(self, pair: str) -> tuple[Rule, ...]:
        """The rules that can begin with these two tokens."""
        found = self._at.get(pair)
        if found is None:
            numbers = {
                number
                for opening in (pair, pair[:1])
                for number in self._by_opening.get(opening, ())
            }
            found = self._at[pair] = tuple(self._rules[number] for number in sorted(numbers))
        return found

    @property
    def first(self) -> frozenset[str]:
        """The characters with which a rule can begin."""
        return frozenset(opening[:1] for opening in self._by_opening)


class Rules:
    """All rules, by what they are."""

    def __init__(self) -> None:
        self.atoms: RuleTable[AtomRule] = RuleTable()
        self.loose: RuleTable[AtomRule] = RuleTable()
        self.inner: RuleTable[AtomRule] = RuleTable()
        self.prefixes: RuleTable[PrefixRule] = RuleTable()


RULES = Rules()


def _registers(
    table: RuleTable[AtomRule], patterns: tuple[str, ...]
) -> Callable[[AtomBuilder], AtomBuilder]:
    def register(build: AtomBuilder) -> AtomBuilder:
        for pattern in patterns:
            table.add(AtomRule(build.__name__, COMPILER.compile(pattern), build))
        return build

    return register


def atom(*patterns: str) -> Callable[[AtomBuilder], AtomBuilder]:
    """Makes a function the builder of the dates that the patterns match."""
    return _registers(RULES.atoms, patterns)


def loose(*patterns: str) -> Callable[[AtomBuilder], AtomBuilder]:
    """Like ``atom``, where nothing but a date is expected."""
    return _registers(RULES.loose, patterns)


def inner(*patterns: str) -> Callable[[AtomBuilder], AtomBuilder]:
    """Like ``atom``, behind a prefix that opens the inner atoms."""
    return _registers(RULES.inner, patterns)


def prefix(*patterns: str, opens_inner: bool = False) -> Callable[[PrefixBuilder], PrefixBuilder]:
    """Makes a function the builder of dates that begin with the patterns and go on as dates."""

    def register(build: PrefixBuilder) -> PrefixBuilder:
        for pattern in patterns:
            rule = PrefixRule(build.__name__, COMPILER.compile(pattern), build, opens_inner)
            RULES.prefixes.add(rule)
        return build

    return register
