"""Journeys told by a noun: the verb that governs it, or that it is the subject of."""

from __future__ import annotations

from itinerary.extraction.act import Act
from itinerary.extraction.moods import Mood, VerbGroup, find_verb_group
from itinerary.extraction.owners import find_owner
from itinerary.extraction.shape import AUXILIARIES, Strip, compile_rule
from itinerary.extraction.subjects import find_last_subject, find_subject
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import Entry, Form

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

_SAID_DURING = compile_rule(
    "REPORT [^SEMICOLON RELATIVE]{0,5} DURING [THE HIS WORD DURATION]{1,4} $"
)
_INCLUDED = compile_rule("JOURNEY [^SEMICOLON]{0,8} INCLUDE [THE WORD NUMBER]{0,3} $")

# "his next stop is Baku", "the first ones will be in Baku and Tbilisi".
COMPLEMENT = compile_rule("[ADVERB IN TO COLON]{0,2} THE? PLACE (?! POSSESSIVE)")

# "a visit to Seoul", unlike "a trip to attend".
_LED_ON = compile_rule("[TO OF] [THE DEMONYM WORD NAME NUMBER]{0,4} PLACE")

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


def drop_governed(strip: Strip, acts: list[Act]) -> list[Act]:
    """Of a journey noun and the verb that governs it, keep the one that tells the place.

    "arrived in Seoul on a visit": the verb; "began a visit to Seoul": the noun.
    """
    dropped: set[int] = set()
    for act in acts:
        verb = act.governor
        if not act.noun or verb is None:
            continue
        told = (
            parts.PLACE in strip.shape[verb : act.item]
            or parts.HERE in strip.shape[verb : act.item]
        )
        led_on = _LED_ON.match(strip.shape, act.item + 1) is not None
        if strip.shape[verb] in _MOVING_OR_BEING and told and not led_on:
            dropped.add(act.item)
        else:
            dropped.add(verb)
    return [act for act in acts if act.item not in dropped]


def find_being_mood(strip: Strip, group: VerbGroup) -> Mood:
    """ "is in", "was in", "has been in": being somewhere, where the last auxiliary is the verb."""
    if parts.NOT in strip.shape[group.first : group.verb + 2]:
        return Mood.DENIED
    if strip.shape[group.verb] == parts.DUE:
        inside = strip.shape[group.first : group.verb]
        if parts.LIKELY in inside or parts.MAY in inside:
            return Mood.MAY
        return Mood.WAS_TO if parts.WAS in inside or parts.HAD in inside else Mood.WILL
    inside = strip.shape[group.first : group.verb]
    if parts.WOULD in inside or parts.MAY in inside:
        return Mood.WAS_TO if parts.HAS in inside else Mood.MAY
    if strip.shape[group.verb] == parts.BEEN:
        return (
            Mood.PLUPERFECT
            if parts.HAD in strip.shape[group.first : group.verb]
            else Mood.PROGRESSIVE
        )
    return Mood.PROGRESSIVE if strip.shape[group.verb] == parts.IS else Mood.PAST


def read_noun(strip: Strip, noun: int) -> Act:
    """A journey noun with the verb that governs it, or that it is the subject of."""
    shape = strip.shape
    owner = find_owner(strip, noun)
    if owner is None and parts.HIS in shape[max(0, noun - 5) : noun]:
        owner = find_last_subject(strip, noun)
    if owner is None and _OF_OTHERS.match(shape, noun + 1):
        bare = VerbGroup(noun, noun, Mood.BARE, False)
        return Act(noun, parts.JOURNEY, bare, None, noun, 0, 0, "", True)
    if owner is None and _INCLUDED.search(shape, 0, noun):
        # "his Asia trip will include stops in Tokyo": whose trip, his stops.
        owner = find_owner(strip, shape.rindex(parts.JOURNEY, 0, noun))
    governor = _find_governor(strip, noun)
    if governor is not None and shape[governor] == parts.REPORT:
        # "announced that the visit has been put off": the predicate tells more.
        governor = None if _find_predicate(strip, noun) is not None else governor
    if shape[noun] == parts.INVITATION:
        return _read_invited(strip, noun, owner, governor)
    if governor is not None:
        part = shape[governor]
        group = find_verb_group(strip, governor)
        if part in parts.IS + parts.WAS + parts.BEEN + parts.DUE:
            mood = find_being_mood(strip, group)
            if mood is Mood.PROGRESSIVE and group.first and shape[group.first - 1] == parts.PLACE:
                mood = Mood.WILL  # "Japan is one leg of the trip"
            group = VerbGroup(group.first, noun, mood, False)
        subject = owner if owner is not None else find_subject(strip, group)
        return Act(noun, parts.JOURNEY, group, subject, group.first, 0, 0, part, True, governor)
    verb = _find_predicate(strip, noun)
    if verb is not None:
        group = find_verb_group(strip, verb)
        if shape[verb] in parts.IS + parts.WAS and COMPLEMENT.match(shape, verb + 1):
            mood = Mood.WILL if shape[verb] == parts.IS else Mood.PAST
            group = VerbGroup(group.first, verb, mood, False)
        return Act(noun, parts.JOURNEY, group, owner or [], noun, 0, 0, shape[verb], True, verb)
    if owner is None and _SAID_DURING.search(shape, 0, noun):
        # "told reporters during a visit to Cairo": the one who speaks is there.
        there = VerbGroup(noun, noun, Mood.PROGRESSIVE, False)
        return Act(noun, parts.JOURNEY, there, find_last_subject(strip, noun), noun, 0, 0, "", True)
    denied = parts.NOT in shape[max(0, noun - 4) : noun]  # "no trip to Beijing"
    bare = VerbGroup(noun, noun, Mood.DENIED if denied else Mood.BARE, False)
    return Act(noun, parts.JOURNEY, bare, owner if owner is not None else [], noun, 0, 0, "", True)


def _read_invited(strip: Strip, noun: int, owner: list[int] | None, governor: int | None) -> Act:
    """ "could take up an invitation to Pyongyang": planned once it is accepted."""
    entry = strip.refs[governor] if governor is not None else None
    accepted = isinstance(entry, Entry) and entry.lemma == "accept"
    group = VerbGroup(noun, noun, Mood.WILL if accepted else Mood.MAY, False)
    subject = owner if owner is not None else find_last_subject(strip, noun)
    return Act(noun, parts.JOURNEY, group, subject, noun, 0, 0, "", True)


# "the visit of high-ranking guests to Kyiv": nobody's whom the article names.
_OF_OTHERS = compile_rule("OF THE? [WORD NAME NUMBER GROUP]{1,4} (?:OF PLACE)? TO PLACE")
_HEAD_OF = compile_rule("[WORD AGENDA] OF")


def _find_governor(strip: Strip, noun: int) -> int | None:
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
        return j if shape[j] in _MOVING_OR_BEING else None
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

_MOVING_OR_BEING = _MOVING | frozenset(parts.BE + parts.IS + parts.WAS + parts.BEEN + parts.DUE)

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


def _find_predicate(strip: Strip, noun: int) -> int | None:
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
