"""What an article tells beside its trip: other journeys, other lengths, whom somebody serves."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told, trips

_HOLM = "Norwegian President Kari Holm"
_GOES = f"{_HOLM} will visit Riga on Friday."
_ONE_DAY = ["Holm: planned LV 03-08"]


@pytest.mark.parametrize(
    "sentence",
    [
        "She has just returned from Spain after a three-day visit.",
        "She just returned from Spain after a three-day visit.",
        "She will go into a 14-day quarantine at home.",
        "Last week, she met King Faisal of Jordan during a three-day visit to the country.",
    ],
)
def test_the_length_of_something_else(sentence: str) -> None:
    assert told(f"{_GOES} {sentence}") == _ONE_DAY


@pytest.mark.parametrize(
    "sentence",
    [
        "Her two-day visit comes amid tensions over fish.",
        "The two-day visit comes a month after the election.",
        "The visit, which will last two days, comes at her own wish.",
    ],
)
def test_the_length_of_a_journey_that_comes(sentence: str) -> None:
    assert told(f"{_GOES} {sentence}") == ["Holm: planned LV 03-08/03-09"]


@pytest.mark.parametrize(
    "sentence",
    [
        "She has done three visits abroad previously, all to Mali.",
        "She made brief trips to Mali last week.",
        "The first gentleman also accompanied her on trips to Chad and Mali.",
        "She was in Rome last week on a tour that also took her to Mali and Chad.",
    ],
)
def test_journeys_that_are_over(sentence: str) -> None:
    assert told(f"{_GOES} {sentence}") == _ONE_DAY


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_HOLM} has left Oslo to attend a summit in Riga.", ["Holm: under_way LV"]),
        (
            f"{_HOLM} left the country to attend a summit in Riga on Friday.",
            ["Holm: under_way LV 03-08"],
        ),
        (f"{_HOLM} would also like to visit Chad.", ["Holm: tentative TD"]),
        (
            f"No date of {_HOLM}'s visit to Riga is known yet, a spokesman stated on Thursday.",
            ["Holm: planned LV"],
        ),
    ],
)
def test_setting_out_and_wishing(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Five members of Ireland's parliament led by Senator Jon Vik arrived in Oslo.", "IE"),
        ("Five members of U.S. Congress led by Senator Jon Vik arrived in Oslo on Tuesday.", "US"),
        ("A group of Swedish MPs led by Senator Jon Vik arrived in Oslo on Tuesday.", "SE"),
        ("Prime Minister Jon Vik left for Norway on Tuesday to join the leaders of Asia.", None),
    ],
)
def test_who_comes_to_the_place_of_the_dateline_does_not_serve_it(
    text: str, state: str | None
) -> None:
    assert {traveller.country for trip in trips(text) for traveller in trip.travellers} <= {state}
    assert all(trip.stops[0].country == "NO" for trip in trips(text))
