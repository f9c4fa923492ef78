"""One story told in five versions, as a reader sees the timeline after each."""

from __future__ import annotations

from datetime import date

import pytest

from itinerary.cli.records import change_record
from itinerary.facts import Article, Trip
from itinerary.timeline import past, queries
from itinerary.timeline.asking import Filters
from itinerary.timeline.importing import import_articles
from itinerary.timeline.store import Store
from itinerary.wording.changes import in_a_sentence
from itinerary.wording.dates import in_words
from tests.timeline.samples import article, stop, trip

TOLD = ["03-01", "03-02", "03-03", "03-05", "03-08"]
SAID: dict[str, list[Trip]] = {
    "1-announced": [trip(stop("JP", "03-04", "03-10", precision="week"), status="tentative")],
    "2-dated": [trip(stop("JP", "03-09", "03-10", city="Osaka"))],
    "3-wider": [trip(stop("JP", "03-09", "03-10"), stop("KR", "03-11", "03-12"))],
    "4-put-off": [trip(stop("KR"), status="postponed")],
    "5-off": [trip(stop("JP", "03-09", "03-10"), stop("KR"), status="cancelled")],
}
ARTICLES = [article(name, told) for name, told in zip(SAID, TOLD, strict=True)]
ID = "kerr-jp-2024-03"


def extract(told: Article) -> list[Trip]:
    return SAID[told.doc]


def seen(store: Store, on: date) -> list[str]:
    with store.reading() as connection:
        trips = list(queries.upcoming(connection, on, Filters()))
    return lines(trips, on)


def lines(trips: list[queries.KnownTrip], on: date) -> list[str]:
    return [
        f"{one.id} {stop.country} {in_words(stop.days, on) or 'no date'} {stop.status.value}"
        for one in trips
        for stop in one.stops
    ]


AFTER = [
    [f"{ID} JP in the week of 4 Mar tentative"],
    [f"{ID} JP 9–10 Mar planned"],
    [f"{ID} JP 9–10 Mar planned", f"{ID} KR 11–12 Mar planned"],
    [f"{ID} JP 9–10 Mar planned", f"{ID} KR 11–12 Mar postponed"],
    [f"{ID} JP 9–10 Mar cancelled", f"{ID} KR 11–12 Mar cancelled"],
]
CHANGED = [
    ["new: Japan, in the week of 4 Mar"],
    ["the trip is confirmed", "Osaka, Japan: days given, 9–10 Mar"],
    ["South Korea added, 11–12 Mar"],
    ["South Korea postponed"],
    ["the trip is cancelled"],
]
NAMES = {"JP": "Japan", "KR": "South Korea"}


def test_the_timeline_after_each_version(store: Store) -> None:
    for told, after, changed in zip(ARTICLES, AFTER, CHANGED, strict=True):
        import_articles(store, [told], extract)
        assert seen(store, told.published) == after
        with store.reading() as connection:
            changes = list(past.changes_of_last_import(connection))
        said = [in_a_sentence(change, told.published, NAMES.__getitem__) for change in changes]
        assert said == changed
        assert {change.told for change in changes} == {told.published}


@pytest.mark.parametrize("number", range(5))
def test_what_was_known_then_is_still_known(store: Store, number: int) -> None:
    import_articles(store, reversed(ARTICLES), extract)
    on = ARTICLES[number].published
    with store.reading() as connection:
        trips = list(past.known_on(connection, on, on, Filters(), ahead=True))
    assert lines(trips, on) == AFTER[number]
    assert [source.doc for source in trips[0].sources] != []
    assert len(trips[0].sources) == number + 1


def test_before_the_first_article_nothing_was_known(store: Store) -> None:
    import_articles(store, ARTICLES, extract)
    on = date(2024, 2, 29)
    with store.reading() as connection:
        assert list(past.known_on(connection, on, on, Filters(), ahead=True)) == []
        assert list(past.changes_since(connection, ARTICLES[-1].published)) == []


def test_all_changes_since_a_day(store: Store) -> None:
    import_articles(store, ARTICLES, extract)
    with store.reading() as connection:
        changes = list(past.changes_since(connection, date(2024, 3, 1)))
    said = [in_a_sentence(change, date(2024, 3, 9), NAMES.__getitem__) for change in changes]
    assert said == [line for step in CHANGED[1:] for line in step]


def test_how_far_a_trip_moved(store: Store) -> None:
    SAID["moved"] = [trip(stop("JP", "03-11", "03-12"))]
    import_articles(store, [ARTICLES[1], article("moved", "03-04")], extract)
    with store.reading() as connection:
        (change,) = past.changes_since(connection, date(2024, 3, 3))
    assert change_record(change)["moved_by"] == 2
    assert in_a_sentence(change, date(2024, 3, 4), NAMES.__getitem__) == (
        "Osaka, Japan moved from 9–10 Mar to 11–12 Mar (2 days later)"
    )
