"""The place of an act that names none: its meeting's, its host's, its programme's, or here."""

from __future__ import annotations

from itinerary.extraction.act import BEING, Act, find_lemma
from itinerary.extraction.assemblies import find_assembly
from itinerary.extraction.claims import Bound, Claim, Destination, Rule, Turn
from itinerary.extraction.crowds import find_own_event
from itinerary.extraction.days import Day
from itinerary.extraction.events import Assembly, find_venue
from itinerary.extraction.host_fates import find_calling_state
from itinerary.extraction.memory import Memory, holds_office, host_country
from itinerary.extraction.moods import Mood
from itinerary.extraction.objects import find_behind
from itinerary.extraction.preparations import find_place_prepared, is_planned_then
from itinerary.extraction.receiving_states import (
    find_announcer,
    find_inviter,
    find_parliament,
    find_place_of_ties,
    find_places_of_talks,
    find_state_of_host,
)
from itinerary.extraction.renaming import find_state_meant
from itinerary.extraction.resolving import resolve_place
from itinerary.extraction.routes import cut_relative
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import Form

_AT_EVENTS = frozenset(
    {parts.ATTEND, BEING, parts.GO, parts.LEAVE, parts.ARRIVE, parts.MEET, parts.CANCEL}
)
_AHEAD = frozenset({Mood.WILL, Mood.PRESENT})
_COME = _AHEAD | {Mood.PAST, Mood.PERFECT, Mood.PROGRESSIVE}


def place_unsaid(
    scene: Scene, strip: Strip, act: Act, claim: Claim, days: list[Day], memory: Memory
) -> None:
    """Give ``claim`` its place where the clause says none, if anything else tells it."""
    span = days[0].span if days else None
    attends = act.frame in _AT_EVENTS or is_attendance(scene, strip, act)
    if attends and act.end > act.item + 1:
        end = max(act.item + 2, cut_relative(scene, strip, act))
        venue = find_venue(scene, strip, act.item + 1, end, memory.events)
        if venue is not None:
            claim.places, claim.spans = (venue[0],), [span or venue[1]]
            return
        attended = act.frame == parts.ATTEND and claim.mood is Mood.PAST
        own = None if attended else find_own_event(scene, strip, act.item + 1, end)
        if own is not None and own.country not in {scene.entities[w].country for w in claim.who}:
            claim.places, claim.spans = (own,), [span]
            return
    attends = is_attendance(scene, strip, act)
    told = find_assembly(strip, memory, anywhere=True) if attends else None
    if told is not None and not _LED_ON.match(strip.shape, act.item + 1):
        claim.places, claim.spans = (told.place,), [span or told.span]
        return
    state = find_state_meant(scene, strip, act)
    if state is not None and state.country not in {
        scene.entities[who].country for who in claim.who
    }:
        claim.places, claim.spans = (state,), [span]
        return
    if act.frame == parts.ARRIVE and claim.mood in _AHEAD:
        place = _find_place_of_event(scene, strip, act)
        if place is not None:
            claim.places, claim.spans = (place,), [span]
            return
    if act.frame == parts.ARRIVE and not claim.places:
        place = _find_place_of_arrivals(scene, strip, act, claim, memory)
        if place is not None:
            claim.places, claim.spans = (place,), [span]
            told = find_assembly(strip, memory)
            if span is None and told is not None and told.place is place:
                claim.spans, claim.bound = [told.span], Bound.STAY
            return
    inviter = find_inviter(scene, strip, act) if claim.mood is Mood.MAY else None
    if inviter is not None:
        claim.places, claim.spans = (Destination(inviter, None, act.item),), [span]
        return
    state = find_parliament(scene, strip, act) if claim.mood in _AHEAD else None
    if state is not None:
        claim.places, claim.spans = (state,), [span]
        return
    talks = find_places_of_talks(scene, strip, act) if parts.REGION in strip.shape else []
    if talks:
        claim.places, claim.spans, claim.tour = tuple(talks), [None] * len(talks), span
        return
    if act.noun or act.frame in (parts.ARRIVE, parts.GO):
        place = find_place_of_ties(scene, strip, act)
        if place is not None:
            claim.places, claim.spans = (place,), [span]
            return
    caller = find_calling_state(strip, act) if act.noun and not memory.visited else None
    if caller is not None and caller not in {scene.entities[who].country for who in claim.who}:
        claim.places, claim.spans = (Destination(caller, None, act.item),), [span]
        return  # "Latvia has called off Holm's visit"
    _default_places(scene, strip, act, claim, days, begun=bool(memory.visited))
    prepared = find_place_prepared(scene, strip, act) if not claim.places else None
    if prepared is not None and prepared.country not in {
        scene.entities[who].country for who in claim.who
    }:
        claim.places, claim.spans = (prepared,), [span]
        return
    if not claim.places and memory.where is not None and claim.mood in _AHEAD:
        claim.places, claim.spans = (memory.where,), [span]
    if (
        not claim.places
        and memory.stay is not None
        and _goes_on_there(scene, strip, act, memory.stay)
    ):
        claim.places, claim.spans = (memory.stay,), [span]
    if not claim.places and memory.line is not None and _is_at(strip, memory.line, claim):
        claim.places, claim.spans = (memory.line,), [span]


