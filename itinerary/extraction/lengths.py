"""How long a clause says that a stay or a journey takes."""

from __future__ import annotations

from itinerary.extraction.act import Act
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip
from itinerary.language import lexicon as parts
from itinerary.language.dates import find_durations

_LENGTH_ENDINGS = ("day ", "days ", "week ", "nights ")


def find_length(scene: Scene, strip: Strip, act: Act) -> int | None:
    """How many days the clause says that the stay or journey takes: "a visit of two days"."""
    tokens = scene.tokens
    begin = act.begin
    if act.noun and strip.shape[begin - 1 : begin] == parts.DURATION:
        begin -= 1  # "During her three-day visit"
    words = " ".join(tokens.lower[strip.first[begin] : strip.last[act.end - 1]]) + " "
    if not any(ending in words for ending in _LENGTH_ENDINGS):
        return None
    found = find_durations(
        scene.article.text,
        tokens.starts[strip.first[begin]],
        tokens.ends[strip.last[act.end - 1] - 1],
    )
    return found[0].days if found else None
