"""From an act to its claims: where each frame has its traveller, its places and its days."""

from __future__ import annotations

from itinerary.extraction.act import BEING, Act, find_lemma
from itinerary.extraction.asking import find_question_mood
from itinerary.extraction.assigning import assign_days
from itinerary.extraction.attendance import place_attendance
from itinerary.extraction.bands import find_band
from itinerary.extraction.calling_off import find_called_off, is_said_again
from itinerary.extraction.claims import CALLED_OFF, Bound, Claim, Turn
from itinerary.extraction.closings import find_closing
from itinerary.extraction.counted_stops import counts_stops
from itinerary.extraction.counterparts import bring_together, place_counterparts
from itinerary.extraction.days import find_day_of_noun
from itinerary.extraction.departures import (
    UNDER_WAY_TO,
    come_back,
    make_departures,
    note_departure,
)
from itinerary.extraction.destinations import PlaceGroup, find_groups
from itinerary.extraction.directions import find_directions
from itinerary.extraction.drafts import draft_claim
from itinerary.extraction.escorts import read_escort
from itinerary.extraction.foiled import foil, tells_fate
from itinerary.extraction.homes import settle_home
from itinerary.extraction.hosts import read_host, read_meets
from itinerary.extraction.invitations import read_invitation
from itinerary.extraction.legs import find_leg, is_whole_of_leg
from itinerary.extraction.lengths import find_length
from itinerary.extraction.memory import (
    Memory,
    find_entities,
)
from itinerary.extraction.moods import Mood
from itinerary.extraction.near_years import bring_near
from itinerary.extraction.objects import find_behind, find_objects
from itinerary.extraction.ordinal_days import find_day_of_stay, find_edge_day
from itinerary.extraction.others import is_of_others
from itinerary.extraction.passives import read_attended, read_represented, read_visited
from itinerary.extraction.place_days import (
    drop_days_of_others,
    find_day_before_when,
    find_days_of_place,
)
from itinerary.extraction.purposes import find_purpose
from itinerary.extraction.respective import find_respective
from itinerary.extraction.resuming import read_resumed, read_stop_before, read_talks_before
from itinerary.extraction.retrospect import looks_ahead, looks_back, was_said_before
from itinerary.extraction.scene import Scene
from itinerary.extraction.seats import seat_at_palace, seat_hosts, sits_in
from itinerary.extraction.sequence import (
    ends_stay,
    is_before,
    is_further,
    is_next,
    leaves_again,
)
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.sidelines import place_sidelines
from itinerary.extraction.speaking import place_speaker
from itinerary.extraction.told_days import find_days_told
from itinerary.extraction.touring import is_on_tour
from itinerary.extraction.travellers import find_travellers
from itinerary.extraction.unmeant import is_unmeant
from itinerary.extraction.unsaid import place_unsaid
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import CALLING_OFF

_NO_OBJECT = frozenset(
    parts.IN
    + parts.ON
    + parts.DATE
    + parts.ADVERB
    + parts.TO
    + parts.FROM
    + parts.COMMA
    + parts.AND
    + parts.WITH
    + parts.BY
    + parts.HERE
    + parts.THERE
    + parts.WHILE
    + parts.FOR
    + parts.VIA
    + parts.PLACE
    + parts.SEMICOLON
    + parts.DURING
    + parts.WORD
    + parts.CLOSE
)

# "working visits to A and B on Friday": one to each.
_EACH = frozenset({"visits", "calls", "stops", "stopovers"})
# "during a three-day stay": the length of one stop, unlike that of a tour.
_LOCAL = frozenset({"stay", "visit", "stop", "stopover", "layover", "sojourn"})
_OF_ATTENDING = frozenset({parts.ATTEND, parts.ARRIVE, BEING})
# What is told ahead of a journey may have happened; the journey has not.
_TOLD_BEFORE = frozenset({Mood.PAST, Mood.PERFECT, Mood.BARE})
_BEHIND = 4  # So many items behind what is called off may be its date.


