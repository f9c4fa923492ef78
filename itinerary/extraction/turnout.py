"""Who a meeting brings together, and who is said, with no place, to go to the one told just before.

"The summit in Riga brings together X and Y." "It opens with X and Y attending." "X is going, too."
"""

from __future__ import annotations

import re

from itinerary.extraction.assemblies import find_assembly, place_assembly
from itinerary.extraction.claims import Claim, Rule, Turn, claim_stay
from itinerary.extraction.days import find_days
from itinerary.extraction.departures import UNDER_WAY_TO
from itinerary.extraction.events import Assembly
from itinerary.extraction.memory import Memory, may_travel
from itinerary.extraction.moods import Mood
from itinerary.extraction.party import list_companions
from itinerary.extraction.resolving import resolve_place
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.standing import list_people
from itinerary.language import lexicon as parts

_PEOPLE = "[THE DEMONYM]* (PERSON)"
# "The summit brings together X and Y", "It gathers X and Y"
_BRINGS = compile_rule(
    "(?: [EVENT TALKS] [^PERSON SEMICOLON]{0,8} | ^ ADVERB? [NAME WORD] )"
    f" ([CARRY WORD MEET] ADVERB?) {_PEOPLE}"
)
# "opens with X and Y attending", "with X and Y among the guests"
_WITH = compile_rule(
    f"[EVENT TALKS] [^PERSON SEMICOLON]{{0,10}} WITH {_PEOPLE}"
    " [PERSON COMMA AND THE DEMONYM]{0,14} ( ATTEND | WITH THE? WORD )"
)
# "A summit, attended by X and Y, opens in Riga"
_ATTENDED = compile_rule(f"[EVENT TALKS] [^PERSON SEMICOLON]{{0,8}} COMMA? (ATTEND BY) {_PEOPLE}")
# "Riga will host a summit of X and Y", "a summit between X and Y"
_OF_THEM = compile_rule(
    f"(EVENT) (?: ON? DATE )? [OF WITH] {_PEOPLE}"
    " (?= (?: [COMMA AND]{1,2} [THE DEMONYM]* PERSON )+ )"
)
# "X and Y head the list of guests"
_HEADS = compile_rule("(PERSON) WILL? ([GO WORD] THE [WORD NAME]{1,2})")
# Each with the groups of the people and of the words that tell.
_GATHERED = ((_BRINGS, 2, 1), (_WITH, 1, 2), (_ATTENDED, 2, 1), (_HEADS, 1, 2), (_OF_THEM, 2, 1))
_MEETINGS = frozenset(parts.EVENT + parts.TALKS)
_WITHOUT_NOUN = ((_BRINGS, 2, 1), (_HEADS, 1, 2))  # those that need no noun for the meeting

_ALL = f"^ ADVERB? {_PEOPLE} (?: [COMMA AND]{{1,2}} [THE DEMONYM]* PERSON )* COMMA?"
_END = "ADVERB* WORD? $"
# "X is going, too", "X is the only leader making the trip", "X is on her way"
_GOES = compile_rule(
    f"{_ALL} (?: [IS WILL] [BE ADVERB]{{0,2}} [GO DUE] COMMA? ADVERB"
    f" | [IS WILL] [BE THE WORD ADVERB GROUP]{{0,5}} PAY THE JOURNEY | (GO) ) {_END}"
)
# "X has said she will go", "X confirmed that she would attend"
_SAYS_SO = compile_rule(
    f"{_ALL} HAS? ADVERB? REPORT RELATIVE? PRONOUN [WILL WOULD] (?: [GO ATTEND ARRIVE] | BE THERE )"
    f" {_END}"
)
# "X will give the opening speech"
_SPEAKS = compile_rule(f"{_ALL} WILL ADVERB? WORD THE ([WORD EVENT ADVERB]{{1,3}}) $")
# "Also going is X"
_ALSO = compile_rule(f"^ ADVERB+ GO [IS WILL] BE? {_PEOPLE}")
# "X has been invited as a guest", "X has cancelled"
_INVITED = compile_rule(
    f"{_ALL} HAS ADVERB? BEEN ADVERB? INVITE (?: WHILE THE [WORD NAME]{{1,2}} )? {_END}"
)
# "X has accepted", "X accepted an invitation"
_ACCEPTS = compile_rule(f"{_ALL} HAS? ADVERB? (ATTEND) (?: [THE HIS]? WORD? INVITATION )? {_END}")
_CANCELS = compile_rule(f"{_ALL} HAS ADVERB? CANCEL {_END}")
# "X is sending her deputy, Y"
_SENDS = compile_rule(f"^ PERSON [IS WILL]? CARRY {_PEOPLE} {_END}")
_GOING = (
    (_GOES, Mood.WILL),
    (_SAYS_SO, Mood.WILL),
    (_SPEAKS, Mood.WILL),
    (_ALSO, Mood.WILL),
    (_SENDS, Mood.WILL),
    (_ACCEPTS, Mood.WILL),
    (_INVITED, Mood.MAY),
    (_CANCELS, Mood.PERFECT),
)
_AT_ONCE = 2  # sentences


