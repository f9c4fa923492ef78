"""Quoted words: whom "I" and "we" mean, and so where a speaker says that the journey leads."""

from __future__ import annotations

from collections.abc import Iterable

from itinerary.extraction.cast import Cast
from itinerary.language.mentions import PersonKind
from itinerary.language.people.lexicon import load_lexicon

_QUOTES = frozenset('"“”«»')
_REACH = 3  # sentences that a quotation goes on without its speaker being named again


def link_speakers(cast: Cast) -> None:
    """Join every "I" and "we" inside a quotation to the one who says it."""
    first_person = [n for n in range(len(cast.mentions)) if _is_first_person(cast, n)]
    if not first_person or _QUOTES.isdisjoint(cast.tokens.words):
        return
    for number in first_person:
        speaker = _find_speaker(cast, number)
        if speaker is not None:
            cast.links[number] = (speaker,)


def _is_first_person(cast: Cast, number: int) -> bool:
    mention = cast.mentions[number]
    if mention.kind is not PersonKind.PRONOUN:
        return False
    return load_lexicon().pronouns.get(cast.tokens.lower[mention.first]) == "speaker"


def _find_speaker(cast: Cast, number: int) -> int | None:
    """Who speaks in the pronoun's own sentence, in the one behind where the quotation is still
    open there, or in those in front where it goes on."""
    here = cast.sentence[number]
    first, last = cast.sentences[here]
    at = cast.mentions[number].first
    marks = [i for i in range(first, last) if cast.tokens.words[i] in _QUOTES]
    speaker = _first_speaker(cast, here, number, [i for i in marks if i != at])
    if speaker is not None or (not marks and not _is_open(cast, here)):
        return speaker
    if len(marks) % 2 and marks[0] < at and here + 1 < len(cast.sentences):
        speaker = _first_speaker(cast, here + 1, number, None)
    for sentence in range(here - 1, max(-1, here - 1 - _REACH), -1):
        if speaker is not None:
            break
        speaker = _first_speaker(cast, sentence, number, None)
    return speaker


def _is_open(cast: Cast, sentence: int) -> bool:
    """Whether a quotation of the sentences in front has not been closed yet."""
    for before in range(sentence - 1, max(-1, sentence - 1 - _REACH), -1):
        first, last = cast.sentences[before]
        marks = sum(word in _QUOTES for word in cast.tokens.words[first:last])
        if marks:
            return marks % 2 == 1
    return False


def _first_speaker(
    cast: Cast, sentence: int, number: int, marks: Iterable[int] | None
) -> int | None:
    """The one person of ``sentence`` beside whom a verb of saying stands.

    With ``marks``, a quotation mark must stand between them and the pronoun.
    """
    lower, says = cast.tokens.lower, load_lexicon().words["quoting_words"]
    at = cast.mentions[number].first
    begin, end = cast.sentences[sentence]
    for other, mention in enumerate(cast.mentions):
        if cast.sentence[other] != sentence or len(cast.links[other]) != 1 or other == number:
            continue
        behind = lower[mention.last] if mention.last < end else ""
        before = lower[mention.first - 1] if mention.first > begin else ""
        if behind not in says and before not in says:
            continue
        low, high = sorted((at, mention.first))
        if marks is None or any(low < mark < high for mark in marks):
            return cast.links[other][0]
    return None
