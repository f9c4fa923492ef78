"""Whether a date stands in a sentence about the past or the future.

English puts the adverbial of time behind its verb, so the nearest verb in front decides
("said Thursday", "will visit on Thursday"); where the date opens its clause, the next one
behind does ("On Thursday, he will"). Only words are looked at: no parse is made.
"""

from __future__ import annotations

import re

from itinerary.language.dates.cues import (
    CLAUSE_MARKS,
    FRONTING,
    PREPOSITIONS,
    SAID,
    Told,
    cue,
    is_finite,
)

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
    while before and before[-1].lower() in PREPOSITIONS:
        before.pop()
    following = _NEXT_WORD.match(text, end)
    if following is not None and is_finite(following[1]) and before[-1:] not in SAID:
        found = _behind(text, end)
        return found if found is not None else _in_front(before)
    if not before or before[-1] in CLAUSE_MARKS or before[-1].lower() in FRONTING:
        found = _behind(text, end)
        return found if found is not None else _in_front(before)
    found = _in_front(before)
    return found if found is not None else _behind(text, end)


def _in_front(words: list[str]) -> Told | None:
    """The tense of the nearest verb, read leftwards."""
    for at in range(len(words) - 1, -1, -1):
        found = cue(words, at)
        if found is not None:
            return found
    return None


def _behind(text: str, end: int) -> Told | None:
    """The tense of the nearest verb of the same sentence, read rightwards."""
    limit = min(len(text), end + _AFTER)
    stop = SENTENCE_END.search(text, end, limit)
    words = _WORD.findall(text, end, stop.start() if stop else limit)
    for at in range(len(words)):
        found = cue(words, at)
        if found is not None:
            return found
    return None
