"""People in a text: titles and names joined into mentions.

title + name          "Russian Foreign Minister Sergey Lavrov"
title, name,          "the country's premier, Li Qiang,"
name, title           "Wang Yi, China's foreign minister"
state's name          "Venezuela's Nicolás Maduro", "Nicolás Maduro of Venezuela"
plural + names        "Presidents A and B"
title alone           "the Japanese foreign minister"
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from itinerary.language.mentions import PersonKind, PersonMention, PlaceMention
from itinerary.language.people.groups import find_groups, find_nationals, find_pronouns
from itinerary.language.people.joining import Joiner
from itinerary.language.people.lexicon import load_lexicon
from itinerary.language.people.names import find_names
from itinerary.language.people.reader import Reader
from itinerary.language.people.title import Title
from itinerary.language.people.titles import find_titles
from itinerary.language.tokens import POSSESSIVE_ENDINGS, Tokens


def find_people(
    tokens: Tokens,
    places: Sequence[PlaceMention],
    sentences: Sequence[tuple[int, int]] | None = None,
) -> list[PersonMention]:
    """All people spoken of in a text, in order; mentions do not overlap.

    ``places`` are the place mentions of the same text; those inside a person's mention are
    part of the person ("Jordan Bardella", "Russian Foreign Minister …") and no place to go to.
    ``sentences`` are token ranges (end exclusive); without them the text is cut roughly.
    """
    reader = Reader(tokens, places, sentences, load_lexicon())
    titles = find_titles(reader)
    joiner = Joiner(reader, titles, find_names(reader, titles))
    mentions: list[PersonMention] = []
    taken: set[int] = set()
    for person in joiner.join():
        if person.first in taken or _is_patron(reader, person.first, person.last):
            continue
        mentions.append(
            _mention(
                reader,
                person.first,
                person.last,
                PersonKind.NAMED,
                name=person.name,
                title=person.title,
                country=person.country,
                leads=person.leads,
            )
        )
        taken.update(range(person.first, person.last))
    _share_states(reader, titles)
    starts = {title.first for title in titles}
    for title in titles:
        if title.is_courtesy and title.last in starts:
            continue  # "His Highness the Amir"
        if title.used or not _is_someone(reader, title):
            continue
        if taken.isdisjoint(range(title.first, title.last)):
            mentions += _offices(reader, title)
            taken.update(range(title.first, title.last))
    for first, last, country in find_nationals(reader):
        if taken.isdisjoint(range(first, last)):
            mentions.append(_mention(reader, first, last, PersonKind.OFFICE, country=country))
            taken.update(range(first, last))
    for index, plural in find_pronouns(reader):
        if index not in taken:
            mentions.append(_mention(reader, index, index + 1, PersonKind.PRONOUN, plural=plural))
    for group in find_groups(reader, taken):
        mentions.append(
            _mention(
                reader,
                group.first,
                group.last,
                PersonKind.GROUP,
                country=group.country,
                plural=True,
            )
        )
    mentions.sort(key=lambda mention: mention.start)
    return mentions


_SAINTS = frozenset(("st", "st.", "saint"))


def _is_patron(reader: Reader, first: int, last: int) -> bool:
    """ "St Patrick's Day", "St. Mary's Church": a feast or a house of the name."""
    return (
        reader.lower[first] in _SAINTS
        and reader.lower[last] in POSSESSIVE_ENDINGS
        and reader.is_capital(last + 1)
    )


def _share_states(reader: Reader, titles: list[Title]) -> None:
    """Let the first of "The King and Queen of Spain" serve the same state."""
    for title, following in pairwise(titles):
        if following.first == title.last + 1 and reader.lower[title.last] == "and":
            behind = following.countries and following.countries[0][0] > following.head
            if behind and not title.countries and not following.used and not title.used:
                title.countries.append((title.first, title.last, following.countries[0][2]))


def _mention(
    reader: Reader,
    first: int,
    last: int,
    kind: PersonKind,
    *,
    name: str | None = None,
    title: Title | None = None,
    country: str | None = None,
    plural: bool = False,
    leads: bool = False,
) -> PersonMention:
    tokens = reader.tokens
    private = reader.lexicon.words["private_fields"]
    travels = title.travels(private) if title is not None else None
    return PersonMention(
        tokens.starts[first],
        tokens.ends[last - 1],
        first,
        last,
        kind,
        name,
        _role_of(title) if title is not None else None,
        country,
        title is not None and title.org and country is None,
        True if leads else travels,
        plural,
    )


def _role_of(title: Title) -> str | None:
    """The role in lower case, without abbreviations in brackets."""
    role = title.role.lower() or title.office.key
    while "( " in role and " )" in role:
        before, _, rest = role.partition(" ( ")
        role = before + rest.partition(" )")[2]
    return role or None


def _is_someone(reader: Reader, title: Title) -> bool:
    """Whether a title without a name speaks of a person, and of a certain one."""
    traits = title.office.traits
    if title.is_courtesy:  # "His Majesty" alone
        head = title.last - 1
        return reader.lower[head] in reader.lexicon.words["majesties"] and reader.is_capital(head)
    if title.nobody or ("relation" in traits and title.office.gender):
        return False
    capital = reader.is_capital(title.head)
    if capital and not title.definite and (title.office.travels is False or title.is_rank):
        return False
    if title.indefinite and "single" in traits and not title.past:
        return False  # "rare for a prime minister"
    before = reader.lower[title.first - 1] if title.first else ""
    if title.definite or title.countries or title.org or title.owner is not None:
        return before != "as" or title.definite
    if title.indefinite:
        return title.office.travels is not None
    return capital and not title.office.plural and before != "as"


def _offices(reader: Reader, title: Title) -> list[PersonMention]:
    """One mention, or one for each state of "the presidents of A and B"."""
    if title.office.plural and len(title.countries) > 1:
        ends = [last for _, last, _ in title.countries]
        begins = [first for first, _, _ in title.countries]
        begins[0] = min(begins[0], title.first)
        ends[-1] = max(ends[-1], title.last)
        return [
            _mention(reader, first, last, PersonKind.OFFICE, title=title, country=country)
            for first, last, (_, _, country) in zip(begins, ends, title.countries, strict=True)
        ]
    kind = PersonKind.GROUP if title.office.plural else PersonKind.OFFICE
    return [
        _mention(
            reader,
            title.first,
            title.last,
            kind,
            title=title,
            country=title.country,
            plural=title.office.plural,
        )
    ]
