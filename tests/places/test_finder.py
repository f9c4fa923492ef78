"""What the finder of places gives for sentences of each kind of trouble."""

from __future__ import annotations

import pytest

from itinerary.language.places import find_places
from itinerary.language.tokens import tokenize


def found(text: str) -> list[tuple[str, str | None, str | None]]:
    """The words, the country and the city of each mention in ``text``."""
    return [
        (text[mention.start : mention.end], mention.country, mention.city)
        for mention in find_places(tokenize(text))
    ]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("The envoy is due in South Korea.", "KR"),
        ("She lands in the Democratic Republic of the Congo.", "CD"),
        ("A visit to the DRC is likely.", "CD"),
        ("He goes on to the UAE.", "AE"),
        ("They meet in Cabo Verde.", "CV"),
        ("A stop in Türkiye follows.", "TR"),
        ("A stop in Cote d'Ivoire follows.", "CI"),
        ("A stop in Côte d’Ivoire follows.", "CI"),
        ("He will travel to the U.S. on Monday.", "US"),
        ("TALKS OPEN IN SRI LANKA", "LK"),
    ],
)
def test_countries_by_any_usual_name(text: str, country: str) -> None:
    assert [mention[1] for mention in found(text)] == [country]


@pytest.mark.parametrize(
    "text",
    [
        "The Seoul-based group and U.S.-South Korea ties",
        "a Moscow-backed militia and the Franco-German motor",
        "Foreign Minister Israel Katz spoke, then Jordan Bardella did.",
        "the Bank of China, Peking University and the Bangkok Post",
        "the Paris Agreement, the Geneva Conventions and the Oslo accords",
        "the Hong Kong dollar fell",
        "Ask us, and us alone.",
    ],
)
def test_names_that_are_no_places(text: str) -> None:
    assert found(text) == []


def test_a_town_with_its_country_is_one_mention() -> None:
    text = "He goes to Tel Aviv, Israel; Savannah, Ga.; and Paris, Texas."
    assert found(text) == [
        ("Tel Aviv, Israel", "IL", "Tel Aviv"),
        ("Savannah, Ga.", "US", "Savannah"),
        ("Paris, Texas", "US", "Paris"),
    ]
