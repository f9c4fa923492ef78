"""The part of each token of an article, as far as the word alone tells it.

Most words play one part wherever they stand. They are looked up for the whole article at once,
so that a sentence's strip has to stop only at the others: mentions, verbs, and words that may
begin a phrase.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from itinerary.language import lexicon as parts
from itinerary.language.lexicon import Entry, Form, Lexicon, load_lexicon
from itinerary.language.tokens import Tokens, find_words

_SPELLINGS = 20_000  # how many ways to write words are kept in mind, so that memory stays flat
_SHORTEST_ADVERB = 5
_LENGTHS = ("-day", "-week", "-nation", "-country")

# Participles of these behind "he's" are active ones.
_DONE = frozenset(
    parts.VISIT
    + parts.GO
    + parts.LEAVE
    + parts.ARRIVE
    + parts.STAY
    + parts.ATTEND
    + parts.MEET
    + parts.BEGIN
    + parts.END
    + parts.PAY
    + parts.CANCEL
    + parts.POSTPONE
)

# A word or two in quotation marks inside a clause ("a one-day "working" visit"): marks that part
# nothing, and so are passed over as adverbs are.
_SCARE_QUOTED = re.compile(
    f"(?<=[{parts.WORD}{parts.NAME}{parts.THE}{parts.DURATION}{parts.HIS}]){parts.QUOTE}"
    f"([{parts.WORD}{parts.NAME}]{{1,2}}){parts.QUOTE}"
)

# Phrases by their first word and then by their second one, the longest first.
Phrases = dict[str, dict[str, list[tuple[tuple[str, ...], Entry]]]]


@dataclass(slots=True)
class Tagging:
    """``parts[i]`` is the part of token ``i`` standing alone, ``entries[i]`` its entry.

    ``unsettled`` are the indices of the tokens whose part depends on their neighbours.
    """

    parts: str
    entries: list[Entry | None]
    unsettled: list[int]


class Tagger:
    """Looks words up; ``phrases`` and ``words`` are the lexicon's."""

    __slots__ = (
        "_contracted",
        "_settled",
        "_spellings",
        "_unsettled",
        "_verbs",
        "phrases",
        "words",
    )

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = lexicon.words
        self.phrases: Phrases = {}
        for first, candidates in lexicon.phrases.items():
            if first not in parts.MARKS:
                seconds = self.phrases.setdefault(first, {})
                for pieces, entry in candidates:
                    seconds.setdefault(pieces[1], []).append((pieces, entry))
        known = {word: one for word, one in lexicon.words.items() if word not in parts.MARKS}
        self._settled = {word: entry for word, entry in known.items() if not entry.verb}
        self._verbs = {word: entry for word, entry in lexicon.words.items() if entry.verb}
        self._unsettled = frozenset(self._verbs.keys() - parts.MARKS.keys() | self.phrases.keys())
        self._spellings = _Spellings(lexicon.words, lexicon.plain)
        self._contracted = lexicon.contracted

    def tag(self, tokens: Tokens) -> Tagging:
        """Look all tokens of an article up."""
        plain = "".join(map(self._spellings.__getitem__, tokens.words))
        if "IS" in tokens.words:
            plain = _name_acronym(plain, tokens.words)
        lower, phrases, verbs = tokens.lower, self.phrases, self._verbs
        unsettled = [
            index
            for index in find_words(lower, self._unsettled)
            if (word := lower[index]) in verbs
            or (index + 1 < len(lower) and lower[index + 1] in phrases[word])
        ]
        return Tagging(
            _SCARE_QUOTED.sub(r"+\1+", self._expand(plain, lower)),
            list(map(self._settled.get, lower)),
            unsettled,
        )

    def _expand(self, shape: str, lower: list[str]) -> str:
        """``shape`` with "'s" as "is" or "has" where it is one: "he's in Rome", "she's left"."""
        at = shape.find(parts.POSSESSIVE, 1)
        if at < 0:
            return shape
        contracted, expanded = self._contracted, list(shape)
        while at >= 0:
            behind = lower[at + 1] if at + 1 < len(lower) else ""
            if len(lower[at]) > 1 and (
                lower[at - 1] in contracted["behind"] or behind in contracted["before"]
            ):
                expanded[at] = parts.HAS if self._is_done(behind) else parts.IS
            at = shape.find(parts.POSSESSIVE, at + 1)
        return "".join(expanded)

    def _is_done(self, word: str) -> bool:
        """Whether "'s" before ``word`` is "has": "been", "already", "visited", not "received"."""
        if word in self._contracted["done"]:
            return True
        entry = self.words.get(word)
        return entry is not None and Form.PARTICIPLE in entry.forms and entry.verb in _DONE

    def find_entry(self, lower: list[str], index: int, end: int) -> Entry | None:
        """The entry of the longest phrase at ``index``, or of the word there if it is a verb."""
        word = lower[index]
        seconds = self.phrases.get(word)
        if seconds is not None and index + 1 < end:
            for pieces, entry in seconds.get(lower[index + 1], ()):
                length = entry.length
                if index + length <= end and tuple(lower[index : index + length]) == pieces:
                    return entry
        return self._verbs.get(word)


@cache
def load_tagger(language: str = "en") -> Tagger:
    """The tagger of a language, made once."""
    return Tagger(load_lexicon(language))


class _Spellings(dict[str, str]):
    """The part of each way to write a word, found out when first asked for."""

    def __init__(self, words: dict[str, Entry], plain: frozenset[str]) -> None:
        super().__init__()
        self._words = words
        self._plain = plain

    def __missing__(self, word: str) -> str:
        if len(self) >= _SPELLINGS:
            self.clear()
        lower = word.lower()
        part = parts.MARKS.get(lower)
        if part is None:
            entry = self._words.get(lower)
            part = self._find_plain(word) if entry is None else _alone(entry)
        self[word] = part
        return part

    def _find_plain(self, word: str) -> str:
        """The part of a word that the lexicon does not know, by its letters."""
        head = word[0]
        if head.isdigit():
            return parts.DURATION if word[-3:] == "day" else parts.NUMBER
        if head.isupper():
            return parts.NAME
        if word.endswith("ly") and len(word) > _SHORTEST_ADVERB and word not in self._plain:
            return parts.ADVERB
        return parts.DURATION if word.endswith(_LENGTHS) else parts.WORD


def _name_acronym(shape: str, words: list[str]) -> str:
    """``shape`` with "IS" as a name where it is no verb of a line in capitals."""
    spelled = list(shape)
    for at in range(1, len(words) - 1):
        if words[at] == "IS" and not (words[at - 1].isupper() and words[at + 1].isupper()):
            spelled[at] = parts.NAME
    return "".join(spelled)


def _alone(entry: Entry) -> str:
    return entry.noun or entry.other or parts.WORD
