"""Where people are when they speak, and where talks between them are held."""

from __future__ import annotations

from itinerary.extraction.act import Act, find_lemma
from itinerary.extraction.claims import Claim, Destination, Rule, claim_stay
from itinerary.extraction.days import find_days
from itinerary.extraction.destinations import find_dates_between
from itinerary.extraction.memory import Memory, find_entities, may_travel
from itinerary.extraction.moods import Mood
from itinerary.extraction.near_years import bring_near
from itinerary.extraction.resolving import resolve_place
from itinerary.extraction.scene import Scene
from itinerary.extraction.seats import seat_hosts
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.standing import list_people
from itinerary.facts import DateSpan
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import Form

_AT = "IN [THE DEMONYM NAME]{0,2} (PLACE) (?! POSSESSIVE )"
# "Holm told reporters in Cairo", "Holm said in Cairo"
_SAID = compile_rule(
    f"([PERSON PRONOUN]) ADVERB* REPORT (?:ON? DATE)? ([THE GROUP WORD EVENT TALKS]{{0,4}})"
    f" (?:ON? DATE)? {_AT}"
)
# "Holm, in Cairo for talks, said"
_BEING_IN = compile_rule(
    f"(PERSON) COMMA ADVERB? {_AT} (?: ON? DATE )?"
    " (?: [FOR TO] | [ON DURING] [THE HIS WORD]* JOURNEY )"
)
# "In Cairo for a summit, Holm said"
_FRONTED_IN = compile_rule(
    f"^ {_AT} (?: ON? DATE )? (?: FOR [THE HIS WORD NAME NUMBER DURATION ADVERB]{{0,5}}"
    " [TALKS EVENT JOURNEY MEET] | ON [THE HIS WORD DURATION ADVERB]{1,4} JOURNEY ) COMMA"
    " [THE DEMONYM]* (PERSON) ADVERB* REPORT"
)
# "Talks between X and Y are scheduled for Thursday in Cairo"
_BETWEEN = compile_rule("[TALKS EVENT MEET] .{0,3} (WITH) (PERSON) (?: [COMMA AND]{1,2} PERSON )+")
_VENUE = compile_rule(f"(?: {_AT} )")
_AFTER = compile_rule("[WAS HAD HAS] .* WHILE [THE WORD NAME]{0,3} $")  # "was signed after talks"
_REMOTE = frozenset({"telephone", "phone", "video", "virtual", "online", "videoconference"})
_REACH = 14  # items from talks to their place
# "Holm, now in Cairo, will go on to Rome"
_NOW_IN = compile_rule(f"(PERSON) COMMA (ADVERB) {_AT} (?: ON? DATE )? COMMA")
_DONE = frozenset(parts.WAS + parts.HAS + parts.HAD)
_OPEN = frozenset(parts.MAY + parts.LIKELY + parts.WEIGH)


