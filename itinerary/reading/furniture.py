"""Lines of a page that head lists of other stories: "Related news", "Read also"."""

from __future__ import annotations

import re
from functools import cache

from itinerary.language.wordlists import wordlist

_MOST_WORDS = 5  # of such a heading; a longer line names the other story itself


def opens_other_stories(line: str) -> bool:
    """Whether ``line`` is a heading below which other stories are listed."""
    return len(line.split()) <= _MOST_WORDS and other_stories().match(line) is not None


@cache
def other_stories() -> re.Pattern[str]:
    """How such lines begin, whatever marks stand in front."""
    openings = "|".join(map(re.escape, wordlist("web_pages")["other_stories"]["openings"]))
    return re.compile(rf"\W*(?:{openings.replace(chr(39), '[’' + chr(39) + ']')})\b", re.IGNORECASE)
