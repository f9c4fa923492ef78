"""Where sentences place a meeting, for those of whom others say that they come to it.

"A summit will be held in Riga", "EU leaders gather in Riga on Friday", "Ten presidents have
arrived in Riga for the funeral".
"""

from __future__ import annotations

from itinerary.extraction.claims import Destination
from itinerary.extraction.destinations import find_dates_between
from itinerary.extraction.events import Assembly
from itinerary.extraction.memory import Memory
from itinerary.extraction.resolving import owns, resolve_place
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule, find_all
from itinerary.facts import DateSpan, Precision
from itinerary.language import lexicon as parts
from itinerary.language.dates import reresolve
from itinerary.language.lexicon import Form
from itinerary.language.mentions import PersonMention, PlaceMention
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
    " (?: ADVERB? DUE FOR DATE )? IN [THE DEMONYM WORD NAME]{0,3} (PLACE)"
)
# "the trip to Washington for the inauguration, scheduled for January 20"
_FOR_IT = compile_rule("[TO IN] [THE DEMONYM]{0,2} (PLACE) FOR [THE WORD NAME NUMBER]{1,4} (EVENT)")
# "the inauguration of President X", "the swearing-in ceremony of Kenya's president", "X's wedding"
_OF_PERSON = compile_rule(
    "(EVENT) EVENT? WORD? [OF FOR] [THE DEMONYM WORD NAME]{0,3} ([PERSON PLACE])"
    " | ([PERSON PLACE]) POSSESSIVE [WORD NAME ADVERB]{0,2} (EVENT)"
)
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

# "Several heads of state have arrived in Riga", "Leaders are arriving in the country"
_ARRIVE = compile_rule(
    "([HAS IS WILL DUE TO BE BEGIN ADVERB]{0,5}) (ARRIVE) ADVERB*"
    " (?: IN [THE DEMONYM WORD NAME]{0,3} (?:PLACE POSSESSIVE? WORD?)? (PLACE) | (THERE) )"
    " (?: ON? (DATE) )?"
)
_CLAUSE_EDGE = compile_rule("[SEMICOLON QUOTE REPORT RELATIVE WHILE]")
_ONE = frozenset(parts.PERSON + parts.PRONOUN)
_FRONT = 14  # items in front of the verb in which its subject stands
_NEAR = 4  # items behind a meeting's place in which its days stand


def remember_crowd(scene: Scene, strip: Strip, memory: Memory) -> None:
    """Keep where the sentence says that leaders arrive whom others will name."""
    match = _ARRIVE.search(strip.shape) if parts.ARRIVE in strip.shape else None
    if match is None or not _is_crowd(scene, strip, match.start()):
        return
    where = resolve_place(scene, strip, match.start(3 if match[3] else 4))
    if where is None:
        return
    coming = not _AHEAD.isdisjoint(match[1]) or strip.forms[match.start(2)] == Form.PRESENT
    told = strip.date_at(match.start(5)) if match[5] else None
    span = told.span if told is not None else None
    memory.assembly = Assembly(where, span, strip.number, arrival=True, come=not coming)


_AHEAD = frozenset(parts.WILL + parts.DUE + parts.TO)


def _is_crowd(scene: Scene, strip: Strip, verb: int) -> bool:
    """Whether the subject in front of the verb group at item ``verb`` is leaders without names."""
    edges = [m.end() for m in _CLAUSE_EDGE.finditer(strip.shape, 0, verb)]
    first = max(0, verb - _FRONT, *edges)
    if first == verb or not _ONE.isdisjoint(strip.shape[first:verb]):
        return False
    groups = (strip.refs[i] for i in find_all(strip.shape, parts.GROUP, first, verb))
    of_one_state = any(isinstance(one, PersonMention) and one.country for one in groups)
    if of_one_state or parts.DEMONYM in strip.shape[first:verb]:
        return False  # "Four Norwegian lawmakers": one delegation
    words = scene.tokens.lower[strip.first[first] : strip.first[verb]]
    return not load_lexicon().words["group_people"].isdisjoint(words)


def remember_own_event(scene: Scene, strip: Strip, memory: Memory) -> None:
    """Keep that somebody is inaugurated or buried in the state that he or she serves."""
    match = _OF_PERSON.search(strip.shape) if parts.EVENT in strip.shape else None
    if match is None or (memory.assembly is not None and memory.assembly.arrival):
        return
    event, owner = match.start(1 if match[1] else 4), match.start(2 if match[1] else 3)
    first, last = strip.first[min(event, owner)], strip.last[max(event, owner)]
    if scene.lexicon.rolls["own"].isdisjoint(scene.tokens.lower[max(0, first - 2) : last]):
        return
    state = _find_state(scene, strip, owner)
    days = find_dates_between(strip, match.end(), len(strip))
    # "have come for the funeral on Friday": the coming one, though the verb is in the past
    spans = [reresolve(mention, "future") for _, mention in days]
    today = scene.article.published
    ahead = [span for span in spans if span.last_day and span.last_day >= today]
    if state is not None and (ahead or memory.assembly is None):
        place = Destination(state, None, event)
        memory.assembly = Assembly(place, ahead[0] if ahead else None, strip.number)


def _find_state(scene: Scene, strip: Strip, item: int) -> str | None:
    """The state that the people at ``item`` serve, or that stands there itself."""
    mention = strip.refs[item]
    if isinstance(mention, PlaceMention):
        return mention.country if owns(strip.shape, item) else None
    states = {scene.entities[one].country for one in scene.links[strip.people[item]]}
    return states.pop() if len(states) == 1 else None


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
