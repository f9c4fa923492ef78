"""Articles of sport: whoever has no office in them is a player."""

from __future__ import annotations

from itinerary.extraction.scene import Scene

# So many words of sport make an article one of sport.
_OF_SPORT = 3


def is_of_sport(scene: Scene) -> bool:
    """Whether an article speaks of matches and players rather than of states."""
    return len(scene.lexicon.doubts["sport"].intersection(scene.tokens.lower)) >= _OF_SPORT
