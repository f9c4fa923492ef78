"""The rules of weekdays."""

from __future__ import annotations

from itinerary.language.dates.days import (
    MonthlessDays,
)
from itinerary.language.dates.grammar import Words, atom, loose
from itinerary.language.dates.lexicon import WEEKDAY
from itinerary.language.dates.offsets import Amount, Distance
from itinerary.language.dates.readings import Reading
from itinerary.language.dates.weekdays import Weekdays

WEEK_WORDS = {"this": 0, "next": 1, "last": -1, "coming": 1, "past": -1, "previous": -1}


_WEEKDAY_LIST = (
    "DOW (POD)? (COMMA DOW (POD)?){0,6}"
    " ((COMMA? (and|or|TO)|(and|or|TO) on) (the)? DOW (POD)?){0,2}"
)


_WEEK = "(COMMA? (of|in)? the? which:(this|next|last|COMING|past|BEFORE) week|COMMA? week:(week))"


@atom(
    "<ONDAY days:(AWEEKDAY (POD)?) !NAME",
    "days:(AWEEKDAY DASH AWEEKDAY)",
)
@loose("days:(AWEEKDAY (POD)?)")
def ambiguous_weekday(words: Words) -> Reading | None:
    """ "On Sun", "Sat-Sun": abbreviations that are names and words as well."""
    return Weekdays(tuple(words.numbers("days")))


@atom(
    f"(EARLY on?)? days:({_WEEKDAY_LIST})",
    f"(EARLY on?)? which:WHICH days:({_WEEKDAY_LIST})",
    "which:(this|last|next|past) POD days:(DOW)",
)
def weekdays(words: Words) -> Reading | None:
    """ "Tuesday", "late on Friday", "next Friday", "last Monday and Tuesday"."""
    which = words.word("which") or None
    if not words.has_kind("days", WEEKDAY):
        return None
    return Weekdays(tuple(words.numbers("days")), which)


@atom(
    "the days:(WEEKDAY (POD)?) !NOUN !NAME !LPAR !COMMA",
    "<on the days:(WEEKDAY (POD)?) !LPAR !COMMA",
)
def the_weekday(words: Words) -> Reading | None:
    """ "The tour runs from 4 to 9 May; they get there on the Monday": one of those days."""
    if words.text("days").endswith("."):
        return None  # "The Sun." is a paper
    return Weekdays(tuple(words.numbers("days")), "the")


@atom(f"(EARLY on?)? days:({_WEEKDAY_LIST}) {_WEEK}")
def weekdays_of_week(words: Words) -> Reading | None:
    """ "Wednesday and Thursday next week", "Monday through Wednesday of last week"."""
    days = tuple(words.numbers("days"))
    if "week" in words:  # "Monday week": the one after the coming
        return Distance(Amount(1, "week"), 1, Weekdays(days, "coming"))
    return Weekdays(days, None, WEEK_WORDS[words.word("which")])


@atom(f"days:({_WEEKDAY_LIST}) COMMA? (of|in)? the? week after next")
def weekdays_after_next(words: Words) -> Reading | None:
    """ "Tuesday of the week after next"."""
    return Weekdays(tuple(words.numbers("days")), None, 2)


@atom(f"days:({_WEEKDAY_LIST}) which:(next|last) !WINDOW")
def weekday_next(words: Words) -> Reading | None:
    """ "Monday next", "Friday last"."""
    return Weekdays(tuple(words.numbers("days")), words.word("which"))


@atom("(the)? days:DOW after next")
def weekday_after_next(words: Words) -> Reading | None:
    """ "The Friday after next": a week after the coming one."""
    return Distance(Amount(1, "week"), 1, Weekdays((words.number("days"),), "coming"))


@atom("wd:DOW LPAR DAYNO RPAR")
def weekday_with_number(words: Words) -> Reading | None:
    """ "From tomorrow (05) to Thursday (07)": the number only repeats the day."""
    return Weekdays((words.number("wd"),))


@atom("wd:DOW COMMA? the? day:ORD")
def weekday_and_ordinal(words: Words) -> Reading | None:
    """ "Tuesday the 7th": the nearest such day that is that weekday."""
    day = words.number("day")
    return MonthlessDays(day, day, words.number("wd"))
