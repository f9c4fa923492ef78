"""What a journey is for: the meeting or ceremony that its clause names."""

from __future__ import annotations

from itinerary.extraction.act import Act
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts

# "for the APEC summit", "to attend the 80th session of the General Assembly".
_MEETING = compile_rule(
    "[THE FOR] [WORD NAME NUMBER DEMONYM REGION ADVERB TALKS]{0,6} [EVENT TALKS]"
)
_BEHIND = compile_rule("(?: OF THE? [WORD NAME NUMBER DEMONYM REGION EVENT]{1,6} ){1,2}")
_LONGEST = 90  # characters


def find_purpose(scene: Scene, strip: Strip, act: Act) -> str | None:
    """The words that name the meeting that the clause of ``act`` speaks of, if any."""
    match = _MEETING.search(strip.shape, act.item, act.end)
    if match is None or parts.PERSON in strip.shape[match.start() : match.end()]:
        return None
    end = match.end()
    behind = _BEHIND.match(strip.shape, end, act.end)
    if behind is not None:
        end = behind.end()
    tokens = scene.tokens
    begin = match.start() + (strip.shape[match.start()] == parts.FOR)
    first, last = strip.first[begin], strip.last[end - 1] - 1
    words = " ".join(scene.article.text[tokens.starts[first] : tokens.ends[last]].split())
    return words if len(words) <= _LONGEST else None
