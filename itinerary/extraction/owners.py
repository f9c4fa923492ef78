"""Whose a journey is: the people that its noun belongs to."""

from __future__ import annotations

from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.standing import PEOPLE, list_people
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import AUXILIARIES


def find_owner(strip: Strip, noun: int) -> list[int] | None:
    """Whose journey the noun at ``noun`` is: "Blinken's visit", "the visit of/by X"; else None."""
    shape = strip.shape
    i = noun - 1
    while i >= 0 and noun - i < 8 and shape[i] in _INSIDE_NOUN_PHRASE:
        i -= 1
    if i >= 1 and shape[i] == parts.POSSESSIVE and shape[i - 1] in PEOPLE:
        return list_people(strip, i - 1)
    if i >= 0 and shape[i] == parts.PERSON and noun - i <= 3:
        return [i]  # a headline's "Blinken visit"
    if (guest := _HOSTED_FOR.search(shape, 0, noun)) is not None:
        return list_people(strip, guest.start(1))
    if (greeted := _GREETED.search(shape, 0, noun)) is not None:
        return list_people(strip, greeted.start(1))
    if _BEGUN_BY.match(shape, noun + 1):
        return list_people(strip, shape.index(parts.PERSON, noun))
    if i >= 1 and shape[i] == parts.ON:
        k = i - 1 if shape[i - 1] != parts.COMMA else i - 2
        if k >= 0 and shape[k] == parts.PERSON:
            return list_people(strip, k)  # a diary's "Lavrov on official visit to"
    if (on := _ON_HIS.search(shape, 0, noun)) is not None:
        return list_people(strip, on.start(1))
    for j in range(noun + 1, min(noun + 9, len(shape))):
        by = (shape[j] == parts.BY and not _ESCORTED.search(shape, 0, j)) or (
            shape[j] == parts.OF and (j <= noun + 2 or shape[j - 1] in parts.PLACE + parts.DATE)
        )
        by = by or (shape[j] == parts.FOR and j == noun + 1)  # "the last stop for Holm"
        if by and j + 1 < len(shape):
            k = j + 1
            while k < len(shape) and shape[k] in parts.THE + parts.DEMONYM:
                k += 1
            if shape[k : k + 2] == parts.NAME + parts.PERSON:
                k += 1  # "of Soviet President Holm": the name of a state that is no more
            if k < len(shape) and shape[k] in PEOPLE:
                return list_people(strip, k)
        if shape[j] in AUXILIARIES or shape[j] in _CLOSING:
            break
    return None


def was_greeted(strip: Strip, noun: int) -> bool:
    """Whether the noun is an arrival on which somebody "was greeted"."""
    match = _GREETED.search(strip.shape, 0, noun)
    return match is not None and parts.WAS in match[2]


# "accompanied by", "accompanied on the one-day trip by": whoever escorts is no owner
_ESCORTED = compile_rule(
    "ACCOMPANY (?: [ON TO DURING IN] [THE HIS]? [WORD DURATION ADVERB]{0,3} JOURNEY )? $"
)
# "will welcome X and Y for their first visit to"
_HOSTED_FOR = compile_rule(
    "HOST [THE DEMONYM]* (PERSON) (?: [COMMA AND]{1,2} [THE DEMONYM]* PERSON )*"
    " [FOR ON] [HIS THE WORD ADVERB NUMBER DURATION COMMA]{0,5} $"
)
# "X was greeted on arrival by Y"
_GREETED = compile_rule(
    "([PERSON PRONOUN]) ([WAS IS HAS BEEN WILL BE ADVERB]{1,3}) [HOST MEET] ON HIS? $"
)
# "a message to X on his visit"
_ON_HIS = compile_rule("(PERSON) ON HIS [ADVERB WORD NAME DURATION DEMONYM]{0,3} $")
# "a trip that X begins on Sunday"
_BEGUN_BY = compile_rule(
    "(?: TO THE? PLACE )? RELATIVE? [THE DEMONYM]* PERSON ADVERB*"
    " [WILL WAS HAD IS DUE TO BEEN]{0,4} [BEGIN PAY PLAN AGENDA]"
)


_CLOSING = frozenset(parts.SEMICOLON + parts.WHILE + parts.RELATIVE + parts.INVITATION)


_INSIDE_NOUN_PHRASE = frozenset(
    parts.WORD
    + parts.NAME
    + parts.DURATION
    + parts.DEMONYM
    + parts.PLACE
    + parts.NUMBER
    + parts.ADVERB
    + parts.DATE
    + parts.DUE
    + parts.LIKELY
    + parts.COMMA
    + parts.TALKS
    + parts.REGION
)


# "President X's participation in the summit is part of a tour, during which he will"
_OPENS_WITH = compile_rule(
    "^ [THE DEMONYM]* (PERSON) POSSESSIVE [WORD ADVERB DURATION]{0,2} JOURNEY"
)


def is_owner_in_front(strip: Strip, item: int) -> bool:
    """Whether the sentence opens with somebody's journey, and ``item`` is that person."""
    match = _OPENS_WITH.match(strip.shape)
    return match is not None and match.start(1) == item
