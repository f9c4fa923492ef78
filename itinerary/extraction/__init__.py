"""An ``Article`` → ``Trip``s: who goes where, when, and whether it will happen."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from itinerary.facts import Article, Trip

if TYPE_CHECKING:
    from itinerary.extraction.claims import Claim
    from itinerary.extraction.scene import Scene


def extract(article: Article) -> list[Trip]:
    """The trips that ``article`` tells of, in its own order."""
    return read_article(article, fully=False)[2]


def read_article(article: Article, *, fully: bool = True) -> tuple[Scene, list[Claim], list[Trip]]:
    """The trips of ``article`` with the scene and the claims that they were made from.

    Without ``fully``, an article in which nobody is a traveller is not read any further.
    """
    from itinerary.extraction.calendars import find_entries
    from itinerary.extraction.claiming import read_claims
    from itinerary.extraction.memory import Memory
    from itinerary.extraction.scene import cut_strips, set_scene
    from itinerary.extraction.trips import assemble, has_travellers

    # What one article makes has no cycles, and is much: looking for some again and again while
    # it grows would make a long article cost more than its length.
    collecting = gc.isenabled()
    gc.disable()
    try:
        scene = set_scene(article)
        travelling = has_travellers(scene)
        if not (travelling or fully):
            return scene, [], []
        cut_strips(scene)
        memory = Memory(find_entries(scene))
        claims = [claim for strip in scene.strips for claim in read_claims(scene, strip, memory)]
        return scene, claims, assemble(scene, claims) if travelling else []
    finally:
        if collecting:
            gc.enable()


def explain(article: Article) -> str:
    """How ``article`` was read, in plain text (``itinerary.extraction.explaining``)."""
    from itinerary.extraction.explaining import explain as explain_article

    return explain_article(article)


__all__ = ["explain", "extract", "read_article"]
