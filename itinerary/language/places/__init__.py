"""Places: the gazetteer, the finder of place names in a text, and countries by name.

Everything here is the usual English of newswire; see ``docs/places.md`` for how a name is
decided and for the policy on disputed places.
"""

from itinerary.language.places.countries import (
    capital_of,
    country_name,
    country_of,
    demonym_country,
    forget,
    place_of,
    suggest_countries,
)
from itinerary.language.places.finder import find_places

__all__ = [
    "capital_of",
    "country_name",
    "country_of",
    "demonym_country",
    "find_places",
    "forget",
    "place_of",
    "suggest_countries",
]
