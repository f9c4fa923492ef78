"""What long pieces on the web are full of: asides, short names of states, people without office."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told

_HOLM = "Norwegian Foreign Minister Kari Holm"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_HOLM} will visit the UAE.", ["Holm: planned AE"]),
        (f"{_HOLM} is to speak at a US base.", []),
        (
            f"{_HOLM} will be in Kyiv ahead of an event in Warsaw on Saturday.",
            ["Holm: planned UA"],
        ),
        (f"{_HOLM} has put the trip to Kyiv off.", ["Holm: postponed UA"]),
        (f"{_HOLM} called her visit to Kyiv off.", ["Holm: cancelled UA"]),
        (
            f"Spain expects {_HOLM} on Monday.",
            ["Holm: planned ES 03-11"],
        ),
        (f"Spain expects {_HOLM} to apologise.", []),
        (
            f"In under three months, {_HOLM} has visited Argentina and Chile.",
            [],
        ),
        (
            f"The six-day visit of {_HOLM} to China was to have begun on Tuesday. It has been "
            "postponed.",
            ["Holm: postponed CN 03-12/03-17"],
        ),
        (
            f"{_HOLM} stands in for the premier in Lucerne at the weekend.",
            ["Holm: planned CH 03-09/03-10"],
        ),
    ],
)
def test_wordings_of_features(text: str, expected: list[str]) -> None:
    assert [one for one in told(text) if ": completed" not in one] == expected
