"""Groups and pronouns: which people of the cast they mean."""

from __future__ import annotations

from collections.abc import Iterator

from itinerary.extraction.cast import Cast, Entity
from itinerary.language.mentions import PersonKind
from itinerary.language.people.lexicon import load_lexicon
from itinerary.language.people.roles import may_be_same_role, role_key
from itinerary.language.tokens import POSSESSIVE_ENDINGS

QUOTES = frozenset('"“”«»')
_GROUP_SENTENCES = 6
_PRONOUN_SENTENCES = 4


def is_subject(cast: Cast, number: int) -> bool:
    """Whether a mention may be the subject of its clause: no preposition in front."""
    first = cast.mentions[number].first
    lists, lower = load_lexicon().words, cast.tokens.lower
    if not first or lower[first - 1] not in lists["object_markers"]:
        return True
    return first - 1 in cast.begins and lower[first - 1] in lists["clause_openers"]


def _standing(cast: Cast, number: int) -> int:
    """How likely a pronoun behind takes a mention up: 2 a subject, 1 "X's journey" or somebody of
    whom a speaker speaks, 0 an object."""
    mention, lower = cast.mentions[number], cast.tokens.lower
    if not is_subject(cast, number):
        return 0
    after = lower[mention.last] if mention.last < len(lower) else ""
    return 1 if after in POSSESSIVE_ENDINGS or _is_quoted(cast, number) else 2


def _is_quoted(cast: Cast, number: int) -> bool:
    """Whether the mention stands in a quotation that its sentence opens: "X will come," Y said."""
    tokens = cast.tokens
    begin, at = cast.sentences[cast.sentence[number]][0], cast.mentions[number].first
    for i in range(at - 1, begin - 1, -1):
        if tokens.words[i] in QUOTES:
            start = tokens.starts[i]
            return start == 0 or tokens.text[start - 1].isspace()
    return False


def link_group(cast: Cast, number: int) -> tuple[int, ...]:
    """The last so many people that fit "the two leaders", "the royal couple", "both"."""
    mention = cast.mentions[number]
    words = cast.tokens.lower[mention.first : mention.last]
    numbers = load_lexicon().numbers
    count = next((numbers[word] for word in words if word in numbers), 0)
    if not count and words[0] == "the" and mention.country is None and len(words) == 2:
        count = 2
    if not count or mention.country is not None:
        return ()
    noun = mention.role or words[-1].removesuffix("s")
    wanted = "king" if "royal" in words else noun
    found: list[int] = []
    for before in range(number - 1, -1, -1):
        if cast.sentence[number] - cast.sentence[before] > _GROUP_SENTENCES:
            break
        for index in cast.links[before]:
            if index not in found and _fits_group(cast.entities[index], wanted):
                found.append(index)
        if len(found) >= count:
            return tuple(sorted(found[:count]))
    return ()


def _fits_group(entity: Entity, noun: str) -> bool:
    if noun in load_lexicon().numbers:
        return entity.travels is not False
    if entity.role is None:
        return entity.name is not None and entity.travels is not False
    if noun == "king":
        return role_key(entity.role) in ("king", "queen", "crown prince", "emperor")
    return may_be_same_role(entity.role, noun)


def link_pronoun(cast: Cast, number: int) -> tuple[int, ...]:
    """The subject before "he" or "she"; the last several people before "they"."""
    mention = cast.mentions[number]
    if mention.plural:
        return _link_they(cast, number)
    word = cast.tokens.lower[mention.first]
    if load_lexicon().pronouns[word] == "speaker":
        return ()  # whose words they are is found when all others are known
    gender = "f" if word == "she" else "m"
    other: int | None = None
    for people, has_object in _sentences_before(cast, number):
        fitting = [
            (standing, index)
            for standing, index in people
            if cast.entities[index].gender in ("", gender)
        ]
        speakers = {
            index
            for _, index in fitting
            if cast.entities[index].role and cast.entities[index].travels is None
        }
        if gender == "f":
            # Most names that tell no gender are men's: a woman in the sentence is meant first.
            fitting.sort(key=lambda pair: cast.entities[pair[1]].gender != "f")
        for wanted in (2, 1):
            for standing, index in fitting:
                if standing == wanted and index not in speakers:
                    if not has_object:
                        return _settle(cast, index, number, gender)
                    other = index if other is None else other
                    break
        if fitting and other is None:
            other = fitting[0][1]
    return _settle(cast, other, number, gender) if other is not None else ()


def _settle(cast: Cast, index: int, number: int, gender: str) -> tuple[int, ...]:
    cast.entities[index].gender = gender
    cast.entities[index].mentions.append(number)
    return (index,)


def _sentences_before(cast: Cast, number: int) -> Iterator[tuple[list[tuple[int, int]], bool]]:
    """The sentences before a pronoun, its own first: the single people of each with their
    standing, in order, and whether they do something to "him" or "her"."""
    here = cast.sentence[number]
    end = number
    objects = load_lexicon().words["object_pronouns"]
    while end > 0:
        sentence = cast.sentence[end - 1]
        if here - sentence >= _PRONOUN_SENTENCES:
            return
        begin = end
        while begin > 0 and cast.sentence[begin - 1] == sentence:
            begin -= 1
        people = [
            (_standing(cast, before), cast.links[before][0])
            for before in range(begin, end)
            if cast.links[before] and not cast.mentions[before].plural
        ]
        first, last = cast.sentences[sentence]
        last = min(last, cast.mentions[number].first)
        spoken = any(
            cast.mentions[n].kind is PersonKind.PRONOUN and cast.links[n] for n in range(begin, end)
        )
        yield people, not spoken and not objects.isdisjoint(cast.tokens.lower[first:last])
        end = begin


def _link_they(cast: Cast, number: int) -> tuple[int, ...]:
    for back in range(3):
        wanted = cast.sentence[number] - back
        found: list[int] = []
        for before in range(number):
            if cast.sentence[before] != wanted:
                continue
            if len(cast.links[before]) > 1:
                return cast.links[before]
            found += [i for i in cast.links[before] if i not in found]
        if len(found) > 1:
            return tuple(found)
    return ()
