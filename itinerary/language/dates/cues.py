"""What a single word tells of the tense of its clause: past, future, or nothing."""

from __future__ import annotations

from typing import NamedTuple

from itinerary.language.wordlists import wordlist

_TABLE = wordlist("tense")


def _words(name: str) -> frozenset[str]:
    return frozenset(_TABLE[name]["words"])


_PAST = _words("past")
_FUTURE = _words("future")
_TIMETABLE = _words("timetable")
_IMPLICATIVE = _words("implicative")
_NOT_PAST = _words("not_past")
FRONTING = _words("fronting")
_REPORTING = _words("reporting")
SAID = [[word] for word in _REPORTING]
PREPOSITIONS = _words("prepositions")
CLAUSE_MARKS = frozenset((",", ";", ":", "—", "–", "--"))
_SUBJECTS = _words("subjects")
_NOT_VERBS = _words("not_verbs")
_PLACING = _words("placing")
_NOUNS_TOO = _words("nouns_too")
_MOVES = _words("moves")
_WHITHER = frozenset(("to", "for", "home", "back", "on", "in"))
_HAVE = frozenset(("has", "have"))
_AUXILIARIES = _words("auxiliaries")
_ARRANGED = _words("arranged")
_PRESENT_BE = _words("present_be")
_NOT_BASE = _words("not_base")
_DETERMINERS = _words("determiners")


class Told(NamedTuple):
    """What a verb tells: the side, and whether it is sure to be meant of the date."""

    past: bool
    sure: bool


PAST, FUTURE, LIKELY = Told(True, True), Told(False, True), Told(False, False)


def cue(words: list[str], at: int) -> Told | None:
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
    if helper == "been" and words[back - 1] in _HAVE and "for" in words[at + 1 :]:
        return LIKELY  # "has been sent for talks on Monday": the perfect takes no day of its own
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
    if before == "will":
        return FUTURE
    if before == "that" and word.endswith("s"):
        return LIKELY  # "a visit that starts"
    if before in _DETERMINERS:
        return None  # "the start", "a return": nouns
    if word in _NOUNS_TOO:
        if before in _SUBJECTS or at == len(words) - 1:
            return LIKELY
        following = words[at + 1]
        named = words[at - 1].istitle() and at > 0
        if named and word in _MOVES and following in _WHITHER:
            return LIKELY
        if word.endswith("s") and following in ("a", "an"):
            return LIKELY  # "the council holds a summit": no noun stands before an article
        return LIKELY if named and (following.istitle() or following in _DETERMINERS) else None
    return LIKELY


def _present_cue(word: str, subject: str) -> Told | None:
    """ "He proceeds", "they sing": the present behind a pronoun."""
    if not word.islower() or word in _NOT_VERBS or word.endswith(("ing", "ly")):
        return None
    if subject in ("they", "we"):
        return LIKELY
    return LIKELY if word.endswith("s") and len(word) > 3 else None


def is_finite(word: str) -> bool:
    """Whether a word behind a date is the verb of its clause: "on Thursday announced"."""
    if word in _AUXILIARIES:
        return True
    return word in _PAST or (word.endswith("ed") and word not in _NOT_PAST)
