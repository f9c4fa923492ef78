"""Who comes to a meeting that sentences before have placed.

"EU leaders gather in Riga on Friday. … Among those attending are X and Y." "Z will take part."
"""

from __future__ import annotations

from itinerary.extraction.act import Act, find_lemma
from itinerary.extraction.claims import Claim, Destination, Rule, claim_stay
from itinerary.extraction.destinations import find_dates_between
from itinerary.extraction.diary_lines import is_guest
from itinerary.extraction.events import Assembly
from itinerary.extraction.memory import Memory, may_travel
from itinerary.extraction.moods import Mood
from itinerary.extraction.party import list_companions
from itinerary.extraction.resolving import resolve_place
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.facts import DateSpan, Precision
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import Form
from itinerary.language.people.lexicon import load_lexicon

_AUXILIARY = "[WILL IS DUE TO BE ADVERB]{0,5}"
# "A summit will be held in Riga", "the forum opens on Friday in the Latvian capital"
_HELD_IN = compile_rule(
    f"(EVENT) [WORD NAME OF REGION DEMONYM]{{0,6}} {_AUXILIARY} ([LAST MEET BEGIN ATTEND])"
    " ADVERB* (?: ON? DATE COMMA? )? IN [THE DEMONYM WORD NAME]{0,3} (PLACE)"
)
# "Riga will host a summit"
_HOSTED_BY = compile_rule(
    f"(PLACE) {_AUXILIARY} (HOST) [THE WORD NAME NUMBER DURATION DEMONYM REGION]{{0,6}} (EVENT)"
)
# "The Riga forum opens on Friday"
_NAMED_AFTER = compile_rule(
    f"^ ADVERB? THE? (PLACE) [WORD NAME NUMBER]{{0,2}} (EVENT) {_AUXILIARY}"
    " ([LAST MEET BEGIN ATTEND])"
)
# "twelve leaders will attend the Riga summit on March 14 and 15"
_DATED = compile_rule("[ATTEND OF FOR IN TO] THE (PLACE) [WORD NAME NUMBER]{0,2} (EVENT) ON? DATE")
# "EU leaders gather in Riga on Friday"
_GATHER = compile_rule(
    f"([GROUP WORD NAME]) (?:OF [WORD NAME NUMBER]{{1,3}})? {_AUXILIARY} (MEET) ADVERB? IN"
    " [THE DEMONYM WORD NAME]{0,3} (PLACE)"
)
# "The Council of Europe holds a rare summit in Riga", "First comes the forum in Riga"
_IS_IN = compile_rule(
    "(EVENT) (?: [OF ON FOR] [WORD NAME THE DEMONYM REGION]{1,5} )? [WORD GO BEGIN]{0,2}"
    " IN [THE DEMONYM WORD NAME]{0,3} (PLACE)"
)
# "the trip to Washington for the inauguration, scheduled for January 20"
_FOR_IT = compile_rule("[TO IN] [THE DEMONYM]{0,2} (PLACE) FOR [THE WORD NAME NUMBER]{1,4} (EVENT)")
# Each with the groups of its verb and its place.
_ASSEMBLIES = (
    (_HELD_IN, 2, 3),
    (_HOSTED_BY, 2, 1),
    (_NAMED_AFTER, 3, 1),
    (_DATED, 2, 1),
    (_GATHER, 2, 3),
    (_IS_IN, 1, 2),
    (_FOR_IT, 2, 1),
)
_TELLING = frozenset(parts.EVENT + parts.MEET)

# "Among those attending are X and Y", "Participants will include X"
_ARE_AMONG = compile_rule(
    "^ ADVERB? (?: WITH [THE WORD GROUP NAME DUE]{1,4} ATTEND? [IS WILL] BE?"
    " | WITH THE RELATIVE [WILL DUE TO BE IS HAS ADVERB REPORT HIS IN THE EVENT TALKS]{0,5}"
    " [JOURNEY ATTEND ARRIVE BE] [IN THE EVENT TALKS]{0,3} IS"
    " | [THE WORD GROUP NAME DUE]{1,4} ATTEND? WILL? INCLUDE )"
    " [THE DEMONYM COLON NUMBER WORD GROUP]{0,3} (PERSON)"
)
_COMING = frozenset(
    {
        "attend",
        "take part",
        "participate",
        "be present",
        "be among",
        "join",
        "be on hand",
        "speak",
        "lead",
    }
)
# What stands behind "will take part" where it says no more of what: "on Friday", "as well".
_END = "(?: WORD? $ | [COMMA SEMICOLON AND WHILE DATE ON ADVERB QUOTE CLOSE] )"
_ENDS = compile_rule(f"(?: HIM | [OF IN]? THE [EVENT TALKS] )? {_END}")
# "will be among the guests", "is among those attending"
_AMONG_THEM = compile_rule(f"THE [WORD GROUP ATTEND]{{1,2}} {_END}")
# "leads the Norwegian delegation"
_DELEGATION = compile_rule("[THE HIS] [DEMONYM WORD POSSESSIVE]{0,2} RETINUE")
_RULES = {"be among": _AMONG_THEM, "lead": _DELEGATION}
_BACK = 6  # sentences
_NEAR = 4  # items behind a meeting's place in which its days stand


