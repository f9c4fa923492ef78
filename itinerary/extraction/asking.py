"""What is only asked: "asked whether the minister would go", "would she go?"."""

from __future__ import annotations

from itinerary.extraction.act import Act
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip
from itinerary.language import lexicon as parts

_IN_QUESTION = frozenset({"whether", "if"})
_ASKING = frozenset({"asked", "asking", "ask", "unclear", "question", "wonder", "wondered"})


def is_asked(scene: Scene, strip: Strip, act: Act) -> bool:
    """Whether the act stands in a question, told or direct, and so says nothing of its own."""
    tokens = scene.tokens
    if tokens.words[strip.last[-1] - 1] == "?" and strip.shape[-1] == parts.WORD:
        return True
    for item in range(act.group.first - 1, max(act.group.first - 12, -1), -1):
        if strip.shape[item] == parts.WHILE and tokens.lower[strip.first[item]] in _IN_QUESTION:
            before = tokens.lower[strip.first[max(0, item - 4)] : strip.first[item]]
            return not _ASKING.isdisjoint(before)
    return False
