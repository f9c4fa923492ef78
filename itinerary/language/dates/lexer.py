"""A date phrase cut into tokens of known kinds.

The phrase is the string of its tokens' characters (``Phrase.codes``), over which the rules are
written; values and offsets run parallel to it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from itinerary.language.dates import lexicon as lx
from itinerary.language.dates.lexicon import Token, Value

_FEASTS = "|".join(
    re.escape(name).replace("'", "['’]") for name in sorted(lx.FEAST_NAMES, key=len, reverse=True)
)
_FEAST = re.compile(rf"(?:{_FEASTS})(?!\w)")
_FEAST_OPENINGS = frozenset(name.split()[0].partition("'")[0].strip(".") for name in lx.FEAST_NAMES)
_MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_TOKEN = re.compile(
    "|".join(
        (
            r"(?P<half>[QH][1-4]|[1-4]Q|[12]H)\b",
            r"(?P<word>[A-Za-z]+)",
            r"(?P<iso>[0-9]{4}(?P<a>[-/.])[0-9]{1,2}(?P=a)[0-9]{1,2}(?![0-9]))",
            r"(?P<numeric>[0-9]{1,2}(?P<b>[-/.])[0-9]{1,2}(?P=b)(?:[0-9]{4}|[0-9]{2})(?![0-9]))",
            rf"(?P<figures>(?<![0-9/])[0-9]{{2}}/(?:0[1-9]|[12][0-9]|3[01])(?![0-9/]| ?{_MONTH}))",
            r"(?P<time>[0-9]{1,2}(?:[:.][0-9]{2})?(?::[0-9]{2})? ?[ap](?:\.m\.|m\b)"
            r"|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?|[0-9]{4} ?(?:GMT|hrs|hours)\b)",
            r"(?P<money>[$€£¥] ?[0-9][0-9,.]*)",
            r"(?P<decade>(?:[0-9]{3}|['’][0-9])0['’]?s\b)",
            r"(?P<ordinal>[0-9]{1,2} ?(?:st|nd|rd|th)\b)",
            r"(?P<long>[0-9]{1,3}(?:,[0-9]{3})++(?![0-9])|[0-9]++\.[0-9]++)",
            # "5to 8 May"; "May 5, 2023Secretary", as pages lose what parted the two
            r"(?P<number>[0-9]++)(?:(?![A-Za-z%])|(?=to\b)|(?<=\b[0-9]{4})(?=[A-Z][a-z]))",
            r"(?P<possessive>['’]s\b|(?<=s)['’](?!\w))",
            r"(?P<dash>--+|[-–—‐‑‒―−~])",
            r"(?P<gap>\n[^\S\n]*\n)",
            r"(?P<mark>[^\s\w])",
            r"(?P<odd>\w+)",
        )
    )
)
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+")
_SPACED_DASHES = "—―"
_MARKS = {
    ",": lx.COMMA,
    "(": lx.LPAR,
    ")": lx.RPAR,
    "/": lx.SLASH,
    "&": lx.ALPHABET.code("and"),
}
_STOPS = frozenset(".;:!?")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens of ``text``: ``codes[i]`` is the kind of ``text[starts[i]:ends[i]]``.

    ``codes`` has one more character at its end, which tells what follows the phrase.
    """

    text: str
    codes: str
    values: list[Value]
    starts: list[int]
    ends: list[int]


def _number(digits: str) -> Token:
    if len(digits) > 9:
        return lx.OTHER, 0
    value = int(digits)
    if len(digits) == 4 and 1500 <= value <= 2100:
        return lx.YEAR, value
    if len(digits) <= 2 and 1 <= value <= 31:
        return lx.DAY, value
    return lx.NUM, value


def _half(word: str) -> Token:
    number = int(word.strip("QH"))
    if "Q" in word:
        return lx.QUARTER, number
    return (lx.HALFYEAR, number) if number <= 2 else (lx.OTHER, 0)


def _ordinal(text: str) -> Token:
    value = int(text[:-2])
    return (lx.ORD, value) if 1 <= value <= 31 else (lx.OTHER, value)


def _decade(text: str) -> Token:
    digits = re.sub(r"[^0-9]", "", text)
    if len(digits) == 2:  # "the '90s"
        return lx.DECADE, 1900 + int(digits) if int(digits) >= 20 else 2000 + int(digits)
    return (lx.DECADE, int(digits)) if 1500 <= int(digits) <= 2100 else (lx.OTHER, 0)


def _long(text: str) -> Token:
    if _THOUSANDS.fullmatch(text):
        return lx.NUM, int(text.replace(",", "")[:9])
    return lx.OTHER, text


def _mark(text: str) -> Token:
    return _MARKS.get(text) or (lx.STOP if text in _STOPS else lx.OTHER), text


# What each kind of token but words and dashes becomes.
_READERS: dict[str, Callable[[str], Token]] = {
    "number": _number,
    "long": _long,
    "ordinal": _ordinal,
    "mark": _mark,
    "half": _half,
    "decade": _decade,
    "possessive": lambda text: (lx.APOS, text),
    "iso": lambda text: (lx.ISO, text),
    "numeric": lambda text: (lx.NUMERIC, text),
    "figures": lambda text: (lx.FIGURES, text),
    "time": lambda text: (lx.TIME, text),
    "gap": lambda text: (lx.STOP, text),
    "money": lambda text: (lx.OTHER, text),
    "odd": lambda text: (lx.OTHER, text),
}


def _dash(text: str, start: int, mark: str) -> Token:
    """A dash that may join; the double one and the spaced em dash set apart."""
    spaced = mark in _SPACED_DASHES and text[start - 1 : start].isspace()
    return lx.STOP if spaced or len(mark) > 1 else lx.DASH, mark


def _word(text: str, word: str, end: int) -> tuple[str, Value, int]:
    """A word's kind and value, and where it ends: an abbreviation takes its full stop."""
    if word in _FEAST_OPENINGS:
        feast = _FEAST.match(text, end - len(word))
        if feast is not None:
            return lx.FEAST, lx.FEAST_NAMES[feast[0].replace("’", "'")], feast.end()
    if word in lx.ABBREVIATIONS and text[end : end + 1] == ".":
        return *lx.ABBREVIATIONS[word], end + 1
    known = lx.NAMES.get(word) or lx.WORDS.get(word.lower())
    return (*known, end) if known else (lx.OTHER, word, end)


@lru_cache(maxsize=4096)
def lex(text: str, follows: str = lx.END) -> Phrase:
    """Cut ``text`` into a phrase; ``follows`` is the kind of what comes after it."""
    codes: list[str] = []
    values: list[Value] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        if start < done:
            continue  # taken in by a feast or an abbreviation
        kind, written = match.lastgroup or "odd", match[0]
        if kind == "word":
            code, value, end = _word(text, written, end)
            if code == lx.CARD and _joins_tens(codes, values, int(value)):
                # "twenty-one": tens and units are one number.
                del codes[-1], values[-1], starts[-1], ends[-1]
                values[-1] = int(values[-1]) + int(value)
                ends[-1] = end
                continue
        elif kind == "dash":
            code, value = _dash(text, start, written)
        else:
            code, value = _READERS[kind](written)
        codes.append(code)
        values.append(value)
        starts.append(start)
        ends.append(end)
        done = end
    return Phrase(text, "".join(codes) + follows, values, starts, ends)


def _joins_tens(codes: list[str], values: list[Value], unit: int) -> bool:
    if unit > 9 or len(codes) < 2 or codes[-1] != lx.DASH or codes[-2] != lx.CARD:
        return False
    tens = int(values[-2])
    return tens >= 20 and tens % 10 == 0
