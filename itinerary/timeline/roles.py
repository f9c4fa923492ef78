"""When two offices are one: "secretary of state" and "top diplomat", "premier" and "leader"."""

from __future__ import annotations

from functools import cache, lru_cache

from itinerary.language.wordlists import wordlist
from itinerary.timeline.names import ascii_lower


@cache
def _classes() -> dict[str, str]:
    classes: dict[str, str] = {}
    for name, forms in wordlist("role_classes")["same"].items():
        classes[name] = name
        classes.update(dict.fromkeys(forms, name))
    return classes


@lru_cache(maxsize=5_000)
def office(role: str) -> str:
    """The one name of an office: ``Secretary of State`` → ``foreign minister``."""
    words = list(ascii_lower(role).replace("defense", "defence").split())
    epithets = wordlist("role_classes")["epithets"]["words"].split()
    while len(words) > 1 and words[0] in epithets:
        del words[0]
    plain = " ".join(words)
    if plain not in _classes() and plain.startswith("minister of "):
        plain = f"{plain.removeprefix('minister of ')} minister"
    return _classes().get(plain, _classes().get(ascii_lower(role), plain))


def offices_agree(one: str | None, other: str | None) -> bool:
    """Whether two roles can be one person's at one time; an unknown one agrees with any."""
    if one is None or other is None:
        return True
    return same_office(one, other)


@lru_cache(maxsize=20_000)
def same_office(one: str, other: str) -> bool:
    """Whether two roles are one office, or one word ("leader", "minister") may mean both."""
    a, b = office(one), office(other)
    if a == b:
        return True
    may_mean = wordlist("role_classes")["may_mean"]
    if b in may_mean.get(a, ()) or a in may_mean.get(b, ()):
        return True
    return any(_means(x, y) for x in {a, ascii_lower(one)} for y in {b, ascii_lower(other)})


def _means(one: str, other: str) -> bool:
    """Whether one is a shorter word for the other: "minister", "foreign minister"."""
    few, many = sorted((set(one.split()), set(other.split())), key=len)
    grades = set(wordlist("role_classes")["grades"]["words"].split())
    return bool(few) and few < many and not (many - few) & grades
