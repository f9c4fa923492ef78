"""Who goes along: delegations, "accompanied by", "together with", and whom one only meets."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told, trips

_PRIME_MINISTER = "Prime Minister Lars Brandt"


@pytest.mark.parametrize(
    "text",
    [
        f"{_PRIME_MINISTER}, accompanied by Foreign Minister Kari Holm, will visit Kyiv on "
        "Thursday.",
        f"{_PRIME_MINISTER} will visit Kyiv on Thursday. He will be accompanied by Foreign "
        "Minister Kari Holm.",
        f"{_PRIME_MINISTER} will visit Kyiv on Thursday. Foreign Minister Kari Holm will "
        "accompany him.",
        f"{_PRIME_MINISTER} will visit Kyiv on Thursday. The delegation includes Foreign "
        "Minister Kari Holm.",
        f"{_PRIME_MINISTER} and Foreign Minister Kari Holm will visit Kyiv on Thursday.",
        f"{_PRIME_MINISTER} will visit Kyiv on Thursday, together with Foreign Minister Kari Holm.",
    ],
)
def test_companions_make_the_same_trip(text: str) -> None:
    assert told(text) == ["Brandt + Holm: planned UA 03-07"]


@pytest.mark.parametrize(
    ("text", "meets"),
    [
        (
            f"{_PRIME_MINISTER} will meet President Andriy Kovalenko in Kyiv on Thursday.",
            ("President Andriy Kovalenko",),
        ),
        (
            f"{_PRIME_MINISTER} will hold talks with President Andriy Kovalenko in Kyiv on "
            "Thursday.",
            ("President Andriy Kovalenko",),
        ),
    ],
)
def test_whom_one_meets_is_no_companion(text: str, meets: tuple[str, ...]) -> None:
    (trip,) = trips(text)
    assert [person.name for person in trip.travellers] == ["Lars Brandt"]
    assert trip.stops[0].meets == meets


def test_a_companion_s_own_trip_is_his_own() -> None:
    text = (
        f"{_PRIME_MINISTER} will visit Kyiv on Thursday. Foreign Minister Kari Holm will travel "
        "to Tokyo on Sunday."
    )
    assert told(text) == ["Brandt: planned UA 03-07", "Holm: planned JP 03-10/.."]


def test_the_lead_stands_first() -> None:
    text = (
        f"Foreign Minister Kari Holm will accompany {_PRIME_MINISTER}, who will visit Kyiv on "
        "Thursday."
    )
    (trip,) = trips(text)
    assert trip.travellers[0].name == "Lars Brandt"
