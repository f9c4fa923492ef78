"""The cast of an article: its people so far, and which mention speaks of whom."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from itinerary.extraction.names import given_gender, name_parts
from itinerary.language.mentions import PersonMention, PlaceMention
from itinerary.language.people.lexicon import load_lexicon
from itinerary.language.people.roles import find_office, is_minor, role_key
from itinerary.language.tokens import Tokens

_UNSEEN = 40  # mentions; how far off a person is who has not been spoken of yet


@dataclass(slots=True)
class Entity:
    """One person of an article.

    ``name`` is the fullest form without titles, ``None`` where the article has no name;
    ``role`` the most specific office in lower case; ``mentions`` the numbers of the mentions
    that speak of this person alone; ``gender`` is "m", "f" or "".
    """

    name: str | None
    role: str | None = None
    country: str | None = None
    serves_organisation: bool = False
    travels: bool | None = None
    gender: str = ""
    mentions: list[int] = field(default_factory=list)
    band: bool = False  # a delegation without its leader: nobody, but somebody may follow it


class Cast:
    """People and links of one article, growing mention by mention.

    ``parts[i]`` are the compared parts of the name of ``entities[i]``; ``sentence[n]`` is the
    number of the sentence of mention ``n``; ``sentences`` are token ranges; ``places`` are those
    in a country and outside of people's titles. ``released`` says that the state ``home`` itself
    speaks, of whose own "the President" is; ``at_capital`` that the article is from its capital.
    """

    def __init__(
        self,
        tokens: Tokens,
        mentions: Sequence[PersonMention],
        sentences: Sequence[tuple[int, int]] | None,
        home: str | None,
        places: Sequence[PlaceMention],
        *,
        released: bool = False,
        at_capital: bool = False,
    ) -> None:
        self.tokens = tokens
        self.mentions = mentions
        self.sentences = sentences if sentences is not None else _cut_sentences(tokens)
        self.home = home
        self.released = released
        self.at_capital = at_capital
        taken = {i for one in mentions for i in range(one.first, one.last)}
        self.places = [place for place in places if place.country and place.first not in taken]
        self.all_places = places
        self.entities: list[Entity] = []
        self.parts: list[tuple[str, ...]] = []
        self.links: list[tuple[int, ...]] = [()] * len(mentions)
        begins = [first for first, _ in self.sentences]
        self.begins = frozenset(begins)
        self.sentence = [max(0, bisect_right(begins, m.first) - 1) for m in mentions]

    def create(self, number: int) -> int:
        """A new person, first known by mention ``number``; their number."""
        name = self.mentions[number].name
        self.entities.append(Entity(name))
        self.parts.append(name_parts(name) if name else ())
        index = len(self.entities) - 1
        self.add(index, number)
        return index

    def add(self, index: int, number: int) -> None:
        """Let a mention speak of a person, and the person be known by it."""
        mention, entity = self.mentions[number], self.entities[index]
        entity.mentions.append(number)
        self.links[number] = (index,)
        if mention.name:
            parts = name_parts(mention.name)
            known = (len(self.parts[index]), len(entity.name or ""))
            if (len(parts), len(mention.name)) > known:
                entity.name, self.parts[index] = mention.name, parts
        if mention.country and not entity.country:
            entity.country = mention.country
        entity.serves_organisation = entity.serves_organisation or mention.serves_organisation
        if mention.role and _says_more(mention.role, entity.role):
            entity.role = mention.role
        if entity.travels is None or (mention.travels and not entity.travels):
            entity.travels = mention.travels
        gender = self.gender_of(mention)
        if gender or not entity.gender:
            entity.gender = gender or (given_gender(mention.name) if mention.name else "")

    def agrees(self, index: int, mention: PersonMention) -> bool:
        """Whether nothing that is known speaks against the mention being this person."""
        entity = self.entities[index]
        if entity.country and mention.country and entity.country != mention.country:
            return False
        if mention.name and mention.role and entity.role and _exclude(mention.role, entity.role):
            return False
        if mention.role and entity.role and is_spouse(mention.role) != is_spouse(entity.role):
            return False  # "President Vik" is not the first lady, Eva Vik
        if not entity.gender:
            return True
        return self.gender_of(mention) in ("", entity.gender)

    def gender_of(self, mention: PersonMention) -> str:
        """Gender, "m" or "f", where the words of the mention tell, else ""."""
        genders = load_lexicon().genders
        for word in self.tokens.lower[mention.first : mention.last]:
            if word in genders:
                return genders[word]
        return ""

    def distance(self, index: int, number: int) -> int:
        """How many mentions ago the person was spoken of; large where only later."""
        before = [at for at in self.entities[index].mentions if at < number]
        return number - before[-1] if before else _UNSEEN

    def nearest(self, candidates: list[int], number: int) -> int | None:
        """The candidate spoken of last before mention ``number``, else the first one after it."""
        if not candidates:
            return None
        return min(
            candidates,
            key=lambda index: (self.distance(index, number), min(self.entities[index].mentions)),
        )


def _cut_sentences(tokens: Tokens) -> list[tuple[int, int]]:
    """Token ranges that end with full stops, for callers that have no better ones."""
    cuts = [i + 1 for i, word in enumerate(tokens.words) if word in (".", "!", "?")]
    edges = [0, *cuts]
    return list(zip(edges, [*cuts, len(tokens)], strict=True))


def _exclude(one: str, other: str) -> bool:
    """Whether nobody holds both offices: a king is no prime minister of the same name."""
    return is_reigning(one) != is_reigning(other) and not any(
        is_minor(role) or "prince" in role for role in (one, other)
    )


def is_spouse(role: str) -> bool:
    """Whether a role is that of somebody's wife or husband ("first lady")."""
    office = find_office(role)
    return office is not None and "spouse" in office.traits


def is_reigning(role: str | None) -> bool:
    """Whether the holder of a role is a monarch or a pope, and so is called by a first name."""
    return role is not None and role_key(role) in load_lexicon().words["reigning"]


def _says_more(role: str, known: str | None) -> bool:
    """Whether ``role`` is more telling than the one known."""
    if known is None:
        return True
    if role_key(role) == role_key(known):
        return len(role) > len(known)
    return is_minor(known) and not is_minor(role)
