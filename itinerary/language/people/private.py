"""Heads of private bodies, who are called like heads of states: "Toyota President X"."""

from __future__ import annotations

from itinerary.language.people.reader import Reader
from itinerary.language.people.title import Title

_LINKS = (" of ", " for ", " at ")


def is_private(reader: Reader, title: Title) -> bool:
    """Whether the words around the title say that it is one of a company, a school, a club.

    A body that nothing is known of is private, if no word of its name is one of a public body.
    """
    if "common" not in title.office.traits or title.org or title.owner is not None:
        return False
    lists = reader.lexicon.words
    role = title.role.lower().split()
    if not lists["private_fields"].isdisjoint(role):
        return True
    if title.countries:
        return False
    complement = next((title.role.partition(link)[2] for link in _LINKS if link in title.role), "")
    if complement:
        words = complement.lower().split()
        public = lists["bodies"] | lists["fields"] | lists["owner_nouns"] | lists["public_words"]
        return public.isdisjoint(words)
    return title.last not in reader.starts and _follows_name(reader, title)


def _follows_name(reader: Reader, title: Title) -> bool:
    """Whether a name of unknown kind stands right before "President X"."""
    at = title.first - 1
    named = reader.is_capital(title.head) and reader.is_capital(title.last)
    if not named or title.definite or title.indefinite or title.qualified or at < 0:
        return False
    if title.first in reader.starts or reader.in_heading(title.head):
        return False
    word, low, lists = reader.words[at], reader.lower[at], reader.lexicon.words
    if not (word[0].isupper() and word.isalpha() and not word.isupper()):
        return False
    if at + 1 in reader.place_until or at + 1 in reader.body_until:
        return False
    if low in lists["private_fields"]:
        return True
    known = lists["public_words"] | lists["function_words"] | lists["epithets"] | lists["bodies"]
    return not (
        low in known
        or low in reader.lexicon.given_names
        or low in reader.lexicon.office_words
        or reader.lexicon.is_ordinary(low)
    )
