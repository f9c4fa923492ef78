"""People whom an article names without a title: which offices of its own may be theirs."""

from __future__ import annotations

from itinerary.extraction.cast import Cast, is_reigning
from itinerary.extraction.names import given_gender
from itinerary.extraction.pronouns import is_subject
from itinerary.language.mentions import PersonKind
from itinerary.language.people.roles import find_office, may_be_same_role
from itinerary.language.tokens import POSSESSIVE_ENDINGS

_TOPIC_SENTENCES = 3
_OFTEN = 3  # mentions by name
_EARLY = 8  # sentences: the lines of a web page's head and the lead


def is_early(cast: Cast, index: int | None) -> bool:
    """Whether a person is spoken of in the first sentences, as whom a headline means is."""
    if index is None:
        return True
    return cast.sentence[min(cast.entities[index].mentions)] < _EARLY


def find_early_name(cast: Cast, otherwise: int | None) -> int | None:
    """Whom a headline's office means: somebody named at once and often, though without office."""
    early = [
        index
        for index, entity in enumerate(cast.entities)
        if entity.name
        and entity.role is None
        and entity.country in (None, cast.home)
        and len(entity.mentions) >= _OFTEN
        and is_early(cast, index)
    ]
    return max(early, key=lambda index: len(cast.entities[index].mentions), default=otherwise)


def find_untitled(cast: Cast, number: int) -> int | None:
    """A person whom the article names without a title, if this office may be theirs.

    The one just spoken of, or the one of whom the article speaks most.
    """
    role = cast.mentions[number].role or ""
    office = find_office(role)
    if office is None or _is_owned(cast, number) or _is_any(cast, number):
        return None
    if role == "pope":
        return None  # whoever is called by name alone is none
    if office.travels is False:
        return _find_private(cast, number)
    if not office.travels:
        return None
    one_of_a_kind = {"single", "leader"} & {*office.traits, role}
    if not one_of_a_kind and not _has_complement(role):
        return None
    open_ones = [
        index
        for index, entity in enumerate(cast.entities)
        if (entity.role is None or _may_lead(entity.role, role))
        and entity.name
        and (entity.country is None or entity.country == cast.mentions[number].country)
        and not (is_reigning(role) and given_gender(entity.name))
        and cast.agrees(index, cast.mentions[number])
        and not _stands_beside(cast, index, number)
    ]
    often = [index for index in open_ones if len(cast.entities[index].mentions) > 1]
    if cast.mentions[number].country is None:
        known = [i for i in often if min(cast.entities[i].mentions) < number]
        if not known and cast.mentions[number].serves_organisation:
            return _find_introduced(cast, number, open_ones)
        return max(known, key=lambda i: len(cast.entities[i].mentions), default=None)
    near = [
        at
        for at in range(number)
        if cast.sentence[number] - cast.sentence[at] <= _TOPIC_SENTENCES
        and cast.links[at]
        and cast.links[at][0] in open_ones
    ]
    just = {cast.links[at][0] for at in near if cast.sentence[at] == cast.sentence[number] - 1}
    if len(just) == 1 and is_subject(cast, number):
        return just.pop()  # "All eyes are on Omar. Syria's interim president has …"
    subjects = [at for at in near if is_subject(cast, at)]
    if _is_of_state(cast, number) and not subjects:
        return _find_introduced(cast, number, open_ones)
    if len(often) == 1 and _may_mean(cast, often[0], near, number):
        return often[0]
    if near:
        return cast.links[(subjects or near)[-1]][0]
    return _find_introduced(cast, number, open_ones)


def _may_lead(known: str, role: str) -> bool:
    """Whether "the far-right leader", of no office yet, may hold one: no leader is a secretary."""
    return known == "leader" and may_be_same_role(role, known)


def _is_any(cast: Cast, number: int) -> bool:
    """ "a prime minister", "its president": nobody whom the article knows by name alone."""
    return cast.tokens.lower[cast.mentions[number].first] in _ANY


_ANY = frozenset(("a", "an", "any", "its", "another", "every", "each", "no"))


def _may_mean(cast: Cast, index: int, near: list[int], number: int) -> bool:
    """Whether an office takes up somebody just spoken of, or brings in whom the article names
    only behind it."""
    close = any(cast.links[at][0] == index for at in near)
    return close or min(cast.entities[index].mentions) > number


def _stands_beside(cast: Cast, index: int, number: int) -> bool:
    """Whether the sentence speaks of a person and then, as of another, of an office.

    "Vik's visit was announced by Mali's foreign minister": Vik is not he.
    """
    here = cast.sentence[number]
    told = (n for n in cast.entities[index].mentions if n < number)
    return not is_subject(cast, number) and any(cast.sentence[n] == here for n in told)


def brings_in(cast: Cast, number: int) -> bool:
    """ "the prime minister of Iceland": so a new person is brought in; whoever has been named is
    called "the Icelandic prime minister"."""
    mention = cast.mentions[number]
    return mention.country is not None and "of" in cast.tokens.lower[mention.first : mention.last]


def _is_of_state(cast: Cast, number: int) -> bool:
    """ "Iceland's prime minister", "the prime minister of Iceland"."""
    words = cast.tokens.lower[cast.mentions[number].first : cast.mentions[number].last]
    return brings_in(cast, number) or not POSSESSIVE_ENDINGS.isdisjoint(words)


def _is_owned(cast: Cast, number: int) -> bool:
    """Whether the office is that of a body we do not know: "Athletics Utopia's president"."""
    first = cast.mentions[number].first
    return first > 0 and cast.tokens.lower[first - 1] in POSSESSIVE_ENDINGS


def _find_private(cast: Cast, number: int) -> int | None:
    """Whom "the champion" means, where an article without any official speaks of one most."""
    if any(entity.travels for entity in cast.entities):
        return None
    known = [
        index
        for index, entity in enumerate(cast.entities)
        if entity.name and entity.role is None and min(entity.mentions) < number
    ]
    return max(known, key=lambda index: len(cast.entities[index].mentions), default=None)


def _has_complement(role: str) -> bool:
    """Whether the role says of what, as if of one certain person: "special envoy for Yemen"."""
    return " for " in role or " of " in role or " to " in role


def _find_introduced(cast: Cast, number: int, open_ones: list[int]) -> int | None:
    """The name of an office holder that follows in the next sentence.

    "The presidents of A and B arrived. … met X and Y": as many names as offices, in order.
    """
    here = cast.sentence[number]
    offices = [
        n
        for n, mention in enumerate(cast.mentions)
        if cast.sentence[n] == here
        and mention.kind is PersonKind.OFFICE
        and (mention.country or mention.serves_organisation)
    ]
    place = offices.index(number) if number in offices else 0
    for sentence in (here + 1, here + 2):
        names = [
            cast.links[n][0]
            for n, mention in enumerate(cast.mentions)
            if cast.sentence[n] == sentence
            and mention.kind is PersonKind.NAMED
            and not mention.role
            and not mention.country
            and n == min(cast.entities[cast.links[n][0]].mentions[0], n)
        ]
        if names:
            fits = len(names) == len(offices) and names[place] in open_ones
            return names[place] if fits else None
    return None
