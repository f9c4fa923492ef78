"""Whom the people of an article serve, where their titles name no state.

"The prime minister" serves the state of the dateline. Not so the one whom a traveller meets
abroad, the second holder of an office of which a state has one, and the visitor who arrives.
"""

from __future__ import annotations

import re

from itinerary.extraction.acting_states import find_acting_state, find_closing_speaker
from itinerary.extraction.cast import Cast, Entity
from itinerary.extraction.neighbours import (
    comes_to_scene,
    find_company_state,
    find_partner_state,
    find_party_state,
    find_post_state,
    find_replaced_state,
    find_spouse_state,
    is_met,
)
from itinerary.extraction.surroundings import find_nearest_place
from itinerary.language.mentions import PersonMention
from itinerary.language.people.lexicon import Office, load_lexicon
from itinerary.language.people.roles import find_office, role_key


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
        role = next(roles, None)
        entity.role = _translate(role, entity.country) if role else entity.role


def _translate(role: str, state: str | None) -> str:
    """What the office of a secretary is called elsewhere: the Russian counterpart of a secretary
    of state is a foreign minister."""
    office = find_office(role)
    bound = (office.usual or office.secretary) if office is not None else None
    if state is None or bound in (None, state):
        return role
    if not {"state", "foreign"}.isdisjoint(role.split()):
        return "foreign minister"
    return role.replace("secretary", "minister")


def country_of(cast: Cast, entity: Entity) -> str | None:
    """The country that an office holder without one most likely serves."""
    role = entity.role or ""
    office = find_office(role)
    if office is not None and "spouse" in office.traits:
        spouse = find_spouse_state(cast, min(n for n in entity.mentions if cast.mentions[n].role))
        return spouse if spouse is not None or "relation" in office.traits else cast.home
    department = _state_of_department(cast, role)
    if department is not None:
        return department
    if office is None or "relation" in office.traits or not office.travels:
        return None
    if office.country:
        return office.country
    if office.usual and " for " not in role:
        return office.usual
    if office.secretary and not _may_be_elsewhere(cast, office.secretary):
        return office.secretary
    return _read_context(cast, entity, office)


def _may_be_elsewhere(cast: Cast, state: str) -> bool:
    """Whether an office that ``state`` calls "secretary" may be another's that does so, too: the
    dateline's, or, without one, that of an article which names some of those and not ``state``."""
    states = load_lexicon().words["secretary_states"]
    if cast.home is not None:
        return cast.home in states
    named = {place.country for place in cast.all_places}
    return state not in named and not states.isdisjoint(named)


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
    partner = find_spouse_state(cast, number) or find_partner_state(cast, number)
    if partner is not None:
        return partner
    first, last = cast.sentences[cast.sentence[number]]
    post = find_post_state(cast, mention, last)
    if post is not None:
        return post
    speaker = find_closing_speaker(cast, mention, first, last)
    if speaker is not None and may_hold(entity.role, speaker):
        return speaker
    party = find_party_state(cast, mention, first, last)
    if party is not None:
        return party
    replaced = find_replaced_state(cast, number, last)
    if replaced is not None:
        return replaced
    company = find_company_state(cast, entity, mention, first)
    if company is not None:
        return company
    subject = find_acting_state(cast, mention, first)
    single = "single" in office.traits
    if cast.home is None and subject is None and not is_met(cast, mention, first, last):
        return None
    abroad = not _has_office(cast.home, office) or (
        single and (_is_taken(cast, entity) or _is_shared(cast, mention))
    )
    if subject is not None and not (abroad and subject.country == cast.home):
        return subject.country
    if abroad or is_met(cast, mention, first, last):
        place = find_nearest_place(cast, mention, first, last, abroad)
        if place is not None and _has_office(place.country, office):
            return place.country
        return None if abroad else cast.home
    if any(comes_to_scene(cast, cast.mentions[number]) for number in _tell(entity, cast)):
        return None
    return cast.home


_TELLING = 4  # mentions


def _tell(entity: Entity, cast: Cast) -> list[int]:
    """The first mentions of a person that may say where the person comes from."""
    return [n for n in entity.mentions if cast.mentions[n].role][:_TELLING]


def may_hold(role: str | None, state: str) -> bool:
    """Whether somebody of this role may serve ``state``: no president does a kingdom."""
    office = find_office(role) if role else None
    return office is not None and office.country in (None, state) and _has_office(state, office)


def _has_office(home: str | None, office: Office) -> bool:
    """Whether the dateline's state knows the office: no president in a kingdom."""
    lists = load_lexicon().words
    if office.key in ("president", "first lady", "president-elect", "vice president"):
        return home not in lists["monarchies"]
    if office.key in ("emir", "sultan"):
        return home in lists[f"{office.key}ates"]
    if office.key in ("king", "queen", "crown prince", "emperor"):
        kingless = lists["emirates"] | {"VA"} if office.key == "king" else {"VA"}
        return home in lists["monarchies"] - kingless
    if office.key == "prime minister":
        return home not in lists["presidencies"] | lists["chancelleries"]
    if office.key == "chancellor":
        return home in lists["chancelleries"]
    return "minister" not in office.key.split() or home not in lists["ministerless"]


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
