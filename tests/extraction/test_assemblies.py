"""Where and when a meeting is held, in whatever form a sentence tells it."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told


@pytest.mark.parametrize(
    "sentence",
    [
        "The leaders' summit, scheduled to take place in Latvia's capital, Riga, on March 8.",
        "Latvia's capital, Riga, is hosting the leaders' summit on March 8.",
        "Riga will play host to the leaders' summit on March 8.",
        "Riga is gearing up to host the leaders' summit on March 8.",
        "Riga has been chosen to host the leaders' summit on March 8.",
        "The leaders' summit is set for March 8 in Riga.",
        "The leaders' summit is scheduled for March 8 in Riga, Latvia.",
        "The summit of the Nine, the group of large economies, will be held on March 8 in Riga.",
        "Their annual summit is being held in Riga on March 8.",
        "All eyes are on Riga, where the leaders' summit will be held on March 8.",
        "Leaders of the world's nine largest economies converge on Riga on March 8 for a summit.",
        "The leaders' summit (Riga, March 8) will be about debt.",
    ],
)
def test_where_a_meeting_is_held(sentence: str) -> None:
    text = f"{sentence} Norwegian Prime Minister Kari Holm will attend the summit."
    assert told(text, at=None) == ["Holm: planned LV 03-08"]


@pytest.mark.parametrize("verb", ["opens", "begins", "kicks off", "gets under way"])
def test_the_day_on_which_a_meeting_opens_is_its_first(verb: str) -> None:
    text = f"The forum {verb} in Riga on March 8. Norwegian Prime Minister Kari Holm will attend."
    assert told(text, at=None) == ["Holm: planned LV 03-08/.."]
