"""An id once shown stays with its trip, whatever is imported later; exports compare regardless."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from itinerary.calendars import CalendarOptions
from itinerary.calendars.entries import entries
from itinerary.facts import Article, Trip
from itinerary.timeline import queries
from itinerary.timeline.asking import Filters
from itinerary.timeline.correcting import correct, undo
from itinerary.timeline.edits import Action
from itinerary.timeline.importing import import_articles
from itinerary.timeline.known import KnownTrip
from itinerary.timeline.reextraction import apply_reread, reread
from itinerary.timeline.settling import rebuild
from itinerary.timeline.store import Store, open_store
from tests.timeline.samples import article, stop, trip
from tests.timeline.test_editing import ANN
from tests.timeline.test_importing import ARTICLES as MANY
from tests.timeline.test_importing import NEVER, dump, exported
from tests.timeline.test_importing import extract as extract_many

SAID: dict[str, list[Trip]] = {
    "soon": [trip(stop("JP"))],
    "early": [trip(stop("JP", "03-06", "03-07"))],
    "late": [trip(stop("JP", "03-25", "03-26"))],
    "tour": [trip(stop("KR", "03-04", "03-05"), stop("JP", "03-06", "03-07"))],
}
TOLD = {"soon": "02-20", "tour": "02-25", "early": "03-01", "late": "03-02"}
ID = "kerr-jp-2024-03"


def extract(told: Article) -> list[Trip]:
    return SAID[told.doc]


def tell(store: Store, *names: str) -> None:
    import_articles(store, [article(name, TOLD[name]) for name in names], extract)


def listed(store: Store) -> dict[str, KnownTrip]:
    with store.reading() as connection:
        trips = queries.all_trips(connection, NEVER, Filters(), sources=True)
        return {one.id: one for one in trips}


def docs(known: KnownTrip) -> set[str]:
    return {source.doc for source in known.sources}


@pytest.mark.parametrize("older", ["soon", "tour"])
def test_an_older_article_about_the_trip_leaves_its_id(store: Store, older: str) -> None:
    tell(store, "early")
    uids = [entry.uid for entry in entries(listed(store)[ID], CalendarOptions())]
    tell(store, older)
    assert list(listed(store)) == [ID]
    assert docs(listed(store)[ID]) == {"early", older}
    assert {*uids} <= {entry.uid for entry in entries(listed(store)[ID], CalendarOptions())}


def test_an_older_article_about_another_visit_does_not_take_the_id(store: Store) -> None:
    tell(store, "late")
    assert list(listed(store)) == [ID]
    tell(store, "early")
    assert {name: docs(one) for name, one in listed(store).items()} == {
        ID: {"late"},
        f"{ID}-06": {"early"},
    }
    usual = open_store("sqlite://")
    assert usual is not None
    tell(usual, "early", "late")
    assert docs(listed(usual)[ID]) == {"early"}
    assert exported(usual) == exported(store)
    assert dump(usual, ids=False) == dump(store, ids=False)


def test_a_rebuild_leaves_the_ids(store: Store) -> None:
    tell(store, "late")
    tell(store, "early", "soon")
    before = dump(store)
    with store.writing() as connection:
        rebuild(connection)
    assert dump(store) == before


def test_two_trips_that_become_one_go_by_the_id_that_was_first(store: Store) -> None:
    tell(store, "late")
    tell(store, "early")
    with store.writing() as connection:
        correct(connection, ANN, Action.MERGE, [f"{ID}-06", ID])
    assert list(listed(store)) == [ID]
    with store.reading() as connection:
        found = queries.find_trip(connection, f"{ID}-06", NEVER)
    assert found is not None
    assert found.id == ID
    with store.writing() as connection:
        undo(connection, ANN)
    assert {name: docs(one) for name, one in listed(store).items()} == {
        ID: {"late"},
        f"{ID}-06": {"early"},
    }


def test_an_id_outlives_the_reading_that_it_was_given_for(store: Store) -> None:
    tell(store, "soon")
    (identity,) = listed(store)
    assert identity == "kerr-jp-2024-02"

    def better(_: Article) -> list[Trip]:
        return [trip(stop("JP", "03-11", "03-12", city="Osaka"))]

    apply_reread(store, reread(store, better))
    (known,) = listed(store).values()
    assert (known.id, known.stops[0].city) == (identity, "Osaka")
    with store.reading() as connection:
        by_canonical = queries.find_trip(connection, known.canonical, NEVER)
    assert known.canonical == ID
    assert by_canonical is not None
    assert by_canonical.id == identity


def test_a_copy_with_an_earlier_date_leaves_the_id(store: Store) -> None:
    told = article("soon", "03-03")
    import_articles(store, [told], extract)
    (before,) = listed(store)
    import_articles(store, [replace(told, published=NEVER.replace(2024, 2, 20))], extract)
    assert list(listed(store)) == [before]


def test_within_one_import_the_order_of_the_files_is_nothing(store: Store) -> None:
    tell(store, "late", "early", "soon", "tour")
    usual = open_store("sqlite://")
    assert usual is not None
    tell(usual, "soon", "tour", "early", "late")
    assert {name: docs(one) for name, one in listed(store).items()} == {
        name: docs(one) for name, one in listed(usual).items()
    }
    assert all(one.id == one.canonical for one in listed(store).values())
    before = dump(store)
    with store.writing() as connection:
        rebuild(connection)
    assert dump(store) == before


@settings(deadline=None, max_examples=15)
@given(st.permutations(MANY))
def test_in_any_order_one_import_gives_the_same_ids(articles: list[Article]) -> None:
    store = open_store("sqlite://")
    assert store is not None
    import_articles(store, articles, extract_many)
    assert {one.id for one in listed(store).values()} == {
        one.canonical for one in listed(store).values()
    }
    before = dump(store)
    with store.writing() as connection:
        rebuild(connection)
    assert dump(store) == before
    store.close()


@settings(deadline=None, max_examples=25)
@given(st.permutations(MANY))
def test_whatever_comes_when_an_id_keeps_finding_its_trip(
    tmp_path_factory: pytest.TempPathFactory, articles: list[Article]
) -> None:
    store = open_store(str(tmp_path_factory.mktemp("ids") / "ids.db"))
    assert store is not None
    first_told: dict[str, set[str]] = {}
    for told in articles:
        import_articles(store, [told], extract_many)
        now = listed(store)
        for identity, known in now.items():
            first_told.setdefault(identity, docs(known))
        with store.reading() as connection:
            for identity, told_by in first_told.items():
                found = queries.find_trip(connection, identity, NEVER)
                assert found is not None
                assert docs(found) & told_by
    store.close()
