"""Names and positions of the places in a calendar."""

from __future__ import annotations

from functools import cache

# English puts "the" before these: "in the Netherlands".
_WITH_ARTICLE = frozenset(
    (
        *("AE", "BS", "CD", "CF", "CG", "CK", "DO", "FK", "GB", "GM", "KM", "KY"),
        *("MH", "MP", "MV", "NL", "PH", "SB", "TC", "US", "VA", "VG", "VI"),
    )
)


@cache
def country_name(code: str) -> str:
    """The usual English name of the country ``code`` (ISO 3166-1 alpha-2, ``XK``)."""
    import pycountry

    if code == "XK":
        return "Kosovo"
    country = pycountry.countries.get(alpha_2=code)
    if country is None:
        return code
    return str(getattr(country, "common_name", country.name))


def in_country(code: str) -> str:
    """The name as it stands after "in": ``the Netherlands``."""
    name = country_name(code)
    return f"the {name}" if code in _WITH_ARTICLE and not name.startswith("The ") else name


@cache
def position(country: str, city: str | None) -> tuple[float, float] | None:
    """Latitude and longitude of a city in degrees, ``None`` where it is not known."""
    return None
