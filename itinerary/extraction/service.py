"""Whom the people of an article serve, where their titles name no state.

"The prime minister" serves the state of the dateline. Not so the one whom a traveller meets
abroad, the second holder of an office of which a state has one, and the visitor who arrives.
"""

from __future__ import annotations

import re

from itinerary.extraction.cast import Cast, Entity
from itinerary.language.mentions import PersonMention, PlaceKind, PlaceMention
from itinerary.language.people.lexicon import Office, load_lexicon
from itinerary.language.people.roles import find_office, role_key

_RELATIVES = frozenset(("which", "where", "whose", "who"))
_FROM = frozenset(("of", "from"))
_NEAR = 8  # tokens
_SENTENCES_BACK = 3
_TO_PARTY = 4  # words from a state to its delegation, or from its leader to the state


def settle_countries(cast: Cast) -> None:
    """Give a country to the named people whose titles name none, in order of appearance."""
    name_counterparts(cast)
    open_ones = [
        entity
        for entity in cast.entities
        if entity.country is None and not entity.serves_organisation and entity.role
    ]
    for entity in sorted(open_ones, key=lambda entity: min(entity.mentions)):
        entity.country = country_of(cast, entity)


def name_counterparts(cast: Cast) -> None:
    """Give "his counterpart X" the role of the person spoken of before."""
    for number, mention in enumerate(cast.mentions):
        if mention.role != "counterpart" or not cast.links[number]:
            continue
        entity = cast.entities[cast.links[number][0]]
        if entity.role != mention.role:
            continue
        before = (cast.entities[i] for n in range(number - 1, -1, -1) for i in cast.links[n])
        roles = (one.role for one in before if one.role and one is not entity)
        entity.role = next(roles, entity.role)


def country_of(cast: Cast, entity: Entity) -> str | None:
    """The country that an office holder without one most likely serves."""
    role = entity.role or ""
    office = find_office(role)
    if office is not None and "spouse" in office.traits:
        return _spouse_country(cast, min(n for n in entity.mentions if cast.mentions[n].role))
    department = _state_of_department(cast, role)
    if department is not None:
        return department
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


# "Secretary", "acting assistant secretary for …": ranks of a department, of no state by themselves.
_RANK = re.compile(r"(?:acting |principal )?(?:deputy |under |assistant )*secretary(?: for .*)?")
_DEPARTMENTS = {"Department of State": "US", "State Department": "US"}


def _state_of_department(cast: Cast, role: str) -> str | None:
    """The state of a department's own schedule, which does not name it."""
    if cast.home is not None or _RANK.fullmatch(role) is None:
        return None
    named = (state for name, state in _DEPARTMENTS.items() if name in cast.tokens.text)
    return next(named, None)


def _read_context(cast: Cast, entity: Entity, office: Office) -> str | None:
    number = min(n for n in entity.mentions if cast.mentions[n].role)
    mention = cast.mentions[number]
    if mention.role == "counterpart":
        return None
    partner = _spouse_country(cast, number) or _list_partner(cast, number)
    if partner is not None:
        return partner
    first, last = cast.sentences[cast.sentence[number]]
    party = _state_of_party(cast, mention, first, last)
    if party is not None:
        return party
    company = _company_country(cast, entity, mention, first)
    if company is not None:
        return company
    subject = _subject_state(cast, mention, first)
    single = "single" in office.traits
    if cast.home is None and subject is None and not _is_met(cast, mention, first, last):
        return None
    abroad = not _has_office(cast.home, office) or (
        single and (_is_taken(cast, entity) or _is_shared(cast, mention))
    )
    if subject is not None and not (abroad and subject.country == cast.home):
        return subject.country
    if abroad or _is_met(cast, mention, first, last):
        place = _nearest_place(cast, mention, first, last, abroad)
        if place is not None:
            return place.country
        return None if abroad else cast.home
    if _comes_to(cast, mention, last):
        return None
    return cast.home


def _has_office(home: str | None, office: Office) -> bool:
    """Whether the dateline's state knows the office: no president in a kingdom."""
    lists = load_lexicon().words
    if office.key in ("president", "first lady", "president-elect", "vice president"):
        return home not in lists["monarchies"]
    if office.key in ("emir", "sultan"):
        return home in lists[f"{office.key}ates"]
    if office.key in ("king", "queen", "crown prince", "emperor"):
        return home in lists["monarchies"] - (lists["emirates"] if office.key == "king" else set())
    if office.key == "prime minister":
        return home not in lists["presidencies"] | lists["chancelleries"]
    if office.key == "chancellor":
        return home in lists["chancelleries"]
    return "minister" not in office.key.split() or home not in lists["ministerless"]