def read_turnout(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    """The claims of those who are told to be at a meeting, or to go to it; [] if none are."""
    if parts.PERSON not in strip.shape or strip.heading:
        return []
    nameless = _MEETINGS.isdisjoint(strip.shape)
    for rule, people, words in _WITHOUT_NOUN if nameless else _GATHERED:
        match = rule.search(strip.shape)
        if match is None or not _tells_turnout(scene, strip, match, words):
            continue
        told = _place(scene, strip, match) or find_assembly(strip, memory)
        if told is not None:
            items = list_companions(strip, list_people(strip, match.start(people))[0])
            return _claim(scene, strip, items, told, Mood.WILL)
    told = find_assembly(strip, memory)
    if told is None or strip.number - told.sentence > _AT_ONCE or parts.PLACE in strip.shape:
        return []
    for rule, mood in _GOING:
        match = rule.match(strip.shape)
        if match is not None and _goes(scene, strip, match):
            items = list_people(strip, match.start(1))
            claims = _claim(scene, strip, items, told, mood)
            for claim in claims:
                claim.turn = Turn.CANCEL if rule is _CANCELS else Turn.GO
            return claims
    return []


# "The summit in Riga on Friday brings", "attended by X and Y, opens in Riga on Friday"
_HELD_IN = compile_rule("EVENT (?: ON? DATE )? IN [THE DEMONYM WORD NAME]{0,3} (PLACE)")
_OPENS_IN = compile_rule(
    "COMMA [WILL IS DUE TO BE]{0,3} [ATTEND BEGIN MEET LAST] (?: ON? DATE )?"
    " IN [THE DEMONYM WORD NAME]{0,3} (PLACE)"
)


def _place(scene: Scene, strip: Strip, match: re.Match[str]) -> Assembly | None:
    """The meeting that the sentence itself places, in front of its people or behind them."""
    told = place_assembly(scene, strip)
    place = _HELD_IN.search(strip.shape, 0, match.end()) or _OPENS_IN.search(
        strip.shape, match.end()
    )
    where = resolve_place(scene, strip, place.start(1)) if place is not None else None
    if told is not None or where is None:
        return told
    days = find_days(strip, 0, 0, len(strip), Mood.WILL)
    span = days[0].span if days else None
    return Assembly(where, span, strip.number)


def _tells_turnout(scene: Scene, strip: Strip, match: re.Match[str], group: int) -> bool:
    words = scene.tokens.lower[strip.first[match.start(group)] : strip.last[match.end(group) - 1]]
    rolls = scene.lexicon.rolls
    if match.re is _HEADS:
        return "list" in words
    if match.re is _BRINGS:
        return "together" in words or not rolls["gathers"].isdisjoint(words)
    if match.re is _OF_THEM:
        return rolls["own"].isdisjoint(words)
    if match.re is _ATTENDED:
        return strip.lemma_at(match.start(group)) == "attend"
    return "attending" in words or not rolls["heads"].isdisjoint(words)


def _goes(scene: Scene, strip: Strip, match: re.Match[str]) -> bool:
    if match.re is _GOES and match[2] is not None:
        return strip.lemma_at(match.start(2)) in UNDER_WAY_TO
    if match.re is _ACCEPTS:
        return strip.lemma_at(match.start(2)) == "accept"
    if match.re is _SPEAKS:
        words = scene.tokens.lower[strip.first[match.start(2)] : strip.last[match.end(2) - 1]]
        return not scene.lexicon.rolls["speeches"].isdisjoint(words)
    return True


def _claim(scene: Scene, strip: Strip, items: list[int], told: Assembly, mood: Mood) -> list[Claim]:
    who = tuple(dict.fromkeys(one for i in items for one in scene.links[strip.people[i]]))
    guests = tuple(one for one in who if scene.entities[one].country != told.place.country)
    if not may_travel(scene, guests):
        return []
    return [claim_stay(strip, guests, (told.place,), mood, Rule.TAKES_PART, [told.span])]
