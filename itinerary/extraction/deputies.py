"""Who comes in the name of another, or of a state, and so serves the same state.

"The king will be represented by Minister X." "X will attend on behalf of the king." "The Norwegian
side will be headed by X." Where no place is told, they come to the meeting told of before.
"""

from __future__ import annotations

import re

from itinerary.extraction.assemblies import find_assembly
from itinerary.extraction.claims import Claim, Rule, claim_stay
from itinerary.extraction.events import Assembly
from itinerary.extraction.memory import Memory, linked_to, may_travel
from itinerary.extraction.moods import Mood
from itinerary.extraction.resolving import resolve_place
from itinerary.extraction.scene import Scene
from itinerary.extraction.seats import seat_hosts
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.standing import list_people
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import Form
from itinerary.language.mentions import PersonMention

_COMES = "[WILL WOULD IS DUE PLAN TO BE HAS ADVERB]{1,5}"
_OWN = "[THE DEMONYM HIS]*"
_PRINCIPAL = f"(?P<principal> {_OWN} PERSON )"
_DEPUTY = f"{_OWN} (?P<deputy> PERSON )"
_STATE = "(?P<state> PLACE ) [POSSESSIVE WORD]?"
# "The king will be represented at the summit by X"
_REPRESENTED = compile_rule(
    f"{_PRINCIPAL} [^PERSON SEMICOLON]{{0,8}} {_COMES} (?P<verb> ATTEND )"
    f" [^PERSON SEMICOLON]{{0,9}} BY {_DEPUTY}"
)
# "The king is sending X in his stead", "is sending X"
_SENDS = compile_rule(
    f"{_PRINCIPAL} COMMA? {_COMES} (?P<verb> CARRY ) {_DEPUTY} (?: IN HIS WORD | ADVERB )? WORD? $"
)
# "X will stand in for the king", "X is to represent the king"
_FOR_HIM = compile_rule(f"{_DEPUTY} COMMA? {_COMES} (?P<verb> ATTEND ) FOR? {_PRINCIPAL}")
# "X will attend instead of the king", "in place of the king", "on behalf of the king"
_INSTEAD_OF = compile_rule(
    f"{_DEPUTY} COMMA? {_COMES} (?P<verb> [GO ATTEND DUE] ) [^PERSON SEMICOLON COMMA]{{0,9}}"
    f" (?: FROM | [IN ON] (?P<place> WORD ) OF ) {_PRINCIPAL}"
)
# "Instead of the king, X will attend"
_NOT_HE = compile_rule(
    f"^ (?: FROM | [IN ON] (?P<place> WORD ) OF ) {_PRINCIPAL} COMMA {_DEPUTY} {_COMES}"
    " (?P<verb> [GO ATTEND] )"
)
# "The Norwegian side will be headed by X"
_HEADED = compile_rule(f"{_STATE} [RETINUE GROUP]? {_COMES} (?P<verb> [GO ATTEND] ) BY {_DEPUTY}")
# "Norway will send a delegation led by X"
_SENT_PARTY = compile_rule(
    f"{_STATE} {_COMES} CARRY [THE WORD]{{0,3}} RETINUE (?P<verb> [GO ATTEND] ) BY {_DEPUTY}"
)
# "Norway has named X to lead its delegation"
_NAMED = compile_rule(
    f"{_STATE} [WILL HAS] WORD {_DEPUTY} TO (?P<verb> [GO ATTEND] ) [THE HIS] RETINUE"
)
# "X will head the Norwegian team", "Heading the delegation will be X"
_HEADS = compile_rule(
    f"{_DEPUTY} COMMA? {_COMES} (?P<verb> [GO ATTEND] ) [THE HIS DEMONYM]* RETINUE"
)
_HEADING = compile_rule(f"^ (?P<verb> [GO ATTEND] ) [THE HIS DEMONYM]* RETINUE {_COMES} {_DEPUTY}")

