"""From acts to claims: where each frame has its traveller, its places and its days."""

from __future__ import annotations

from itinerary.extraction.act import BEING, Act
from itinerary.extraction.acts import find_acts
from itinerary.extraction.asking import find_question_mood
from itinerary.extraction.claims import JOURNEY_RULES, Bound, Claim, Destination, Rule, Turn
from itinerary.extraction.company import read_company
from itinerary.extraction.days import (
    Day,
    assign_days,
    find_day_of_noun,
    find_days,
    find_days_called_off,
)
from itinerary.extraction.destinations import PlaceGroup, find_groups, resolve_place
from itinerary.extraction.diaries import follow_diary
from itinerary.extraction.drafts import draft_claim
from itinerary.extraction.events import find_venue, remember_events
from itinerary.extraction.hosts import (
    find_behind,
    find_objects,
    read_escort,
    read_host,
    read_invitation,
    read_meets,
)
from itinerary.extraction.memory import (
    Memory,
    find_entities,
    host_country,
    may_travel,
    remember_first,
    remember_subject,
)
from itinerary.extraction.moods import Mood
from itinerary.extraction.programmes import read_programme
from itinerary.extraction.purposes import find_purpose
from itinerary.extraction.routes import (
    cut_relative,
    find_origins,
    find_place_left,
    find_places_of,
    is_host_phrase,
    leads_to,
    speaks,
)
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip
from itinerary.extraction.travellers import find_travellers, seat_hosts, settle_home
from itinerary.language import lexicon as parts
from itinerary.language.dates import find_durations
from itinerary.language.lexicon import Entry
from itinerary.language.mentions import PersonMention
from itinerary.language.people.lexicon import load_lexicon

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
    + parts.WHILE
    + parts.FOR
    + parts.VIA
    + parts.PLACE
    + parts.SEMICOLON
    + parts.DURING
    + parts.WORD
    + parts.CLOSE
)

_EVENTS = frozenset(parts.EVENT + parts.JOURNEY + parts.TALKS + parts.AGENDA)

# Moods of a stay or an arrival that say that the traveller is there by now.
_THERE = frozenset({Mood.PROGRESSIVE, Mood.PAST, Mood.PERFECT})
_UNDER_WAY_TO = frozenset(
    {"be on the way", "be on his way", "be on her way", "be on their way", "be en route"}
)
_AT_EVENTS = frozenset({parts.ATTEND, BEING, parts.GO, parts.LEAVE, parts.ARRIVE, parts.MEET})

_AHEAD = frozenset({Mood.WILL, Mood.PRESENT})


