"""The word lists of a language, each read once from its data folder."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def wordlist(name: str, language: str = "en") -> dict[str, Any]:
    """The tables of ``language/data/<language>/<name>.toml``, shared: not to be changed.

    A language that has no such file has no such words: its tables are empty.
    """
    path = files("itinerary.language") / "data" / language / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
