"""Whether a date stands in a sentence about the past or the future.

English puts the adverbial of time behind its verb, so the nearest verb in front decides
("said Thursday", "will visit on Thursday"); where the date opens its clause, the next one
behind does ("On Thursday, he will"). Only words are looked at: no parse is made.
"""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files

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
_PREPOSITIONS = frozenset(
    ("on", "in", "at", "by", "from", "until", "during", "early", "late", "the")
)
_AUXILIARIES = frozenset(
    ("will", "would", "was", "were", "is", "are", "has", "had", "could", "may")
)
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

_WORD = re.compile(r"[A-Za-z][a-z'’-]*|[,;:—–]|--")
# A full stop ends a sentence unless the word before it is an abbreviation or an initial.
_END = re.compile(
    r"(?<![A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})[.!?][\"”’')]*\s+(?=[\"“‘'(A-Z])|\n\s*\n"
)
_BEFORE = 240
_AFTER = 160


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Bounds of the sentence, or of a good stretch of it, around ``text[start:end]``."""
    low = max(0, start - _BEFORE)
    for match in _END.finditer(text, low, start):
        low = match.end()
    after = _END.search(text, end, min(len(text), end + _AFTER))
    return low, after.start() if after else min(len(text), end + _AFTER)


def is_past(text: str, start: int, end: int) -> bool | None:
    """Whether the date ``text[start:end]`` is of the past; ``None`` where no verb tells."""
    low, high = sentence_around(text, start, end)
    before = _WORD.findall(text, low, start)
    after = _WORD.findall(text, end, high)
    while before and before[-1].lower() in _PREPOSITIONS:
        before.pop()
    if after and after[0] in _AUXILIARIES and not (before and _verb_at(before, len(before) - 1)):
        return _behind(after)
    fronted = not before or before[-1] in ",;:—–" or before[-1].lower() in _FRONTING
    if fronted:
        found = _behind(after)
        return found if found is not None else _in_front(before)
    found = _in_front(before)
    return found if found is not None else _behind(after)


def _in_front(words: list[str]) -> bool | None:
    """The tense of the nearest verb, read leftwards."""
    for at in range(len(words) - 1, -1, -1):
        found = _cue(words, at)
        if found is not None:
            return found
    return None


def _behind(words: list[str]) -> bool | None:
    """The tense of the nearest verb, read rightwards; a participle after "be" does not count."""
    for at in range(len(words)):
        found = _cue(words, at)
        if found is not None:
            return found
    return None


def _verb_at(words: list[str], at: int) -> bool:
    return words[at] in _REPORTING


def _cue(words: list[str], at: int) -> bool | None:
    """What one word tells: past, future, or nothing."""
    word = words[at]
    if word in _FUTURE:
        return _future_cue(words, at)
    if word in _PAST or (word.endswith("ed") and word not in _NOT_PAST and word.islower()):
        return _past_cue(words, at)
    if word == "to" and at + 1 < len(words):
        return _infinitive_cue(words, at)
    if word in _TIMETABLE:
        return _timetable_cue(words, at)
    return None


def _future_cue(words: list[str], at: int) -> bool | None:
    word = words[at]
    if word in ("ahead", "set", "due", "plan", "open", "bound", "going", "coming", "planning"):
        before = words[at - 1].lower() if at else ""
        if word in ("set", "plan") and before in ("has", "have", "had", "a", "the"):
            return None
        if word == "due" and at + 1 < len(words) and words[at + 1] == "to":
            following = words[at + 2] if at + 2 < len(words) else ""
            if following in _DETERMINERS or before not in (*_PRESENT_BE, "was", "were", "been"):
                return None
    return False


def _past_cue(words: list[str], at: int) -> bool | None:
    """A past form; behind "be" it is a participle, and what is before "be" decides."""
    back = at - 1
    while back >= 0 and (words[back].endswith("ly") or words[back] in ("not", "also", "then")):
        back -= 1
    helper = words[back] if back >= 0 else ""
    if helper == "be":
        return None
    return helper not in _PRESENT_BE


def _infinitive_cue(words: list[str], at: int) -> bool | None:
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
    return False


def _timetable_cue(words: list[str], at: int) -> bool | None:
    if at and words[at - 1].lower() in _DETERMINERS:
        return None  # "the start", "a return": nouns
    word = words[at]
    if word in ("is", "are", "am", "be"):
        following = words[at + 1] if at + 1 < len(words) else ""
        return False if following == "to" or following.endswith("ing") else None
    if word in (
        "head",
        "open",
        "host",
        "end",
        "run",
        "return",
        "start",
        "go",
        "sets",
        "falls",
        "runs",
    ):
        before = words[at - 1].lower() if at else ""
        return False if before in ("they", "who", "leaders", "ministers", "we") else None
    return False


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
