"""A claim as an act first gives it: its rule, its mood, whether it tells of going or of staying."""

from __future__ import annotations

from itinerary.extraction.act import ACTING, BEING, Act
from itinerary.extraction.claims import Bound, Claim, Turn
from itinerary.extraction.moods import Mood
from itinerary.extraction.routes import STAYING
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip
from itinerary.language import lexicon as parts

# A journey noun governed by one of these tells of its first day.
_SETTING_OUT = frozenset(parts.BEGIN + parts.GO + parts.LEAVE + parts.ARRIVE)

RULES = {
    parts.VISIT: "visits a place",
    parts.GO: "goes to a place",
    parts.LEAVE: "leaves for a place",
    parts.ARRIVE: "arrives in a place",
    parts.STAY: "stays in a place",
    parts.ATTEND: "takes part in a place",
    parts.MEET: "meets in a place",
    parts.HOST: "is received by a host",
    parts.INVITE: "is invited by a host",
    parts.BEGIN: "begins in a place",
    parts.END: "ends a journey",
    parts.JOURNEY: "a journey to a place",
    parts.CANCEL: "calls a journey off",
    parts.POSTPONE: "puts a journey off",
    parts.ACCOMPANY: "goes along",
    parts.CARRY: "is taken to a place",
    BEING: "is in a place",
    ACTING: "does something in a place",
}


def draft_claim(scene: Scene, strip: Strip, act: Act, who: tuple[int, ...]) -> Claim:
    motion = act.frame not in STAYING
    turn = Turn.GO
    mood = act.group.mood
    if parts.CANCEL in (act.frame, act.turn):
        turn = Turn.CANCEL
    elif parts.POSTPONE in (act.frame, act.turn):
        turn = Turn.POSTPONE
    elif parts.END in (act.frame, act.turn):
        turn = Turn.FINISH
    elif act.turn == parts.WEIGH and mood not in (Mood.DENIED, Mood.PLUPERFECT):
        mood = Mood.MAY
    elif act.turn == parts.REFUSE:
        mood = Mood.DENIED
    elif act.turn in (parts.PLAN, parts.WISH) and mood in (Mood.PRESENT, Mood.PROGRESSIVE):
        mood = Mood.WILL if act.turn == parts.PLAN else Mood.MAY
    if act.noun and act.turn and act.turn in _SETTING_OUT and act.item > act.group.verb:
        motion = True
    return Claim(
        who=who,
        places=(),
        mood=mood,
        turn=turn,
        bound=Bound.START if motion else Bound.STAY,
        sentence=strip.number,
        start=strip.start,
        end=strip.end,
        rule=RULES[act.frame],
        heading=strip.heading,
        stays=not motion,
    )
