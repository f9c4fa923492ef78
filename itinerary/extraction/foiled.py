"""What was to be and is not: "will no longer go", "had been due in Rome"."""

from __future__ import annotations

from itinerary.extraction.act import Act
from itinerary.extraction.claims import Claim, Turn
from itinerary.extraction.moods import Mood
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts
from itinerary.language.tokens import hold_phrase

_PREDICATE = 3  # tokens behind a verb that still say what it says
_BEHIND = 6  # items behind a clause in which "as planned" may stand
_OVERTAKEN = frozenset(parts.HAD + parts.HAS)


def foil(scene: Scene, strip: Strip, act: Act, claim: Claim) -> None:
    """Make ``claim`` one of calling off where the clause denies what had been expected."""
    inside = strip.shape[act.group.first : act.group.verb]
    claim.unfounded = claim.mood is Mood.DENIED and (
        act.noun or parts.AGENDA in inside or parts.REFUSE in strip.shape[: act.group.first]
    )
    if claim.mood in _TOLD_OF and _is_untrue(scene, strip, act):
        claim.mood, claim.unfounded = Mood.DENIED, True
    if parts.DUE in inside and claim.mood in (Mood.WILL, Mood.WAS_TO):
        words = scene.tokens.lower[strip.first[act.group.first] : strip.first[act.item]]
        claim.expected = "expected" in words
    if claim.mood is Mood.WAS_TO:
        claim.overtaken = _is_overtaken(scene, strip, act)
        if not claim.overtaken and _is_reported(strip, act):
            claim.mood = Mood.WOULD  # what somebody says of plans in the past is a plan
    elif claim.mood is Mood.DENIED and _was_expected(scene, strip, act):
        # "will not leave on Friday as scheduled", "is no longer going"
        put_off = any(parts.POSTPONE in one.shape for one in scene.strips)
        claim.turn, claim.mood = Turn.POSTPONE if put_off else Turn.CANCEL, Mood.PERFECT
    elif _stays_at_home(scene, strip, act):
        claim.mood = Mood.DENIED  # "was to have gone to Rome but will stay at home"


# "The king was due in Oslo, the court said": it is still so; not "was to have come".
_SAID_SO = compile_rule(
    ", [THE DEMONYM HIS NAME WORD]{0,4} [PERSON PRONOUN GROUP WORD NAME] ADVERB? REPORT"
)
_SAYS = compile_rule("REPORT (?: ON? DATE )? [RELATIVE THE DEMONYM]{0,3} [PERSON PRONOUN GROUP] $")


def _is_reported(strip: Strip, act: Act) -> bool:
    inside = strip.shape[act.group.first : act.group.verb]
    if parts.WAS not in inside or not _OVERTAKEN.isdisjoint(inside):
        return False
    if _SAYS.search(strip.shape, 0, act.group.first) is not None:
        return True
    return _SAID_SO.search(strip.shape, act.item) is not None


_TOLD_OF = frozenset({Mood.WILL, Mood.WOULD, Mood.WAS_TO, Mood.BARE, Mood.MAY})
_GOING = frozenset(parts.GO + parts.VISIT + parts.LEAVE + parts.ARRIVE + parts.ATTEND + parts.STAY)


def tells_fate(act: Act, claim: Claim) -> bool:
    """Whether a claim without place and day says what becomes of the journey told before."""
    return claim.turn is not Turn.GO or (claim.mood is Mood.DENIED and act.frame in _GOING)


_AT_HOME = 3  # items behind "stay" in which "home" stands


def _stays_at_home(scene: Scene, strip: Strip, act: Act) -> bool:
    if act.frame != parts.STAY:
        return False
    last = min(len(strip) - 1, act.item + _AT_HOME)
    return "home" in scene.tokens.lower[strip.first[act.item] : strip.last[last]]


def _was_expected(scene: Scene, strip: Strip, act: Act) -> bool:
    last = min(len(strip), max(act.end, act.item + 1) + _BEHIND)
    words = scene.tokens.lower[strip.first[act.group.first] : strip.last[last - 1]]
    return hold_phrase(words, scene.lexicon.fates["foiled"])


