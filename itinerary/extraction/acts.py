"""The goings of a sentence: each verb or noun that tells of a journey, with its clause.

An act is a trigger (a verb in a frame, a journey noun, a being somewhere), its verb group,
who does it and the items of the clause in which its places and dates are looked for.
"""

from __future__ import annotations

from dataclasses import dataclass

from itinerary.extraction.moods import Mood, VerbGroup, find_verb_group
from itinerary.extraction.shape import AUXILIARIES, Strip, compile_rule
from itinerary.extraction.subjects import SPOKEN_OF, find_last_subject, find_owner, find_subject
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import Form, Lexicon
from itinerary.language.tokens import Tokens

BEING, ACTING = "being", "acting"

_VERBS = frozenset(
    parts.VISIT
    + parts.GO
    + parts.LEAVE
    + parts.ARRIVE
    + parts.STAY
    + parts.ATTEND
    + parts.MEET
    + parts.HOST
    + parts.INVITE
    + parts.BEGIN
    + parts.END
    + parts.CANCEL
    + parts.POSTPONE
    + parts.ACCOMPANY
    + parts.CARRY
)
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
# "is in Moscow", "will be at the summit", "is due in Hanoi", "is expected here".
_BEING = compile_rule(
    "[IS WAS BE BEEN DUE] ADVERB* (?: (?:ON|) DATE)? (?= [IN HERE] (?:THE|DEMONYM|WORD|NAME){0,4}"
    " [PLACE] | [HERE THERE] )"
)
# "is to brief … in", "will open … in", "plans to receive …": any other verb in the future.
_ACTING = compile_rule("(?: [WILL] ADVERB* | [IS DUE PLAN] ADVERB* TO ADVERB* ) (WORD)")
_PLANNING = compile_rule("[PERSON PRONOUN] ADVERB* (PLAN) (?! TO )")
# "a visit to Seoul", unlike "a trip to attend".
_LED_ON = compile_rule("[TO OF] [THE DEMONYM WORD NAME NUMBER]{0,4} PLACE")
_DENIAL = compile_rule("REFUSE (?:THE? [WORD REPORT]{0,3})? RELATIVE")
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


@dataclass(slots=True)
class Act:
    """One going. ``frame`` is a part (``parts.VISIT`` …), ``BEING`` or ``ACTING``.

    ``subject`` holds items of people; ``None`` means that somebody or something else does it,
    an empty list that the clause does not say. The clause is ``[begin, end)``; ``front`` is
    where the words before its subject begin.
    """

    item: int
    frame: str
    group: VerbGroup
    subject: list[int] | None
    begin: int
    end: int
    front: int
    turn: str = ""  # the part of the verb that governs a journey noun
    noun: bool = False
    governor: int | None = None  # the verb that a journey noun is the object or subject of


def find_acts(lexicon: Lexicon, tokens: Tokens, strip: Strip) -> list[Act]:
    """The acts of a sentence from left to right."""
    triggers = _find_triggers(strip)
    acts: list[Act] = []
    for item, frame in triggers:
        if frame == parts.JOURNEY:
            acts.append(_read_noun(strip, item))
        else:
            group = find_verb_group(strip, item)
            if frame == BEING and strip.shape[item] != parts.BE:
                group = VerbGroup(group.first, item, _being_mood(strip, group), False)
            subject = find_subject(strip, group)
            if subject is None and _is_epithet(lexicon, tokens, strip, group.first - 1):
                subject = [SPOKEN_OF]
            acts.append(Act(item, frame, group, subject, group.first, 0, 0))
    acts = _drop_governed(strip, acts)
    _deny(strip, acts)
    _share(strip, acts)
    _bound_clauses(strip, acts)
    return acts


def _deny(strip: Strip, acts: list[Act]) -> None:
    """ "denied that he will go", "ruled out a visit": what is refused does not happen."""
    for match in _DENIAL.finditer(strip.shape):
        for act in acts:
            if match.start() < act.group.first <= match.end() + 8:
                act.group = VerbGroup(act.group.first, act.group.verb, Mood.DENIED, False)
                break


