"""What is called off or put off: a journey or a meeting, and not one of long ago."""

from __future__ import annotations

from datetime import timedelta

from itinerary.extraction.act import Act
from itinerary.extraction.days import find_days
from itinerary.extraction.moods import Mood
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.facts import DateMention
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import CALLING_OFF

# So many items behind "drops" its journey stands: "drops Malaysia from his Asia trip".
_OBJECT = 8


_NOT_THE_OBJECT = compile_rule(
    "[CANCEL POSTPONE] (?: COMMA [^COMMA]{1,6} COMMA )? [^COMMA TO]{1,6} TO [WORD NAME] [^COMMA]*"
    " COMMA"
)
_EVENTS = frozenset(parts.EVENT + parts.JOURNEY + parts.TALKS + parts.AGENDA)


def find_called_off(strip: Strip, act: Act) -> int:
    """The journey or meeting that the verb calls off; -1 if it is something else."""
    end = min(max(act.end, act.item + _OBJECT), len(strip))
    aside = _NOT_THE_OBJECT.match(strip.shape, act.item)
    if aside is not None:
        end = min(end, aside.end())  # "dropped his vow to move the embassy, a plan of old"
    found = next((i for i in range(act.item, end) if strip.shape[i] in _EVENTS), -1)
    if found >= 0 and strip.shape[found : found + 2] == parts.AGENDA + parts.TO:
        return -1  # "has dropped plans to visit Oslo": the visit tells it, if it is one
    return found


def is_said_again(scene: Scene, strip: Strip, act: Act) -> bool:
    """ "It has been put off", "has called it off": said of the journey told before."""
    if act.frame not in CALLING_OFF:
        return False
    behind = strip.last[act.item]
    if scene.tokens.lower[behind : behind + 1] == ["it"] and act.item + 1 < len(strip):
        return not _is_of_past(scene, strip, act)
    if not act.group.passive or not act.group.first:
        return False
    if scene.tokens.lower[strip.first[act.group.first] - 1] != "it":
        return False
    before = strip.shape[: act.group.first]  # "The talks were due on Monday, but it was put off"
    return parts.JOURNEY in before or _MEETINGS.isdisjoint(before)


_MEETINGS = frozenset(parts.EVENT + parts.TALKS)


def _is_of_past(scene: Scene, strip: Strip, act: Act) -> bool:
    """ "was to have gone in June, but put it off": another journey than the one still ahead."""
    told = (m.span.first_day for m in strip.refs[: act.item] if isinstance(m, DateMention))
    limit = scene.article.published - _DAYS_AGO
    return any(day is not None and day < limit for day in told)


_DAYS_AGO = timedelta(days=7)  # a weekday in the past tense may be one to come
_LONG_PAST = timedelta(days=21)


def is_long_past(scene: Scene, strip: Strip, act: Act) -> bool:
    """Whether the clause is about what was done weeks ago."""
    if act.group.mood is not Mood.PAST:
        return False
    told = [day.span for day in find_days(strip, act.front, act.begin, act.end, Mood.PAST)]
    told += [m.span for m in strip.refs[:_FRONT] if isinstance(m, DateMention)]
    limit = scene.article.published - _LONG_PAST
    return any(span.end is not None and span.end < limit for span in told)


_FRONT = 2  # items in front of a sentence that its date is among: "In April the trip"


# "officials said on Monday that the visit had been", "she had cancelled her visit, officials said"
_SAID = compile_rule("REPORT [^SEMICOLON HAD WHILE]{0,16} HAD ADVERB? BEEN? $")
_SAYS_BEHIND = compile_rule(
    "[CANCEL POSTPONE] [^SEMICOLON REPORT WHILE]{0,12} COMMA QUOTE?"
    " (?: [PERSON PRONOUN GROUP THE HIS WORD NAME DEMONYM]{1,6} REPORT | REPORT )"
)
_BEFORE = frozenset({"after", "before", "previously", "once", "last"})


def is_just_said(scene: Scene, strip: Strip, act: Act) -> bool:
    """Whether "had cancelled" is what somebody says now, and not what was before the news."""
    verb = act.group.verb
    days = [mention.span.last_day for mention in strip.refs if isinstance(mention, DateMention)]
    if any(day is not None and day < scene.article.published - _LONG_PAST for day in days):
        return False
    if not _BEFORE.isdisjoint(scene.tokens.lower[strip.first[0] : strip.last[verb]]):
        return False
    said = _SAID.search(strip.shape, 0, verb) is not None
    return said or _SAYS_BEHIND.match(strip.shape, verb) is not None
