"""The chart: bars on the right days, whatever the width."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from itinerary.facts import Person, Precision, Status
from itinerary.terminal.chart import chart_lines
from itinerary.timeline.known import KnownStop, KnownTrip

TODAY = date(2024, 3, 5)
AT = datetime(2024, 3, 1, tzinfo=UTC)
LABEL = 24


def known(name: str, *stops: tuple[str, int, int, str, str]) -> KnownTrip:
    """A trip in March 2024: country, first and last day, precision, status of each stop."""
    made = tuple(
        KnownStop(
            key=country,
            country=country,
            city=None,
            start=date(2024, 3, first) if first else None,
            end=date(2024, 3, last) if last else None,
            precision=Precision(exact) if exact else None,
            date_text=None,
            meets=(),
            status=Status(status),
            other_days=(),
            sequence=0,
            modified=AT,
        )
        for country, first, last, exact, status in stops
    )
    return KnownTrip(
        id=name.lower(),
        travellers=(Person(name, None, "NO"),),
        status=Status.PLANNED,
        stops=made,
        start=None,
        end=None,
        precision=None,
        purpose=None,
        confidence=0.9,
        source_count=1,
        first_told=TODAY,
        last_told=TODAY,
        sequence=0,
        modified=AT,
    )


def drawn(*trips: KnownTrip, columns: int = 80, **more: object) -> list[str]:
    lines = chart_lines(trips, TODAY, columns, plain=True, **more)  # type: ignore[arg-type]
    return ["".join(piece.text for piece in line).rstrip() for line in lines]


MARCH = {"since": date(2024, 3, 1), "until": date(2024, 3, 31)}


def test_bars_lie_on_their_days() -> None:
    trip = known("Holm", ("KR", 7, 9, "day", "planned"), ("VN", 15, 21, "week", "planned"))
    line = next(line for line in drawn(trip, **MARCH) if line.startswith("Holm"))
    assert line[LABEL:] == "    | ===KR   ~~~~~~~VN"


@pytest.mark.parametrize(
    ("status", "mark"),
    [("planned", "="), ("tentative", "-"), ("cancelled", "x"), ("postponed", "x")],
)
def test_each_sort_has_its_mark(status: str, mark: str) -> None:
    trip = known("Holm", ("KR", 10, 12, "day", status))
    line = next(line for line in drawn(trip, **MARCH) if line.startswith("Holm"))
    assert line[LABEL + 9 :] == f"{mark * 3}KR"


def test_trips_of_one_person_share_a_line_unless_they_overlap() -> None:
    apart = [
        known("Holm", ("KR", 7, 8, "day", "planned")),
        known("Holm", ("VN", 20, 21, "day", "planned")),
    ]
    over = known("Holm", ("JP", 8, 9, "day", "planned"))
    assert sum("==" in line and "days" not in line for line in drawn(*apart, **MARCH)) == 1
    assert sum("=" in line and "days" not in line for line in drawn(*apart, over, **MARCH)) == 2


@pytest.mark.parametrize("columns", [40, 80, 120, 200])
def test_it_fits_and_never_loses_a_bar(columns: int) -> None:
    trips = [
        known(f"Traveller number {n} of many", ("KR", n, n, "day", "planned")) for n in range(1, 29)
    ]
    lines = drawn(*trips, columns=columns, since=date(2023, 1, 1), until=date(2026, 12, 31))
    assert max(map(len, lines[:-1])) <= columns
    assert sum("=" in line for line in lines[:-1]) == len(trips)
    assert "1 column" in lines[-1]


def test_what_has_no_days_is_said() -> None:
    assert (
        drawn(known("Holm", ("KR", 0, 0, "", "planned")))[-1] == "1 trip without days is not drawn."
    )


def far(name: str, *days: date) -> KnownTrip:
    trip = known(name, *(("BR", 1, 1, "day", "planned") for _ in days))
    stops = tuple(
        replace(stop, start=day, end=day) for stop, day in zip(trip.stops, days, strict=True)
    )
    return replace(trip, stops=stops)


def test_a_far_visit_does_not_squeeze_the_others_and_is_told_in_words() -> None:
    near = [known(f"Holm {n}", ("KR", 6 + n, 7 + n, "day", "planned")) for n in range(4)]
    lines = drawn(*near, far("Sousa", date(2027, 5, 3)))
    assert "column" not in "".join(lines)
    assert lines[-2:] == [
        "1 visit is not drawn (see --to 2027-05-03):",
        "Sousa (NO)              BR  2027-05-03",
    ]
    whole = drawn(*near, far("Sousa", date(2027, 5, 3)), until=date(2027, 5, 3))
    assert "not drawn" not in "".join(whole)


def test_one_far_visit_alone_is_drawn() -> None:
    assert "not drawn" not in "".join(drawn(far("Sousa", date(2027, 5, 3))))


def test_what_was_before_is_told_too() -> None:
    lines = drawn(known("Holm", ("KR", 6, 7, "day", "planned")), far("Sousa", date(2023, 5, 3)))
    assert lines[-1] == "Sousa (NO)              BR  2023-05-03"


def test_of_many_that_lie_outside_some_are_told_and_the_rest_counted() -> None:
    years = [date(2030 + n, 1, 1) for n in range(12)]
    near = [known(f"Holm {n}", ("KR", 6, 7, "day", "planned")) for n in range(12)]
    lines = drawn(*near, far("Sousa", *years), until=date(2024, 4, 1))
    assert lines[-1] == "and 4 more"
    assert max(map(len, lines[-9:])) <= 80


def test_a_bar_that_goes_on_beyond_the_chart_says_so() -> None:
    trip = known("Holm", ("KR", 1, 31, "month", "planned"))
    days = {"since": date(2024, 3, 4), "until": date(2024, 3, 20)}
    line = next(line for line in drawn(trip, **days) if line.startswith("Holm"))
    assert line[LABEL:] == "<KR~~~~~~~~~~~~~>"
