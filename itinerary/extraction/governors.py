"""The verb of a journey told by a noun: which governs it, or which it is the subject of."""

from __future__ import annotations

from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import AUXILIARIES, Form

# Verbs whose object is the journey and that say what becomes of it.
_GOVERNORS = frozenset(
    parts.PAY
    + parts.BEGIN
    + parts.END
    + parts.CANCEL
    + parts.POSTPONE
    + parts.WEIGH
    + parts.PLAN
    + parts.REFUSE
    + parts.WISH
    + parts.REPORT
    + parts.HOST
    + parts.ATTEND
    + parts.MEET
)


_HEAD_OF = compile_rule("[WORD AGENDA] OF")


def find_governor(strip: Strip, noun: int) -> int | None:
    """The verb whose object the journey is ("pay a visit", "is on a visit", "put off his trip")."""
    shape = strip.shape
    i = noun - 1
    while (
        i >= 0
        and noun - i < 12
        and (shape[i] in _INSIDE or (shape[i] == parts.ON and shape[i + 1] == parts.DATE))
    ):
        if shape[i] == parts.COMMA and shape[i - 1 : i] == parts.DATE:
            return None  # "arrived on Tuesday, the second leg of a tour": an apposition
        i -= 1
    if i < 0:
        return None
    if shape[i] in parts.ON + parts.FOR and i > 0:
        if _HEAD_OF.search(shape, i, noun):
            return None  # "stayed silent on the date of his visit"
        j = i - 1
        while j > 0 and shape[j] == parts.ADVERB:
            j -= 1
        if shape[j] in AUXILIARIES:
            return j
        # "arrived in Seoul on Monday on a visit": the verb of the clause governs.
        while j > 0 and i - j < 10 and shape[j] in _BETWEEN:
            j -= 1
        return j if shape[j] in MOVING_OR_BEING else None
    if shape[i] in _GOVERNORS or (shape[i] in _MOVING and strip.last[i] - strip.first[i] > 1):
        return i
    if (
        shape[i] in parts.IS + parts.WAS + parts.BE
        and shape[:i].rstrip(_VERBAL)[-1:] == parts.PLACE
    ):
        return i
    return None


_VERBAL = (
    parts.WILL
    + parts.IS
    + parts.WAS
    + parts.DUE
    + parts.TO
    + parts.ADVERB
    + parts.WOULD
    + parts.MAY
    + parts.HAS
)


_MOVING = frozenset(parts.GO + parts.ARRIVE + parts.LEAVE + parts.STAY + parts.BEGIN)


MOVING_OR_BEING = _MOVING | frozenset(parts.BE + parts.IS + parts.WAS + parts.BEEN + parts.DUE)


_BETWEEN = frozenset(
    parts.IN
    + parts.TO
    + parts.PLACE
    + parts.HERE
    + parts.DATE
    + parts.ON
    + parts.ADVERB
    + parts.FOR
    + parts.THE
    + parts.COMMA
    + parts.FROM
    + parts.NAME
    + parts.WORD
)


_INSIDE = frozenset(
    parts.WORD
    + parts.NAME
    + parts.DURATION
    + parts.DEMONYM
    + parts.NUMBER
    + parts.ADVERB
    + parts.THE
    + parts.HIS
    + parts.POSSESSIVE
    + parts.DUE
    + parts.LIKELY
    + parts.PLACE
    + parts.PERSON
    + parts.COMMA
    + parts.DATE
    + parts.TALKS
    + parts.AND
    + parts.JOURNEY
    + parts.REGION
    + parts.OF
)


_AFTER_NOUN = frozenset(
    parts.TO
    + parts.IN
    + parts.OF
    + parts.BY
    + parts.PLACE
    + parts.DATE
    + parts.ON
    + parts.THE
    + parts.COMMA
    + parts.AND
    + parts.WORD
    + parts.NAME
    + parts.PERSON
    + parts.FOR
    + parts.FROM
    + parts.DEMONYM
    + parts.REGION
    + parts.HERE
    + parts.RELATIVE
    + parts.ADVERB
    + parts.NUMBER
    + parts.HIS
    + parts.POSSESSIVE
    + parts.EVENT
    + parts.TALKS
    + parts.INCLUDE
)


# What becomes of a journey: "has been put off", "begins", "is off".
_BECOMES = frozenset(parts.CANCEL + parts.POSTPONE + parts.BEGIN + parts.END + parts.GO)


_ASIDE_OPENS = compile_rule("JOURNEY [^COMMA SEMICOLON]{0,6} COMMA RELATIVE [^COMMA SEMICOLON]* $")


def find_aside_end(shape: str, noun: int) -> int:
    """Where the aside on another journey ends in which a noun stands, else the sentence's end.

    "The journey, which overlaps with a visit by X, begins Monday": it is the journey that does.
    """
    if _ASIDE_OPENS.search(shape, 0, noun):
        close = shape.find(parts.COMMA, noun)
        return close if close >= 0 else len(shape)
    return len(shape)


_ASIDE = frozenset(parts.RELATIVE + parts.PLAN + parts.DUE)


# "on a visit", "during his three-day visit", "according to her itinerary": no subject.
_BEHIND_PREPOSITION = compile_rule(
    "(?: (?: [ON FOR IN DURING WITH] | WORD TO | NAME TO ) [HIS THE]? [DURATION ADVERB WORD]*"
    " | WHILE ) $"
)


def find_predicate(strip: Strip, noun: int) -> int | None:
    """The main verb of which the journey is the subject ("the visit … has been postponed")."""
    shape = strip.shape
    if _BEHIND_PREPOSITION.search(shape, max(0, noun - 5), noun):
        return None
    i = noun + 1
    limit = min(len(shape), noun + 24, find_aside_end(shape, noun))
    while i < limit and shape[i] in _AFTER_NOUN:
        i += 1
        if i < limit and shape[i] in _ASIDE and shape[i - 1] == parts.COMMA:
            # ", which was planned for June," is an aside; the predicate stands behind it.
            close = shape.find(parts.COMMA, i + 1, limit)
            i = close + 1 if close > 0 else limit
    if i >= limit or i == noun:
        return None
    if shape[i] in AUXILIARIES:
        while i + 1 < limit and (
            shape[i + 1] in AUXILIARIES
            or shape[i + 1] in parts.NOT + parts.ADVERB + parts.DUE + parts.TO + parts.LIKELY
        ):
            i += 1
        return i + 1 if i + 1 < limit and strip.forms[i + 1] else i
    if shape[i] in _BECOMES and strip.forms[i] in (Form.PRESENT, Form.PAST):
        return i
    return None
