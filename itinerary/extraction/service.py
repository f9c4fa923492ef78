"""Whom the people of an article serve, where their titles name no state.

"The prime minister" serves the state of the dateline. Not so the one whom a traveller meets
abroad, the second holder of an office of which a state has one, and the visitor who arrives.
"""

from __future__ import annotations

from collections.abc import Iterator

from itinerary.extraction.cast import Cast, Entity
from itinerary.language.mentions import PersonMention, PlaceKind, PlaceMention
from itinerary.language.people.lexicon import Office, load_lexicon
from itinerary.language.people.roles import find_office, role_key

_RELATIVES = frozenset(("which", "where", "whose", "who"))
_NEAR = 8  # tokens
_SENTENCES_BACK = 2


def settle_countries(cast: Cast) -> None:
    """Give a country to the named people whose titles name none, in order of appearance."""
    _name_counterparts(cast)
    open_ones = [
        entity
        for entity in cast.entities
        if entity.country is None and not entity.serves_organisation and entity.role
    ]
    for entity in sorted(open_ones, key=lambda entity: min(entity.mentions)):
        entity.country = country_of(cast, entity)


def _name_counterparts(cast: Cast) -> None:
    """Give "his counterpart X" the role of the person spoken of before."""
    for number, mention in enumerate(cast.mentions):
        if mention.role != "counterpart" or not cast.links[number]:
            continue
        entity = cast.entities[cast.links[number][0]]
        if entity.role != mention.role:
            continue
        before = (cast.entities[i] for n in range(number - 1, -1, -1) for i in cast.links[n])
        entity.role = next((one.role for one in before if one.role and one is not entity), None)


def country_of(cast: Cast, entity: Entity) -> str | None:
    """The country that an office holder without one most likely serves."""
    role = entity.role or ""
    office = find_office(role)
    if office is None or "relation" in office.traits or not office.travels:
        return None
    if office.country:
        return office.country
    lists = load_lexicon().words
    if office.usual and " for " not in role:
        return office.usual
    if office.secretary and cast.home not in lists["secretary_states"]:
        return office.secretary
    return _read_context(cast, entity, office)


def _read_context(cast: Cast, entity: Entity, office: Office) -> str | None:
    number = min(n for n in entity.mentions if cast.mentions[n].role)
    mention = cast.mentions[number]
    first, last = cast.sentences[cast.sentence[number]]
    if mention.role == "counterpart":
        return None
    taken = "single" in office.traits and _is_taken(cast, entity)
    subject = _subject_state(cast, mention, first)
    if subject is not None:
        return subject.country
    if taken or _is_met(cast, mention, first):
        place = _nearest_place(cast, mention, first, last, taken)
        if place is not None:
            return place.country
        return None if taken else cast.home
    if "single" in office.traits and _comes_to(cast, mention, last):
        return None
    return cast.home


def _is_taken(cast: Cast, entity: Entity) -> bool:
    """Whether someone spoken of before holds this office at home already."""
    key = role_key(entity.role or "")
    return cast.home is not None and any(
        other is not entity
        and other.role
        and other.country == cast.home
        and role_key(other.role) == key
        for other in cast.entities
    )


def _is_met(cast: Cast, mention: PersonMention, first: int) -> bool:
    """Whether somebody meets, receives or invites the person."""
    lists = load_lexicon().words
    before = cast.tokens.lower[max(first, mention.first - _NEAR) : mention.first]
    return not lists["meeting_words"].isdisjoint(before) and lists["company_words"].isdisjoint(
        before
    )


def _subject_state(cast: Cast, mention: PersonMention, first: int) -> PlaceMention | None:
    """The state that acts in the sentence ("Israel has not said whether Prime Minister X"), or
    the one of a relative clause right in front ("Turkey, to which President X invited him")."""
    lower = cast.tokens.lower
    relative = not _RELATIVES.isdisjoint(lower[max(first, mention.first - 2) : mention.first])
    found = None
    for place in _free_places(cast, first, mention.first):
        after = lower[place.last] if place.last < len(lower) else ""
        opens = place.first <= first + 1 and after.isalpha() and after not in ("and", "or")
        if relative or (opens and place.kind is not PlaceKind.DEMONYM):
            found = place
    return found


def _nearest_place(
    cast: Cast, mention: PersonMention, first: int, last: int, abroad: bool
) -> PlaceMention | None:
    """The place that tells where a meeting is: behind the person, in front, or sentences before.

    ``abroad`` leaves out places at home.
    """

    def suits(place: PlaceMention) -> bool:
        return not (abroad and place.country == cast.home)

    behind = [p for p in _free_places(cast, mention.last, last) if suits(p)]
    if behind and behind[0].first - mention.last <= _NEAR:
        return behind[0]
    before = [p for p in _free_places(cast, first, mention.first) if suits(p)]
    if before:
        return before[-1]
    number = cast.sentences.index((first, last))
    earlier = cast.sentences[max(0, number - _SENTENCES_BACK)][0]
    before = [p for p in _free_places(cast, earlier, first) if suits(p)]
    return before[-1] if before else None


def _comes_to(cast: Cast, mention: PersonMention, last: int) -> bool:
    """Whether the person arrives in the dateline's own state, and so comes from elsewhere."""
    lower, arrival = cast.tokens.lower, load_lexicon().words["arrival_words"]
    for place in _free_places(cast, mention.last, last):
        if place.kind not in (PlaceKind.COUNTRY, PlaceKind.CAPITAL):
            continue
        if place.first - mention.last > _NEAR:
            return False
        between = lower[mention.last : place.first]
        return place.country == cast.home and not arrival.isdisjoint(between)
    return False


def _free_places(cast: Cast, first: int, last: int) -> Iterator[PlaceMention]:
    """Places with a country between two tokens, outside of people's titles."""
    for place in cast.places:
        if place.first >= last:
            return
        if place.first < first or not place.country or place.kind is PlaceKind.REGION:
            continue
        if not any(one.first <= place.first < one.last for one in cast.mentions):
            yield place
