"""Who is no traveller where an article finds them: at home, at their post, where all happens.

An article at times does not tell whom somebody serves ("the president will open a school in
Recife"). What they do in the country that it is set in is then taken for done at home.
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from itinerary.extraction.bodies import find_own_state
from itinerary.extraction.claims import JOURNEY_RULES, LINE_RULES, Claim, Rule, Turn
from itinerary.extraction.moods import Mood
from itinerary.extraction.people import Entity
from itinerary.extraction.scene import Scene
from itinerary.extraction.service import may_hold
from itinerary.extraction.shape import find_all
from itinerary.extraction.visits import Visit
from itinerary.language import lexicon as parts
from itinerary.language.mentions import PlaceKind, PlaceMention
from itinerary.language.people.roles import find_office, is_local, lives_at_post

# So many towns of one country, and such a share of all places, make an article domestic.
_TOWNS = 3
_SHARE = 0.6


class Setting(NamedTuple):
    """The countries that an article is set in, by three signs."""

    stage: str | None  # named most, and nobody goes there
    domestic: str | None  # most places are its towns
    own: str | None = None  # whose bodies the article is about
    divisions: frozenset[tuple[int, int]] = frozenset()  # sentence and item of "Florida"
    only: str | None = None  # the one country in which all places lie


def find_setting(scene: Scene, claims: list[Claim]) -> Setting:
    """Where the article is set, by the places that it names."""
    named = Counter([place.country for place in scene.places if place.country])
    towns = Counter(
        [
            place.country
            for place in scene.places
            if place.country and place.kind is not PlaceKind.DEMONYM
        ]
    )
    domestic = None
    only = next(iter(towns)) if len(towns) == 1 else None
    if towns:
        (country, times), *_ = towns.most_common(1)
        cities = {place.city for place in scene.places if place.country == country and place.city}
        if times >= _SHARE * towns.total() and len(cities) >= _TOWNS:
            domestic = country
    for claim in claims:
        if claim.rule in JOURNEY_RULES:
            for place in claim.places:
                named.pop(place.country, None)
    own = find_own_state(scene.tokens) if claims and scene.home is None else None
    divisions = _find_divisions(scene) if claims else frozenset()
    stage = named.most_common(1)[0][0] if named else None
    return Setting(stage, domestic, own, divisions, only)


def _find_divisions(scene: Scene) -> frozenset[tuple[int, int]]:
    """Where the article names a state or province of a country, and not the country."""
    if all(place.kind is not PlaceKind.DIVISION for place in scene.places):
        return frozenset()
    return frozenset(
        (strip.number, item)
        for strip in scene.strips
        for item in find_all(strip.shape, parts.PLACE)
        if isinstance(mention := strip.refs[item], PlaceMention)
        and mention.kind is PlaceKind.DIVISION
    )


def is_at_home(
    entity: Entity, visit: Visit, setting: Setting, posts: frozenset[str], *, departed: bool
) -> bool:
    """Whether what is told of somebody in a country is no journey there.

    ``posts`` are the states in the titles of the person ("ambassador to Mali"). ``departed``
    says that they have set out: only what surely is home is home then.
    """
    if _is_own(entity, visit, setting):
        return True  # "The president went to Capitol Hill"
    if _tours_provinces(entity, visit, setting):
        return True
    if departed:
        return False
    travels = any(c.rule in JOURNEY_RULES or c.rule in LINE_RULES for c in visit.claims)
    known = (setting.stage, setting.domestic, *posts)
    at_post = visit.country in known and lives_at_post(entity.role or "")
    if at_post and not travels:
        return True  # "the ambassador will be there, too"
    if entity.country is not None or entity.serves_organisation:
        return False
    if entity.role and find_office(entity.role) and not may_hold(entity.role, visit.country):
        return False  # a "foreign minister" in Washington
    within = _names_parts(visit, setting)
    if visit.country == setting.only and within and is_local(entity.role or ""):
        return True  # "The chief minister will visit Indore"
    if not travels and not any(_is_held_in(claim, visit.country) for claim in visit.claims):
        return visit.country in (setting.stage, setting.domestic)
    return visit.country == setting.domestic and within


def _names_parts(visit: Visit, setting: Setting) -> bool:
    """Whether all that is told of the visit leads to towns and provinces, not to the country."""
    return all(
        place.city is not None or (claim.sentence, place.item) in setting.divisions
        for claim in visit.claims
        for place in claim.places
        if place.country == visit.country
    )


def _tours_provinces(entity: Entity, visit: Visit, setting: Setting) -> bool:
    """Whether somebody of no state that is told goes to provinces: guests are said to come to the
    country or to a town, "the president was in Michigan" is told at home."""
    if entity.country is not None or entity.serves_organisation:
        return False
    places = [
        (claim.sentence, place.item)
        for claim in visit.claims
        for place in claim.places
        if place.country == visit.country
    ]
    inside = bool(places) and setting.divisions.issuperset(places)
    return inside and may_hold(entity.role, visit.country)


def _is_own(entity: Entity, visit: Visit, setting: Setting) -> bool:
    """Whether the country is the one whose bodies the article is about, and may be served."""
    if entity.country is not None or entity.serves_organisation or setting.own is None:
        return False
    if any(_goes_to_country(claim, visit.country, setting) for claim in visit.claims):
        return False  # nobody "pays an official visit to" the own country
    return visit.country == setting.own and may_hold(entity.role, setting.own)


def _goes_to_country(claim: Claim, country: str, setting: Setting) -> bool:
    """Whether a claim tells of a journey to the country as such, and to no part of it."""
    whole = any(
        place.country == country
        and place.city is None
        and (claim.sentence, place.item) not in setting.divisions
        for place in claim.places
    )
    return whole and claim.rule in JOURNEY_RULES and claim.turn is Turn.GO


def _is_held_in(claim: Claim, country: str) -> bool:
    """Whether somebody is to be at a meeting "in Thailand": at home one names the town."""
    whole = any(place.country == country and place.city is None for place in claim.places)
    return whole and claim.rule in (Rule.TAKES_PART, Rule.MEETS) and claim.mood in _AHEAD


_AHEAD = frozenset({Mood.WILL, Mood.PRESENT, Mood.BARE})


_AT_UN = frozenset({"un", "u.n."})


def find_posts(scene: Scene, entity: Entity) -> frozenset[str]:
    """The states that the titles of somebody who lives at a post name."""
    if not lives_at_post(entity.role or ""):
        return frozenset()
    titles = [scene.people[number] for number in entity.mentions]
    words = (entity.role or "").split()
    if not _AT_UN.isdisjoint(words) or "united nations" in (entity.role or ""):
        return frozenset({"CH" if "geneva" in words else "US"})
    return frozenset(
        place.country
        for place in scene.places
        if place.country is not None
        and any(title.first <= place.first < title.last for title in titles)
    )
