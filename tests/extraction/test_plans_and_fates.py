"""Who plans a journey for whom, whose fate is told, and who is a guest at the dateline."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told

_HOLM = "Norwegian Prime Minister Kari Holm"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"The government is arranging for {_HOLM} to visit Egypt.", ["planned EG"]),
        (
            "The foreign ministry has arranged for Prime Minister Kari Holm to travel to Egypt on"
            " May 2.",
            ["planned EG 05-02/.."],
        ),
        (f"The government is hoping for {_HOLM} to visit Egypt.", ["tentative EG"]),
        (f"There are no plans for {_HOLM} to visit Egypt.", []),
        (f"Egypt has called for {_HOLM} to visit Egypt.", []),
        (f"The visit of {_HOLM} to Egypt is tentatively set for May 2.", ["tentative EG 05-02"]),
        (
            f"{_HOLM} may travel to Egypt next week. The government has not yet announced Holm's"
            " visit to Egypt.",
            ["tentative EG 03-11/03-17"],
        ),
        (f"On Wednesday, Egypt is expecting a visit from {_HOLM}.", ["planned EG 03-06"]),
        (f"Egypt expects a visit by {_HOLM} next week.", ["planned EG 03-11/03-17"]),
        (
            f"{_HOLM}, on her first day of an official visit to Egypt, was given a warm welcome.",
            ["under_way EG"],
        ),
    ],
)
def test_how_sure_a_journey_is(text: str, expected: list[str]) -> None:
    assert told(text) == [f"Holm: {line}" for line in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_HOLM} leaves for Egypt on Monday. She was to have gone in January, but the trip was"
            " put off.",
            ["Holm: planned EG 03-11/.."],
        ),
        (
            f"{_HOLM} will visit Egypt on Monday. She had planned to travel to Cairo in November."
            " She was expected to hold talks with officials, but her trip was postponed.",
            ["Holm: planned EG 03-11"],
        ),
        (
            f"{_HOLM} will visit Egypt. Danish Prime Minister Jon Vik has called off his trip to"
            " Riga, and so has Swedish Foreign Minister Eva Lund.",
            ["Holm: planned EG", "Vik + Lund: cancelled LV"],
        ),
        (
            f"{_HOLM} left on Tuesday for Egypt and Jordan. She will no longer stop over in Oman as"
            " scheduled. Holm will be accompanied by Trade Minister Jon Vik.",
            ["Holm + Vik: under_way EG 03-05/.., JO", "Holm: cancelled OM"],
        ),
        (
            f"{_HOLM} arrived in Riga on Tuesday, the first stop of a tour that will also take her"
            " to Poland.",
            ["Holm: under_way LV 03-05/.., PL"],
        ),
    ],
)
def test_whose_fate_is_told(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Prime Minister Jon Vik landed here on Tuesday for a working visit.",
            ["Vik: under_way NO 03-05/.."],
        ),
        ("Prime Minister Jon Vik arrived here on Tuesday for the opening of parliament.", []),
        (
            "President Vik landed in Riga on Monday. Among those joining the president is first"
            " lady Eva Vik.",
            ["Vik + Vik: under_way LV 03-04/.."],
        ),
        (
            "President JON VIK has arrived in Latvia for a visit. The President inspected a guard"
            " of honour before joining Latvian President INGA LUS on the dais. JON VIK'S visit is"
            " crucial.",
            ["Vik: under_way LV"],
        ),
    ],
)
def test_who_is_a_guest(text: str, expected: list[str]) -> None:
    at = "Oslo/NO" if "here" in text else None
    assert told(text, at) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_HOLM} is on a visit to Latvia. On Friday, the last day of her visit to Latvia, she"
            " meets students.",
            "under_way LV ../03-08",
        ),
        (
            f"{_HOLM} will travel to Latvia on Thursday. On Friday, the final day of her trip, she"
            " will meet students.",
            "planned LV 03-07/03-08",
        ),
        (
            f"{_HOLM} will travel to Latvia. On Monday, the first day of her visit, she will meet"
            " students.",
            "planned LV 03-11/..",
        ),
    ],
)
def test_the_day_called_the_first_or_the_last(text: str, expected: str) -> None:
    assert told(text) == [f"Holm: {expected}"]
