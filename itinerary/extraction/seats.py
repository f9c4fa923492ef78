"""Whom people serve, as far as what they do tells: hosts at home, companions of their leader."""

from __future__ import annotations

from itinerary.extraction.bodies import seat_of
from itinerary.extraction.claims import Destination
from itinerary.extraction.scene import Scene
from itinerary.extraction.service import may_hold
from itinerary.extraction.shape import Strip
from itinerary.language.mentions import PlaceMention
from itinerary.language.people.roles import find_seat


def seat_hosts(scene: Scene, people: tuple[int, ...], place: Destination) -> None:
    """Whoever is met abroad under a bare title holds it there: "in Manila … President X"."""
    for who in people:
        if is_open(scene, who) and scene.entities[who].country != place.country:
            scene.entities[who].country = place.country


def seat_at_palace(scene: Scene, strip: Strip, people: tuple[int, ...], place: Destination) -> None:
    """Of those who meet at a palace, one whose state is not told holds it, if none else does."""
    mention = strip.refs[place.item]
    state = seat_of(scene.tokens, mention) if isinstance(mention, PlaceMention) else None
    if state is None or any(scene.entities[who].country == state for who in people):
        return
    unknown = [who for who in people if scene.entities[who].country is None]
    if len(unknown) == 1 < len(people) and may_hold(scene.entities[unknown[0]].role, state):
        seat_hosts(scene, (unknown[0],), place)


def sits_in(scene: Scene, who: int, country: str) -> bool:
    """Whether somebody serves a body that has its seat there: the UN's chief in New York."""
    said = (scene.people[mention] for mention in scene.entities[who].mentions)
    words = (" ".join(scene.tokens.lower[one.first : one.last]) for one in said)
    return scene.entities[who].serves_organisation and country in map(find_seat, words)


def _seat_company(scene: Scene, people: tuple[int, ...], leader: int) -> None:
    """Whoever goes along under a bare title is of the leader's state."""
    country = scene.entities[leader].country
    for who in people:
        if country is not None and scene.entities[who].role and is_open(scene, who):
            scene.entities[who].country = country


def is_open(scene: Scene, who: int) -> bool:
    """Whether no mention says whom somebody serves."""
    entity = scene.entities[who]
    said = any(scene.people[mention].country for mention in entity.mentions)
    return not said and not entity.serves_organisation


def engage(scene: Scene, leader: int, company: tuple[int, ...]) -> None:
    """Let those who go along serve the leader's state, where nothing else is told of them."""
    lead = scene.entities[leader]
    _seat_company(scene, company, leader)
    for who in company:
        entity = scene.entities[who]
        if entity.country is None and not entity.serves_organisation:
            entity.country = lead.country
        if entity.travels is None and entity.name is not None and lead.travels:
            entity.travels = True


def bar_untitled(scene: Scene, company: tuple[int, ...]) -> None:
    """Let those without an office be no travellers: "X, Y and other executives"."""
    for who in company:
        if scene.entities[who].role is None:
            scene.entities[who].travels = False
