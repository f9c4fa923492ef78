"""A claim as an act first gives it: its rule, its mood, whether it tells of going or of staying."""

from __future__ import annotations

from itinerary.extraction.act import ACTING, BEING, Act
from itinerary.extraction.calling_off import is_just_said
from itinerary.extraction.claims import CALLED_OFF, Bound, Claim, Rule, Turn
from itinerary.extraction.foiled import (
    falls_through,
    find_fate_in_front,
    is_prospect,
    is_unplanned,
    is_unsettled,
    is_urged,
)
from itinerary.extraction.moods import Mood
from itinerary.extraction.qualifiers import qualify
from itinerary.extraction.routes import STAYING
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import CALLING_OFF, Entry, Form, load_lexicon

# A journey noun governed by one of these tells of its first day.
_SETTING_OUT = frozenset(parts.BEGIN + parts.GO + parts.LEAVE + parts.ARRIVE)

RULES = {
    parts.VISIT: Rule.VISITS,
    parts.GO: Rule.GOES,
    parts.LEAVE: Rule.LEAVES_FOR,
    parts.ARRIVE: Rule.ARRIVES,
    parts.STAY: Rule.STAYS,
    parts.ATTEND: Rule.TAKES_PART,
    parts.MEET: Rule.MEETS,
    parts.HOST: Rule.RECEIVED,
    parts.INVITE: Rule.INVITED,
    parts.BEGIN: Rule.BEGINS,
    parts.END: Rule.ENDS,
    parts.JOURNEY: Rule.JOURNEY,
    parts.CANCEL: Rule.CALLS_OFF,
    parts.POSTPONE: Rule.PUTS_OFF,
    parts.ACCOMPANY: Rule.GOES_ALONG,
    parts.CARRY: Rule.TAKEN,
    BEING: Rule.IS_IN,
    ACTING: Rule.ACTS,
}


def _is_subject(act: Act, mood: Mood) -> bool:
    """ "the visit is being prepared", "has been agreed": the journey itself is planned."""
    return act.noun and act.group.verb > act.item and mood in (Mood.PERFECT, Mood.PAST)


_LASTS_TO = compile_rule("LAST TO DATE")


_ON_AND_ON = frozenset({Mood.WILL, Mood.PRESENT, Mood.PROGRESSIVE})


def _continues(strip: Strip, act: Act, mood: Mood) -> bool:
    """ "will continue her visit until Friday": it is under way."""
    return act.noun and mood in _ON_AND_ON and strip.lemma_at(act.governor) == "continue"


def _lasts_to(strip: Strip, act: Act) -> bool:
    """ "The visit will extend to June 16"."""
    behind = act.noun and act.group.verb > act.item
    return behind and _LASTS_TO.match(strip.shape, act.group.verb) is not None


_PAST_WEIGHING = frozenset({Mood.DENIED, Mood.PLUPERFECT})
_TOLD = frozenset({Mood.PAST, Mood.PRESENT, Mood.PERFECT})


def announces(strip: Strip, act: Act) -> bool:
    """ "announced her visit to Riga": what is announced is ahead; "described her visit" is not."""
    return strip.lemma_at(act.governor) in load_lexicon().announcing


def _is_off(strip: Strip, act: Act) -> bool:
    """ "the visit is off", unlike "will go ahead"."""
    return strip.lemma_at(act.group.verb) == "be off"


def _goes_ahead(strip: Strip, act: Act) -> bool:
    """ "the visit is going ahead": it is on, and not under way."""
    entry = strip.refs[act.group.verb]
    return isinstance(entry, Entry) and entry.verb == parts.GO


def _is_called_off(strip: Strip, act: Act, how: str) -> bool:
    """ "has put off going to Oslo": what is called off is told by a verb in "-ing"."""
    verb = act.item
    if how not in strip.shape or act.noun or strip.forms[verb] not in (Form.GERUND, Form.BASE):
        return False
    idea = _IDEA_OF.search(strip.shape, 0, verb)
    if idea is not None:
        return idea[1] == how  # "has scrapped plans to visit Oslo"
    return strip.forms[verb] == Form.GERUND and strip.shape[verb - 1 : verb] == how


_IDEA_OF = compile_rule("([CANCEL POSTPONE]) [THE HIS]? [WORD AGENDA]{1,2} [OF TO] $")


