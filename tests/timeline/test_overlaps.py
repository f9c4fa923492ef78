"""Who meets whom: travellers of the same days, and the hosts whom an article announces."""

from __future__ import annotations

from datetime import date

from itinerary.facts import Article, Person, Trip
from itinerary.timeline import queries
from itinerary.timeline.asking import Filters
from itinerary.timeline.importing import import_articles
from itinerary.timeline.overlaps import Overlap, overlaps
from itinerary.timeline.store import open_store
from tests.timeline.samples import article, stop, trip

AALTO = Person("Jonas Aalto", "prime minister", "FI")


def found(*trips: Trip) -> list[Overlap]:
    said = {str(number): [one] for number, one in enumerate(trips)}

    def extract(told: Article) -> list[Trip]:
        return said[told.doc]

    store = open_store("sqlite://")
    assert store is not None
    import_articles(store, [article(name, "03-01") for name in said], extract)
    with store.reading() as connection:
        return list(overlaps(queries.all_trips(connection, date.min, Filters())))


def test_travellers_who_meet_are_one_line_and_the_host_another() -> None:
    pair, home = sorted(
        found(
            trip(stop("JP", "03-06", "03-08", meets=("President Aalto", "Emperor Naruhito"))),
            trip(stop("JP", "03-07", "03-09"), who=(AALTO,)),
        ),
        key=lambda one: one.hosts,
    )
    assert pair.other is not None
    assert (pair.meeting, pair.hosts, pair.days.start) == (True, (), date(2024, 3, 7))
    assert (home.other, home.hosts) == (None, ("Emperor Naruhito",))


def test_a_meeting_is_announced_for_a_window_or_without_days_but_not_called_off() -> None:
    kept = found(
        trip(stop("JP", "03-04", "03-10", precision="week", meets=("Emperor Naruhito",))),
        trip(stop("FJ", meets=("the president of Fiji",)), who=(AALTO,)),
        trip(stop("NO", "04-01", meets=("King Harald",)), status="cancelled"),
    )
    assert [one.hosts for one in kept] == [("Emperor Naruhito",), ("the president of Fiji",)]


def test_windows_alone_make_no_pair() -> None:
    assert not found(
        trip(stop("JP", "03-04", "03-10", precision="week")),
        trip(stop("JP", "03-04", "03-10", precision="week"), who=(AALTO,)),
    )


def test_nobody_meets_himself() -> None:
    assert not found(trip(stop("JP", "03-06", meets=("Foreign Minister Mira Kerr",))))
