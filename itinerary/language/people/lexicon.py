"""What the finder of people knows beforehand: offices, bodies, and words that shape names.

The knowledge lies in data files (``language/data/en``); here it is read once, when the first
text asks for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TypeVar

from itinerary.language.tokens import tokenize
from itinerary.language.wordlists import wordlist

_DATA = files("itinerary.language") / "data" / "en"
_ENDINGS = ("s", "es", "ed", "d", "ing", "ly", "er", "ers")
_INSEPARABLE = re.compile(r"['’]s\b|/|s['’] ")
_PLURALS = frozenset(("sens.", "reps.", "govs.", "gens.", "messrs", "messrs."))
_EX = {"ex-": "former ", "then-": ""}
_Entry = TypeVar("_Entry")
# The words after the first one, and what the whole phrase stands for.
Phrases = dict[str, list[tuple[tuple[str, ...], _Entry]]]


@dataclass(frozen=True, slots=True)
class Office:
    """One way to write an office; ``key`` is the same for all ways to write it.

    ``answers`` are the words by which its holder is spoken of later ("the premier"). The
    other fields are the traits that offices.tsv explains.
    """

    role: str
    key: str
    answers: frozenset[str]
    travels: bool | None
    traits: frozenset[str]
    country: str | None = None
    usual: str | None = None
    secretary: str | None = None
    plain: str | None = None
    gender: str = ""
    plural: bool = False
    past: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All word lists; sets of lower-case words unless said otherwise."""

    offices: Phrases[Office]
    office_words: frozenset[str]  # single words that are an office
    genders: dict[str, str]  # "m" or "f" for words of offices and courtesy that tell
    bodies: Phrases[str]  # whom a body serves: a country code, "org", "-"
    seats: dict[str, str]  # an international body: the country where it is at home
    given_names: dict[str, str]  # "m", "f" or ""
    ordinary: frozenset[str]
    words: dict[str, frozenset[str]]  # the lists of the TOML files
    pronouns: dict[str, str]
    numbers: dict[str, int]  # how many people a word of a group means
    triggers: frozenset[str]  # first words of offices, pronouns, words of groups

    def is_ordinary(self, word: str) -> bool:
        """Whether ``word`` (lower case) is an English word or a regular form of one."""
        if word in self.ordinary:
            return True
        for ending in _ENDINGS:
            if word.endswith(ending):
                stem = word[: -len(ending)]
                if stem in self.ordinary or stem + "e" in self.ordinary:
                    return True
                if len(stem) > 3 and stem[-1] == stem[-2] and stem[:-1] in self.ordinary:
                    return True
                if stem.endswith("i") and stem[:-1] + "y" in self.ordinary:
                    return True
        return False


@cache
def load_lexicon() -> Lexicon:
    """Read the data files, once."""
    lists: dict[str, frozenset[str]] = {}
    for name in ("names", "titles"):
        lists |= _read_lists(wordlist(name))
    groups = dict(wordlist("groups"))
    pronouns: dict[str, str] = groups.pop("pronouns")
    linking = dict(wordlist("linking"))
    numbers: dict[str, int] = linking.pop("numbers")
    lists |= _read_lists(linking)
    lists |= {f"group_{key}": words for key, words in _read_lists(groups).items()}
    lists["hard_things"] = lists["thing_words"] - lists["surname_things"]
    lists["group_nouns"] = lists["group_people"] | lists["group_parties"] | numbers.keys()
    lists["inner_words"] = lists["name_words"] | lists["calendar_names"]
    names = (line.partition("\t") for line in _read("given_names.tsv").splitlines())
    offices = _group(_read_offices())
    return Lexicon(
        offices=offices,
        office_words=frozenset(first for first, ends in offices.items() if not ends[-1][0]),
        genders={
            first: office.gender
            for first, ends in offices.items()
            for rest, office in ends
            if office.gender and not rest
        },
        bodies=_group(_read_bodies()),
        seats=_read_seats(),
        given_names={name: gender for name, _, gender in names},
        ordinary=frozenset(_read("ordinary_words.txt").split()),
        words=lists,
        pronouns=pronouns,
        numbers=numbers,
        triggers=lists["group_nouns"] | pronouns.keys() | offices.keys(),
    )


