"""Places in asides of time: "in Riga ahead of a summit in Oslo" tells of another place."""

from __future__ import annotations

from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts

# "ahead of an event", "following last week's talks"
_BEFORE_OR_AFTER = compile_rule(
    "(DURING) [THE HIS WORD NAME NUMBER DEMONYM REGION DURATION POSSESSIVE ADVERB DATE]{0,6}"
    " [EVENT TALKS MEET] (?: ON? DATE )? $"
)
# "back from the leaders' meeting in Tokyo", but not "has withdrawn from a meeting in Tokyo"
_FROM_MEETING = compile_rule(
    "(?<! CANCEL) (?<! POSTPONE) FROM"
    " [THE HIS WORD NAME GROUP POSSESSIVE DEMONYM REGION NUMBER DURATION ADVERB]{0,6}"
    " [EVENT TALKS MEET] (?: ON? DATE )? $"
)


def comes_from(strip: Strip, preposition: int) -> bool:
    """Whether the place governed by the item ``preposition`` is where one has been."""
    shape = strip.shape
    if shape[preposition] != parts.IN or parts.FROM not in shape[:preposition]:
        return False
    return _FROM_MEETING.search(shape, 0, preposition) is not None


def is_aside_of_time(scene: Scene, strip: Strip, preposition: int) -> bool:
    """Whether the place governed by the item ``preposition`` is that of what comes before or
    after what the clause tells."""
    shape = strip.shape
    if shape[preposition] != parts.IN or parts.DURING not in shape[:preposition]:
        return False
    match = _BEFORE_OR_AFTER.search(shape, 0, preposition)
    if match is None:
        return False
    item = match.start(1)
    words = " ".join(scene.tokens.lower[strip.first[item] : strip.last[item]])
    return f"{words} " in scene.lexicon.sayings["before_or_after"]
