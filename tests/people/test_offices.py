"""Offices without a name, groups, pronouns."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from itinerary.language.mentions import PersonKind
from tests.people.helpers import find, offices


@pytest.mark.parametrize(
    ("text", "words", "role", "country"),
    [
        (
            "The foreign minister of Montenegro will come.",
            "The foreign minister of Montenegro",
            "foreign minister",
            "ME",
        ),
        (
            "He saw the Japanese foreign minister.",
            "the Japanese foreign minister",
            "foreign minister",
            "JP",
        ),
        ("Spain's king will come.", "Spain's king", "king", "ES"),
        ("Then the pope will leave.", "the pope", "pope", "VA"),
        (
            "An envoy of the Ivorian president will take a letter.",
            "An envoy of the Ivorian president",
            "envoy of the president",
            "CI",
        ),
        ("On Monday his Dutch colleague will come.", "his Dutch colleague", "counterpart", "NL"),
        ("FM to fly to Oslo for talks", "FM", "foreign minister", None),
        (
            "The head of Cuban diplomacy will come.",
            "The head of Cuban diplomacy",
            "head of cuban diplomacy",
            "CU",
        ),
        ("Ireland's taoiseach will come.", "Ireland's taoiseach", "taoiseach", "IE"),
    ],
)
def test_an_office_stands_for_its_holder(
    text: str, words: str, role: str, country: str | None
) -> None:
    assert offices(text) == [(words, role, country)]


def test_offices_of_several_states_are_one_mention_each() -> None:
    assert offices("The presidents of Guinea-Bissau and Mauritania came.") == [
        ("The presidents of Guinea-Bissau", "president", "GW"),
        ("Mauritania", "president", "MR"),
    ]
    assert [
        country for _, _, country in offices("foreign ministers of Malta, Pakistan and Finland")
    ] == [
        "MT",
        "PK",
        "FI",
    ]
    assert offices("The French and German leaders will go to Kyiv.") == [
        ("The French", "leader", "FR"),
        ("German leaders", "leader", "DE"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Kovač, who became prime minister in May, spoke.",
        "No French head of state has been there.",
        "It is rare for a prime minister to stay at home.",
        "It was his first visit as president.",
    ],
)
def test_an_office_that_is_nobody_in_particular(text: str) -> None:
    assert offices(text) == []


def test_pronouns_and_groups() -> None:
    text = "The two leaders met. They agreed. A delegation left, and she saw both leave."
    kinds = [(text[m.start : m.end], m.kind, m.plural) for m in find(text)]
    assert kinds == [
        ("The two leaders", PersonKind.GROUP, True),
        ("They", PersonKind.PRONOUN, True),
        ("A delegation", PersonKind.GROUP, True),
        ("she", PersonKind.PRONOUN, False),
    ]


def test_a_delegation_has_a_country() -> None:
    (mention,) = find("A high-level Chinese delegation will attend.")
    assert (mention.kind, mention.country) == (PersonKind.GROUP, "CN")


FRAGMENTS = """
the The of and , . President Minister Foreign Prime for 's France French minister General Aziz Karim
bin Hamad ( ) " he they leaders two former special envoy to UN King - – Sen. He To ambassador
delegation led by Jordan Israel NATO Party Council
"""
WORDS = st.sampled_from([*FRAGMENTS.split(), "\n"])


@given(st.lists(WORDS, max_size=60))
@settings(max_examples=300, deadline=None)
def test_mentions_lie_in_the_text_in_order_and_apart(words: list[str]) -> None:
    text = " ".join(words)
    end = 0
    for mention in find(text):
        assert end <= mention.start < mention.end <= len(text)
        assert mention.first < mention.last
        assert mention.kind is not PersonKind.NAMED or (
            mention.name is not None and mention.name.rstrip(".") in text
        )
        end = mention.end


@given(st.text(max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_text_is_read(text: str) -> None:
    for mention in find(text):
        assert text[mention.start : mention.end]