def _read(name: str) -> str:
    return (_DATA / name).read_text(encoding="utf-8")


def _read_lists(tables: dict[str, str]) -> dict[str, frozenset[str]]:
    return {key: frozenset(words.split()) for key, words in tables.items()}


def _read_rows(name: str) -> Iterator[list[str]]:
    for line in _read(name).splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def _split(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(",") if part.strip()]


def _read_bodies() -> Iterator[tuple[str, str]]:
    for names, serves, *_ in _read_rows("organisations.tsv"):
        for name in _split(names):
            yield name, serves


def _read_seats() -> dict[str, str]:
    return {
        name: seat
        for names, _, *seats in _read_rows("organisations.tsv")
        for seat in seats
        for name in _split(names)
    }


def _read_offices() -> Iterator[tuple[str, Office]]:
    for cells in _read_rows("offices.tsv"):
        words, role, answers, travels, traits = (cells + [""] * 5)[:5]
        ways = _split(words)
        marks = traits.split()
        for way in ways:
            named = way if role in ("", "=") else role
            key = ways[0] if role else way
            for plural, past, phrase, shown in _forms(way, named, travels == "yes", marks):
                yield (
                    phrase,
                    Office(
                        role="" if "courtesy" in marks else shown,
                        key=key,
                        answers=frozenset((key, named, *_split(answers))),
                        travels={"yes": True, "no": False}.get(travels.strip()),
                        traits=frozenset(mark for mark in marks if "=" not in mark),
                        country=_value(marks, "in="),
                        usual=_value(marks, "usual="),
                        secretary=_value(marks, "secretary="),
                        plain=_value(marks, "plain="),
                        gender=_gender(way, marks),
                        plural=plural,
                        past=past,
                    ),
                )


def _value(marks: list[str], name: str) -> str | None:
    return next((mark.removeprefix(name) for mark in marks if mark.startswith(name)), None)


def _gender(way: str, marks: list[str]) -> str:
    if "female" in marks or way.endswith("woman"):
        return "f"
    return "m" if "male" in marks else ""


def _forms(
    way: str, named: str, travels: bool, marks: list[str]
) -> Iterator[tuple[bool, bool, str, str]]:
    """(plural, past, phrase, role) of ``way`` in singular and plural, with "ex-" and "then-"."""
    yield way in _PLURALS, False, way, named
    if not way.endswith(".") and "courtesy" not in marks:
        yield True, False, _pluralise(way), named
    if travels:
        for prefix, word in _EX.items():
            yield False, True, prefix + way, word + named


def _pluralise(way: str) -> str:
    """The plural: "chiefs of staff", "secretaries of state", "congresswomen"."""
    head, of, rest = way.partition(" of ")
    if head.endswith("man"):
        head = head[:-2] + "en"
    elif head.endswith("y") and head[-2] not in "aeiou":
        head = head[:-1] + "ies"
    elif head.endswith(("s", "ch", "sh")) and not head.endswith("arch"):
        head += "es"
    elif head.endswith("-general"):
        head = head[: -len("-general")] + "s-general"
    else:
        head += "s"
    return head + of + rest


def _group(pairs: Iterator[tuple[str, _Entry]]) -> Phrases[_Entry]:
    """Phrases by their first word, the longest first; an earlier entry wins."""
    phrases: dict[str, dict[tuple[str, ...], _Entry]] = {}
    for phrase, entry in pairs:
        first, *rest = tokenize(phrase).lower if _INSEPARABLE.search(phrase) else phrase.split()
        phrases.setdefault(first, {}).setdefault(tuple(rest), entry)
    return {
        first: sorted(ends.items(), key=lambda item: -len(item[0]))
        for first, ends in phrases.items()
    }


def match_phrase(
    phrases: list[tuple[tuple[str, ...], _Entry]], lower: list[str], index: int
) -> tuple[int, _Entry] | None:
    """The longest phrase that begins at ``index``: its end (exclusive) and its entry.

    ``lower`` has to go on with at least one word after ``index`` (see ``Reader``).
    """
    following = lower[index + 1]
    for rest, entry in phrases:
        if not rest:
            return index + 1, entry
        if following == rest[0]:
            end = index + 1 + len(rest)
            if tuple(lower[index + 1 : end]) == rest:
                return end, entry
    return None
