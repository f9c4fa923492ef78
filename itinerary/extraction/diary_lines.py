"""Lines that open with a place and go on with people: a diary's, or a list of guests by state."""

from __future__ import annotations

from itinerary.extraction.claims import Destination
from itinerary.extraction.resolving import resolve_place
from itinerary.extraction.scene import Scene
from itinerary.extraction.seats import seat_hosts
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts
from itinerary.language.mentions import PersonMention, PlaceKind, PlaceMention

# A marker, a number and a bold sign may stand before what a line is about.
LEAD = "[NAME NUMBER WORD DASH AND SEMICOLON QUOTE]{0,3}"
# What may follow the names of such a line; a verb makes it what somebody says: "Vik: Riga errs".
LINE_GOES_ON = (
    "(?: WORD? $ | [COMMA AND SEMICOLON OPEN CLOSE DASH COLON ON DATE FOR WITH IN TO FROM OF] )"
)
# "BERLIN - Chancellor X meets the premier of Y": a diary's line.
# "28 April 2022 (Kyiv) - (announced) Chancellor X": one of a list of days.
_PLACE_PERSON = compile_rule(
    f"^{LEAD} (?: DATE [COMMA COLON DASH]? (?= OPEN | PLACE COLON ) )? OPEN? (PLACE) CLOSE?"
    " [DASH COLON] (?: OPEN [WORD NAME REPORT]{1,2} CLOSE )?"
    " (PERSON) (?: [COMMA AND]{1,2} PERSON )*"
)
# Whoever a headline lets go somewhere is not yet at the place in front of it.
_GOES_ELSEWHERE = compile_rule("TO [VISIT GO LEAVE ARRIVE]")
_DIARY_VERB = compile_rule("COMMA? WILL? ADVERB? TO? [MEET HOST VISIT ATTEND ARRIVE ON IN STAY GO]")
_PEOPLE_GO_ON = compile_rule(LINE_GOES_ON)
# "Canada – Prime Minister X", "Japan: Foreign Minister Y (by video)": who comes, by state.
_GUEST = compile_rule(
    f"^{LEAD} (PLACE) [DASH COLON COMMA] [THE DEMONYM]* (PERSON) (?: WORD? $ | OPEN )"
)


def find_people_at(scene: Scene, strip: Strip) -> tuple[list[int], int]:
    """The items of those who come to the place in front of a line, and its item; ([], 0) if none.

    "Canada – Prime Minister X" in a list of guests comes from there.
    """
    match = _PLACE_PERSON.match(strip.shape)
    if match is None or _GOES_ELSEWHERE.search(strip.shape, match.end()):
        return [], 0  # "Austria: atomic agency's chief to visit Tehran"
    if not _is_diary_line(strip, match.end(2), match.end()) or is_guest(strip) is not None:
        return [], 0
    if _is_over(scene, strip, match.start(1)):
        return [], 0
    return _find_guests(scene, strip, match.start(1), match.end()), match.start(1)


# "DOHA - Turkish President X arrives"
_LINE_PLACE = compile_rule("^ [NAME NUMBER]? (PLACE) (?: COMMA PLACE )? DASH")


def find_line_place(scene: Scene, strip: Strip) -> Destination | None:
    """The place in capitals that a diary's line is from: what "here" means in it."""
    match = _LINE_PLACE.match(strip.shape) if parts.DASH in strip.shape[:5] else None
    item = match.start(1) if match is not None else 0
    place = strip.refs[item] if match is not None else None
    if not isinstance(place, PlaceMention) or place.country is None:
        return None
    if not scene.article.text[place.start : place.end].isupper():
        return None
    return Destination(place.country, place.city, item)


def seat_at_line(scene: Scene, strip: Strip, line: Destination) -> None:
    """ "OSLO - Prime Minister X receives Y": in a diary, an office that nobody is told to hold for
    another state is held where the line is from."""
    for number in strip.people.values():
        unknown = [one for one in scene.links[number] if scene.entities[one].country is None]
        seat_hosts(scene, tuple(unknown), line)


def _is_over(scene: Scene, strip: Strip, place: int) -> bool:
    """Whether the day in front of a line's place has gone by."""
    days = (strip.date_at(item) for item in range(place) if strip.shape[item] == parts.DATE)
    lasts = [day.span.last_day for day in days if day is not None]
    return any(last is not None and last < scene.article.published for last in lasts)


def is_guest(strip: Strip) -> tuple[int, str] | None:
    """The item of a guest and the state in front ("Canada – Prime Minister X"); else ``None``."""
    match = _GUEST.match(strip.shape) if strip.heading or strip.listed else None
    if match is None:
        return None
    place, person = strip.refs[match.start(1)], strip.refs[match.start(2)]
    if not isinstance(place, PlaceMention) or place.kind is not PlaceKind.COUNTRY:
        return None
    if not isinstance(person, PersonMention) or not person.role:
        return None
    serves = person.country in (None, place.country) and place.country is not None
    return (match.start(2), place.country or "") if serves else None


def _is_diary_line(strip: Strip, first: int, last: int) -> bool:
    """Whether what stands behind the people of a line leaves them at the place in front.

    ``first`` is where the first of them ends, ``last`` where all do. "Riga: envoy expelled" is
    news from there.
    """
    if _DIARY_VERB.match(strip.shape, last):
        return True
    several = last > first  # "Riga: Vik, Holm discuss ties"
    bare = strip.heading or strip.listed
    return bare and (several or _PEOPLE_GO_ON.match(strip.shape, last) is not None)


def _find_guests(scene: Scene, strip: Strip, place: int, last: int) -> list[int]:
    """The people of a diary's line who come to its place; ``last`` is where its first list ends."""
    if parts.MEET not in strip.shape and parts.HOST not in strip.shape:
        return [i for i in range(last) if strip.shape[i] == parts.PERSON]
    people = [i for i, part in enumerate(strip.shape) if part == parts.PERSON]
    venue = resolve_place(scene, strip, place)
    met = tuple(w for i in people if i >= last for w in scene.links[strip.people[i]])
    if venue is not None:
        seat_hosts(scene, met, venue)
    return people