def read_presence(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    """The claims of where the speakers of a sentence, or those who have talks, are."""
    shape = strip.shape
    if parts.PLACE not in shape or strip.heading:
        return []
    claims: list[Claim] = []
    for match in _SAID.finditer(shape) if parts.REPORT in shape else ():
        if _is_audience(scene, strip, match.start(2), match.end(2)):
            mood = Mood.PROGRESSIVE if _is_visitor(scene, strip, match.start(1)) else Mood.PAST
            claims += _make(scene, strip, memory, match.start(1), match.start(3), mood)
    for match in _BEING_IN.finditer(shape):
        claims += _make(scene, strip, memory, match.start(1), match.start(2), Mood.PROGRESSIVE)
    fronted = _FRONTED_IN.match(shape)
    if fronted is not None:
        person, place = fronted.start(2), fronted.start(1)
        claims += _make(scene, strip, memory, person, place, Mood.PROGRESSIVE)
    return claims


def read_now_in(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    """ "Holm, now in Cairo, will go on to Rome": the claim that she is there."""
    match = _NOW_IN.search(strip.shape) if parts.PLACE in strip.shape else None
    if (
        match is None
        or scene.tokens.lower[strip.first[match.start(2)]] not in scene.lexicon.qualifiers["now"]
    ):
        return []
    return _make(scene, strip, memory, match.start(1), match.start(3), Mood.PROGRESSIVE)


def _is_visitor(scene: Scene, strip: Strip, item: int) -> bool:
    """ "Visiting Minister X told reporters in Cairo": a guest is there now."""
    first = strip.first[item]
    return "visiting" in scene.tokens.lower[max(0, first - 1) : first + 1]


def _is_audience(scene: Scene, strip: Strip, begin: int, end: int) -> bool:
    """Whether the words between "told" and "in Cairo" are those told: "a news conference"."""
    words = scene.tokens.lower[strip.first[begin] : strip.first[end]] if begin < end else []
    return all(word in scene.lexicon.audiences for word in words)


def _make(
    scene: Scene, strip: Strip, memory: Memory, person: int, item: int, mood: Mood
) -> list[Claim]:
    who = find_entities(scene, strip, list_people(strip, person), memory)
    place = resolve_place(scene, strip, item)
    if place is None or not may_travel(scene, who):
        return []
    today = scene.article.published
    if any(scene.entities[one].country in (None, place.country) for one in who):
        return []  # at home, as far as is known
    dates = find_dates_between(strip, max(0, item - _NEAR), min(len(strip), item + _NEAR + 1))
    span = dates[0][1].span if dates else None
    last = span.last_day if span else None
    if last is not None and mood is Mood.PAST and last > today:
        span = None  # of what is said, not of the saying
    return [_claim(strip, who, place, mood, span, Rule.IS_IN)]


_NEAR = 3  # items between a place and its date


_SPEAKING = frozenset({"speak", "talk", "address"})


def place_speaker(strip: Strip, act: Act, claim: Claim) -> None:
    """ "Speaking in Riga on Tuesday, Holm said": she is told to be there, as by "said in Riga"."""
    if not claim.places or strip.forms[act.item] != Form.GERUND:
        return
    if find_lemma(strip, act) not in _SPEAKING:
        return
    if parts.REPORT in strip.shape[act.item :] and claim.mood in (Mood.BARE, Mood.PAST):
        claim.rule, claim.mood = Rule.IS_IN, Mood.PAST


_AHEAD = frozenset(parts.WILL + parts.DUE + parts.IS + parts.PLAN + parts.TO + parts.MAY)


def _is_told_as_past(strip: Strip) -> bool:
    """Whether the sentence has a past verb, beside those of saying, and none of the future."""
    if not _AHEAD.isdisjoint(strip.shape):
        return False
    return any(
        form == Form.PAST and part != parts.REPORT
        for form, part in zip(strip.forms, strip.shape, strict=True)
    )


def _is_topic(scene: Scene, strip: Strip, item: int) -> bool:
    """Whether what stands before the "in" is talked about there: "the war in Gaza"."""
    if item == 0 or strip.shape[item - 1] not in parts.WORD + parts.RETINUE:
        return False
    return scene.tokens.lower[strip.last[item - 1] - 1] in scene.lexicon.topics


def read_talks(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    """ "Talks between X and Y will be held in Cairo": both are there."""
    match = _BETWEEN.search(strip.shape)
    if match is None or scene.tokens.lower[strip.first[match.start(1)]] != "between":
        return []
    if scene.tokens.lower[strip.first[match.start()] - 1] in _REMOTE:
        return []
    begin, end = match.end(), min(len(strip), match.end() + _REACH)
    venue = _VENUE.search(strip.shape, begin, end) or _VENUE.search(strip.shape, 0, match.start(1))
    place = resolve_place(scene, strip, venue.start(1)) if venue else None
    if place is None or venue is None or _is_topic(scene, strip, venue.start()):
        return []
    verbs = strip.shape[begin:end]
    mood = Mood.WILL
    if parts.NOT in verbs:
        mood = Mood.DENIED
    elif not _OPEN.isdisjoint(verbs):
        mood = Mood.MAY
    elif (
        not _DONE.isdisjoint(verbs)
        or _is_told_as_past(strip)
        or _AFTER.search(strip.shape, 0, match.start())
    ):
        mood = Mood.PAST
    people = [i for i in list_people(strip, match.start(2)) if i >= match.start(2)]
    who = find_entities(scene, strip, people, memory)
    seat_hosts(scene, who[1:], place)
    days = find_days(strip, 0, match.start(), len(strip), mood)
    claim = _claim(strip, who, place, mood, None, Rule.MEETS)
    near = bring_near(strip, claim, days[:1], scene.article.published)
    claim.spans = [near[0].span if near else None]
    return [claim]


def _claim(
    strip: Strip,
    who: tuple[int, ...],
    place: Destination,
    mood: Mood,
    span: DateSpan | None,
    rule: Rule,
) -> Claim:
    claim = claim_stay(strip, who, (place,), mood, rule, [span])
    claim.heading = strip.heading
    return claim
