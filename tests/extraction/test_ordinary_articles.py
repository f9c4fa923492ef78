"""Forty articles that are not of diplomacy, though officials, places and verbs of going abound.

Business, courts, weather, sport, religion, campaigns, history, fiction: none tells of a journey
that an official makes for a state, so none may give a trip. The articles are invented; each lies
in a file of its own under ``ordinary``, its headline in the first line.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from itinerary.extraction import extract
from itinerary.facts import Article, Dateline
from itinerary.reading import read

_FOLDER = Path(__file__).parent / "ordinary"
_WEDNESDAY = date(2024, 3, 6)
_PATHS = sorted(_FOLDER.glob("*.txt"))


def _tell(article: Article) -> list[str]:
    return [
        f"{trip.travellers[0].name} to {trip.stops[0].country}"
        for trip in extract(article)
        if trip.status != "completed"
    ]


def test_there_are_forty() -> None:
    assert len(_PATHS) == 40


@pytest.mark.parametrize("path", _PATHS, ids=lambda path: path.stem)
def test_an_ordinary_article_gives_no_trip(path: Path) -> None:
    for article in read(path, _WEDNESDAY):
        assert _tell(article) == []


@pytest.mark.parametrize("path", _PATHS, ids=lambda path: path.stem)
def test_nor_does_it_as_saved_from_a_page_without_a_dateline(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    head, mark, body = text.partition("(Wire) -- ")
    if mark:
        text = head.rpartition("\n")[0] + "\n" + body
    title = text.partition("\n")[0]
    none: Dateline | None = None
    article = Article("id", "test", "test.txt", text, title, _WEDNESDAY, "the test", none)
    assert _tell(article) == []
