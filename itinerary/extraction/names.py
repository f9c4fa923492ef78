"""Names of persons compared: which later name may mean an earlier person."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from itinerary.language.people.lexicon import load_lexicon

_MARKS = re.compile(r"[\"“”'’‘(),]+")
_DOUBLE = re.compile(r"(.)\1")


@lru_cache(maxsize=4096)
def name_parts(name: str) -> tuple[str, ...]:
    """The parts of a name for comparison: no accents, particles, initials, suffixes.

    Ways to transliterate one sound fall together: "Sergey" and "Sergei". Hyphens stay:
    "Hyun" is not a part of "Hyun-dong".
    """
    lists = load_lexicon().words
    plain = _strip_accents(name.lower())
    words = _MARKS.sub(" ", plain).replace("‐", "-").replace("‑", "-").split()
    parts = tuple(
        _DOUBLE.sub(r"\1", word.replace("y", "i").replace("ou", "u"))
        for at, word in enumerate(words)
        if word not in lists["particles"]
        and not (at and word in lists["suffixes"])
        and word[-1] != "."
    )
    return parts or tuple(words)


def _strip_accents(name: str) -> str:
    if name.isascii():
        return name
    marks = unicodedata.normalize("NFD", name)
    return "".join(mark for mark in marks if not unicodedata.combining(mark))


def is_same_name(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two full names are one but for parts left out or hyphens."""
    if len(one) == len(other):
        return one == other
    if not set(one).isdisjoint(other) and (is_part_of(one, other) or is_part_of(other, one)):
        return True
    if one[0][0] != other[0][0]:
        return False
    return "".join(one).replace("-", "") == "".join(other).replace("-", "")


def is_part_of(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether ``short`` is ``full`` with parts left out, the order kept."""
    rest = iter(full)
    return all(part in rest for part in short)


def rank_single(part: str, parts: tuple[str, ...]) -> int:
    """How well one name stands for a person: 3 family name, 2 first name, 1 in between."""
    if part not in parts:
        hyphened = [one.split("-") for one in parts if "-" in one]
        return int(any(part in one for one in hyphened)) if hyphened else 0
    if parts[-1] == part:
        return 3
    return 2 if parts[0] == part else 1


def given_gender(name: str) -> str:
    """Gender, "m" or "f", where the given name tells, else ""."""
    first, *more = name.lower().split() or [""]
    if not more:
        return ""  # a bare family name may look like a given one
    given = load_lexicon().given_names
    if first.startswith("jean-"):
        return "m"  # "Jean-Noel" and its like, whatever follows
    for spelling in (first, first.partition("-")[0], _strip_accents(first)):
        if given.get(spelling):
            return given[spelling]
    return ""
