"""Heads of state whom an article knows by their administration alone: "the Holm administration"."""

from __future__ import annotations

from functools import cache

from itinerary.extraction.cast import Cast
from itinerary.language.mentions import PersonKind
from itinerary.language.tokens import POSSESSIVE_ENDINGS
from itinerary.language.wordlists import wordlist

_ADMINISTRATION = "administration"
_HEAD = "president"


@cache
def _load_seats() -> dict[str, str]:
    """The state whose head has an administration, by its seat."""
    seats: dict[str, str] = wordlist("own_affairs")["administrations"]
    return seats


def name_heads(cast: Cast) -> None:
    """Make a president of whoever is said to have an administration, but is given no state.

    So no foreign office that the article names is taken for theirs. Only where the seat of the
    administration is named, too: that of a bank or of a province is nobody's.
    """
    lower = cast.tokens.lower
    if _ADMINISTRATION not in lower:
        return
    state = next((state for seat, state in _load_seats().items() if seat in cast.tokens.text), None)
    if state is None:
        return
    for number, mention in enumerate(cast.mentions):
        if mention.kind is not PersonKind.NAMED or mention.country or not cast.links[number]:
            continue
        behind = lower[mention.last : mention.last + 2]
        if behind[:1] != [_ADMINISTRATION] and not (
            behind[1:] == [_ADMINISTRATION] and behind[0] in POSSESSIVE_ENDINGS
        ):
            continue
        entity = cast.entities[cast.links[number][0]]
        if entity.country is None and entity.role in (None, _HEAD) and entity.travels is not False:
            entity.role, entity.country, entity.travels = _HEAD, state, True
