"""Where in a text a date may stand: one set look-up a word.

The text is reduced to ASCII words of the same offsets by three passes of the interpreter's own
C code, and only around a word that makes a date likely are neighbours looked at. What is cut out
is a *region*: a run of words that can all stand in a date phrase.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from itinerary.language.dates import lexicon as lx
from itinerary.language.tokens import find_words

_BLANKED = bytes(code if chr(code).isalnum() and code < 128 else 32 for code in range(256))
_TRIGGERS, _VOCABULARY = lx.TRIGGERS, lx.VOCABULARY
_NEVER_LAST, _NEVER_FIRST = lx.NEVER_LAST, lx.NEVER_FIRST
_FOLLOWING = re.compile(r"\s+([A-Za-z][A-Za-z-]*)")
_LATE_MONTH = re.compile(r"(?<![0-9/])[0-9]{2}/(1[0-2])(?![0-9/])")
_APOSTROPHES = ("'", "’")
_BESIDE = (["after"], ["before"])
_OF_A_DAY = frozenset(("day", "night", "morning", "afternoon", "evening"))
_ONE_MORE = (1).__add__
_MAX_WORDS = 60
_MAX_BLANKS = 3


class Region(NamedTuple):
    """``text[start:start + len(words)]`` is ``words``; ``follows`` the kind of what is next."""

    start: int
    words: str
    follows: str


class _Words(NamedTuple):
    """The ASCII words of a text, each with one separator behind it.

    ``starts`` are their offsets, and one more behind the last; ``hits`` the numbers of those
    that make a date likely.
    """

    flat: list[str]
    starts: list[int]
    hits: list[int]


# A text is read sentence by sentence, so the one before is nearly always the one asked for again.
@lru_cache(maxsize=1)
def _words_of(text: str) -> _Words:
    flat = text.encode("ascii", "replace").translate(_BLANKED).decode("ascii").split(" ")
    starts = list(accumulate(map(_ONE_MORE, map(len, flat)), initial=0))
    hits = find_words(flat, _TRIGGERS)
    if "/1" in text:  # "until 26/11": its month alone would make too many numbers likely
        late = (bisect_left(starts, match.start(1)) for match in _LATE_MONTH.finditer(text))
        hits = sorted({*hits, *late})
    return _Words(flat, starts, hits)


def find_triggers(text: str) -> list[int]:
    """The offsets of the words that make a date likely: a stretch without one has no date."""
    _, starts, hits = _words_of(text)
    return [starts[hit] for hit in hits]


def regions(text: str, start: int = 0, end: int | None = None) -> Iterator[Region]:
    """The regions of ``text[start:end]`` from left to right."""
    end = len(text) if end is None else min(end, len(text))
    flat, starts, hits = _words_of(text)
    low, count = bisect_left(starts, start), bisect_left(starts, end)
    if starts[low] != start or (count and starts[count] - 1 > end):
        # The stretch begins or ends inside a word.
        text, offset = text[start:end], start
        yield from (region._replace(start=region.start + offset) for region in regions(text))
        return
    done = low
    for hit in hits[bisect_left(hits, low) : bisect_left(hits, count)]:
        if hit < done:
            continue
        first = _reach(flat, hit, -1, max(done, hit - _MAX_WORDS) - 1)
        last = _reach(flat, hit, 1, min(count, hit + _MAX_WORDS))
        done = last + 1
        first, last = _trim(flat, first, last, hit)
        if first == last and first and flat[first - 1] == "that":
            first -= _is_pointed_at(flat[first], text, starts[last + 1] - 1)
        begin, close = starts[first], starts[last + 1] - 1
        if flat[last] == "day" and flat[last + 1 : last + 2] in _BESIDE:
            beyond = starts[last + 2] - 1
            if not text[beyond : beyond + 1].isspace():
                last, close = last + 1, beyond  # "to Rome, and to Bern the day after."
        mark = text[close : min(close + 1, end)]
        if mark == "." or (mark == ")" and "(" in text[begin:close]):
            close += 1
        elif mark in _APOSTROPHES:
            close += 2 if text.startswith("s", close + 1, end) else text[close - 1] == "s"
        yield Region(begin, text[begin:close], _follows(text, close, end))


def _reach(flat: list[str], hit: int, step: int, limit: int) -> int:
    """The last word of vocabulary on one side of ``hit``, short of ``limit``."""
    reached, blanks = hit, 0
    for at in range(hit + step, limit, step):
        word = flat[at]
        if word == "":
            blanks += 1
            if blanks > _MAX_BLANKS:
                break
        elif word in _VOCABULARY or word[0] <= "9":
            blanks = 0
            reached = at
        else:
            break
    return reached


def _trim(flat: list[str], first: int, last: int, hit: int) -> tuple[int, int]:
    while last > hit and flat[last] in _NEVER_LAST:
        last -= 1
    while first < hit and flat[first] in _NEVER_FIRST:
        if flat[first] == "that" and flat[first + 1] in _OF_A_DAY:
            break  # "will return that evening"
        first += 1
    return first, last


_POINTED_AT = frozenset(
    [name for name, (kind, _) in lx.NAMES.items() if kind == lx.WEEKDAY]
    + ["week", "weekend", "month"]
)
# What comes behind "that Friday", unlike behind "said that Friday would".
_BEHIND_DAY = re.compile(r"\s*(?:[.,;:)]|$|(?:and|for|to|with|at|in|on|after|before|but)\b)")


def _is_pointed_at(word: str, text: str, close: int) -> bool:
    """Whether the "that" in front of a day points at it: "leaves for Rome that Friday"."""
    return word in _POINTED_AT and _BEHIND_DAY.match(text, close) is not None


def _follows(text: str, at: int, end: int) -> str:
    match = _FOLLOWING.match(text, at, end)
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
