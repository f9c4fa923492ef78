"""Where meetings are held: by a fixed seat, or because the article has said so.

Whoever attends "the summit" goes where the article holds it; a host is never invented.
"""

from __future__ import annotations

from dataclasses import dataclass

from itinerary.extraction.claims import Destination
from itinerary.extraction.destinations import find_dates_between, find_groups
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule, find_all
from itinerary.facts import DateSpan
from itinerary.language import lexicon as parts

# "summit in Busan", "in Busan for the summit", "Busan, where the summit opens".
_AFTER = compile_rule("EVENT (?:[OF ON] .{0,8}|) .{0,2} [IN] [THE DEMONYM WORD NAME]{0,3} (PLACE)")
_BEFORE = compile_rule(
    "[IN TO] [THE DEMONYM WORD NAME]{0,3} (PLACE) .{0,5} [FOR IN] .{0,6} (EVENT)"
)

# "the summit, which is taking place in Busan", "a forum that will be held there in Busan"
_HELD_IN = compile_rule(
    "EVENT COMMA? RELATIVE [IS WILL WAS WOULD DUE TO BE BEEN ADVERB]{0,4} [LAST MEET HOST]"
    " [ADVERB BEGIN ON DATE]{0,4} IN [THE DEMONYM WORD NAME]{0,3} (PLACE)"
)
# "the meeting of ministers to be held in Busan"
_TO_BE_HELD = compile_rule(
    "([EVENT TALKS]) [^COMMA SEMICOLON PLACE]{0,12} TO BE MEET (?: ON? DATE )?"
    " IN [THE DEMONYM WORD NAME]{0,3} (PLACE)"
)

Venue = tuple[Destination, DateSpan | None]


@dataclass(frozen=True, slots=True)
class Assembly:
    """A meeting that ``sentence`` has placed, and perhaps dated, for those who come to it.

    It is ``sure`` if a verb of its own says where it is held; ``now`` is whether it is on, and
    ``noun`` what the sentence calls it. ``arrival`` is whether ``span`` is the day on which those
    who come arrive, ``come`` whether they are there by now.
    """

    place: Destination
    span: DateSpan | None
    sentence: int
    sure: bool = True
    now: bool = False
    noun: str = ""
    arrival: bool = False
    come: bool = False


def remember_events(scene: Scene, strip: Strip, events: dict[str, Venue]) -> None:
    """Add the meetings whose place this sentence tells to ``events``, by their noun."""
    shape = strip.shape
    if parts.PLACE not in shape:
        return
    for match in _TO_BE_HELD.finditer(shape) if parts.BE in shape else ():
        _remember(scene, strip, events, match.start(1), match.start(2))
    if parts.EVENT not in shape:
        return
    for match in _AFTER.finditer(shape):
        _remember(scene, strip, events, match.start(), match.start(1))
    for match in _HELD_IN.finditer(shape) if parts.RELATIVE in shape else ():
        _remember(scene, strip, events, match.start(), match.start(1))
    for match in _BEFORE.finditer(shape):
        _remember(scene, strip, events, match.start(2), match.start(1))


def _remember(scene: Scene, strip: Strip, events: dict[str, Venue], event: int, place: int) -> None:
    groups = [g for g in find_groups(scene, strip, place, place + 1) if g.places]
    if not groups:
        return
    dates = [
        mention
        for item, mention in find_dates_between(
            strip, event, min(len(strip), max(event, place) + 5)
        )
        if strip.shape[item - 1].replace(parts.ON, strip.shape[item - 2]) != parts.REPORT
    ]  # "in Rome, officials said Thursday" is no day of the meeting
    span = dates[0].span if dates else None
    if span is not None and span.end is not None and span.end < scene.article.published:
        return
    events[scene.tokens.lower[strip.first[event]]] = (groups[0].places[0], span)


def _find_only(events: dict[str, Venue]) -> Venue | None:
    """The one place at which all that the article has placed is held, without its days."""
    places = {(place.country, place.city) for place, _ in events.values()}
    return (next(iter(events.values()))[0], None) if len(places) == 1 else None


def find_venue(
    scene: Scene, strip: Strip, begin: int, end: int, events: dict[str, Venue]
) -> Venue | None:
    """The place and days of the meeting named among the items ``begin`` to ``end``, if known."""
    tokens = scene.tokens
    meetings = (
        *find_all(strip.shape, parts.EVENT, begin, end),
        *find_all(strip.shape, parts.TALKS, begin, end),
    )
    for item in meetings if events else ():
        noun = tokens.lower[strip.first[item]]
        known = events.get(noun)
        if known is None and noun in scene.lexicon.qualifiers["of_meeting"]:
            known = _find_only(events)  # "will address the opening on Sunday"
        if known is not None and parts.THE in strip.shape[max(item - 4, begin) : item]:
            return Destination(known[0].country, known[0].city, item), known[1]
    first, last = strip.first[begin], strip.last[min(end, len(strip)) - 1]
    if scene.lexicon.seat_words.isdisjoint(tokens.lower[first:last]):
        return None
    words = f" {' '.join(tokens.lower[first:last])} "
    for name, (country, city) in scene.lexicon.seats.items():
        if f" {name} " in words:
            return Destination(country, city, begin), None
    return None
