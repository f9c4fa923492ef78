"""The user's own places: a TOML file that adds names or says whose a place is.

The file is ``$ITINERARY_PLACES``, or ``places.toml`` in the user's configuration folder::

    [names]                    # a name and its country, optionally with the city
    "Port of Ashes" = "FJ"
    "Lake House" = { country = "NO", city = "Bergen", kind = "venue" }

    [countries]                # all that we file under the left is filed under the right
    HK = "CN"
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from itinerary.errors import UnreadableError
from itinerary.language.mentions import PlaceKind

if TYPE_CHECKING:
    from itinerary.language.places.gazetteer import Gazetteer

ENVIRONMENT = "ITINERARY_PLACES"


def path() -> Path:
    """Where the user's file would be."""
    named = os.environ.get(ENVIRONMENT)
    if named:
        return Path(named)
    from platformdirs import user_config_path

    return user_config_path("itinerary") / "places.toml"


def read() -> dict[str, Any]:
    """The user's file as TOML gives it; empty where there is none.

    Raises UnreadableError where the file is named but missing, or is not such a file.
    """
    import tomllib

    file = path()
    if not file.exists() and ENVIRONMENT not in os.environ:
        return {}
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UnreadableError(str(file), f"not a file of places: {error}") from error


def apply(gazetteer: Gazetteer) -> None:
    """Change ``gazetteer`` as the user's file says.

    Raises UnreadableError for a country that is no ISO code and for an unknown kind.
    """
    table = read()
    if not table:
        return
    moved = {old: _country(new) for old, new in table.get("countries", {}).items()}
    if moved:
        for senses in gazetteer.senses.values():
            senses[:] = [s._replace(country=moved.get(s.country or "", s.country)) for s in senses]
    for name, value in table.get("names", {}).items():
        _add_name(gazetteer, name, value)


def _add_name(gazetteer: Gazetteer, name: str, value: str | dict[str, str]) -> None:
    from itinerary.language.places.gazetteer import Sense
    from itinerary.language.places.spelling import key_of

    entry = {"country": value} if isinstance(value, str) else value
    country, city = _country(entry.get("country")), entry.get("city")
    usual = PlaceKind.CITY if city else PlaceKind.DIVISION
    try:
        kind = PlaceKind(entry.get("kind", usual))
    except ValueError as error:
        raise UnreadableError(str(path()), f"{name!r}: {error}") from error
    # The user's word is the only meaning of the name.
    gazetteer.senses.pop(key_of(name), None)
    gazetteer.add_all([name], Sense(kind, country, city))


def _country(code: object) -> str:
    from itinerary.language.places.tables import countries

    if not isinstance(code, str) or code not in countries():
        raise UnreadableError(str(path()), f"no ISO 3166-1 code or XK: {code!r}")
    return code
