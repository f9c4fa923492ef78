"""Texts from outside made fit to be shown in one line of ours."""

from __future__ import annotations

import re
import unicodedata

# Colours, cursor movements, window titles; then whatever else a terminal obeys.
_ESCAPE = r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b."
_CONTROL = r"[\x00-\x08\x0b-\x1f\x7f-\x9f]"
# Marks that turn the direction of writing, and so could make a line say something else.
_DIRECTION = r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
_SURROGATE = r"[\ud800-\udfff]"
_UNSHOWN = re.compile(f"{_ESCAPE}|{_CONTROL}|{_DIRECTION}|{_SURROGATE}", re.DOTALL)


def cleaned(text: str) -> str:
    """``text`` without what a terminal would obey; line breaks stay."""
    if text.isascii() and text.isprintable():
        return text
    return _UNSHOWN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """``text`` cleaned, each run of white space one space."""
    return " ".join(cleaned(text).split())


def width(text: str) -> int:
    """How many columns ``text`` takes: two for wide letters, none for combining marks."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )


def padded(text: str, columns: int) -> str:
    """``text`` filled with spaces up to ``columns``; a longer text is left whole."""
    return text + " " * (columns - width(text))
