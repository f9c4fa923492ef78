"""Several people at once ("the two leaders", "a delegation") and pronouns that are subjects."""

from __future__ import annotations

from itinerary.language.mentions import PlaceKind, PlaceMention
from itinerary.language.people.reader import Reader

# "The French", "the Chinese", "the Russians" are many.
_PLURAL_ENDINGS = ("s", "sh", "ch", "ese")


class Group:
    """People in the plural, tokens ``first`` to ``last``; ``country`` whom they serve."""

    __slots__ = ("country", "first", "last")

    def __init__(self, first: int, last: int, country: str | None) -> None:
        self.first = first
        self.last = last
        self.country = country


def find_pronouns(reader: Reader) -> list[tuple[int, bool]]:
    """Where "he", "she", "they", "I" and "we" stand, with whether "they" it is."""
    pronouns = reader.lexicon.pronouns
    return [
        (index, pronouns[reader.lower[index]] == "plural")
        for index in reader.marked
        if reader.lower[index] in pronouns
        and not _is_he_the_name(reader, index)
        and not _is_numeral(reader, index)
    ]


def find_nationals(reader: Reader) -> list[tuple[int, int, str | None]]:
    """Single people named after their state, "the Norwegian will": first, last, country."""
    lists = reader.lexicon.words
    verbs = lists["after_rank"] - {"and", "who"}
    return [
        (place.first - 1, place.last, place.country)
        for place in reader.place_at.values()
        if place.kind is PlaceKind.DEMONYM
        and place.first
        and reader.lower[place.first - 1] == "the"
        and reader.lower[place.last] in verbs
        and not reader.lower[place.last - 1].endswith(_PLURAL_ENDINGS)
    ]


def _is_he_the_name(reader: Reader, index: int) -> bool:
    """Whether "He" is a family name: "Vice Premier He Lifeng"."""
    word = reader.words[index]
    return word == "He" and index not in reader.starts and reader.words[index + 1][:1].isupper()


def _is_numeral(reader: Reader, index: int) -> bool:
    """Whether "I" is a number: "World War I", "Protocol I"."""
    return reader.lower[index] == "i" and (
        reader.words[index] != "I" or reader.words[index - 1][:1].isupper()
    )


def find_groups(reader: Reader, taken: set[int]) -> list[Group]:
    """Groups in order, at tokens that no other mention has ``taken``."""
    lower, lists = reader.lower, reader.lexicon.words
    people, parties = lists["group_people"], lists["group_parties"]
    groups: list[Group] = []
    nouns = lists["group_nouns"]
    for index in [i for i in reader.marked if lower[i] in nouns]:
        low = lower[index]
        if low == "both":
            if lower[index + 1] in lists["group_auxiliaries"] and index not in taken:
                groups.append(Group(index, index + 1, None))
        elif low in reader.lexicon.numbers and index and lower[index - 1] == "the":
            following = lower[index + 1]
            if index not in taken and (
                following in lists["group_auxiliaries"] or following in lists["person_followers"]
            ):
                groups.append(Group(index - 1, index + 1, None))
        elif (low in people or low in parties) and index not in taken:
            group = _read_group(reader, index, low in parties)
            if group is not None and not taken.intersection(range(group.first, group.last)):
                groups.append(group)
    return groups


def _qualifies(reader: Reader, place: PlaceMention) -> bool:
    """Whether a state's name stands as an adjective does: "a Danish team", "a U.S. team"."""
    word = reader.words[place.first]
    return place.kind is PlaceKind.DEMONYM or (len(word) <= 4 and word.isupper())


def _read_group(reader: Reader, index: int, party: bool) -> Group | None:
    """Read leftwards from the noun; a bare noun ("members") is no group of travellers."""
    lower, lists = reader.lower, reader.lexicon.words
    first, country, marked = index, None, False
    strong = not party or lower[index] not in lists["group_weak_parties"]
    while first > 0 and first not in reader.starts:
        word = lower[first - 1]
        place = reader.country_until(first)
        if place is not None and _qualifies(reader, place):
            country, first, marked, strong = place.country, place.first, True, True
        elif word in lists["group_party_adjectives"]:
            first, strong = first - 1, True
            marked = marked or not party
        elif word in lists["group_counts"]:
            first, marked = first - 1, True
        elif word in ("the", "a", "an", "his", "her", "their"):
            first, marked = first - 1, marked or party or word == "the"
            break
        else:
            break
    if not marked or not strong:
        return None
    last = index + 1
    if lower[last] in ("of", "from"):
        after = last + 2 if lower[last + 1] == "the" else last + 1
        place = reader.country_at(after)
        if place is not None and place.kind is not PlaceKind.DEMONYM:
            country, last = country or place.country, place.last
    return Group(first, last, country)