def _is_overtaken(scene: Scene, strip: Strip, act: Act) -> bool:
    """ "had been due to", "was to have visited", "was supposed to": unlike "was to visit"."""
    first, verb = act.group.first, act.group.verb
    if not _OVERTAKEN.isdisjoint(strip.shape[first:verb]):
        return True
    words = scene.tokens.lower[strip.first[first] : strip.last[verb]]
    return not scene.lexicon.fates["overtaken"].isdisjoint(words)


# "the cancellation of the premier's visit", "a delay in her trip"
_FATE_OF = compile_rule(
    "(WORD) [OF IN] (?: PERSON POSSESSIVE )? [THE HIS WORD DURATION DEMONYM ADVERB]{0,4} $"
)


def find_fate_in_front(scene: Scene, strip: Strip, act: Act) -> Turn | None:
    """What a noun in front says of the journey: that it is called off, or put off."""
    match = _FATE_OF.search(strip.shape, max(0, act.item - 10), act.item)
    if match is None:
        return None
    word, fates = scene.tokens.lower[strip.first[match.start(1)]], scene.lexicon.fates
    if word in fates["cancellation"]:
        return Turn.CANCEL
    return Turn.POSTPONE if word in fates["postponement"] else None


# "in talks with Oman on a visit", "discussed a visit"
_TALKED_OF = compile_rule("TALKS [^COMMA SEMICOLON]{0,4} [ON WITH] [THE WORD DURATION]{0,3} $")


def is_prospect(scene: Scene, strip: Strip, act: Act) -> bool:
    """Whether a journey is only talked of: "in talks on a visit", "the possibility of a trip"."""
    if _TALKED_OF.search(strip.shape, max(0, act.item - 10), act.item):
        return True
    match = _FATE_OF.search(strip.shape, max(0, act.item - 10), act.item)
    if match is None:
        return False
    return scene.tokens.lower[strip.first[match.start(1)]] in scene.lexicon.fates["prospect"]


def falls_through(scene: Scene, strip: Strip, act: Act) -> bool:
    """Whether a journey that is the subject "does not take place", unlike "was not announced"."""
    return _is_beside(scene, strip, act, "happening")


def is_unsettled(scene: Scene, strip: Strip, act: Act) -> bool:
    """Whether a journey that is the subject "has not been confirmed", or agreed."""
    return _is_beside(scene, strip, act, "settling")


def is_unplanned(scene: Scene, strip: Strip, act: Act) -> bool:
    """Whether a journey that is the subject "is not planned", or "not on the agenda"."""
    return _is_beside(scene, strip, act, "unplanned")


def _is_untrue(scene: Scene, strip: Strip, act: Act) -> bool:
    """ "Reports that she will go are false", "it is not true that"."""
    if not act.noun and parts.RELATIVE not in strip.shape[: act.group.first]:
        return False
    words = scene.tokens.lower[strip.first[0] : strip.last[-1]]
    fates = scene.lexicon.fates
    return not fates["untrue"].isdisjoint(words) or hold_phrase(words, fates["untrue phrases"])


def _is_beside(scene: Scene, strip: Strip, act: Act, kind: str) -> bool:
    behind = strip.first[act.group.first] if act.group.first > act.item else strip.last[act.item]
    end = min(strip.last[-1], strip.last[act.group.verb] + _PREDICATE)
    return not scene.lexicon.fates[kind].isdisjoint(scene.tokens.lower[behind:end])


# "has no intention of cancelling"
_NO_INTENTION = compile_rule("NOT ADVERB? [AGENDA WORD WISH] OF $")


_SUPPOSED = compile_rule(
    "[CANCEL POSTPONE] [^PERSON PRONOUN COMMA SEMICOLON]{1,10} WOULD [BE WORD]"
)


def is_urged(scene: Scene, strip: Strip, act: Act) -> bool:
    """ "rejected calls to scrap her trip": only wanted by others."""
    if act.group.mood is not Mood.BARE:
        return False
    if _NO_INTENTION.search(strip.shape, 0, act.group.first):
        return True
    if act.group.first <= 1 and _SUPPOSED.match(strip.shape, act.group.first):
        return True  # "Postponing the visit until May would be wrong"
    first = strip.first[act.group.first]
    return not scene.lexicon.fates["urging"].isdisjoint(
        scene.tokens.lower[max(0, first - 6) : first]
    )
