"""The data files of the gazetteer, read as they are.

The files stand in ``language/data/en/places``; ``docs/places.md`` says what is in each. A
``.tsv`` has one record a line, fields between tabs, several names in a field between bars.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

# Not importlib.resources: importing it takes longer than reading all the tables.
_FOLDER = Path(__file__).parent.parent / "data" / "en" / "places"


class CountryRow(NamedTuple):
    """One line of ``countries.tsv``; the first capital is the seat, the rest share it."""

    code: str
    name: str
    capitals: list[str]
    others: list[str]
    codes: list[str]
    adjectives: list[str]
    people: list[str]


def read(name: str) -> str:
    """The text of one data file."""
    return (_FOLDER / name).read_text(encoding="utf-8")


def rows(name: str) -> Iterator[list[str]]:
    """The fields of each line that is neither empty nor a comment."""
    for line in read(name).splitlines():
        if line and line[0] != "#":
            yield line.split("\t")


def names(field: str) -> list[str]:
    """The names in a field: ``"Peking|Peiping"``."""
    return field.split("|") if field else []


@cache
def countries() -> dict[str, CountryRow]:
    """The table of countries by code, with the official names of the registers."""
    table = {
        code: CountryRow(
            code, name, names(capitals), names(others), names(codes), names(adj), names(people)
        )
        for code, name, capitals, others, codes, adj, people in rows("countries.tsv")
    }
    for code, official in rows("official-names.tsv"):
        table[code].others.extend(names(official))
    return table


@cache
def context() -> dict[str, frozenset[str]]:
    """The word lists of ``context.toml`` by name."""
    import tomllib

    written: dict[str, Any] = tomllib.loads(read("context.toml"))
    lists = {name: frozenset(words.split()) for name, words in written.items()}
    lists["doubtful"] = lists["personal"] | lists["common"]
    return lists
