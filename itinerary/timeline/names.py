"""When two written names are one person: spellings, order, initials, titles, diacritics.

Names are compared word by word, never as strings: "Kim Jong Un" is one letter from "Kim
Jong Il", and "Muammar Gaddafi" is far from "Moammar Qadhafi".
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import IntEnum
from functools import cache, lru_cache

from itinerary.language.wordlists import wordlist

# Letters that have no decomposition to an ASCII one.
_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th"}
)
_APOSTROPHE = re.compile("['’ʼ`]")
_WORD = re.compile(r"[^\W_]+(?:['’ʼ`][^\W_]+)*\.?")
# The ways in which other alphabets are written in ours, folded to one: consonants first.
_FOLDS = tuple(
    (re.compile(pattern), to)
    for pattern, to in (
        ("dj|dzh|zh|dz", "j"),
        ("tsch|tch|ch", "c"),
        ("sch|sh", "s"),
        ("tz|ts|cz", "z"),
        ("dh", "d"),
        ("th", "t"),
        ("kh|gh|q|ck", "k"),
        ("ph", "f"),
        ("w", "v"),
        ("ks|x", "ks"),
        ("ee|ie|iy|yi|ij|ii|y|j(?=$)", "i"),
        ("oo|ou", "u"),
        ("ei|ai|ae", "e"),
        (r"(.)\1+", r"\1"),
        ("(?<=[aeiou])h(?![aeiou])", ""),
    )
)
_FIRST_G = re.compile("^g(?!e|i)")
_VOWELS = re.compile("[aeiou]")
# Shorter words must be the same letter by letter: "Xi" and "Xu" are two men.
_SHORT = 3
_ALIKE = 0.6
_MAX_WORDS = 12


class Match(IntEnum):
    """How far two names agree."""

    DIFFERENT = 0
    SHORT = 1  # one is part of the other ("Xi", "Xi Jinping"): the office must agree, too
    SAME = 2


@dataclass(frozen=True, slots=True)
class Name:
    """A name taken apart: ``words`` in lower-case ASCII without titles, particles, initials."""

    words: tuple[str, ...]
    initials: tuple[str, ...]


@cache
def _lists() -> dict[str, frozenset[str]]:
    rows = wordlist("name_forms")
    return {key: frozenset(rows[key].split()) for key in ("titles", "particles", "numerals")}


@cache
def _nicknames() -> dict[str, frozenset[int]]:
    lines = wordlist("name_forms")["names"].split("\n")
    groups: dict[str, set[int]] = {}
    for number, line in enumerate(lines):
        for name in line.split():
            groups.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in groups.items()}


def ascii_lower(text: str) -> str:
    """Lower case without diacritics; letters of other alphabets stay as they are."""
    flat = unicodedata.normalize("NFKD", text).lower().translate(_PLAIN)
    return "".join(c for c in flat if not unicodedata.combining(c))


@lru_cache(maxsize=20_000)
def take_apart(name: str) -> Name:
    """The words of a name that tell people apart."""
    lists = _lists()
    written = _WORD.findall(name)[:_MAX_WORDS]
    if len(written) > 1 and _is_suffix(written[-1]):
        del written[-1]
    bare = [_APOSTROPHE.sub("", ascii_lower(word)).rstrip(".") for word in written]
    words = [word for word in bare if len(word) > 1 and word not in lists["particles"]]
    untitled = [word for word in words if word not in lists["titles"]]
    initials = tuple(word for word in bare if len(word) == 1)
    return Name(tuple(untitled or words), initials)


def _is_suffix(word: str) -> bool:
    """``XIV``, ``Jr.``: but "Xi" is a name."""
    bare = word.rstrip(".").lower()
    return bare in _lists()["numerals"] and (word.isupper() or bare in ("jr", "sr"))


@lru_cache(maxsize=50_000)
def fold(word: str) -> str:
    """One spelling for the many of a foreign word: ``gaddafi``, ``qadhafi`` → ``kadafi``."""
    folded = _FIRST_G.sub("k", word)
    for pattern, to in _FOLDS:
        folded = pattern.sub(to, folded)
    return folded


@lru_cache(maxsize=50_000)
def sound(word: str) -> str:
    """The key under which a word is looked for: its consonants, or all of a short word."""
    return word if len(word) <= _SHORT else _consonants(word) or word


def _consonants(word: str) -> str | None:
    """The sound of a syllable ("suk", "seok"); none of one that is hardly more than a vowel."""
    folded = fold(word)
    heard = folded[:1] + _VOWELS.sub("", folded[1:])
    return heard if len(heard) > 1 else None


def sounds(name: str) -> frozenset[str]:
    """The keys of a name; two names that can be one share at least one."""
    return frozenset(sound(word) for word in take_apart(name).words)


def compare(one: str, other: str) -> Match:
    """Whether two written names can be one person's."""
    a, b = take_apart(one), take_apart(other)
    fewer, more = (a, b) if len(a.words) <= len(b.words) else (b, a)
    if not fewer.words:
        return Match.DIFFERENT
    if one == other:
        return Match.SAME if len(a.words) > 1 else Match.SHORT
    rest = list(more.words)
    unmatched: list[str] = []
    for word in fewer.words:
        partner = next((other for other in rest if alike(word, other)), None)
        if partner is None:
            unmatched.append(word)
        else:
            rest.remove(partner)
    matched = len(fewer.words) - len(unmatched)
    if not matched:
        return _run_together(a, b)
    if unmatched:
        fits = len(unmatched) == 1 and _given_fits(unmatched[0], rest, matched)
        return Match.SAME if fits else _run_together(a, b)
    if not _initials_fit(fewer, rest):
        return Match.DIFFERENT
    if matched >= 2 or (fewer.initials and rest):
        return Match.SAME
    return Match.SHORT


def alike(one: str, other: str) -> bool:
    """Whether two words are spellings of one."""
    if one == other:
        return True
    if min(len(one), len(other)) <= _SHORT or sound(one) != sound(other):
        return False
    return SequenceMatcher(None, fold(one), fold(other)).ratio() >= _ALIKE


def _given_fits(word: str, rest: list[str], matched: int) -> bool:
    """The one word that differs is a short form ("Tony", "Antony") or a short word's spelling."""
    return any(
        _short_form(word, other) or (matched > 1 and _consonants(word) == _consonants(other))
        for other in rest
    )


def _short_form(one: str, other: str) -> bool:
    if _nicknames().get(one, frozenset()) & _nicknames().get(other, frozenset()):
        return True
    short, long = sorted((one, other), key=len)
    return len(short) > _SHORT and long.startswith(short)


def _initials_fit(name: Name, rest: list[str]) -> bool:
    """Each initial could stand for a word that the other name has more, if it has any."""
    if not rest or not name.initials:
        return True
    return any(word.startswith(initial) for initial in name.initials for word in rest)


def _run_together(a: Name, b: Name) -> Match:
    """ "Yoon Sukyeol" and "Yoon Suk Yeol": the same letters, cut otherwise."""
    if len(a.words) == len(b.words):
        return Match.DIFFERENT
    return Match.SAME if alike("".join(a.words), "".join(b.words)) else Match.DIFFERENT
