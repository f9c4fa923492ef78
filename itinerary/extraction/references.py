"""Offices without a name: which people of the cast hold them."""

from __future__ import annotations

from itinerary.extraction.acting_states import find_speaking_state
from itinerary.extraction.cast import Cast
from itinerary.extraction.pronouns import is_subject
from itinerary.extraction.service import country_of
from itinerary.extraction.untitled import (
    brings_in,
    find_early_name,
    find_untitled,
    is_early,
)
from itinerary.language.mentions import PersonKind
from itinerary.language.people.lexicon import load_lexicon
from itinerary.language.people.roles import find_office, may_be_same_role

_SINCE_NAME = 12  # sentences from somebody's last mention to an office that may be theirs
_BEFORE_NAME = 5  # sentences from an office to the name of its holder
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
    holder = _find_bracketed(cast, number)
    if holder is not None and (office is None or "relation" not in office.traits):
        cast.add(holder, number)
        if cast.entities[holder].country is None and not mention.serves_organisation:
            cast.entities[holder].country = mention.country or country_of(
                cast, cast.entities[holder]
            )
        return True
    if office is not None and "relation" in office.traits:
        if mention.country is None:
            return True
        role = _role_before(cast, number)
        if role is None:
            return True
    country = mention.country or (office.country if office is not None else None)
    barred = _sentence_subject(cast, number) if role != mention.role else None
    introduced = brings_in(cast, number)
    met = _protagonist(cast) if introduced or not is_subject(cast, number) else None
    candidates = [
        index
        for index, entity in enumerate(cast.entities)
        if entity.role
        and may_be_same_role(entity.role, role)
        and not (cast.released and country is None and entity.country not in (cast.home, None))
        and index != barred  # "her Albanian counterpart" is not she herself
        and (country is None or entity.country in (country, None))
        and not (country and entity.country is None and index == met)
        and not (country and entity.country is None and not _is_about(cast, index, number))
        and entity.serves_organisation >= mention.serves_organisation
        and cast.agrees(index, mention)
        and (entity.travels is False) == (mention.travels is False)
        and not _is_met_later(cast, index, number)
    ]
    candidates = _prefer_own_words(cast, candidates, role)
    speaking = find_speaking_state(cast, mention) if country is None else None
    own = [i for i in candidates if speaking and cast.entities[i].country == speaking]
    chosen = _choose_holder(cast, number, own or candidates, country or (own and speaking) or None)
    if chosen is not None and mention.country and cast.entities[chosen].country is None:
        chosen = _find_compatriot(cast, number, mention.country, chosen)
    if chosen is None and country is not None and not candidates:
        chosen = _find_second_office(cast, role, country)
    if chosen is None:
        chosen = find_untitled(cast, number)
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


def _prefer_own_words(cast: Cast, candidates: list[int], role: str) -> list[int]:
    """Those whose office has the words of ``role``: "the secretary" is the secretary of state
    sooner than a foreign minister, though both may be called so."""
    if role in load_lexicon().words["vague_roles"]:
        return candidates  # "the US leader" is not a party's leader
    words = set(role.split())
    so_called = [i for i in candidates if words.issubset((cast.entities[i].role or "").split())]
    return so_called or candidates


def _is_about(cast: Cast, index: int, number: int) -> bool:
    """Whether the article speaks of a person around an office, which may give them a state."""
    here = cast.sentence[number]
    return any(
        -_BEFORE_NAME <= here - cast.sentence[n] <= _SINCE_NAME
        for n in cast.entities[index].mentions
    )


def _find_compatriot(cast: Cast, number: int, country: str, otherwise: int) -> int:
    """Whom "the Norwegian leader" means before somebody of no state: "Norway's Kari Holm"."""
    known = [
        index
        for index, entity in enumerate(cast.entities)
        if entity.name
        and entity.role is None
        and entity.country == country
        and min(entity.mentions) < number
        and cast.agrees(index, cast.mentions[number])
    ]
    nearest = cast.nearest(known, number)
    return otherwise if nearest is None else nearest


def _is_met_later(cast: Cast, index: int, number: int) -> bool:
    """Whether the person is introduced behind the office, with a state, as somebody's partner.

    In a release of a foreign office "the Foreign Secretary" is not the colleague whom he meets.
    """
    first = min(cast.entities[index].mentions)
    alone = cast.mentions[number].country is None
    return (
        alone
        and first > number
        and cast.mentions[first].country not in (None, cast.home)
        and not is_subject(cast, first)
    )


def _find_bracketed(cast: Cast, number: int) -> int | None:
    """Whose office stands in brackets behind the name: "Kari Holm (Foreign Minister)"."""
    mention, lower = cast.mentions[number], cast.tokens.lower
    if not number or lower[mention.first - 1 : mention.first] != ["("]:
        return None
    before = cast.mentions[number - 1]
    close = lower[mention.last : mention.last + 1]
    if before.kind is not PersonKind.NAMED or before.last != mention.first - 1 or close != [")"]:
        return None
    holder = cast.links[number - 1][0]
    role = cast.entities[holder].role
    return holder if role is None or may_be_same_role(role, mention.role or "") else None


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
        sure = not cast.mentions[number].travels or is_early(cast, nearest)
        return nearest if sure else find_early_name(cast, nearest)
    spoken_of = [i for i in candidates if min(cast.entities[i].mentions) < number]
    own = [i for i in spoken_of if cast.entities[i].country in (cast.home, None)]
    if own or not spoken_of:
        return cast.nearest(own, number)
    if "single" not in getattr(find_office(cast.mentions[number].role or ""), "traits", ()):
        return cast.nearest(spoken_of, number)
    topic = find_untitled(cast, number)
    nearest = cast.nearest(spoken_of, number)
    if topic is not None and nearest is not None:
        times = [len(cast.entities[index].mentions) for index in (topic, nearest)]
        if times[0] > max(1, times[1]):
            return None
    return nearest


def _protagonist(cast: Cast) -> int | None:
    """Of whom the article speaks most: "the US army chief" whom he meets is somebody else."""
    if not cast.entities:
        return None
    most = max(range(len(cast.entities)), key=lambda index: len(cast.entities[index].mentions))
    return most if len(cast.entities[most].mentions) > 2 else None


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
