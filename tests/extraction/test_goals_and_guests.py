"""What a clause leads to and what it is only about; parties, bands, and guests of a state."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told

_HOLM = "Norwegian Foreign Minister Kari Holm"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # whom a verb behind "to" is about
        (
            f"{_HOLM} will travel to Brussels on Friday to help Ukraine.",
            ["Holm: planned BE 03-08/.."],
        ),
        (f"{_HOLM} begins a trip on Friday to press the United States on aid.", []),
        (f"{_HOLM} will go to neutral Austria on Friday.", ["Holm: planned AT 03-08/.."]),
        (f"{_HOLM} will fly to war-torn Syria on Friday.", ["Holm: planned SY 03-08/.."]),
        # a state's part that the gazetteer does not have
        (
            f"{_HOLM} will attend a fair in Poland's eastern town of Krasnolas on Friday.",
            ["Holm: planned PL 03-08"],
        ),
        (f"{_HOLM} praised Poland's foreign minister.", []),
        # states that are no more
        (
            f"{_HOLM} will make her first visit to the former Soviet Union when she goes to Georgia"
            " on March 15.",
            ["Holm: planned GE 03-15/.."],
        ),
        # what a clause hung on tells of another time
        (
            f"{_HOLM} will meet Danish President Jon Vik, whose policies she praised at the press"
            " conference in Riga.",
            [],
        ),
        # a meeting with a long name, for which somebody leaves
        (
            f"{_HOLM} departed here this morning for the 43rd Nordic Summit and Related Summits in"
            " Riga from March 6 to 8.",
            ["Holm: under_way LV 03-06/03-08"],
        ),
        (
            f"{_HOLM} has left the country for the Nordic Forum scheduled for this weekend in"
            " Riga.",
            ["Holm: under_way LV 03-09/03-10"],
        ),
        # a thing that begins is no traveller
        (
            f"{_HOLM} is in Riga. The talks are scheduled to take place in a castle, beginning"
            " 3 April.",
            ["Holm: under_way LV"],
        ),
        # a state's journeys, and a king's
        (f"{_HOLM} will visit Riga. State Visit from Canada to Sweden", ["Holm: planned LV"]),
        (
            f"{_HOLM} will visit Riga. The King of the Belgians will visit Peru in June.",
            ["Holm: planned LV", "King of BE: planned PE 06-01/06-30"],
        ),
        # who is invited
        (
            f"{_HOLM} will visit Riga. Indian President Sushma Rao congratulated her and invited"
            " her to visit India.",
            ["Holm: planned LV", "Holm: tentative IN"],
        ),
        (
            f"The ministers discussed the forthcoming visit of {_HOLM} to Latvia in May.",
            ["Holm: planned LV 05-01/05-31"],
        ),
        (
            "US confirms Washington visit by Russian foreign minister. U.S. Secretary of State Ann"
            " Roy will welcome her Russian counterpart Oleg Lund on Tuesday. The Russian foreign"
            " minister will fly on to Rome.",
            ["Lund: planned US 03-12, IT"],
        ),
    ],
)
def test_what_a_clause_leads_to(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Two ministers are accompanying her on the trip: Jon Vik (Transport) and Eva Lund (Trade).",
        "She will be accompanied by two ministers: Jon Vik and Eva Lund.",
        "The ministers accompanying her are Jon Vik and Eva Lund.",
        "Other leaders who accompanied the minister were Governor Jon Vik and Senator Eva Lund.",
        "She will be accompanied on the two-day working visit by Jon Vik and Eva Lund.",
    ],
)
def test_lists_of_those_who_go_along(text: str) -> None:
    assert told(f"{_HOLM} arrived in Riga on Monday. {text}") == [
        "Holm + Vik + Lund: under_way LV 03-04/.."
    ]


def test_a_member_named_in_front_of_others() -> None:
    text = (
        f"{_HOLM} leaves for Riga on Monday. Jon Vik, Minister for Transport, members of parliament"
        " and officials from several ministries will be part of the delegation."
    )
    assert told(text) == ["Holm + Vik: planned LV 03-11/.."]


def test_the_leader_of_a_band_has_made_its_journey() -> None:
    text = (
        "A U.S. congressional delegation arrived in Riga on Monday. The delegation is led by"
        " Representative Kevin Lund, and also includes Representatives Ole Berg and Jon Vik. The"
        " group will be in Latvia from March 4-8."
    )
    assert told(text, None) == ["Lund + Berg + Vik: under_way LV 03-04/03-08"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_HOLM} had been due to visit Riga on Friday. The talks have been postponed.",
            ["Holm: postponed LV 03-08"],
        ),
        (
            f"{_HOLM} will visit Riga on Friday after postponing a trip set for last month.",
            ["Holm: planned LV 03-08"],
        ),
        (
            f"{_HOLM} met Danish President Jon Vik in Copenhagen on Tuesday. Her visit ends on"
            " Friday.",
            ["Holm: under_way DK ../03-08"],
        ),
        (
            f"{_HOLM} held talks in Copenhagen on Tuesday. She will be back in Oslo on Friday.",
            ["Holm: under_way DK ../03-08"],
        ),
    ],
)
def test_what_other_sentences_tell_of_a_journey(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_HOLM} arrived in Riga on Monday. Accompanied by State Secretary Jon Vik, Holm was"
            " welcomed by Latvian President Inga Lus. Eva Lund is in her delegation.",
            ["Holm + Vik + Lund: under_way LV 03-04/.."],
        ),
        (
            f"{_HOLM} is on a two-day official visit to strengthen relations with New Zealand.",
            ["Holm: under_way NZ"],
        ),
        (f"{_HOLM} arrived on Tuesday to boost ties with Peru.", ["Holm: under_way PE 03-05/.."]),
        (
            f"{_HOLM} and Marco Rubin plan to convene in Brussels on Thursday.",
            ["Holm: planned BE 03-07"],
        ),
        (
            f"{_HOLM} is in Riga. Speaking to reporters before leaving Estonia on Friday, she said"
            " that all was well.",
            ["Holm: under_way LV"],
        ),
    ],
)
def test_who_is_where_and_what_for(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Latvian President Inga Lus, visiting Oslo, said that all was well.", "under_way NO"),
        ("Latvian President Inga Lus, attending a forum in Oslo, said she agreed.", "under_way NO"),
        (
            "Norwegian President Kari Holm invited Latvian President Inga Lus to attend the parade"
            " on May 9.",
            "tentative NO 05-09",
        ),
    ],
)
def test_guests_who_speak_and_guests_to_come(text: str, expected: str) -> None:
    assert told(text, None) == [f"Lus: {expected}"]


def test_a_parliament_is_addressed_where_it_sits() -> None:
    text = "Latvian President Inga Lus is expected to address the Norwegian parliament on Friday."
    assert told(text, None) == ["Lus: planned NO 03-08"]


def test_an_island_that_the_gazetteer_does_not_have_is_in_its_state() -> None:
    text = "Latvian President Inga Lus will travel to the Danish island of Vikholm on Friday."
    assert told(text) == ["Lus: planned DK 03-08/.."]