def read_act(scene: Scene, strip: Strip, act: Act, memory: Memory) -> list[Claim]:
    """The claims that one going of a sentence makes."""
    if is_unmeant(scene, strip, act) or is_of_others(scene, strip, act):
        return []
    if act.frame == parts.HOST:
        return read_host(scene, strip, act, memory)
    if act.frame == parts.INVITE:
        return read_invitation(scene, strip, act, memory)
    if act.frame == parts.ACCOMPANY and act.group.mood is Mood.WAS_TO:
        act.frame = parts.ATTEND  # "was to have joined him in Rome", and has not
    if act.frame == parts.ACCOMPANY:
        return read_escort(scene, strip, act, memory)
    if act.frame == parts.VISIT and act.group.passive:
        return read_visited(scene, strip, act, memory)
    if act.frame == parts.ATTEND and act.group.passive and find_lemma(strip, act) == "represent":
        return read_represented(scene, strip, act, memory)
    if act.frame == parts.ATTEND and strip.shape[act.item + 1 : act.item + 2] == parts.BY:
        return read_attended(scene, strip, act, memory)
    if act.noun and is_whole_of_leg(scene, strip, act.item):
        return []
    again = is_said_again(scene, strip, act) and memory.journey
    who = memory.topic if again else find_travellers(scene, strip, act, memory)
    who = who or find_band(scene, strip, act, memory)
    if not who:
        return []
    if act.frame == parts.GO and _goes_with_topic(scene, strip, act, who, memory):
        return read_escort(scene, strip, act, memory)
    if act.frame in (parts.BEGIN, parts.END) and not _is_intransitive(strip, act):
        return []
    if act.frame in CALLING_OFF:
        noun = act.item if again else find_called_off(strip, act)
        if noun < 0:
            return []
        act.end = max(act.end, min(len(strip), noun + _BEHIND))
    if act.frame == parts.END and _goes_abroad(scene, strip, act, who):
        act.frame = parts.GO
    before = read_stop_before(scene, strip, act, who)
    groups, origins = find_directions(scene, strip, act)
    if act.group.mood in _TOLD_BEFORE and looks_ahead(scene, strip, act):
        act.group = act.group._replace(mood=Mood.WILL)
    claim = draft_claim(scene, strip, act, who)
    claim.mood = find_question_mood(scene, strip, act) or claim.mood
    foil(scene, strip, act, claim)
    days = find_days_told(scene, strip, act, claim)
    days = drop_days_of_others(scene, strip, act, days)
    days = days or find_days_of_place(scene, strip, act, groups)
    days = days or find_day_before_when(scene, strip, act)
    if not days:
        days = find_day_of_stay(scene, strip, act)
        if days and days[0].span.end and days[0].span.end >= scene.article.published:
            claim.mood = Mood.PROGRESSIVE
    days = bring_near(strip, claim, days, scene.article.published)
    own = find_day_of_noun(strip, act, ahead=claim.turn in CALLED_OFF)
    if own is not None:
        (own,) = bring_near(strip, claim, [own], scene.article.published)
        days = days or [own]
        if own.span.end is not None and own.span.end < scene.article.published:
            claim.mood = Mood.PLUPERFECT  # "last year's visit"
    if act.frame == parts.LEAVE and not groups and leaves_again(strip, act):
        claim.bound = Bound.END
    closing = find_closing(scene, strip, act)
    if closing is not None:
        days, claim.bound = [closing], Bound.END
    edge = find_edge_day(scene, strip, act)
    if edge is not None:
        days, claim.bound = [edge[0]], edge[1]
    claim.each = act.noun and scene.tokens.lower[strip.first[act.item]] in _EACH
    assign_days(claim, groups, days, strip)
    respective = find_respective(scene.tokens, strip, groups, days)
    if respective is not None:
        claim.spans, claim.tour = list(respective), None
    if was_said_before(strip, act, scene.article.published) or (
        claim.mood is Mood.BARE and looks_back(scene, strip, act, days)
    ):
        claim.mood = Mood.PAST
    if claim.turn is Turn.FINISH and act.noun and groups and ends_stay(strip, act, groups[0]):
        claim.ongoing, claim.bound = True, Bound.END
    elif claim.turn is Turn.FINISH and claim.places:
        claim.bound = Bound.LAST
    place_speaker(strip, act, claim)
    if act.noun and not claim.places and parts.DEMONYM in strip.shape:
        leg = find_leg(scene, strip, act)
        claim.places, claim.spans = ((leg,) if leg else ()), claim.spans[:1] or [None]
    come_back(scene, strip, act, claim, origins, days, memory)
    if not claim.places and act.frame != parts.CARRY:
        place_unsaid(scene, strip, act, claim, days, memory)
    if not claim.places and act.frame in _OF_ATTENDING:
        place_attendance(strip, act, claim, memory)
    elif not claim.places and act.frame == parts.MEET:
        place_sidelines(scene, strip, act, claim, memory)
        place_counterparts(scene, strip, act, claim, memory)
    if act.frame == parts.CARRY and not claim.places:
        return []  # "since taking office in 2014"
    settle_home(scene, strip, act, claim, origins, memory)
    claim.length = find_length(scene, strip, act, placed=bool(claim.places))
    claim.follows = memory.ended_in == strip.number or is_next(scene, strip, act)
    claim.further = is_further(scene, strip, act)
    claim.earlier = is_before(scene, strip, act)
    claim.whole = act.noun and act.turn == parts.BEGIN and act.group.verb > act.item
    claim.local = act.noun and scene.tokens.lower[strip.first[act.item]] in _LOCAL
    claim.purpose = find_purpose(scene, strip, act)
    claim.meets = read_meets(scene, strip, act)
    claim.passing = act.frame == parts.STAY and find_lemma(strip, act).startswith("stop")
    if find_lemma(strip, act) in UNDER_WAY_TO:
        claim.mood = Mood.PERFECT
    claims = _finish(scene, strip, act, claim, origins, memory)
    if claim.places and "guest" in find_lemma(strip, act):
        hosts = find_entities(scene, strip, find_behind(strip, act, parts.OF), memory)
        seat_hosts(scene, hosts, claim.places[0])
    note_departure(scene, strip, act, claim, claims, days, memory, origins)
    if claim.places and claim.bound is not Bound.END and claim.turn is Turn.GO:
        memory.stay = memory.last_stay = claim.places[-1]
    if not claim.places:
        return claims
    before += bring_together(scene, strip, act, claim, memory)
    before += read_talks_before(scene, strip, act, who)
    return [*before, *claims, *read_resumed(scene, strip, act, who)]


