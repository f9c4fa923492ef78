"""Family names that are words as well: "May will fly to Rome", "Sun Weidong arrived"."""

from __future__ import annotations

from collections.abc import Iterable

from itinerary.language.people.reader import Reader
from itinerary.language.tokens import POSSESSIVE_ENDINGS


def find_word_names(reader: Reader, runs: Iterable[tuple[int, int]]) -> list[int]:
    """The tokens at which somebody is called by such a name alone.

    ``runs`` are the token ranges of the full names: only whom the article has named in full is
    meant, and only where a verb follows and no preposition stands in front ("in May will").
    """
    lower, lists = reader.lower, reader.lexicon.words
    words = lists["inner_words"]
    taken: set[int] = set()
    known: set[str] = set()
    for first, last in runs:
        taken.update(range(first, last))
        if last - first > 1 and lower[last - 1] in words:
            known.add(lower[last - 1])
    if not known:
        return []
    return [
        index
        for index in reader.capitals
        if lower[index] in known and index not in taken and _acts(reader, index)
    ]


def opens_with_family(reader: Reader, index: int) -> bool:
    """Whether a family name that is a word stands first in a sentence: "Moon Jae-in will"."""
    if reader.lower[index] not in reader.lexicon.words["word_families"]:
        return False
    after = index + 1
    if after in reader.place_at or after in reader.starts or not reader.is_capital(after):
        return False
    given, low = reader.words[after], reader.lower[after]
    return "-" in given or not (given.isupper() or reader.lexicon.is_ordinary(low))


def _acts(reader: Reader, index: int) -> bool:
    """Whether the word is the subject of a verb, or owns something."""
    lower, lists = reader.lower, reader.lexicon.words
    behind = lower[index + 1]
    if behind not in lists["after_rank"] and behind not in POSSESSIVE_ENDINGS:
        return False
    if index in reader.starts or not index:
        return True
    return lower[index - 1] not in lists["before_month"] and not reader.words[index - 1].isdigit()
