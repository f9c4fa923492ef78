"""Where a calendar event is: names as they stand in a title, and positions."""

from __future__ import annotations

from itinerary.language.places import country_name, place_of

# English puts "the" before these: "in the Netherlands".
_WITH_ARTICLE = frozenset(
    (
        *("AE", "BS", "CD", "CF", "CG", "CK", "DO", "FK", "GB", "GM", "KM", "KY"),
        *("MH", "MP", "MV", "NL", "PH", "SB", "TC", "US", "VG", "VI"),
    )
)


def in_country(code: str) -> str:
    """The country's name as it stands after "in": ``the Netherlands``."""
    name = country_name(code)
    return f"the {name}" if code in _WITH_ARTICLE else name


def position(country: str, city: str | None) -> tuple[float, float] | None:
    """Latitude and longitude of the city in degrees; ``None`` where there is none or unknown."""
    if city is None:
        return None
    place = place_of(country, city)
    if place.latitude is None or place.longitude is None:
        return None
    return place.latitude, place.longitude