def _state_of_party(cast: Cast, mention: PersonMention, first: int, last: int) -> str | None:
    """The state of whom one leads: "a U.S. delegation led by X", "X heads the Irish team"."""
    lists, lower = load_lexicon().words, cast.tokens.lower
    named_states: list[PlaceMention | PersonMention] = [*_free_places(cast, first, last)]
    named_states += [one for one in cast.mentions if first <= one.first < last]
    for party in named_states:
        if party.country is None or party is mention:
            continue
        named = lower[party.first : party.last + _TO_PARTY]
        if lists["group_parties"].isdisjoint(named):
            continue
        if party.first < mention.first:
            between = lower[party.last : mention.first]
            led = (
                between[-1:] == ["by"] and between[-2:-1] and between[-2] in lists["leading_words"]
            )
        else:
            between = lower[mention.last : party.first]
            led = not lists["leading_words"].isdisjoint(between)
        if led and len(between) <= _NEAR:
            return party.country
    return None


def _spouse_country(cast: Cast, number: int) -> str | None:
    """The state of the person just before "his wife X"; of "X and Y of Spain"."""
    mention = cast.mentions[number]
    own = cast.tokens.lower[mention.first : mention.first + 3]
    if number and not load_lexicon().words["spouses"].isdisjoint(own):
        before = [cast.entities[index].country for index in cast.links[number - 1]]
        return before[0] if before else None
    if number + 1 == len(cast.mentions):
        return None
    after = cast.mentions[number + 1]
    if cast.tokens.lower[mention.last : after.first] != ["and"] or after.country is None:
        return None
    behind = any(p.last == after.last and p.country == after.country for p in cast.all_places)
    return after.country if behind else None


def _list_partner(cast: Cast, number: int) -> str | None:
    """The state found for the person in front in "President X and Prime Minister Y"."""
    if not number:
        return None
    mention, before = cast.mentions[number], cast.mentions[number - 1]
    between = cast.tokens.lower[before.last : mention.first]
    listed = between in (["and"], [","], [",", "and"]) or between[-1:] == [";"]
    if not listed or before.country or not before.role:
        return None
    partners = [cast.entities[index] for index in cast.links[number - 1]]
    if partners and partners[0].country != cast.home:
        return partners[0].country
    return None


def _company_country(cast: Cast, entity: Entity, mention: PersonMention, first: int) -> str | None:
    """The state of the leading traveller, of one who goes along ("accompanied by …")."""
    before = cast.tokens.lower[max(first, mention.first - _NEAR) : mention.first]
    if load_lexicon().words["company_words"].isdisjoint(before):
        return None
    leaders = [other for other in cast.entities if other is not entity and other.travels]
    lead = max(leaders, key=lambda other: len(other.mentions), default=None)
    return lead.country if lead is not None else None


def _is_shared(cast: Cast, mention: PersonMention) -> bool:
    """Whether the title is a plural one, so that not all can be of the same state."""
    role = (mention.role or "").split()
    words = cast.tokens.lower[mention.first : mention.last]
    return bool(role) and f"{role[-1]}s" in words


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


