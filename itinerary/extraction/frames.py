"""From acts to claims: where each frame has its traveller, its places and its days."""

from __future__ import annotations

from dataclasses import dataclass, field

from itinerary.extraction.acts import ACTING, BEING, Act, find_acts
from itinerary.extraction.claims import JOURNEY_RULES, Bound, Claim, Destination, Turn
from itinerary.extraction.company import read_company
from itinerary.extraction.days import Day, assign_days, find_days
from itinerary.extraction.destinations import PlaceGroup, find_groups, resolve_place
from itinerary.extraction.events import Venue, find_venue, remember_events
from itinerary.extraction.moods import Mood
from itinerary.extraction.programmes import read_programme
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import AUXILIARIES, Strip, compile_rule
from itinerary.facts import DateMention, DateSpan
from itinerary.extraction.subjects import SPOKEN_OF, find_last_subject, find_role, list_people
from itinerary.language import lexicon as parts
from itinerary.language.dates import find_durations
from itinerary.language.lexicon import Entry
from itinerary.language.people.roles import may_be_same_role
from itinerary.language.mentions import PersonKind, PersonMention, PlaceKind, PlaceMention

# Which prepositions lead to the place of each frame; "" is a direct object.
_LEADS_TO = {
    parts.VISIT: ("", parts.IN, parts.INCLUDE, parts.OF, parts.TO),
    parts.GO: (parts.TO, parts.INCLUDE, parts.VIA, parts.FOR, parts.IN),
    parts.LEAVE: (parts.FOR, parts.TO, parts.INCLUDE),
    parts.ARRIVE: (parts.IN, parts.TO, parts.INCLUDE, ""),
    parts.STAY: (parts.IN, parts.INCLUDE),
    parts.ATTEND: (parts.IN, parts.INCLUDE),
    parts.MEET: (parts.IN,),
    parts.HOST: (parts.IN, parts.TO),
    parts.INVITE: (parts.TO, parts.IN),
    parts.BEGIN: (parts.IN,),
    parts.END: (parts.IN,),
    parts.JOURNEY: (parts.TO, parts.OF, parts.IN, parts.INCLUDE, parts.VIA, parts.FOR, ""),
    parts.CANCEL: (parts.OF, parts.IN, parts.TO, parts.FROM, ""),
    parts.POSTPONE: (parts.OF, parts.IN, parts.TO, ""),
    parts.CARRY: (parts.TO, parts.IN, parts.VIA),
    parts.ACCOMPANY: (parts.TO, parts.IN),
    BEING: (parts.IN, parts.INCLUDE, ""),
    ACTING: (parts.IN,),
}
# The frames that tell of being there rather than of setting out or arriving.
_STAYING = frozenset(
    {parts.VISIT, parts.STAY, parts.ATTEND, parts.MEET, parts.HOST, parts.JOURNEY, BEING, ACTING}
)
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
_AT_EVENTS = frozenset({parts.ATTEND, BEING, parts.GO, parts.LEAVE, parts.ARRIVE, parts.MEET})
_AHEAD = frozenset({Mood.WILL, Mood.PRESENT})
# A journey noun governed by one of these tells of its first day.
_SETTING_OUT = frozenset(parts.BEGIN + parts.GO + parts.LEAVE + parts.ARRIVE)
_NAMES = {
    parts.VISIT: "visits a place",
    parts.GO: "goes to a place",
    parts.LEAVE: "leaves for a place",
    parts.ARRIVE: "arrives in a place",
    parts.STAY: "stays in a place",
    parts.ATTEND: "takes part in a place",
    parts.MEET: "meets in a place",
    parts.HOST: "is received by a host",
    parts.INVITE: "is invited by a host",
    parts.BEGIN: "begins in a place",
    parts.END: "ends a journey",
    parts.JOURNEY: "a journey to a place",
    parts.CANCEL: "calls a journey off",
    parts.POSTPONE: "puts a journey off",
    parts.ACCOMPANY: "goes along",
    parts.CARRY: "is taken to a place",
    BEING: "is in a place",
    ACTING: "does something in a place",
}


