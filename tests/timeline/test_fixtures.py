"""The project's own articles: in whatever order and portions, one timeline."""

from __future__ import annotations

import json
import random
from datetime import date
from pathlib import Path

import pytest

from itinerary.cli.records import trip_record
from itinerary.extraction import extract
from itinerary.facts import Article, Trip
from itinerary.reading import read_all
from itinerary.timeline import queries
from itinerary.timeline.asking import Filters
from itinerary.timeline.identities import canonically
from itinerary.timeline.importing import import_articles
from itinerary.timeline.settling import rebuild
from itinerary.timeline.store import Store, open_store

FIXTURES = Path(__file__).parents[2] / "fixtures"


@pytest.fixture(scope="module")
def told() -> dict[str, tuple[Article, list[Trip]]]:
    """Every article of the fixtures, and the trips in it."""
    read = [one for one in read_all([FIXTURES]) if isinstance(one, Article)]
    return {article.id: (article, extract(article)) for article in read}


def exported(store: Store) -> str:
    with store.reading() as connection:
        trips = queries.all_trips(connection, date.min, Filters(), sources=True)
        return "\n".join(json.dumps(trip_record(trip)) for trip in canonically(trips))


def test_order_and_portions_are_nothing(
    told: dict[str, tuple[Article, list[Trip]]], tmp_path: Path
) -> None:
    seen: set[str] = set()
    for seed in range(6):
        chance = random.Random(seed)
        articles = [article for article, _ in told.values()]
        chance.shuffle(articles)
        store = open_store(str(tmp_path / f"{seed}.db"))
        assert store is not None
        while articles:
            portion = [articles.pop() for _ in range(min(len(articles), chance.randint(1, 12)))]
            import_articles(store, portion, lambda article: told[article.id][1])
            import_articles(store, portion[:1], lambda article: told[article.id][1])
        seen.add(exported(store))
        with store.writing() as connection:
            rebuild(connection)
        seen.add(exported(store))
        store.close()
    assert len(seen) == 1
    assert seen.pop().count("\n") > 10
