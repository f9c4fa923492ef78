"""Who comes to a meeting that sentences before have placed.

"EU leaders gather in Riga on Friday. … Among those attending are X and Y." "Z will take part."
"""

from __future__ import annotations

from itinerary.extraction.act import BEING, Act, find_lemma
from itinerary.extraction.assemblies import find_assembly, place_assembly
from itinerary.extraction.claims import Claim, Destination, Rule, claim_stay
from itinerary.extraction.diary_lines import is_guest
from itinerary.extraction.events import Assembly
from itinerary.extraction.memory import Memory, may_travel
from itinerary.extraction.moods import Mood
from itinerary.extraction.party import list_companions
from itinerary.extraction.resolving import resolve_place
from itinerary.extraction.scene import Scene
from itinerary.extraction.seats import seat_hosts
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.standing import list_people
from itinerary.language import lexicon as parts

_BEFORE_NAMES = "[THE DEMONYM COLON NUMBER WORD GROUP]{0,3} (PERSON)"
# "Participants will include X", "The other leaders expected include X"
_INCLUDE = compile_rule(
    "^ ADVERB? [THE WORD GROUP NAME DUE OF PLAN INVITE TO]{1,6} ATTEND?"
    f" (?: [IN OF TO]? THE WORD? EVENT )? WILL? INCLUDE {_BEFORE_NAMES}"
)
# "Among those attending are X and Y", "Among those who have confirmed to come are X and Y"
_ARE_AMONG = compile_rule(
    "^ ADVERB? WITH (?: [THE WORD GROUP NAME DUE NUMBER ADVERB PLAN TO]{1,7} ATTEND?"
    " (?: [IN OF TO]? THE WORD? EVENT )? [IS WILL] BE?"
    " | THE RELATIVE [WILL DUE TO BE IS HAS ADVERB REPORT HIS IN THE EVENT TALKS]{0,5}"
    " [JOURNEY ATTEND ARRIVE BE] [IN THE EVENT TALKS]{0,3} IS )"
    f" {_BEFORE_NAMES}"
)
# "Also present at the summit will be X", "In attendance is X", "Expected to attend are X and Y"
_ARE_THERE = compile_rule(
    "^ ADVERB* [WORD NAME GROUP REPORT DUE PLAN ATTEND IN JOURNEY ON TO]{1,5}"
    f" (?: [IN OF TO] THE WORD? [EVENT TALKS MEET WORD] )? [IS WILL] BE? {_BEFORE_NAMES}"
)
# "Presidents X and Y are confirmed"
_CONFIRMED = compile_rule(
    "(PERSON) COMMA? [IS WILL] BE? ADVERB* ([REPORT PLAN DUE]) (?: WORD? $ | [COMMA SEMICOLON AND])"
)
# "X and Y are both on the guest list"
_ON_LIST = compile_rule("(PERSON) COMMA? [IS WILL] BE? ADVERB* ON THE ([WORD NAME]{1,3})")
_LISTS = frozenset({"list", "guestlist"})
_SURE = frozenset({"confirmed", "expected", "due"})
# "The summit will also see X in attendance"
_SEES = compile_rule(
    "[EVENT WORD] [^SEMICOLON]{0,24} ADVERB? (MEET) [THE DEMONYM ADVERB]* (PERSON)"
)
# "Ghana will be represented by X", "Ghana is sending X"
_FOR_STATE = compile_rule(
    "(PLACE) [WILL IS BE DUE TO PLAN ADVERB]{0,5} (?: (ATTEND) BY | (CARRY) ) [THE DEMONYM HIS]*"
    " (PERSON) (?: [^PLACE]* | .{0,12} AND THE? PLACE BY .* ) $"
)
# "Japan will be represented by X and Oman by Y"
_AND_STATE = compile_rule("AND THE? (PLACE) BY [THE DEMONYM HIS]* (PERSON)")
_LATELY = 6  # sentences
_STATES_DO = frozenset({"represent", "send"})
_COMING = frozenset(
    {
        "attend",
        "take part",
        "participate",
        "be present",
        "be among",
        "be in attendance",
        "join",
        "be on hand",
        "come",
        "represent",
        "speak",
        "lead",
        "stand in for",
        "fill in for",
        "deputise",
        "deputize",
    }
)
# What stands behind "will take part" where it says no more of what: "on Friday", "as well".
_END = "(?: WORD? $ | [COMMA SEMICOLON AND WHILE DATE ON ADVERB QUOTE CLOSE] )"
_ENDS = compile_rule(f"(?: HIM | [OF IN]? THE [EVENT TALKS] )? {_END}")
# "will be at the meeting"
_AT_IT = compile_rule(f"ADVERB* IN THE [EVENT TALKS] {_END}")
# "will be among the guests", "is among those attending", "are among guests in attendance"
_AMONG_THEM = compile_rule(f"THE? [WORD GROUP ATTEND NAME]{{1,3}} (?: IN JOURNEY )? {_END}")
# "leads the Norwegian delegation"
_DELEGATION = compile_rule("[THE HIS]? [DEMONYM WORD POSSESSIVE]{0,2} RETINUE")
# "will represent the European Commission", "will represent his country"
_FOR_WHOM = compile_rule(
    f"[THE HIS DEMONYM NAME WORD REGION PLACE POSSESSIVE GROUP EVENT]{{1,5}} {_END}"
)
# "will fill in for the president"
_IN_STEAD = compile_rule(f"FOR? [THE DEMONYM HIS]{{0,2}} PERSON {_END}")
_RULES = {
    "be among": _AMONG_THEM,
    "lead": _DELEGATION,
    "represent": _FOR_WHOM,
    "stand in for": _IN_STEAD,
    "fill in for": _IN_STEAD,
    "deputise": _IN_STEAD,
    "deputize": _IN_STEAD,
}
# "Leading the Norwegian delegation is Prime Minister X"
_LEADS = compile_rule(
    "^ ATTEND [THE HIS]? [DEMONYM WORD POSSESSIVE]{0,2} [RETINUE GROUP] [TO IN]? [^IS]{0,6} IS"
)


