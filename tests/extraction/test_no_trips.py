"""What is no trip: history, home, posts, players, things that move, words that mean another."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told

_MINISTER = "Norwegian Foreign Minister Kari Holm"


@pytest.mark.parametrize(
    "text",
    [
        f"{_MINISTER} once flew to Cairo to ask for patience.",
        f"{_MINISTER} often travelled to Cairo in those years.",
        f"{_MINISTER} last visited Cairo after the war.",
        f"{_MINISTER} is 70. As ambassador she went to Cairo and Tripoli.",
        f"In 1994 {_MINISTER} flew to Cairo. She went on to Amman by train.",
        "Fifty years ago a minister with a borrowed coat stepped out of a plane. On March 2 "
        f"{_MINISTER} flew on to Cairo.",
        f"{_MINISTER} went to school in Cairo and to Oxford and joined the ministry in 1991.",
        f"In 1994 {_MINISTER} announced that she would visit Cairo before May 1995.",
    ],
)
def test_history_is_no_trip(text: str) -> None:
    assert told(text) == []


def test_news_after_history_is_news() -> None:
    assert told(
        f"In 1994 {_MINISTER} flew to Cairo. She now lives in Oslo. On Tuesday she left for Riga."
    ) == ["Holm: under_way LV 03-05/.."]


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Alan Whitby will be in Brisbane on Thursday and in Perth on Saturday. "
        "Treasurer Ann Daly will travel to Darwin next week and visit Hobart in May.",
        "Deputy President Paul Moyo signs the health compact in Pretoria on Thursday. Doctors in "
        "South Africa have waited for it since the strike in South Africa.",
    ],
)
def test_whoever_acts_where_the_article_is_set_is_at_home(text: str) -> None:
    assert told(text, at=None) == []


def test_a_country_named_as_the_goal_is_abroad() -> None:
    assert told(
        "Prime Minister Alan Whitby will visit Norway next week, with stops in Oslo, Bergen and "
        "Tromso.",
        at=None,
    ) == ["Whitby: planned NO 03-11/03-17"]


def test_an_ambassador_at_the_post_does_not_travel() -> None:
    assert told("The Chilean ambassador will be at the airport in Prague on Thursday.") == []
    assert told("The Chilean ambassador will travel to Prague on Thursday.") == [
        "ambassador of CL: planned CZ 03-07/.."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "King Sverre watched the match. Striker Jon Berg and coach Per Lund will fly to Lisbon on "
        "Friday with the squad. King Sverre and Prime Minister Eva Dahl wished them well.",
        "King Sverre received the team. The games open in Paris on 26 July.",
        "King Sverre received the pilgrims. Pilgrims stay in Mecca for thirty days.",
        f"{_MINISTER} said that those who come to Cairo with money are welcome.",
        f"{_MINISTER} praised the technicians who come to Cairo for a few months.",
        f"{_MINISTER} said a fire broke out overnight at a hotel in central Paris.",
        f"{_MINISTER} told reporters at 2pm Jakarta time that talks go on.",
        f"In Rome, {_MINISTER} said those with no right to stay would be sent back.",
    ],
)
def test_what_players_things_and_strangers_do_is_no_trip(text: str) -> None:
    assert told(text) == []


def test_the_one_who_is_met_is_not_who_travels_on() -> None:
    assert told(
        f"{_MINISTER} will visit Manila. She meets Philippine President Ramon Villaluz in Manila "
        "on Friday.\n\n- Hanoi, 10 March"
    ) == ["Holm: planned PH 03-08, VN 03-10"]


def test_a_place_that_opens_the_sentence_is_the_main_clauses() -> None:
    assert told(
        f"In Riga, where the two countries mark a jubilee, {_MINISTER} will see the premier."
    ) == ["Holm: planned LV"]


def test_stops_that_a_trip_includes_are_the_travellers() -> None:
    assert told(
        f"{_MINISTER} will visit Seoul on Thursday as part of a three-nation trip that includes "
        "stops in Jordan and India."
    ) == ["Holm: planned KR 03-07, JO, IN"]


@pytest.mark.parametrize(
    "asks",
    ["urged Latvia to return to", "asked Latvia to come to", "wants Latvia to attend"],
)
def test_what_a_state_is_asked_to_do_moves_nobody(asks: str) -> None:
    assert told(f"Norwegian Foreign Minister Kari Holm {asks} the conference in Rome.") == []


def test_whoever_visits_a_state_to_attend_goes_there() -> None:
    text = "Norwegian Foreign Minister Kari Holm will visit Latvia to attend talks in Riga."
    assert told(text) == ["Holm: planned LV"]
