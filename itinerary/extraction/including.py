"""People named as some of a group that acts: "leaders, including X and Y, will gather"."""

from __future__ import annotations

from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.standing import list_people
from itinerary.language import lexicon as parts

# "leaders including X will gather"
_INCLUDING = compile_rule("[GROUP WORD NAME RETINUE] COMMA? INCLUDE [THE DEMONYM HIS WORD]{0,3} $")
# "leaders, including X and Y, will gather"
_INCLUDED = compile_rule(
    "[GROUP WORD NAME RETINUE EVENT] COMMA (?: INCLUDE | WITH HIM ) [THE DEMONYM HIS]* (PERSON)"
    " [PERSON COMMA AND THE DEMONYM OPEN CLOSE PLACE WORD NAME]{0,12} COMMA ADVERB* $"
)
_NAMING = frozenset(parts.INCLUDE + parts.HIM)


def are_included(strip: Strip, person: int) -> bool:
    """Whether the people who begin at the item ``person`` are named as some of a group."""
    return _INCLUDING.search(strip.shape, 0, person) is not None


def find_included(strip: Strip, end: int) -> list[int]:
    """The people between commas in front of the item ``end`` who are some of the subject."""
    if _NAMING.isdisjoint(strip.shape[:end]):
        return []
    match = _INCLUDED.search(strip.shape, 0, end)
    return list_people(strip, match.start(1)) if match is not None else []
