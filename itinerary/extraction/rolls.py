"""Sentences and lines that name those who come: "Among those attending are X and Y".

"Several presidents have arrived in Riga. They include X and Y." "Also in Riga for the summit are X
and Y." "The list is as follows:", and a line for each.
"""

from __future__ import annotations

import re

from itinerary.extraction.assemblies import find_assembly
from itinerary.extraction.claims import Bound, Claim, Destination, Rule, claim_stay
from itinerary.extraction.days import read_in_mood
from itinerary.extraction.destinations import find_groups
from itinerary.extraction.diary_lines import LEAD
from itinerary.extraction.events import Assembly
from itinerary.extraction.memory import Memory, may_travel
from itinerary.extraction.moods import Mood
from itinerary.extraction.party import list_companions
from itinerary.extraction.resolving import resolve_place
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.facts import DateSpan
from itinerary.language import lexicon as parts

# Whoever is told of in front, the verb, and the first of those who are named behind it.
_NAMES = compile_rule(
    "^ ((?: [^SEMICOLON QUOTE REPORT] | HAS ADVERB? REPORT ){1,24}?)"
    " (INCLUDE | [IS WAS WILL] BE? ADVERB* | COLON)"
    " [THE DEMONYM COLON SEMICOLON COMMA NUMBER ADVERB GROUP]{0,3} (PERSON)"
    " (?! POSSESSIVE (?! PERSON) )"
)
_NAMING = frozenset(parts.INCLUDE + parts.IS + parts.WAS + parts.WILL + parts.COLON)
_HOME = compile_rule("FROM THE? (PLACE)")
# "In addition to X, the leaders include": of others than X.
_BESIDE = compile_rule("[^COMMA]{1,12} COMMA")
# "for X's inauguration", "at the burial of X"
_OF_EVENT = compile_rule(
    "PERSON POSSESSIVE [WORD NAME]{0,2} EVENT | EVENT OF [THE DEMONYM]* PERSON"
)
# A line with those who come: "President X of Kenya", "King X and Queen Y of Norway"
_ON_ROLL = compile_rule(
    f"^ {LEAD} [THE DEMONYM]* (PERSON)"
    " [OF IN COMMA OPEN CLOSE WORD NAME PLACE DEMONYM AND PERSON HIS]{0,6} $"
)
# "Also in Riga for the summit", "Already in town"
_ALSO_THERE = compile_rule(
    "ADVERB+ WORD? (?: IN [^VISIT GO LEAVE ARRIVE MEET HOST]{1,10} $ | [THERE HERE] (?: FOR | $ ) )"
)
# "Other leaders are also in Riga, including"
_ARE_IN = compile_rule("IS ADVERB? IN [^DATE]{1,10} $")
# "The eleven are", "The 11 are": those of whom was spoken
_ALL_OF_THEM = compile_rule("THE NUMBER $")
_SIGNS = frozenset(
    parts.ATTEND + parts.ARRIVE + parts.EVENT + parts.TALKS + parts.DUE + parts.PLAN + parts.ADVERB
)
_AHEAD = frozenset(parts.DUE + parts.PLAN + parts.WILL)
_COMES = frozenset(("due", "expected", "arriving"))  # to where the article is from


