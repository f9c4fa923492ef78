"""The verb of a journey told by a noun: which governs it, or which it is the subject of."""

from __future__ import annotations

from itinerary.extraction.act import Act
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import AUXILIARIES

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
_SETTING_OUT = compile_rule("(JOURNEY) (?: FROM THE? PLACE )? FOR $")


def find_setting_out(strip: Strip, link: int) -> int | None:
    """ "put off her departure from Oslo for a tour of": the noun before the "for" at ``link``."""
    match = _SETTING_OUT.search(strip.shape, 0, link + 1)
    return match.start(1) if match is not None else None


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
    if shape[i] == parts.IN and i > 0 and shape[i - 1] in parts.IS + parts.WAS:
        return i - 1  # "is in an official visit to Riga"
    if shape[i] in parts.ON + parts.FOR and i > 0:
        if shape[i] == parts.FOR and (setting_out := find_setting_out(strip, i)) is not None:
            return find_governor(strip, setting_out)
        if _HEAD_OF.search(shape, i, noun):
            return None  # "stayed silent on the date of his visit"
        if parts.PERSON + parts.POSSESSIVE in shape[i:noun]:
            return None  # "to arrive at a decision on Holm's visit"
        j = i - 1
        while j > 0 and shape[j] == parts.ADVERB:
            j -= 1
        if shape[j] in AUXILIARIES:
            return j
        # "arrived in Seoul on Monday on a visit": the verb of the clause governs.
        while j > 0 and i - j < 10 and shape[j] in _BETWEEN:
            j -= 1
        return j if shape[j] in MOVING_OR_BEING else None
    if shape[i] in _GOVERNORS or (shape[i] in _MOVING and _takes_journey(strip, i)):
        return i
    if strip.lemma_at(i) in _LENGTHENING:
        return i
    if (
        shape[i] in parts.IS + parts.WAS + parts.BE
        and shape[:i].rstrip(_VERBAL)[-1:] == parts.PLACE
    ):
        return i
    return None


_LENGTHENING = frozenset(("extend", "prolong"))


def _takes_journey(strip: Strip, verb: int) -> bool:
    """Whether a verb of going has a journey as its object: "set off on", "continue her tour"."""
    return strip.lemma_at(verb) == "continue" or strip.last[verb] - strip.first[verb] > 1


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
    + parts.LIKELY
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


# "a visit to Seoul", unlike "a trip to attend".
_LED_ON = compile_rule("[TO OF] [THE DEMONYM WORD NAME NUMBER]{0,4} PLACE")


# "arrived on Tuesday on her first Tokyo (visit)": the place is the noun's.
_OWN_PLACE = compile_rule(
    "(?: LEAVE THE? PLACE | .)[ON DATE ADVERB FOR]* [THE HIS WORD ADVERB DURATION]* PLACE"
)


def drop_governed(strip: Strip, acts: list[Act]) -> list[Act]:
    """Of a journey noun and the verb that governs it, keep the one that tells the place.

    "arrived in Seoul on a visit": the verb; "began a visit to Seoul": the noun.
    """
    dropped: set[int] = set()
    for act in acts:
        verb = act.governor
        if not act.noun or verb is None:
            continue
        link = strip.shape.rfind(parts.FOR, verb, act.item)
        setting_out = find_setting_out(strip, link) if link > 0 else None
        if setting_out is not None:
            dropped.add(setting_out)
        told = (
            parts.PLACE in strip.shape[verb : act.item]
            or parts.HERE in strip.shape[verb : act.item]
            or parts.THERE in strip.shape[verb : act.item]
        )
        led_on = _LED_ON.match(strip.shape, act.item + 1) is not None
        led_on = led_on or _OWN_PLACE.fullmatch(strip.shape, verb, act.item) is not None
        if strip.shape[verb] in MOVING_OR_BEING and told and not led_on:
            dropped.add(act.item)
        else:
            dropped.add(verb)
    return [act for act in acts if act.item not in dropped]


# "urged Iran to return to talks", "called on the Netherlands to attend"
_ASKS_STATE = compile_rule("([WISH INVITE REPORT VISIT]) THE? PLACE $")


def is_asked_of_state(strip: Strip, to: int) -> bool:
    """Whether an infinitive that "to" opens says what a state is asked to do, and no person."""
    asked = strip.shape[to - 1 : to + 1] == parts.PLACE + parts.TO
    match = _ASKS_STATE.search(strip.shape, 0, to) if asked else None
    if match is None:
        return False
    asks = match.start(1)
    return strip.shape[asks] != parts.VISIT or strip.lemma_at(asks) in ("call on", "call upon")
