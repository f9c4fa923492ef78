"""The data files are well formed and say what their heads say."""

from __future__ import annotations

from pathlib import Path

import pytest

import itinerary.language
from itinerary.language.places import gazetteer, spelling, tables

FOLDER = Path(itinerary.language.__file__).parent / "data" / "en" / "places"
CODES = set(tables.countries())


def test_all_tables_together_stay_small() -> None:
    assert sum(file.stat().st_size for file in FOLDER.iterdir()) < 1_000_000


@pytest.mark.parametrize("table", ["venues.tsv", "airports.tsv", "divisions.tsv", "usual.tsv"])
def test_every_row_is_of_a_country(table: str) -> None:
    for row in tables.rows(table):
        assert row[1] in CODES, row
        assert row[0].strip() == row[0] != "", row


def test_cities_have_a_country_a_position_and_plain_keys() -> None:
    for name, code, thousands, latitude, longitude, keys in tables.rows("cities.tsv"):
        assert code in CODES, name
        assert int(thousands) >= 0
        assert -90 <= float(latitude) <= 90, name
        assert -180 <= float(longitude) <= 180, name
        for key in keys.split("|") if keys else (name.lower(),):
            assert key == spelling.plain(key) == key.lower(), name


def test_what_a_name_usually_means_is_one_of_its_meanings() -> None:
    senses = gazetteer.load().senses
    for name, code in tables.rows("usual.tsv"):
        meanings = [sense.country for sense in senses[spelling.key_of(name)]]
        assert meanings[0] == code, name


def test_word_lists_are_in_small_letters_save_one() -> None:
    for name, words in tables.context().items():
        if name != "preceders":
            assert all(word == word.lower() for word in words), name


def test_a_name_that_is_passed_over_has_no_meaning() -> None:
    senses = gazetteer.load().senses
    for (name,) in tables.rows("bodies.txt"):
        assert senses[spelling.key_of(name)] == []


def test_no_name_begins_or_ends_in_space() -> None:
    for row in tables.countries().values():
        for name in (row.name, *row.capitals, *row.others, *row.adjectives, *row.people):
            assert name == name.strip() != "", row.code


def test_no_city_stands_twice() -> None:
    cities = [(spelling.plain(row[0]), row[1]) for row in tables.rows("cities.tsv")]
    assert len(cities) == len(set(cities))
