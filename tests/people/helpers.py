"""Short ways to find and link people in a text of a test."""

from __future__ import annotations

from bisect import bisect_left

from itinerary.extraction.people import Entity, link_people
from itinerary.language.mentions import PersonKind, PersonMention
from itinerary.language.people import find_people
from itinerary.language.places import find_places
from itinerary.language.sentences import split_sentences
from itinerary.language.tokens import Tokens, tokenize


def sentence_ranges(text: str, tokens: Tokens) -> list[tuple[int, int]]:
    return [
        (bisect_left(tokens.starts, one.start), bisect_left(tokens.starts, one.end))
        for one in split_sentences(text)
    ]


def find(text: str) -> list[PersonMention]:
    tokens = tokenize(text)
    return find_people(tokens, find_places(tokens), sentence_ranges(text, tokens))


def named(text: str) -> list[tuple[str | None, str | None, str | None]]:
    """(name, role, country) of each named mention."""
    return [(m.name, m.role, m.country) for m in find(text) if m.kind is PersonKind.NAMED]


def offices(text: str) -> list[tuple[str, str | None, str | None]]:
    """(words, role, country) of each office without a name."""
    return [
        (text[m.start : m.end], m.role, m.country)
        for m in find(text)
        if m.kind is PersonKind.OFFICE
    ]


def link(text: str, home: str | None = None) -> list[Entity]:
    """The people of the text."""
    return linked(text, home)[1]


def linked(text: str, home: str | None = None) -> tuple[dict[str, list[str | None]], list[Entity]]:
    """The names (or roles) that the words of each mention mean, and the people.

    A phrase that occurs several times keeps its last meaning.
    """
    tokens = tokenize(text)
    places = find_places(tokens)
    ranges = sentence_ranges(text, tokens)
    mentions = find_people(tokens, places, ranges)
    links, entities = link_people(tokens, mentions, ranges, home, places)
    meant = {
        text[mention.start : mention.end]: [entities[i].name or entities[i].role for i in link]
        for mention, link in zip(mentions, links, strict=True)
    }
    return meant, entities
