"""Meetings that a sentence places, and perhaps dates, for those who come to them.

"EU leaders gather in Riga on Friday.", "is attending the forum, held in Riga".
"""

from __future__ import annotations

from dataclasses import replace

from itinerary.extraction.assembly_forms import (
    ASSEMBLIES,
    FOR_IT,
    GATHER,
    IS_IN,
    TO_BE_HELD,
)
from itinerary.extraction.claims import Claim
from itinerary.extraction.destinations import find_dates_between
from itinerary.extraction.events import Assembly
from itinerary.extraction.memory import Memory
from itinerary.extraction.moods import Mood
from itinerary.extraction.resolving import resolve_place
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.facts import DateSpan, Precision
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import Form
from itinerary.language.people.lexicon import load_lexicon

_TELLING = frozenset(parts.EVENT + parts.MEET)

_BACK = 6  # sentences
_NEAR = 4  # items behind a meeting's place in which its days stand


_NARROW = frozenset({Precision.DAY, Precision.WEEK, Precision.WEEKEND})


def remember_assembly(scene: Scene, strip: Strip, memory: Memory) -> None:
    """Keep where and when the sentence says that a meeting is held, if it is still ahead."""
    told = place_assembly(scene, strip)
    if told is None:
        told = _date_assembly(scene, strip, memory)
        if told is None:
            return
    before = memory.assembly
    if before is not None and told.span is None and before.place.country == told.place.country:
        told = replace(told, span=before.span)
    memory.assembly = told
    span = told.span
    if told.noun:
        memory.events.setdefault(told.noun, (told.place, span))
    exact = span is not None and span.precision in _NARROW and span.start and span.end
    if told.sure and span is not None and exact:
        scene.gatherings.setdefault(told.place.country, span)


def place_assembly(scene: Scene, strip: Strip) -> Assembly | None:
    """The meeting that the sentence places, if it is still ahead or on; else ``None``."""
    if parts.PLACE not in strip.shape or _TELLING.isdisjoint(strip.shape):
        return None
    told = None
    for rule, verbs, place in ASSEMBLIES:
        match = rule.search(strip.shape)
        if match is None or (rule is GATHER and not _are_people(scene, strip, match.start(1))):
            continue
        verb = next(match.start(verb) for verb in verbs if match[verb])
        where = resolve_place(scene, strip, match.start(place))
        span = _find_span(scene, strip)
        over = span is not None and span.end is not None and span.end < scene.article.published
        if where is None or over or (span is None and _is_past(strip, verb)):
            continue
        now = _IS_ATTENDING.search(strip.shape) is not None and parts.WILL not in strip.shape
        if span is not None and _opens(strip, verb):
            now = now or strip.forms[verb] == Form.PAST  # "commenced this morning": it goes on
            span = replace(span, end=None) if span.start == span.end else span
        sure = rule not in (IS_IN, FOR_IT, TO_BE_HELD)
        if not sure:
            span = _find_coming_days(scene, strip, min(verb, match.start(place)), match.end())
        if sure or span is not None or _goes_there(strip, match.start()):
            event = strip.shape.find(parts.EVENT, match.start(), match.end())
            noun = scene.tokens.lower[strip.first[event]] if event >= 0 else ""
            told = Assembly(where, span, strip.number, sure, now, noun)
        if sure:
            return told
    return told


def _opens(strip: Strip, verb: int) -> bool:
    """Whether the verb tells the first day alone: "gets under way on Friday"."""
    return strip.shape[verb] == parts.BEGIN or strip.lemma_at(verb) == "open"


# "The conference is expected to run from March 12 to 14", "the meetings here on March 12"
_DATES_IT = compile_rule(
    "[EVENT TALKS] (?: COMMA [RELATIVE WHEN] [^COMMA SEMICOLON]{1,20} COMMA )?"
    " [^SEMICOLON PERSON REPORT WAS HAD PLACE]{0,12} (DATE)"
)


def _date_assembly(scene: Scene, strip: Strip, memory: Memory) -> Assembly | None:
    """The meeting told before without its days, where the sentence tells them; else ``None``."""
    told = find_assembly(strip, memory)
    if told is None or parts.DATE not in strip.shape:
        return None
    match = _DATES_IT.search(strip.shape)
    mention = strip.date_at(match.start(1)) if match is not None else None
    if mention is None or mention.span.precision is not Precision.DAY:
        return None
    last = mention.span.last_day
    if mention.span.start is None or last is None or last < scene.article.published:
        return None
    return replace(told, span=mention.span, sure=True)


