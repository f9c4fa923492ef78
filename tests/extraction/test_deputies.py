"""Who comes to a meeting in the name of another, and whom such people serve."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told

_KING = "Norwegian Prime Minister Kari Holm"
_DEPUTY = "Foreign Minister Jon Vik"


@pytest.mark.parametrize(
    "sentence",
    [
        f"{_KING} will be represented by {_DEPUTY}.",
        f"{_KING} is sending {_DEPUTY} in her stead.",
        f"{_DEPUTY} will stand in for {_KING}.",
        f"{_DEPUTY} will attend on behalf of {_KING}.",
        f"{_DEPUTY} is going instead of {_KING}.",
        f"Instead of {_KING}, {_DEPUTY} will attend.",
        f"The Norwegian side will be headed by {_DEPUTY}.",
        f"Norway's delegation will be headed by {_DEPUTY}.",
        f"Norway will send a delegation led by {_DEPUTY}.",
        f"Norway has named {_DEPUTY} to lead its delegation.",
        f"{_DEPUTY} will head the Norwegian team.",
        f"Heading the Norwegian delegation will be {_DEPUTY}.",
    ],
)
def test_who_comes_in_the_name_of_another(sentence: str) -> None:
    text = f"The summit will be held in Riga on Friday. {sentence}"
    assert told(text, at=None) == ["Vik: planned LV 03-08"]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{_KING} was represented by {_DEPUTY} last year.",
        f"{_DEPUTY} will represent {_KING} in Oslo.",
        f"{_DEPUTY} is not among those expected to attend.",
    ],
)
def test_who_does_not_come(sentence: str) -> None:
    assert told(f"The summit will be held in Riga on Friday. {sentence}", at=None) == []


def test_who_goes_instead_goes_alone() -> None:
    text = f"Instead of {_KING}, {_DEPUTY} will attend a summit in Riga on Friday."
    assert told(text, at=None) == ["Vik: planned LV 03-08"]
    text = "Unlike Danish President Ib Lund, Norwegian President Kari Holm will visit Riga."
    assert told(text, at=None) == ["Holm: planned LV"]


def test_a_meeting_on_the_sidelines_told_of_in_front() -> None:
    text = (
        "The summit will be held in Riga on Friday. On its sidelines, Norwegian Prime Minister "
        "Kari Holm will meet Latvian Prime Minister Ada Kalns."
    )
    assert told(text, at=None) == ["Holm: planned LV 03-08"]
