"""The people of an article: every mention joined to the person it speaks of.

Names first (the fullest form wherever it stands), then offices without a name, then groups
and pronouns, each by what is known of the people so far.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from itinerary.extraction.names import given_gender, is_part_of, name_parts, rank_single
from itinerary.language.mentions import PersonKind, PersonMention, PlaceKind, PlaceMention
from itinerary.language.people.lexicon import load_lexicon
from itinerary.language.people.roles import find_office, may_be_same_role, role_key
from itinerary.language.tokens import Tokens

_MISTER = {"mr": "m", "mr.": "m", "mrs": "f", "mrs.": "f", "ms": "f", "ms.": "f"}


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


def link_people(
    tokens: Tokens,
    mentions: Sequence[PersonMention],
    sentences: Sequence[tuple[int, int]] | None,
    home: str | None,
    places: Sequence[PlaceMention] = (),
) -> tuple[list[tuple[int, ...]], list[Entity]]:
    """Join ``mentions`` to people: ``(links, entities)``.

    ``links[i]`` are the numbers of the ``entities`` that ``mentions[i]`` speaks of: one for a
    name or an office; for a group or "they" several or, where the article does not tell, none.
    ``home`` is the country (ISO 3166-1 alpha-2) that a title without a country belongs to: the
    dateline's. ``places`` serve to tell the exceptions ("in Zagreb he meets Prime Minister X").
    ``sentences`` are token ranges, end exclusive; without them full stops end sentences.
    """
    return _Linker(tokens, mentions, sentences, home, places).link()


class _Linker:
    def __init__(
        self,
        tokens: Tokens,
        mentions: Sequence[PersonMention],
        sentences: Sequence[tuple[int, int]] | None,
        home: str | None,
        places: Sequence[PlaceMention],
    ) -> None:
        self.tokens = tokens
        self.mentions = mentions
        self.home = home
        self.places = places
        self.entities: list[Entity] = []
        self.parts: list[tuple[str, ...]] = []
        self.links: list[tuple[int, ...]] = [()] * len(mentions)
        self.sentence = self._number_sentences(sentences)

    def link(self) -> tuple[list[tuple[int, ...]], list[Entity]]:
        named = [i for i, m in enumerate(self.mentions) if m.kind is PersonKind.NAMED]
        singles = []
        for number in named:
            if len(name_parts(self.mentions[number].name or "")) > 1:
                self._link_full_name(number)
            else:
                singles.append(number)
        for number in singles:
            self._link_single_name(number)
        self._settle_countries()
        for number, mention in enumerate(self.mentions):
            if mention.kind is PersonKind.OFFICE:
                self._link_office(number)
            elif mention.kind is PersonKind.GROUP:
                self.links[number] = self._link_group(number)
            elif mention.kind is PersonKind.PRONOUN:
                self.links[number] = self._link_pronoun(number)
        return self.links, self.entities

    def _number_sentences(self, sentences: Sequence[tuple[int, int]] | None) -> list[int]:
        """The number of the sentence of each mention."""
        numbers: list[int] = []
        if sentences is not None:
            current = 0
            for mention in self.mentions:
                while current < len(sentences) - 1 and sentences[current][1] <= mention.first:
                    current += 1
                numbers.append(current)
            return numbers
        count, at = 0, 0
        words = self.tokens.words
        for mention in self.mentions:
            for index in range(at, mention.first):
                if words[index] in (".", "!", "?"):
                    count += 1
            at = mention.first
            numbers.append(count)
        return numbers

    # -- names ------------------------------------------------------------------------------

    def _link_full_name(self, number: int) -> None:
        mention = self.mentions[number]
        parts = name_parts(mention.name or "")
        for index, known in enumerate(self.parts):
            if (
                len(known) > 1
                and (is_part_of(parts, known) or is_part_of(known, parts))
                and self._agree(index, mention)
            ):
                self._add(index, number)
                return
        self._create(number)

    def _link_single_name(self, number: int) -> None:
        mention = self.mentions[number]
        (part, *_) = name_parts(mention.name or "") or ("",)
        best, best_score = None, 0.0
        for index, known in enumerate(self.parts):
            rank = rank_single(part, known)
            if not rank or not self._agree(index, mention):
                continue
            score = rank * 2 + self._fit(index, mention)
            score += 1 - min(1, self._distance(index, number) / 50)
            if score > best_score:
                best, best_score = index, score
        if best is not None:
            self._add(best, number)
        else:
            self._create(number)

    def _agree(self, index: int, mention: PersonMention) -> bool:
        """Whether nothing that is known speaks against the mention being this person."""
        entity = self.entities[index]
        if entity.country and mention.country and entity.country != mention.country:
            return False
        gender = self._mention_gender(mention)
        return not (entity.gender and gender and entity.gender != gender)

    def _fit(self, index: int, mention: PersonMention) -> float:
        """How well role and country go together, 0 to 6."""
        entity = self.entities[index]
        score = 0.0
        if mention.role and entity.role:
            score += 4 if may_be_same_role(entity.role, mention.role) else 0
        elif entity.travels:
            score += 2
        if mention.country and mention.country == entity.country:
            score += 2
        return score

    def _distance(self, index: int, number: int) -> int:
        """Mentions since the person was last spoken of; forward mentions count as far."""
        before = [at for at in self.entities[index].mentions if at < number]
        return number - before[-1] if before else 40

    def _mention_gender(self, mention: PersonMention) -> str:
        for word in self.tokens.lower[mention.first : min(mention.last, mention.first + 3)]:
            if word in _MISTER:
                return _MISTER[word]
        office = find_office(mention.role) if mention.role else None
        return office.gender if office is not None else ""

    def _create(self, number: int) -> int:
        mention = self.mentions[number]
        self.entities.append(Entity(mention.name))
        self.parts.append(name_parts(mention.name) if mention.name else ())
        index = len(self.entities) - 1
        self._add(index, number)
        return index

    def _add(self, index: int, number: int) -> None:
        """Let a mention speak of a person, and the person be known by it."""
        mention, entity = self.mentions[number], self.entities[index]
        entity.mentions.append(number)
        self.links[number] = (index,)
        if mention.name:
            parts = name_parts(mention.name)
            if len(parts) > len(self.parts[index]) or (
                len(parts) == len(self.parts[index]) and len(mention.name) > len(entity.name or "")
            ):
                entity.name, self.parts[index] = mention.name, parts
        if mention.country and not entity.country:
            entity.country = mention.country
        entity.serves_organisation = entity.serves_organisation or mention.serves_organisation
        if mention.role and _says_more(mention.role, entity.role):
            entity.role = mention.role
        if entity.travels is None or (mention.travels and not entity.travels):
            entity.travels = mention.travels
        gender = self._mention_gender(mention)
        if gender or not entity.gender:
            entity.gender = gender or (given_gender(mention.name) if mention.name else "")

    # -- whom they serve --------------------------------------------------------------------

    def _settle_countries(self) -> None:
        """Give a country to those whose titles name none."""
        for entity in self.entities:
            if entity.country is None and not entity.serves_organisation and entity.role:
                entity.country = self._country_of(entity)

    def _country_of(self, entity: Entity) -> str | None:
        office = find_office(entity.role or "")
        if office is None or "relation" in office.traits or not office.travels:
            return None
        if office.country:
            return office.country
        if office.usual and " for " not in (entity.role or ""):
            return office.usual
        if office.secretary and self.home not in load_lexicon().words["secretary_states"]:
            return office.secretary
        host = self._host_country(entity)
        return host or self.home

    def _host_country(self, entity: Entity) -> str | None:
        """Where another holds the same office at home, the state in whose sentence this one is."""
        if not self.home or "single" not in getattr(find_office(entity.role or ""), "traits", ()):
            return None
        rivals = [
            other
            for other in self.entities
            if other is not entity
            and other.role
            and other.country in (self.home, None)
            and not other.serves_organisation
            and role_key(other.role) == role_key(entity.role or "")
            and other.mentions[0] < entity.mentions[0]
        ]
        if not rivals:
            return None
        mention = self.mentions[entity.mentions[0]]
        near = [
            place
            for place in self.places
            if place.country not in (self.home, None)
            and place.kind is not PlaceKind.REGION
            and place.first < mention.first
            and mention.first - place.first < 40
        ]
        return near[-1].country if near else None

    # -- offices ----------------------------------------------------------------------------

    def _link_office(self, number: int) -> None:
        mention = self.mentions[number]
        role = mention.role
        if role is None:
            self._link_national(number)
            return
        office = find_office(role)
        if office is not None and "relation" in office.traits:
            before = self._latest(number, lambda one: one.role is not None)
            if before is None:
                return
            role = self.entities[before].role or role
            if mention.country is None:
                return
        country = mention.country or (office.country if office is not None else None)
        candidates = [
            index
            for index, entity in enumerate(self.entities)
            if (country is None or entity.country == country)
            and entity.serves_organisation >= mention.serves_organisation
            and entity.role
            and (may_be_same_role(entity.role, role))
        ]
        chosen = self._nearest(candidates, number)
        if chosen is None and country is not None:
            chosen = self._latest(number, lambda one: one.country is None and one.role is None)
        if chosen is not None:
            self._add(chosen, number)
            return
        index = self._create(number)
        entity = self.entities[index]
        entity.role = role
        if entity.country is None and not entity.serves_organisation:
            entity.country = self._country_of(entity)

    def _link_national(self, number: int) -> None:
        """ "the Norwegian": the one person of that state."""
        country = self.mentions[number].country
        same = [i for i, entity in enumerate(self.entities) if entity.country == country]
        chosen = self._nearest(same, number)
        if chosen is not None:
            self._add(chosen, number)

    def _nearest(self, candidates: list[int], number: int) -> int | None:
        """The candidate spoken of last before the mention, else the first one after it."""
        if not candidates:
            return None
        return min(candidates, key=lambda index: self._distance(index, number))

    def _latest(self, number: int, fits: object) -> int | None:
        assert callable(fits)
        for before in range(number - 1, -1, -1):
            if self.sentence[number] - self.sentence[before] > 2:
                return None
            for index in self.links[before]:
                if fits(self.entities[index]):
                    return index
        return None

    # -- groups and pronouns ----------------------------------------------------------------

    def _link_group(self, number: int) -> tuple[int, ...]:
        mention = self.mentions[number]
        words = self.tokens.lower[mention.first : mention.last]
        if "two" not in words and "both" not in words and "couple" not in words:
            return ()
        noun = words[-1].removesuffix("s")
        found: list[int] = []
        for before in range(number - 1, -1, -1):
            for index in self.links[before]:
                role = self.entities[index].role
                fits = noun in ("both", "couple") or (role and may_be_same_role(role, noun))
                if fits and index not in found:
                    found.append(index)
            if len(found) >= 2:
                return tuple(sorted(found[:2]))
        return ()

    def _link_pronoun(self, number: int) -> tuple[int, ...]:
        mention = self.mentions[number]
        if mention.plural:
            return self._link_they(number)
        gender = "f" if self.tokens.lower[mention.first] == "she" else "m"
        for back in range(4):
            wanted = self.sentence[number] - back
            for before in range(number):
                if self.sentence[before] != wanted or self.mentions[before].plural:
                    continue
                for index in self.links[before][:1]:
                    entity = self.entities[index]
                    if entity.gender in ("", gender) and entity.travels is not False:
                        entity.gender = gender
                        entity.mentions.append(number)
                        return (index,)
        return ()

    def _link_they(self, number: int) -> tuple[int, ...]:
        for back in range(3):
            wanted = self.sentence[number] - back
            found: list[int] = []
            for before in range(number):
                if self.sentence[before] == wanted:
                    if len(self.links[before]) > 1:
                        return self.links[before]
                    found += [i for i in self.links[before] if i not in found]
            if len(found) > 1:
                return tuple(found)
        return ()


def _says_more(role: str, known: str | None) -> bool:
    """Whether ``role`` is more telling than the one known."""
    if known is None:
        return True
    generic = load_lexicon().words["generic_roles"]
    return known in generic and role not in generic
