"""Who goes at the head of a party, names with a body's word in them, and what only seems to go."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told

_HOLM = "Norwegian Foreign Minister Kari Holm"


@pytest.mark.parametrize(
    "subject",
    [
        f"{_HOLM} at the head of a political and economic delegation",
        f"{_HOLM}, at the head of a high-ranking delegation,",
        f"{_HOLM} with a large delegation",
        f"{_HOLM} and her accompanying delegation",
    ],
)
def test_goes_with_a_delegation(subject: str) -> None:
    assert told(f"{subject} will travel to Riga on Friday.") == ["Holm: planned LV 03-08/.."]


def test_a_delegation_that_somebody_met_goes_alone() -> None:
    assert told(f"{_HOLM} met a trade delegation that left for Riga on Sunday.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The African Union (AU) Chairperson, Moussa Vik, will visit Riga.", ["Vik: planned LV"]),
        ("African Union chairman Moussa Vik will visit Riga.", ["Vik: planned LV"]),
        (
            "Economic Community of West African States (ECOWAS) Commission President Ola Vik will "
            "visit Riga.",
            ["Vik: planned LV"],
        ),
        (
            "Sudan's army chief Abdul Fatah al-Hadi will visit Riga.",
            ["al-Hadi: planned LV"],
        ),
        (
            "The Kurdistan Regional Government (KRG) Prime Minister Ali Vik will visit Baghdad.",
            [],
        ),
    ],
)
def test_bodies_in_titles_and_names(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        f'{_HOLM} continued: "Our ties to Rome are good."',
        f'{_HOLM} went on, "The road to Rome is long."',
        f"{_HOLM} has rarely travelled to Rome.",
        f"{_HOLM} has shifted her focus to Rome.",
    ],
)
def test_what_is_said_on_or_seldom_done_is_no_journey(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_HOLM}'s visit to Riga is backed by the group on Belarus, which includes Sweden.",
            ["Holm: planned LV"],
        ),
        (f"{_HOLM} begins a tour on Friday that includes Sweden.", ["Holm: planned SE 03-08/.."]),
        (f"{_HOLM}'s visit to Riga will potentially take place on Friday.", "03-08"),
        (f"{_HOLM} will symbolically visit Riga on Friday.", "03-08"),
        (
            f"{_HOLM} has put off her departure for a tour of Sweden and Latvia.",
            ["Holm: postponed SE, LV"],
        ),
        (
            f"{_HOLM} has shifted her departure from Oslo for a visit to Latvia to Friday.",
            ["Holm: planned LV 03-08", "Holm: postponed LV"],
        ),
    ],
)
def test_what_a_clause_is_about(text: str, expected: list[str] | str) -> None:
    expected = [f"Holm: planned LV {expected}"] if isinstance(expected, str) else expected
    assert told(text) == expected


def test_there_is_no_place_that_speaks() -> None:
    text = (
        f"{_HOLM} will visit Riga. The Kremlin has not commented. She will speak there on Friday."
    )
    assert told(text) == ["Holm: planned LV 03-08"]
