"""Ties a length of time to the date beside it: "arrives Tuesday for a three-day visit".

Only what stands in one clause is tied. The words between the two, and the verb in front,
tell whether the date is the first day or the last; some words say that it is neither.
"""

from __future__ import annotations

import re
from enum import Enum

from itinerary.language.wordlists import wordlist

_TABLE = wordlist("stays")
EVENTS = frozenset(_TABLE["events"]["words"])
_STARTS = frozenset(_TABLE["starts"]["words"])
_ENDS = frozenset(_TABLE["ends"]["words"])
_UNTIES = frozenset(_TABLE["unties"]["words"])

_WORD = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*|[;:.!?()\n]|--|—| [-–] ")
_CLAUSE_ENDS = frozenset(";:.!?()\n—") | {"--", " - ", " – "}
_MAX_GAP = 110
_MAX_WORDS = 14
_LEADS = frozenset(_TABLE["leads"]["words"])
_ARTICLES = frozenset(_TABLE["articles"]["words"])
_LASTS = frozenset(_TABLE["lasts"]["words"])
_NOMINAL = frozenset(_TABLE["nominal"]["words"])
_SAYING = frozenset(_TABLE["saying"]["words"])
_PARTS = frozenset(_TABLE["parts"]["words"])


_LEAVES = frozenset(_TABLE["leaves"]["words"])


def ends_between(text: str, start: int, end: int) -> bool:
    """Whether the words between two dates say that the second ends what the first began."""
    words = _words(text[start:end])
    return not (_ENDS | _LEAVES).isdisjoint(words)


class Tie(Enum):
    """How a date and a length belong together."""

    STARTS = "starts"
    ENDS = "ends"


def _words(text: str) -> list[str]:
    return [word if len(word) == 1 else word.lower() for word in _WORD.findall(text)]


def _words_before(text: str, at: int, count: int = 6) -> list[str]:
    low = max(0, at - 60)
    words = _words(text[low:at])
    for back in range(len(words) - 1, -1, -1):
        if words[back] in _CLAUSE_ENDS:
            words = words[back + 1 :]
            break
    return words[-count:]


def tie(
    text: str, date: tuple[int, int], length: tuple[int, int], loose: bool = False
) -> Tie | None:
    """How the date ``text[date[0]:date[1]]`` and the length belong together, if they do.

    ``loose`` is for a phrase known to be one date: what nothing forbids is then tied.
    """
    if length[1] <= date[0]:
        return _length_first(text, date, length, loose)
    if date[1] <= length[0]:
        return _date_first(text, date, length, loose)
    return None


def _between(text: str, start: int, end: int, loose: bool) -> list[str] | None:
    if end - start > _MAX_GAP:
        return None
    words = _words(text[start:end])
    if loose:
        words = [word for word in words if word not in "()"]
    if len(words) > _MAX_WORDS or not _CLAUSE_ENDS.isdisjoint(words):
        return None
    return None if not _UNTIES.isdisjoint(words) else words


def _length_first(
    text: str, date: tuple[int, int], length: tuple[int, int], loose: bool
) -> Tie | None:
    """ "A three-day visit beginning Monday", "started a two-day visit on Monday"."""
    words = _between(text, length[1], date[0], loose)
    if words is None:
        return None
    front = _words_before(text, length[0])
    described = _describes(text, length, front)
    if _is_of_part(front):
        return None
    bound = text[date[0] : date[1]].split(None, 1)[0].lower()
    if bound in ("until", "through", "till", "by") or not _ENDS.isdisjoint(words):
        return Tie.ENDS
    behind = text[length[1] : date[0]].partition(",")[2]
    if not loose and len(behind.split()) > _ASIDE and (_STARTS - {"from"}).isdisjoint(words):
        return None  # "on an 11-day tour, flew to Manila from Tokyo on Tuesday"
    if bound in ("from", "starting", "beginning", "commencing") or not _STARTS.isdisjoint(words):
        return Tie.STARTS
    if not _ENDS.isdisjoint(front[-3:]):
        return Tie.ENDS
    while front and front[-1] in _ARTICLES | {"official", "first", "state", "rare", "working"}:
        front.pop()
    if front and (front[-1] in _UNTIES or front[-1] in ("of", "from", "in", "amid", "by")):
        return None
    named = described or not EVENTS.isdisjoint(words[:4])
    return Tie.STARTS if loose or named else None


_ASIDE = 3  # words behind a comma that make another clause of what follows


def _is_of_part(front: list[str]) -> bool:
    """ "On the first leg of a six-day trip", "the next stop on his": the date is the leg's."""
    words = [word for word in front if word not in _ARTICLES]
    return words[-1:] in (["of"], ["on"], ["in"]) and not _PARTS.isdisjoint(words[-2:-1])


def _describes(text: str, length: tuple[int, int], front: list[str]) -> bool:
    """ "A visit *of three days*": the length of what is named right in front."""
    return (
        text[length[0] : length[1]].lower().startswith("of ")
        and front[-1:] != []
        and (front[-1] in EVENTS)
    )


def _date_first(
    text: str, date: tuple[int, int], length: tuple[int, int], loose: bool
) -> Tie | None:
    """ "On Friday for a two-day visit", "on Nov. 9 and is expected to last for three days"."""
    words = _between(text, date[1], length[0], loose)
    if words is None:
        return None
    front = _words_before(text, date[0])
    while front and front[-1] in ("on", "early", "late", "from"):
        front.pop()
    verb = front[-1] if front else ""
    if not _ENDS.isdisjoint(words):
        return Tie.ENDS
    if _is_of_part(words):
        return None  # "leaves on Tuesday for Oslo, the next stop on her ten-day tour"
    if "day" in words[-4:] and "of" in words[-2:]:
        return None  # "on Tuesday, the second day of a three-day visit"
    if verb in _ENDS or verb == "up":
        return Tie.ENDS
    inside = text[length[0] : length[1]].split(None, 1)[0].lower()
    leads = bool(words) and not _LEADS.isdisjoint(words)
    starts = not (_STARTS - {"from"}).isdisjoint(words)
    lasts = not _LASTS.isdisjoint([*words, inside])
    if verb in _SAYING:
        return None
    behind = _words(text[length[1] : length[1] + 50])[:4]
    nominal = inside in _NOMINAL or (lasts and "for" not in words)
    described = _describes(text, length, words)
    if not loose and not nominal and not described and EVENTS.isdisjoint(behind):
        return None
    if "from" in words and not starts:
        return None
    if starts or lasts or leads or inside in _NOMINAL:
        return Tie.STARTS
    if verb in _STARTS or loose:
        return Tie.STARTS
    return None
