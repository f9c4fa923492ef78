"""What the readers of each format hand over before an article's head is read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Draft:
    """One article as its format gives it, not yet dated.

    ``text`` is what offsets will count into. ``published`` are the days of publication that the
    format states outright, the most trustworthy first; ``modified`` days are kept apart, as they
    never date an article. ``source`` is how the user knows the input.
    """

    doc: str
    source: str
    text: str
    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    url: str | None = None
    language: str | None = None
    published: tuple[date, ...] = ()
    modified: tuple[date, ...] = ()
