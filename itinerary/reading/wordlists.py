"""The word lists of a language that reading needs, loaded once from its data folder."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def wordlist(name: str, language: str = "en") -> dict[str, Any]:
    """The tables of ``language/data/<language>/<name>.toml``."""
    folder = files("itinerary.language") / "data" / language
    return tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))
