"""Bylines: "By Song Sang-ho", "By X in Oslo", "By X and Y, Capitol Wire"."""

from __future__ import annotations

import re

_NAME = r"[^\W\d_a-z][\w'’.-]*"
_NAMES = rf"{_NAME}(?:(?:,|\s(?:and|de|da|van|von|der|bin|al|el|of|the))*\s{_NAME}){{0,12}}"
_DESK = r"(?:\s(?:team|desk|staff|reporters?|correspondents?))?"
_BYLINE = re.compile(
    rf"[\s*_>|]*(?i:by)[:\s]\s*(?P<names>(?:the\s)?{_NAMES}{_DESK})"
    rf"(?:\s(?:in|at)\s(?P<place>{_NAME}(?:[ ]{_NAME}){{0,3}}))?"
)
_LONGEST_BYLINE = 160


def find_byline(line: str) -> tuple[str | None, str | None]:
    """The names of a byline and the place it says they wrote from.

    A long line that begins with "By" is a sentence ("By Monday he had left"), not a byline.
    """
    if len(line) > _LONGEST_BYLINE:
        return None, None
    match = _BYLINE.match(line)
    if match is None or (line.rstrip().endswith((".", "?", "!")) and len(line) > 60):
        return None, None
    return match["names"].rstrip(" ,"), match["place"]
