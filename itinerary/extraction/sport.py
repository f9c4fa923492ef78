"""Articles of sport: whoever has no office in them is a player."""

from __future__ import annotations

from itinerary.extraction.people import Entity
from itinerary.extraction.scene import Scene
from itinerary.language.people.lexicon import load_lexicon
from itinerary.language.people.roles import find_office, find_seat

# So many words of sport make an article one of sport.
_OF_SPORT = 3


def is_of_sport(scene: Scene) -> bool:
    """Whether an article speaks of matches and players rather than of states."""
    return len(scene.lexicon.doubts["sport"] & scene.tokens.vocabulary) >= _OF_SPORT


# Offices that clubs and federations have as well as states and parties.
_HEADS = frozenset(
    ("president", "vice president", "chairman", "chief", "head", "secretary-general")
)
_TELL_NO_BODY = frozenset(("former", "acting", "deputy", "vice", "interim", "the"))


def heads_club(scene: Scene, entity: Entity) -> bool:
    """Whether somebody's office is that of a body by a name we do not know: "PFF president".

    In an article of sport that is a federation; elsewhere it may be a party.
    """
    office = find_office(entity.role) if entity.role else None
    if office is None or office.key not in _HEADS or find_seat(entity.role or ""):
        return False
    own = entity.role.split()[: -len(office.role.split())] if entity.role else []
    if not own or _TELL_NO_BODY.issuperset(own):
        return False
    bodies = load_lexicon().bodies
    return own[-1] not in bodies and own[-1].upper() in scene.tokens.words