_MEETS = frozenset((parts.MEET, parts.ATTEND))


def _goes_on_there(scene: Scene, strip: Strip, act: Act, stay: Destination) -> bool:
    """ "in Riga, where on Monday she will speak and on Friday meet ministers": there, too."""
    if parts.PERSON in strip.shape[act.item : act.end]:
        return False  # who is met there may be at home
    if act.frame not in _MEETS or parts.PLACE in strip.shape[stay.item + 1 : act.end]:
        return False
    between = scene.tokens.lower[strip.first[stay.item] : strip.first[act.item]]
    return "where" in between


def _is_at(strip: Strip, line: Destination, claim: Claim) -> bool:
    """ "MADRID - Visit of President X", but not "OSLO - X to meet Y in Riga"."""
    if parts.PLACE in strip.shape[line.item + 1 :].partition(parts.DASH)[2]:
        return False
    return claim.mood in _AHEAD or claim.mood is Mood.BARE


# "participation in the elections": of another matter than the meeting told of.
_LED_ON = compile_rule("[IN OF TO] [^DATE]")
_ATTENDANCE = frozenset({"attendance", "participation", "presence"})


def is_attendance(scene: Scene, strip: Strip, act: Act) -> bool:
    """ "has confirmed her attendance at the summit", "the participation of X is expected"."""
    return act.noun and scene.tokens.lower[strip.first[act.item]] in _ATTENDANCE


# "The forum meets in the Cook Islands next week, and Holm arrives on Wednesday."
_HELD_AND = compile_rule(
    "[EVENT MEET] ADVERB? IN (?:THE|DEMONYM|NAME|WORD OF?){0,4} (PLACE)"
    " (?:ON? DATE)? COMMA? AND (?:THE|DEMONYM)* $"
)


def _find_place_of_event(scene: Scene, strip: Strip, act: Act) -> Destination | None:
    subject = act.subject[0] if act.subject else act.group.first
    match = _HELD_AND.search(strip.shape, 0, subject) if subject > 0 else None
    return resolve_place(scene, strip, match.start(1)) if match is not None else None


# "the first leader to visit Riga when he landed"
_VISITS_ON_LANDING = compile_rule(
    "VISIT THE? (PLACE) (?: ON? DATE | COMMA )? WHILE [PRONOUN PERSON] ADVERB* $"
)
_FOR_IT = compile_rule("FOR THE [WORD NAME]{0,2} [EVENT TALKS]")
_NOT_ALONE = compile_rule("ADVERB? WITH [HIM PERSON]")  # "come with her": her company
_SENTENCES = 3


