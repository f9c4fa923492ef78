"""Offices without a name, groups and pronouns: which people of the cast they mean."""

from __future__ import annotations

from collections.abc import Iterator

from itinerary.extraction.cast import Cast, Entity, is_reigning
from itinerary.extraction.names import given_gender
from itinerary.extraction.service import country_of, find_speaking_state
from itinerary.language.mentions import PersonKind
from itinerary.language.people.lexicon import load_lexicon
from itinerary.language.people.roles import find_office, may_be_same_role, role_key

_POSSESSIVE = frozenset(("'s", "’s", "'", "’"))
_TOPIC_SENTENCES = 3
_OFTEN = 3  # mentions by name
_EARLY = 8  # sentences: the lines of a web page's head and the lead
_PRONOUN_SENTENCES = 4
_HEAD_SENTENCES = 2  # a headline's office is named further on


def link_offices(cast: Cast) -> None:
    """Join every office to the one person who holds it, or let it stand for one of its own.

    Those that find nobody at first are tried again when the others have made persons known.
    """
    offices = [n for n, one in enumerate(cast.mentions) if one.kind is PersonKind.OFFICE]
    pending = [number for number in offices if not _link_office(cast, number, create=False)]
    for number in pending:
        _link_office(cast, number, create=True)


def _link_office(cast: Cast, number: int, *, create: bool) -> bool:
    """Join one office; whether that is settled."""
    mention = cast.mentions[number]
    role = mention.role
    if role is None:
        _link_national(cast, number)
        return True
    office = find_office(role)
    if office is not None and "relation" in office.traits:
        if mention.country is None:
            return True
        role = _role_before(cast, number)
        if role is None:
            return True
    country = mention.country or (office.country if office is not None else None)
    barred = _sentence_subject(cast, number) if role != mention.role else None
    met = None if _is_subject(cast, number) else _protagonist(cast)
    candidates = [
        index
        for index, entity in enumerate(cast.entities)
        if entity.role
        and index != barred  # "her Albanian counterpart" is not she herself
        and (country is None or entity.country in (country, None))
        and not (country and entity.country is None and index == met)
        and entity.serves_organisation >= mention.serves_organisation
        and cast.agrees(index, mention)
        and (entity.travels is False) == (mention.travels is False)
        and may_be_same_role(entity.role, role)
    ]
    speaking = find_speaking_state(cast, mention) if country is None else None
    own = [i for i in candidates if speaking and cast.entities[i].country == speaking]
    chosen = _choose_holder(cast, number, own or candidates, country or (own and speaking) or None)
    if chosen is None and country is not None and not candidates:
        chosen = _find_second_office(cast, role, country)
    if chosen is None:
        chosen = _find_untitled(cast, number)
        country = country or (cast.home if chosen is not None else None)
    if chosen is None:
        chosen = cast.nearest(candidates, number)
    if chosen is None and not create:
        return False
    if chosen is None:
        chosen = cast.create(number)
        cast.entities[chosen].role = role
    else:
        cast.add(chosen, number)
    entity = cast.entities[chosen]
    if entity.country is None and not entity.serves_organisation:
        entity.country = country or country_of(cast, entity)
    return True


def _find_second_office(cast: Cast, role: str, country: str) -> int | None:
    """Who holds ``role`` beside a better known office: "State Councilor and Foreign Minister X"."""
    words = role.split()
    if "single" in getattr(find_office(role), "traits", ()):
        return None
    for index, entity in enumerate(cast.entities):
        if entity.country != country or not entity.name:
            continue
        for mention in (cast.mentions[n] for n in entity.mentions):
            own = cast.tokens.lower[mention.first : mention.last]
            for at in range(len(own) - len(words)):
                beside = own[at + len(words)] in _BESIDE or own[max(0, at - 1)] in _BESIDE
                alone = not at or own[at - 1] not in load_lexicon().words["grades"]
                if own[at : at + len(words)] == words and beside and alone:
                    return index
    return None


_BESIDE = frozenset(("and", "&", "cum", ","))


def _choose_holder(
    cast: Cast, number: int, candidates: list[int], country: str | None
) -> int | None:
    """Among those who may hold the office, the one whom the words mean.

    With a country, or in a headline, any of them; else one spoken of before: the state's own
    one before foreigners, unless the article speaks of somebody without a title most.
    """
    if country is not None:
        same = [index for index in candidates if cast.entities[index].country == country]
        return cast.nearest(same or candidates, number)
    if cast.sentence[number] < _HEAD_SENTENCES:
        nearest = cast.nearest(candidates, number)
        sure = not cast.mentions[number].travels or _is_early(cast, nearest)
        return nearest if sure else _find_early_name(cast, nearest)
    spoken_of = [i for i in candidates if min(cast.entities[i].mentions) < number]
    own = [i for i in spoken_of if cast.entities[i].country in (cast.home, None)]
    if own or not spoken_of:
        return cast.nearest(own, number)
    if "single" not in getattr(find_office(cast.mentions[number].role or ""), "traits", ()):
        return cast.nearest(spoken_of, number)
    topic = _find_untitled(cast, number)
    if topic is not None and len(cast.entities[topic].mentions) > 1:
        return None
    return cast.nearest(spoken_of, number)


