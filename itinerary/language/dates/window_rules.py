"""The rules of weeks, weekends, months and seasons, near and far."""

from __future__ import annotations

from itinerary.language.dates import almanac
from itinerary.language.dates.compounds import Between
from itinerary.language.dates.day_rules import RELATIVE_YEARS
from itinerary.language.dates.feasts import Feast
from itinerary.language.dates.grammar import Words, atom, inner, loose, prefix
from itinerary.language.dates.offsets import Amount, Stretch
from itinerary.language.dates.readings import Reading
from itinerary.language.dates.weekday_rules import WEEK_WORDS
from itinerary.language.dates.windows import (
    ComingWeekend,
    Period,
    RelativeUnit,
    TheWeekend,
    WeekOf,
)


@atom("which:(THIS|next|last|COMING) unit:WINDOW !of", "the which:(THIS|COMING) unit:WINDOW")
def relative_unit(words: Words) -> Reading | None:
    """ "This week", "next month", "last year", "the coming weekend"."""
    unit, which = words.word("unit"), words.word("which")
    if unit == "weekend" and which == "coming":
        return ComingWeekend()
    return RelativeUnit(unit, WEEK_WORDS[which])


@atom("the? which:(BEFORE|AFTER|same) unit:WINDOW", "that unit:WINDOW")
def unit_from_last(words: Words) -> Reading | None:
    """ "The following week", "the previous year", "that month": from the date last mentioned."""
    offset = {"previous": -1, "following": 1}.get(words.word("which"), 0)
    return RelativeUnit(words.word("unit"), offset, from_last=True)


@atom(
    "the unit:(week|month|year) side:(after|before) &END",
    "the unit:(week|month|year) side:(after|before) &STOP",
)
def unit_beside_last(words: Words) -> Reading | None:
    """ "Next week or the week after": from the date last mentioned."""
    offset = 1 if words.word("side") == "after" else -1
    return RelativeUnit(words.word("unit"), offset, from_last=True)


@atom("the next unit:(week|fortnight|month|quarter|year|decade)")
def the_next_unit(words: Words) -> Reading | None:
    """ "In the next week": so long from the anchor on."""
    return Stretch(Amount(1, words.word("unit")), 1)


@atom(
    "the (last|past) unit:(day|week|fortnight|month|quarter|year|decade)",
    "past unit:(week|month|year)",
)
def the_past_unit(words: Words) -> Reading | None:
    """ "Over the past week": so long up to the anchor."""
    return Stretch(Amount(1, words.word("unit")), -1)


@atom("(the|this)? past weekend", "the last weekend !of")
def past_weekend(words: Words) -> Reading | None:
    """ "This past weekend" is the one that was last."""
    return TheWeekend(past=True)


@atom("unit:WINDOW after next", "the unit:WINDOW after next")
def after_next(words: Words) -> Reading | None:
    """ "The week after next"."""
    return RelativeUnit(words.word("unit"), 2)


@atom("the? unit:WINDOW before last")
def before_last(words: Words) -> Reading | None:
    """ "The year before last"."""
    return RelativeUnit(words.word("unit"), -2)


@atom("this unit:WINDOW (and|or) next !WINDOW")
def this_and_next(words: Words) -> Reading | None:
    """ "This week and next"."""
    unit = words.word("unit")
    return Between(RelativeUnit(unit, 0), RelativeUnit(unit, 1))


@atom("the weekend !of", "<OWNER weekend &NOUN")
@loose("weekend")
@inner("the? weekend")
def the_weekend(words: Words) -> Reading | None:
    """ "At the weekend", "her weekend trip"."""
    return TheWeekend()


@atom("<DURING the unit:quarter !of")
def the_quarter(words: Words) -> Reading | None:
    """ "In the quarter": the one of the date last mentioned."""
    return RelativeUnit("quarter", 0, from_last=True)


@inner("(the|this)? unit:(week|month|quarter|year|decade)")
def the_unit(words: Words) -> Reading | None:
    """ "The year" in "late in the year": the anchor's own."""
    return RelativeUnit(words.word("unit"), 0)


@atom("(the|in) the? new year")
def new_year(words: Words) -> Reading | None:
    """ "Early in the new year"."""
    return RelativeUnit("year", 1)


@atom(
    "month:MONTH (COMMA? of? year:YEAR)?",
    "this? month:MON COMMA? of? year:YEAR",
    "month:MON COMMA? of? rel:RELYEAR",
    "<MONTHLY month:AMONTH",
    "<OWNER month:AMONTH &NOUN",
    "month:AMONTH APOS &NOUN",
)
@loose("month:AMONTH")
def month(words: Words) -> Reading | None:
    """ "November", "in May", "March 2006", "June next year"."""
    year = words.number("year") if "year" in words else None
    years = RELATIVE_YEARS[str(words.values("rel")[0])] if "rel" in words else None
    return Period("month", words.number("month"), year, years)


@atom(
    "month:MON of the? which:(same|that|BEFORE|AFTER) year",
    "season:SEASON of the? which:(same|that|BEFORE|AFTER) year",
)
def period_from_last(words: Words) -> Reading | None:
    """ "January of that year", "the spring of the following year"."""
    years = {"previous": -1, "following": 1}.get(words.word("which"), 0)
    if "month" in words:
        return Period("month", words.number("month"), None, years, from_last=True)
    return Period("season", words.word("season"), None, years, from_last=True)


@atom("the? which:(this COMING|COMING|this past|past|this|next|last) month:MON")
def relative_month(words: Words) -> Reading | None:
    """ "Last November", "next June"."""
    return Period("month", words.number("month"), which=words.word("which"))


@atom(
    "the? season:SEASON of? year:YEAR",
    "season:SEASON of? rel:RELYEAR",
    "<SEASONAL the? season:SEASON !of",
)
@inner("the? season:SEASON")
@loose("the? season:SEASON")
def season(words: Words) -> Reading | None:
    """ "Spring 2006", "the summer of 1990", "in the autumn"."""
    year = words.number("year") if "year" in words else None
    years = RELATIVE_YEARS[str(words.values("rel")[0])] if "rel" in words else None
    return Period("season", words.word("season"), year, years)


@atom("the? which:(this COMING|COMING|this past|past|this|next|last) season:SEASON")
def relative_season(words: Words) -> Reading | None:
    """ "Next summer", "last fall"."""
    return Period("season", words.word("season"), which=words.word("which"))


@atom("the? (southern|austral) season:SEASON (of? year:YEAR)?")
def southern_season(words: Words) -> Reading | None:
    """ "The southern summer": December to February."""
    year = words.number("year") if "year" in words else None
    return Period("season", almanac.OPPOSITE_SEASON[words.word("season")], year)


@atom("feast:FEAST kind:(week|weekend)")
def feast_week(words: Words) -> Reading | None:
    """ "Christmas week", "Thanksgiving weekend"."""
    kind = "weekend" if words.word("kind") == "weekend" else "of"
    return WeekOf(Feast(words.number("feast")), kind)


@prefix(
    "the? week kind:(of|beginning|starting|commencing|ending) (on)?",
    "the? kind:weekend of",
    "the? week that kind:begins (on)?",
    "the? week kind:from",
)
def week_of(words: Words, day: Reading) -> Reading | None:
    """ "The week of Nov. 14", "the week beginning 6 November"."""
    if not day.daily:
        return None
    kind = {
        "of": "of",
        "ending": "ending",
        "weekend": "weekend",
    }.get(words.word("kind"), "beginning")
    return WeekOf(day, kind)
