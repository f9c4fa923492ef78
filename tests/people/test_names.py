"""Names of many cultures, and what only looks like a name."""

from __future__ import annotations

import pytest

from tests.people.helpers import find, named


@pytest.mark.parametrize(
    "name",
    [
        "K.P. Sharma Bhatta",
        "Antony J. Miller",
        "Ali bin Hamad Al Thani",
        "Mohamed Ould Cheikh El Ghazi",
        "Luiz Inácio Souza da Silva",
        "Ursula von der Heyden",
        "Jean-Pierre Lacombe",
        "Choe Son-mi",
        "Kassym-Jomart Bekov",
        "Surangel Whipps Jr.",
        "Nurlan Turgun uulu",
        "Darragh O'Brien",
        "Abdel Fattah el-Masri",
        "Sugiono",
        "M U M Ali Sabri",
        'Joko "Joki" Wibowo',
        "Theresa May",
    ],
)
def test_a_name_behind_a_title_is_taken_whole(name: str) -> None:
    assert named(f"On Monday President {name} will go to Oslo.")[0][0] == name


def test_native_script_belongs_to_the_mention_and_not_to_the_name() -> None:
    text = "President Lin Chia-lung (林佳龍) will set out."
    (mention,) = find(text)
    assert mention.name == "Lin Chia-lung"
    assert text[mention.start : mention.end] == "President Lin Chia-lung (林佳龍)"


def test_a_place_name_may_be_a_given_name() -> None:
    names = [name for name, _, _ in named("Jordan Bertrand and Israel Kahn will speak in Jordan.")]
    assert names == ["Jordan Bertrand", "Israel Kahn"]


def test_a_known_family_name_is_found_again_and_in_the_headline() -> None:
    text = "Orlov to visit Oslo\n\nRussian Foreign Minister Pavel Orlov will go. Orlov said so."
    assert [name for name, _, _ in named(text)] == ["Orlov", "Pavel Orlov", "Orlov"]


def test_a_family_name_that_is_an_office_elsewhere() -> None:
    text = "Foreign Minister Julie Bishop will go. Bishop said so."
    assert [name for name, _, _ in named(text)] == ["Julie Bishop", "Bishop"]


@pytest.mark.parametrize(
    "text",
    [
        "The World Cup begins on Friday at Wembley Stadium.",
        "Hyundai Motor and the Asian Development Bank signed the Green Growth Agreement.",
        "They will sing at Christ Church Cathedral and in the Live Oak High School.",
        "Five Things To Know About The Coming Weekend In Oslo",
        "The General Assembly votes on Tuesday. The Security Council does not.",
        "Storm Closes Roads As Thousands Leave Coast",
        "The general election in May was free and fair.",
        "The match ended at 5 pm; it was his first official visit.",
        "ChevronTitle ChevronIcon Mail ContactPath LayerIcon Print",
    ],
)
def test_other_capitals_are_nobody(text: str) -> None:
    assert [one for one in find(text) if one.name] == []


def test_a_headline_in_title_case_ends_a_name_at_its_verb() -> None:
    text = "President Karim Arrives In Oslo For Talks On Monday\n\nPresident Aziz Karim is in Oslo."
    assert [name for name, _, _ in named(text)] == ["Karim", "Aziz Karim"]


def test_an_article_before_a_demonym_is_no_name() -> None:
    assert [name for name, _, _ in named("An Irish delegation met An Chol-su.")] == ["An Chol-su"]


@pytest.mark.parametrize("name", ["Donald Hammer", "Moon Dae-jung", "Anna Tusk"])
def test_an_ordinary_word_ends_a_name_in_a_line_of_capitals(name: str) -> None:
    assert named(f"Finland - President {name}\nSweden - Prime Minister Nora Lie\n")[0][0] == name


def test_initials_of_an_office_are_no_part_of_a_name() -> None:
    text = "Assistant Secretary-General (ASG) Kari Holm will come. ASG Holm leaves on Friday."
    assert [name for name, _, _ in named(text)] == ["Kari Holm", "Holm"]
    text = "Special Envoy for the Coalition to Defeat ISIS Jon Vik Travel to Italy"
    assert [name for name, _, _ in named(text)] == ["Jon Vik"]


def test_a_second_office_behind_and_is_no_field_of_the_first() -> None:
    text = (
        "Under-Secretary-General for Humanitarian Affairs and Emergency Relief Coordinator Jon Vik"
    )
    assert [name for name, _, _ in named(f"{text} will come.")] == ["Jon Vik"]


def test_a_list_of_people_with_their_offices_on_lines_of_their_own() -> None:
    text = "Jon Vik, President of Austria\nAna Sild, Prime Minister of Peru\nEero Salo, King of Oz"
    assert [(name, country) for name, _, country in named(text)][:2] == [
        ("Jon Vik", "AT"),
        ("Ana Sild", "PE"),
    ]


def test_names_that_are_words() -> None:
    text = "Foreign Minister Per Lund met Than Shwe's aide. Defence Minister Are Olsen left."
    assert [name for name, *_ in named(text)][::2] == ["Per Lund", "Are Olsen"]


def test_may_is_a_person_where_she_does_something() -> None:
    text = "Prime Minister Theresa May left in May. May will be back in early May. May's aide too."
    assert [name for name, *_ in named(text)] == ["Theresa May", "May", "May"]


@pytest.mark.parametrize(
    "name",
    ["Sun Weimin", "Moon Jae-han", "Park Jin-ho", "He Liqiang", "Tan Wei Lun", "Ban Ki-joon"],
)
@pytest.mark.parametrize("behind", [", the foreign minister, will go to Oslo.", " went to Oslo."])
def test_a_family_name_that_is_a_word_may_open_a_sentence(name: str, behind: str) -> None:
    assert named(name + behind)[0][0] == name


@pytest.mark.parametrize("text", ["Sun Sets On Harbour", "He Said nothing.", "Park Rangers left."])
def test_a_word_opens_no_name_where_a_word_follows(text: str) -> None:
    assert not named(text)
