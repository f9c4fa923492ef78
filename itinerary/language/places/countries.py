"""Countries by any usual name, and what is known of them."""

from __future__ import annotations

from functools import cache

from itinerary.facts import Place
from itinerary.language.mentions import PlaceKind
from itinerary.language.places import gazetteer, tables
from itinerary.language.places.spelling import key_of, plain


@cache
def _names() -> dict[str, str]:
    """Country codes by lower-case name, code (alpha-2 and -3), demonym, city or division."""
    import pycountry

    table: dict[str, str] = {}
    for key, senses in gazetteer.load().senses.items():
        if senses and senses[0].country and key not in gazetteer.load().behind_comma:
            table[key] = senses[0].country
    for country in pycountry.countries:
        table[country.alpha_3.lower()] = country.alpha_2
        # "Korea, Republic of", as registers sort it.
        for name in (country.name, getattr(country, "official_name", "")):
            if name:
                table.setdefault(key_of(name), country.alpha_2)
    # The codes come last: "ca" is Canada here, though it is California behind a comma.
    table.update({code.lower(): code for code in tables.countries()})
    table.update({"xkx": "XK", "uk": "GB"})
    return table


def country_of(name: str) -> str | None:
    """The code for a country's name, code, demonym, capital or other place in any usual spelling.

    >>> country_of("the Netherlands"), country_of("KOR"), country_of("Burmese")
    ('NL', 'KR', 'MM')
    """
    table = _names()
    key = key_of(name.strip())
    return table.get(key) or table.get(key.removeprefix("the ").removesuffix(" 's"))


def suggest_countries(name: str, limit: int = 3) -> list[str]:
    """Names of countries that ``name`` may be a slip for, the nearest first."""
    from difflib import get_close_matches

    usual = {country_name(code).lower(): country_name(code) for code in tables.countries()}
    known = {key: country_name(code) for key, code in _names().items() if len(key) > 3}
    wanted = plain(name.strip()).lower()
    near = [usual[key] for key in get_close_matches(wanted, usual, n=limit, cutoff=0.7)]
    if len(near) < limit:
        near += [known[key] for key in get_close_matches(wanted, known, n=limit, cutoff=0.75)]
    return list(dict.fromkeys(near))[:limit]


def country_name(code: str) -> str:
    """The short English name, or the code itself where there is no such country."""
    row = tables.countries().get(code)
    return row.name if row else code


def capital_of(code: str) -> str | None:
    """The usual English name of the capital; ``None`` for the few without one."""
    row = tables.countries().get(code)
    return row.capitals[0] if row and row.capitals else None


@cache
def _demonyms() -> dict[str, str]:
    return {
        key: sense.country
        for key, senses in gazetteer.load().senses.items()
        for sense in senses[:1]
        if sense.kind is PlaceKind.DEMONYM and sense.country
    }


def demonym_country(word: str) -> str | None:
    """The country of a demonym, adjective or noun: "Thai", "Frenchman", "South Koreans"."""
    return _demonyms().get(key_of(word))


@cache
def _positions() -> dict[tuple[str, str], tuple[float, float]]:
    table: dict[tuple[str, str], tuple[float, float]] = {}
    for name, code, _, latitude, longitude, keys in tables.rows("cities.tsv"):
        position = float(latitude), float(longitude)
        for key in keys.split("|") if keys else (name.lower(),):
            table.setdefault((code, key), position)
    return table


def place_of(country: str, city: str | None = None) -> Place:
    """A ``Place`` with the coordinates of the city, or of the capital where no city is given.

    Latitude and longitude are in degrees, ``None`` for a city that the gazetteer lacks.
    """
    key = key_of(city or capital_of(country) or "")
    latitude, longitude = _positions().get((country, key), (None, None))
    return Place(country, city, latitude, longitude)


def forget() -> None:
    """Drop what was read, so that a changed file of the user's places is read anew."""
    for kept in (gazetteer.load, _names, _demonyms, _positions):
        kept.cache_clear()
