"""The people of a list of companions, with their offices between them."""

from __future__ import annotations

from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts
from itinerary.language.mentions import PersonKind, PersonMention

# What a list of companions may hold besides people: their offices, bodies and homes.
_IN_LIST = frozenset(
    parts.COMMA
    + parts.SEMICOLON
    + parts.AND
    + parts.BY
    + parts.THE
    + parts.HIS
    + parts.DEMONYM
    + parts.GROUP
    + parts.NUMBER
    + parts.NAME
    + parts.WORD
    + parts.OF
    + parts.FOR
    + parts.POSSESSIVE
    + parts.REGION
    + parts.PLACE
    + parts.EVENT
    + parts.RETINUE
    + parts.DASH
    + parts.ADVERB
)
_HOME = compile_rule("FROM THE? PLACE [COMMA SEMICOLON AND]")
# "accompanied by, among others, X"
_AMONG_OTHERS = compile_rule("WITH WORD COMMA")
_IN_BODY = (parts.NAME, parts.WORD)
_OPENS_ITEM = frozenset(
    parts.COMMA + parts.SEMICOLON + parts.AND + parts.BY + parts.THE + parts.HIS + parts.DEMONYM
)


def list_companions(strip: Strip, begin: int) -> list[int]:
    """The people of a list like "his wife, the chairman of the committee X, and Y", as items."""
    shape = strip.shape
    named: list[int] = []
    i = begin
    while i < len(shape):
        if shape[i] == parts.OPEN and (close := shape.find(parts.CLOSE, i, i + 8)) > 0:
            i = close
        elif shape[i] == parts.PERSON:
            owner = shape[i + 1 : i + 2] == parts.POSSESSIVE
            if not owner and (_is_name(strip, i) or i == begin or shape[i - 1] in _OPENS_ITEM):
                named.append(i)
        elif shape[i] == parts.RELATIVE and (comma := shape.find(parts.COMMA, i)) > 0:
            i = comma  # "X, who handles trade, Y"
        elif shape[i] == parts.IN and shape[i + 1 : i + 2] in _IN_BODY:
            pass  # "the Commission for Nigerians in Diaspora"
        elif shape[i] == parts.WITH and _AMONG_OTHERS.match(shape, i):
            pass
        elif shape[i] == parts.FROM and _HOME.match(shape, i):
            pass  # "X from South Africa, Y"
        elif shape[i] not in _IN_LIST or (shape[i] == parts.WORD and strip.forms[i]):
            break
        i += 1
    # Beside names, "the foreign minister, Jon Vik" and offices without one are no one else.
    called = [item for item in named if _is_name(strip, item)]
    return called or named


def _is_name(strip: Strip, item: int) -> bool:
    ref = strip.refs[item]
    return isinstance(ref, PersonMention) and ref.kind is PersonKind.NAMED
