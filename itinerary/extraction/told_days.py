"""The days of a claim among the dates of its clause: by what becomes of the journey it tells."""

from __future__ import annotations

from datetime import date

from itinerary.extraction.act import Act
from itinerary.extraction.anew import find_new_days
from itinerary.extraction.calling_off import is_long_past
from itinerary.extraction.chains import is_weekday
from itinerary.extraction.claims import CALLED_OFF, Claim, Turn
from itinerary.extraction.days import Day, find_days, read_in_mood
from itinerary.extraction.moods import Mood
from itinerary.extraction.presence import find_day_amid
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.unsaid import is_attendance
from itinerary.facts import DateMention, DateSpan, Precision
from itinerary.language import lexicon as parts
from itinerary.language.dates import reresolve
from itinerary.language.lexicon import CALLING_OFF, Entry, Form


def find_days_told(scene: Scene, strip: Strip, act: Act, claim: Claim) -> list[Day]:
    """The days that the clause of ``act`` gives ``claim``; what it puts off gets new ones, too."""
    if act.noun and find_day_amid(strip, act.item) is not None:
        return []  # "on the last day of a visit"
    days = _find_days_told(scene, strip, act, claim)
    if act.noun and _is_counted(scene, strip, act):
        # "her third trip to Rome this year"
        days = [day for day in days if day.span.precision is not Precision.YEAR]
    if days or (act.noun and not is_attendance(scene, strip, act)):
        return days
    mood = claim.mood if act.noun else act.group.mood
    mood = Mood.WILL if claim.turn in CALLED_OFF else mood
    return _find_day_of_meeting(strip, act, mood)


def _is_counted(scene: Scene, strip: Strip, act: Act) -> bool:
    """Whether an ordinal counts the journey: "her third trip"."""
    words = scene.tokens.lower[max(0, strip.first[act.item] - 3) : strip.first[act.item]]
    return not scene.lexicon.fates["ordinals"].isdisjoint(words)


def _find_days_told(scene: Scene, strip: Strip, act: Act, claim: Claim) -> list[Day]:
    today = scene.article.published
    if claim.turn in CALLED_OFF:
        days = _find_days_called_off(strip, act)
        claim.anew = find_new_days(scene, strip, act) if claim.turn is Turn.POSTPONE else None
        if claim.anew is not None and _is_brought_forward(strip, act):
            claim.turn, claim.mood = Turn.GO, Mood.WILL
            new, claim.anew = claim.anew, None
            return [Day(act.item, new)]
        days = [day for day in days if day.span != claim.anew]
        if claim.anew is None and _is_moved(strip, act):
            claim.turn, claim.mood = Turn.GO, Mood.BARE  # "the talks moved to Geneva"
            return days
        if not days and claim.anew is None and is_long_past(scene, strip, act):
            claim.mood = Mood.PLUPERFECT  # "In December she cancelled a trip to Rome."
        return days
    mood = Mood.PAST if _is_told_behind(strip, act) else act.group.mood
    mood = Mood.WILL if act.turn == parts.LAST else mood  # "extended her stay until Friday"
    days = find_days(strip, act.front, act.begin, act.end, mood)
    verb = act.group.verb
    if act.noun and verb > act.item and not _is_joined(strip, act):
        if strip.shape[verb] == parts.REPORT:
            # "the visit, planned for June, was announced last month": not the day of telling
            return find_days(strip, act.item, act.item, verb, Mood.WILL)
        # "originally scheduled for this week, will now take place on March 20"
        behind = find_days(strip, verb, verb, act.end, act.group.mood)
        return [day for day in days if day.item > verb] or behind or days
    if act.noun and act.turn == parts.REPORT:
        # "announced his travel plans Thursday": the day of the announcement
        days = [day for day in days if not _is_past(day, today)]
        if not days and claim.mood is Mood.WILL:
            # "has confirmed her visit to Riga in July": what is announced is ahead
            aside = strip.shape.find(parts.COMMA, act.item, act.end)
            end = aside if aside > 0 else act.end
            ahead = find_days(strip, act.item, act.item, end, Mood.WILL)
            days = [d for d in ahead if not (is_weekday(d.span) or _is_past(d, today))]
    elif act.noun and claim.mood is Mood.WILL and act.group.mood in _SPOKEN_OF:
        # "discussed her forthcoming visit in May": ahead, whenever it was spoken of
        days = find_days(strip, act.item, act.item, act.end, Mood.WILL)
    return days


