"""Journeys told by a noun as something that has been or is still to come: "after the king's
visit to Riga", "ahead of her trip to Rome"."""

from __future__ import annotations

from datetime import date, timedelta

from itinerary.extraction.act import Act
from itinerary.extraction.days import Day
from itinerary.extraction.moods import Mood
from itinerary.extraction.preparations import is_planned_then, is_prepared_for
from itinerary.extraction.receiving_states import is_awaited
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts
from itinerary.language.dates import reresolve
from itinerary.language.lexicon import Form

_OWNER = "(?: [THE DEMONYM]* PERSON POSSESSIVE | HIS )"
_QUALIFIED = "[ADVERB NUMBER WORD NAME DURATION DEMONYM]{0,3}"
# "after Holm's visit", "during his first trip": the preposition is group 1.
_BEHIND = compile_rule(f"(WHILE | DURING) {_OWNER} {_QUALIFIED} $")
# "It was Holm's first visit to Riga"
_IT_WAS = compile_rule(f"[NAME PRONOUN RELATIVE THE HIS] WAS ADVERB* {_OWNER} {_QUALIFIED} $")
# "Holm's visit to Riga has helped", "… was a success", "his tour has included Riga"
_HAS_BEEN = compile_rule(
    "(?: [TO OF] [THE DEMONYM WORD NAME]{0,3} PLACE | HERE | THERE ) (?: ON? DATE )?"
    " (?: HAS ADVERB* [WORD BEEN] | WAS ADVERB* [THE WORD NAME HIS] ) | HAS ADVERB* INCLUDE"
)
# "has gained respect with visits to Rome and Riga"
_WITH = compile_rule("WITH [ADVERB WORD]{0,2} $")
_BEEN = frozenset(parts.HAS + parts.HAD + parts.WAS)
_PLACES = compile_rule("[TO OF] THE? PLACE (?: [COMMA AND]{1,2} THE? PLACE )*")
_DOING = frozenset(parts.PAY + parts.CARRY)
_AHEAD = frozenset(parts.WILL + parts.DUE + parts.MAY + parts.PLAN + parts.LIKELY)


_THESE_DAYS = timedelta(days=2)
_LONG_AGO = timedelta(days=21)
_FROM = compile_rule("(.) FROM [THE HIS WORD DURATION ADVERB]{0,4} $")


def _is_back_from(scene: Scene, strip: Strip, act: Act) -> bool:
    """ "Fresh from a visit to Rome", "back from a tour of Asia"."""
    match = _FROM.search(strip.shape, max(0, act.item - 6), act.item)
    if match is None:
        return False
    return scene.tokens.lower[strip.last[match.start(1)] - 1] in scene.lexicon.qualifiers["back"]


def looks_back(scene: Scene, strip: Strip, act: Act, days: list[Day]) -> bool:
    """Whether a sentence speaks of the journey of ``act`` as of one that has been.

    A clause on what is still ahead says nothing of that: "after the visit he will".
    """
    shape = strip.shape
    if act.noun and _is_back_from(scene, strip, act):
        return True
    begin = max(0, act.item - 9)
    if act.noun and _remembers(scene, strip, begin, act.item):
        return True
    if not act.noun or not _AHEAD.isdisjoint(shape):
        return False
    today = scene.article.published
    if any(day.span.end is not None and day.span.end >= today for day in days):
        return False
    behind = _BEHIND.search(shape, begin, act.item)
    if behind is not None:
        word = scene.tokens.lower[strip.first[behind.start(1)]]
        return word in scene.lexicon.behind
    if _WITH.search(shape, begin, act.item) and not _BEEN.isdisjoint(shape[: act.item]):
        return True
    places = _PLACES.match(shape, act.item + 1)
    verb = places.end() if places is not None else len(strip)
    if verb < len(strip) and strip.forms[verb] == Form.PAST and shape[verb] in _DOING:
        return True  # "A tour of France made her famous"
    return (
        _IT_WAS.search(shape, begin, act.item) is not None
        or _HAS_BEEN.match(shape, act.item + 1) is not None
    )


# "ahead of a two-day visit": the preposition is group 1.
_IN_FRONT = compile_rule(
    "(DURING) [THE HIS ADVERB NUMBER WORD NAME DURATION DEMONYM DATE POSSESSIVE PERSON]{0,6} $"
)


# "has been sent to Riga for talks on Friday": the day is that of the talks.
_SENT_FOR = compile_rule(
    "CARRY TO [THE DEMONYM]* PLACE FOR [THE HIS WORD NAME NUMBER DURATION]{0,3}"
    " [TALKS EVENT MEET JOURNEY] ON? DATE"
)


def looks_ahead(scene: Scene, strip: Strip, act: Act) -> bool:
    """Whether the journey of ``act`` is one ahead of which a clause tells something else."""
    if act.frame == parts.CARRY:
        sent = act.group.passive and act.group.mood is Mood.PERFECT
        return sent and _SENT_FOR.match(strip.shape, act.item) is not None
    if is_prepared_for(scene, strip, act) or is_awaited(strip, act):
        return True
    if is_planned_then(scene, strip, act):
        return True
    if not act.noun or parts.DURING not in strip.shape[: act.item]:
        return False
    match = _IN_FRONT.search(strip.shape, max(0, act.item - 7), act.item)
    if match is None:
        return False
    item = match.start(1)
    words = " ".join(scene.tokens.lower[strip.first[item] : strip.last[item]])
    return words in scene.lexicon.qualifiers["ahead_of"]


# "said last week during a visit to": the day of saying so is that of the visit
_SAID_DURING = compile_rule("REPORT ON? (DATE) DURING [THE HIS ADVERB WORD DURATION NUMBER]{0,4} $")


# "had talks in 2015 during the visit of X to": the day of what else was done then
_DONE_DURING = compile_rule("(DATE) DURING [THE HIS ADVERB WORD DURATION NUMBER]{0,4} $")


def was_said_before(strip: Strip, act: Act, today: date) -> bool:
    """Whether somebody spoke on the journey of ``act``, and did so before these days."""
    if not act.noun or parts.DURING not in strip.shape:
        return False
    done = _DONE_DURING.search(strip.shape, max(0, act.item - 9), act.item)
    day = strip.date_at(done.start(1)) if done is not None else None
    if day is not None and day.span.end is not None and day.span.end < today - _LONG_AGO:
        return True
    match = _SAID_DURING.search(strip.shape, max(0, act.item - 9), act.item)
    mention = strip.date_at(match.start(1)) if match is not None else None
    last = reresolve(mention, "past").last_day if mention is not None else None
    return last is not None and last < today - _THESE_DAYS


def _remembers(scene: Scene, strip: Strip, begin: int, item: int) -> bool:
    """ "the anniversary of the king's visit": a visit of old times."""
    lower = scene.tokens.lower
    at = strip.shape.rfind(parts.OF, begin, item)
    if at < 1:
        return False
    return lower[strip.last[at - 1] - 1] in scene.lexicon.doubts["remembering"]
