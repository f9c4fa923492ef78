"""Journeys told from the middle: what they have led to, what comes next, and who is spoken of."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told

_HOLM = "Norwegian President Kari Holm"
_VIK = "Swedish President Jon Vik"


@pytest.mark.parametrize(
    "text",
    [
        f"{_HOLM} ends her visit to Peru on Friday, and will go to Chile.",
        f"{_HOLM} is in Peru until Friday. She will then head to Chile.",
        f"{_HOLM} is in Peru until Friday. After Lima, she will continue her tour in Chile.",
    ],
)
def test_what_is_next_belongs_to_the_journey_under_way(text: str) -> None:
    assert told(text) == ["Holm: under_way PE ../03-08, CL"]


@pytest.mark.parametrize(
    "behind",
    [
        "Her tour has included Kenya and Ghana.",
        "This year she has travelled to destinations including Kenya and Ghana.",
    ],
)
def test_where_a_tour_has_led_is_over(behind: str) -> None:
    assert told(f"{_HOLM} will visit Peru on Friday. {behind}") == ["Holm: planned PE 03-08"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_HOLM}'s visit to Riga culminates today with a lunch.", "under_way LV ../03-06"),
        (f"The visit of {_HOLM} to Riga this week could be a turning point.", "planned LV"),
        (f"{_HOLM} will begin on Friday a visit to the UAE capital.", "planned AE 03-08/.."),
        (f"In Riga on Friday, {_HOLM}'s engagements will include a lunch.", "planned LV 03-08"),
    ],
)
def test_wordings_of_a_visit(text: str, expected: str) -> None:
    [line] = told(text)
    assert line.startswith(f"Holm: {expected}")


def test_a_trip_starting_somewhere_leads_there() -> None:
    text = f"{_HOLM} is due in Cuba on Friday at the end of a trip starting today in Peru."
    assert told(text) == ["Holm: planned CU 03-08/.., PE 03-06/.."]


def test_a_place_left_from_ends_no_other_stay() -> None:
    text = (
        f"{_HOLM} will visit Kenya and Ghana. She will arrive in Kenya on Monday and will depart "
        "from Ghana on Friday."
    )
    assert told(text) == ["Holm: planned KE 03-11/.., GH ../03-15"]


@pytest.mark.parametrize(
    "text",
    [
        f"{_HOLM} said on Tuesday in Riga that all was well.",
        f"Money was sent to {_VIK}, {_HOLM} told Channel 4 during a working visit to Latvia.",
    ],
)
def test_where_people_are_when_they_speak(text: str) -> None:
    [line] = told(text)
    assert line.startswith("Holm: under_way LV")


def test_an_office_behind_as_may_open_a_clause() -> None:
    text = f"Oslo was quiet as the Swedish president begins a tour. {_VIK} will visit Riga, too."
    assert told(text) == ["Vik: planned LV"]
    text = (
        f"{_HOLM} fell silent as the Swedish president arrived in Oslo on Tuesday. It was {_VIK}."
    )
    assert told(text) == ["Vik: under_way NO 03-05/.."]


def test_whoever_will_be_alongside_goes_along() -> None:
    text = (
        f"{_HOLM} will travel to Lima on Friday. Alongside the president will be Defence Minister "
        "Jon Vik and Trade Minister Nora Lie."
    )
    assert told(text) == ["Holm + Vik + Lie: planned PE 03-08/.."]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"{_HOLM} met {_VIK} on Monday during a visit to Peru.", "under_way"),
        (
            f"{_HOLM} has met General Ali Zed at the start of a three-day visit to Peru.",
            "under_way",
        ),
        (f"{_HOLM} was received by General Ali Zed at the end of a visit to Peru.", "under_way"),
        (f"{_HOLM} met General Ali Zed on the first day of her visit to Peru.", "under_way"),
        (f"{_HOLM} will meet General Ali Zed at the start of a visit to Peru.", "planned"),
    ],
)
def test_who_meets_somebody_during_a_visit_is_there(text: str, status: str) -> None:
    assert told(text)[0].startswith(f"Holm: {status} PE")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_HOLM} ruled out again on Monday attending the summit in Lima on Friday.", []),
        (
            f"{_HOLM} has ruled out on Monday attending the summit that will be held starting"
            " Friday in Lima, for which the Foreign Minister, Jon Vik, will attend in her place.",
            ["Vik: planned PE 03-08/.."],
        ),
        (f"{_HOLM} considered on Monday visiting Lima.", ["Holm: tentative PE"]),
        (
            f"{_HOLM} will attend the summit that will be held beginning Friday in Lima.",
            ["Holm: planned PE 03-08/.."],
        ),
    ],
)
def test_day_of_ruling_out_is_not_that_of_going(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_who_goes_in_anothers_place_serves_the_same_state() -> None:
    text = "President Jon Vik of Sweden will not go to the summit in Lima on Friday."
    behind = " Foreign Minister Ola Zed will attend in his place."
    assert told(text + behind) == ["Zed: planned PE 03-08"]


def test_all_who_lead_a_group_go() -> None:
    text = "A group of lawmakers led by Sens. Jon Vik and Ola Zed is scheduled to arrive in Riga"
    assert told(f"{text} on Friday.") == ["Vik + Zed: planned LV 03-08/.."]


def test_name_of_a_newspaper_is_nobody() -> None:
    text = f"{_HOLM} told the daily 'La Mansoor' that she would go to Peru."
    assert told(f"{text} She will be back on Friday.") == ["Holm: planned PE ../03-08"]


def test_the_same_year_is_that_of_the_day_told_before() -> None:
    text = f"On June 12, 1989, {_HOLM} arrived in Bonn. In October of the same year Holm visited"
    assert told(f"{text} Berlin. The following year she went to Rome.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Soviet President Mikhail Zed will visit Riga on Friday.", ["Zed: planned LV 03-08"]),
        (f"{_HOLM} will visit the Soviet Union in May.", ["Holm: planned RU 05-01/05-31"]),
        (
            f"{_HOLM} will go to Georgia, a former Soviet republic, on Friday.",
            ["Holm: planned GE 03-08/.."],
        ),
        (
            f"The May 30-June 3 visit of Soviet President Mikhail Zed to Riga worries {_HOLM}.",
            ["Zed: planned LV 05-30/06-03"],
        ),
    ],
)
def test_state_that_is_no_more(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_president_of_a_bank_leaves_the_president_of_a_state_alone() -> None:
    text = "President Kari Holm goes to Peru on Friday. In Lima, Ola Zed is installed as president"
    assert told(f"{text} of the bank of the five.") == ["Holm: planned PE 03-08/.."]
