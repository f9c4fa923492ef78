"""Who has set out, and when places are left: "leaves Rome on Monday for Milan"."""

from __future__ import annotations

from itinerary.extraction.act import Act, find_lemma
from itinerary.extraction.claims import Bound, Claim, Destination, Rule, Turn
from itinerary.extraction.days import Day, read_in_mood
from itinerary.extraction.destinations import PlaceGroup
from itinerary.extraction.memory import Memory
from itinerary.extraction.moods import Mood
from itinerary.extraction.resolving import resolve_place
from itinerary.extraction.routes import find_place_left
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.facts import DateSpan
from itinerary.language import lexicon as parts


def make_departures(strip: Strip, act: Act, claim: Claim, origins: list[PlaceGroup]) -> list[Claim]:
    """The claims that the stays at ``origins`` end on the day of the departure ``claim``."""
    if act.frame != parts.LEAVE or not (claim.spans or claim.tour):
        return []
    shared = claim.tour or next((span for span in claim.spans if span), None)
    departures = []
    for group in origins:
        own = _find_day_behind(strip, group) if len(origins) > 1 else None
        span = own or shared
        if span is not None:
            departures.append(_make(claim, group, span))
    return departures


_DAY_BEHIND = compile_rule("COMMA? ON? (DATE)")


def _find_day_behind(strip: Strip, group: PlaceGroup) -> DateSpan | None:
    """The day of each in "leaves Rome on Monday and Milan on Tuesday"."""
    match = _DAY_BEHIND.match(strip.shape, group.last)
    mention = strip.date_at(match.start(1)) if match is not None else None
    return mention.span if mention is not None else None


def _make(claim: Claim, group: PlaceGroup, span: DateSpan) -> Claim:
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
        spans=[span] * len(group.places),
    )


def note_departure(
    scene: Scene,
    strip: Strip,
    act: Act,
    claim: Claim,
    claims: list[Claim],
    days: list[Day],
    memory: Memory,
    origins: list[PlaceGroup],
) -> None:
    """Note that the traveller has set out, or on which day a stay ends."""
    claim.departs = (
        (act.frame in (parts.LEAVE, parts.GO) or _sets_out(strip, act, claim))
        and claim.mood in (Mood.PAST, Mood.PERFECT)
        and claim.turn is Turn.GO
        and not _goes_at_home(scene, claim)
        and bool(
            days
            or claim.places
            or act.noun
            or find_lemma(strip, act) in UNDER_WAY_TO
            or _has_left(scene, strip, act, origins)
        )
    )
    if claim.departs and claim not in claims:
        claims.append(claim)
    if act.frame == parts.LEAVE and not claim.places and days and not claim.departs:
        left = find_place_left(scene, strip, act) or (None if origins else memory.stay)
        if left is None and not origins and claim.who == memory.topic and memory.staying:
            left = memory.last_stay
        if left is not None:
            claim.places, claim.spans, claim.bound = (left,), [days[0].span], Bound.END
            claim.rule = Rule.LEAVES
    elif _ends_stay(scene, strip, act, claim, memory):
        claim.turn, claim.departs = Turn.FINISH, False
    elif claim.places and claim.mood is not Mood.BARE:
        memory.staying = claim.mood in _THERE and not _is_leaving(strip, act)


def _goes_at_home(scene: Scene, claim: Claim) -> bool:
    """ "left for a rally in Bergen": no setting out on a journey abroad."""
    homes = {scene.entities[who].country for who in claim.who}
    return bool(claim.places) and all(place.country in homes for place in claim.places)


_LEFT_TO = compile_rule("THE? ([PLACE WORD]) (?:ON? DATE)? COMMA? TO [ATTEND MEET VISIT WORD]")


def _has_left(scene: Scene, strip: Strip, act: Act, origins: list[PlaceGroup]) -> bool:
    """ "has left Oslo", "left the country to attend": on the way, whatever the day."""
    if act.frame != parts.LEAVE or act.noun:
        return False
    if act.group.mood is Mood.PERFECT and origins:
        return True
    match = _LEFT_TO.match(strip.shape, act.item + 1)
    if match is None or strip.shape[match.start(1)] == parts.PLACE:
        return match is not None
    return _is_land(scene, strip, match.start(1))


