"""Verb groups: how sure a sentence is that what its verb says happens.

"is scheduled to arrive", "had been due to visit", "may not travel": auxiliaries, adverbs
and controlling verbs in front of the main verb decide its mood.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import AUXILIARIES, Form


class Mood(StrEnum):
    """What a verb group says of its action."""

    WILL = "will"  # will visit, is due to visit, plans to visit
    MAY = "may"  # may visit, is likely to visit, is considering a visit, hopes to visit
    PROGRESSIVE = "progressive"  # is visiting: now, or soon where a date says so
    PRESENT = "present"  # visits: the press's future, or a headline
    PERFECT = "perfect"  # has arrived
    PAST = "past"  # arrived
    PLUPERFECT = "pluperfect"  # had arrived: history
    WAS_TO = "was to"  # was to visit, had been due to visit, would have visited
    WOULD = "would"  # would visit: reported future, or a condition
    DENIED = "denied"  # will not visit, has no plan to visit
    BARE = "bare"  # to visit, visiting: as what governs it


class VerbGroup(NamedTuple):
    """Items ``first`` to ``verb`` (inclusive) of a strip, and their mood."""

    first: int
    verb: int
    mood: Mood
    passive: bool


_FORM_LETTERS = {
    Form.BASE: "α",
    Form.PRESENT: "β",
    Form.PAST: "γ",
    Form.PARTICIPLE: "δ",
    Form.GERUND: "ε",
}

# Tried in order over the group without its adverbs, the main verb last as its form:
# α base, β present, γ past, δ participle, ε -ing.
_MOODS: tuple[tuple[str, Mood], ...] = (
    (r".* NOT .* REFUSE .*", Mood.MAY),
    (r".* NOT REFUSE .*", Mood.MAY),
    (r".* NOT .*", Mood.DENIED),
    (r".* REFUSE .*", Mood.DENIED),
    (r"[WOULD MAY] HAS TO .*", Mood.MAY),
    (r"[WOULD MAY] HAS BEEN? .*", Mood.WAS_TO),
    (r".* LIKELY .*", Mood.MAY),
    (r".* WEIGH .*", Mood.MAY),
    (r".* MAY .*", Mood.MAY),
    (r"WOULD WISH .*", Mood.MAY),
    (r"(?:IS|HAS BEEN|WAS) INVITE TO α", Mood.MAY),
    (r"HAD TO BE? [αδ]", Mood.PAST),
    (r"HAD BEEN? .* TO α", Mood.WAS_TO),
    (r"HAD PLAN TO? [αε]", Mood.WAS_TO),
    (r"WAS (?:BEEN|DUE|PLAN|WISH)? TO .*", Mood.WAS_TO),
    (r"WAS (?:BEEN|DUE|PLAN)* .*", Mood.PAST),
    (r".* WILL .*", Mood.WILL),
    (r".* DUE .*", Mood.WILL),
    (r".* [PLAN AGENDA] TO .*", Mood.WILL),
    (r".* PLAN .*", Mood.WILL),
    (r".* WISH .*", Mood.MAY),
    (r".* WOULD .*", Mood.WOULD),
    (r"IS TO .*", Mood.WILL),
    (r"HAD .*", Mood.PLUPERFECT),
    (r"HAS TO BE? [αδ]", Mood.WILL),
    (r"HAS BEEN .* ε", Mood.PROGRESSIVE),
    (r"HAS .*", Mood.PERFECT),
    (r".* IS .* ε", Mood.PROGRESSIVE),
    (r"IS BEEN δ", Mood.PROGRESSIVE),
    (r".* IS .* δ", Mood.PRESENT),
    (r"TO BE? .*", Mood.BARE),
    (r"BE .*", Mood.BARE),
    (r"β", Mood.PRESENT),
    (r"γ", Mood.PAST),
)
_PASSIVE = compile_rule("[IS WAS BE BEEN] ADVERB* $")


def find_verb_group(strip: Strip, verb: int) -> VerbGroup:
    """The group whose main verb is item ``verb``, read from right to left."""
    shape, forms = strip.shape, strip.forms
    first = verb
    while first > 0 and _belongs(strip, first - 1, first):
        first -= 1
    spelled = shape[first:verb]
    aside = _ASIDE.search(shape, max(0, first - _LONG_ASIDE), first)
    if aside is not None and not spelled and forms[verb] == Form.BASE:
        first, spelled = aside.start(), aside.group(1)
    # A controlling verb opens the group only if "to" or "-ing" follows; "said to" does not.
    form = _FORM_LETTERS.get(forms[verb], "α")
    if form == "γ" and first < verb and shape[first] in _HAVE_BE:
        form = "δ"
    spelled = spelled.translate(_LEFT_OUT)
    mood = _read_mood(spelled + form)
    if form == "ε" and spelled == parts.WAS and _SAID.search(shape, 0, first):
        mood = Mood.WOULD
    if mood is Mood.PAST and parts.WOULD in shape[:first] and _WHEN.search(shape, 0, first):
        mood = Mood.WOULD
    if mood is Mood.BARE and spelled[:1] == parts.TO and _PLANS_ARE.search(shape, 0, first):
        mood = Mood.WILL
    elif mood is Mood.BARE and spelled[:1] == parts.TO and parts.FOR in shape[:first]:
        mood = _read_others_plan(shape, first)
    elif mood is Mood.BARE and form == "α" and _THEY_DO.search(shape, 0, verb):
        mood = Mood.PRESENT
    passive = form == "δ" and _PASSIVE.search(shape, first, verb) is not None
    return VerbGroup(first, verb, mood, passive)


# "is arranging for the premier to visit", "has no plans for her to visit"
_FOR_THEM = compile_rule(
    "(NOT?) [THE ADVERB WORD]{0,2} ([PLAN WISH WEIGH AGENDA]) FOR [THE DEMONYM HIS]{0,2}"
    " [PERSON PRONOUN HIM RETINUE] $"
)
_OTHERS_PLAN = {parts.PLAN: Mood.WILL, parts.AGENDA: Mood.WILL}


def _read_others_plan(shape: str, first: int) -> Mood:
    """The mood of what somebody plans, or hopes, for others to do."""
    match = _FOR_THEM.search(shape, 0, first)
    if match is None:
        return Mood.BARE
    return Mood.DENIED if match[1] else _OTHERS_PLAN.get(match[2], Mood.MAY)


# "said the envoy was arriving in Oslo on Monday" reports what was ahead then.
_SAID = compile_rule("REPORT [RELATIVE THE DEMONYM ADVERB ON DATE]{0,5} [PERSON PRONOUN GROUP] $")
# "said she would see the envoy when he arrived": what was ahead then, too.
_WHEN = compile_rule("WOULD (?! HAS ) [^SEMICOLON]* WHILE [PERSON PRONOUN] ADVERB* $")
# "says plans are in place to visit", "the plan is to visit"
_PLANS_ARE = compile_rule("AGENDA [IS HAS] [^SEMICOLON COMMA PERSON NOT]{0,3} $")
# "will, after all, go": what stands between two commas parts no group.
_ASIDE = compile_rule("([WILL MAY WOULD] | [IS DUE] TO) COMMA [^COMMA PERSON PRONOUN]{1,5} COMMA $")
_LONG_ASIDE = 9
_THEY_DO = compile_rule("PRONOUN ADVERB* $")  # "they go", "he does go"
_HAVE_BE = frozenset(parts.HAS + parts.HAD + parts.IS + parts.WAS + parts.BE + parts.BEEN)
_LEFT_OUT = {ord(part): None for part in parts.ADVERB + parts.DATE + parts.ON}
_ALWAYS = AUXILIARIES | frozenset(parts.NOT + parts.DUE + parts.LIKELY)
_CONTROL = frozenset(parts.PLAN + parts.WISH + parts.WEIGH + parts.REFUSE + parts.INVITE)
_NOUN_CONTROL = frozenset(parts.AGENDA + parts.INVITATION)


def _belongs(strip: Strip, i: int, following: int) -> bool:
    """Whether item ``i`` is part of the verb group that goes on at ``following``."""
    shape = strip.shape
    part, after = shape[i], shape[following]
    if part in _ALWAYS:
        return True
    if part == parts.ADVERB:
        while i > 1 and shape[i - 1] == parts.ADVERB:
            i -= 1  # "will then briefly be"
        return i > 0 and (
            shape[i - 1] in _ALWAYS
            or shape[i - 1] == parts.TO
            or shape[i - 1] in _CONTROL
            or after == parts.TO
        )
    if part == parts.TO:
        return (
            strip.forms[following] == Form.BASE
            or after in _ALWAYS
            or after in (parts.BE, parts.ADVERB, parts.WORD)
        )
    if part in _CONTROL:
        while shape[following] in _BETWEEN:
            following += 1  # "has ruled out again on Monday attending"
        after = shape[following]
        return (
            after == parts.TO
            or strip.forms[following] == Form.GERUND
            or (part == parts.WISH and after == parts.IN)
        )
    if part == parts.IN:  # "expressed interest in attending"
        return strip.forms[following] == Form.GERUND and shape[i - 1 : i] == parts.WISH
    if part in _NOUN_CONTROL:
        return after == parts.TO
    if part == parts.THE:
        return after in _NOUN_CONTROL
    if part == parts.DATE and (strip.forms[following] == Form.GERUND or after == parts.TO):
        return _CONTROLLED.search(shape, 0, i) is not None
    if part == parts.DATE:
        # "is to meet", "is on Monday to meet": a date may stand inside the group.
        return i > 0 and (
            shape[i - 1] in _ALWAYS
            or (shape[i - 1] == parts.ON and i > 1 and shape[i - 2] in _ALWAYS)
        )
    if part == parts.ON:
        # "will on Monday meet".
        ahead = i > 0 and (shape[i - 1] in _ALWAYS or _CONTROLLED.search(shape, 0, i) is not None)
        return after == parts.DATE and ahead
    return False


_BETWEEN = frozenset(parts.ADVERB + parts.DATE + parts.ON)
_CONTROLLED = compile_rule("[REFUSE WISH PLAN WEIGH] ADVERB* ON? $")


@lru_cache(maxsize=4096)
def _read_mood(spelled: str) -> Mood:
    """The mood of a group spelled as its parts, the main verb as its form; few occur, and often."""
    for rule, mood in _MOODS:
        if compile_rule(rule).fullmatch(spelled):
            return mood
    return Mood.BARE