def read_claims(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    """The claims of one sentence; ``memory`` is brought up to date."""
    claims: list[Claim] = []
    memory.stay = None
    remember_events(scene, strip, memory.events)
    claims.extend(_read_visitors(scene, strip, memory))
    acts = find_acts(scene.lexicon, scene.tokens, strip)
    for act in acts:
        for claim in _read_act(scene, strip, act, memory):
            claims.append(claim)
            memory.journey = memory.journey or claim.rule in JOURNEY_RULES
            if claim.places and may_travel(scene, claim.who):
                memory.topic = claim.who
                memory.visited.update(place.country for place in claim.places)
    claims.extend(read_company(scene, strip, memory.topic))
    for claim in claims:
        if claim.companions:
            memory.party = (*claim.who, *claim.companions)
    if not any(claim.places for claim in claims):
        for claim in read_programme(scene, strip, memory.topic if memory.journey else ()):
            claims.append(claim)
            if strip.people:
                memory.topic = claim.who
    follow_diary(scene, strip, memory, claims)
    _remember_place(scene, strip)
    if not memory.topic:
        remember_first(scene, strip, memory)
    remember_subject(scene, strip, memory)
    return claims


def _remember_place(scene: Scene, strip: Strip) -> None:
    """Keep what "there" will mean: the last place of the sentence."""
    item = strip.shape.rfind(parts.PLACE)
    while item >= 0:
        place = resolve_place(scene, strip, item)
        if place is not None:
            scene.last_place = (place.country, place.city)
            return
        item = strip.shape.rfind(parts.PLACE, 0, item)


def _read_visitors(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    """ "Visiting Vice President X": a foreigner so called is here now."""
    if scene.here is None:
        return []
    claims = []
    for item in strip.people:
        mention = strip.refs[item]
        before = scene.tokens.lower[max(0, strip.first[item] - 1)]
        first = scene.tokens.lower[strip.first[item]]
        if "visiting" not in (before, first) or not isinstance(mention, PersonMention):
            continue
        who = find_entities(scene, strip, [item], memory)
        if who and scene.entities[who[0]].country not in (None, scene.here[0]):
            claim = Claim(
                who=who,
                places=(Destination(scene.here[0], scene.here[1], item),),
                mood=Mood.PROGRESSIVE,
                turn=Turn.GO,
                bound=Bound.STAY,
                sentence=strip.number,
                start=strip.start,
                end=strip.end,
                rule=Rule.IS_IN,
                heading=strip.heading,
                spans=[None],
                stays=True,
            )
            claims.append(claim)
    return claims


def _read_act(scene: Scene, strip: Strip, act: Act, memory: Memory) -> list[Claim]:
    if act.frame == parts.HOST:
        return read_host(scene, strip, act, memory)
    if act.frame == parts.INVITE:
        return read_invitation(scene, strip, act, memory)
    if act.frame == parts.ACCOMPANY:
        return read_escort(scene, strip, act, memory)
    if act.frame == parts.VISIT and act.group.passive:
        return _read_visited(scene, strip, act, memory)
    who = find_travellers(scene, strip, act, memory)
    if who is None:
        return []
    if act.frame in (parts.BEGIN, parts.END) and not _is_intransitive(strip, act):
        return []
    if act.frame in (parts.CANCEL, parts.POSTPONE) and not _EVENTS.intersection(
        strip.shape[act.item : act.end]
    ):
        return []
    groups, origins = _find_route(scene, strip, act)
    days = find_days(strip, act.front, act.begin, act.end, act.group.mood)
    claim = draft_claim(scene, strip, act, who)
    claim.mood = find_question_mood(scene, strip, act) or claim.mood
    if claim.turn in (Turn.CANCEL, Turn.POSTPONE):
        days = find_days_called_off(strip, act)
    elif act.noun and act.group.verb > act.item and not _is_joined(strip, act):
        # "originally scheduled for this week, will now take place on March 20"
        days = [day for day in days if day.item > act.group.verb] or days
    own = find_day_of_noun(strip, act)
    if own is not None:
        days = days or [own]
        if own.span.end is not None and own.span.end < scene.article.published:
            claim.mood = Mood.PLUPERFECT  # "last year's visit"
    assign_days(claim, groups, days, scene)
    if claim.turn is Turn.FINISH and act.noun and groups and groups[0].preposition == parts.TO:
        claim.ongoing, claim.bound = True, Bound.END
    elif claim.turn is Turn.FINISH and claim.places:
        claim.bound = Bound.LAST
    if not claim.places:
        _place_unsaid(scene, strip, act, claim, days, memory)
    if act.frame == parts.CARRY and not claim.places:
        return []  # "since taking office in 2014"
    settle_home(scene, act, claim, origins)
    claim.length = _find_length(scene, strip, act)
    claim.follows = _is_next(scene, strip, act)
    claim.whole = act.noun and act.turn == parts.BEGIN and act.group.verb > act.item
    claim.purpose = find_purpose(scene, strip, act)
    claim.meets = read_meets(scene, strip, act)
    claim.passing = act.frame == parts.STAY and _lemma(strip, act).startswith("stop")
    if _lemma(strip, act) in _UNDER_WAY_TO:
        claim.mood = Mood.PERFECT
    claims = _finish(scene, strip, act, claim, origins, memory)
    _read_departure(scene, strip, act, claim, claims, days, memory)
    if claim.places and claim.bound is not Bound.END:
        memory.stay = memory.last_stay = claim.places[-1]
    return claims


def _is_next(scene: Scene, strip: Strip, act: Act) -> bool:
    """ "will then travel", "travels onward": an act that comes after the one told before."""
    first, last = strip.first[act.group.first], strip.first[act.item]
    near = scene.tokens.lower[max(0, first - 1) : last + 2]
    return not load_lexicon().words["sequel_words"].isdisjoint(near)


def _is_joined(strip: Strip, act: Act) -> bool:
    """ "a stop in Hanoi on Thursday, and ends it": the verb behind the noun is not its own."""
    return parts.AND in strip.shape[act.item : act.group.verb]


def _find_route(scene: Scene, strip: Strip, act: Act) -> tuple[list[PlaceGroup], list[PlaceGroup]]:
    """The groups of places that the act leads to, and those that it comes from."""
    end = cut_relative(strip, act)
    groups = [g for g in find_places_of(scene, strip, act) if not g.topic and g.first < end]
    origins = find_origins(strip, act, groups)
    leading = [g for g in groups if g not in origins and leads_to(strip, act, g)]
    return [g for g in leading if not is_host_phrase(strip, g) and not speaks(strip, g)], origins


def _place_unsaid(
    scene: Scene, strip: Strip, act: Act, claim: Claim, days: list[Day], memory: Memory
) -> None:
    """The place of an act that names none: its meeting's, its host's, its programme's."""
    span = days[0].span if days else None
    if act.frame in _AT_EVENTS and act.end > act.item + 1:
        venue = find_venue(scene, strip, act.item + 1, act.end, memory.events)
        if venue is not None:
            claim.places, claim.spans = (venue[0],), [span or venue[1]]
            return
    _default_places(scene, strip, act, claim, days)
    if not claim.places and memory.where is not None and claim.mood in _AHEAD:
        claim.places, claim.spans = (memory.where,), [span]


def _read_departure(
    scene: Scene,
    strip: Strip,
    act: Act,
    claim: Claim,
    claims: list[Claim],
    days: list[Day],
    memory: Memory,
) -> None:
    """Note that the traveller has set out, or on which day a stay ends."""
    claim.departs = (
        act.frame in (parts.LEAVE, parts.GO)
        and claim.mood in (Mood.PAST, Mood.PERFECT)
        and claim.turn is Turn.GO
        and bool(days or claim.places)
    )
    if claim.departs and claim not in claims:
        claims.append(claim)
    if act.frame == parts.LEAVE and not claim.places and days and not claim.departs:
        left = find_place_left(scene, strip, act) or memory.stay
        if left is None and claim.who == memory.topic and memory.staying:
            left = memory.last_stay
        if left is not None:
            claim.places, claim.spans, claim.bound = (left,), [days[0].span], Bound.END
            claim.rule = Rule.LEAVES
    elif claim.places:
        memory.staying = claim.mood in _THERE


def _read_visited(scene: Scene, strip: Strip, act: Act, memory: Memory) -> list[Claim]:
    """ "Indonesia and Vietnam are to be visited first (by X)": the places are the subject."""
    who = find_entities(scene, strip, find_behind(strip, act, parts.BY), memory) or memory.topic
    groups = find_groups(scene, strip, act.front, act.group.first)
    if not who or not groups:
        return []
    claim = draft_claim(scene, strip, act, who)
    days = find_days(strip, act.front, act.begin, act.end, act.group.mood)
    assign_days(claim, groups[-1:], days, scene)
    return [claim]


_LENGTH_ENDINGS = ("day ", "days ", "week ", "nights ")


def _find_length(scene: Scene, strip: Strip, act: Act) -> int | None:
    """How many days the clause says that the stay or journey takes: "a visit of two days"."""
    tokens = scene.tokens
    begin = act.begin
    if act.noun and strip.shape[begin - 1 : begin] == parts.DURATION:
        begin -= 1  # "During her three-day visit"
    words = " ".join(tokens.lower[strip.first[begin] : strip.last[act.end - 1]]) + " "
    if not any(ending in words for ending in _LENGTH_ENDINGS):
        return None
    found = find_durations(
        scene.article.text,
        tokens.starts[strip.first[begin]],
        tokens.ends[strip.last[act.end - 1] - 1],
    )
    return found[0].days if found else None


def _lemma(strip: Strip, act: Act) -> str:
    entry = strip.refs[act.item]
    return entry.lemma if isinstance(entry, Entry) else ""


def _default_places(scene: Scene, strip: Strip, act: Act, claim: Claim, days: list[Day]) -> None:
    """Where a going without a place leads: to the host, or here when a foreigner comes."""
    span = days[0].span if days else None
    if act.frame == parts.ATTEND and "guest" in _lemma(strip, act):
        country = host_country(scene, strip, find_behind(strip, act, parts.OF))
        if country is not None:
            claim.places, claim.spans = (Destination(country, None, act.item),), [span]
        return
    comes = parts.ARRIVE in (act.frame, act.turn)
    announced = act.noun and act.governor is not None and act.turn == parts.REPORT
    visiting = act.noun and act.turn in (parts.IS, parts.BE) and claim.mood is not Mood.BARE
    if scene.here is None or not (comes or announced or visiting):
        return
    if claim.mood is Mood.PLUPERFECT or (claim.mood is Mood.PAST and not days):
        return
    homes = {scene.entities[who].country for who in claim.who}
    if scene.here[0] not in homes and (announced or None not in homes):
        claim.places = (Destination(scene.here[0], scene.here[1], act.item),)
        claim.spans = [span]


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
    claims = (
        [claim] if claim.places or claim.spans or claim.tour or claim.turn is not Turn.GO else []
    )
    if (claim.meets or claim.length) and not claims:
        claims = [claim]
    if act.frame == parts.MEET and claim.places:
        others = find_entities(scene, strip, find_objects(strip, act), memory)
        seat_hosts(scene, others, claim.places[0])
        claim.who = (*claim.who, *(o for o in others if o not in claim.who))
    for group in origins:
        if act.frame == parts.LEAVE and (claim.spans or claim.tour):
            span = claim.tour or next((s for s in claim.spans if s), None)
            if span is not None:
                claims.append(_departure(claim, group, span))
    return claims


def _departure(claim: Claim, group: PlaceGroup, span: object) -> Claim:
    return Claim(
        who=claim.who,
        places=tuple(group.places),
        mood=claim.mood,
        turn=Turn.GO,
        bound=Bound.END,
        sentence=claim.sentence,
        start=claim.start,
        end=claim.end,
        rule=Rule.LEAVES,
        heading=claim.heading,
        spans=[span] * len(group.places),  # type: ignore[list-item]
    )
