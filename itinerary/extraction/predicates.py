"""What a sentence says of a journey that is its subject: "the visit … has been postponed"."""

from __future__ import annotations

from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import AUXILIARIES, CALLING_OFF, Form

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
    + parts.JOURNEY
    + parts.PRONOUN
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


_ASIDE = frozenset(
    parts.RELATIVE + parts.PLAN + parts.DUE + parts.REPORT + parts.POSTPONE + parts.CANCEL
)

# "on a visit", "during his three-day visit", "according to her itinerary": no subject.
_BEHIND_PREPOSITION = compile_rule(
    "(?: (?: [ON FOR IN DURING WITH] | WORD TO | NAME TO ) [HIS THE]? [DURATION ADVERB WORD]*"
    " | DURING [THE DEMONYM]* PERSON POSSESSIVE [DURATION ADVERB WORD]* | WHILE ) $"
)
# "Plans for a visit to Riga have been dropped"
_PLANS_FOR = compile_rule("[THE HIS WORD]{0,2} [PLAN AGENDA] FOR [THE HIS] [DURATION ADVERB WORD]*")
# "After her visit to Hanoi, she is due in Seoul": what stands behind the comma is no predicate.
_BEHIND_CONJUNCTION = compile_rule("WHILE [HIS THE] [DURATION ADVERB WORD]* $")
_CLAUSE_BEHIND = compile_rule("COMMA [THE DEMONYM]{0,2} [PERSON PRONOUN]")
# "the visit planned for June", "the trip announced on Monday": the noun's attribute.
_ATTRIBUTE = compile_rule("[PLAN DUE REPORT] ADVERB? [FOR IN ON BY DATE]")
# "the visit, officials said Monday, has been put off": who says so.
_SAID_SO = compile_rule("REPORT (?: ON? DATE )? COMMA")


def find_predicate(strip: Strip, noun: int) -> int | None:
    """The main verb of which the journey is the subject ("the visit … has been postponed")."""
    shape = strip.shape
    if _BEHIND_PREPOSITION.search(shape, max(0, noun - 5), noun) is None:
        return _find_predicate(strip, noun)
    if _PLANS_FOR.fullmatch(shape, 0, noun) is None:
        return None
    verb = _find_predicate(strip, noun)
    return verb if verb is not None and shape[verb] in CALLING_OFF else None


def _find_predicate(strip: Strip, noun: int) -> int | None:
    shape = strip.shape
    limit = min(len(shape), noun + _REACH, find_aside_end(shape, noun))
    if _BEHIND_CONJUNCTION.search(shape, max(0, noun - 5), noun):
        clause = _CLAUSE_BEHIND.search(shape, noun, limit)
        limit = clause.start() if clause is not None else limit
    i = _skip_attributes(shape, noun + 1, limit)
    if i >= limit or i == noun or _OF_ANOTHER.search(shape, noun, i):
        return None
    if shape[i] in AUXILIARIES:
        verb = _end_group(strip, i, limit)
        return _find_behind_relative(strip, noun, verb, limit) or verb
    if _becomes(strip, i):
        return i
    return None


# "a visit to Riga in July, and Holm has said": whose verb it is; but "a visit by X and Y will"
_OF_ANOTHER = compile_rule("[^PERSON PRONOUN GROUP] COMMA? AND [PERSON PRONOUN] $")
_REACH = 24  # items


def _skip_attributes(shape: str, i: int, limit: int) -> int:
    """Where what belongs to the noun ends: its places and days, attributes and asides."""
    while i < limit:
        if shape[i] in _ASIDE and shape[:i].rstrip(parts.ADVERB)[-1:] == parts.COMMA:
            # ", which was planned for June," is an aside; the predicate stands behind it.
            close = shape.find(parts.COMMA, i + 1, limit)
            i = close + 1 if close > 0 else limit
        elif shape[i] == parts.OPEN:
            close = shape.find(parts.CLOSE, i, limit)  # "to Papua New Guinea (PNG)"
            i = close + 1 if close > 0 else limit
        elif shape[i] in _AFTER_NOUN or _ATTRIBUTE.match(shape, i) or _SAID_SO.match(shape, i):
            i += 1
        else:
            return i
    return i


def _end_group(strip: Strip, i: int, limit: int) -> int:
    """The main verb of the group that opens at ``i``, or its last auxiliary."""
    shape = strip.shape
    while i + 1 < limit and (shape[i + 1] in AUXILIARIES or shape[i + 1] in _IN_GROUP):
        i += 1
    return i + 1 if i + 1 < limit and strip.forms[i + 1] else i


_IN_GROUP = frozenset(parts.NOT + parts.ADVERB + parts.DUE + parts.TO + parts.LIKELY)


def _becomes(strip: Strip, i: int) -> bool:
    return strip.shape[i] in _BECOMES and strip.forms[i] in (Form.PRESENT, Form.PAST)


def _find_behind_relative(strip: Strip, noun: int, verb: int, limit: int) -> int | None:
    """ "A visit that was to begin on Monday has been put off": the verb behind the clause's."""
    shape = strip.shape
    relative = shape.find(parts.RELATIVE, noun, verb)
    if relative < 0 or shape[relative - 1] == parts.COMMA:
        return None
    for i in range(verb + 1, limit):
        if shape[i] in _CLOSES_RELATIVE:
            return None
        if shape[i] in AUXILIARIES:
            return _end_group(strip, i, limit)
        if _becomes(strip, i):
            return i
    return None


_CLOSES_RELATIVE = frozenset(
    parts.COMMA + parts.AND + parts.RELATIVE + parts.WHILE + parts.SEMICOLON + parts.REPORT
)
