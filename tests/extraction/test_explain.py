"""How a reading is explained: mentions marked, claims with rules, drops with reasons."""

from __future__ import annotations

from itinerary.extraction import explain
from tests.extraction.articles import article


def test_mentions_are_marked_where_they_stand() -> None:
    lines = explain(article("Foreign Minister Kari Holm will visit Seoul on Thursday."))
    assert "[Foreign Minister Kari Holm who:Kari Holm/foreign minister/NO] will visit" in lines
    assert "[Seoul where:Seoul/KR]" in lines
    assert "[Thursday when:2024-03-07]" in lines


def test_a_claim_is_told_with_its_rule_below_its_sentence() -> None:
    lines = explain(article("Nobody came. Foreign Minister Kari Holm will visit Seoul.")).split(
        "\n"
    )
    claim = next(i for i, line in enumerate(lines) if "→ visits a place" in line)
    sentence = next(i for i, line in enumerate(lines) if "will visit" in line)
    assert "Kari Holm" in lines[claim]
    assert "Seoul/KR" in lines[claim]
    assert 0 < claim - sentence <= 2


def test_what_was_dropped_says_why() -> None:
    told = explain(
        article(
            "Foreign Minister Kari Holm will not visit Seoul. She visited Hanoi in 2019. She "
            "will travel to Cairo on Thursday."
        )
    )
    dropped = [line for line in told.splitlines() if "✗" in line]
    assert [line.rpartition("✗ ")[2] for line in dropped] == ["it is denied", "it is history"]


def test_the_trips_stand_at_the_end_with_their_reasons() -> None:
    lines = explain(article("Foreign Minister Kari Holm will visit Seoul.")).splitlines()
    trip = next(i for i, line in enumerate(lines) if line.startswith("planned: Kari Holm (NO)"))
    assert "confidence" in lines[trip]
    assert lines[trip + 1].split()[:2] == ["KR", "Seoul"]
    assert any(line.strip().startswith("·") for line in lines[trip + 2 :])


def test_an_article_without_a_claim_is_explained_too() -> None:
    told = explain(article("The fish market in Bergen opened at six."))
    assert told.startswith("test: 2024-03-06 (from the test)")
    assert "→" not in told


def test_the_outlook_of_a_journey_is_told() -> None:
    said = explain(
        article(
            "Foreign Minister Kari Holm was to have visited Riga on Friday. The visit has been put "
            "back to Monday. A trip to Vilnius is in doubt."
        )
    )
    assert "[was to, go, stay, overtaken]" in said
    assert "anew 2024-03-11" in said
    assert "[bare, go, stay, undecided]" in said
    assert "it is said to be undecided" in said
