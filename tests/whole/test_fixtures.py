"""Every fixture is read as the article that it is, on the day that a careful reader gives it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import itinerary

ROOT = Path(__file__).parents[2]
GOLD: list[dict[str, Any]] = [
    json.loads(line)
    for line in (ROOT / "tests" / "gold" / "fixtures.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]
FILES = sorted({row["file"] for row in GOLD})


def test_the_gold_is_of_the_fixtures_and_of_all_of_them() -> None:
    assert sorted(path.name for path in (ROOT / "fixtures").iterdir()) == FILES


@pytest.mark.parametrize("file", FILES)
def test_read_as_the_article_that_it_is(file: str) -> None:
    read = {article.doc: article for article in itinerary.read(ROOT / "fixtures" / file)}
    wanted = {row["doc"]: row["published"] for row in GOLD if row["file"] == file}
    assert {doc: article.published.isoformat() for doc, article in read.items()} == wanted


@pytest.mark.parametrize("file", FILES)
def test_evidence_is_what_the_text_says(file: str) -> None:
    for article in itinerary.read(ROOT / "fixtures" / file):
        for trip in itinerary.extract(article):
            assert trip.travellers
            assert trip.stops
            assert trip.evidence
            stops = [evidence for stop in trip.stops for evidence in stop.evidence]
            for evidence in [*trip.evidence, *stops]:
                assert article.text[evidence.start : evidence.end] == evidence.quote