_IS_ATTENDING = compile_rule("IS ADVERB? ATTEND")
# "will attend a summit in Riga", "leaves for a summit in Riga"
_GOES_TO = compile_rule(
    "[WILL IS PERSON PRONOUN GROUP RELATIVE TO DUE] ADVERB? [ATTEND GO LEAVE VISIT ARRIVE]"
    " [^SEMICOLON]{0,14} $"
)


def _goes_there(strip: Strip, event: int) -> bool:
    """Whether somebody will attend, or sets out for, the meeting at the item ``event``."""
    goes = _GOES_TO.search(strip.shape, 0, event)
    return goes is not None and Form.PAST not in strip.forms and _DONE.isdisjoint(strip.shape)


def _is_past(strip: Strip, verb: int) -> bool:
    """Whether a meeting was held, unlike "is attending the forum, held in"."""
    if strip.forms[verb] != Form.PAST:
        return False
    reduced = strip.shape[verb - 1] == parts.COMMA and strip.shape[verb] == parts.MEET
    others = strip.forms[: verb - 1]
    return not reduced or Form.PAST in others or not _DONE.isdisjoint(strip.shape)


_DONE = frozenset(parts.WAS + parts.HAD)


def _find_coming_days(scene: Scene, strip: Strip, event: int, end: int) -> DateSpan | None:
    """The days, still to come, of a meeting that no verb of its own tells of: those right at it,
    or at the head of its sentence."""
    if not _DONE.isdisjoint(strip.shape):
        return None
    head = find_dates_between(strip, 0, min(2, len(strip)))
    beside = find_dates_between(strip, max(0, event - 1), min(len(strip), end + _NEAR))
    for _, mention in (*beside, *head):
        first = mention.span.first_day
        if first is not None and first >= scene.article.published:
            return mention.span
    return None


def _are_people(scene: Scene, strip: Strip, item: int) -> bool:
    word = scene.tokens.lower[strip.last[item] - 1]
    return strip.shape[item] == parts.GROUP or word in load_lexicon().words["group_people"]


def _find_span(scene: Scene, strip: Strip) -> DateSpan | None:
    """The first days of the sentence that are no saying's or journey's, or else a window."""
    spans = []
    for item, mention in find_dates_between(strip, 0, len(strip)):
        before = strip.shape[:item].rstrip(parts.ON)
        journeys = strip.shape[item + 1 : item + 2] == parts.JOURNEY  # "her March 28-31 visit"
        if not before.endswith(parts.REPORT) and not journeys:
            spans.append(mention.span)
    exact = (span for span in spans if span.precision is Precision.DAY)
    return next(exact, spans[0] if spans else None)


# "has left for Arusha, northern Tanzania, to attend a regional summit"
_ATTENDED = compile_rule(
    "[ATTEND FOR] [THE WORD NAME NUMBER DEMONYM REGION ADVERB]{0,6} ([EVENT TALKS])"
)


def remember_attended(scene: Scene, strip: Strip, claims: list[Claim], memory: Memory) -> None:
    """Keep that what somebody goes somewhere to attend is held there, if nothing else is told."""
    if _MEETINGS.isdisjoint(strip.shape):
        return
    made = [c for c in claims if c.places and c.mood not in _UNMADE and not c.heading]
    if len({place.country for claim in made for place in claim.places}) != 1:
        return
    match = _ATTENDED.search(strip.shape)
    if match is not None:
        noun = scene.tokens.lower[strip.first[match.start(1)]]
        memory.events.setdefault(noun, (made[0].places[0], None))


_MEETINGS = frozenset(parts.EVENT + parts.TALKS)
_UNMADE = frozenset({Mood.PLUPERFECT, Mood.DENIED})


def find_assembly(strip: Strip, memory: Memory, *, anywhere: bool = False) -> Assembly | None:
    """The meeting that a sentence may speak of without naming it: one told shortly before, or,
    told ``anywhere``, the only one whose place the article has told."""
    told = memory.assembly
    if told is not None and 0 < strip.number - told.sentence <= _BACK:
        return told
    if not anywhere:
        return None
    venues = list(memory.events.values())
    places = {place.country for place, _ in venues}
    if told is not None:
        places.add(told.place.country)
    if len(places) != 1:
        return None
    return told or Assembly(venues[-1][0], venues[-1][1], 0)
