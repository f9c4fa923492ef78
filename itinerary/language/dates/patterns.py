"""The little language in which the rules of date phrases are written.

A pattern is written over the kinds of tokens, as a phrase is: ``"the? ORDINAL of MONTH"``.
Capitals name a kind or a macro, small words stand for themselves, ``?``, ``*``, ``{0,8}``,
``|`` and parentheses mean what they do in regular expressions, ``name:X`` captures, ``!X``
forbids what follows, ``&X`` demands it and ``<X`` demands it in front. Each kind and each small
word is one character, a phrase is the string of its tokens' characters, and so a rule is an
ordinary regular expression over that string. No pattern nests repetitions: matching is linear
in what it takes in.

Beside its expression a pattern knows with which two tokens it can begin, so that a phrase is
tried only with the rules that have a chance.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import NamedTuple

_SYMBOL = re.compile(r"\s*(?:(?P<name>[a-z]+):)?(?P<symbol>[A-Za-z]+|[()|?*!&<]|\{\d,\d\})")
_LOOKS = {"!": "!", "&": "=", "<": "<="}
_FIRST_CODE = 0xE000  # the private use area: no kind can be mistaken for text
_WIDTH = 2  # tokens of an opening


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


class Piece(NamedTuple):
    """Part of a pattern: its expression, and the first tokens of all that it can match.

    An opening shorter than two tokens is a whole match; "" says that nothing need be there.
    """

    expression: str
    openings: frozenset[str]


_NOTHING = frozenset(("",))


def _joined(left: frozenset[str], right: frozenset[str]) -> frozenset[str]:
    """Openings of one piece followed by another."""
    if left == _NOTHING:
        return right
    return frozenset(
        (opening + more)[:_WIDTH]
        for opening in left
        for more in (right if len(opening) < _WIDTH else _NOTHING)
    )


class Pattern:
    """A pattern of a rule; its regular expression is compiled when it is first tried."""

    def __init__(self, source: str, piece: Piece) -> None:
        self.source = source
        self.openings = piece.openings
        self._expression = piece.expression

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The expression over a phrase's characters."""
        return re.compile(self._expression)

    @cached_property
    def first(self) -> frozenset[str]:
        """The characters with which a match can begin."""
        return frozenset(opening[:1] for opening in self.openings)


class PatternCompiler:
    """Turns patterns into expressions, with macros for the parts that they share."""

    def __init__(self, alphabet: Alphabet, macros: dict[str, str]) -> None:
        self._alphabet = alphabet
        self._macros = macros
        self._pieces: dict[str, Piece] = {}

    def compile(self, source: str) -> Pattern:
        """Compile one pattern; raises ``ValueError`` when it is not well formed."""
        return Pattern(source, _Reader(self, source).whole())

    def piece(self, symbol: str) -> Piece:
        """A kind, a small word or a macro."""
        found = self._pieces.get(symbol)
        if found is None:
            if symbol in self._macros:
                inside = _Reader(self, self._macros[symbol]).whole()
                found = Piece(f"(?:{inside.expression})", inside.openings)
            else:
                code = self._alphabet.code(symbol)
                found = Piece(code, frozenset((code,)))
            self._pieces[symbol] = found
        return found


class _Reader:
    """Reads one pattern from left to right."""

    def __init__(self, compiler: PatternCompiler, source: str) -> None:
        self._compiler = compiler
        self._source = source
        self._symbols = self._split(source)
        self._at = 0

    def _split(self, source: str) -> list[tuple[str | None, str]]:
        source = source.strip()
        symbols: list[tuple[str | None, str]] = []
        position = 0
        while position < len(source):
            match = _SYMBOL.match(source, position)
            if match is None:
                raise ValueError(f"pattern {source!r}: cannot read {source[position:]!r}")
            symbols.append((match["name"], match["symbol"]))
            position = match.end()
        return symbols

    def whole(self) -> Piece:
        piece = self._alternatives()
        if self._at < len(self._symbols):
            raise ValueError(f"pattern {self._source!r}: a parenthesis too many")
        return piece

    def _next(self) -> str:
        return self._symbols[self._at][1] if self._at < len(self._symbols) else ""

    def _alternatives(self) -> Piece:
        pieces = [self._sequence()]
        while self._next() == "|":
            self._at += 1
            pieces.append(self._sequence())
        if len(pieces) == 1:
            return pieces[0]
        expression = "|".join(piece.expression for piece in pieces)
        return Piece(expression, frozenset().union(*(piece.openings for piece in pieces)))

    def _sequence(self) -> Piece:
        expression, openings = "", _NOTHING
        while self._next() not in ("", "|", ")"):
            piece = self._repeated()
            expression += piece.expression
            openings = _joined(openings, piece.openings)
        return Piece(expression, openings)

    def _repeated(self) -> Piece:
        piece = self._item()
        mark = self._next()
        if mark == "?":
            self._at += 1
            return Piece(f"{piece.expression}?", piece.openings | _NOTHING)
        if mark == "*" or mark.startswith("{"):
            self._at += 1
            again = piece.openings | _joined(piece.openings, piece.openings)
            return Piece(piece.expression + mark, again | _NOTHING)
        return piece

    def _item(self) -> Piece:
        name, symbol = self._symbols[self._at]
        self._at += 1
        if symbol in _LOOKS:
            looked = self._item()
            return Piece(f"(?{_LOOKS[symbol]}{looked.expression})", _NOTHING)
        if symbol == "(":
            piece = self._alternatives()
            if self._next() != ")":
                raise ValueError(f"pattern {self._source!r}: a parenthesis is open")
            self._at += 1
            piece = Piece(piece.expression if name else f"(?:{piece.expression})", piece.openings)
        elif symbol.isalpha():
            piece = self._compiler.piece(symbol)
        else:
            raise ValueError(f"pattern {self._source!r}: {symbol!r} is out of place")
        if name:
            return Piece(f"(?P<{name}>{piece.expression})", piece.openings)
        return piece
