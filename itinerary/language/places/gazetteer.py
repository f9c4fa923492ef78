"""All place names in one dictionary, keyed by their words in lower case.

A name is a key ("sharm el-sheikh"), its tokens joined by single spaces exactly as
``tokens.tokenize`` cuts them and without diacritics, so that the finder can join tokens and look
up.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from itinerary.language.mentions import PlaceKind
from itinerary.language.places import overrides, tables
from itinerary.language.places.spelling import key_of
from itinerary.language.tokens import tokenize

# A state goes before a city of its name that has fewer thousands of people than this.
_STATE_AS_CITY = 1000
# Los Angeles in Chile has a thirtieth of the people: news means the other.
_NAMESAKE = 0.06
# Beside a capital, a fifth.
_NAMESAKE_OF_CAPITAL = 0.2


class Sense(NamedTuple):
    """One thing that a name can mean. ``thousands`` of people; 0 where it is no city."""

    kind: PlaceKind
    country: str | None
    city: str | None = None
    thousands: int = 0


class Gazetteer:
    """``senses`` by key, the likeliest first; ``reach``: the most words of a name by first word.

    ``seconds`` are, by first word, the second words of the names that have several.

    ``written`` holds, for keys such as "us", the only ways in which they may be written;
    ``behind_comma`` the abbreviations ("ga .") that need a town and a comma before them;
    ``small_tails`` the keys whose last word is in lower case ("gulf states"). A key without
    senses is a name to pass over ("korean central news agency").
    """

    def __init__(self) -> None:
        self.senses: dict[str, list[Sense]] = {}
        self.reach: dict[str, int] = {}
        self.seconds: dict[str, set[str]] = {}
        self.written: dict[str, set[str]] = {}
        self.behind_comma: set[str] = set()
        self.small_tails: set[str] = set()

    def add(self, name: str, sense: Sense) -> str:
        """Add a further meaning of ``name``; gives its key."""
        key = key_of(name)
        self.add_key(key, sense)
        return key

    def add_key(self, key: str, sense: Sense) -> None:
        """Add a further meaning of the name with this key."""
        known = self.senses.get(key)
        if known is not None:
            for other in known:
                if other.country == sense.country:
                    return
            known.append(sense)
            return
        self.senses[key] = [sense]
        if " " not in key:
            self.reach.setdefault(key, 1)
            return
        size = key.count(" ") + 1
        first = key[: key.index(" ")]
        if size > self.reach.get(first, 0):
            self.reach[first] = size
        self.seconds.setdefault(first, set()).add(key.split(" ", 2)[1])

    def add_all(self, names: list[str], sense: Sense) -> None:
        """Add the same meaning to all ``names``."""
        for name in names:
            key = self.add(name, sense)
            if name.startswith("St. "):
                # "ST. LOUIS": the tokenizer knows the abbreviation in small letters only.
                self.add_key("st . " + key[4:], sense)
            if name[0].isupper() and name.rpartition(" ")[2].islower():
                self.small_tails.add(key)

    def add_exact(self, name: str, sense: Sense) -> None:
        """Add a name that counts only as written here: "US" is not "us"."""
        self.written.setdefault(self.add(name, sense), set()).add(" ".join(tokenize(name).words))


def plurals(adjective: str) -> list[str]:
    """ "Russian" and "Russians"; "French", "Swiss", "Japanese" have no other plural."""
    if adjective.endswith(("ese", "sh", "ch", "s", "x")):
        return [adjective]
    return [adjective, adjective + "s"]


@cache
def load() -> Gazetteer:
    """The gazetteer, read once: our tables, then what the user's file adds or changes."""
    gazetteer = Gazetteer()
    _add_countries(gazetteer)
    _add_divisions(gazetteer)
    for (name,) in tables.rows("regions.txt"):
        gazetteer.add_all([name], Sense(PlaceKind.REGION, None))
    for table in ("venues.tsv", "airports.tsv"):
        for name, code, city, others in tables.rows(table):
            gazetteer.add_all([name, *tables.names(others)], Sense(PlaceKind.VENUE, code, city))
    _add_cities(gazetteer)
    for senses in gazetteer.senses.values():
        if len(senses) > 1:
            senses[:] = _likeliest_first(senses)
    for name, code in tables.rows("usual.tsv"):
        _put_first(gazetteer.senses.get(key_of(name), []), code)
    for (name,) in tables.rows("bodies.txt"):
        gazetteer.add_key(key_of(name), Sense(PlaceKind.REGION, None))
        gazetteer.senses[key_of(name)].clear()
    overrides.apply(gazetteer)
    return gazetteer


def _likeliest_first(senses: list[Sense]) -> list[Sense]:
    """Countries, then capitals, then states and cities by size; no namesakes of great cities."""
    ordered = sorted(senses, key=_likelihood)
    if ordered[0].kind in (PlaceKind.COUNTRY, PlaceKind.DEMONYM):
        return [s for s in ordered if s.kind is not PlaceKind.CITY]
    great = ordered[0].kind is PlaceKind.CAPITAL and ordered[0].thousands >= _STATE_AS_CITY // 2
    least = _weight(ordered[0]) * (_NAMESAKE_OF_CAPITAL if great else _NAMESAKE)
    return [s for s in ordered if s.kind is not PlaceKind.CITY or s.thousands >= least]


def _weight(sense: Sense) -> int:
    return _STATE_AS_CITY if sense.kind is PlaceKind.DIVISION else sense.thousands


def _put_first(senses: list[Sense], code: str) -> None:
    senses.sort(key=lambda sense: sense.country != code)


def _likelihood(sense: Sense) -> tuple[int, int]:
    order = (PlaceKind.COUNTRY, PlaceKind.DEMONYM, PlaceKind.CAPITAL)
    rank = order.index(sense.kind) if sense.kind in order else len(order)
    return rank, -_weight(sense)


def _add_countries(gazetteer: Gazetteer) -> None:
    for row in tables.countries().values():
        # Singapore and Luxembourg are a country and its capital in one word.
        city = row.name if row.name in row.capitals else None
        sense = Sense(PlaceKind.COUNTRY, row.code, city)
        gazetteer.add_all([row.name, *row.others], sense)
        for code in row.codes:
            gazetteer.add_exact(code, sense)
    for row in tables.countries().values():
        sense = Sense(PlaceKind.DEMONYM, row.code)
        people = [plural for adjective in row.adjectives for plural in plurals(adjective)]
        gazetteer.add_all([*people, *row.people], sense)


def _add_divisions(gazetteer: Gazetteer) -> None:
    for name, code, others, abbreviations in tables.rows("divisions.tsv"):
        sense = Sense(PlaceKind.DIVISION, code)
        gazetteer.add_all([name, *tables.names(others)], sense)
        for abbreviation in tables.names(abbreviations):
            gazetteer.add_exact(abbreviation, sense)
            gazetteer.behind_comma.add(key_of(abbreviation))


def _add_cities(gazetteer: Gazetteer) -> None:
    capitals = {(city, row.code) for row in tables.countries().values() for city in row.capitals}
    add, capital, city = gazetteer.add_key, PlaceKind.CAPITAL, PlaceKind.CITY
    for name, code, thousands, _, _, keys in tables.rows("cities.tsv"):
        kind = capital if (name, code) in capitals else city
        sense = Sense(kind, code, name, int(thousands))
        for key in keys.split("|") if keys else (name.lower(),):
            add(key, sense)