def _is_done_before(scene: Scene, strip: Strip, act: Act) -> bool:
    """ "was due this month after rescheduling a trip planned for January": another journey's."""
    verb = act.group.verb
    before = strip.first[verb] - 1
    return strip.forms[verb] == Form.GERUND and scene.tokens.lower[before] == "after"


_DUE_IN = compile_rule("DUE (?! FOR)")


def _bound_of_stay(strip: Strip, act: Act) -> Bound:
    """Of which day of a stay a verb tells that is not one of going."""
    if act.noun:
        return Bound.START if act.turn == parts.BEGIN else Bound.STAY  # "the visit begins on"
    if act.frame == parts.STAY:
        return Bound.LAST  # "remains there on Friday"
    if act.frame == BEING and _DUE_IN.search(strip.shape, act.group.first, act.item + 4):
        return Bound.START  # "is due in Hanoi on Friday"
    return Bound.STAY


def draft_claim(scene: Scene, strip: Strip, act: Act, who: tuple[int, ...]) -> Claim:
    motion = act.frame not in STAYING
    turn = Turn.GO
    mood = qualify(scene, strip, act, act.group.mood)
    if act.noun and act.group.verb > act.item and (mood is Mood.DENIED or _is_off(strip, act)):
        # "the visit will not take place", "the visit is off", but "is not confirmed"
        if mood is not Mood.DENIED or falls_through(scene, strip, act):
            turn, mood = Turn.CANCEL, Mood.PAST if mood is Mood.DENIED else mood
        elif not is_unplanned(scene, strip, act):
            mood = Mood.MAY if is_unsettled(scene, strip, act) else Mood.BARE
    elif act.noun and act.group.verb > act.item and _goes_ahead(strip, act):
        mood = Mood.WILL if mood is Mood.PROGRESSIVE else mood
    elif act.noun and (fate := find_fate_in_front(scene, strip, act)) is not None:
        turn, mood = fate, Mood.PERFECT
    elif parts.CANCEL in (act.frame, act.turn) or _is_called_off(strip, act, parts.CANCEL):
        turn = Turn.CANCEL
        mood = Mood.DENIED if is_urged(scene, strip, act) else mood
    elif parts.POSTPONE in (act.frame, act.turn) or _is_called_off(strip, act, parts.POSTPONE):
        turn = Turn.POSTPONE
        mood = Mood.DENIED if is_urged(scene, strip, act) else mood
        mood = Mood.PLUPERFECT if _is_done_before(scene, strip, act) else mood
    elif parts.END in (act.frame, act.turn) or _lasts_to(strip, act):
        turn = Turn.FINISH
    elif act.turn == parts.WEIGH and mood is act.group.mood and mood not in _PAST_WEIGHING:
        mood = Mood.MAY
    elif act.turn == parts.REFUSE:
        # "has not ruled out a visit"
        mood = Mood.MAY if mood is Mood.DENIED else Mood.DENIED
    elif _continues(strip, act, mood):
        mood = Mood.PROGRESSIVE
    elif act.turn == parts.REPORT and mood in _TOLD and announces(strip, act):
        mood = Mood.WILL
    elif act.turn == parts.REPORT and mood is Mood.DENIED and announces(strip, act):
        mood = Mood.MAY  # "has not yet announced her visit": it is spoken of
    elif act.noun and mood is Mood.BARE and is_prospect(scene, strip, act):
        mood = Mood.MAY
    elif act.turn in (parts.PLAN, parts.WISH) and (
        mood in (Mood.PRESENT, Mood.PROGRESSIVE) or _is_subject(act, mood)
    ):
        mood = Mood.WILL if act.turn == parts.PLAN else Mood.MAY
    if turn in CALLED_OFF and mood is Mood.PLUPERFECT and is_just_said(scene, strip, act):
        mood = Mood.PERFECT  # "officials said the visit had been put off"
    if act.frame in CALLING_OFF:
        motion = False  # "pulled out of a summit on Friday" is about that day
    if act.noun and act.turn and act.turn in _SETTING_OUT and act.item > act.group.verb:
        motion = True
    if act.noun and scene.tokens.lower[strip.first[act.item]] == "arrival":
        motion = True
    return Claim(
        who=who,
        places=(),
        mood=mood,
        turn=turn,
        bound=Bound.START if motion else _bound_of_stay(strip, act),
        sentence=strip.number,
        start=strip.start,
        end=strip.end,
        rule=RULES[act.frame],
        heading=strip.heading,
        stays=not motion or _continues(strip, act, act.group.mood),
    )
