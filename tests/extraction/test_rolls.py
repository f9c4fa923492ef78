"""Who comes, named in sentences and lines behind the one that tells of the meeting or the crowd."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told

_ARRIVED = "Several leaders have arrived in Riga for the funeral on Friday."
_GATHER = "European leaders gather in Riga on Friday."


@pytest.mark.parametrize(
    "names",
    [
        "They include Rwanda's Paul Vik and Zambia's Edgar Dahl.",
        "The leaders include Rwandan President Paul Vik and Edgar Dahl of Zambia.",
        "Among those who have arrived so far are Rwanda's Paul Vik and Zambia's Edgar Dahl.",
        "The rest are Rwanda's Paul Vik and Zambian President Edgar Dahl.",
        "In addition to officials, the guests include Rwanda's Paul Vik and Zambia's Edgar Dahl.",
    ],
)
def test_who_has_come_with_others(names: str) -> None:
    assert told(f"{_ARRIVED} {names}") == ["Vik + Dahl: under_way LV"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_GATHER} Others who are expected are Rwanda's Paul Vik and Zambia's Edgar Dahl.",
            ["Vik + Dahl: planned LV 03-08"],
        ),
        (
            "Other presidents expected in Riga include Rwanda's Paul Vik and Zambia's Edgar Dahl.",
            ["Vik + Dahl: planned LV"],
        ),
        (
            "Also in Riga for the summit are Rwanda's Paul Vik and Zambia's Edgar Dahl.",
            ["Vik + Dahl: under_way LV"],
        ),
        (
            "Eleven heads of state will attend the funeral slated for Friday in Riga. The 11 are "
            "Rwanda's Paul Vik and Zambia's Edgar Dahl.",
            ["Vik + Dahl: planned LV 03-08"],
        ),
        (
            "Leaders will start arriving in Riga on Friday. The list of guests is as follows:\n\n"
            "President Paul Vik of Rwanda\n\nPresident Edgar Dahl of Zambia",
            ["Vik + Dahl: planned LV 03-08/.."],
        ),
        (
            "Several presidents have come for the swearing-in of Latvia's president on Friday. "
            "Those attending include Rwanda's Paul Vik and Zambia's Edgar Dahl.",
            ["Vik + Dahl: planned LV 03-08"],
        ),
    ],
    ids=["expected", "place", "also", "number", "lines", "own-event"],
)
def test_who_comes_where_the_sentences_say(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"{_GATHER} Among those arrested was Rwanda's Paul Vik.",
        f"{_GATHER} Leaders who are absent include Rwanda's Paul Vik.",
        "Also there to greet the king in Riga was Latvian Foreign Minister Eva Ozola.",
        "World leaders include Rwanda's Paul Vik.",
    ],
)
def test_lists_of_others(text: str) -> None:
    assert told(text) == []


def test_the_country_that_one_jets_into_is_the_one_the_story_is_from() -> None:
    text = "Ghana's President Kofi Mensah left Rome. Mensah jetted into the country on Tuesday."
    assert told(text) == ["Mensah: under_way NO 03-05/.."]


def test_who_leads_the_delegation_of_a_state_serves_it() -> None:
    text = (
        "Prime Minister Ali Said, with five aides and a band, came to Riga on Tuesday to head the "
        "Oman delegation at a summit."
    )
    assert told(text) == ["Said: under_way LV 03-05/.."]
