"""Captions: lines that tell of a picture, whose dates may be years older than the story."""

from __future__ import annotations

import re
from functools import cache

from itinerary.language.wordlists import wordlist


def is_caption(line: str) -> bool:
    """Whether ``line`` is a picture, its caption or its credit."""
    return _caption().match(line) is not None


@cache
def _caption() -> re.Pattern[str]:
    words = "|".join(map(re.escape, wordlist("newsroom")["caption"]["openings"]))
    markdown_image = r"!\[[^\]]*\]"
    pointer = r"[|\s]*[▲△▼▽►◄]"
    bracketed = rf"[(\[](?:{words})\b"
    labelled = rf"(?:{words})\s?(?::|--|—|–| - |/|\|)"
    return re.compile(rf"\s*(?:{markdown_image}|{pointer}|{bracketed}|{labelled})", re.IGNORECASE)
