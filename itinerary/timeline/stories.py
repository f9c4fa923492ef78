"""Versions and reprints: when two articles tell one story and so count as one source."""

from __future__ import annotations

import re
from datetime import timedelta
from hashlib import blake2b
from typing import Final

from itinerary.timeline.reports import Report

# A story's versions follow one another within hours, its reprints within days.
_APART: Final = timedelta(days=3)
_SIZE: Final = 24
_SHINGLE: Final = 6
_ALIKE_TEXT: Final = 0.5
# A later version tells the news anew, so its title shares the matter and not the words.
_ALIKE_TITLE: Final = 0.4
_SHARED_WORDS: Final = 3
_WORD = re.compile(r"\w+")

# "CORRECTED", "2nd LD", "LEAD", "UPDATE 2": what stands for which version, as printed.
_CORRECTION = re.compile(r"\b(correct(ed|ion|s)|refile|amended)\b", re.IGNORECASE)
_LATER = re.compile(r"\b(ld|lead|update|urgent|writethru|recasts|adds|new)\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d+")


def version_rank(mark: str | None) -> int:
    """0 for a first version, 1 for a ``LEAD``, 2 for a ``2nd LD`` or an ``UPDATE 2``."""
    if not mark or not _LATER.search(mark):
        return 0
    number = _NUMBER.search(mark)
    return min(int(number[0][:4]), 99) if number else 1


def is_correction(mark: str | None) -> bool:
    """Whether the version mark says that an earlier version was wrong."""
    return bool(mark and _CORRECTION.search(mark))


def signature(text: str) -> list[int]:
    """A few numbers that near copies of a text share: its least hashed runs of six words."""
    words = _WORD.findall(text.lower())
    runs = {" ".join(words[i : i + _SHINGLE]) for i in range(max(1, len(words) - _SHINGLE + 1))}
    hashed = sorted(
        int.from_bytes(blake2b(run.encode("utf-8", "replace"), digest_size=6).digest(), "big")
        for run in runs
    )
    return hashed[:_SIZE]


def headline(title: str | None) -> frozenset[str]:
    """The words of a title, version marks left out."""
    plain = _LATER.sub(" ", _CORRECTION.sub(" ", title or ""))
    return frozenset(word for word in _WORD.findall(plain.lower()) if len(word) > 2)


def same_story(one: Report, other: Report) -> bool:
    """Whether two reports are from versions or reprints of one story."""
    if abs(one.told - other.told) > _APART:
        return False
    if _overlap(one.signature, other.signature) >= _ALIKE_TEXT:
        return True
    marked = one.version or other.version or one.correction or other.correction
    if not marked or (one.outlet and other.outlet and one.outlet != other.outlet):
        return False
    if len(one.headline & other.headline) < _SHARED_WORDS and one.headline != other.headline:
        return False  # "X to visit Canada", "X to visit Mexico"
    return _overlap(one.headline, other.headline) >= _ALIKE_TITLE


def _overlap(one: frozenset[int] | frozenset[str], other: frozenset[int] | frozenset[str]) -> float:
    """Jaccard's measure: 1 for the same, 0 for nothing shared."""
    union = len(one | other)
    return len(one & other) / union if union else 0.0
