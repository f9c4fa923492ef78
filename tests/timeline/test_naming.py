"""Ids of trips: readable, distinct, and not changed by what is told later."""

from itinerary.facts import Person
from itinerary.timeline.naming import base_id, distinct_ids
from tests.timeline.samples import report, stop


def test_readable_ids() -> None:
    def named(name: str | None, country: str | None, role: str | None = None) -> str:
        return base_id(report("03-01", stop("JP", "04-06"), who=(Person(name, role, country),)))

    assert named("Antony J. Blinken", "US") == "blinken-jp-2024-04"
    assert named("Xi Jinping", "CN") == "xi-jp-2024-04"
    assert named("Recep Tayyip Erdoğan", "TR") == "erdogan-jp-2024-04"
    assert named("Ferdinand Marcos Jr.", "PH") == "marcos-jp-2024-04"
    assert named(None, "FR", "foreign minister") == "fr-foreign-minister-jp-2024-04"
    assert named(None, None) == "delegation-jp-2024-04"
    assert named("石破茂", "JP").endswith("-jp-2024-04")


def test_without_days_the_month_of_the_telling_counts() -> None:
    assert base_id(report("03-01", stop("JP"))) == "kerr-jp-2024-03"


def test_the_first_told_has_the_plain_id_and_the_others_a_day() -> None:
    first = report("03-01", stop("JP", "03-06"))
    second = report("03-02", stop("JP", "03-25"))
    third = report("03-03", stop("JP", "03-25"))
    week = report("03-04", stop("JP", "03-11", "03-17", precision="week"))
    undated = report("03-05", stop("JP"))
    base = "kerr-jp-2024-03"
    ids = distinct_ids(base, {r.id: r for r in (undated, third, week, second, first)})
    assert ids[first.id] == base
    assert ids[second.id] == f"{base}-25"
    assert ids[week.id] == f"{base}-w11"
    assert ids[undated.id] == f"{base}-told-05"
    assert len(set(ids.values())) == 5
    assert distinct_ids(base, {r.id: r for r in (first, second)}) == {
        key: value for key, value in ids.items() if key in (first.id, second.id)
    }


def test_of_two_trips_told_at_once_the_next_one_has_the_plain_id() -> None:
    late = report("03-01", stop("JP", "03-25"), article="one")
    early = report("03-01", stop("JP", "03-06"), article="one")
    ids = distinct_ids("kerr-jp-2024-03", {r.id: r for r in (late, early)})
    assert ids == {early.id: "kerr-jp-2024-03", late.id: "kerr-jp-2024-03-25"}
