"""Journeys that stand beside what a sentence tells: ahead of it, sent to it, spoken of it."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told

_HOLM = "Norwegian Foreign Minister Kari Holm"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Ahead of a visit to Riga on Friday, {_HOLM} met her staff.", ["Holm: planned LV 03-08"]),
        (f"Riga is expecting {_HOLM} on Friday.", ["Holm: planned LV 03-08"]),
        (
            f"{_HOLM} has been dispatched to Riga for talks on Friday.",
            ["Holm: planned LV 03-08/.."],
        ),
        (f"{_HOLM} will be sent to Riga on Friday.", ["Holm: planned LV 03-08/.."]),
        (f"{_HOLM} was sent to Riga as an envoy of the king in 1990.", []),
        (f"{_HOLM} was sent to prison in Riga on Tuesday.", []),
        (f"{_HOLM}'s itinerary includes a stop in Riga on Friday.", ["Holm: planned LV 03-08"]),
        (f"Latvia is the first stop on {_HOLM}'s tour.", ["Holm: planned LV"]),
        (
            f"Preparations for {_HOLM}'s visit to Riga on Friday are going on.",
            ["Holm: planned LV 03-08"],
        ),
        (f"Hopes are high for {_HOLM}'s talks in Riga on Friday.", ["Holm: planned LV 03-08"]),
        (f"{_HOLM}'s telephone talks with officials in Riga on Friday are secret.", []),
        (
            f"{_HOLM} will receive an honorary doctorate in Riga on Friday.",
            ["Holm: planned LV 03-08"],
        ),
        (f"On the second day of her visit to Riga, {_HOLM} met students.", ["Holm: under_way LV"]),
    ],
)
def test_what_is_told_beside_a_journey(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_the_place_of_a_landing_is_that_of_the_visit_told_before_it() -> None:
    text = f"{_HOLM} became the first Norwegian to visit Latvia when she landed on Wednesday."
    assert told(text) == ["Holm: under_way LV 03-06/.."]