def _is_land(scene: Scene, strip: Strip, item: int) -> bool:
    """Whether the word at ``item`` means the country that somebody leaves, whichever it is."""
    return scene.tokens.lower[strip.first[item]] in scene.lexicon.qualifiers["lands"]


def _ends_stay(scene: Scene, strip: Strip, act: Act, claim: Claim, memory: Memory) -> bool:
    """ "Holm left the country the same evening", who has been abroad: it is over."""
    if act.frame != parts.LEAVE or claim.places or claim.mood not in (Mood.PAST, Mood.PERFECT):
        return False
    match = _LEFT_LAND.match(strip.shape, act.item + 1)
    if match is None or memory.last_stay is None or claim.who != memory.topic:
        return False
    return memory.staying and _is_land(scene, strip, match.start(1))


_LEFT_LAND = compile_rule("THE (WORD) (?! TO | FOR )")


def _sets_out(strip: Strip, act: Act, claim: Claim) -> bool:
    """ "has begun a tour", "set off on Monday on a tour", whose stops other sentences tell."""
    if not act.noun or act.governor is None or act.governor > act.item:
        return False
    if claim.places:
        return strip.shape[act.governor] == parts.LEAVE
    return strip.shape[act.governor] in (parts.BEGIN, parts.LEAVE, parts.GO)


def _is_leaving(strip: Strip, act: Act) -> bool:
    """ "has left for Rome", "has left on a visit to Rome": not there yet."""
    going = parts.LEAVE + parts.GO
    return act.frame in going or (act.governor is not None and strip.shape[act.governor] in going)


# Moods of a stay or an arrival that say that the traveller is there by now.
_THERE = frozenset({Mood.PROGRESSIVE, Mood.PAST, Mood.PERFECT})


UNDER_WAY_TO = frozenset(
    {"be on the way", "be on his way", "be on her way", "be on their way", "be en route"}
)


# "will return to Oslo from Ghana on Thursday"
_HOME_FROM = compile_rule("END TO THE? PLACE FROM THE? PLACE")
# "returns from a visit to Ghana on Thursday"
_FROM_VISIT = compile_rule(
    "END FROM [THE HIS WORD DURATION ADVERB]{0,4} JOURNEY TO THE? (PLACE) ON? (DATE)"
)


def come_back(
    scene: Scene,
    strip: Strip,
    act: Act,
    claim: Claim,
    origins: list[PlaceGroup],
    days: list[Day],
    memory: Memory,
) -> None:
    """ "Is due back from Japan on Friday", "will return from Japan on Friday": there until then."""
    if claim.turn is not Turn.FINISH or claim.places or claim.mood not in _COMING_BACK:
        return
    place, span = None, days[0].span if days else None
    beside = _HOME_FROM.match(strip.shape, act.item)
    if origins and origins[0].places and (beside or origins[0].first - act.item <= _BESIDE):
        place = origins[0].places[0]
    elif (match := _FROM_VISIT.match(strip.shape, act.item)) is not None:
        place, mention = resolve_place(scene, strip, match.start(1)), strip.date_at(match.start(2))
        span = read_in_mood(mention, Mood.WILL) if mention is not None else None
    if place is None or span is None or _is_home(scene, claim, place):
        return
    known = place.country in memory.visited
    if known and claim.who != memory.topic:
        return
    claim.places, claim.spans, claim.bound = (place,), [span], Bound.END
    # "flies home from Japan on Friday" may be of a journey to come.
    claim.ongoing = find_lemma(strip, act).startswith("be ") or not known


def _is_home(scene: Scene, claim: Claim, place: Destination) -> bool:
    return place.country in {scene.entities[who].country for who in claim.who}


_BESIDE = 2  # items between "back" and "from"
_COMING_BACK = frozenset({Mood.PRESENT, Mood.PROGRESSIVE, Mood.WILL})
