"""Demonyms and capitals beside a second source.

No source is right alone: the differences are known and listed.
"""

from __future__ import annotations

from countryinfo import all_countries

from itinerary.language.places import country_of

# The other source's slips ("Cape Verdian"), several words in one field, the neighbour's name
# for a dependency, and places where the two disagree on policy (Jerusalem).
KNOWN = """
    AG AI AN BA BQ CC CG CS CV CX DM GG GP GS HK HM IO JE KN MO MP MQ MS MV NF PM PN PS RE SH SJ SM
    TF TK VA WF YT
"""


def test_demonyms_and_capitals_agree_with_countryinfo() -> None:
    for country in all_countries():
        code = country.iso(2)
        if not code or code in KNOWN.split():
            continue
        for said in (country.demonym(), country.capital()):
            for name in said if isinstance(said, list) else [said]:
                assert not name or country_of(name) == code, (code, name)
