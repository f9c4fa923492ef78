"""The claims of one sentence, out of its acts, its company and its form as a line of a list."""

from __future__ import annotations

from itinerary.extraction.acts import find_acts
from itinerary.extraction.assemblies import remember_assembly, remember_attended
from itinerary.extraction.attendance import read_attendance, read_guest_list
from itinerary.extraction.bands import read_leader
from itinerary.extraction.calendars import leave_out_seat, read_entry
from itinerary.extraction.claims import (
    JOURNEY_RULES,
    Claim,
    Destination,
    Rule,
    Turn,
    claim_stay,
)
from itinerary.extraction.company import read_company, read_follower
from itinerary.extraction.counted_stops import read_counted_stops
from itinerary.extraction.crowds import remember_crowd, remember_own_event
from itinerary.extraction.deputies import read_deputy
from itinerary.extraction.diaries import follow_diary
from itinerary.extraction.diary_lines import find_line_place, seat_at_line
from itinerary.extraction.engagements import read_engagement
from itinerary.extraction.events import remember_events
from itinerary.extraction.frames import read_act
from itinerary.extraction.gatherings import date_gathering, remember_gathering
from itinerary.extraction.guests import read_dinner, read_guest
from itinerary.extraction.history import TOLD, goes_on, is_history
from itinerary.extraction.invitations import mark_accepted
from itinerary.extraction.lasting import set_lasting
from itinerary.extraction.memory import (
    Memory,
    find_entities,
    leave_out_hosts,
    may_travel,
    remember_first,
    remember_subject,
)
from itinerary.extraction.moods import Mood
from itinerary.extraction.others import is_of_nobody
from itinerary.extraction.programmes import read_day_for_place, read_next_stops, read_programme
from itinerary.extraction.resolving import resolve_place
from itinerary.extraction.rolls import read_roll
from itinerary.extraction.rosters import read_roster
from itinerary.extraction.said_of_it import read_said_of_it
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.sidelines import remember_sidelines
from itinerary.extraction.speaking import read_now_in, read_presence
from itinerary.extraction.stand_ins import read_stand_in
from itinerary.extraction.talks import read_talks
from itinerary.extraction.turnout import read_turnout
from itinerary.extraction.undecided import mark_undecided
from itinerary.extraction.venues import read_venue
from itinerary.extraction.whether import Verdict, judge_claim
from itinerary.language import lexicon as parts
from itinerary.language.mentions import PersonMention


