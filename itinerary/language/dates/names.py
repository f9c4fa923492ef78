"""Names that look like dates: "Prime Minister May", "Bloody Sunday", "USA Today", "The Sun"."""

from __future__ import annotations

import re
from functools import lru_cache

from itinerary.language.dates import lexicon as lx
from itinerary.language.dates.days import NearDay
from itinerary.language.dates.readings import Reading
from itinerary.language.dates.weekdays import Weekdays
from itinerary.language.dates.windows import Period

_ABBREVIATED_PAPERS = ("Sun.", "Mon.")
_NAMED_MAY = re.compile(rf"\b(?:{'|'.join(sorted(lx.TITLES))})\.? May\b")
_AUGUST = 8
_WORD_IN_FRONT = 24  # characters


# A text is asked about sentence by sentence, and is searched as a whole but once.
@lru_cache(maxsize=1)
def may_is_somebody(text: str) -> bool:
    """Whether a text speaks of somebody called May ("Prime Minister May")."""
    return _NAMED_MAY.search(text) is not None


class Names:
    """Tells dates of one text from the names that it has."""

    def __init__(self, text: str) -> None:
        self._text = text

    def hold(self, reading: Reading, start: int, end: int) -> bool:
        """Whether the words ``text[start:end]`` belong to a name."""
        if isinstance(reading, NearDay):  # "USA Today"
            word = self._in_front(start)
            return self._text[start].isupper() and word[:1].isupper() and word[-1:].isalnum()
        if isinstance(reading, Weekdays):
            word = self._in_front(start)
            paper = word in ("The", "the") and self._text[start:end] in _ABBREVIATED_PAPERS
            return paper or word in lx.EPITHETS
        if isinstance(reading, Period) and reading.kind == "month":
            word = self._in_front(start)
            named = word.strip(".") in lx.TITLES or word in lx.EPITHETS
            if reading.name == _AUGUST and word.lower() not in lx.FUNCTION_WORDS:
                # "August Wilson wrote"
                named = named or self._text[end : end + 2].strip().isupper()
            return named or (self._text.startswith("May", start) and may_is_somebody(self._text))
        return False

    def _in_front(self, start: int) -> str:
        """The word right in front, empty where another mark stands between."""
        if self._text[start - 1 : start] != " ":
            return ""
        words = self._text[max(0, start - _WORD_IN_FRONT) : start].split()
        return words[-1] if words else ""