def remember_assembly(scene: Scene, strip: Strip, memory: Memory) -> None:
    """Keep where and when the sentence says that a meeting is held, if it is still ahead."""
    if parts.PLACE not in strip.shape or _TELLING.isdisjoint(strip.shape):
        return
    for rule, verb, place in _ASSEMBLIES:
        match = rule.search(strip.shape)
        if match is None or (rule is _GATHER and not _are_people(scene, strip, match.start(1))):
            continue
        where = resolve_place(scene, strip, match.start(place))
        span = _find_span(scene, strip)
        past = strip.forms[match.start(verb)] == Form.PAST
        over = span is not None and span.end is not None and span.end < scene.article.published
        if where is None or over or (past and span is None):
            continue
        if rule in (_IS_IN, _FOR_IT):
            span = _find_coming_days(scene, strip, match.start(verb), match.end())
            if span is not None:
                memory.assembly = Assembly(where, span, strip.number)
            continue
        memory.assembly = Assembly(where, span, strip.number)
        exact = span is not None and span.precision is Precision.DAY and span.start and span.end
        if span is not None and exact:
            scene.gatherings.setdefault(where.country, span)
        return


_DONE = frozenset(parts.WAS + parts.HAD)


def _find_coming_days(scene: Scene, strip: Strip, event: int, end: int) -> DateSpan | None:
    """The days, still to come, of a meeting that no verb of its own tells of: those right at it,
    or at the head of its sentence."""
    if not _DONE.isdisjoint(strip.shape):
        return None
    head = find_dates_between(strip, 0, min(2, len(strip)))
    beside = find_dates_between(strip, max(0, event - 1), min(len(strip), end + _NEAR))
    for _, mention in (*head, *beside):
        first = mention.span.first_day
        if first is not None and first >= scene.article.published:
            return mention.span
    return None


def _are_people(scene: Scene, strip: Strip, item: int) -> bool:
    word = scene.tokens.lower[strip.last[item] - 1]
    return strip.shape[item] == parts.GROUP or word in load_lexicon().words["group_people"]


def _find_span(scene: Scene, strip: Strip) -> DateSpan | None:
    """The first day of the sentence that is not that of a saying."""
    for item, mention in find_dates_between(strip, 0, len(strip)):
        before = strip.shape[:item].rstrip(parts.ON)
        if not before.endswith(parts.REPORT):
            return mention.span
    return None


def find_assembly(strip: Strip, memory: Memory) -> Assembly | None:
    """The meeting that a sentence may speak of without naming it, told shortly before."""
    told = memory.assembly
    return told if told is not None and 0 < strip.number - told.sentence <= _BACK else None


def read_attendance(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    """The claims of a sentence that lists who comes; [] if it does not."""
    told = find_assembly(strip, memory)
    match = _ARE_AMONG.match(strip.shape) if told is not None else None
    if told is None or match is None:
        return []
    words = scene.tokens.lower[strip.first[0] : strip.first[match.start(1)]]
    if scene.lexicon.attendees.isdisjoint(words):
        return []
    people = list_companions(strip, match.start(1))
    who = tuple(dict.fromkeys(one for i in people for one in scene.links[strip.people[i]]))
    if not may_travel(scene, who):
        return []
    mood = Mood.MAY if "invited" in words or "expected" in words else Mood.WILL
    place = Destination(told.place.country, told.place.city, match.start(1))
    return [claim_stay(strip, who, (place,), mood, Rule.TAKES_PART, [told.span])]


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
    told = find_assembly(strip, memory)
    if told is None or claim.mood not in (Mood.WILL, Mood.PRESENT, Mood.MAY):
        return
    before = strip.shape[: act.item]
    if parts.PLACE in before or parts.RELATIVE in before[max(0, act.group.first - 2) :]:
        return  # "in Lima for the meeting, which she attends": another one
    lemma = find_lemma(strip, act)
    rule = _RULES.get(lemma, _ENDS)
    if lemma in _COMING and rule.match(strip.shape, act.item + 1):
        span = next((span for span in claim.spans if span), None)
        claim.places = (Destination(told.place.country, told.place.city, act.item),)
        claim.spans = [span or told.span]
