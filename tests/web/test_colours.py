"""The contrasts that the style sheet promises, for what no checker of texts looks at."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import itinerary.web

SHEET = Path(itinerary.web.__file__).parent / "static" / "page.css"
# WCAG 2.2, 1.4.3 and 1.4.11: letters 4.5 to 1, shapes that carry meaning 3 to 1.
TEXTS = [("ink", "surface"), ("ink", "land"), ("quiet", "quote"), ("accent", "quote")]
SHAPES = [
    *(("planned", "surface"), ("under-way", "surface"), ("completed", "surface")),
    *(("mark", "off"), ("mark", "surface"), ("focus", "surface"), ("focus", "land")),
    *(("planned", "hatch"), ("accent", "sea"), ("accent", "land")),
]


def palettes() -> dict[str, dict[str, str]]:
    light, dark, *_ = re.findall(r":root \{(.*?)\}", SHEET.read_text(encoding="utf-8"), re.DOTALL)
    read = re.compile(r"--([\w-]+): (#[0-9a-f]{6})")
    return {"light": dict(read.findall(light)), "dark": dict(read.findall(dark))}


def luminance(colour: str) -> float:
    """WCAG's relative luminance of ``#rrggbb``."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_contrasts(name: str) -> None:
    colours = palettes()[name]
    for needed, pairs in ((4.5, TEXTS), (3.0, SHAPES)):
        for mark, ground in pairs:
            assert contrast(colours[mark], colours[ground]) >= needed, (mark, ground)


def test_the_measure_itself() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
