"""A text cut into tokens once, for all the finders that follow.

Tokens are parallel lists rather than objects: the finders walk them by index, and an
archive has hundreds of millions of them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, compress, count
from operator import ne

# "U.S.", "D.C.", "N.", "J.": initials keep their full stop; other words leave it outside.
_INITIALS = r"(?:[^\W\d_]\.){2,}|[A-Z]\.(?=\s*[A-Z])"
# "Dec.", "Gen.", "St.", "Mr.": abbreviations whose full stop does not end a sentence.
_ABBREVIATION = (
    r"(?=[A-Zv])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun"
    r"|Mr|Mrs|Ms|Dr|Prof|Rev|Hon|St|Jr|Sr|Gen|Lt|Maj|Brig|Col|Capt|Cmdr|Adm|Sgt|Sen|Reps?|Gov"
    r"|Amb|Pres|Vice-Pres|Mt|Ft|No|vs|Sens|Messrs|Dem|Govs|Smt)\."
)
# The usual word, tried first: nothing that follows it can make it another token.
_PLAIN = r"[A-Z]?[a-z]++(?=[ ,\n])"
# What is written together with the word in front: the possessive, "he'll", "they've".
_SUFFIX = r"(?:s|S|ll|re|ve|d|m)\b"
# "five-day", "Jong-un", "N'Djamena", "al-Sisi", "O'Brien", "isn't"; a suffix stays outside.
_WORD = rf"[^\W_]+(?:(?:[-‐‑]|['’](?!{_SUFFIX}|s[-‐‑]))[^\W_]+)*"
# "UPDATE 1-China's Xi": the number of an agency's version mark is no part of the word after it.
_VERSION = r"(?<=UPDATE )\d{1,2}(?=-)"
# "October 22, 2023Secretary": what a page's layout parted and its text has lost.
_GLUED_YEAR = r"\d{4}(?=[A-Z][a-z])"
# What a tokenised text has behind an owner.
POSSESSIVE_ENDINGS = frozenset(("'s", "’s", "'", "’"))
_SHOUTED = frozenset(("'S", "’S"))
_POSSESSIVE = rf"(?<=[\w.])['’]{_SUFFIX}|(?<=s)['’](?=\s)"
_NUMBERED = f"{_VERSION}|{_GLUED_YEAR}"
_ANY = f"{_PLAIN}|{_INITIALS}|{_ABBREVIATION}|{_NUMBERED}|{_WORD}|{_POSSESSIVE}|[^\\w\\s]|_"
# White space is turned away before any of these is tried.
_TOKEN = re.compile(f"((?!\\s)(?:{_ANY}))")


@dataclass(frozen=True, slots=True)
class Tokens:
    """``words[i]`` is ``text[starts[i]:ends[i]]``; ``lower[i]`` is the same in lower case.

    Only the possessive of a text in capitals ("'S") is in lower case in both.

    ``capitals`` are the indices of the words in which the two differ, "al-Sisi" among them;
    ``vocabulary`` are the words of ``lower``, each once, for what is asked of a text as a whole.
    """

    text: str
    words: list[str]
    lower: list[str]
    starts: list[int]
    ends: list[int]
    capitals: list[int]
    vocabulary: frozenset[str]

    def __len__(self) -> int:
        return len(self.words)

    def index_at(self, offset: int) -> int:
        """The first token that starts at or after the character ``offset``."""
        return bisect_left(self.starts, offset)


def tokenize(text: str) -> Tokens:
    """Cut ``text`` into words, numbers, possessive endings and single marks."""
    # What lies between the tokens and the tokens themselves, in turn: no step a token in Python.
    pieces = _TOKEN.split(text)
    edges = list(accumulate(map(len, pieces)))
    words = pieces[1::2]
    if "'S" in text or "’S" in text:  # a headline's "HOLM'S": no part of the name
        words = [word.lower() if word in _SHOUTED else word for word in words]
    lower = "\n".join(words).lower().split("\n") if words else []
    capitals = list(compress(count(), map(ne, words, lower)))
    return Tokens(text, words, lower, edges[:-1:2], edges[1::2], capitals, frozenset(lower))


def find_words(words: Iterable[str], known: AbstractSet[str]) -> list[int]:
    """The indices of the ``words`` that are ``known``, without a step a word in Python."""
    return list(compress(count(), map(known.__contains__, words)))


def hold_phrase(words: list[str], phrases: frozenset[str]) -> bool:
    """Whether one of ``phrases``, each of one or more words, stands among ``words``."""
    by_first_word = _index(phrases)
    heads = by_first_word.keys() & words
    if not heads:
        return False
    said = f" {' '.join(words)} "
    return any(f" {phrase} " in said for head in heads for phrase in by_first_word[head])


@cache
def _index(phrases: frozenset[str]) -> dict[str, list[str]]:
    """The phrases by their first word: no sentence has more than a few of those."""
    by_first_word: dict[str, list[str]] = {}
    for phrase in phrases:
        by_first_word.setdefault(phrase.partition(" ")[0], []).append(phrase)
    return by_first_word
