"""The user's file of places."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from itinerary.errors import UnreadableError
from itinerary.language.mentions import PlaceKind
from itinerary.language.places import country_of, find_places, forget
from itinerary.language.tokens import tokenize

Use = Callable[[str], None]


@pytest.fixture
def use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Use]:
    """Make a text the user's file of places."""

    def write(text: str) -> None:
        file = tmp_path / "places.toml"
        file.write_text(text, encoding="utf-8")
        monkeypatch.setenv("ITINERARY_PLACES", str(file))
        forget()

    yield write
    monkeypatch.undo()
    forget()


def test_a_new_name(use: Use) -> None:
    use('[names]\n"Lake House" = { country = "NO", city = "Bergen", kind = "venue" }\nQuux = "FJ"')
    lake, quux = find_places(tokenize("From Lake House they sail to Quux."))
    assert (lake.country, lake.city, lake.kind) == ("NO", "Bergen", PlaceKind.VENUE)
    assert (quux.country, quux.kind) == ("FJ", PlaceKind.DIVISION)


def test_a_known_name_means_what_the_user_says(use: Use) -> None:
    use('[names]\nCrimea = "RU"')
    assert [m.country for m in find_places(tokenize("A trip to Crimea."))] == ["RU"]


def test_all_of_a_country_under_another(use: Use) -> None:
    use('[countries]\nHK = "CN"')
    assert [m.country for m in find_places(tokenize("In Hong Kong they spoke."))] == ["CN"]
    assert country_of("Hong Kong") == "CN"


@pytest.mark.parametrize(
    "text",
    ["[names", '[names]\nX = "Nowhere"', '[countries]\nHK = "ZZ"',
     '[names]\nX = { country = "NO", kind = "moon" }'],
)  # fmt: skip
def test_a_faulty_file_is_named(use: Use, text: str) -> None:
    use(text)
    with pytest.raises(UnreadableError, match=r"places\.toml"):
        find_places(tokenize("Oslo"))


def test_a_missing_file_is_named(monkeypatch: pytest.MonkeyPatch, use: Use) -> None:
    use("")
    monkeypatch.setenv("ITINERARY_PLACES", "/no/such/places.toml")
    forget()
    with pytest.raises(UnreadableError, match="no/such"):
        find_places(tokenize("Oslo"))