# "Speaking to reporters before leaving Riga on Friday, Holm said": last Friday
_SAID_BEHIND = compile_rule(
    "LEAVE [^SEMICOLON PERSON]{1,6} COMMA [THE DEMONYM]* [PERSON PRONOUN] ADVERB* (REPORT)"
)


def _is_told_behind(strip: Strip, act: Act) -> bool:
    """Whether somebody said something before a departure, which is then over."""
    if act.frame != parts.LEAVE or act.group.mood is not Mood.BARE:
        return False
    match = _SAID_BEHIND.match(strip.shape, act.item)
    return match is not None and strip.forms[match.start(1)] == Form.PAST


_SPOKEN_OF = frozenset({Mood.PAST, Mood.PERFECT})


def _is_brought_forward(strip: Strip, act: Act) -> bool:
    """ "has been brought forward to Friday": it is on, and sooner."""
    return strip.lemma_at(act.group.verb) == "bring forward"


def _is_moved(strip: Strip, act: Act) -> bool:
    """Whether the verb puts a journey off only if it tells to which day: "moved to"."""
    entry = strip.refs[act.group.verb]
    return isinstance(entry, Entry) and parts.TO in entry.before


def _is_past(day: Day, today: date) -> bool:
    last = day.span.last_day
    return last is not None and last <= today


def _is_joined(strip: Strip, act: Act) -> bool:
    """ "a stop in Hanoi on Thursday, and ends it": the verb behind the noun is not its own."""
    return parts.AND in strip.shape[act.item : act.group.verb]


def _find_days_called_off(strip: Strip, act: Act) -> list[Day]:
    """The days of a journey that is called off: those behind its noun, not those of the verb.

    "on Friday cancelled a trip planned for Sunday" is about Sunday; "the visit on Monday has
    been put off until June" about Monday.
    """
    verb = act.group.verb
    if verb <= act.item:
        days = find_days(strip, act.item + 1, act.item + 1, act.end, Mood.WILL)
        done = act.group.mood is Mood.PAST
        return [day for day in days if not (done and _is_of_verb(strip, day.item))]
    days = find_days(strip, act.item + 1, act.item + 1, verb, Mood.WILL)
    if not days and strip.shape[verb] not in CALLING_OFF:
        days = find_days(strip, verb, verb, act.end, Mood.WILL)  # "will not go ahead on Friday"
    return days


_PLANNED_FOR = compile_rule("(?: [PLAN DUE BEGIN FOR] [FOR ON IN]* | JOURNEY [ON IN]? ) $")


def _is_of_verb(strip: Strip, item: int) -> bool:
    """ "cancelled a trip to Rome on Tuesday", which is gone: the day on which it was done."""
    mention = strip.date_at(item)
    assert mention is not None
    span = reresolve(mention, "past") or mention.span
    day, anchor = span.start, span.anchor
    if _PLANNED_FOR.search(strip.shape, 0, item) is None and _is_just_over(mention, span):
        return True
    if span.precision is not Precision.DAY or day is None or anchor is None:
        return False
    just = is_weekday(span) and 0 <= (anchor - day).days < _WEEK
    return just and _PLANNED_FOR.search(strip.shape, 0, item) is None


def _is_just_over(mention: DateMention, past: DateSpan) -> bool:
    """Whether the window told is nearer as one that is over than as one to come."""
    ahead = reresolve(mention, "future")
    anchor, end = past.anchor, past.end
    if past.precision is Precision.DAY or ahead is None or ahead.start is None:
        return False
    if anchor is None or end is None or end > anchor:
        return False  # "called off a trip next week", "this month"
    return anchor - end < ahead.start - anchor


_WEEK = 7
# "attends Friday's summit", "next week's talks"
_OF_MEETING = compile_rule(
    "(DATE) POSSESSIVE [ADVERB WORD NAME NUMBER DEMONYM PLACE]{0,4} [EVENT TALKS]"
)


def _find_day_of_meeting(strip: Strip, act: Act, mood: Mood) -> list[Day]:
    """The day of the meeting that an act is about: "will attend Friday's summit in Rome"."""
    match = _OF_MEETING.search(strip.shape, act.item + 1, act.end)
    mention = strip.date_at(match.start(1)) if match is not None else None
    if match is None or mention is None:
        return []
    return [Day(match.start(1), read_in_mood(mention, mood))]
