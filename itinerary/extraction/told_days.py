"""The days of a claim among the dates of its clause: by what becomes of the journey it tells."""

from __future__ import annotations

from datetime import date

from itinerary.extraction.act import Act
from itinerary.extraction.anew import find_new_days
from itinerary.extraction.calling_off import is_long_past
from itinerary.extraction.chains import is_weekday
from itinerary.extraction.claims import Claim, Turn
from itinerary.extraction.days import Day, find_days, find_days_called_off
from itinerary.extraction.moods import Mood
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import Entry


def find_days_told(scene: Scene, strip: Strip, act: Act, claim: Claim) -> list[Day]:
    """The days that the clause of ``act`` gives ``claim``; what it puts off gets new ones, too."""
    today = scene.article.published
    if claim.turn in (Turn.CANCEL, Turn.POSTPONE):
        days = find_days_called_off(strip, act)
        claim.anew = find_new_days(scene, strip, act) if claim.turn is Turn.POSTPONE else None
        if claim.anew is None and _is_moved(strip, act):
            claim.turn, claim.mood = Turn.GO, Mood.BARE  # "the talks moved to Geneva"
            return days
        if not days and claim.anew is None and is_long_past(scene, strip, act):
            claim.mood = Mood.PLUPERFECT  # "In December she cancelled a trip to Rome."
        return days
    days = find_days(strip, act.front, act.begin, act.end, act.group.mood)
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
    return days


def _is_moved(strip: Strip, act: Act) -> bool:
    """Whether the verb puts a journey off only if it tells to which day: "moved to"."""
    entry = strip.refs[act.group.verb]
    return isinstance(entry, Entry) and parts.TO in entry.before


def _is_past(day: Day, today: date) -> bool:
    last = day.span.end or day.span.start
    return last is not None and last <= today


def _is_joined(strip: Strip, act: Act) -> bool:
    """ "a stop in Hanoi on Thursday, and ends it": the verb behind the noun is not its own."""
    return parts.AND in strip.shape[act.item : act.group.verb]
