"""An office without a name and a name without an office that make the same journey are one."""

from __future__ import annotations

from itinerary.extraction.claims import Claim
from itinerary.extraction.scene import Scene


def join_unnamed(scene: Scene, claims: list[Claim]) -> None:
    """ "Holm leaves for Muscat", says a headline; "the foreign minister left for Oman" below it.

    Where one office holder without a name and one name without an office go to the same state,
    and nobody else of either kind goes anywhere, the claims of the office are the name's.
    """
    goals: dict[int, set[str]] = {}
    for claim in claims:
        for who in claim.who:
            goals.setdefault(who, set()).update(place.country for place in claim.places)
    entities = scene.entities
    unnamed = [who for who in goals if entities[who].name is None and entities[who].travels]
    untitled = [
        who
        for who in goals
        if entities[who].name and entities[who].role is None and entities[who].travels is None
    ]
    if len(unnamed) != 1 or len(untitled) != 1:
        return
    office, name = entities[unnamed[0]], entities[untitled[0]]
    shared = goals[unnamed[0]] & goals[untitled[0]] - {office.country}
    if not shared or (name.country is not None and name.country != office.country):
        return
    name.role, name.travels, name.country = office.role, True, office.country
    name.serves_organisation = office.serves_organisation
    name.mentions = sorted({*name.mentions, *office.mentions})
    for claim in claims:
        if unnamed[0] in claim.who:
            one = tuple(untitled[0] if who == unnamed[0] else who for who in claim.who)
            claim.who = tuple(dict.fromkeys(one))
