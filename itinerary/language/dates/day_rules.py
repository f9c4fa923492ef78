"""The rules of single days, and of days of one month."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

from itinerary.language.dates import almanac
from itinerary.language.dates.days import (
    AmbiguousDate,
    FiguredDays,
    FullDate,
    Impossible,
    MonthDays,
    MonthlessDays,
    NearDay,
    SameDay,
    SameDays,
)
from itinerary.language.dates.feasts import Feast
from itinerary.language.dates.grammar import Words, atom, loose, prefix
from itinerary.language.dates.readings import Reading

RELATIVE_YEARS = {"this": 0, "next": 1, "last": -1, "previous": -1, "following": 1, "coming": 1}


def _ascending(days: list[int]) -> bool:
    return all(a < b for a, b in pairwise(days))


def _month_days(words: Words) -> Reading | None:
    days = words.numbers("days") + words.numbers("last")
    if len(days) > 2 and not _ascending(days):
        return None
    month = words.number("month")
    first, last = days[0], days[-1]
    weekdays = words.numbers("wd") or words.numbers("after") or words.numbers("beside")
    if len(weekdays) > len(days):
        return None  # "Thursday and Friday, Nov. 10": two days, of which one is dated
    weekday = weekdays[0] if weekdays else None
    if "year" in words:
        bounds = MonthDays(month, first, last).in_year(words.number("year"))
        return FullDate(*bounds) if bounds else Impossible()
    if not almanac.has_day(2000, month, first):
        return Impossible()
    years = RELATIVE_YEARS[word] if (word := str(words.word("rel"))) else None
    return MonthDays(month, first, last, weekday, years)


@atom(
    "(WHICH? wd:WEEKDAYS COMMA? the?)? month:MON the? days:DAYS"
    " (COMMA after:WEEKDAYS)? ((COMMA|of)? year:YEAR)? (LPAR beside:WEEKDAYS RPAR)?",
    "(WHICH? wd:WEEKDAYS COMMA? the?)? month:MON the? days:DAYS COMMA? of? rel:THIS year",
    "(WHICH? wd:WEEKDAYS COMMA? the?)? month:MON the? days:DAYS COMMA? of? rel:(next|last) year",
    "WHICH? wd:WEEKDAYS LPAR the? month:MON the? days:DAYS (COMMA? year:YEAR)? RPAR",
    "month:MON the? days:DAYNO POD !YEAR",
)
def month_and_days(words: Words) -> Reading | None:
    """ "Nov. 8", "Sunday, March 9", "Nov. 20 to 24", "Monday (Nov 6)", "June 5 next year"."""
    return _month_days(words)


@atom(
    "(WHICH? wd:WEEKDAYS COMMA? the?)? the? days:DAYS (day of)? of? month:MON"
    " (LPAR after:WEEKDAYS RPAR)? (COMMA? of? year:YEAR)? (LPAR DOW RPAR)?",
    "(WHICH? wd:WEEKDAYS COMMA? the?)? the? days:DAYS of? month:MON"
    " COMMA? of? rel:(THIS|next|last) year",
    "WHICH? wd:WEEKDAYS LPAR the? days:DAYS of? month:MON (COMMA? year:YEAR)? RPAR",
    "WHICH? wd:DOW (POD)? the? days:(DAYNO) TO DOW the? last:DAYNO"
    " of? month:MON (COMMA? year:YEAR)?",
    "the? days:(ORDW) (day)? of month:MON (COMMA? of? year:YEAR)?",
    "days:DAYNO DASH month:MON (DASH year:YEAR)?",
)
def days_and_month(words: Words) -> Reading | None:
    """ "8 November", "the 8th and 9th of November", "Monday, 6 November", "2–3 February"."""
    return _month_days(words)


@atom(
    "which:(this past|past|this|next|last) month:MON the? days:DAYS",
    "the? days:DAYS of? which:(this past|past|this|next|last) month:MON",
)
def days_of_relative_month_name(words: Words) -> Reading | None:
    """ "Last Aug. 13", "13 August last": the word in front tells the side."""
    days = words.numbers("days")
    which = words.word("which")
    if not almanac.has_day(2000, words.number("month"), days[0]):
        return Impossible()
    side = {"last": True, "past": True, "next": False}.get(which)
    return MonthDays(words.number("month"), days[0], days[-1], past=side)


@atom("(DOW COMMA?)? figures:ISO")
def iso_date(words: Words) -> Reading | None:
    """ "2023-11-08", year first, as ISO 8601 writes it."""
    year, month, day = (int(part) for part in re.split(r"[-/.]", words.text("figures")))
    found = almanac.safe_date(year, month, day)
    return FullDate(found, found) if found else None


@atom("(DOW COMMA?)? figures:NUMERIC")
def numeric_date(words: Words) -> Reading | None:
    """ "8/11/2023": a date only where the figures, or the anchor, tell the order."""
    one, two, year = (int(part) for part in re.split(r"[-/.]", words.text("figures")))
    if year < 100:
        year += 1900 if year > 60 else 2000
    if not 1500 <= year <= 2100:
        return None
    day_first = almanac.safe_date(year, two, one)
    month_first = almanac.safe_date(year, one, two)
    if day_first and month_first and day_first != month_first:
        return AmbiguousDate(day_first, month_first)
    found: date | None = day_first or month_first
    return FullDate(found, found) if found else None


_FREE_END = "!NOUN !NAME !CARD !ORDW !WINDOW !((and|or) (the)? ORD)"


@atom("<(on|until) month:MON days:CARD !NOUN !NAME !CARD !ORDW !WINDOW !of")
def month_and_day_in_words(words: Words) -> Reading | None:
    """ "To Riga on March three": the day as a word, with no noun behind that it counts."""
    return _month_days(words)


@atom(
    f"<ORDINALS the days:(ORD (COMMA (the)? ORD){{0,4}} ((and|or|TO) (the)? ORD)?) {_FREE_END}",
    f"the? (PARTOFDAY|night) of the days:ORD {_FREE_END}",
)
@loose("the? days:(ORD (COMMA (the)? ORD){0,4} ((and|or|TO) (the)? ORD)?)")
def days_of_no_month(words: Words) -> Reading | None:
    """ "On the 15th", "from the 8th to the 10th"."""
    days = words.numbers("days")
    return MonthlessDays(days[0], days[-1])


@atom(
    "<ORDINALS figures:FIGURES",
    "<LPAR figures:FIGURES &RPAR",
    "DOW COMMA? figures:FIGURES",
    "low:DAY (DASH|SLASH) figures:FIGURES",
)
@loose("figures:FIGURES")
def days_in_figures(words: Words) -> Reading | None:
    """ "Until 26/02", "04-05/03", as calendars write them: two digits each."""
    first, second = (int(part) for part in str(words.values("figures")[0]).split("/"))
    low = words.numbers("low")
    ways = [(second, low[0] if low else first, first)]
    if not low:
        ways.append((first, second, second))
    readings = tuple(
        MonthDays(month, start, end)
        for month, start, end in ways
        if almanac.has_day(2000, month, end)
    )
    return FiguredDays(readings) if readings else Impossible()


@atom("month:MON figures:FIGURES (COMMA? year:YEAR)?")
def month_and_days_in_figures(words: Words) -> Reading | None:
    """ "March 15/16": two days that follow each other."""
    first, last = (int(part) for part in words.text("figures").split("/"))
    if last != first + 1:
        return None
    days = MonthDays(words.number("month"), first, last)
    if "year" in words:
        bounds = days.in_year(words.number("year"))
        return FullDate(*bounds) if bounds else Impossible()
    return days


@atom("low:DAYNO STOP? DASH figures:NUMERIC")
def days_to_numeric_date(words: Words) -> Reading | None:
    """ "5-7.6.2024": the first of the days goes without its month, so the day comes first."""
    last, month, year = (int(part) for part in re.split(r"[-/.]", words.text("figures")))
    first = words.number("low")
    if not 1500 <= year <= 2100 or not 1 <= month <= 12 or first >= last:
        return None
    bounds = MonthDays(month, first, last).in_year(year)
    return FullDate(*bounds) if bounds else None


@atom(
    "the days:(ORD ((and|or|TO) (the)? ORD)?) of (THIS|the (current|same)) month",
    "the days:(ORD ((and|or|TO) (the)? ORD)?) of which:(next|last) month",
    "the days:(ORD ((and|or|TO) (the)? ORD)?) of the which:(BEFORE|AFTER|COMING) month",
)
def days_of_relative_month(words: Words) -> Reading | None:
    """ "The 15th of next month"."""
    days = words.numbers("days")
    months = RELATIVE_YEARS.get(words.word("which"), 0)
    return MonthlessDays(days[0], days[-1], None, months)


@atom("EARLY? day:DAYWORD (POD)?", "EARLY? day:DAYWORD EARLY")
def near_day(words: Words) -> Reading | None:
    """ "Today", "late yesterday", "tomorrow night"."""
    return NearDay(words.number("day"))


@atom(
    "EARLY? day:DAYWORD (POD)? LPAR DAYNO RPAR",
    "EARLY? day:DAYWORD (POD)? LPAR (DOW COMMA?)? (MON the? DAYNO|the? DAYNO of? MON) RPAR",
)
def near_day_with_number(words: Words) -> Reading | None:
    """ "From tomorrow (05) to Thursday (07)", "today (March 4)": what repeats the day."""
    return NearDay(words.number("day"))


@atom("day:(today|tomorrow) week")
def near_day_week(words: Words) -> Reading | None:
    """ "Tomorrow week": seven days after it."""
    return NearDay(words.number("day") + 7)


@atom("(EARLY|EARLY on)? THIS (PARTOFDAY)")
def part_of_today(words: Words) -> Reading | None:
    """ "This morning", "later this afternoon"."""
    return NearDay(0)


@atom("EARLY? last (night|PARTOFDAY)")
def last_night(words: Words) -> Reading | None:
    """ "Last night" is yesterday."""
    return NearDay(-1)


@atom("the night before last")
def night_before_last(words: Words) -> Reading | None:
    """ "The night before last" is the day before yesterday."""
    return NearDay(-2)


@atom("the? AFTER (day|night|PARTOFDAY)", "(the)? next (day|night|PARTOFDAY)")
def following_day(words: Words) -> Reading | None:
    """ "The following day", "the next day": from the date last mentioned."""
    return SameDay(1)


@atom("the day side:(after|before) &END", "the day side:(after|before) &STOP")
def day_beside_last(words: Words) -> Reading | None:
    """ "To Rome on Monday and to Bern the day after": from the date last mentioned."""
    return SameDay(1 if words.word("side") == "after" else -1)


@atom("(the|these|those) same (COUNT)? days")
def same_days(words: Words) -> Reading | None:
    """ "On the same two days"."""
    return SameDays()


@atom("the BEFORE (day|night|PARTOFDAY)")
def previous_day(words: Words) -> Reading | None:
    """ "The previous day": from the date last mentioned."""
    return SameDay(-1)


@atom("(the|that)? same (day|night|PARTOFDAY)", "that (day|night|PARTOFDAY)")
def same_day(words: Words) -> Reading | None:
    """ "The same day", "that evening"."""
    return SameDay(0)


@atom("feast:FEAST", "feast:FEAST (COMMA|of|in)? year:YEAR", "which:(this|next|last) feast:FEAST")
def feast(words: Words) -> Reading | None:
    """ "Easter Monday", "New Year's Day 2024", "next Christmas"."""
    year = words.number("year") if "year" in words else None
    return Feast(words.number("feast"), year, None, words.word("which") or None)


@atom("feast:FEAST rel:RELYEAR")
def feast_of_relative_year(words: Words) -> Reading | None:
    """ "Christmas last year"."""
    which = str(words.values("rel")[0])
    return Feast(words.number("feast"), None, RELATIVE_YEARS[which])


@prefix("the? (PARTOFDAY|night) (of|on) the?", "EARLY on the (PARTOFDAY|night) of")
def part_of_day(words: Words, day: Reading) -> Reading | None:
    """ "The evening of August 12" is that day."""
    return day if day.daily else None


@prefix("EARLY on?", "TIME (local time)? (on|COMMA)?")
def time_of_day(words: Words, day: Reading) -> Reading | None:
    """Times of day never change the day: "late on Nov. 8"."""
    return day if day.daily else None
