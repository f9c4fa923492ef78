"""A watch tells when somebody has written, and never when somebody has only read."""

from __future__ import annotations

from itinerary.timeline.asking import Filters
from itinerary.timeline.directory import countries_visited, day_before_latest
from itinerary.timeline.importing import import_articles
from itinerary.timeline.queries import all_trips
from itinerary.timeline.store import Store
from itinerary.timeline.watching import Watch
from tests.timeline.samples import article, day, stop, trip


def test_editions_change_with_what_is_written(store: Store) -> None:
    watch = Watch(store)
    seen = [watch.edition()]
    for number in range(3):
        with store.reading() as connection:
            list(all_trips(connection, day("03-01"), Filters()))  # type: ignore[arg-type]
        assert watch.edition() == seen[-1]
        told = article(f"told-{number}", f"03-0{number + 1}")
        import_articles(store, [told], lambda _: [trip(stop("FJ", "03-12", "03-13"))])
        seen.append(watch.edition())
    assert len(set(seen)) == len(seen)


def test_the_countries_visited(store: Store) -> None:
    trips = {"a": [trip(stop("FJ"), stop("WS"))], "b": [trip(stop("FJ", "06-01"))]}
    told = [article("a", "03-01"), article("b", "03-02")]
    import_articles(store, told, lambda one: trips[one.doc])
    with store.reading() as connection:
        assert sorted(countries_visited(connection)) == ["FJ", "WS"]


def test_the_day_after_which_the_latest_were_told(store: Store) -> None:
    told = [article(f"told-{number}", f"03-0{number}") for number in range(1, 6)]
    import_articles(store, told, lambda _: [trip(stop("FJ", "03-12", "03-13"))])
    with store.reading() as connection:
        assert day_before_latest(connection, 2) == day("03-03")
        assert day_before_latest(connection, 5).year == 1
