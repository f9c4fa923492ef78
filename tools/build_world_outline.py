"""Draw the outline of the world's land for the page's map.

Takes ``land-110m.json`` of the npm package world-atlas (TopoJSON; its data are Natural Earth's,
in the public domain) and writes the ``d`` of an SVG path in the units of ``web.projection``::

    npm pack world-atlas && tar xf world-atlas-*.tgz
    python tools/build_world_outline.py package/land-110m.json
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

from itinerary.web.projection import SOUTH, projected

OUTLINE = Path(__file__).parents[1] / "itinerary" / "web" / "data" / "land.path"
# In units of the map: points nearer than this to the line between their neighbours are left
# out, and so are islands smaller than this square.
TOLERANCE = 1.2
LEAST_AREA = 24.0

Point = tuple[float, float]


def rings(topology: dict[str, Any]) -> Iterator[list[Point]]:
    """The closed lines of the land, in degrees of longitude and latitude."""
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        xs, ys = (list(accumulate(step[axis] for step in arc)) for axis in (0, 1))
        arcs.append(
            [
                (x * scale[0] + shift[0], y * scale[1] + shift[1])
                for x, y in zip(xs, ys, strict=True)
            ]
        )
    for geometry in topology["objects"]["land"]["geometries"]:
        for polygon in geometry["arcs"]:
            for ring in polygon:
                points: list[Point] = []
                for number in ring:
                    arc = arcs[number] if number >= 0 else arcs[~number][::-1]
                    points += arc[1:] if points else arc
                yield points


def within_the_map(ring: list[Point]) -> Iterator[list[Point]]:
    """The parts of a line that may cross the 180th meridian, each on one side of it."""
    unrolled = [ring[0]]
    for longitude, latitude in ring[1:]:
        turns = round((unrolled[-1][0] - longitude) / 360)
        unrolled.append((longitude + 360 * turns, latitude))
    for turn in (-360, 0, 360):
        moved = [(longitude + turn, latitude) for longitude, latitude in unrolled]
        part = clipped(clipped(moved, -180, 1), 180, -1)
        if len(part) > 3:
            yield part


def clipped(ring: list[Point], edge: float, side: int) -> list[Point]:
    """Sutherland and Hodgman: what of the closed line lies east (1) or west (-1) of the edge."""
    kept: list[Point] = []
    for (x1, y1), (x2, y2) in pairwise(ring):
        inside = [(x - edge) * side >= 0 for x in (x1, x2)]
        if inside[0]:
            kept.append((x1, y1))
        if inside[0] != inside[1]:
            kept.append((edge, y1 + (edge - x1) / (x2 - x1) * (y2 - y1)))
    return [*kept, kept[0]] if kept else []


def simplified(points: list[Point]) -> list[Point]:
    """Ramer, Douglas and Peucker: the fewest points that keep the line within the tolerance."""
    if len(points) < 3:
        return points
    (x1, y1), (x2, y2) = points[0], points[-1]
    length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5

    def distance(point: Point) -> float:
        x, y = point
        if length == 0:
            return float(((x - x1) ** 2 + (y - y1) ** 2) ** 0.5)
        return float(abs((y2 - y1) * x - (x2 - x1) * y + x2 * y1 - y2 * x1) / length)

    furthest = max(range(1, len(points) - 1), key=lambda number: distance(points[number]))
    if distance(points[furthest]) <= TOLERANCE:
        return [points[0], points[-1]]
    return simplified(points[: furthest + 1])[:-1] + simplified(points[furthest:])


def area(points: list[Point]) -> float:
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(points))) / 2


def drawn(points: list[Point]) -> str:
    """One closed line as relative steps of whole units."""
    whole = [(round(x), round(y)) for x, y in points]
    steps = [(x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in pairwise(whole)]
    x, y = whole[0]
    line = " ".join(f"{dx} {dy}" for dx, dy in steps[:-1] if (dx, dy) != (0, 0))
    return f"M{x} {y}l{line}z".replace(" -", "-")


def main() -> None:
    topology = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    paths = []
    for ring in rings(topology):
        if max(latitude for _, latitude in ring) < SOUTH:
            continue
        for part in within_the_map(ring):
            flat = simplified([projected(latitude, longitude) for longitude, latitude in part])
            if len(flat) > 3 and area(flat) >= LEAST_AREA:
                paths.append(drawn(flat))
    OUTLINE.write_text("".join(paths) + "\n", encoding="ascii")
    print(f"{OUTLINE}: {len(paths)} lines, {OUTLINE.stat().st_size} bytes")


if __name__ == "__main__":
    main()