def _is_early(cast: Cast, index: int | None) -> bool:
    """Whether a person is spoken of in the first sentences, as whom a headline means is."""
    if index is None:
        return True
    return cast.sentence[min(cast.entities[index].mentions)] < _EARLY


def _find_early_name(cast: Cast, otherwise: int | None) -> int | None:
    """Whom a headline's office means: somebody named at once and often, though without office."""
    early = [
        index
        for index, entity in enumerate(cast.entities)
        if entity.name
        and entity.role is None
        and entity.country in (None, cast.home)
        and len(entity.mentions) >= _OFTEN
        and _is_early(cast, index)
    ]
    return max(early, key=lambda index: len(cast.entities[index].mentions), default=otherwise)


def _find_untitled(cast: Cast, number: int) -> int | None:
    """A person whom the article names without a title, if this office may be theirs.

    The one just spoken of, or the one of whom the article speaks most.
    """
    role = cast.mentions[number].role or ""
    office = find_office(role)
    if office is None or _is_owned(cast, number):
        return None
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
        if entity.role is None
        and entity.name
        and (entity.country is None or entity.country == cast.mentions[number].country)
        and not (is_reigning(role) and given_gender(entity.name))
        and cast.agrees(index, cast.mentions[number])
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
    if len(just) == 1 and _is_subject(cast, number):
        return just.pop()  # "All eyes are on Omar. Syria's interim president has …"
    if len(often) == 1:
        return often[0]
    subjects = [at for at in near if _is_subject(cast, at)]
    if near:
        return cast.links[(subjects or near)[-1]][0]
    return _find_introduced(cast, number, open_ones)


def _is_owned(cast: Cast, number: int) -> bool:
    """Whether the office is that of a body we do not know: "Athletics Utopia's president"."""
    first = cast.mentions[number].first
    return first > 0 and cast.tokens.lower[first - 1] in _POSSESSIVE


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


def _protagonist(cast: Cast) -> int | None:
    """Of whom the article speaks most: "the US army chief" whom he meets is somebody else."""
    if not cast.entities:
        return None
    most = max(range(len(cast.entities)), key=lambda index: len(cast.entities[index].mentions))
    return most if len(cast.entities[most].mentions) > 2 else None


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


def _link_national(cast: Cast, number: int) -> None:
    """Join "the Norwegian" to the one person of that state."""
    country = cast.mentions[number].country
    same = [i for i, entity in enumerate(cast.entities) if entity.country == country]
    chosen = cast.nearest(same, number)
    if chosen is not None:
        cast.add(chosen, number)


def _role_before(cast: Cast, number: int) -> str | None:
    """The role of the last person before mention ``number``, for a counterpart to share."""
    for before in range(number - 1, -1, -1):
        if cast.sentence[number] - cast.sentence[before] > 2:
            return None
        role = cast.mentions[before].role
        linked = cast.links[before]
        role = cast.entities[linked[0]].role if linked else role
        office = find_office(role) if role else None
        if role and (office is None or "relation" not in office.traits):
            return role
    return None


def _sentence_subject(cast: Cast, number: int) -> int | None:
    """The person whose counterpart mention ``number`` speaks of: the last one before it."""
    for before in range(number - 1, -1, -1):
        if cast.links[before]:
            return cast.links[before][0]
    return None


def _is_subject(cast: Cast, number: int) -> bool:
    """Whether a mention may be the subject of its clause: no preposition in front."""
    first = cast.mentions[number].first
    lists, lower = load_lexicon().words, cast.tokens.lower
    if not first or lower[first - 1] not in lists["object_markers"]:
        return True
    return first - 1 in cast.begins and lower[first - 1] in lists["clause_openers"]


def _standing(cast: Cast, number: int) -> int:
    """How likely a pronoun behind takes a mention up: 2 a subject, 1 "X's journey", 0 an object."""
    mention, lower = cast.mentions[number], cast.tokens.lower
    if not _is_subject(cast, number):
        return 0
    after = lower[mention.last] if mention.last < len(lower) else ""
    return 1 if after in _POSSESSIVE else 2


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
        if cast.sentence[number] - cast.sentence[before] > 2 * _TOPIC_SENTENCES:
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
    gender = "f" if cast.tokens.lower[mention.first] == "she" else "m"
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
        spoken = any(cast.mentions[n].kind is PersonKind.PRONOUN for n in range(begin, end))
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
