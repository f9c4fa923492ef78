"""Whether a date stands in a sentence about the past or the future.

English puts the adverbial of time behind its verb, so the nearest verb in front decides
("said Thursday", "will visit on Thursday"); where the date opens its clause, the next one
behind does ("On Thursday, he will"). Only words are looked at: no parse is made.
"""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files
from typing import NamedTuple

_TABLE = tomllib.loads(
    (files("itinerary.language") / "data" / "en" / "tense.toml").read_text(encoding="utf-8")
)


def _words(name: str) -> frozenset[str]:
    return frozenset(_TABLE[name]["words"])


_PAST = _words("past")
_FUTURE = _words("future")
_TIMETABLE = _words("timetable")
_IMPLICATIVE = _words("implicative")
_NOT_PAST = _words("not_past")
_FRONTING = _words("fronting")
_REPORTING = _words("reporting")
_SAID = [[word] for word in _REPORTING]
_PREPOSITIONS = frozenset(
    ("on", "in", "at", "by", "from", "until", "during", "early", "late", "the")
)
_CLAUSE_MARKS = frozenset((",", ";", ":", "—", "–", "--"))
_SUBJECTS = frozenset(
    ("he", "she", "it", "they", "we", "who", "which", "He", "She", "It", "They", "We")
)
_NOT_VERBS = frozenset(
    ("is", "was", "has", "does", "says", "have", "had", "were", "are", "do", "this")
)
# Behind "is" these place the subject: "is in Israel until Saturday".
_PLACING = frozenset(("to", "in", "at", "on", "here", "there", "away", "abroad"))
_NOUNS_TOO = frozenset(
    (
        "head",
        "open",
        "host",
        "end",
        "run",
        "return",
        "start",
        "begin",
        "go",
        "sets",
        "falls",
        "runs",
        "travel",
        "travels",
        "visits",
        "leave",
        "fly",
        "returns",
        "starts",
        "ends",
        "gets",
        "lands",
        "heads",
        "hosts",
        "holds",
        "stays",
        "signs",
    )
)
_AUXILIARIES = frozenset(
    ("will", "would", "was", "were", "is", "are", "has", "had", "could", "may")
)
_ARRANGED = frozenset(("is", "are", "was", "were", "plans", "intends", "agreed", "wants"))
_PRESENT_BE = frozenset(("is", "are", "am", "being"))
_DETERMINERS = frozenset(
    (
        "the",
        "a",
        "an",
        "his",
        "her",
        "its",
        "their",
        "this",
        "that",
        "these",
        "those",
        "both",
        "all",
    )
)


class Told(NamedTuple):
    """What a verb tells: the side, and whether it is sure to be meant of the date."""

    past: bool
    sure: bool


PAST, FUTURE, LIKELY = Told(True, True), Told(False, True), Told(False, False)

_WORD = re.compile(r"[A-Za-z][a-z'’-]*|[,;:—–]|--")
_NEXT_WORD = re.compile(r"\s+([a-z]+)")
# A full stop ends a sentence unless the word before it is an abbreviation or an initial.
_ABBREVIATED = r"(?<![A-Z]\.)(?<!\b[A-Z][a-z]\.)(?<!\b[A-Z][a-z]{2}\.)(?<!Sept\.)"
_NEW_SENTENCE = r"[\"”’')]*\s+(?=[\"“‘'(A-Z0-9])"
_NEW_PARAGRAPH = r"(?<=\n)[^\S\n]*\n"
SENTENCE_END = re.compile(rf"[.!?\n](?:{_NEW_PARAGRAPH}|(?<!\n){_ABBREVIATED}{_NEW_SENTENCE})")
_BEFORE = 240
_AFTER = 160


def told_tense(text: str, start: int, end: int) -> Told | None:
    """What the sentence tells of the date ``text[start:end]``; ``None`` where no verb does."""
    low = max(0, start - _BEFORE)
    for match in SENTENCE_END.finditer(text, low, start):
        low = match.end()
    before = _WORD.findall(text, low, start)
    while before and before[-1].lower() in _PREPOSITIONS:
        before.pop()
    following = _NEXT_WORD.match(text, end)
    if following is not None and _is_finite(following[1]) and before[-1:] not in _SAID:
        return _behind(text, end)
    if not before or before[-1] in _CLAUSE_MARKS or before[-1].lower() in _FRONTING:
        found = _behind(text, end)
        return found if found is not None else _in_front(before)
    found = _in_front(before)
    return found if found is not None else _behind(text, end)


def _is_finite(word: str) -> bool:
    """Whether a word behind a date is the verb of its clause: "on Thursday announced"."""
    if word in _AUXILIARIES:
        return True
    return word in _PAST or (word.endswith("ed") and word not in _NOT_PAST)


