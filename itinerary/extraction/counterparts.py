"""Meetings with those who are at home where a journey of several stops leads.

"Holm will visit Japan and Korea next week. She meets the Japanese premier on Monday and the
Korean president on Wednesday": each meeting is held in one of the stops, on its day.
"""

from __future__ import annotations

from dataclasses import replace

from itinerary.extraction.act import Act
from itinerary.extraction.claims import Claim, Destination, Rule
from itinerary.extraction.days import read_in_mood
from itinerary.extraction.memory import Memory, find_entities
from itinerary.extraction.moods import Mood
from itinerary.extraction.objects import find_objects
from itinerary.extraction.scene import Scene
from itinerary.extraction.seats import is_open
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.standing import list_people
from itinerary.facts import DateSpan
from itinerary.language import lexicon as parts
from itinerary.language.mentions import PersonKind, PersonMention
from itinerary.language.people.roles import lives_at_post

_AHEAD = frozenset({Mood.WILL, Mood.PRESENT})
_SEVERAL = 2  # stops: of a single one the day of a meeting says little
_ELSEWHERE = frozenset(
    parts.PLACE + parts.HERE + parts.THERE + parts.EVENT + parts.HOST + parts.WHILE
)


def place_counterparts(scene: Scene, strip: Strip, act: Act, claim: Claim, memory: Memory) -> None:
    """Hold a dated meeting without a place in that stop at home in which those met are."""
    shape = strip.shape
    if claim.mood not in _AHEAD or act.noun or not any(claim.spans):
        return
    if claim.who != memory.topic or len(memory.visited) < _SEVERAL:
        return
    if not _ELSEWHERE.isdisjoint(shape):
        return
    places: list[Destination] = []
    spans: list[DateSpan | None] = []
    for item, span in _list_met(strip, act, claim):
        who = find_entities(scene, strip, [item], memory)
        country = scene.entities[who[0]].country if who else None
        if country in memory.visited and country is not None and scene.entities[who[0]].travels:
            places.append(Destination(country, None, item))
            spans.append(span)
    if places:
        claim.places, claim.spans = tuple(places), spans


# "will fly to Amman to meet the president of Egypt", "for talks with Egyptian President X"
_TO_SEE = compile_rule(
    "[PLACE HERE THERE] (?: ON? DATE )? COMMA? (?: TO MEET WITH? | FOR [THE WORD]{0,2} TALKS WITH )"
    " [THE DEMONYM HIS]* (PERSON)"
)
_LEADING = frozenset({parts.GO, parts.VISIT, parts.ARRIVE, parts.LEAVE})
_MADE = _AHEAD | {Mood.MAY, Mood.WOULD, Mood.PAST, Mood.PERFECT, Mood.PROGRESSIVE}


def bring_together(
    scene: Scene, strip: Strip, act: Act, claim: Claim, memory: Memory
) -> list[Claim]:
    """The claim that those of a third state who are met where a journey leads are there, too."""
    if act.frame not in _LEADING or len(claim.places) != 1 or claim.mood not in _MADE:
        return []
    match = _TO_SEE.search(strip.shape, act.item, act.end + 4)
    if match is None:
        return []
    (place,) = claim.places
    settled = {place.country, *(scene.entities[who].country for who in claim.who)}
    named = [i for i in list_people(strip, match.start(1)) if _is_named(strip, i)]
    met = find_entities(scene, strip, named, memory)
    guests = tuple(
        one
        for one in met
        if scene.entities[one].country not in settled | {None, _ENCLAVE}
        and not is_open(scene, one)
        and scene.entities[one].travels
        and not lives_at_post(scene.entities[one].role or "")
    )
    if not guests:
        return []
    return [replace(claim, who=guests, spans=[None], rule=Rule.MEETS, meets=(), length=None)]


_ENCLAVE = "VA"  # in Rome the pope is at home


def _is_named(strip: Strip, item: int) -> bool:
    """Whether a person is named there: "the president" is rather the host."""
    mention = strip.refs[item]
    return isinstance(mention, PersonMention) and mention.kind is PersonKind.NAMED


# "Sato on Monday and President Park on Wednesday"
_EACH = compile_rule("(PERSON) COMMA? ON? (DATE)")
_NEXT = compile_rule("[COMMA AND WITH ADVERB THE DEMONYM]{0,5}")


def _list_met(strip: Strip, act: Act, claim: Claim) -> list[tuple[int, DateSpan | None]]:
    """Who is met, each with the day behind the name; one alone on the day of the clause."""
    met = find_objects(strip, act)
    if not met:
        return []
    found: list[tuple[int, DateSpan | None]] = []
    end = met[0]
    for match in _EACH.finditer(strip.shape, met[0]):
        mention = strip.date_at(match.start(2))
        if mention is None or _NEXT.fullmatch(strip.shape, end, match.start()) is None:
            break
        found.append((match.start(1), read_in_mood(mention, claim.mood)))
        end = match.end()
    return found if len(found) > 1 or len(met) > 1 else [(met[0], claim.spans[0])]
