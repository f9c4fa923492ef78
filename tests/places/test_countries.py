"""Countries by name, code and demonym, checked against ISO 3166-1 as pycountry has it."""

from __future__ import annotations

import pycountry
import pytest

from itinerary.language.places import (
    capital_of,
    country_name,
    country_of,
    demonym_country,
    gazetteer,
    place_of,
    spelling,
    suggest_countries,
    tables,
)

# ISO lists this one's short name for two states; press English keeps "Congo" for the larger.
_TWICE = {"Congo"}


def test_every_iso_country_and_kosovo_is_there() -> None:
    codes = {country.alpha_2 for country in pycountry.countries} | {"XK"}
    assert set(tables.countries()) == codes


@pytest.mark.parametrize("country", list(pycountry.countries), ids=lambda c: c.alpha_2)
def test_registered_names_and_codes_are_understood(country: object) -> None:
    code = country.alpha_2  # type: ignore[attr-defined]
    for kind in ("name", "official_name", "common_name", "alpha_2", "alpha_3"):
        name = getattr(country, kind, None)
        if name and name not in _TWICE:
            assert country_of(name) == code, name


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("U.S.", "US"),
        ("america", "US"),
        ("Britain", "GB"),
        ("Scotland", "GB"),
        ("UAE", "AE"),
        ("DR Congo", "CD"),
        ("Zaire", "CD"),
        ("Congo-Brazzaville", "CG"),
        ("DPRK", "KP"),
        ("N. Korea", "KP"),
        ("ROK", "KR"),
        ("the Republic of Korea", "KR"),
        ("Turkiye", "TR"),
        ("Burma", "MM"),
        ("Cabo Verde", "CV"),
        ("Swaziland", "SZ"),
        ("Timor-Leste", "TL"),
        ("Cote d’Ivoire", "CI"),
        ("Holland", "NL"),
        ("Czechia", "CZ"),
        ("the Holy See", "VA"),
        ("Macedonia", "MK"),
        ("Kosova", "XK"),
        ("Chinese Taipei", "TW"),
        ("West Bank", "PS"),
        ("Crimea", "UA"),
        ("Western Sahara", "EH"),
        ("Macao", "MO"),
        ("Kyrgyz", "KG"),
        ("CA", "CA"),
        ("Pyongyang", "KP"),
    ],
)
def test_a_country_by_any_usual_name(name: str, code: str) -> None:
    assert country_of(name) == code


@pytest.mark.parametrize("name", ["", "Ruritania", "nowhere at all", "."])
def test_no_country(name: str) -> None:
    assert country_of(name) is None


@pytest.mark.parametrize(
    ("slip", "country"),
    [
        ("Isreal", "Israel"),
        ("Phillipines", "Philippines"),
        ("Swizerland", "Switzerland"),
        ("Kyrgistan", "Kyrgyzstan"),
        ("Columbia", "Colombia"),
    ],
)
def test_a_slip_gets_the_country_first(slip: str, country: str) -> None:
    assert suggest_countries(slip)[0] == country


def test_what_is_no_slip_gets_nothing() -> None:
    assert suggest_countries("qqqq") == []


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("French", "FR"),
        ("Frenchwoman", "FR"),
        ("Thais", "TH"),
        ("Emirati", "AE"),
        ("Saudis", "SA"),
        ("Bissau-Guinean", "GW"),
        ("Batswana", "BW"),
        ("Mosotho", "LS"),
        ("Kosovar", "XK"),
        ("Taiwanese", "TW"),
        ("South Koreans", "KR"),
        ("Nigerien", "NE"),
        ("Nigerian", "NG"),
        ("Poles", "PL"),
        ("Burkinabè".replace("è", "é"), "BF"),
        ("Dominican", "DO"),
        ("I-Kiribati", "KI"),
    ],
)
def test_demonyms(word: str, code: str) -> None:
    assert demonym_country(word) == code


@pytest.mark.parametrize("word", ["France", "Paris", "European", "president"])
def test_words_that_are_no_demonyms(word: str) -> None:
    assert demonym_country(word) is None


# Uninhabited or without a seat that news speaks of.
_NO_SEAT = {"AQ", "BV", "CC", "CX", "GS", "HM", "IO", "TF", "TK", "UM"}
# Dependencies whose people have no name of their own in the press.
_NO_DEMONYM = {"BL", "BQ", "GG", "JE", "MF", "MP", "NF", "PM", "SH", "SJ", "SX", "TC"} | {
    "VG",
    "VI",
    "WF",
}


@pytest.mark.parametrize("code", sorted(set(tables.countries()) - _NO_SEAT))
def test_capitals_are_on_the_map(code: str) -> None:
    for capital in tables.countries()[code].capitals:
        place = place_of(code, capital)
        assert place.city == capital
        assert place.latitude is not None
        assert country_of(capital) is not None
    assert place_of(code).latitude is not None


def test_every_people_has_a_name() -> None:
    senses = gazetteer.load().senses
    for code in set(tables.countries()) - _NO_SEAT - _NO_DEMONYM:
        adjectives = tables.countries()[code].adjectives
        assert adjectives, code
        for word in adjectives:
            meant = {sense.country for sense in senses[spelling.key_of(word)]}
            assert code in meant, word


def test_few_demonyms_are_shared() -> None:
    users: dict[str, set[str]] = {}
    for row in tables.countries().values():
        for word in row.adjectives + row.people:
            users.setdefault(word, set()).add(row.code)
    assert {word for word, codes in users.items() if len(codes) > 1} == {"Congolese", "Dominican"}


def test_names_capitals_and_places() -> None:
    assert country_name("KR") == "South Korea"
    assert country_name("ZZ") == "ZZ"
    assert capital_of("KP") == "Pyongyang"
    assert capital_of("AQ") is None
    seoul = place_of("KR", "Seoul")
    assert (round(seoul.latitude or 0), round(seoul.longitude or 0)) == (38, 127)
    assert place_of("KR", "Nowhere").latitude is None
    assert place_of("ZZ").latitude is None