_DAY_HEADING = compile_rule(
    "^ [NAME WORD DASH COMMA NUMBER]{0,3} DATE [COLON COMMA DASH CLOSE WORD]{0,2} $"
)


_PLAN_FOR_DAY = compile_rule("[JOURNEY AGENDA] [FOR ON COMMA] DATE $")
# "Rome, Italy" as a line of its own: what follows takes place there.
_PLACE_HEADING = compile_rule("^ [WORD DASH]{0,2} PLACE [COLON DASH WORD]{0,2} $")
# A line with so many items is prose and ends a programme of short lines.
_PROSE = 40


@dataclass(slots=True)
class Memory:
    """What the sentences before have left in mind."""

    topic: tuple[int, ...] = ()  # the travellers spoken of last
    subject: tuple[int, ...] = ()  # whom the last sentence with a person was about
    journey: bool = False  # whether the article has told of a journey yet
    where: Destination | None = None  # of the programme's heading
    day: DateSpan | None = None  # of the diary's heading
    events: dict[str, Venue] = field(default_factory=dict)
    stay: Destination | None = None  # where the sentence has brought them


def read_claims(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    """The claims of one sentence; ``memory`` is brought up to date."""
    claims: list[Claim] = []
    memory.stay = None
    remember_events(scene, strip, memory.events)
    acts = find_acts(scene.lexicon, scene.tokens, strip)
    for act in acts:
        for claim in _read_act(scene, strip, act, memory):
            claims.append(claim)
            memory.journey = memory.journey or claim.rule in JOURNEY_RULES
            if claim.places and _may_travel(scene, claim.who):
                memory.topic = claim.who
    for claim in read_company(scene, strip, memory.topic):
        claims.append(claim)
    if not any(claim.places for claim in claims):
        for claim in read_programme(scene, strip, memory.topic if memory.journey else ()):
            claims.append(claim)
            if strip.people:
                memory.topic = claim.who
    _follow_diary(scene, strip, memory, claims)
    for i, part in enumerate(strip.shape):
        if part == parts.PLACE:
            place = resolve_place(scene, strip, i)
            if place is not None:
                scene.last_place = (place.country, place.city)
    if not memory.topic:
        _remember_first(scene, strip, memory)
    _remember_subject(scene, strip, memory)
    return claims


def _follow_diary(scene: Scene, strip: Strip, memory: Memory, claims: list[Claim]) -> None:
    """A line that is only a date gives its day to the lines below it, up to the next such line."""
    if strip.heading and _PLACE_HEADING.match(strip.shape):
        memory.where = resolve_place(scene, strip, strip.shape.index(parts.PLACE))
    elif not strip.heading and not strip.listed and len(strip) > _PROSE:
        memory.where = None
    if _DAY_HEADING.match(strip.shape) or (strip.heading and _PLAN_FOR_DAY.search(strip.shape)):
        dates = [ref for ref in strip.refs if isinstance(ref, DateMention)]
        later = dates[0].span.start is not None and dates[0].span.start > scene.article.published
        memory.day = dates[0].span if later else None
    if memory.day is None:
        return
    for claim in claims:
        if claim.places and claim.tour is None and not any(claim.spans):
            claim.spans = [memory.day] * len(claim.places)


def _may_travel(scene: Scene, who: tuple[int, ...]) -> bool:
    return bool(who) and all(scene.entities[one].travels is not False for one in who)


def _remember_first(scene: Scene, strip: Strip, memory: Memory) -> None:
    for item in sorted(strip.people):
        who = _linked(scene, strip, item)
        if len(who) == 1 and scene.entities[who[0]].travels:
            memory.topic = who
            return


def _remember_subject(scene: Scene, strip: Strip, memory: Memory) -> None:
    """Keep whom the sentence is about: its first person that is a subject of a main clause."""
    for item in sorted(strip.people):
        if strip.shape[item] != parts.PERSON or find_role(strip, item) != "subject":
            continue
        if item and strip.shape[item - 1] in parts.RELATIVE + parts.WHILE:
            continue
        who = _entities(scene, strip, [item], memory)
        if len(who) == 1:
            memory.subject = who
            return


def _linked(scene: Scene, strip: Strip, item: int) -> tuple[int, ...]:
    """The entities that the mention at ``item`` speaks of: several for a group."""
    number = strip.people.get(item)
    return scene.links[number] if number is not None else ()


def _entities(scene: Scene, strip: Strip, items: list[int], memory: Memory) -> tuple[int, ...]:
    found: list[int] = []
    for item in items:
        linked = (
            memory.topic
            if _is_topic_again(scene, strip, item, memory)
            else _linked(scene, strip, item)
        )
        found.extend(who for who in linked if who not in found)
    return tuple(found)


def _is_topic_again(scene: Scene, strip: Strip, item: int, memory: Memory) -> bool:
    """Whether a bare "the minister" is the traveller spoken of last."""
    mention = strip.refs[item]
    if len(memory.topic) != 1 or not isinstance(mention, PersonMention):
        return False
    if mention.kind is not PersonKind.OFFICE or mention.country or not mention.role:
        return False
    topic = scene.entities[memory.topic[0]]
    linked = _linked(scene, strip, item)
    known = bool(linked) and scene.entities[linked[0]].name is not None
    if not known and topic.role is None and topic.travels is None and mention.travels:
        # "Macron … the president": the office that the article never writes beside the name.
        return True
    return topic.role is not None and may_be_same_role(topic.role, mention.role)


def _read_act(scene: Scene, strip: Strip, act: Act, memory: Memory) -> list[Claim]:
    if act.frame == parts.HOST:
        return _read_host(scene, strip, act, memory)
    if act.frame == parts.INVITE:
        return _read_invitation(scene, strip, act, memory)
    if act.frame == parts.ACCOMPANY:
        return _read_company(scene, strip, act, memory)
    if act.frame == parts.VISIT and act.group.passive:
        return _read_visited(scene, strip, act, memory)
    who = _who(scene, strip, act, memory)
    if who is None:
        return []
    if act.frame in (parts.BEGIN, parts.END) and not _is_intransitive(strip, act):
        return []
    if act.frame in (parts.CANCEL, parts.POSTPONE) and not _EVENTS.intersection(
        strip.shape[act.item : act.end]
    ):
        return []
    groups = [g for g in _places_of(scene, strip, act) if not g.topic]
    end = _cut_relative(strip, act)
    groups = [g for g in groups if g.first < end]
    origins = _origins(strip, act, groups)
    groups = [g for g in groups if g not in origins and _leads(strip, act, g)]
    groups = [g for g in groups if not _is_host_phrase(strip, g) and not _speaks(strip, g)]
    days = find_days(strip, act.front, act.begin, act.end, act.group.mood)
    claim = _claim(scene, strip, act, who)
    assign_days(claim, groups, days, scene)
    if not claim.places and act.frame in _AT_EVENTS and act.end > act.item + 1:
        venue = find_venue(scene, strip, act.item + 1, act.end, memory.events)
        if venue is not None:
            claim.places = (venue[0],)
            claim.spans = [days[0].span if days else venue[1]]
    if not claim.places:
        _default_places(scene, strip, act, claim, days)
    if not claim.places and memory.where is not None and claim.mood in _AHEAD:
        claim.places, claim.spans = (memory.where,), [days[0].span if days else None]
    _settle_home(scene, act, claim, origins)
    claim.length = _find_length(scene, strip, act)
    claim.meets = _read_meets(scene, strip, act)
    claim.passing = act.frame == parts.STAY and _lemma(strip, act).startswith("stop")
    claims = _finish(scene, strip, act, claim, origins, memory)
    claim.departs = (
        act.frame in (parts.LEAVE, parts.GO)
        and claim.mood in (Mood.PAST, Mood.PERFECT)
        and claim.turn is Turn.GO
    )
    claim.departs = claim.departs and bool(days or claim.places)
    if claim.departs and claim not in claims and who:
        claims.append(claim)
    if act.frame == parts.LEAVE and not claim.places and days:
        left = _place_left_behind(scene, strip, act) or memory.stay
        if left is not None and not claim.departs:
            claim.places, claim.spans, claim.bound = (left,), [days[0].span], Bound.END
            claim.rule = "leaves a place"
    if claim.places and claim.bound is not Bound.END:
        memory.stay = claim.places[-1]
    return claims


def _read_visited(scene: Scene, strip: Strip, act: Act, memory: Memory) -> list[Claim]:
    """"Indonesia and Vietnam are to be visited first (by X)": the places are the subject."""
    who = _entities(scene, strip, _behind(strip, act, parts.BY), memory) or memory.topic
    groups = find_groups(scene, strip, act.front, act.group.first)
    if not who or not groups:
        return []
    claim = _claim(scene, strip, act, who)
    days = find_days(strip, act.front, act.begin, act.end, act.group.mood)
    assign_days(claim, groups[-1:], days, scene)
    return [claim]


def _settle_home(scene: Scene, act: Act, claim: Claim, origins: list[PlaceGroup]) -> None:
    """ "is leaving Dhaka for Washington": home, where the article has not told it."""
    if act.frame != parts.LEAVE or not origins or not claim.places:
        return
    home = origins[0].places[0].country if origins[0].places else None
    for who in claim.who:
        entity = scene.entities[who]
        if entity.country is None and not entity.serves_organisation and entity.travels:
            entity.country = home


def _find_length(scene: Scene, strip: Strip, act: Act) -> int | None:
    """How many days the clause says that the stay or journey takes: "a visit of two days"."""
    tokens = scene.tokens
    words = tokens.lower[strip.first[act.begin] : strip.last[act.end - 1]]
    if not any(word.endswith(("day", "days", "week", "nights")) for word in words):
        return None
    found = find_durations(
        scene.article.text,
        tokens.starts[strip.first[act.begin]],
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
        country = _host_country(scene, strip, _behind(strip, act, parts.OF))
        if country is not None:
            claim.places, claim.spans = (Destination(country, None, act.item),), [span]
        return
    comes = act.frame == parts.ARRIVE and _lemma(strip, act) == "come"
    announced = act.noun and act.governor is not None and act.turn == parts.REPORT
    if scene.here is None or not (comes or announced) or claim.mood in (Mood.PAST, Mood.PLUPERFECT):
        return
    homes = {scene.entities[who].country for who in claim.who}
    if None not in homes and scene.here[0] not in homes:
        claim.places = (Destination(scene.here[0], scene.here[1], act.item),)
        claim.spans = [span]


def _who(scene: Scene, strip: Strip, act: Act, memory: Memory) -> tuple[int, ...] | None:
    """The entities that go, or ``None`` where it is nobody we know."""
    if act.frame == parts.CARRY:
        return _carried(scene, strip, act, memory)
    if act.subject is None:
        return None
    if act.subject == [SPOKEN_OF]:
        return memory.topic or None
    who = _entities(scene, strip, act.subject, memory)
    if _is_he(strip, act.subject):
        return _resolve_he(scene, strip, act.subject[0], who, memory)
    if who:
        return who
    if act.subject:
        return None
    if act.noun:
        return memory.topic or None
    if strip.heading or act.group.first == 0 or act.group.mood is Mood.BARE:
        return memory.topic or None
    return None


def _is_intransitive(strip: Strip, act: Act) -> bool:
    """ "begins in Boston on Monday", unlike "began the talks in Boston"."""
    after = strip.shape[act.item + 1 : act.item + 2]
    return not after or after in _NO_OBJECT


def _carried(scene: Scene, strip: Strip, act: Act, memory: Memory) -> tuple[int, ...] | None:
    """ "a tour that takes him to …": the object travels; "will take a letter to …": the subject."""
    if act.group.mood is Mood.DENIED or act.group.passive:
        return None
    behind = strip.shape[act.item + 1 : act.item + 4].lstrip(parts.THE + parts.DEMONYM)
    if behind[:1] not in parts.HIM + parts.HIS + parts.PERSON:
        return _entities(scene, strip, act.subject or [], memory) or None
    after = strip.shape[act.item + 1 : act.item + 2]
    if after and after in parts.HIM + parts.HIS:
        own = _entities(scene, strip, find_last_subject(strip, act.item), memory)
        return own[:1] or memory.topic or None
    return _entities(scene, strip, _objects(strip, act), memory) or None


def _is_he(strip: Strip, items: list[int]) -> bool:
    return len(items) == 1 and strip.shape[items[0]] == parts.PRONOUN


def _resolve_he(
    scene: Scene, strip: Strip, item: int, linked: tuple[int, ...], memory: Memory
) -> tuple[int, ...] | None:
    """Whom "he" or "she" means: the sentence's own subject, the last sentence's, the traveller."""
    gender = "f" if scene.tokens.lower[strip.first[item]] == "she" else "m"
    if scene.tokens.lower[strip.first[item]] == "they":
        return memory.topic if len(memory.topic) > 1 else linked or None
    for earlier in range(item):
        if strip.shape[earlier] != parts.PERSON or find_role(strip, earlier) != "subject":
            continue
        if earlier and strip.shape[earlier - 1] in parts.RELATIVE + parts.WHILE:
            continue
        who = _entities(scene, strip, [earlier], memory)
        if len(who) == 1 and scene.entities[who[0]].gender in ("", gender):
            return who
    candidates = [memory.subject, memory.topic, linked]
    if memory.subject and _is_at_home(scene, memory.subject[0]):
        candidates = [memory.topic, memory.subject, linked]
    for who in candidates:
        if len(who) == 1 and scene.entities[who[0]].gender in ("", gender):
            return who
    return linked or None


def _is_at_home(scene: Scene, who: int) -> bool:
    """Whether a person is of the state whose place was named last: a host rather than a guest."""
    last = scene.last_place
    return last is not None and scene.entities[who].country in (None, last[0])


def _may_be(scene: Scene, linked: tuple[int, ...], topic: tuple[int, ...]) -> bool:
    """Whether "he" or "she" can be the one traveller spoken of last, whom the reader has in mind."""
    if len(topic) != 1:
        return False
    genders = {scene.entities[who].gender for who in (*linked, *topic)} - {""}
    return len(genders) < 2


def _places_of(scene: Scene, strip: Strip, act: Act) -> list[PlaceGroup]:
    begin = act.item + 1
    if act.noun:
        subject = _places_as_subject(scene, strip, act)
        if subject:
            return subject
        # "his Tokyo trip", "the Moscow visit": the place may stand before the noun.
        groups = find_groups(scene, strip, begin, act.end)
        if not any(g.preposition in (parts.TO, parts.OF, parts.INCLUDE) for g in groups):
            i = act.item - 1
            if i >= 0 and strip.shape[i] == parts.PLACE:
                place = resolve_place(scene, strip, i)
                if place is not None:
                    return [PlaceGroup(i, i + 1, "", "", [place], False), *groups]
        return [g for g in groups if g.preposition] or (
            _place_of_relative(scene, strip, act) if act.governor is not None else []
        )
    groups = find_groups(scene, strip, begin, act.end)
    front = find_groups(scene, strip, act.front, act.group.first)
    fronted = [g for g in front if g.preposition == parts.IN and g.first <= act.front + 1]
    fronted = fronted or _place_of_relative(scene, strip, act)
    if fronted and not groups and act.frame in _STAYING:
        return fronted
    if act.frame == parts.VISIT:
        return [g for g in groups if g.preposition or g.first - act.item <= 6]
    if act.frame == parts.ARRIVE:
        return [g for g in groups if g.preposition or g.first - act.item <= 2]
    return groups


def _place_of_relative(scene: Scene, strip: Strip, act: Act) -> list[PlaceGroup]:
    """ "…, Sri Lanka, where he will be until Sunday": the place that "where" speaks of."""
    shape = strip.shape
    i = act.group.first - 1
    while i > 0 and act.group.first - i < 8 and shape[i] != parts.RELATIVE:
        i -= 1
    if i < 1 or scene.tokens.lower[strip.first[i]] != "where":
        return []
    for k in (i - 1, i - 2):
        if k >= 0 and shape[k] == parts.PLACE:
            place = resolve_place(scene, strip, k)
            return [PlaceGroup(k, k + 1, parts.IN, "where", [place], False)] if place else []
    return []


def _places_as_subject(scene: Scene, strip: Strip, act: Act) -> list[PlaceGroup]:
    """ "Japan and India will be the first stops of his tour": the places stand before the verb."""
    shape = strip.shape
    first = act.group.first
    if not act.turn or act.turn not in AUXILIARIES or first == 0 or shape[first - 1] != parts.PLACE:
        return []
    begin = first - 1
    while begin > 0 and shape[begin - 1] in parts.PLACE + parts.COMMA + parts.AND + parts.THE:
        begin -= 1
    groups = find_groups(scene, strip, begin, first)
    for group in groups:
        group.preposition = parts.TO
    return groups


def _cut_relative(strip: Strip, act: Act) -> int:
    """Where the places of an act end: at a clause hung on to it, unless that lists the stops."""
    shape = strip.shape
    for i in range(act.item + 1, act.end):
        if shape[i] in parts.RELATIVE + parts.WHILE:
            if act.noun and parts.INCLUDE in shape[i : i + 8]:
                continue
            return i
    return act.end


def _origins(strip: Strip, act: Act, groups: list[PlaceGroup]) -> list[PlaceGroup]:
    """The places that the clause leaves: "from Hanoi", "left Beijing for …"."""
    origins = [g for g in groups if g.preposition == parts.FROM]
    if act.frame == parts.LEAVE:
        origins += [g for g in groups if g.preposition == "" and g.first - act.item <= 3]
    return origins


def _place_left_behind(scene: Scene, strip: Strip, act: Act) -> Destination | None:
    """ "Turkey, which he leaves on Nov. 30": the place that the relative clause is about."""
    shape = strip.shape
    i = act.group.first - 1
    while i > 0 and shape[i] != parts.RELATIVE and act.group.first - i < 4:
        i -= 1
    if i > 1 and shape[i] == parts.RELATIVE:
        for k in (i - 1, i - 2):
            if shape[k] == parts.PLACE:
                return resolve_place(scene, strip, k)
    return None


def _leads(strip: Strip, act: Act, group: PlaceGroup) -> bool:
    """Whether the frame of ``act`` takes the group's preposition; "here" and "there" need none."""
    adverbial = strip.shape[group.last - 1] in parts.HERE + parts.THERE
    return adverbial or group.preposition in _LEADS_TO[act.frame]


def _speaks(strip: Strip, group: PlaceGroup) -> bool:
    """ "state television in Naypyidaw said": the place of whoever speaks or acts."""
    after = strip.shape[group.last : group.last + 1]
    if after == parts.REPORT:
        return True
    return group.preposition == parts.IN and bool(after) and after in parts.HAS + parts.HAD + parts.IS


def _is_host_phrase(strip: Strip, group: PlaceGroup) -> bool:
    """ "at the invitation of China": no place gone to."""
    return group.preposition == parts.OF and strip.shape[group.first - 1] in (
        parts.INVITATION + parts.EVENT + parts.TALKS
    )


def _claim(scene: Scene, strip: Strip, act: Act, who: tuple[int, ...]) -> Claim:
    motion = act.frame not in _STAYING
    turn = Turn.GO
    mood = act.group.mood
    if parts.CANCEL in (act.frame, act.turn):
        turn = Turn.CANCEL
    elif parts.POSTPONE in (act.frame, act.turn):
        turn = Turn.POSTPONE
    elif parts.END in (act.frame, act.turn):
        turn = Turn.FINISH
    elif act.turn == parts.WEIGH and mood not in (Mood.DENIED, Mood.PLUPERFECT):
        mood = Mood.MAY
    elif act.turn == parts.REFUSE:
        mood = Mood.DENIED
    elif act.turn in (parts.PLAN, parts.WISH) and mood in (Mood.PRESENT, Mood.PROGRESSIVE):
        mood = Mood.WILL if act.turn == parts.PLAN else Mood.MAY
    if act.noun and act.turn and act.turn in _SETTING_OUT and act.item > act.group.verb:
        motion = True
    return Claim(
        who=who,
        places=(),
        mood=mood,
        turn=turn,
        bound=Bound.START if motion else Bound.STAY,
        sentence=strip.number,
        start=strip.start,
        end=strip.end,
        rule=_NAMES[act.frame],
        heading=strip.heading,
        stays=not motion,
    )


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
        others = _entities(scene, strip, _objects(strip, act), memory)
        _seat_hosts(scene, others, claim.places[0])
        claim.who = (*claim.who, *(o for o in others if o not in claim.who))
    for group in origins:
        if act.frame == parts.LEAVE and (claim.spans or claim.tour):
            span = claim.tour or next((s for s in claim.spans if s), None)
            if span is not None:
                claims.append(_departure(claim, group, span))
    return claims


def _seat_hosts(scene: Scene, people: tuple[int, ...], place: Destination) -> None:
    """Whoever is met abroad under a bare title holds it there: "in Manila … President X"."""
    for who in people:
        entity = scene.entities[who]
        said = any(scene.people[m].country for m in entity.mentions)
        if not said and not entity.serves_organisation and entity.country != place.country:
            entity.country = place.country


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
        rule="leaves a place",
        heading=claim.heading,
        spans=[span] * len(group.places),  # type: ignore[list-item]
    )


def _objects(strip: Strip, act: Act) -> list[int]:
    """The people right behind a verb: whom one meets, receives or invites."""
    shape = strip.shape
    for i in range(act.item + 1, act.end):
        if shape[i] == parts.PERSON:
            before = shape[i - 1]
            if before == parts.POSSESSIVE or before in parts.BY + parts.OF:
                continue
            return [k for k in list_people(strip, i) if k >= i]
        if shape[i] in AUXILIARIES or shape[i] in parts.IN + parts.WHILE + parts.RELATIVE:
            break
    return []


def _read_meets(scene: Scene, strip: Strip, act: Act) -> tuple[str, ...]:
    """Whom the traveller meets, as the sentence names them."""
    if act.frame not in (parts.MEET, parts.JOURNEY, parts.ACCOMPANY, ACTING, BEING):
        shape = strip.shape[act.item : act.end]
        if parts.TALKS not in shape and parts.MEET not in shape:
            return ()
    if act.frame != parts.MEET and parts.TALKS not in strip.shape[act.item : act.end]:
        return ()
    named: list[str] = []
    for item in _objects(strip, act):
        mention = strip.refs[item]
        if isinstance(mention, PersonMention) and mention.kind is PersonKind.NAMED:
            named.append(" ".join(scene.article.text[mention.start : mention.end].split()))
    return tuple(named)


def _host_country(scene: Scene, strip: Strip, items: list[int]) -> str | None:
    for item in items:
        for who in _linked(scene, strip, item):
            return scene.entities[who].country
    return None


def _read_host(scene: Scene, strip: Strip, act: Act, memory: Memory) -> list[Claim]:
    """ "Yoon will receive him", "X will be welcomed by Y in Z"."""
    shape = strip.shape
    groups = [
        g
        for g in find_groups(scene, strip, act.item + 1, act.end)
        if g.preposition == parts.IN and not g.topic
    ]
    if act.group.passive:
        guests = act.subject or []
        hosts = _behind(strip, act, parts.BY)
    else:
        guests = [] if shape[act.item + 1 : act.item + 2] == parts.HIM else _objects(strip, act)
        hosts = act.subject or []
    who = _entities(scene, strip, guests, memory) or _him(strip, act, memory)
    if not who:
        return []
    places = [p for g in groups for p in g.places]
    if not places:
        country = _host_country(scene, strip, hosts)
        if country is None and act.subject is None and act.group.first > 0:
            country = _acting_country(strip, act.group.first - 1)
        if country is not None:
            places = [Destination(country, None, act.item)]
    if not places:
        return []
    claim = _claim(scene, strip, act, who)
    claim.places = tuple(places[:1])
    days = find_days(strip, act.front, act.begin, act.end, act.group.mood)
    claim.spans = [days[0].span if days else None]
    claim.stays = True
    claim.bound = Bound.STAY
    claim.meets = tuple(
        " ".join(scene.article.text[ref.start : ref.end].split())
        for item in hosts
        if isinstance(ref := strip.refs[item], PersonMention) and ref.kind is PersonKind.NAMED
    )
    return [claim]


def _acting_country(strip: Strip, item: int) -> str | None:
    """ "Pakistan will host …": the country as the one who acts."""
    mention = strip.refs[item]
    if isinstance(mention, PlaceMention) and mention.kind in (PlaceKind.COUNTRY, PlaceKind.CAPITAL):
        return mention.country
    return None


def _him(strip: Strip, act: Act, memory: Memory) -> tuple[int, ...]:
    """ "will receive him": the traveller spoken of last, if the object is such a pronoun."""
    behind = strip.shape[act.item + 1 : act.item + 2]
    return memory.topic if behind and behind in parts.HIM + parts.HIS else ()


def _behind(strip: Strip, act: Act, preposition: str) -> list[int]:
    shape = strip.shape
    for i in range(act.item + 1, act.end - 1):
        if shape[i] == preposition:
            for k in range(i + 1, min(i + 4, act.end)):
                if shape[k] == parts.PERSON:
                    return [k]
    return []


def _read_invitation(scene: Scene, strip: Strip, act: Act, memory: Memory) -> list[Claim]:
    """ "Xi has invited Lula", "was invited to Beijing by Xi": a journey that may be."""
    if act.group.mood in (Mood.PLUPERFECT, Mood.DENIED):
        return []
    passive = act.group.passive
    guests = (act.subject or []) if passive else _objects(strip, act)
    hosts = _behind(strip, act, parts.BY) if passive else (act.subject or [])
    who = _entities(scene, strip, guests, memory) or _him(strip, act, memory)
    if not who:
        return []
    groups = [
        g
        for g in find_groups(scene, strip, act.item + 1, act.end)
        if g.preposition in (parts.TO, parts.IN) and not g.topic
    ]
    places = [p for g in groups for p in g.places]
    if not places:
        country = _host_country(scene, strip, hosts)
        places = [Destination(country, None, act.item)] if country else []
    if not places:
        return []
    claim = _claim(scene, strip, act, who)
    claim.mood, claim.turn = Mood.MAY, Turn.INVITE
    claim.places = tuple(places)
    claim.spans = [None] * len(places)
    claim.doubtful = True
    return [claim]


def _read_company(scene: Scene, strip: Strip, act: Act, memory: Memory) -> list[Claim]:
    """ "accompanied by Y", "Y accompanies him": Y makes the same journey."""
    if act.group.mood in (Mood.DENIED, Mood.WAS_TO, Mood.PLUPERFECT):
        return []
    if strip.forms[act.item] in ("participle", "past") and _behind(strip, act, parts.BY):
        shape = strip.shape
        by = next(i for i in range(act.item, act.end) if shape[i] == parts.BY)
        stop = next((i for i in range(by, act.end) if shape[i] in AUXILIARIES), act.end)
        named = [i for i in range(by, stop) if shape[i] == parts.PERSON]
        company = _entities(scene, strip, named, memory)
        leader = _entities(scene, strip, act.subject or [], memory) or memory.topic
    else:
        object_ = strip.shape[act.item + 1 : act.item + 2]
        if not _objects(strip, act) and object_ not in (parts.HIM, parts.HIS, parts.RETINUE):
            return []
        company = _entities(scene, strip, act.subject or [], memory)
        leader = _entities(scene, strip, _objects(strip, act), memory) or tuple(
            t for t in memory.topic if t not in company
        )
    if not company or not leader:
        return []
    claim = _claim(scene, strip, act, leader)
    claim.companions = company
    return [claim]
