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


@pytest.mark.parametrize(
    "behind",
    [
        "the minister said at a news conference in Riga on Monday",
        "said Holm in Riga on Monday",
    ],
)
def test_where_it_is_said_is_no_place_of_what_is_quoted(behind: str) -> None:
    text = (
        f"“The visit of {_VIK} to Oslo, during which he will be received by the king, is due on "
        f"Friday,” {behind}."
    )
    assert not [line for line in told(text) if "Vik" in line and "LV" in line]


@pytest.mark.parametrize(
    "text",
    [
        f"King Harald and Queen Sonja will welcome {_VIK} for his first visit to Oslo on Friday.",
        f"King Harald will host {_VIK} on a state visit to Oslo on Friday.",
    ],
)
def test_the_guest_of_a_welcome_makes_the_visit(text: str) -> None:
    assert told(text) == ["Vik: planned NO 03-08"]


@pytest.mark.parametrize(
    "text",
    [
        f"{_HOLM} will take part on Friday in the summit of the Arctic Council, which is taking "
        "place in Riga.",
        f"{_HOLM} will attend the forum on Friday, which will be held this year in Riga.",
    ],
)
def test_a_meeting_is_where_its_relative_clause_says(text: str) -> None:
    assert told(text) == ["Holm: planned LV 03-08"]


def test_a_session_told_of_behind_tells_where_people_meet() -> None:
    text = (
        f"{_HOLM} will meet {_VIK} next week. The session, which will take place on the sidelines "
        "of a forum in Riga, will be their first."
    )
    assert told(text) == ["Holm + Vik: planned LV 03-11/03-17"]


def test_a_visit_that_extends_to_a_day_ends_then() -> None:
    text = f"{_HOLM} begins on Friday a visit to Kenya. The visit will extend to March 16."
    assert told(text) == ["Holm: planned KE 03-08/03-16"]


def test_in_a_release_the_president_is_the_issuers_own() -> None:
    text = (
        "The President's Travel to Norway\n\nThe White House\nOffice of the Press Secretary\n\n"
        "The President will visit Norway on March 12. In Oslo he looks forward to meeting "
        "President Vik of Norway.\n"
    )
    assert told(text, at=None) == ["President of US: planned NO 03-12"]


def test_an_office_that_ends_a_headline_is_not_of_the_name_below() -> None:
    text = (
        "Holm to Meet Swedish Diplomat\n\nSecretary of State Kari Holm will travel to Riga on "
        "Friday to meet her Swedish counterpart.\n"
    )
    assert told(text, at=None) == ["Holm: planned LV 03-08/.."]


def test_a_tour_of_a_region_under_way_leads_nowhere() -> None:
    text = f"{_VIK} agreed to return home from his current tour of Asia."
    assert told(text) == []