def _find_place_of_arrivals(
    scene: Scene, strip: Strip, act: Act, claim: Claim, memory: Memory
) -> Destination | None:
    """ "The Finn landed in Riga on Monday. The Dane arrived a day later": there, too.

    Where the article has no dateline, it is wherever it has brought its travellers.
    """
    homes = {scene.entities[who].country for who in claim.who}
    if claim.mood not in _COME or not holds_office(scene, claim.who[:1]):
        return None
    visited = _VISITS_ON_LANDING.search(strip.shape, 0, act.item)
    if visited is not None:
        return resolve_place(scene, strip, visited.start(1))
    if parts.PLACE in strip.shape[: act.item] or _NOT_ALONE.match(strip.shape, act.item + 1):
        return None
    if strip.forms[act.item] == Form.GERUND and act.group.first == act.item:
        return None  # "Coming next: the chancellor"
    if any(not set(told.who).isdisjoint(claim.who) for told in memory.told):
        return None
    for told in reversed(memory.told):
        if strip.number - told.sentence > _SENTENCES or len(told.places) != 1:
            continue
        arrives = told.rule is Rule.ARRIVES or scene.here is None
        if arrives and told.mood in _COME and told.turn is Turn.GO:
            place = told.places[0]
            return place if place.country not in homes else None
    told_of = find_assembly(strip, memory)
    comes_to_it = (
        scene.here is None
        or _FOR_IT.search(strip.shape, act.item + 1, act.end)
        or (told_of is not None and _is_said_at_once(strip, act, told_of))
    )
    if told_of is None or not comes_to_it or told_of.place.country in homes:
        return None
    return told_of.place


_ENDS = compile_rule("ARRIVE ADVERB* (?: WORD? $ | COMMA | SEMICOLON )")


def _is_said_at_once(strip: Strip, act: Act, told: Assembly) -> bool:
    """ "A forum will be held in Riga. X and Y have confirmed that they will come": to it."""
    ends = _ENDS.match(strip.shape, act.item) is not None
    return ends and told.sure and strip.number - told.sentence <= _AT_ONCE


_AT_ONCE = 2  # sentences


def _default_places(
    scene: Scene, strip: Strip, act: Act, claim: Claim, days: list[Day], *, begun: bool
) -> None:
    """Where a going without a place leads: to the host, or here when a foreigner comes."""
    span = days[0].span if days else None
    if act.frame == parts.ATTEND and "guest" in find_lemma(strip, act):
        country = host_country(scene, strip, find_behind(strip, act, parts.OF))
        if country is not None:
            claim.places, claim.spans = (Destination(country, None, act.item),), [span]
        return
    homes = {scene.entities[who].country for who in claim.who}
    host = find_announcer(strip, act) or find_state_of_host(scene, strip, act)
    if host is not None and None not in homes and host not in homes:
        claim.places, claim.spans = (Destination(host, None, act.item),), [span]
        return
    comes = parts.ARRIVE in (act.frame, act.turn) or is_planned_then(scene, strip, act)
    announced = act.noun and act.governor is not None and act.turn == parts.REPORT
    visiting = act.noun and act.turn in (parts.IS, parts.BE) and claim.mood is not Mood.BARE
    visiting = visiting and not _TO_REGION.match(strip.shape, act.item + 1)
    led_on = _LEADS_ON.match(strip.shape, act.item + 1) is not None
    current = act.noun and claim.mood is Mood.PROGRESSIVE  # "her current visit"
    if current and not led_on and not (comes or announced):
        beside = _find_place_beside(scene, strip, act)
        if beside is not None and beside.country not in homes:
            claim.places, claim.spans = (beside,), [span]
            return
        current = scene.tokens.lower[strip.first[act.item]] not in _ROUND
    dated = act.noun and act.turn in _SET and claim.mood in _AHEAD and bool(days) and not begun
    visiting = visiting or ((current or dated) and not led_on)
    if scene.here is None or not (comes or announced or visiting):
        return
    if claim.mood is Mood.PLUPERFECT or (claim.mood is Mood.PAST and not days):
        return
    if scene.here[0] not in homes and (announced or None not in homes):
        claim.places = (Destination(scene.here[0], scene.here[1], act.item),)
        claim.spans = [span]


_LEADS_ON = compile_rule("TO | OF (?! [THE DEMONYM]* PERSON ) | $")  # "a tour of Asia"
_SET = frozenset(parts.DUE + parts.PLAN + parts.BEGIN)
_TO_REGION = compile_rule("[TO IN] THE? REGION")
_ROUND = frozenset({"tour", "swing"})  # journeys to several places, of which none is told here
_IN_PLACE = compile_rule("IN [THE DEMONYM]? (PLACE) (?! POSSESSIVE )")


def _find_place_beside(scene: Scene, strip: Strip, act: Act) -> Destination | None:
    """Where the sentence is set: "met him in Lima on the second day of her visit"."""
    before = list(_IN_PLACE.finditer(strip.shape, 0, act.item))
    return resolve_place(scene, strip, before[-1].start(1)) if before else None
