"""Who else goes along: the people named as members of the traveller's party."""

from __future__ import annotations

import re
from datetime import timedelta

from itinerary.extraction.claims import Claim, Rule, claim_party, claim_stay
from itinerary.extraction.company_forms import (
    BEHIND,
    DEFINITE,
    FOLLOW,
    FOLLOWS,
    GOES_TOO,
    GOES_WITH,
    INCLUDES,
    IS_MEMBER,
    LAST_GROUP,
    LIKEWISE,
    MEMBER,
    NEEDED,
    ON_TRIP,
    OTHERS,
    SO,
    TOGETHER,
    find_rules,
)
from itinerary.extraction.days import find_days
from itinerary.extraction.destinations import find_groups
from itinerary.extraction.memory import Memory, find_entities, may_travel
from itinerary.extraction.moods import Mood
from itinerary.extraction.party import list_companions
from itinerary.extraction.scene import Scene
from itinerary.extraction.seats import bar_untitled, engage
from itinerary.extraction.shape import Strip
from itinerary.extraction.standing import list_people
from itinerary.language import lexicon as parts
from itinerary.language.mentions import PersonKind, PersonMention
from itinerary.language.people.lexicon import load_lexicon
from itinerary.language.people.roles import role_key


def read_company(
    scene: Scene, strip: Strip, topic: tuple[int, ...], told: list[Claim]
) -> list[Claim]:
    """A claim that the named people go along with the traveller spoken of last.

    ``told`` are the sentence's own claims: "and so will X" goes with whoever is in the last one.
    """
    if not topic or parts.PERSON not in strip.shape:
        return []
    for match in TOGETHER.finditer(strip.shape) if parts.AND in strip.shape else ():
        if strip.last[match.start(1)] - strip.first[match.start(1)] > 1:
            items = [i for i in list_people(strip, match.start(2)) if i >= match.start(2)]
            return _claim(scene, strip, topic, items)
    along = GOES_WITH.search(strip.shape) if parts.WITH in strip.shape else None
    if along is not None:
        items = list_companions(strip, along.start(1))
        fellows = [i for i in items if _is_fellow(scene, strip, i, topic)]
        if fellows:
            return _claim(scene, strip, topic, fellows)
    too = GOES_TOO.match(strip.shape)
    if too is not None:
        return _claim(scene, strip, topic, list_people(strip, too.start(1)))
    for rule in find_rules(NEEDED.intersection(strip.shape)):
        found = rule.search(strip.shape)
        if found is None or not _is_meant(scene, strip, rule, found):
            continue
        list_members = list_companions if rule in BEHIND else _list_before
        person = found.start(found.lastindex or 1) if rule in LAST_GROUP else found.start(1)
        leaders = told[-1].who if rule is LIKEWISE and told else topic
        members = list_members(strip, person)
        home = scene.entities[topic[0]].country
        if rule is INCLUDES and home is not None:
            members = [i for i in members if _state_told(strip, i) in (None, home)]
        if claims := _claim(scene, strip, leaders, members):
            return claims
    return []


def _list_before(strip: Strip, last: int) -> list[int]:
    """The people of the list with ``last`` in it, and their offices if it opens the sentence."""
    begin = len(strip.shape) - len(strip.shape.lstrip(parts.QUOTE + parts.THE + parts.ADVERB))
    listed = list_companions(strip, begin)
    return listed if last in listed else list_people(strip, last)


def read_follower(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    """Those who follow on a day of their own go where the sentence before led; [] if none do."""
    match = FOLLOWS.match(strip.shape)
    told = memory.told[-1] if memory.told else None
    if match is None or scene.tokens.lower[strip.first[match.start(2)]] not in FOLLOW:
        return []
    who = find_entities(scene, strip, list_people(strip, match.start(1)), memory)
    if told is None or strip.number - told.sentence != 1 or len(told.places) != 1:
        return []
    if not may_travel(scene, who) or not set(who).isdisjoint(told.who):
        return []
    days = find_days(strip, 0, 0, len(strip), Mood.WILL)
    span = days[0].span if days else None
    return [claim_stay(strip, who, told.places, Mood.WILL, Rule.GOES, [span])]


def _is_meant(scene: Scene, strip: Strip, rule: re.Pattern[str], found: re.Match[str]) -> bool:
    """Whether the words fit as well: "as will X", "on the trip", and not "when will X"."""
    lower, first = scene.tokens.lower, strip.first
    if "out" in lower[first[found.start()] : strip.last[found.end() - 1]]:
        return False  # "X has pulled out of the delegation"
    if rule is OTHERS:
        return lower[first[found.start(1)]] in ("others", "rest")
    if rule is IS_MEMBER:
        return lower[first[found.start(2)]] in MEMBER
    if rule is LIKEWISE:
        item = found.start(1)
        if SO.isdisjoint(lower[first[max(0, item - 4)] : first[item]]):
            return False
        return not _is_long_ago(scene, strip, item)
    return rule is not ON_TRIP or lower[first[found.start(2)]] in DEFINITE


def _is_long_ago(scene: Scene, strip: Strip, item: int) -> bool:
    """ "As did the king in 2011": he made such a journey of his own, once."""
    days = (strip.date_at(at) for at in range(item + 1, min(len(strip), item + _NEAR_DATE)))
    lasts = [day.span.last_day for day in days if day is not None]
    return any(last is not None and scene.article.published - last > _ONCE for last in lasts)


_NEAR_DATE = 5  # items
_ONCE = timedelta(days=60)


def _is_fellow(scene: Scene, strip: Strip, item: int, topic: tuple[int, ...]) -> bool:
    """Whether the people at ``item`` may serve the leader's state."""
    home = scene.entities[topic[0]].country
    states = {scene.entities[who].country for who in scene.links[strip.people[item]]}
    return states <= {None, home}


def _state_told(strip: Strip, item: int) -> str | None:
    """The state that the words themselves give: "the Danish minister X"."""
    mention = strip.refs[item]
    return mention.country if isinstance(mention, PersonMention) else None


def _is_leader_again(scene: Scene, strip: Strip, item: int, topic: tuple[int, ...]) -> bool:
    """Whether a bare "the prime minister" is the leader, whoever else has been called so."""
    mention, role = strip.refs[item], scene.entities[topic[0]].role
    if not isinstance(mention, PersonMention) or mention.kind is not PersonKind.OFFICE:
        return False
    return (
        not mention.country and bool(role) and role_key(mention.role or "") == role_key(role or "")
    )


def _claim(scene: Scene, strip: Strip, topic: tuple[int, ...], items: list[int]) -> list[Claim]:
    company = tuple(
        who
        for item in items
        for who in scene.links[strip.people[item]]
        if who not in topic and not _is_leader_again(scene, strip, item, topic)
    )
    if not company:
        return []
    words = scene.tokens.lower[strip.first[0] : strip.last[-1]]
    if not load_lexicon().words["business_people"].isdisjoint(words):
        bar_untitled(scene, company)
    engage(scene, topic[0], company)
    return [claim_party(strip, topic[:1], company, _find_countries(scene, strip))]


def _find_countries(scene: Scene, strip: Strip) -> tuple[str, ...]:
    """The countries in which the sentence says that they are in the party; () if it does not."""
    groups = find_groups(scene, strip, 0, len(strip))
    within = [g for g in groups if g.preposition == parts.IN and not g.topic]
    named = tuple(place.country for group in within for place in group.places)
    back = parts.THERE in strip.shape or (parts.HERE in strip.shape and scene.here is None)
    return (scene.last_place[0],) if not named and back and scene.last_place else named