def read_attendance(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    """The claims of a sentence that lists who comes; [] if it does not."""
    told = find_assembly(strip, memory, anywhere=True)
    found = _find_listed(scene, strip, told)
    if found is None:
        return []
    item, told = found
    words = scene.tokens.lower[strip.first[0] : strip.first[item]]
    people = list_companions(strip, item)
    who = tuple(dict.fromkeys(one for i in people for one in scene.links[strip.people[i]]))
    if not may_travel(scene, who):
        return []
    mood = Mood.MAY if "invited" in words else Mood.WILL
    if told.now and mood is Mood.WILL and _TO_COME.isdisjoint(strip.shape[:item]):
        mood = Mood.PROGRESSIVE
    place = Destination(told.place.country, told.place.city, item)
    claims = [claim_stay(strip, who, (place,), mood, Rule.TAKES_PART, [told.span])]
    more = _AND_STATE.search(strip.shape, item)
    if more is not None:
        people = list_companions(strip, more.start(2))
        who = tuple(dict.fromkeys(one for i in people for one in scene.links[strip.people[i]]))
        state = resolve_place(scene, strip, more.start(1))
        if state is not None:
            seat_hosts(scene, who, state)
        claims.append(claim_stay(strip, who, (place,), mood, Rule.TAKES_PART, [told.span]))
    return claims


_TO_COME = frozenset(parts.WILL + parts.DUE + parts.PLAN)


def _find_listed(scene: Scene, strip: Strip, told: Assembly | None) -> tuple[int, Assembly] | None:
    """Where the names begin of those who are said to come to a meeting, and the meeting."""
    lexicon = scene.lexicon
    if told is not None:
        for rule, needed in (
            (_INCLUDE, lexicon.attendees),
            (_ARE_AMONG, lexicon.attendees),
            (_ARE_THERE, lexicon.attending),
        ):
            match = rule.match(strip.shape)
            if match is not None:
                words = scene.tokens.lower[strip.first[0] : strip.first[match.start(1)]]
                return None if needed.isdisjoint(words) else (match.start(1), told)
        match = _FOR_STATE.search(strip.shape) if parts.PLACE in strip.shape else None
        lately = strip.number - told.sentence <= _LATELY
        if match is not None and (match[2] or lately):  # "sends X" may be to another meeting
            verb = match.start(2 if match[2] else 3)
            if strip.lemma_at(verb) not in _STATES_DO:
                return None
            state = resolve_place(scene, strip, match.start(1))
            if state is not None:
                seat_hosts(scene, scene.links[strip.people[match.start(4)]], state)
            return match.start(4), told
        match = _CONFIRMED.search(strip.shape)
        if match is not None and scene.tokens.lower[strip.first[match.start(2)]] in _SURE:
            return list_people(strip, match.start(1))[0], told
        match = _ON_LIST.search(strip.shape)
        if match is not None and not _LISTS.isdisjoint(
            scene.tokens.lower[strip.first[match.start(2)] : strip.last[match.end(2) - 1]]
        ):
            return list_people(strip, match.start(1))[0], told
    if parts.MEET not in strip.shape:
        return None
    match = _SEES.search(strip.shape)
    if match is None or strip.lemma_at(match.start(1)) != "see":
        return None
    behind = scene.tokens.lower[strip.last[match.start(2)] : strip.last[-1]]
    told = told or place_assembly(scene, strip)
    if told is None or lexicon.attending.isdisjoint(behind):
        return None
    return match.start(2), told


def read_guest_list(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    """ "Canada – Prime Minister X" below what was told of a meeting: the line of one who comes."""
    guest = is_guest(strip)
    if guest is None or memory.assembly is None:
        return []
    item, state = guest
    who = scene.links[strip.people[item]]
    for one in who:
        entity = scene.entities[one]
        if entity.country is None and not entity.serves_organisation:
            entity.country = state
    if not may_travel(scene, who):
        return []
    told = memory.assembly
    place = Destination(told.place.country, told.place.city, item)
    return [claim_stay(strip, who, (place,), Mood.WILL, Rule.LISTED, [told.span])]


def place_attendance(strip: Strip, act: Act, claim: Claim, memory: Memory) -> None:
    """ "Z will take part", and no word of what in: the meeting told before."""
    lemma = find_lemma(strip, act)
    over = any(one.rule is Rule.TAKES_PART and one.mood is Mood.PAST for one in memory.said)
    told = find_assembly(strip, memory, anywhere=not over and claim.mood is not Mood.MAY)
    if told is None:
        return
    if claim.mood is Mood.BARE and _LEADS.match(strip.shape):
        claim.mood = Mood.PROGRESSIVE if told.now else Mood.WILL
    if claim.mood not in _AHEAD:
        return
    if act.frame == BEING and not _AT_IT.match(strip.shape, act.item + 1):
        return
    before = strip.shape[: act.item]
    if parts.PLACE in before or parts.RELATIVE in before[max(0, act.group.first - 2) :]:
        return  # "in Lima for the meeting, which she attends": another one
    if parts.NOT + parts.WITH in before:
        return  # "is not among those expected to attend"
    comes = lemma in _COMING and _RULES.get(lemma, _ENDS).match(strip.shape, act.item + 1)
    if comes or act.frame == BEING:
        span = next((span for span in claim.spans if span), None)
        claim.places = (Destination(told.place.country, told.place.city, act.item),)
        claim.spans = [span or told.span]
        if told.now and claim.mood is Mood.PRESENT:
            claim.mood = Mood.PROGRESSIVE


_AHEAD = frozenset({Mood.WILL, Mood.PRESENT, Mood.MAY, Mood.WOULD, Mood.PROGRESSIVE})
