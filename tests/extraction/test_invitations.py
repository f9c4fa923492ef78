"""Invitations: who would go, on which day, and whether they mean to."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told

_HOLM = "Norwegian Foreign Minister Kari Holm"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Latvia has invited {_HOLM} to the summit in Riga in June.", "06-01/06-30"),
        (f"{_HOLM} has been invited to the summit in Riga on April 3.", "04-03"),
        (f"{_HOLM} received a letter inviting her to the forum in Riga on April 3.", "04-03"),
        (f"King Hamid invited {_HOLM} to Riga on Monday.", ""),
        (f"The envoy handed {_HOLM} an invitation to visit Riga in April.", "04-01/04-30"),
        (f"{_HOLM} got an invitation Tuesday from President Vik to visit Riga in April.",
         "04-01/04-30"),
    ],
)  # fmt: skip
def test_the_day_is_that_of_the_journey_and_not_of_the_invitation(text: str, expected: str) -> None:
    assert told(text) == [f"Holm: tentative LV {expected}".strip()]


@pytest.mark.parametrize(
    "text",
    [
        f"President Vik sent a letter to {_HOLM}, inviting her to attend the summit in Riga.",
        f"President Vik, who met {_HOLM} in Oslo, invited her to visit Riga.",
        "President Vik extended an invitation to the minister, Kari Holm, to visit Riga.",
        f"The envoy conveyed an invitation from President Vik to {_HOLM} to visit Riga.",
    ],
)
def test_the_invited_would_go(text: str) -> None:
    assert told(f"{_HOLM} spoke on Tuesday. {text}") == ["Holm: tentative LV"]


@pytest.mark.parametrize(
    "text",
    [
        f"President Vik invited {_HOLM} to visit Riga, which the latter accepted.",
        f"President Vik invited {_HOLM} to visit Riga. She accepted the invitation.",
        f"{_HOLM} has received an invitation to visit Riga, and she said she will do so.",
        f"{_HOLM} accepted with thanks an invitation extended to her by the envoy to visit Riga.",
    ],
)
def test_what_is_accepted_is_planned(text: str) -> None:
    assert told(text) == ["Holm: planned LV"]


def test_an_invitation_of_long_ago_is_history() -> None:
    assert told(f"{_HOLM} was invited to Riga by President Vik in 2019.") == []


def test_an_answer_that_is_not_given_decides_nothing() -> None:
    text = f"President Vik invited {_HOLM} to visit Riga. She has not accepted the invitation."
    assert told(text) == ["Holm: tentative LV"]
