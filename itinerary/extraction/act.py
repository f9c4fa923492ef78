"""One going of a sentence: the unit between its words and its claims."""

from __future__ import annotations

from dataclasses import dataclass

from itinerary.extraction.moods import VerbGroup
from itinerary.extraction.shape import Strip

BEING = "being"

ACTING = "acting"


@dataclass(slots=True)
class Act:
    """One going. ``frame`` is a part (``parts.VISIT`` …), ``BEING`` or ``ACTING``.

    ``subject`` holds items of people; ``None`` means that somebody or something else does it,
    an empty list that the clause does not say. The clause is ``[begin, end)``; ``front`` is
    where the words before its subject begin.
    """

    item: int
    frame: str
    group: VerbGroup
    subject: list[int] | None
    begin: int
    end: int
    front: int
    turn: str = ""  # the part of the verb that governs a journey noun
    noun: bool = False
    governor: int | None = None  # the verb that a journey noun is the object or subject of


def find_lemma(strip: Strip, act: Act) -> str:
    """The base form of the act's verb ("set off"); "" where no verb of the lexicon tells it."""
    return strip.lemma_at(act.item)
