"""How the stops of a journey follow one another, and what ends the last."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told, tour_days, trips

_MINISTER = "Foreign Minister Kari Holm"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who arrives in the next country has left the one before
        (
            "arrives in Seoul on Monday and flies on to Hanoi on Wednesday",
            "KR 03-11/03-13, VN 03-13/..",
        ),
        (
            "lands in Seoul on March 11. She continues to Hanoi on March 13 and to Manila on "
            "March 15",
            "KR 03-11/03-13, VN 03-13/03-15, PH 03-15/..",
        ),
        # but talks on one day do not say when she came
        (
            "arrives in Seoul on Monday. She meets officials in Hanoi on Wednesday",
            "KR 03-11/.., VN 03-13",
        ),
        # nor does a day long after
        (
            "arrives in Seoul on March 11 and travels to Manila on March 13, and to Hanoi on "
            "March 21",
            "KR 03-11/03-13, PH 03-13/.., VN 03-21/..",
        ),
        # leaving one country is going to the next
        (
            "arrives in Turkey on Monday. From Turkey, which she leaves on Friday, she goes to "
            "Lebanon, where she will remain until Sunday",
            "TR 03-11/03-15, LB 03-15/03-17",
        ),
        (
            "will spend one night in Seoul and leave on Monday for Hanoi",
            "KR ../03-11, VN 03-11/..",
        ),
        ("flies to Hanoi on Monday and stays there for two nights", "VN 03-11/03-13"),
        ("travels to Seoul on Monday and to Hanoi the day after.", "KR 03-11/03-12, VN 03-12/.."),
        (
            "goes to Rome and Vienna. She leaves Rome on May 4 and Vienna on May 8",
            "IT ../05-04, AT ../05-08",
        ),
        # a stop on the way back is one
        (
            "arrives in Madrid on Monday. On her way home she stops in Istanbul on Friday",
            "ES 03-11/.., TR 03-15",
        ),
        # coming home ends the last stop
        (
            "arrives in Seoul on Monday and flies on to Hanoi on Wednesday. She returns home on "
            "Friday",
            "KR 03-11/03-13, VN 03-13/03-15",
        ),
        (
            "leaves for Seoul on Thursday. She is expected back in Oslo on March 28",
            "KR 03-07/03-28",
        ),
    ],
)
def test_stops_follow_one_another(text: str, expected: str) -> None:
    assert told(f"{_MINISTER} {text}.") == [f"Holm: planned {expected}"]


def test_a_date_without_a_place_belongs_to_the_stop_told_last() -> None:
    text = f"{_MINISTER} will visit Seoul and Hanoi. She will remain in Hanoi until Friday."
    assert told(text) == ["Holm: planned KR, VN ../03-08"]


def test_the_length_of_a_journey_of_several_stops_is_the_tours() -> None:
    text = (
        f"{_MINISTER} sets off on Sunday on a tour of Asia. The visit to Korea, Vietnam and the "
        "Philippines lasts nine days."
    )
    (trip,) = trips(text)
    assert tour_days(trip) == "03-10/03-18"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Foreign Minister Kari Holm will be in Seoul on Monday and Tuesday. Defence Minister "
            "Jon Vik will attend a forum in Hanoi on the same two days.",
            ["Holm: planned KR 03-11/03-12", "Vik: planned VN 03-11/03-12"],
        ),
        (
            "In the six days from March 10 to 15 Foreign Minister Kari Holm will visit Korea.",
            ["Holm: planned KR 03-10/03-15"],
        ),
    ],
)
def test_days_that_are_told_by_others(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_MINISTER} will visit Vietnam and Japan. Holm arrives on Monday. Tuesday is for "
            "Hanoi. On Wednesday she takes off for Japan.",
            "VN 03-11/03-13, JP 03-13/..",
        ),
        (
            f"{_MINISTER} sets off on Sunday for Oman. March 13 is reserved for Kuwait.",
            "OM 03-10/.., KW 03-13",
        ),
        (
            f"{_MINISTER} will visit Australia. The forum meets in Fiji this weekend, and "
            "Holm arrives on Friday.",
            "FJ 03-08/..",
        ),
    ],
)
def test_days_told_of_a_stop_by_its_place_in_the_journey(text: str, expected: str) -> None:
    (line,) = told(text)
    assert expected in line
