"""Where people are when they speak, and where they are now."""

from __future__ import annotations

from itinerary.extraction.act import Act, find_lemma
from itinerary.extraction.claims import Claim, Destination, Rule, claim_stay
from itinerary.extraction.destinations import find_dates_between
from itinerary.extraction.memory import Memory, find_entities, may_travel
from itinerary.extraction.moods import Mood
from itinerary.extraction.resolving import resolve_place
from itinerary.extraction.scene import Scene
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
# "Holm, now in Cairo, will go on to Rome"
_NOW_IN = compile_rule(f"(PERSON) COMMA (ADVERB) {_AT} (?: ON? DATE )? COMMA")


def read_presence(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    """The claims of where the speakers of a sentence are."""
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
