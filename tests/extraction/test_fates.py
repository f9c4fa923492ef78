"""What becomes of a journey: put off to other days, called off, replaced, or still on."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told

_HOLM = "Norwegian Foreign Minister Kari Holm"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_HOLM} has postponed a visit to Kenya that was to begin on Thursday and will now "
            "come on March 12.",
            ["Holm: planned KE 03-12/..", "Holm: postponed KE 03-07/.."],
        ),
        (
            f"{_HOLM} had been due to arrive in Manila on Thursday, but the visit has been put "
            "back to Monday.",
            ["Holm: planned PH 03-11", "Holm: postponed PH 03-07/.."],
        ),
        (
            f"A visit to Riga by {_HOLM} has been postponed until May.",
            ["Holm: planned LV 05-01/05-31", "Holm: postponed LV"],
        ),
        (
            f"{_HOLM} was to have visited Riga on Friday. She will now go there on March 14.",
            ["Holm: planned LV 03-14/..", "Holm: postponed LV 03-08"],
        ),
        (
            f"{_HOLM} has postponed a visit to Riga planned for May.",
            ["Holm: postponed LV 05-01/05-31"],
        ),
    ],
)
def test_what_is_put_off_and_when_it_is_made_instead(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"{_HOLM} is no longer going to Riga.",
        f"{_HOLM} will not go to Riga after all.",
        f"{_HOLM} will not go to Riga as had been announced.",
        f"{_HOLM}'s visit to Riga will not take place.",
        f"The visit of {_HOLM} to Riga, announced on Tuesday, has been cancelled.",
        f"A visit to Riga by {_HOLM} that was planned in secret has been dropped.",
        f"{_HOLM} had planned to leave for Riga but has decided not to go.",
        f"{_HOLM} has given up plans to travel to Riga.",
    ],
)
def test_what_is_called_off(text: str) -> None:
    assert told(text) == ["Holm: cancelled LV"]


@pytest.mark.parametrize(
    "text",
    [
        f"{_HOLM} rejected calls to scrap her trip to Riga.",
        f"{_HOLM} will not cancel her trip to Riga.",
        f"{_HOLM} will, after all, go to Riga, reversing a decision to call off the trip.",
        f"{_HOLM} will go to Riga. The visit was not announced beforehand.",
    ],
)
def test_what_is_still_on(text: str) -> None:
    assert told(text) == ["Holm: planned LV"]


@pytest.mark.parametrize("word", ["ready", "willing", "prepared", "keen", "eager"])
def test_a_readiness_is_no_plan(word: str) -> None:
    assert told(f"{_HOLM} is {word} to go to Riga.") == ["Holm: tentative LV"]


def test_what_is_not_confirmed_is_open() -> None:
    text = f"{_HOLM}'s visit to Riga has not been confirmed."
    assert told(text) == ["Holm: tentative LV"]
