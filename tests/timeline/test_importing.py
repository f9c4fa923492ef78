"""Articles into the timeline: once, whole, in any order, with rebuild and by increments alike."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from itinerary.cli.records import trip_record
from itinerary.errors import NoArticleError
from itinerary.facts import Article, Person, Trip
from itinerary.timeline import queries
from itinerary.timeline.asking import Filters
from itinerary.timeline.identities import canonically
from itinerary.timeline.importing import import_articles
from itinerary.timeline.settling import rebuild
from itinerary.timeline.store import Store, open_store
from itinerary.timeline.tables import TABLES
from tests.timeline.samples import article, evidence, stop, trip

NEVER = date.min
OTHER = Person("Jonas Aalto", "prime minister", "FI")

SAID: dict[str, list[Trip]] = {
    "announced": [trip(stop("JP", "03-04", "03-10", precision="week"))],
    "dated": [trip(stop("JP", "03-06", "03-07", city="Osaka"), stop("KR"))],
    "moved": [trip(stop("JP", "03-07", "03-08"))],
    "second": [trip(stop("JP", "03-25", "03-26"))],
    "window": [trip(stop("JP", "03-01", "03-31", precision="month"))],
    "off": [trip(stop("KR"), status="cancelled")],
    "two": [
        trip(stop("VN", "03-20"), who=(OTHER,)),
        trip(stop("JP"), who=(OTHER,), status="tentative"),
    ],
    "unnamed": [trip(stop("JP", "03-06"), who=(Person(None, "foreign minister", "NZ"),))],
    "nothing": [],
}
TOLD = dict(
    zip(
        SAID,
        ["02-26", "02-28", "03-01", "03-01", "03-02", "03-03", "03-03", "03-04", "03-05"],
        strict=True,
    )
)
ARTICLES = [article(name, TOLD[name]) for name in SAID]


def extract(told: Article) -> list[Trip]:
    return SAID[told.doc]


def exported(store: Store) -> str:
    with store.reading() as connection:
        trips = queries.all_trips(connection, NEVER, Filters(), sources=True)
        return "\n".join(json.dumps(trip_record(one)) for one in canonically(trips))


def dump(store: Store, *, ids: bool = True) -> dict[str, list[tuple[object, ...]]]:
    """All derived rows; without ``ids`` trips go by what their reports alone call them."""
    names = ("trip", "stop", "traveller", "traveller_key", "trip_report")
    with store.reading() as connection:
        trip = TABLES["trip"]
        called = dict(connection.execute(select(trip.c.id, trip.c.canonical)).all())
        return {
            name: sorted(
                (
                    tuple(
                        called[value] if not ids and column in ("id", "trip_id") else value
                        for column, value in row._mapping.items()
                    )
                    for row in connection.execute(select(TABLES[name]))
                ),
                key=str,
            )
            for name in names
        }


def fill(store: Store, articles: Iterable[Article]) -> Store:
    import_articles(store, articles, extract)
    return store


def test_counts_of_an_import(store: Store) -> None:
    complaint = NoArticleError("empty.txt", "holds no article")
    summary = import_articles(store, [*ARTICLES, complaint], extract)
    assert (summary.read, summary.new, summary.known) == (9, 9, 0)
    assert summary.skipped == ["empty.txt: holds no article"]
    assert summary.trips_new >= 3
    with store.reading() as connection:
        assert queries.counts(connection)[0] == 9


def test_importing_twice_changes_nothing(store: Store) -> None:
    fill(store, ARTICLES)
    before = dump(store), exported(store)
    summary = import_articles(store, ARTICLES, extract)
    assert (summary.new, summary.known, summary.trips_new, summary.trips_changed) == (0, 9, 0, 0)
    assert (dump(store), exported(store)) == before


def test_a_known_article_is_not_read_for_trips_again(store: Store) -> None:
    fill(store, ARTICLES[:1])

    def never(_: Article) -> list[Trip]:
        raise AssertionError("asked again")

    assert import_articles(store, ARTICLES[:1], never).known == 1


@settings(deadline=None, max_examples=25)
@given(
    st.permutations(ARTICLES),
    st.lists(st.integers(0, len(ARTICLES)), max_size=3),
    st.lists(st.sampled_from(ARTICLES), max_size=3),
)
def test_order_partition_and_repetition_are_nothing(
    tmp_path_factory: pytest.TempPathFactory,
    articles: list[Article],
    cuts: list[int],
    again: list[Article],
) -> None:
    folder = tmp_path_factory.mktemp("orders")
    usual, other = open_store(str(folder / "usual.db")), open_store(str(folder / "other.db"))
    assert usual is not None
    assert other is not None
    fill(usual, ARTICLES)
    bounds = [0, *sorted(cuts), len(articles)]
    for start, end in itertools.pairwise(bounds):
        fill(other, articles[start:end])
    fill(other, again)
    assert exported(other) == exported(usual)
    assert dump(other, ids=False) == dump(usual, ids=False)
    usual.close()
    other.close()


def test_a_rebuild_gives_the_same_rows(store: Store) -> None:
    fill(store, ARTICLES)
    before = dump(store)
    with store.writing() as connection:
        rebuild(connection)
    assert dump(store) == before


def test_an_import_that_breaks_off_goes_on(store: Store) -> None:
    class BrokenOffError(Exception):
        pass

    def breaks(told: Article) -> list[Trip]:
        if told.doc == "second":
            raise BrokenOffError
        return extract(told)

    with pytest.raises(BrokenOffError):
        import_articles(store, ARTICLES, breaks)
    with store.reading() as connection:
        assert queries.counts(connection)[0] == 3
    summary = import_articles(store, ARTICLES, extract)
    assert (summary.known, summary.new) == (3, 6)
    whole = open_store("sqlite://")
    assert whole is not None
    assert exported(fill(whole, ARTICLES)) == exported(store)


def test_one_text_from_two_outlets_is_one_article_whichever_comes_first(
    store: Store,
) -> None:
    early = replace(ARTICLES[1], outlet="Northgate", url="https://northgate.example/1")
    late = replace(ARTICLES[1], outlet="Meridian", published=date(2024, 3, 2))
    fill(store, [late])
    summary = import_articles(store, [early], extract)
    assert summary.known + summary.new == 1
    with store.reading() as connection:
        (known,) = queries.all_trips(connection, NEVER, Filters(), sources=True)
        (source,) = known.sources
        assert (source.outlet, source.published) == ("Northgate", date(2024, 2, 28))
    first = dump(store)
    again = open_store("sqlite://")
    assert again is not None
    fill(again, [early])
    fill(again, [late])
    assert dump(again) == first


def test_nul_and_half_characters_are_stored_as_marks(store: Store) -> None:
    text = "Kerr\0 will go to \ud800Osaka."
    SAID["odd"] = [
        trip(
            stop("JP", "03-06"),
            who=(Person("Mi\0ra Kerr", "foreign minister", "NZ"),),
            evidence=evidence(text, "Kerr\0 will go"),
        )
    ]
    fill(store, [article("odd", "03-01", text)])
    with store.reading() as connection:
        (known,) = queries.all_trips(connection, NEVER, Filters(), sources=True)
        stored = queries.article(connection, "odd")
    assert stored is not None
    source = known.sources[0]
    assert source.quote == stored.text[source.start : source.end] == "Kerr\ufffd will go"


def test_a_name_of_ten_thousand_letters(store: Store) -> None:
    SAID["long"] = [trip(stop("JP", "03-06"), who=(Person("K" + "e" * 10_000, None, "NZ"),))]
    fill(store, [article("long", "03-01")])
    with store.reading() as connection:
        (known,) = queries.all_trips(connection, NEVER, Filters())
    assert len(known.id) < 80
    assert len(known.travellers[0].name or "") == 10_001
