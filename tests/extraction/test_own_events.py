"""Events that are somebody's own, years in the names of meetings, and titles with a crown."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told, trips

_HOLM = "Norwegian Foreign Minister Kari Holm"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "will attend the swearing in of Zambia's President-elect Edgar Dahl on Friday.",
            "ZM 03-08",
        ),
        ("will attend the inauguration of Zambian President Edgar Dahl.", "ZM"),
        ("is expected at Zambian President Edgar Dahl's inauguration on Friday.", "ZM 03-08/.."),
        ("will represent Norway at the coronation of the King of Bhutan.", "BT"),
        ("will attend Zambian President Edgar Dahl's inauguration in Rome on Friday.", "IT 03-08"),
    ],
)
def test_an_event_of_ones_own_is_held_at_home(text: str, expected: str) -> None:
    assert told(f"{_HOLM} {text}") == [f"Holm: planned {expected}"]


def test_an_event_at_the_travellers_own_home_is_none_abroad() -> None:
    assert told(f"{_HOLM} will attend the funeral of Norway's former king on Friday.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("will attend the 2024 summit in Riga.", "LV"),
        ("will speak at the 2024 Riga Forum in Riga in May.", "LV 05-01/05-31"),
        ("will attend the 2024 peace festival in Riga.", "LV"),
        ("will visit Riga in 2024.", "LV 2024-01-01/2024-12-31"),
    ],
)
def test_a_year_in_a_name_dates_nothing(text: str, expected: str) -> None:
    (line,) = told(f"{_HOLM} {text}")
    assert line.replace("2024-", "") == f"Holm: planned {expected}".replace("2024-", "")


@pytest.mark.parametrize(
    ("prince", "country"),
    [
        ("Saudi Arabian Crown Prince Ali bin Omar", "SA"),
        ("Danish Crown Princess Eva", "DK"),
        ("The Danish Crown Prince", "DK"),
    ],
)
def test_whose_crown_it_is(prince: str, country: str) -> None:
    (trip,) = trips(f"{prince} will visit Riga on Friday.")
    assert trip.travellers[0].country == country


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_HOLM} will go on a tour of several Asian countries starting with Nepal next week.",
            ["Holm: planned NP 03-11/03-17"],
        ),
        (
            f"{_HOLM} will visit Riga and after that Tallinn.",
            ["Holm: planned LV, EE"],
        ),
        (
            "The Chief of Staff of the Egyptian Armed Forces, Lt Gen Ali Vik, will visit Rwanda on "
            "Friday. The Egyptian military chief will stop in Kenya.",
            ["Vik: planned RW 03-08, KE"],
        ),
        (
            "A summit will be held in Riga on Friday. Heads of state set to attend include Ali Moe "
            "from Oman and Zambia's Edgar Dahl.",
            ["Moe + Dahl: planned LV 03-08"],
        ),
    ],
    ids=["starting-with", "after-that", "chief-of-staff", "from"],
)
def test_who_and_where(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ahead of a summit in Rome on Friday, {X} will visit Riga on Thursday.",
            "planned LV 03-07",
        ),
        ("Before talks in Rome on Thursday, {X} will visit Riga.", "planned LV"),
        ("After talks with Gino Rossi in Rome on Monday, {X} flew to Riga.", "under_way LV"),
        ("On Monday, after talks in Rome, {X} flew to Riga.", "under_way LV 03-04/.."),
    ],
)
def test_the_day_of_a_meeting_in_front_of_the_clause_is_the_meeting_s(
    text: str, expected: str
) -> None:
    assert told(text.format(X=_HOLM)) == [f"Holm: {expected}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{X} will sign a deal with her Cuban counterpart in Havana on Friday.",
            "planned CU 03-08",
        ),
        ("{X} will meet her counterpart in Havana on Friday.", "planned CU 03-08"),
        ("{X} jetted out of Oslo for Kigali on Tuesday.", "under_way RW 03-05/.."),
        ("{X} flew out of the country on Tuesday for Kigali.", "under_way RW 03-05/.."),
        ("{X} and her allies left the country on Tuesday for Kigali.", "under_way RW 03-05/.."),
    ],
)
def test_counterparts_in_a_town_and_flights_out_of_one(text: str, expected: str) -> None:
    assert told(text.format(X=_HOLM)) == [f"Holm: {expected}"]
