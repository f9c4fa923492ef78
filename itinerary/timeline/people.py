"""When two travellers are one person, and the words under which a traveller is looked for."""

from __future__ import annotations

from itinerary.facts import Person
from itinerary.timeline.names import Match, compare, sounds
from itinerary.timeline.roles import offices_agree, same_office


def same_person(one: Person, other: Person) -> bool:
    """Whether two written persons can be one.

    A full name is enough; a part of a name needs an office that does not speak against it;
    an unnamed office holder needs the same office and the same country served.
    """
    if one.country and other.country and one.country != other.country:
        return False
    if one.name and other.name:
        match = compare(one.name, other.name)
        if match is Match.SAME:
            return True
        return match is Match.SHORT and offices_agree(one.role, other.role)
    if not one.role or not other.role or one.country != other.country:
        return False
    return same_office(one.role, other.role)


def easily_confused(one: Person, other: Person) -> bool:
    """Two people whom a shorter wording could both mean: "Kim", "the foreign minister"."""
    if same_person(one, other):
        return False
    if one.name and other.name and sounds(one.name) & sounds(other.name):
        return True
    same_service = one.country == other.country and one.country is not None
    return bool(same_service and one.role and other.role and same_office(one.role, other.role))


def keys(people: tuple[Person, ...]) -> frozenset[str]:
    """The words under which a report of these travellers is kept."""
    found = {f"n:{sound}" for person in people if person.name for sound in sounds(person.name)}
    found |= {f"h:{person.country}" for person in people}
    found |= {f"u:{person.country}" for person in people if not person.name}
    return frozenset(found)


def sought_keys(people: tuple[Person, ...]) -> frozenset[str]:
    """The words under which reports of the same travellers may be kept.

    A named one may be told elsewhere by part of the name or by the office alone; an unnamed
    one may be any who serves the same country.
    """
    found: set[str] = set()
    for person in people:
        if person.name:
            found |= {f"n:{sound}" for sound in sounds(person.name)}
            found.add(f"u:{person.country}")
        else:
            found.add(f"h:{person.country}")
    return frozenset(found)
