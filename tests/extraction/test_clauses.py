"""Clauses of one sentence: who does what in each, and when."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told

_IN_RIGA = " will visit Riga on Monday."


@pytest.mark.parametrize(
    ("text", "trips"),
    [
        # whoever speaks in front of the clause is not the one who goes
        (
            "According to Norwegian Foreign Minister Kari Holm, French President Rene "
            "Marchand" + _IN_RIGA,
            ["Marchand: planned LV 03-11"],
        ),
        (
            "Speaking at a conference in Berlin, spokesman Karl Huber said French President "
            "Rene Marchand" + _IN_RIGA,
            ["Marchand: planned LV 03-11"],
        ),
        # an errand is ahead of whoever has just set out
        (
            "Jamaican Prime Minister Owen Grant left Jamaica this afternoon to take part in a "
            "meeting in Nassau.",
            ["Grant: under_way BS 03-06/.."],
        ),
        # a noun behind a preposition is no subject
        (
            "British Prime Minister Owen Grant arrived in India on Wednesday. According to his "
            "itinerary, on Thursday Grant would fly to New Delhi for the second leg of his India "
            "visit.",
            ["Grant: under_way IN 03-06/.."],
        ),
        (
            "French President Rene Marchand will arrive in Germany on Thursday. During his "
            "three-day visit, Marchand will meet Chancellor Jonas Reuter.",
            ["Marchand: planned DE 03-07/03-09"],
        ),
        # the subject stands behind
        (
            "Ahead of Monday's visit to Riga, French President Rene Marchand said he was hopeful.",
            ["Marchand: planned LV 03-11"],
        ),
        # a past that hangs on to a long past
        (
            "British King Henry V and Queen Maud will visit Fiji in October. He last went there "
            "six years ago, when they travelled to Suva for a conference.",
            ["V + Maud: planned FJ 10-01/10-31"],
        ),
    ],
)
def test_who_goes_in_which_clause(text: str, trips: list[str]) -> None:
    assert told(text) == trips


@pytest.mark.parametrize(
    ("text", "trips"),
    [
        ("'s visit to Riga will go ahead on Monday as planned.", ["Marchand: planned LV 03-11"]),
        ("'s visit to Riga on Monday is off.", ["Marchand: cancelled LV 03-11"]),
        (" announced on Wednesday his first trip to Chad.", ["Marchand: planned TD"]),
        (" recalled on Wednesday his first trip to Chad.", []),
        (" spoke of the war during last year's visit to Chad.", []),
        (" will raise it during next week's visit to Chad.", ["Marchand: planned TD 03-11/03-17"]),
        (
            " will make his first visit to Chad since 2014 on Monday.",
            ["Marchand: planned TD 03-11"],
        ),
        (
            " will visit Chad for the first time since becoming president in 2014, on Monday.",
            ["Marchand: planned TD 03-11"],
        ),
        (
            " will go to Chad in May. The president is visiting Chad at the invitation of its "
            "government.",
            ["Marchand: planned TD 05-01/05-31"],
        ),
        (
            " is the head of state of five territories, including Fiji.",
            [],
        ),
    ],
)
def test_what_becomes_of_a_visit(text: str, trips: list[str]) -> None:
    assert told("French President Rene Marchand" + text) == trips


@pytest.mark.parametrize(
    ("text", "trips"),
    [
        (
            " is to meet President Luis Paz while he is in Lima.",
            ["Marchand: planned PE"],
        ),
        (
            " stayed silent on the date of his planned visit to Lima.",
            ["Marchand: planned PE"],
        ),
        (
            " said that he would go to Lima. He was told of talks to be held in Quito.",
            ["Marchand: planned PE"],
        ),
        (
            " expressed a desire to visit Lima.",
            ["Marchand: tentative PE"],
        ),
        (
            " will attend the summit in Lima, followed by the Syria peace conference in Quito.",
            ["Marchand: planned PE, EC"],
        ),
        (
            " will then briefly be in Peru, in Lima, on March 11-12.",
            ["Marchand: planned PE 03-11/03-12"],
        ),
        (
            " went to Lima on February 2, bringing a promise of continued aid to Quito.",
            [],
        ),
        (
            " took decisions on trade in Lima and spoke of the visit of high-ranking guests to "
            "Quito.",
            [],
        ),
        (
            " has cancelled a visit to Peru planned for May. He is due to leave on Saturday for a "
            "tour that includes Chile and Brazil.",
            ["Marchand: cancelled PE 05-01/05-31", "Marchand: planned CL, BR"],
        ),
    ],
)
def test_clauses_that_lead_elsewhere(text: str, trips: list[str]) -> None:
    found = told("French President Rene Marchand" + text)
    assert [line.partition(" [")[0] for line in found] == trips


def test_the_date_of_a_dateline_in_brackets_is_no_day() -> None:
    text = (
        "PARIS (Wire Point - 6th March, 2024) French President Rene Marchand will make a visit to "
        "Lima on May 2-3, his office said."
    )
    assert told(text, at=None) == ["Marchand: planned PE 05-02/05-03"]


def test_the_event_in_front_is_where_it_happens() -> None:
    text = (
        "At the climate summit in Madrid, Spain, from March 28 to 30, British Prime Minister Owen "
        "Grant will discuss aid."
    )
    assert told(text) == ["Grant: planned ES 03-28/03-30"]


def test_an_errand_of_the_subject_is_not_its_objects() -> None:
    text = (
        "Malaysian Prime Minister Ali Noor said U.S. Secretary of State Ann Lee would represent "
        "President Brown to address a conference in Kuala Lumpur on Monday."
    )
    assert told(text) == ["Lee: planned MY 03-11"]


def test_a_diary_of_today() -> None:
    text = (
        "WEDNESDAY, MARCH 6\n\n"
        "BERLIN - German Chancellor Jonas Reuter receives Danish Prime Minister Lene Madsen.\n\n"
        "CANBERRA - British Foreign Minister Ann Field visits Australia for talks.\n"
    )
    assert told(text, at=None) == ["Madsen: planned DE 03-06", "Field: planned AU 03-06"]


@pytest.mark.parametrize(
    ("text", "trips"),
    [
        (
            " will travel to Central America – Guatemala, Honduras and Belize – and Cuba from "
            "May 5.",
            ["Marchand: planned GT, HN, BZ, CU"],
        ),
        (
            " will visit Central America (Guatemala and Belize) in May.",
            ["Marchand: planned GT 05-01/05-31, BZ 05-01/05-31"],
        ),
        (
            " will travel to Europe in May amid a military buildup near Ukraine.",
            [],
        ),
        (
            " is currently in Brazil. He will visit Peru on Thursday.",
            ["Marchand: under_way BR, PE 03-07"],
        ),
    ],
)
def test_tours(text: str, trips: list[str]) -> None:
    assert [line.partition(" [")[0] for line in told("French President Rene Marchand" + text)] == (
        trips
    )


@pytest.mark.parametrize(
    "venue",
    [
        "The meeting will take place in Lima.",
        "The talks are to be held in Lima, officials said.",
        "Their meeting is due to take place in the Peruvian capital.",
    ],
)
def test_a_meeting_whose_place_is_told_behind(venue: str) -> None:
    text = "French President Rene Marchand will meet Chilean President Luis Paz on Monday. " + venue
    assert told(text) == ["Marchand + Paz: planned PE 03-11"]


def test_a_headline_that_opens_with_a_state() -> None:
    text = "French President Rene Marchand will travel to Lima on Monday, his office said."
    assert told(text, title="Austria: Marchand to visit Lima on Monday") == [
        "Marchand: planned PE 03-11/.."
    ]


def test_the_day_of_an_announcement_is_not_the_journeys() -> None:
    text = (
        "French President Rene Marchand announced his travel plans Wednesday. He will visit Peru."
    )
    assert told(text, at=None) == ["Marchand: planned PE"]


@pytest.mark.parametrize(
    ("text", "trips"),
    [
        (
            "On March 13-14 in Colombia, French President Rene Marchand is due to meet President "
            "Luis Paz.",
            ["Marchand: planned CO 03-13/03-14"],
        ),
        (
            "French President Rene Marchand travels to Riga on Monday and after that to Vilnius.",
            ["Marchand: planned LV 03-11/.., LT"],
        ),
    ],
)
def test_places_in_front_and_after(text: str, trips: list[str]) -> None:
    assert told(text) == trips


def test_those_whom_one_travels_with() -> None:
    text = (
        "U.S. Senate leader Mike Connell travelled with Ann Lee (Maine), John Barr (Wyoming) and "
        "Joan Corn (Texas) to the Ukrainian capital on Wednesday."
    )
    assert told(text) == ["Connell + Lee + Barr + Corn: under_way UA 03-06/.."]
