"""How rules are written and kept: patterns with names, and what they build.

An *atom* is a whole date ("Nov. 8", "next week"). A *loose* atom is one only where nothing but
a date is expected ("March", "2027"). An *inner* atom needs a *prefix* in front ("the year" in
"late in the year"); a prefix takes the atom behind it into itself ("the end of", "a week from").
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

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
        if name not in self:
            return []
        start, end = self._match.span(name)
        return self._phrase.values[start:end]

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

    def text(self) -> str:
        """All that the pattern matched, as written."""
        start, end = self._match.span()
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


@dataclass(slots=True)
class Rules:
    """All rules by the character that can begin them, in the order of their definition."""

    atoms: dict[str, list[AtomRule]] = field(default_factory=dict)
    loose: dict[str, list[AtomRule]] = field(default_factory=dict)
    inner: dict[str, list[AtomRule]] = field(default_factory=dict)
    prefixes: dict[str, list[PrefixRule]] = field(default_factory=dict)


RULES = Rules()


def _keep(table: dict[str, list[AtomRule]], pattern: str, build: AtomBuilder) -> None:
    compiled = COMPILER.compile(pattern)
    rule = AtomRule(build.__name__, compiled, build)
    for code in compiled.first:
        table.setdefault(code, []).append(rule)


def atom(*patterns: str) -> Callable[[AtomBuilder], AtomBuilder]:
    """Makes a function the builder of the dates that the patterns match."""

    def register(build: AtomBuilder) -> AtomBuilder:
        for pattern in patterns:
            _keep(RULES.atoms, pattern, build)
        return build

    return register


def loose(*patterns: str) -> Callable[[AtomBuilder], AtomBuilder]:
    """Like ``atom``, where nothing but a date is expected."""

    def register(build: AtomBuilder) -> AtomBuilder:
        for pattern in patterns:
            _keep(RULES.loose, pattern, build)
        return build

    return register


def inner(*patterns: str) -> Callable[[AtomBuilder], AtomBuilder]:
    """Like ``atom``, behind a prefix that opens the inner atoms."""

    def register(build: AtomBuilder) -> AtomBuilder:
        for pattern in patterns:
            _keep(RULES.inner, pattern, build)
        return build

    return register


def prefix(*patterns: str, opens_inner: bool = False) -> Callable[[PrefixBuilder], PrefixBuilder]:
    """Makes a function the builder of dates that begin with the patterns and go on as dates."""

    def register(build: PrefixBuilder) -> PrefixBuilder:
        for pattern in patterns:
            compiled = COMPILER.compile(pattern)
            rule = PrefixRule(build.__name__, compiled, build, opens_inner)
            for code in compiled.first:
                RULES.prefixes.setdefault(code, []).append(rule)
        return build

    return register