_ANY = frozenset({"represent", "replace", "head", "lead"})
_STANDS_IN = frozenset({"represent", "replace", "stand in for", "fill in for", "sit in for"})
_LEADS = frozenset({"head", "lead"})
# The rules and the verbs that they need; those of None take any.
_RULES: tuple[tuple[re.Pattern[str], frozenset[str] | None], ...] = (
    (_REPRESENTED, frozenset({"represent", "replace"})),
    (_SENDS, frozenset({"send", "dispatch"})),
    (_FOR_HIM, _STANDS_IN | {"deputise", "deputize"}),
    (_INSTEAD_OF, None),
    (_NOT_HE, None),
    (_HEADED, _ANY),
    (_SENT_PARTY, _LEADS),
    (_NAMED, _LEADS),
    (_HEADS, _LEADS),
    (_HEADING, _LEADS),
)
_PLACES = frozenset({"place", "behalf", "stead", "lieu"})  # "in place of", "on behalf of"
_NEEDED = frozenset(parts.ATTEND + parts.GO + parts.CARRY + parts.DUE)
_LATELY = 6  # sentences


def read_deputy(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    """The claim that somebody comes in another's name to the meeting told before; [] if the
    sentence has a place of its own, for which other rules claim. Whom the deputy serves is set."""
    if parts.PERSON not in strip.shape or _NEEDED.isdisjoint(strip.shape) or strip.heading:
        return []
    match = _find_form(scene, strip)
    if match is None:
        return []
    items = list_people(strip, match.start("deputy"))
    who = tuple(dict.fromkeys(one for item in items for one in linked_to(scene, strip, item)))
    _seat(scene, strip, match, who)
    told = _find_meeting(strip, memory)
    if told is None or not who or not may_travel(scene, who):
        return []
    if any(scene.entities[one].country == told.place.country for one in who):
        return []
    return [claim_stay(strip, who, (told.place,), Mood.WILL, Rule.TAKES_PART, [told.span])]


def _find_form(scene: Scene, strip: Strip) -> re.Match[str] | None:
    if not _DENIED.isdisjoint(strip.shape):
        return None
    for rule, lemmas in _RULES:
        match = rule.search(strip.shape)
        if match is None or (lemmas and strip.lemma_at(match.start("verb")) not in lemmas):
            continue
        groups = match.groupdict()
        if groups.get("place"):
            if scene.tokens.lower[strip.first[match.start("place")]] in _PLACES:
                return match
            continue
        if rule in (_INSTEAD_OF, _NOT_HE):
            of = strip.first[match.start("principal") - 1]
            if scene.tokens.lower[of] != "instead":
                continue
        return match
    return None


_DENIED = frozenset(parts.HAD + parts.WAS)


def _seat(scene: Scene, strip: Strip, match: re.Match[str], who: tuple[int, ...]) -> None:
    """Let the deputy serve the state of the principal, where nothing else is told."""
    groups = match.groupdict()
    retinue = strip.shape.find(parts.RETINUE, match.start(), match.end())
    party = strip.refs[retinue] if retinue >= 0 else None
    if groups.get("state"):
        state = resolve_place(scene, strip, match.start("state"))
        if state is not None:
            seat_hosts(scene, who, state)
        return
    principal = linked_to(scene, strip, match.end("principal") - 1) if "principal" in groups else ()
    country = scene.entities[principal[0]].country if len(principal) == 1 else None
    if isinstance(party, PersonMention):
        country = country or party.country
    for one in who:
        entity = scene.entities[one]
        if entity.country is None and not entity.serves_organisation:
            entity.country = country


def _find_meeting(strip: Strip, memory: Memory) -> Assembly | None:
    """The meeting told lately; ``None`` if the sentence tells of a place or of the past."""
    told = find_assembly(strip, memory)
    if told is None or strip.number - told.sentence > _LATELY or _is_past(strip):
        return None
    return None if _GOVERNED.search(strip.shape) else told


def _is_past(strip: Strip) -> bool:
    """Whether a verb is past, but for a participle: "a delegation led by X"."""
    pasts = (item for item, form in enumerate(strip.forms) if form == Form.PAST)
    return any(strip.shape[item + 1 : item + 2] != parts.BY for item in pasts)


# A place of its own to which the sentence leads.
_GOVERNED = compile_rule("[TO IN FOR VIA] THE? PLACE")
