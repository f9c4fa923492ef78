"""Who is no traveller where an article finds them: at home, at their post, where all happens.

An article at times does not tell whom somebody serves ("the president will open a school in
Recife"). What they do in the country that it is set in is then taken for done at home.
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from itinerary.extraction.claims import JOURNEY_RULES, LINE_RULES, Claim
from itinerary.extraction.people import Entity
from itinerary.extraction.scene import Scene
from itinerary.extraction.visits import Visit
from itinerary.language.mentions import PlaceKind
from itinerary.language.people.roles import lives_at_post

# So many towns of one country, and such a share of all places, make an article domestic.
_TOWNS = 3
_SHARE = 0.6


class Setting(NamedTuple):
    """The country that an article names most and nobody goes to, and the one it is all about."""

    stage: str | None
    domestic: str | None


def find_setting(scene: Scene, claims: list[Claim]) -> Setting:
    """Where the article is set, by the places that it names."""
    named = Counter(place.country for place in scene.places if place.country)
    towns = Counter(
        place.country
        for place in scene.places
        if place.country and place.kind is not PlaceKind.DEMONYM
    )
    domestic = None
    if towns:
        (country, times), *_ = towns.most_common(1)
        cities = {place.city for place in scene.places if place.country == country and place.city}
        if times >= _SHARE * towns.total() and len(cities) >= _TOWNS:
            domestic = country
    for claim in claims:
        if claim.rule in JOURNEY_RULES:
            for place in claim.places:
                named.pop(place.country, None)
    return Setting(named.most_common(1)[0][0] if named else None, domestic)


def is_at_home(entity: Entity, visit: Visit, setting: Setting) -> bool:
    """Whether what is told of somebody in a country is no journey there."""
    travels = any(c.rule in JOURNEY_RULES or c.rule in LINE_RULES for c in visit.claims)
    at_post = visit.country in setting and lives_at_post(entity.role or "")
    if at_post and not travels:
        return True  # "the ambassador will be there, too"
    if entity.country is not None or entity.serves_organisation:
        return False
    if not travels:
        return visit.country in setting
    return visit.country == setting.domestic and all(
        place.city is not None
        for claim in visit.claims
        for place in claim.places
        if place.country == visit.country
    )
