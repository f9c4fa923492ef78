"""The page's map of coming stops: a dot a place, and labels where there is room for them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from itinerary.facts import Status
from itinerary.language.places import place_of
from itinerary.timeline.known import KnownTrip
from itinerary.web.projection import HEIGHT, NORTH, SOUTH, WIDTH, projected
from itinerary.web.texts import days_of, short_lead, shortened
from itinerary.wording.dates import in_words
from itinerary.wording.names import place, status

_COMING = (Status.PLANNED, Status.TENTATIVE, Status.UNDER_WAY)
# Units of the map: a dot's radius with its rim, a line of letters, a letter.
_DOT, _LINE, _LETTER = 13.0, 30.0, 16.0

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Visit:
    """Who comes when: one line under a place."""

    trip: str
    told: str


@dataclass(frozen=True, slots=True)
class Dot:
    """A place in units of the map. ``label`` is ``""`` where another stands in its way,
    ``anchor`` is SVG's ``text-anchor``."""

    x: float
    y: float
    name: str
    visits: tuple[Visit, ...]
    tentative: bool
    label: str
    label_x: float
    label_y: float
    anchor: str


@dataclass(frozen=True, slots=True)
class WorldMap:
    """``elsewhere`` are places with visits whose position is not known."""

    width: int
    height: int
    land: str
    dots: tuple[Dot, ...]
    elsewhere: tuple[Dot, ...]


@cache
def land() -> str:
    """The outline of the land: the ``d`` of an SVG path in units of the map."""
    path = files("itinerary.web") / "data" / "land.path"
    return path.read_text(encoding="ascii").strip()


def world_map(trips: Iterable[KnownTrip], today: date, name_of: dict[str, str]) -> WorldMap:
    """The map of the stops that are still to come, or under way."""
    places: dict[tuple[str, str | None], list[tuple[Visit, Status]]] = {}
    names: dict[tuple[str, str | None], str] = {}
    for trip in trips:
        for stop in trip.stops:
            if stop.status not in _COMING:
                continue
            where = (stop.country, stop.city)
            names[where] = shortened(place(stop, name_of.__getitem__), 60)
            when = in_words(days_of(trip, stop), today) or "no date"
            held = "" if stop.status is Status.PLANNED else f" ({status(stop.status)})"
            visit = Visit(trip.id, f"{short_lead(trip)}, {when}{held}")
            places.setdefault(where, []).append((visit, stop.status))
    taken: list[Box] = []
    points = {where: _point(*where) for where in places}
    for point in points.values():
        if point is not None:
            taken.append((point[0] - _DOT, point[1] - _DOT, point[0] + _DOT, point[1] + _DOT))
    drawn: list[Dot] = []
    elsewhere: list[Dot] = []
    # Those with the most visits are labelled first.
    for where, visits in sorted(places.items(), key=lambda item: (-len(item[1]), names[item[0]])):
        point = points[where]
        dot = _dot(where, point or (0.0, 0.0), names[where], visits, taken, name_of)
        (drawn if point else elsewhere).append(dot)
    return WorldMap(WIDTH, HEIGHT, land(), tuple(drawn), tuple(elsewhere))


def _point(country: str, city: str | None) -> tuple[float, float] | None:
    """Where the city stands on the map; the capital, where no city is known."""
    for name in dict.fromkeys((city, None)):
        found = place_of(country, name)
        if found.latitude is not None and found.longitude is not None:
            latitude = min(max(found.latitude, SOUTH), NORTH)
            x, y = projected(latitude, found.longitude)
            return round(x, 1), round(y, 1)
    return None


def _dot(
    where: tuple[str, str | None],
    point: tuple[float, float],
    name: str,
    visits: list[tuple[Visit, Status]],
    taken: list[Box],
    name_of: dict[str, str],
) -> Dot:
    x, y = point
    often = f" {len(visits)}×" if len(visits) > 1 else ""
    text = shortened(where[1] or name_of[where[0]], 24) + often
    label, label_x, label_y, anchor = "", x, y, "start"
    for at_x, at_y, held in (
        (x + _DOT + 5, y + 9, "start"),
        (x - _DOT - 5, y + 9, "end"),
        (x, y - _DOT - 7, "middle"),
        (x, y + _DOT + 24, "middle"),
    ):
        box = _box(at_x, at_y, held, text)
        inside = box[0] >= 0 and box[2] <= WIDTH and box[1] >= 0 and box[3] <= HEIGHT
        if inside and not any(_overlap(box, other) for other in taken):
            taken.append(box)
            label, label_x, label_y, anchor = text, round(at_x, 1), round(at_y, 1), held
            break
    tentative = all(held is Status.TENTATIVE for _, held in visits)
    told = tuple(visit for visit, _ in visits)
    return Dot(x, y, name, told, tentative, label, label_x, label_y, anchor)


def _box(x: float, y: float, anchor: str, text: str) -> Box:
    width = len(text) * _LETTER
    left = {"start": x, "end": x - width, "middle": x - width / 2}[anchor]
    return left, y - _LINE + 7, left + width, y + 7


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
