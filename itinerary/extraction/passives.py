"""Visiting and attending in the passive: the place is the subject, the traveller behind it."""

from __future__ import annotations

from itinerary.extraction.act import Act, find_lemma
from itinerary.extraction.assemblies import find_assembly
from itinerary.extraction.assigning import assign_days
from itinerary.extraction.claims import Claim
from itinerary.extraction.crowds import find_own_event
from itinerary.extraction.days import find_days
from itinerary.extraction.destinations import find_groups
from itinerary.extraction.drafts import draft_claim
from itinerary.extraction.events import find_venue
from itinerary.extraction.memory import Memory, find_entities
from itinerary.extraction.moods import Mood
from itinerary.extraction.objects import find_behind
from itinerary.extraction.routes import names_meeting
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.standing import list_people
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import AUXILIARIES


def read_visited(scene: Scene, strip: Strip, act: Act, memory: Memory) -> list[Claim]:
    """ "Indonesia and Vietnam are to be visited first (by X)": the places are the subject."""
    who = find_entities(scene, strip, find_behind(strip, act, parts.BY), memory) or memory.topic
    groups = find_groups(scene, strip, act.front, act.group.first)
    if not who or not groups:
        return []
    claim = draft_claim(scene, strip, act, who)
    days = find_days(strip, act.front, act.begin, act.end, act.group.mood)
    assign_days(claim, groups[-1:], days, strip)
    return [claim]


def read_represented(scene: Scene, strip: Strip, act: Act, memory: Memory) -> list[Claim]:
    """ "The U.S. will be represented at the forum in Berlin by X": X is where the meeting is."""
    behind = _BY.search(strip.shape, act.item)
    if behind is None:
        return []
    groups = find_groups(scene, strip, act.item + 1, behind.start())
    groups += find_groups(scene, strip, behind.end(), len(strip))
    venue = [g for g in groups if g.preposition == parts.IN or names_meeting(strip, g)]
    if not venue:
        return []
    who = find_entities(scene, strip, list_people(strip, behind.start(1)), memory)
    if not who:
        return []
    claim = draft_claim(scene, strip, act, who)
    days = find_days(strip, act.front, act.begin, len(strip), claim.mood)
    assign_days(claim, venue[:1], days, strip)
    return [claim]


_BY = compile_rule("BY [THE DEMONYM HIS]* (PERSON)")


def _attend_told(
    scene: Scene, strip: Strip, act: Act, who: tuple[int, ...], memory: Memory
) -> list[Claim]:
    """ "The summit on Friday will be attended by X": where the article holds it."""
    told = find_venue(scene, strip, 0, act.group.first, memory.events)
    assembly = find_assembly(strip, memory, anywhere=find_lemma(strip, act) == "attend")
    place = told[0] if told is not None else (assembly.place if assembly is not None else None)
    place = find_own_event(scene, strip, 0, act.group.first) or place
    guests = tuple(one for one in who if place and scene.entities[one].country != place.country)
    if place is None or not guests:
        return []
    claim = draft_claim(scene, strip, act, guests)
    days = find_days(strip, 0, act.begin, len(strip), claim.mood)
    span = days[0].span if days else (told[1] if told is not None else None)
    claim.places, claim.spans = (place,), [span]
    return [claim]


def read_attended(scene: Scene, strip: Strip, act: Act, memory: Memory) -> list[Claim]:
    """ "a summit in Berlin attended by X": X is where the meeting is."""
    people = find_behind(strip, act, parts.BY)
    who = find_entities(scene, strip, [k for i in people for k in list_people(strip, i)], memory)
    groups = find_groups(scene, strip, 0, act.group.first)
    venue = [g for g in groups if g.preposition == parts.IN or names_meeting(strip, g)]
    hosts = [g for g in groups if parts.HOST in strip.shape[g.last : g.last + 3]]
    if who and not venue and not hosts:
        return _attend_told(scene, strip, act, who, memory)
    if not who:
        return []
    claim = draft_claim(scene, strip, act, who)
    if strip.shape[act.item - 1] not in AUXILIARIES and parts.WILL in strip.shape[: act.item]:
        claim.mood = Mood.WILL  # "will host a summit attended by X"
    days = find_days(strip, 0, act.begin, len(strip), claim.mood)
    assign_days(claim, (venue or hosts)[-1:], days, strip)
    return [claim]