_WITH_SOMEBODY = compile_rule("WITH [THE]? (PERSON)")


def _goes_with_topic(
    scene: Scene, strip: Strip, act: Act, who: tuple[int, ...], memory: Memory
) -> bool:
    """ "travels with the president", of whose journey the article has told."""
    match = _WITH_SOMEBODY.match(strip.shape, act.item + 1)
    if match is None or not memory.journey:
        return False
    return find_entities(scene, strip, [match.start(1)], memory) == memory.topic != who


def _goes_abroad(scene: Scene, strip: Strip, act: Act, who: tuple[int, ...]) -> bool:
    """ "returns to Riga": a journey, if Riga is not home."""
    if f"{find_lemma(strip, act)} " not in scene.lexicon.sayings["returning"]:
        return False
    homes = {scene.entities[one].country for one in who}
    groups = find_groups(scene, strip, act.item + 1, act.end)
    goals = {p.country for g in groups if g.preposition in (parts.TO, parts.IN) for p in g.places}
    return None not in homes and bool(goals) and homes.isdisjoint(goals)


def _is_intransitive(strip: Strip, act: Act) -> bool:
    """ "begins in Boston on Monday", unlike "began the talks in Boston"."""
    after = strip.shape[act.item + 1 : act.item + 2]
    return not after or after in _NO_OBJECT


def _finish(
    scene: Scene,
    strip: Strip,
    act: Act,
    claim: Claim,
    origins: list[PlaceGroup],
    memory: Memory,
) -> list[Claim]:
    claims = [claim] if claim.places or claim.spans or claim.tour or tells_fate(act, claim) else []
    touring = is_on_tour(strip, act, claim) or counts_stops(scene, strip, act)
    if (claim.meets or claim.length or touring) and not claims:
        claims = [claim]
    if act.frame == parts.MEET and len(claim.places) == 1:
        others = find_entities(scene, strip, find_objects(strip, act), memory)
        seat_hosts(scene, others, claim.places[0])
        others = tuple(o for o in others if not sits_in(scene, o, claim.places[0].country))
        claim.who = (*claim.who, *(o for o in others if o not in claim.who))
        seat_at_palace(scene, strip, claim.who, claim.places[0])
    elif act.frame == parts.MEET and claim.mood in (Mood.WILL, Mood.MAY, Mood.PRESENT):
        others = find_entities(scene, strip, find_objects(strip, act), memory)
        memory.meeting = (*claim.who, *(o for o in others if o not in claim.who))
        memory.met_in = strip.number
        memory.met_on = claim.spans[0] if claim.spans else None
    departures = make_departures(strip, act, claim, origins)
    left = {place.country for one in departures for place in one.places}
    abroad = memory.stay is not None or memory.last_stay is not None
    if not claim.places and (len(departures) > 1 or (abroad and left & memory.visited)):
        return departures
    claims += departures
    return claims