def _drop_governed(strip: Strip, acts: list[Act]) -> list[Act]:
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


def _being_mood(strip: Strip, group: VerbGroup) -> Mood:
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


def _is_epithet(lexicon: Lexicon, tokens: Tokens, strip: Strip, item: int) -> bool:
    """Whether "the Norwegian", "the visitor", "the 86-year-old" stands at ``item``."""
    shape = strip.shape
    while item > 0 and shape[item] in parts.ADVERB + parts.DATE + parts.ON:
        item -= 1
    if item < 1:
        return False
    last = tokens.lower[strip.last[item] - 1]
    known = shape[item] == parts.DEMONYM or last in lexicon.epithets or last.endswith("year-old")
    return known and parts.THE in shape[max(0, item - 3) : item]


def _find_triggers(strip: Strip) -> list[tuple[int, str]]:
    shape = strip.shape
    triggers = {i: part for i, part in enumerate(shape) if part in _VERBS}
    for match in _BEING.finditer(shape):
        # The group's main "verb" is the last of its auxiliaries.
        triggers[match.start()] = BEING
    for match in _ACTING.finditer(shape):
        triggers.setdefault(match.start(1), ACTING)
    for match in _PLANNING.finditer(shape):
        triggers.setdefault(match.start(1), ACTING)
    for i, part in enumerate(shape):
        if part == parts.JOURNEY:
            triggers[i] = part
    return sorted(triggers.items())


def _read_noun(strip: Strip, noun: int) -> Act:
    """A journey noun with the verb that governs it, or that it is the subject of."""
    shape = strip.shape
    owner = find_owner(strip, noun)
    if owner is None and parts.HIS in shape[max(0, noun - 5) : noun]:
        owner = find_last_subject(strip, noun)
    governor = _find_governor(strip, noun)
    if governor is not None and shape[governor] == parts.REPORT:
        # "announced that the visit has been put off": the predicate tells more.
        governor = None if _find_predicate(strip, noun) is not None else governor
    if governor is not None:
        part = shape[governor]
        group = find_verb_group(strip, governor)
        if part in parts.IS + parts.WAS + parts.BEEN + parts.DUE:
            group = VerbGroup(group.first, noun, _being_mood(strip, group), False)
        subject = owner if owner is not None else find_subject(strip, group)
        return Act(noun, parts.JOURNEY, group, subject, group.first, 0, 0, part, True, governor)
    verb = _find_predicate(strip, noun)
    if verb is not None:
        group = find_verb_group(strip, verb)
        return Act(noun, parts.JOURNEY, group, owner or [], noun, 0, 0, shape[verb], True, verb)
    bare = VerbGroup(noun, noun, Mood.BARE, False)
    return Act(noun, parts.JOURNEY, bare, owner if owner is not None else [], noun, 0, 0, "", True)


def _find_governor(strip: Strip, noun: int) -> int | None:
    """The verb whose object the journey is ("pay a visit", "is on a visit", "put off his trip")."""
    shape = strip.shape
    i = noun - 1
    while i >= 0 and noun - i < 12 and shape[i] in _INSIDE:
        i -= 1
    if i < 0:
        return None
    if shape[i] in parts.ON + parts.FOR and i > 0:
        j = i - 1
        while j > 0 and shape[j] == parts.ADVERB:
            j -= 1
        if shape[j] in AUXILIARIES:
            return j
        # "arrived in Seoul on Monday on a visit": the verb of the clause governs.
        while j > 0 and i - j < 10 and shape[j] in _BETWEEN:
            j -= 1
        return j if shape[j] in _MOVING_OR_BEING else None
    if shape[i] in _GOVERNORS or shape[i] in _MOVING and strip.last[i] - strip.first[i] > 1:
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


