"""The people behind a verb: its objects, and those who stand behind a preposition."""

from __future__ import annotations

from itinerary.extraction.act import Act
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.standing import list_people
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import AUXILIARIES

# "received a delegation of the Omani navy led by X"
_LED_BY = compile_rule(
    "[RETINUE GROUP] (?: [OF FROM] [THE NAME WORD DEMONYM PLACE REGION GROUP POSSESSIVE]{1,6} )?"
    " COMMA? [ATTEND GO WORD] BY $"
)


def find_objects(strip: Strip, act: Act) -> list[int]:
    """The people right behind a verb: whom one meets, receives or invites."""
    shape = strip.shape
    for i in range(act.item + 1, act.end):
        if shape[i] == parts.PERSON:
            before = shape[i - 1]
            leads = before == parts.BY and (
                strip.last[act.item] - strip.first[act.item] > 1  # "expects a visit by X"
                or _LED_BY.search(shape, act.item + 1, i) is not None
            )
            if before == parts.POSSESSIVE or (before in parts.BY + parts.OF and not leads):
                continue
            return [k for k in list_people(strip, i) if k >= i]
        if shape[i] in AUXILIARIES or shape[i] in parts.IN + parts.WHILE + parts.RELATIVE:
            break
    return []


def find_behind(strip: Strip, act: Act, preposition: str) -> list[int]:
    shape = strip.shape
    for i in range(act.item + 1, act.end - 1):
        if shape[i] == preposition:
            for k in range(i + 1, min(i + 4, act.end)):
                if shape[k] == parts.PERSON:
                    return [k]
    return []
