"""Where a clause leads: the places that stand behind a verb or a journey noun.

Places are read as groups: a preposition and the list behind it ("to the Philippines,
Bangladesh and Nepal"). Which prepositions a frame takes is written with the frame.
"""

from __future__ import annotations

from dataclasses import dataclass

from itinerary.extraction.asides import comes_from, is_aside_of_time
from itinerary.extraction.claims import Destination
from itinerary.extraction.resolving import is_source, owns, resolve_place, skip_its_country
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule, find_all
from itinerary.extraction.topics import is_object, is_topic, is_topic_there
from itinerary.facts import DateMention
from itinerary.language import lexicon as parts

_PREPOSITIONS = frozenset(
    parts.TO
    + parts.IN
    + parts.FROM
    + parts.OF
    + parts.FOR
    + parts.ON
    + parts.WITH
    + parts.BY
    + parts.VIA
    + parts.INCLUDE
)
# What may stand between a preposition and its place: "to the Thai resort city of Phuket".
_FILLERS = frozenset(
    parts.THE
    + parts.WORD
    + parts.NAME
    + parts.DEMONYM
    + parts.NUMBER
    + parts.HIS
    + parts.ADVERB
    + parts.OF
    + parts.QUOTE
    + parts.TALKS
    + parts.EVENT
    + parts.DURATION
    + parts.POSSESSIVE
    + parts.REGION
)
_LINKS = frozenset(parts.COMMA + parts.AND + parts.SEMICOLON + parts.ADVERB)


_OPENS_LIST = frozenset(parts.DASH + parts.COLON + parts.OPEN)


@dataclass(slots=True)
class PlaceGroup:
    """Places listed behind one preposition (``""`` for a direct object), as items of a strip."""

    first: int
    last: int
    preposition: str
    link: str  # the word of the preposition, lower case
    places: list[Destination]
    topic: bool  # "the war in Gaza": the place of a subject talked about


# "to Ukraine on Thursday and Moldova on Friday": the second place goes on with the "to".
_GOES_ON = compile_rule(
    "(?: ON? DATE | OPEN DATE CLOSE | IN THE? REGION | COMMA | AND | ADVERB | THE | DASH"
    " | FOR [THE HIS]? [WORD NAME NUMBER]{0,3} [EVENT TALKS] ){1,6}"
)


# "the summit in Rome, followed by the Ukraine peace summit": what the second one is about.
_NAMES_EVENT = compile_rule("[COMMA AND THE] PLACE [WORD NAME]{1,2} [EVENT TALKS] IN")


def find_groups(scene: Scene, strip: Strip, begin: int, end: int) -> list[PlaceGroup]:
    """The groups of places among the items ``begin`` to ``end`` (exclusive), in order."""
    shape = strip.shape
    groups: list[PlaceGroup] = []
    done = begin
    for match in _NAMES_PLACE.finditer(shape, begin, end):
        i = match.start()
        if (
            i < done
            or _is_bracketed(scene, strip, i, begin)
            or _NAMES_EVENT.match(shape, i - 1)
            or is_topic_there(scene, strip, i)
        ):
            continue
        preposition, at = _find_preposition(scene, strip, i, begin)
        if preposition and (
            _is_object_of_gerund(scene, strip, i)
            or is_object(scene, strip, at, i)
            or is_source(scene, strip, preposition, at)
        ):
            continue
        places, last = _read_list(scene, strip, i, end)
        if not preposition and groups and _GOES_ON.fullmatch(shape, groups[-1].last, i):
            preposition = groups[-1].preposition or parts.TO
        if places:
            link = scene.tokens.lower[strip.first[at]] if preposition else ""
            groups.append(
                PlaceGroup(
                    at if preposition else i,
                    last,
                    preposition,
                    link,
                    places,
                    is_topic(scene, strip, at, preposition)
                    or comes_from(strip, at)
                    or (link == "outside" and places[0].city is None)  # "a trip outside Italy"
                    or (bool(groups) and is_aside_of_time(scene, strip, at)),
                )
            )
        done = last
    return groups


_NAMES_PLACE = compile_rule("[PLACE HERE THERE]")


def _is_bracketed(scene: Scene, strip: Strip, i: int, begin: int) -> bool:
    """Whether ``i`` stands in brackets that opened in this clause and not right behind a place."""
    shape = strip.shape
    opened = shape.rfind(parts.OPEN, begin, i)
    if opened < 0 or parts.CLOSE in shape[opened:i]:
        return False
    if not opened:
        return True
    before = opened - 1
    return shape[before] not in parts.PLACE + parts.REGION and not _is_lands(scene, strip, before)


def _is_object_of_gerund(scene: Scene, strip: Strip, item: int) -> bool:
    """ "aimed at containing China": the place is what the verb in "-ing" is about."""
    before = scene.tokens.lower[strip.first[item] - 1]
    return (
        strip.shape[item - 1] == parts.WORD
        and before.endswith("ing")
        and before not in scene.lexicon.qualifiers["near"]
    )


