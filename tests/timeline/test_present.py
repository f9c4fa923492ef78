"""What time alone does to a trip, and which trips are still ahead."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from itinerary.facts import Article, Person, Status, Trip
from itinerary.timeline import queries
from itinerary.timeline.asking import Filters
from itinerary.timeline.importing import import_articles
from itinerary.timeline.store import Store
from tests.timeline.samples import KERR, article, day, stop, trip

TOLD = date(2024, 3, 1)
SAID: dict[str, Trip] = {
    "days": trip(stop("JP", "03-06", "03-07", city="Osaka")),
    "window": trip(stop("KR", "03-11", "03-17", precision="week")),
    "open": trip(stop("VN", "03-20"), status="under_way"),
    "undated": trip(
        stop("FJ"), status="tentative", who=(Person("Jonas Aalto", "president", "FI"),)
    ),
    "off": trip(stop("AU", "03-25", "03-26"), status="cancelled"),
    "done": trip(
        stop("TO", "02-20", "02-21"), status="completed", who=(Person("Li Wen", None, "CN"),)
    ),
}


@pytest.fixture
def filled(store: Store) -> Store:
    def extract(told: Article) -> list[Trip]:
        return [SAID[told.doc]]

    articles = [article(name, "03-01", outlet=f"The {name} post") for name in SAID]
    import_articles(store, articles, extract)
    return store


def asked(store: Store, today: str, **filters: object) -> dict[str, str]:
    """Destination and status of what is upcoming on a day of 2024."""
    on = day(today)
    assert on is not None
    with store.reading() as connection:
        trips = list(queries.upcoming(connection, on, Filters(**filters)))  # type: ignore[arg-type]
    return {trip.stops[0].country: trip.status.value for trip in trips}


def test_before_all(filled: Store) -> None:
    assert asked(filled, "03-02") == {
        "JP": "planned",
        "KR": "planned",
        "VN": "under_way",
        "AU": "cancelled",
        "FJ": "tentative",
    }


def test_days_come_and_go(filled: Store) -> None:
    assert asked(filled, "03-06")["JP"] == "under_way"
    assert asked(filled, "03-07")["JP"] == "under_way"
    assert "JP" not in asked(filled, "03-08")


def test_a_window_is_never_under_way(filled: Store) -> None:
    assert asked(filled, "03-12")["KR"] == "planned"
    assert "KR" not in asked(filled, "03-18")


def test_an_open_end_is_believed_for_a_week(filled: Store) -> None:
    assert asked(filled, "03-27")["VN"] == "under_way"
    assert "VN" not in asked(filled, "03-28")


def test_only_an_article_calls_off(filled: Store) -> None:
    assert asked(filled, "03-26")["AU"] == "cancelled"
    assert "AU" not in asked(filled, "03-27")


def test_a_trip_without_days_is_news_for_two_months(filled: Store) -> None:
    on = TOLD + timedelta(days=60)
    assert "FJ" in asked(filled, on.isoformat())
    assert "FJ" not in asked(filled, (on + timedelta(days=1)).isoformat())


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({"country": "KR"}, {"KR"}),
        ({"who": "Aalto"}, {"FJ"}),
        ({"who": "Jonas Alto"}, {"FJ"}),
        ({"who": "kerr", "country": "JP"}, {"JP"}),
        ({"who": "Mira Aalto"}, set()),
        ({"served": "FI"}, {"FJ"}),
        ({"role": "top diplomat"}, {"JP", "KR", "VN", "AU"}),
        ({"city": "osaka"}, {"JP"}),
        ({"statuses": frozenset([Status.CANCELLED])}, {"AU"}),
        ({"outlet": "WINDOW"}, {"KR"}),
        ({"minimum": 0.9}, set()),
        ({"since": day("03-18"), "until": day("03-24")}, {"VN", "FJ"}),
        ({"until": day("03-10")}, {"JP", "FJ"}),
    ],
)
def test_filters(filled: Store, filters: dict[str, object], found: set[str]) -> None:
    assert set(asked(filled, "03-02", **filters)) == found


def test_the_whole_timeline_in_order(filled: Store) -> None:
    with filled.reading() as connection:
        trips = list(queries.all_trips(connection, TOLD, Filters()))
    assert [one.stops[0].country for one in trips] == ["TO", "JP", "KR", "VN", "AU", "FJ"]


def test_a_trip_by_its_id(filled: Store) -> None:
    with filled.reading() as connection:
        found = queries.find_trip(connection, "kerr-jp-2024-03", TOLD)
        assert queries.find_trip(connection, "nobody", TOLD) is None
        assert "kerr-jp-2024-03" in queries.like_ids(connection, "kerr-jp")
    assert found is not None
    assert found.travellers == (KERR,)
    assert [source.outlet for source in found.sources] == ["The days post"]
