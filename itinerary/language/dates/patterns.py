"""The little language in which the rules of date phrases are written.

A pattern is written over the kinds of tokens, as a phrase is: ``"the? ORDINAL of MONTH"``.
Capitals name a kind or a macro, small words stand for themselves, ``?``, ``*`` and ``|`` and
parentheses mean what they do in regular expressions, ``name:X`` captures, ``!X`` forbids what
follows, ``&X`` demands it and ``<X`` demands it in front. Each kind and each small word is one
character, a phrase is the string of its tokens' characters, and so a rule is an ordinary
regular expression over that string. No pattern nests repetitions: matching is linear in what
it takes in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_SYMBOL = re.compile(r"\s+|(?P<name>[a-z]+):|(?P<word>[A-Za-z]+)|(?P<mark>[()|?*!&<]|\{\d,\d\})")
_LOOKS = {"!": "!", "&": "=", "<": "<="}
_FIRST_CODE = 0xE000  # the private use area: no kind can be mistaken for text


class Alphabet:
    """Gives each kind and each small word a character of its own."""

    def __init__(self) -> None:
        self._codes: dict[str, str] = {}

    def code(self, symbol: str) -> str:
        """The character that stands for a kind ("MONTH") or a word ("of")."""
        found = self._codes.get(symbol)
        if found is None:
            found = self._codes[symbol] = chr(_FIRST_CODE + len(self._codes))
        return found


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled pattern and the characters that can begin it."""

    source: str
    regex: re.Pattern[str]
    first: frozenset[str]


class PatternCompiler:
    """Turns patterns into regular expressions, with macros for the parts they share."""

    def __init__(self, alphabet: Alphabet, macros: dict[str, str]) -> None:
        self._alphabet = alphabet
        self._macros = macros

    def compile(self, source: str) -> Pattern:
        """Compile one pattern; raises ``ValueError`` when it is not well formed."""
        symbols = self._symbols(source)
        expression = "".join(symbols)
        return Pattern(source, re.compile(expression), frozenset(_openings(expression)))

    def _symbols(self, source: str) -> list[str]:
        out: list[str] = []
        position = 0
        capture = ""
        while position < len(source):
            match = _SYMBOL.match(source, position)
            if match is None:
                raise ValueError(f"pattern {source!r}: cannot read {source[position:]!r}")
            position = match.end()
            if match["name"]:
                capture = match["name"]
            elif match["word"]:
                unit = self._word(match["word"])
                out.append(f"(?P<{capture}>{unit})" if capture else unit)
                capture = ""
            elif match["mark"] == "(":
                out.append(f"(?P<{capture}>" if capture else "(?:")
                capture = ""
            elif match["mark"] in _LOOKS:
                after = _SYMBOL.match(source, position)
                if after is None or not after["word"]:
                    raise ValueError(f"pattern {source!r}: a kind must follow {match['mark']}")
                position = after.end()
                out.append(f"(?{_LOOKS[match['mark']]}{self._word(after['word'])})")
            elif match["mark"]:
                out.append(match["mark"])
        return out

    def _word(self, word: str) -> str:
        if word in self._macros:
            return f"(?:{''.join(self._symbols(self._macros[word]))})"
        return re.escape(self._alphabet.code(word))


def _openings(expression: str) -> set[str]:
    """First characters of an expression made of literals, groups, ``|``, ``?``, ``*``."""
    reader = _Openings(expression)
    first, _ = reader.alternatives()
    return first


class _Openings:
    """A reader of the small expressions above that computes what can come first."""

    def __init__(self, expression: str) -> None:
        self._text = expression
        self._at = 0

    def alternatives(self) -> tuple[set[str], bool]:
        first, empty = self._sequence()
        while self._peek("|"):
            self._at += 1
            more, more_empty = self._sequence()
            first |= more
            empty = empty or more_empty
        return first, empty

    def _sequence(self) -> tuple[set[str], bool]:
        first: set[str] = set()
        empty = True
        while self._at < len(self._text) and self._text[self._at] not in "|)":
            more, more_empty = self._repeated()
            if empty:
                first |= more
                empty = more_empty
        return first, empty

    def _repeated(self) -> tuple[set[str], bool]:
        first, empty = self._item()
        if self._peek("?") or self._peek("*"):
            self._at += 1
            empty = True
        elif self._peek("{"):
            empty = empty or self._text[self._at + 1] == "0"
            self._at = self._text.index("}", self._at) + 1
        return first, empty

    def _item(self) -> tuple[set[str], bool]:
        if not self._peek("("):
            self._at += 1
            return {self._text[self._at - 1]}, False
        looks = self._text.startswith(("(?!", "(?=", "(?<"), self._at)
        if looks:
            self._at += 4 if self._text.startswith("(?<=", self._at) else 3
        elif self._text.startswith("(?P<", self._at):
            self._at = self._text.index(">", self._at) + 1
        else:
            self._at += 3
        first, empty = self.alternatives()
        self._at += 1
        return (set(), True) if looks else (first, empty)

    def _peek(self, mark: str) -> bool:
        return self._text.startswith(mark, self._at)
