"""Roles compared: "the premier" may be the prime minister, "the minister" any minister."""

from __future__ import annotations

from functools import cache, lru_cache

from itinerary.language.people.lexicon import Office, load_lexicon

# Roles as texts write them have no end, so only so many are kept in mind.
_KEPT = 4096
_MINISTERS = frozenset(("minister", "secretary"))


@cache
def _offices() -> dict[str, Office]:
    """Every singular way to write an office, and every role as it is reported."""
    table: dict[str, Office] = {}
    for first, ends in load_lexicon().offices.items():
        for rest, office in ends:
            if not office.plural:
                table[" ".join((first, *rest))] = office
    for office in list(table.values()):
        table.setdefault(office.role, office)
    return table


@lru_cache(maxsize=_KEPT)
def find_office(role: str) -> Office | None:
    """The office that a role (lower case, as in ``PersonMention``) is a form of.

    Words in front ("caretaker", "environment") and "of …", "for …" behind may be missing from
    the lexicon; the longest known remainder decides.
    """
    table = _offices()
    if role in table:
        return table[role]
    head = role
    while " of " in head:
        head = head.rpartition(" of ")[0]  # "chief of staff of the armed forces"
        if head in table:
            return table[head]
    for phrase in (_strip_complement(role), role):
        words = phrase.split()
        for first in range(len(words)):
            office = table.get(" ".join(words[first:]))
            if office is not None:
                return office
    return None


def _strip_complement(role: str) -> str:
    for link in (" of ", " for ", " to ", " in ", " on "):
        role = role.partition(link)[0]
    return role


def lives_at_post(role: str) -> bool:
    """Whether the holder lives in the country of the post: an ambassador, a nuncio."""
    office = find_office(role)
    return office is not None and "resident" in office.traits


def is_local(role: str) -> bool:
    """Whether the office is of a town or a part of a country: a governor, a mayor."""
    office = find_office(role)
    return office is not None and "local" in office.traits


@lru_cache(maxsize=_KEPT)
def role_key(role: str) -> str:
    """One word for all ways to write an office: "minister of foreign affairs" and "FM"."""
    lists = load_lexicon().words
    words = role.replace(",", "").split()
    office = find_office(role)
    key = office.key if office is not None else words[-1] if words else ""
    low = next((word for word in words if word in lists["subordinate"]), None)
    junior = "state" in words and "secretary of state for " not in role  # a British minister
    if not _MINISTERS.isdisjoint(words) and not junior:
        if not lists["foreign_fields"].isdisjoint(words):
            key = "foreign minister"
        elif not lists["defense_fields"].isdisjoint(words):
            key = "defense minister"
    if office is not None and "single" in office.traits and " of " in role and office.role in role:
        return role  # the president of a party or a senate is not the president
    if low is not None and not key.startswith(("deputy", "vice", "under", "assistant")):
        key = f"deputy {key}"
    return key


@lru_cache(maxsize=_KEPT)
def find_seat(role: str) -> str | None:
    """Where the international body that a role names is at home, as an ISO 3166-1 code.

    The longest name counts: the head of the "UN nuclear watchdog" is in Vienna.
    """
    seats, words = load_lexicon().seats, role.split()
    for length in range(min(len(words), 6), 0, -1):
        for first in range(len(words) - length + 1):
            seat = seats.get(" ".join(words[first : first + length]))
            if seat is not None:
                return seat
    return None


@lru_cache(maxsize=_KEPT)
def is_minor(role: str) -> bool:
    """Whether the role says little of a person: "leader", "head of NATO", "senator"."""
    office = find_office(role)
    if office is None or "minor" in office.traits:
        return True
    return office.key in load_lexicon().words["generic_roles"] and office.key != "minister"


@lru_cache(maxsize=_KEPT)
def role_answers(role: str) -> frozenset[str]:
    """The keys and words by which the holder of ``role`` may be spoken of again."""
    office = find_office(role)
    key = role_key(role)
    answers = {role, key}
    if office is not None and "single" in office.traits and key == f"deputy {office.key}":
        return frozenset(answers)  # "the emir" is not the deputy emir
    if office is not None:
        answers |= office.answers
    named = _offices().get(key)
    if named is not None:
        answers |= named.answers
    answers |= {_offices()[answer].key for answer in list(answers) if answer in _offices()}
    return frozenset(answers)


@lru_cache(maxsize=4 * _KEPT)
def may_be_same_role(full: str, short: str) -> bool:
    """Whether the holder of ``full`` may be spoken of as ``short``.

    A short role with words of its own ("security chief") needs one of them in the full one, or
    the first letters of its words: "PPP chief" may be the "chairman of the Pakistan Peoples
    Party".
    """
    key = role_key(short)
    if short in role_answers(full):
        return True
    if key not in role_answers(full):
        return False
    if short in _offices():
        return True
    plain = load_lexicon().words["grades"] | _SMALL | set(key.split())
    own = [word for word in short.split() if word not in plain]
    if not own or any(word in full.split() or word in _initials(full) for word in own):
        return True
    seat = find_seat(short)  # "IAEA chief" and "head of the UN nuclear watchdog"
    return seat is not None and seat == find_seat(full)


# Words of a role that tell no office from another: "the U.N. envoy" is "special envoy to Oman".
_SMALL = frozenset(("of", "the", "for", "and", "to", "u.n.", "un", "united", "nations"))


def _initials(role: str) -> set[str]:
    """Every run of first letters of the words of a role, without the small ones."""
    letters = "".join(word[0] for word in role.split() if word not in ("of", "the", "and", "for"))
    return {
        letters[first:last]
        for first in range(len(letters))
        for last in range(first + 2, len(letters) + 1)
    }
