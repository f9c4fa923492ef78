"""Articles of a test, and short ways to say what was read in them.

Unless a test says otherwise an article is from Oslo, on Wednesday, 6 March 2024: Monday is the
4th, next Monday the 11th. People and their offices are invented.
"""

from __future__ import annotations

from datetime import date

from itinerary.extraction import extract, read_article
from itinerary.extraction.claims import Claim
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip
from itinerary.facts import Article, Dateline, Trip
from itinerary.language import lexicon as parts

WEDNESDAY = date(2024, 3, 6)

_NAMES = {
    value: name
    for name, value in vars(parts).items()
    if name.isupper() and len(name) > 1 and isinstance(value, str) and len(value) == 1
}


def article(
    text: str,
    *,
    at: str | None = "Oslo/NO",
    published: date = WEDNESDAY,
    title: str | None = None,
) -> Article:
    """An article with the dateline ``at`` ("Oslo/NO", or ``None``) in front of ``text``."""
    dateline = None
    if at is not None:
        place, _, country = at.partition("/")
        dateline = Dateline(place, country, published, "Wire")
        text = f"{place.upper()}, {published:%B} {published.day} (Wire) -- {text}"
    if title is not None:
        text = f"{title}\n\n{text}"
    return Article("id", "test", "test.txt", text, title, published, "the test", dateline)


def trips(text: str, at: str | None = "Oslo/NO", title: str | None = None) -> list[Trip]:
    """The trips that an article with ``text`` tells of."""
    return extract(article(text, at=at, title=title))


def told(text: str, at: str | None = "Oslo/NO", title: str | None = None) -> list[str]:
    """The trips of an article, one line each (``tell``), those that are over left out."""
    return [tell(trip) for trip in trips(text, at, title) if trip.status != "completed"]


def tell(trip: Trip) -> str:
    """A trip in one line: "Holm + Vik: planned KR 03-07/03-08, VN 03-09/..".

    Travellers are told by family name or, without a name, by role and country; days are months
    and days as ISO 8601 writes intervals, with ".." for an open end.
    """
    who = " + ".join(
        person.name.split()[-1] if person.name else f"{person.role} of {person.country}"
        for person in trip.travellers
    )
    stops = ", ".join(
        " ".join((stop.country, days(stop.start, stop.end))).strip() for stop in trip.stops
    )
    return f"{who}: {trip.status.value} {stops}"


def days(start: date | None, end: date | None) -> str:
    """Two days as "03-07/03-08", one as "03-07", open ends as ".."; "" for none."""
    if start is None and end is None:
        return ""
    if start == end:
        return f"{start:%m-%d}"
    return "/".join(f"{day:%m-%d}" if day else ".." for day in (start, end))


def tour_days(trip: Trip) -> str:
    """The days of the whole trip, as ``days`` writes them."""
    return days(trip.start, trip.end)


def scene_of(text: str, at: str | None = "Oslo/NO") -> Scene:
    return read_article(article(text, at=at))[0]


def claims_of(text: str, at: str | None = "Oslo/NO") -> list[Claim]:
    return read_article(article(text, at=at))[1]


def strip_of(text: str) -> Strip:
    """The strip of the first sentence of ``text``."""
    return scene_of(text).strips[0]


def parts_of(text: str) -> str:
    """The parts of the first sentence by name: "PERSON WILL VISIT PLACE ON DATE"."""
    return spell(strip_of(text).shape)


def spell(shape: str) -> str:
    """A shape by the names of its parts, full stops left out."""
    return " ".join(_NAMES[part] for part in shape.rstrip("."))