def _find_predicate(strip: Strip, noun: int) -> int | None:
    """The main verb of which the journey is the subject ("the visit … has been postponed")."""
    shape = strip.shape
    before = shape[noun - 1] if noun else ""
    if before in (parts.ON, parts.FOR, parts.WHILE, parts.IN) and noun:
        return None
    i = noun + 1
    limit = min(len(shape), noun + 24)
    while i < limit and shape[i] in _AFTER_NOUN:
        i += 1
        if i < limit and shape[i] == parts.RELATIVE and shape[i - 1] == parts.COMMA:
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
    if shape[i] in parts.CANCEL + parts.POSTPONE + parts.BEGIN + parts.END and strip.forms[i] in (
        Form.PRESENT,
        Form.PAST,
    ):
        return i
    return None


def _share(strip: Strip, acts: list[Act]) -> None:
    """ "will land in A, meet B and fly on to C": later verbs share subject and mood."""
    for previous, act in zip(acts, acts[1:], strict=False):
        if act.noun and act.governor is None and previous.group.mood in _HISTORY:
            # "visited the White House, two days after a stop in Tokyo"
            act.group = VerbGroup(act.item, act.item, previous.group.mood, False)
        if _carries_on(strip, previous, act):
            act.group = VerbGroup(act.group.first, act.item, previous.group.mood, False)
            act.subject = act.subject or previous.subject
        if act.noun or act.group.mood is not Mood.BARE or act.frame in (BEING, ACTING):
            continue
        if not act.subject and previous.subject:
            act.subject = previous.subject
        if strip.forms[act.item] in (Form.BASE, Form.GERUND):
            act.group = VerbGroup(act.group.first, act.item, previous.group.mood, False)


_HISTORY = frozenset({Mood.PAST, Mood.PLUPERFECT})
_PERFECT = frozenset({Mood.WAS_TO, Mood.PERFECT, Mood.PLUPERFECT})


def _carries_on(strip: Strip, previous: Act, act: Act) -> bool:
    """ "was to have landed in A and met B": a participle that shares its auxiliaries."""
    return (
        previous.group.mood in _PERFECT
        and act.group.mood is Mood.PAST
        and not act.noun
        and act.group.first == act.item
        and strip.shape[act.item - 1] in parts.AND + parts.COMMA
    )


def _bound_clauses(strip: Strip, acts: list[Act]) -> None:
    """Give each act the items that are its clause's, up to the next act's own words."""
    shape = strip.shape
    for n, act in enumerate(acts):
        act.front = acts[n - 1].end if n else 0
        following = next((a for a in acts[n + 1 :] if a.begin > act.item), None)
        act.end = _find_opening(shape, following.begin, act.item + 1) if following else len(shape)
        act.end = max(act.end, act.item + 1)
        if act.end > act.item + 1:
            stop = shape.find(parts.SEMICOLON, act.item, act.end)
            if stop >= 0 and not strip.heading and acts[n].frame != parts.JOURNEY:
                act.end = stop + 1


_OPENING = frozenset(
    parts.PERSON
    + parts.PRONOUN
    + parts.GROUP
    + parts.RELATIVE
    + parts.WHILE
    + parts.AND
    + parts.COMMA
    + parts.ADVERB
    + parts.DEMONYM
    + parts.POSSESSIVE
    + parts.HIS
)


def _find_opening(shape: str, begin: int, least: int) -> int:
    """Where the clause of a group that starts at ``begin`` opens: its subject, its fronted date."""
    i = begin
    while i > least and shape[i - 1] in _OPENING:
        i -= 1
    j = i
    if (
        j - 1 >= least
        and shape[j - 1] == parts.DATE
        and begin > i
        and parts.AND not in shape[i:begin]
    ):
        k = j - 2
        while k >= least and shape[k] in parts.ON + parts.IN:
            k -= 1
        if k >= least and shape[k] in parts.AND + parts.COMMA + parts.WHILE + parts.SEMICOLON:
            return k
    return i
