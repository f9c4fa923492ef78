"""An office without a name and a name without an office that make the same journey are one."""

from __future__ import annotations

from itinerary.extraction.claims import Claim
from itinerary.extraction.people import Entity
from itinerary.extraction.scene import Scene
from itinerary.language.people.roles import may_be_same_role, role_key


def join_unnamed(scene: Scene, claims: list[Claim]) -> None:
    """ "Holm leaves for Muscat", says a headline; "the foreign minister left for Oman" below it.

    Where one office holder without a name and one name without an office (or with one that says
    the same of nobody's state) go to the same state, and nobody else of either kind goes anywhere,
    the claims of the office are the name's; so they are where the name's own tell no place.
    """
    goals: dict[int, set[str]] = {}
    for claim in claims:
        for who in claim.who:
            goals.setdefault(who, set()).update(place.country for place in claim.places)
    entities = scene.entities
    unnamed = [who for who in goals if entities[who].name is None and entities[who].travels]
    if len(unnamed) != 1:
        return
    office = entities[unnamed[0]]
    namesakes = [who for who in goals if _may_be_called(entities[who], office)]
    if len(namesakes) != 1:
        return
    name = entities[namesakes[0]]
    own = goals[namesakes[0]]
    shared = goals[unnamed[0]] & own - {office.country}
    follows = name.role is None and not own and min(name.mentions) > min(office.mentions)
    if not shared and not (follows and goals[unnamed[0]]):
        return
    name.role, name.travels = name.role or office.role, True
    name.country = name.country or office.country
    name.serves_organisation = name.serves_organisation or office.serves_organisation
    name.mentions = sorted({*name.mentions, *office.mentions})
    for claim in claims:
        if unnamed[0] in claim.who:
            one = tuple(namesakes[0] if who == unnamed[0] else who for who in claim.who)
            claim.who = tuple(dict.fromkeys(one))


def _may_be_called(name: Entity, office: Entity) -> bool:
    """Whether the article may mean the person by the office that it names without a name."""
    if not name.name or name.country not in (None, office.country):
        return False
    if name.role is None:
        return name.travels is None
    if name.serves_organisation and office.serves_organisation and office.role is not None:
        return _have_same_field(name.role, office.role)
    if name.country is not None or name.serves_organisation or office.role is None:
        return False
    return role_key(name.role) == role_key(office.role) or may_be_same_role(name.role, office.role)


# What offices of any body may have in common.
_GENERAL = frozenset({"united", "nations", "general", "secretary", "special", "chief", "deputy"})
_LONG = 5  # letters of a word that may name a field


def _have_same_field(role: str, other: str) -> bool:
    """ "The UN humanitarian chief" and the "under-secretary-general for humanitarian affairs"."""
    shared = set(role.replace("-", " ").split()) & set(other.replace("-", " ").split())
    return any(len(word) >= _LONG for word in shared - _GENERAL)
