"""What is told in quotations and invitations, of stand-ins, and by the adjectives of a journey."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told

_HOLM = "Norwegian Foreign Minister Kari Holm"
_VIK = "Swedish President Jon Vik"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"“I will visit Kyiv on Friday,” {_HOLM} said.", ["Holm: planned UA 03-08"]),
        (f"{_HOLM} said: “We will be in Kyiv on Friday.”", ["Holm: planned UA 03-08"]),
        (
            f"{_HOLM} told reporters that she was glad. “I’ll go to Kyiv on Friday,” she said. "
            "“After that we will travel to Riga.”",
            ["Holm: planned UA 03-08/.., LV"],
        ),
        (f"{_HOLM} was named after King Haakon I. I will visit Kyiv on Friday.", []),
    ],
)
def test_who_speaks_of_a_journey_of_their_own_makes_it(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_HOLM} said during her current visit to Seoul that it was fine.", "under_way KR"),
        (f"They discussed the ongoing visit of {_HOLM} to Riga.", "under_way LV"),
        (f"They discussed a possible visit of {_HOLM} to Riga.", "tentative LV"),
        (f"{_HOLM}'s postponed visit to Riga will take place on Friday.", "planned LV 03-08"),
        (f"{_HOLM}'s last visit to Riga begins on Friday.", "planned LV 03-08/.."),
        (f"{_HOLM}'s recent visit to Riga was a success.", None),
        (f"They discussed {_HOLM}'s recent visit to Riga.", None),
        (f"{_HOLM}'s cancelled visit to Riga was a blow.", None),
    ],
)
def test_adjectives_tell_when_a_journey_is(text: str, expected: str | None) -> None:
    assert told(text) == ([f"Holm: {expected}"] if expected else [])


@pytest.mark.parametrize(
    "text",
    [
        f"{_HOLM} has invited {_VIK} to make an official visit to Norway.",
        f"{_VIK} was invited by {_HOLM} to pay an official visit to Norway.",
        f"{_HOLM} reiterated her invitation to {_VIK} to visit Norway.",
        f"{_HOLM} extended an invitation to {_VIK} to visit Oslo.",
        f"{_HOLM} handed over an invitation from King Harald for {_VIK} to visit Norway.",
    ],
)
def test_an_invitation_to_do_something_is_the_guests(text: str) -> None:
    assert told(text) == ["Vik: tentative NO"]


@pytest.mark.parametrize(
    "behind",
    [
        "Defence Minister Jon Vik will represent Norway.",
        "Norway will be represented by Defence Minister Jon Vik.",
        "Defence Minister Jon Vik will go instead.",
        "Defence Minister Jon Vik will attend in her place.",
        "She will send Defence Minister Jon Vik instead.",
    ],
)
def test_a_stand_in_goes_where_the_other_does_not(behind: str) -> None:
    text = (
        f"Norwegian Prime Minister Kari Holm will not attend the summit in Riga on Friday. {behind}"
    )
    assert told(text) == ["Vik: planned LV 03-08"]


def test_only_who_goes_stands_in() -> None:
    text = (
        "Norwegian Prime Minister Kari Holm will not visit Riga on Friday. Talks will take place "
        "by phone instead, Foreign Minister Jon Vik said."
    )
    assert told(text) == []


def test_who_joins_a_stop_of_a_tour_is_at_that_stop_alone() -> None:
    text = (
        f"{_HOLM} will visit Riga on Thursday. On Friday she will travel to Paris, joined by "
        "Trade Minister Jon Vik, to attend a forum."
    )
    assert told(text) == ["Holm: planned LV 03-07, FR 03-08/..", "Vik: planned FR 03-08/.."]


def test_marks_around_a_word_part_nothing() -> None:
    text = f"{_HOLM} is paying an impromptu, one-day “working” visit to Kyiv today."
    assert told(text) == ["Holm: under_way UA 03-06"]


def test_who_is_accompanied_by_somebodys_adviser_is_the_one_who_arrives() -> None:
    text = f"{_HOLM}, who is accompanied by King Harald's adviser, arrived in Riga on Tuesday."
    assert told(text) == ["Holm: under_way LV 03-05/.."]


def test_who_is_greeted_on_arrival_has_arrived_that_day() -> None:
    text = (
        f"{_HOLM} has arrived in Riga for two days of talks. She was greeted on arrival today by "
        "Latvian Defence Minister Jon Vik."
    )
    assert told(text) == ["Holm: under_way LV 03-06/03-07"]


def test_the_length_of_a_tour_is_not_that_of_one_meeting() -> None:
    text = (
        f"{_HOLM} has embarked on a three-day trip to South America. On Thursday she attends a "
        "summit in Lima."
    )
    assert told(text) == ["Holm: under_way PE 03-07"]


def test_the_stamp_of_a_page_is_no_day_of_a_journey() -> None:
    text = f"2024-03-06 14:30 {_HOLM} has arrived in Riga."
    assert told(text, at=None) == ["Holm: under_way LV"]


def test_a_state_before_a_name_known_from_elsewhere_is_no_first_name() -> None:
    text = f"{_HOLM} sets out on Monday. While in Jordan Holm will meet King Faisal."
    assert told(text) == ["Holm: planned JO 03-11/.."]


def test_an_office_takes_in_its_whole_list_of_fields() -> None:
    text = (
        "The U.S. Under Secretary for Economic Growth, Energy, and the Environment Jon Vik will "
        "travel to Oman on Friday."
    )
    assert told(text) == ["Vik: planned OM 03-08/.."]
