"""Leaders who come before they are named, and the events that are held where somebody is at home.

"Ten presidents have arrived in Riga for the funeral", "the inauguration of President X".
"""

from __future__ import annotations

from itinerary.extraction.claims import Destination
from itinerary.extraction.destinations import find_dates_between
from itinerary.extraction.events import Assembly
from itinerary.extraction.memory import Memory
from itinerary.extraction.resolving import owns, resolve_place
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule, find_all
from itinerary.facts import Precision
from itinerary.language import lexicon as parts
from itinerary.language.dates import reresolve
from itinerary.language.lexicon import Form
from itinerary.language.mentions import PersonMention, PlaceMention
from itinerary.language.people.lexicon import load_lexicon

# "Several heads of state have arrived in Riga", "Leaders are arriving in the country"
_ARRIVE = compile_rule(
    "([HAS IS WILL DUE TO BE BEGIN ADVERB]{0,5}) (ARRIVE) ADVERB*"
    " (?: IN [THE DEMONYM WORD NAME]{0,3} (?:PLACE POSSESSIVE? WORD?)? (PLACE) | (THERE) )"
    " (?: ON? (DATE) )?"
)
_CLAUSE_EDGE = compile_rule("[SEMICOLON QUOTE REPORT RELATIVE WHILE]")
_ONE = frozenset(parts.PERSON + parts.PRONOUN)
_FRONT = 14  # items in front of the verb in which its subject stands
# "the inauguration of President X", "the swearing-in ceremony of Kenya's president", "X's wedding"
_OF_PERSON = compile_rule(
    "(EVENT) EVENT? WORD? [OF FOR] [THE DEMONYM WORD NAME]{0,3} ([PERSON PLACE])"
    " | ([PERSON PLACE]) POSSESSIVE [WORD NAME ADVERB NUMBER]{0,4} (EVENT)"
)


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
    if memory.assembly is not None and memory.assembly.arrival:
        return
    place = find_own_event(scene, strip, 0, len(strip))
    if place is None:
        return
    # "have come for the funeral on Friday": the coming one, though the verb is in the past
    days = find_dates_between(strip, place.item, len(strip))
    spans = [reresolve(mention, "future") for _, mention in days]
    today = scene.article.published
    ahead = [span for span in spans if span.last_day and span.last_day >= today]
    ahead.sort(key=lambda span: span.precision is not Precision.DAY)  # no "first in 70 years"
    if ahead or memory.assembly is None:
        memory.assembly = Assembly(place, ahead[0] if ahead else None, strip.number)


def find_own_event(scene: Scene, strip: Strip, begin: int, end: int) -> Destination | None:
    """Where an event among the items ``begin`` to ``end`` is held that is somebody's own."""
    if parts.EVENT not in strip.shape[begin:end]:
        return None
    match = _OF_PERSON.search(strip.shape, begin, end)
    if match is None:
        return None
    event, owner = match.start(1 if match[1] else 4), match.start(2 if match[1] else 3)
    first, last = strip.first[min(event, owner)], strip.last[max(event, owner)]
    if scene.lexicon.rolls["own"].isdisjoint(scene.tokens.lower[max(0, first - 2) : last]):
        return None
    state = _find_state(scene, strip, owner)
    return Destination(state, None, max(event, owner)) if state is not None else None


def _find_state(scene: Scene, strip: Strip, item: int) -> str | None:
    """The state that the people at ``item`` serve, or that stands there itself."""
    mention = strip.refs[item]
    if isinstance(mention, PlaceMention):
        return mention.country if owns(strip.shape, item) else None
    states = {scene.entities[one].country for one in scene.links[strip.people[item]]}
    return states.pop() if len(states) == 1 else None