def read_claims(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    """The claims of one sentence; ``memory`` is brought up to date."""
    here = scene.here
    memory.line = find_line_place(scene, strip)
    if memory.line is not None:
        scene.here = (memory.line.country, memory.line.city)  # "DOHA - President X arrives"
        if memory.day is not None:
            seat_at_line(scene, strip, memory.line)
    claims = _read_claims(scene, strip, memory)
    scene.here = here
    return claims


def _read_claims(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    claims: list[Claim] = []
    if strip.number in memory.calendar:
        claims = read_entry(scene, strip)
        if claims:
            follow_diary(scene, strip, memory, claims)
            return claims
    memory.stay = None
    # Half of all sentences have nobody in them, or no place: the rules that need one are not tried.
    named, placed = parts.PERSON in strip.shape, parts.PLACE in strip.shape
    if placed:
        remember_events(scene, strip, memory.events)
        remember_gathering(scene, strip)
    else:
        date_gathering(scene, strip, memory.told)
    listed = read_roll(scene, strip, memory)
    if named:
        listed = listed or read_attendance(scene, strip, memory)
        listed = listed or read_guest_list(scene, strip, memory)
        listed = listed or read_deputy(scene, strip, memory)
        claims.extend(listed or read_turnout(scene, strip, memory))
        claims.extend(read_guest(scene, strip, memory) or read_dinner(scene, strip, memory))
    else:
        claims.extend(listed)
    if strip.people:
        claims.extend(_read_visitors(scene, strip, memory))
    acts = find_acts(scene.lexicon, scene.tokens, strip)
    for act in acts:
        if is_of_nobody(strip, act, memory):
            continue
        long_ago = is_history(scene, strip, act, tale=memory.tale)
        for claim in read_act(scene, strip, act, memory):
            claims.append(claim)
            if claim.turn is Turn.FINISH and claim.places:
                memory.ended_in = strip.number
            if long_ago and claim.mood in TOLD:
                claim.mood, claim.departs = Mood.PLUPERFECT, False
            if may_travel(scene, claim.who):
                memory.journey = memory.journey or claim.rule in JOURNEY_RULES
            if claim.places and memory.band in claim.who:
                memory.topic = claim.who
            if claim.places and may_travel(scene, claim.who):
                guests = leave_out_hosts(scene, claim, memory.topic)
                if not memory.topic or guests in memory.going or not _is_history(scene, claim):
                    memory.topic = guests
                    memory.going.add(guests)
                memory.visited.update(place.country for place in claim.places)
    if not claims:
        claims.extend(read_said_of_it(scene, strip, memory))
    set_lasting(scene, strip, claims)
    if placed:
        if not _lead_anywhere([claim for claim in claims if claim.mood is not Mood.DENIED]):
            claims.extend(read_presence(scene, strip, memory) or read_talks(scene, strip, memory))
        claims[:0] = read_now_in(scene, strip, memory)
    mark_accepted(scene.tokens, strip, claims, memory)
    mark_undecided(scene, strip, claims, memory.told)
    memory.tale = goes_on(scene, strip, tale=memory.tale)
    claims.extend(read_stand_in(scene, strip, memory, claims))
    if named:
        claims.extend(read_leader(scene, strip, memory))
    claims.extend(read_venue(scene, strip, memory))
    if named:
        claims.extend(read_company(scene, strip, memory.topic, claims))
        claims.extend(read_follower(scene, strip, memory))
    claims.extend(read_roster(scene, strip, memory))
    for claim in claims:
        if claim.companions:
            memory.party = (*claim.who, *claim.companions)
    if placed:
        claims = _read_lines(scene, strip, memory, claims)
    if memory.calendar:
        claims = leave_out_seat(scene, claims)
    follow_diary(scene, strip, memory, claims)
    if claims:
        memory.told = claims if _lead_anywhere(claims) else memory.told
        memory.said = claims
    _remember(scene, strip, memory, claims)
    return claims


def _read_lines(scene: Scene, strip: Strip, memory: Memory, claims: list[Claim]) -> list[Claim]:
    """The ``claims`` of a sentence, and those that it makes as a line of a programme or without
    a verb of going."""
    if not _lead_anywhere(claims):
        owner = memory.programme or (memory.topic if memory.journey else ())
        for claim in read_programme(scene, strip, owner, diary=memory.day is not None):
            if claim.rule is Rule.LISTED:
                # "Ms Holm in Apia (until 27/10): on official visit": the visit is hers.
                claims = [one for one in claims if one.who == claim.who]
            claims.append(claim)
            if strip.people:
                memory.topic = claim.who
            elif claim.rule is Rule.PROGRAMME and any(claim.spans):
                memory.topic = memory.programme = claim.who
    touring = memory.topic if memory.journey else ()
    claims.extend(read_next_stops(scene, strip, touring))
    if not _lead_anywhere(claims):
        claims.extend(read_counted_stops(scene, strip, touring, memory))
    if not _lead_anywhere(claims):
        claims.extend(read_day_for_place(scene, strip, touring))
    if not _lead_anywhere(claims):
        claims = read_engagement(scene, strip, memory) or claims
    return claims


def _remember(scene: Scene, strip: Strip, memory: Memory, claims: list[Claim]) -> None:
    """Keep what the sentence leaves in mind for those behind it."""
    _remember_place(scene, strip)
    if parts.EVENT in strip.shape:
        remember_own_event(scene, strip, memory)
    remember_assembly(scene, strip, memory)
    if claims:
        remember_attended(scene, strip, claims, memory)
    remember_crowd(scene, strip, memory)
    remember_sidelines(scene, strip, claims, memory)
    if strip.people:
        if not memory.topic:
            remember_first(scene, strip, memory)
        remember_subject(scene, strip, memory)


def _lead_anywhere(claims: list[Claim]) -> bool:
    # A loop: most sentences make no claim, and ``any`` would set up a generator to find that out.
    for claim in claims:  # noqa: SIM110
        if claim.places:
            return True
    return False


_OF_BODY = compile_rule("[NAME EVENT] OF THE? $")
_SPEAKS = (parts.REPORT, parts.HAS, parts.HAD, parts.NOT)
_LISTED = compile_rule("PLACE COMMA? [COMMA AND] THE? PLACE $")


def _remember_place(scene: Scene, strip: Strip) -> None:
    """Keep what "there" will mean: the last place of the sentence."""
    item = strip.shape.rfind(parts.PLACE)
    while item >= 0:
        speaks = strip.shape[item + 1 : item + 2] in _SPEAKS  # "the Kremlin has not said"
        of_body = (
            _OF_BODY.search(strip.shape, max(0, item - 3), item) is not None
        )  # "the Council of Sudan"
        place = None if speaks or of_body else resolve_place(scene, strip, item)
        if place is not None:
            scene.last_place = (place.country, place.city)
            scene.last_alone = _LISTED.search(strip.shape, max(0, item - 4), item + 1) is None
            return
        item = strip.shape.rfind(parts.PLACE, 0, item)


def _is_history(scene: Scene, claim: Claim) -> bool:
    """Whether the claim is of a journey long over: an aside that does not change the topic."""
    span = next((span for span in claim.spans if span), claim.tour)
    verdict = judge_claim(claim, span, scene.article.published)[1]
    return verdict == Verdict.HISTORY or (verdict == Verdict.OVER and claim.rule is Rule.LEAVES)


def _read_visitors(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    """ "Visiting Vice President X": a foreigner so called is here now, or where the host is."""
    claims: list[Claim] = []
    if "visiting" not in scene.tokens.lower[max(0, strip.first[0] - 1) : strip.last[-1]]:
        return claims
    for item in strip.people:
        mention = strip.refs[item]
        before = scene.tokens.lower[max(0, strip.first[item] - 1)]
        first = scene.tokens.lower[strip.first[item]]
        if "visiting" not in (before, first) or not isinstance(mention, PersonMention):
            continue
        who = find_entities(scene, strip, [item], memory)
        place = _find_host_place(scene, strip, item)
        if (
            who
            and place is not None
            and scene.entities[who[0]].country
            not in (
                None,
                place.country,
            )
        ):
            claim = claim_stay(strip, who, (place,), Mood.PROGRESSIVE, Rule.IS_IN, [None])
            claim.heading = strip.heading
            claims.append(claim)
    return claims


def _find_host_place(scene: Scene, strip: Strip, guest: int) -> Destination | None:
    """Where a visitor is: here, unless those of one other state alone receive them."""
    states = {
        scene.entities[one].country
        for item, number in strip.people.items()
        if item != guest and strip.shape[item] == parts.PERSON
        for one in scene.links[number]
        if scene.entities[one].role
    }
    here = scene.here
    if here is not None and (here[0] in states or len(states) != 1 or None in states):
        return Destination(here[0], here[1], guest)
    state = next(iter(states)) if len(states) == 1 else None
    return Destination(state, None, guest) if state is not None else None
