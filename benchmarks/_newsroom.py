"""Generated news articles for timing: our own sentences, put together by a seeded die.

No two articles share their names, places and days, so that a cache cannot make an extractor
look faster than it is on a real archive.
"""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from itinerary import read
from itinerary.facts import Article, Dateline

FIXTURES = Path(__file__).parents[1] / "fixtures"
LENGTH = 1_750  # characters: a usual agency story

_SYLLABLES = (
    "ba",
    "do",
    "ka",
    "le",
    "mi",
    "no",
    "ra",
    "sen",
    "tor",
    "vel",
    "zi",
    "han",
    "gor",
    "ust",
)
_OFFICES = ("President", "Prime Minister", "Foreign Minister", "Defence Minister", "Premier")
_COUNTRIES = (
    ("Slovenia", "Slovenian", "Ljubljana"),
    ("Japan", "Japanese", "Tokyo"),
    ("Kenya", "Kenyan", "Nairobi"),
    ("Chile", "Chilean", "Santiago"),
    ("Vietnam", "Vietnamese", "Hanoi"),
    ("Norway", "Norwegian", "Oslo"),
    ("Jordan", "Jordanian", "Amman"),
    ("South Korea", "South Korean", "Seoul"),
    ("Uzbekistan", "Uzbek", "Tashkent"),
    ("Canada", "Canadian", "Ottawa"),
    ("Egypt", "Egyptian", "Cairo"),
    ("Fiji", "Fijian", "Suva"),
)
_GOINGS = (
    "{office} {name} will visit {there} from {month} {day} to {end} for talks on trade and water,"
    " the ministry said on {weekday}.",
    "{home} {office} {name} is to travel to {there} next week and will meet {host} in {city},"
    " officials said {weekday}.",
    "A two-day visit by {home} {office} {name} to {there} begins on {month} {day},"
    " a spokesman said.",
    "{name} arrived in {city} on {weekday} for a three-day stay and was received by {host}.",
    "{office} {name} may go to {there} in {month}, but no date has been set.",
    "{office} {name} has called off a trip to {there} that had been due to start on {month} {day}.",
)
_BACKGROUND = (
    "Trade between the two countries has grown by {number} percent since {year},"
    " customs data show.",
    "The two sides signed an agreement on fisheries in {city} in {year}.",
    '"Nobody expects a breakthrough," said {host}, who follows the region for a think tank.',
    "Opposition deputies asked why the delegation needed {number} rooms for so short a stay.",
    "Heavy rain closed the airport at {city} for some hours, and {number} flights were cancelled.",
    "Shares in {city} fell {number} points on the news before they recovered in the afternoon.",
    "{host} had visited {there} in {month} {year} as a member of a parliamentary committee.",
    "The ministry did not say who would pay for the bridge, which carries {number} lorries a day.",
    "Farmers in {there} expect a poor harvest after the driest spring in {number} years.",
)


def articles(count: int, seed: int = 1, *, goings: bool = True) -> Iterator[Article]:
    """``count`` articles of about ``LENGTH`` characters each; without ``goings`` nobody travels."""
    die = random.Random(seed)
    for number in range(count):
        published = date(2023, 1, 2) + timedelta(days=die.randrange(700))
        text = _text(die, published, goings)
        yield Article(
            id=f"{number:08}",
            doc=f"generated-{number}",
            source="generated",
            text=text,
            title=None,
            published=published,
            published_from="metadata",
            dateline=Dateline("London", "GB", published, "Northgate"),
        )


def fixture_articles() -> list[Article]:
    """The project's own fixtures, joined to articles of about ``LENGTH`` characters."""
    joined: list[Article] = []
    text = ""
    for article in read(FIXTURES):
        text += "\n\n" + article.text
        if len(text) > LENGTH * 0.8:
            joined.append(replace(article, text=text.strip()[: LENGTH * 2]))
            text = ""
    return joined


def write_archive(path: Path, count: int) -> None:
    """A compressed JSON Lines archive of ``count`` articles."""
    with gzip.open(path, "wt", encoding="utf-8", compresslevel=1) as stream:
        for article in articles(count):
            row = {
                "id": article.doc,
                "title": None,
                "published": article.published.isoformat(),
                "text": article.text,
                "url": None,
            }
            stream.write(json.dumps(row) + "\n")


def _text(die: random.Random, published: date, goings: bool) -> str:
    opening = _filled(die, _GOINGS if goings else _BACKGROUND)
    paragraphs = [f"LONDON, {published:%b}. {published.day} (Northgate) -- {opening}"]
    size = len(paragraphs[0])
    while size < LENGTH:
        sentences = _GOINGS if goings and die.random() < 0.15 else _BACKGROUND
        paragraphs.append(_filled(die, sentences))
        size += len(paragraphs[-1]) + 2
    return "\n\n".join(paragraphs)


def _filled(die: random.Random, sentences: tuple[str, ...]) -> str:
    there, _, city = die.choice(_COUNTRIES)
    day = die.randrange(1, 26)
    return die.choice(sentences).format(
        office=die.choice(_OFFICES),
        name=_name(die),
        host=_name(die),
        home=die.choice(_COUNTRIES)[1],
        there=there,
        city=city,
        month=die.choice(("Jan.", "Feb.", "March", "April", "Nov.", "December")),
        day=day,
        end=day + 3,
        weekday=die.choice(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")),
        number=die.randrange(2, 400),
        year=die.randrange(1990, 2022),
    )


def _name(die: random.Random) -> str:
    return " ".join(
        "".join(die.choices(_SYLLABLES, k=die.randrange(2, 4))).capitalize() for _ in range(2)
    )