def _in_front(words: list[str]) -> Told | None:
    """The tense of the nearest verb, read leftwards."""
    for at in range(len(words) - 1, -1, -1):
        found = _cue(words, at)
        if found is not None:
            return found
    return None


def _behind(text: str, end: int) -> Told | None:
    """The tense of the nearest verb of the same sentence, read rightwards."""
    limit = min(len(text), end + _AFTER)
    stop = SENTENCE_END.search(text, end, limit)
    words = _WORD.findall(text, end, stop.start() if stop else limit)
    for at in range(len(words)):
        found = _cue(words, at)
        if found is not None:
            return found
    return None


def _cue(words: list[str], at: int) -> Told | None:
    """What one word tells: past, future, or nothing."""
    word = words[at]
    lower = word.lower()
    if lower in _FUTURE:
        return _future_cue(words, at)
    if word in _PAST or (word.endswith("ed") and word.islower()):
        limited = word in _NOT_PAST and not (at and words[at - 1] in _SUBJECTS)
        return None if limited else _past_cue(words, at)
    if word == "to" and at + 1 < len(words):
        return _infinitive_cue(words, at)
    if word in _TIMETABLE:
        return _timetable_cue(words, at)
    if at and words[at - 1] in _SUBJECTS:
        return _present_cue(word, words[at - 1])
    return None


def _future_cue(words: list[str], at: int) -> Told | None:
    """ "Will", "is due": of the future, where they are not nouns or reasons."""
    word = words[at].lower()
    before = words[at - 1].lower() if at else ""
    if word in ("set", "plan") and before in ("has", "have", "had", "a", "the"):
        return None
    if word == "due" and words[at + 1 : at + 2] == ["to"]:
        following = words[at + 2] if at + 2 < len(words) else ""
        if following in _DETERMINERS or before not in (*_PRESENT_BE, "was", "were", "been"):
            return None  # "due to the rain"
    return FUTURE


def _past_cue(words: list[str], at: int) -> Told | None:
    """A past form; behind "be" it is a participle, and what is before "be" decides."""
    back = at - 1
    while back >= 0 and (words[back].endswith("ly") or words[back] in ("not", "also", "then")):
        back -= 1
    helper = words[back] if back >= 0 else ""
    if helper == "be":
        return None
    return LIKELY if helper in _PRESENT_BE else PAST


def _infinitive_cue(words: list[str], at: int) -> Told | None:
    """ "To visit" looks ahead, except behind "failed" and its like."""
    verb = words[at + 1]
    if not verb.islower() or verb in _DETERMINERS or verb.endswith("ing") or len(verb) < 2:
        return None
    if verb in _NOT_BASE:
        return None
    for back in range(at - 1, max(-1, at - 4), -1):
        if words[back] in _IMPLICATIVE:
            return None
        if words[back] in (",", ";"):
            break
    return FUTURE if at and words[at - 1] in _ARRANGED else LIKELY


def _timetable_cue(words: list[str], at: int) -> Told | None:
    """ "Arrives Tuesday", "is visiting on Friday": the present of what is arranged."""
    word = words[at]
    before = words[at - 1].lower() if at else ""
    if word in _PRESENT_BE or word == "be":
        following = words[at + 1] if at + 1 < len(words) else ""
        arranged = following in _PLACING or following.endswith("ing")
        return LIKELY if arranged and word != "be" else None
    if before == "to":
        return _infinitive_cue(words, at - 1)
    if before in _DETERMINERS:
        return None  # "the start", "a return": nouns
    if word in _NOUNS_TOO:
        if before in _SUBJECTS or at == len(words) - 1:
            return LIKELY
        following = words[at + 1]
        named = words[at - 1].istitle() and at > 0
        return LIKELY if named and (following.istitle() or following in _DETERMINERS) else None
    return LIKELY


def _present_cue(word: str, subject: str) -> Told | None:
    """ "He proceeds", "they sing": the present behind a pronoun."""
    if not word.islower() or word in _NOT_VERBS or word.endswith(("ing", "ly")):
        return None
    if subject in ("they", "we"):
        return LIKELY
    return LIKELY if word.endswith("s") and len(word) > 3 else None


# Words after "to" that are no verbs.
_NOT_BASE = frozenset(
    (
        "date",
        "me",
        "him",
        "them",
        "us",
        "it",
        "you",
        "each",
        "one",
        "two",
        "three",
        "four",
        "five",
        "reporters",
        "journalists",
        "power",
        "office",
        "life",
        "death",
        "war",
        "peace",
        "his",
        "her",
        "some",
        "any",
        "other",
        "others",
        "more",
        "many",
        "several",
        "people",
        "members",
        "students",
    )
)
