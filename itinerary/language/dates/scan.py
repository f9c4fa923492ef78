"""Where in a text a date may stand: one set look-up a word.

The text is reduced to ASCII words of the same offsets by three passes of the interpreter's own
C code, and only around a word that makes a date likely are neighbours looked at. What is cut out
is a *region*: a run of words that can all stand in a date phrase.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from itinerary.language.dates import lexicon as lx

_BLANKED = bytes(code if chr(code).isalnum() and code < 128 else 32 for code in range(256))
_TRIGGERS, _VOCABULARY = lx.TRIGGERS, lx.VOCABULARY
_NEVER_LAST, _NEVER_FIRST = lx.NEVER_LAST, lx.NEVER_FIRST
_FOLLOWING = re.compile(r"\s+([A-Za-z][A-Za-z-]*)")
_APOSTROPHES = ("'", "’")
_MAX_WORDS = 60
_MAX_BLANKS = 3


class Region(NamedTuple):
    """``text[start:start + len(words)]`` is ``words``; ``follows`` the kind of what is next."""

    start: int
    words: str
    follows: str


def regions(text: str, start: int = 0, end: int | None = None) -> Iterator[Region]:
    """The regions of ``text[start:end]`` from left to right."""
    part = text if start == 0 and end is None else text[start:end]
    flat = _flatten(part)
    hits = [at for at, word in enumerate(flat) if word in _TRIGGERS]
    if not hits:
        return
    # Each word is followed by one separator: word i ends at lengths[i] + i.
    lengths = list(accumulate(map(len, flat)))
    done = 0
    count = len(flat)
    for hit in hits:
        if hit < done:
            continue
        first, last = _widen(flat, hit, done, count)
        done = last + 1
        first, last = _trim(flat, first, last, hit)
        begin = lengths[first] + first - len(flat[first])
        close = lengths[last] + last
        mark = part[close : close + 1]
        if mark == "." or (mark == ")" and "(" in part[begin:close]):
            close += 1
        elif mark in _APOSTROPHES:
            close += 2 if part.startswith("s", close + 1) else part[close - 1] == "s"
        words = part[begin:close]
        yield Region(start + begin, words, _follows(part, begin + len(words)))


def find_triggers(text: str) -> list[int]:
    """The offsets of the words that make a date likely: a stretch without one has no date."""
    flat = _flatten(text)
    lengths = list(accumulate(map(len, flat)))
    return [lengths[at] + at - len(word) for at, word in enumerate(flat) if word in _TRIGGERS]


def _flatten(text: str) -> list[str]:
    """The ASCII words of ``text``, each with one separator behind it."""
    return text.encode("ascii", "replace").translate(_BLANKED).decode("ascii").split(" ")


def _widen(flat: list[str], hit: int, low: int, count: int) -> tuple[int, int]:
    """The run of vocabulary around a word, no further than is sensible."""
    first = hit
    blanks = 0
    floor = max(low, hit - _MAX_WORDS)
    at = hit - 1
    while at >= floor:
        word = flat[at]
        if word == "":
            blanks += 1
            if blanks > _MAX_BLANKS:
                break
        elif word in _VOCABULARY or word[0] <= "9":
            blanks = 0
            first = at
        else:
            break
        at -= 1
    last = hit
    blanks = 0
    ceiling = min(count, hit + _MAX_WORDS)
    at = hit + 1
    while at < ceiling:
        word = flat[at]
        if word == "":
            blanks += 1
            if blanks > _MAX_BLANKS:
                break
        elif word in _VOCABULARY or word[0] <= "9":
            blanks = 0
            last = at
        else:
            break
        at += 1
    return first, last


def _trim(flat: list[str], first: int, last: int, hit: int) -> tuple[int, int]:
    while last > hit and flat[last] in _NEVER_LAST:
        last -= 1
    while first < hit and flat[first] in _NEVER_FIRST:
        first += 1
    return first, last


def _follows(text: str, at: int) -> str:
    match = _FOLLOWING.match(text, at)
    if match is None:
        return lx.END
    word = match[1]
    lower = word.lower()
    if word in lx.PROPER_NAMES:
        return lx.PROPER
    if lower in lx.LABELS:
        return lx.LABEL
    if lower in lx.FUNCTION_WORDS:
        return lx.END
    return lx.NAME if word[0].isupper() else lx.NOUN
