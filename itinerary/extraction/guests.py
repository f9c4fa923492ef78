"""Whose guest somebody will be: "X will be Chancellor Y's guest in Berlin on Friday",
"President Y will give a dinner in honour of X"."""

from __future__ import annotations

from itinerary.extraction.claims import Claim, Destination, Rule, claim_stay
from itinerary.extraction.days import find_days
from itinerary.extraction.destinations import find_groups
from itinerary.extraction.hosts import acting_country
from itinerary.extraction.memory import Memory, find_entities, host_country, may_travel
from itinerary.extraction.moods import Mood
from itinerary.extraction.scene import Scene
from itinerary.extraction.seats import seat_hosts
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.standing import list_people
from itinerary.language import lexicon as parts

_GUEST_OF = compile_rule(
    "([PERSON PRONOUN]) ADVERB* ([WILL IS WAS MAY]) [BE DUE TO ADVERB]{0,4} [THE DEMONYM]* (PERSON)"
    " POSSESSIVE [WORD ADVERB]{0,2} (WORD)"
)
# "will give a state dinner in Berlin on Friday for X", "offered a luncheon in honour of X"
_DINNER = compile_rule(
    "([PERSON PLACE]) ([^PERSON PLACE COMMA SEMICOLON]{1,6}) THE WORD{0,2} ([WORD TALKS])"
    " (?: IN THE? PLACE | ON? DATE ){0,2} (?: FOR | IN WORD OF )"
    " (?: THE | DEMONYM | WORD )* (PERSON)"
)
_TO_COME = frozenset(parts.WILL + parts.DUE + parts.TO + parts.PLAN)
_MOODS = {
    parts.WILL: Mood.WILL,
    parts.IS: Mood.PROGRESSIVE,
    parts.WAS: Mood.PAST,
    parts.MAY: Mood.MAY,
}


def read_guest(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    """A claim that the guest is where the sentence says, or else in the host's state."""
    match = _GUEST_OF.search(strip.shape) if parts.POSSESSIVE in strip.shape else None
    if match is None:
        return []
    behind = scene.tokens.lower[strip.last[match.end(3)] : strip.last[match.start(4)]]
    if {"guest", "guests"}.isdisjoint(behind):
        return []
    who = find_entities(scene, strip, list_people(strip, match.start(1)), memory)
    host = find_entities(scene, strip, [match.start(3)], memory)
    if not may_travel(scene, who):
        return []
    groups = find_groups(scene, strip, match.end(), len(strip))
    places = [p for g in groups if g.preposition == parts.IN and not g.topic for p in g.places]
    country = host_country(scene, strip, [match.start(3)])
    if not places and country is not None:
        places = [Destination(country, None, match.start(3))]
    if not places:
        return []
    seat_hosts(scene, host, places[0])
    mood = _MOODS[match.group(2)] if parts.DUE not in match.group() else Mood.WILL
    days = find_days(strip, 0, match.start(), len(strip), mood)
    span = days[0].span if days else None
    return [claim_stay(strip, who, (places[0],), mood, Rule.RECEIVED, [span])]


def read_dinner(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    """A claim that whoever a dinner is given for is where it is, or else in the host's state."""
    if parts.FOR not in strip.shape and parts.OF not in strip.shape:
        return []
    match = _DINNER.search(strip.shape)
    if match is None or scene.tokens.lower[strip.last[match.start(3)] - 1] not in _MEALS:
        return []
    who = find_entities(scene, strip, list_people(strip, match.start(4)), memory)
    host = host_country(scene, strip, [match.start(1)]) or acting_country(strip, match.start(1))
    if not may_travel(scene, who) or host in {scene.entities[one].country for one in who}:
        return []
    groups = find_groups(scene, strip, match.end(3), len(strip))
    places = [p for g in groups if g.preposition == parts.IN and not g.topic for p in g.places]
    if not places and host is not None:
        places = [Destination(host, None, match.start(1))]
    if not places:
        return []
    past = _TO_COME.isdisjoint(match[2]) and not scene.tokens.lower[
        strip.last[match.end(2) - 1] - 1
    ].endswith("s")
    mood = Mood.PAST if past else Mood.WILL
    days = find_days(strip, 0, match.start(), len(strip), mood)
    span = days[0].span if days else None
    return [claim_stay(strip, who, (places[0],), mood, Rule.RECEIVED, [span])]


_MEALS = frozenset({"dinner", "lunch", "luncheon", "banquet", "reception", "breakfast", "tea"})