def _find_preposition(scene: Scene, strip: Strip, item: int, begin: int) -> tuple[str, int]:
    """The preposition that governs the place at ``item``, and where it stands."""
    shape = strip.shape
    i = item - 1
    if i > begin and shape[i] in _OPENS_LIST:
        head = i - 1 if shape[i - 1] != shape[i] else i - 2
        if shape[head] == parts.REGION or _is_lands(scene, strip, head):
            i = head  # "to Central America – Belize and", "of two nations -- Belize and"
    elif i > begin and shape[i] == parts.COMMA and _is_lands(scene, strip, i - 1):
        i -= 1  # "in two capitals, Belmopan and"
    while (
        i >= begin
        and i > item - 8
        and (shape[i] in _FILLERS or _REGION_AND.match(shape, i - 1, item + 4) is not None)
    ):
        if shape[i] == parts.OF and shape[i - 1] not in parts.WORD + parts.NAME + parts.NUMBER:
            break
        i -= 1
    if i > begin and shape[i] == parts.IN and shape[i - 1] == parts.FROM:
        return parts.FROM, i - 1  # "spoke from inside Aleppo"
    if i >= 0 and shape[i] in _PREPOSITIONS:
        return shape[i], i
    return "", item


def _is_lands(scene: Scene, strip: Strip, item: int) -> bool:
    """ "Three nations": what the places that follow are."""
    word = scene.tokens.lower[strip.first[item]]
    return strip.shape[item] == parts.WORD and word in scene.lexicon.qualifiers["several_lands"]


# "to Europe and Japan", "to the Gulf, Turkey and Ukraine"
_REGION_AND = compile_rule("REGION (?: AND | COMMA (?= PLACE COMMA? AND THE? PLACE) )")


def _read_list(scene: Scene, strip: Strip, item: int, end: int) -> tuple[list[Destination], int]:
    """The places of the list that opens at ``item``: "Japan, South Korea and then China"."""
    shape = strip.shape
    places: list[Destination] = []
    i = item
    while i < end:
        if shape[i] in parts.PLACE + parts.HERE + parts.THERE:
            place = resolve_place(scene, strip, i)
            if place is not None:
                _add_place(places, place)
            i = _skip_brackets(shape, i + 1, end)
            i = last = skip_its_country(scene, strip, i, end, places)
        else:
            break
        j = i
        if shape[j : j + 2] == parts.DASH + parts.AND:
            j += 1  # "– Guatemala and Belize – and Cuba"
        while j < end and j < i + 3 and shape[j] in _LINKS:
            j += 1
        if j == i:
            return places, last
        if (
            parts.SEMICOLON in shape[i:j]
            and parts.AND not in shape[i:j]
            and _is_clause(shape, j, end)
        ):
            return places, last
        k = j
        while (
            k < end and k < j + 3 and shape[k] in parts.THE + parts.NAME + parts.WORD + parts.ADVERB
        ):
            k += 1
        if (
            k >= end
            or shape[k] not in parts.PLACE
            or owns(shape, k)
            or _acts(shape, k)
            or (_NAMES_EVENT.match(shape, k - 1))
        ):
            # "in Seoul and in Tokyo" goes on as a group of its own.
            return places, last
        i = k
    return places, i


def _is_clause(shape: str, begin: int, end: int) -> bool:
    """Whether what follows a semicolon is a clause of its own, not the next item of a list."""
    rest = shape[begin:end]
    return any(part in rest for part in parts.WILL + parts.IS + parts.WAS + parts.HAS + parts.HAD)


def _acts(shape: str, i: int) -> bool:
    """ "…, Beijing said": a place that speaks is no item of a list of places."""
    return i + 1 < len(shape) and shape[i + 1] in parts.REPORT + parts.IS + parts.WAS + parts.HAS


def _skip_brackets(shape: str, i: int, end: int) -> int:
    if i < end and shape[i] == parts.OPEN:
        close = shape.find(parts.CLOSE, i, end)
        return close + 1 if close >= 0 else i
    return i


def _add_place(places: list[Destination], place: Destination) -> None:
    """A city right behind its country ("Amman, Jordan") makes that stop more exact."""
    if places and places[-1].country == place.country:
        last = places[-1]
        places[-1] = Destination(last.country, last.city or place.city, last.item)
    else:
        places.append(place)


def find_dates_between(strip: Strip, begin: int, end: int) -> list[tuple[int, DateMention]]:
    """The date mentions among the items ``begin`` to ``end`` (exclusive)."""
    return [
        (i, ref)
        for i in find_all(strip.shape, parts.DATE, begin, end)
        if isinstance(ref := strip.refs[i], DateMention)
    ]