def _is_met(cast: Cast, mention: PersonMention, first: int, last: int) -> bool:
    """Whether somebody meets the person, or is received by them."""
    lists, lower = load_lexicon().words, cast.tokens.lower
    before = lower[max(first, mention.first - _NEAR) : mention.first]
    if before[-1:] == [","] and all(other.last != mention.first - 1 for other in cast.mentions):
        before = []  # "If the talks succeed, the minister will …": nobody's object
    behind = lower[mention.last : min(last, mention.last + _NEAR // 2)]
    guest = not load_lexicon().words["guest_words"].isdisjoint(behind)
    if not lists["hosting_words"].isdisjoint(behind) and not guest:
        return True
    if not lists["company_words"].isdisjoint(before):
        return False
    if before[-1:] == ["with"] and not lists["arrival_words"].isdisjoint(before[-2:-1]):
        return False  # "travels with the president"
    if not lists["meeting_words"].isdisjoint(before):
        return before[-1:] != ["between"]  # the first of two who meet is no one's host
    if "invitation" in before[-4:] and not _FROM.isdisjoint(before[-3:]):
        return True  # "at the invitation of Sultan X"
    return "by" in before and not lists["hosting_words"].isdisjoint(before)


def _subject_state(cast: Cast, mention: PersonMention, first: int) -> PlaceMention | None:
    """The state that acts in the sentence ("Israel has not said whether Prime Minister X"), or
    the one of a relative clause right in front ("Turkey, to which President X invited him")."""
    lower = cast.tokens.lower
    relative = not _RELATIVES.isdisjoint(lower[max(first, mention.first - 2) : mention.first])
    # "in Rome, where Minister X is to meet his counterpart": the guest's clause
    relative = relative and "counterpart" not in lower[mention.last : mention.last + _NEAR]
    found = None
    for place in _free_places(cast, first, mention.first):
        after = lower[place.last] if place.last < len(lower) else ""
        opens = place.first == first or (place.first == first + 1 and lower[first] == "the")
        opens = opens and after in load_lexicon().words["acting_words"]
        if relative or (opens and place.kind is not PlaceKind.DEMONYM):
            found = place
    return found


def find_speaking_state(cast: Cast, mention: PersonMention) -> str | None:
    """The state whose palace or ministry says what the sentence tells of "the president"."""
    first = cast.sentences[cast.sentence[cast.mentions.index(mention)]][0]
    place = _subject_state(cast, mention, first)
    if place is None:
        return None
    said = cast.tokens.lower[place.last : mention.first]
    return place.country if said[:1] and said[0] in load_lexicon().words["saying_words"] else None


def _nearest_place(
    cast: Cast, mention: PersonMention, first: int, last: int, abroad: bool
) -> PlaceMention | None:
    """The place that tells where a meeting is: behind the person, in front, or sentences before.

    ``abroad`` leaves out places at home.
    """

    behind = cast.tokens.lower[mention.last : mention.last + 2]
    visits = behind == [",", "who"]  # "President X, who will be in Rome": not at home there

    def suits(place: PlaceMention) -> bool:
        if visits and 0 <= place.first - mention.last <= _NEAR:
            return False
        if abroad and place.country == cast.home:
            return False
        return (place.kind is PlaceKind.DEMONYM and abroad) or _is_scene(cast, place)

    def far(place: PlaceMention) -> int:
        if place.first < mention.first:
            return mention.first - place.last
        return place.first - mention.last

    near = [p for p in _free_places(cast, first, last) if suits(p)]
    near = [p for p in near if p.first < mention.first or far(p) <= _NEAR]
    # Nobody goes home by "will visit Riga": the goal of the person's own journey says nothing.
    near = [p for p in near if p.first < mention.first or not _is_goal(cast, p)]
    if near:
        return min(near, key=far)
    number = cast.sentence[cast.mentions.index(mention)]
    earlier = cast.sentences[max(0, number - _SENTENCES_BACK)][0]
    before = [p for p in _free_places(cast, earlier, first) if suits(p)]
    goals = [p for p in before if _is_goal(cast, p)]
    return (goals or before)[-1] if before else None


def _is_goal(cast: Cast, place: PlaceMention) -> bool:
    """Whether somebody goes to the place: "flies to Kathmandu", "visits Japan"."""
    arrival = load_lexicon().words["arrival_words"]
    return not arrival.isdisjoint(cast.tokens.lower[max(0, place.first - 3) : place.first])


def _is_scene(cast: Cast, place: PlaceMention) -> bool:
    """Whether something happens at the place: "in Seoul", "travels to Japan", "Amman: …"."""
    lists, lower = load_lexicon().words, cast.tokens.lower
    at = place.first - 1
    if at < 0 or place.first in cast.begins:
        return place.kind is not PlaceKind.DEMONYM
    if lower[at] == "the" and at:
        at -= 1
    if lower[at] in lists["locative_words"]:
        return True
    return lower[at] == "to" and (
        place.kind in (PlaceKind.CAPITAL, PlaceKind.CITY)
        or not lists["arrival_words"].isdisjoint(lower[max(0, at - 2) : at])
    )


def _comes_to(cast: Cast, mention: PersonMention, last: int) -> bool:
    """Whether the person arrives in the dateline's own state, and so comes from elsewhere."""
    lower, arrival = cast.tokens.lower, load_lexicon().words["arrival_words"]
    for place in _free_places(cast, mention.last, last):
        seat = place.kind is PlaceKind.DEMONYM and lower[place.last : place.last + 1] == ["capital"]
        if place.kind not in (PlaceKind.COUNTRY, PlaceKind.CAPITAL) and not seat:
            continue
        if place.first - mention.last > _NEAR:
            return False
        between = lower[mention.last : place.first]
        if "to" in between:  # "a visit of President X to the United States"
            between = lower[max(0, mention.first - _NEAR // 2) : place.first]
        return place.country == cast.home and not arrival.isdisjoint(between)
    return False


def _free_places(cast: Cast, first: int, last: int) -> list[PlaceMention]:
    """Places with a country between two tokens, outside of people's titles."""
    return [
        place
        for place in cast.places
        if first <= place.first < last and place.kind is not PlaceKind.REGION
    ]