def read_roll(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    """The claims of a sentence or a line that names those who come; [] if it does not."""
    if memory.roll:
        claims = _read_line(scene, strip, memory)
        if claims or _is_subheading(strip) or (strip.listed and strip.people):
            return claims
        memory.roll = False
    if parts.PERSON not in strip.shape:
        memory.roll = _calls_roll(scene, strip, memory)
        return []
    match = None if _NAMING.isdisjoint(strip.shape) else _NAMES.match(strip.shape)
    return _read_sentence(scene, strip, match, memory) if match is not None else []


def _read_sentence(scene: Scene, strip: Strip, match: re.Match[str], memory: Memory) -> list[Claim]:
    first, last = match.span(1)
    beside = _BESIDE.match(strip.shape, first, last)
    if beside is not None and parts.PERSON in beside[0]:
        first = beside.end()
    front = strip.shape[first:last]
    words = frozenset(scene.tokens.lower[strip.first[first] : strip.first[match.start(3)]])
    rolls = scene.lexicon.rolls
    if parts.PERSON in _OF_EVENT.sub("", front) or parts.NOT in match[0]:
        return []
    if not rolls["others"].isdisjoint(words):
        return []
    also = _ALSO_THERE.match(front) is not None
    if not also and not _ALL_OF_THEM.match(front) and rolls["heads"].isdisjoint(words):
        return []
    here = also or not rolls["here"].isdisjoint(words) or _ARE_IN.search(front) is not None
    ahead = not _AHEAD.isdisjoint(match[0]) or "invited" in words
    place = _find_place(scene, strip, first, last) if here or _SIGNS & set(match[0]) else None
    told = find_assembly(strip, memory)
    if told is not None and place is not None and place.country != told.place.country:
        told = None
    place = told.place if told is not None else place
    if place is None and _comes(match[0], words):  # "Among those expected on Saturday are"
        told = find_assembly(strip, memory, anywhere=True)
        if told is not None:
            place = told.place
        elif scene.here is not None:
            place = Destination(*scene.here, first)
    if place is None:
        return _go_on(scene, strip, memory, match) if "others" in words else []
    coming = _find_day(strip, first, last)
    today = scene.article.published
    if coming is not None and coming.start is not None and coming.start > today:
        ahead = True  # "Those arriving on Friday include"
    who = _list_who(scene, strip, match.start(3))
    if not rolls["officials"].isdisjoint(words):
        _let_travel(scene, who)
    if not ahead and (here or (told is not None and told.come)):
        arrived = told.span if told is not None and told.come else None
        return _claim(scene, strip, who, place, Mood.PERFECT, arrived)
    mood = Mood.MAY if "invited" in words else Mood.WILL
    day, bound = (coming, Bound.START) if coming is not None and ahead else _days_of(told)
    return _claim(scene, strip, who, place, mood, day, bound)


def _go_on(scene: Scene, strip: Strip, memory: Memory, match: re.Match[str]) -> list[Claim]:
    """ "Others are X and Y", right behind a sentence that lists those who come."""
    for told in memory.told:
        if len(told.who) > _LISTED and told.places and strip.number - told.sentence == 1:
            who = _list_who(scene, strip, match.start(3))
            _let_travel(scene, who)
            return _claim(scene, strip, who, told.places[0], told.mood, told.spans[0], told.bound)
    return []


_LISTED = 2


def _let_travel(scene: Scene, who: tuple[int, ...]) -> None:
    """ "The heads of state include Kenya's X": whoever is named with a state holds an office."""
    for one in who:
        entity = scene.entities[one]
        if entity.travels is None and entity.country is not None:
            entity.travels = True


def _comes(shape: str, words: frozenset[str]) -> bool:
    """ "Those expected (to arrive) on Saturday", unlike "those expected to stand"."""
    goes = parts.TO not in shape or not _SIGNS.isdisjoint(shape.partition(parts.TO)[2])
    return goes and not _COMES.isdisjoint(words)


def _find_day(strip: Strip, first: int, last: int) -> DateSpan | None:
    """The day on which they are expected: "those due on Saturday"."""
    item = strip.shape.find(parts.DATE, first, last)
    mention = strip.date_at(item) if item >= 0 else None
    return read_in_mood(mention, Mood.WILL) if mention is not None else None


def _days_of(told: Assembly | None) -> tuple[DateSpan | None, Bound]:
    """The days of a meeting, or the day on which they arrive for it."""
    if told is None:
        return None, Bound.STAY
    return told.span, Bound.START if told.arrival else Bound.STAY


def _calls_roll(scene: Scene, strip: Strip, memory: Memory) -> bool:
    """Whether the lines below the sentence name those who come to the meeting told before."""
    if not strip.shape.endswith(parts.COLON) or find_assembly(strip, memory) is None:
        return False
    words = scene.tokens.lower[strip.first[0] : strip.last[-1]]
    rolls = scene.lexicon.rolls
    heads = not rolls["heads"].isdisjoint(words) or ("who" in words and _SIGNS & set(strip.shape))
    return bool(heads) and rolls["others"].isdisjoint(words)


def _is_subheading(strip: Strip) -> bool:
    """ "Royal guests", "Asia": a line between those with names that says nothing."""
    return (strip.heading or strip.listed) and _SAYS.isdisjoint(strip.shape)


_SAYS = frozenset(
    parts.WILL + parts.WOULD + parts.IS + parts.WAS + parts.HAS + parts.HAD + parts.REPORT
)


def _read_line(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    """The claim of a line that only names somebody, below one that calls the roll."""
    match, told = _ON_ROLL.match(strip.shape), memory.assembly
    if match is None or told is None:
        return []
    who = _list_who(scene, strip, match.start(1))
    mood = Mood.PERFECT if told.come else Mood.WILL
    return _claim(scene, strip, who, told.place, mood, *_days_of(told))


def _find_place(scene: Scene, strip: Strip, first: int, last: int) -> Destination | None:
    """The place where the sentence itself says that they are, or come to."""
    groups = find_groups(scene, strip, first, last)
    places = (g.places[0] for g in groups if g.preposition in ("", parts.IN) and not g.topic)
    return next(places, None)


def _list_who(scene: Scene, strip: Strip, person: int) -> tuple[int, ...]:
    people = list_companions(strip, person)
    for item in people:
        _settle(scene, strip, item)
    return tuple(dict.fromkeys(one for i in people for one in scene.links[strip.people[i]]))


def _settle(scene: Scene, strip: Strip, item: int) -> None:
    """Let "X from South Africa" serve that state."""
    match = _HOME.match(strip.shape, item + 1)
    place = resolve_place(scene, strip, match.start(1)) if match is not None else None
    for one in scene.links[strip.people[item]] if place is not None else ():
        entity = scene.entities[one]
        if place is not None and entity.country is None and not entity.serves_organisation:
            entity.country = place.country


def _claim(
    scene: Scene,
    strip: Strip,
    who: tuple[int, ...],
    place: Destination,
    mood: Mood,
    span: DateSpan | None,
    bound: Bound = Bound.START,
) -> list[Claim]:
    guests = tuple(one for one in who if scene.entities[one].country != place.country)
    if not may_travel(scene, guests):
        return []
    here = mood is Mood.PERFECT
    claim = claim_stay(
        strip, guests, (place,), mood, Rule.ARRIVES if here else Rule.TAKES_PART, [span]
    )
    claim.bound, claim.stays = bound, not here
    return [claim]
