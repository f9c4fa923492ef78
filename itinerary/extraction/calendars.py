"""Calendars of a body's members: "Ms Holm in Riga, Latvia (until 3/5): meets the premier".

Their lines name the members without an office; where one goes stands in front of the colon, and
what has no such front takes place at the body's seat.
"""

from __future__ import annotations

from itinerary.extraction.claims import JOURNEY_RULES, Claim, Rule, claim_stay
from itinerary.extraction.days import find_days
from itinerary.extraction.destinations import find_groups
from itinerary.extraction.moods import Mood
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule, find_all
from itinerary.language import lexicon as parts

_ENTRY = compile_rule(
    "^ DASH? (?: PERSON (?: [COMMA AND]{1,2} | ADVERB WITH | WITH )? ){1,4} (IN)"
    " [THE DEMONYM WORD NAME]{0,3} PLACE (?: COMMA? [WORD NAME PLACE] )?"
    " (?: OPEN [^CLOSE]{1,4} CLOSE )?"
    " (COLON)"
)
# "…; on an official visit to Beirut, Lebanon"
_GOES_ON = compile_rule("[JOURNEY GO] [TO IN] [THE DEMONYM WORD]{0,2} PLACE")
# One such line may be anything.
_ENTRIES = 2


def find_entries(scene: Scene) -> frozenset[int]:
    """The numbers of the sentences that are a calendar's entries; its members hold an office."""
    entries = [strip for strip in scene.strips if _is_entry(strip)]
    if len(entries) < _ENTRIES:
        return frozenset()
    for strip in entries:
        for one in _list_members(scene, strip):
            entity = scene.entities[one]
            if entity.travels is None:
                entity.travels = True
                entity.serves_organisation = entity.country is None
    return frozenset(strip.number for strip in entries)


def _is_entry(strip: Strip) -> bool:
    opens = strip.shape[:2].lstrip(parts.DASH)[:1] == parts.PERSON and parts.COLON in strip.shape
    return opens and _ENTRY.match(strip.shape) is not None


def _list_members(scene: Scene, strip: Strip) -> tuple[int, ...]:
    match = _ENTRY.match(strip.shape)
    end = match.start(1) if match is not None else 0
    people = find_all(strip.shape, parts.PERSON, 0, end)
    return tuple(one for item in people for one in scene.links[strip.people[item]])


def read_entry(scene: Scene, strip: Strip) -> list[Claim]:
    """The claim of an entry: its members are at the place in front of its colon. One that tells
    of another place behind it is read as other lines are: []."""
    match = _ENTRY.match(strip.shape)
    if match is None or _GOES_ON.search(strip.shape, match.end()) is not None:
        return []
    begin, end = match.start(1), match.start(2)
    places = [place for g in find_groups(scene, strip, begin, end) for place in g.places][:1]
    if not places:
        return []
    days = find_days(strip, begin, begin, end, Mood.WILL)
    span = days[0].span if days else None
    who = _list_members(scene, strip)
    return [claim_stay(strip, who, tuple(places), Mood.WILL, Rule.LISTED, [span])]


def leave_out_seat(scene: Scene, claims: list[Claim]) -> list[Claim]:
    """The claims of another line of a calendar without what its members do at the seat."""
    return [
        one
        for one in claims
        if one.rule in JOURNEY_RULES or not all(scene.entities[who].role is None for who in one.who)
    ]
