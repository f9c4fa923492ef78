"""The rules of weeks, weekends, months, quarters, seasons, years, and of their parts."""

from __future__ import annotations

from itinerary.language.dates import almanac
from itinerary.language.dates.compounds import Between
from itinerary.language.dates.day_rules import RELATIVE_YEARS, WEEK_WORDS
from itinerary.language.dates.feasts import Feast
from itinerary.language.dates.grammar import Words, atom, inner, loose, prefix
from itinerary.language.dates.offsets import Amount, Stretch, Vague, YearAgo
from itinerary.language.dates.readings import Reading
from itinerary.language.dates.windows import (
    Half,
    OrdinalPart,
    Part,
    Period,
    RelativeUnit,
    Remainder,
    TheWeekend,
    WeekOf,
    Years,
)

_LAST = -1


def _ordinal(words: Words) -> int:
    """The number of an ordinal; -1 for "last" and "final"."""
    which = words.values("which")[0]
    return which if isinstance(which, int) else _LAST


@atom("which:(THIS|next|last|COMING) unit:WINDOW !of", "the which:(THIS|COMING) unit:WINDOW")
def relative_unit(words: Words) -> Reading | None:
    """ "This week", "next month", "last year", "the coming weekend"."""
    return RelativeUnit(words.word("unit"), WEEK_WORDS[words.word("which")])


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


@atom("the weekend !of")
@loose("weekend")
@inner("the? weekend")
def the_weekend(words: Words) -> Reading | None:
    """ "At the weekend"."""
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
    "month:AMONTH COMMA? of? year:YEAR",
    "month:MON COMMA? of? rel:RELYEAR",
    "<MONTHLY month:AMONTH",
    "<THE month:AMONTH &NOUN",
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


_OF_YEAR = "(COMMA? of? (FISCAL (year)?)? year:YEAR)"


@atom(
    f"the? number:ORDW DASH? quarter {_OF_YEAR}?",
    f"number:QTR {_OF_YEAR}?",
    "the? year:YEAR number:ORDW DASH? quarter",
    "the? number:ORDW quarter of? (the)? rel:RELYEAR",
    "the number:ORDW quarter of the year",
    "number:QTR of? rel:RELYEAR",
)
def quarter(words: Words) -> Reading | None:
    """ "The first quarter of next year", "Q1 2024", "third-quarter"."""
    number = words.number("number")
    if not 1 <= number <= 4:
        return None
    year = words.number("year") if "year" in words else None
    years = RELATIVE_YEARS[str(words.values("rel")[0])] if "rel" in words else None
    return Period("quarter", number, year, years)


@atom(
    f"the? number:ORDW half {_OF_YEAR}",
    f"number:HALFYR {_OF_YEAR}?",
    "the? number:ORDW half of? (the)? rel:RELYEAR",
    "the? number:ORDW half of the year",
)
def half_year(words: Words) -> Reading | None:
    """ "The second half of next year", "H1 2024"."""
    number = words.number("number")
    if not 1 <= number <= 2:
        return None
    year = words.number("year") if "year" in words else None
    years = RELATIVE_YEARS[str(words.values("rel")[0])] if "rel" in words else None
    return Period("half", number, year, years)


@atom(
    "<YEARLY year:YEAR !NOUN !LABEL !DASH",
    "<YEARLIEST year:YEAR !LABEL !DASH",
    "<OWNER year:YEAR &NOUN",
    "(the)? (year|FISCAL|FISCAL year) year:YEAR",
    "<OWNER year:YEAR FISCAL year",
)
@loose("year:YEAR")
def year(words: Words) -> Reading | None:
    """ "In 1997", "the year 2027", "fiscal 1990"."""
    return Years(words.number("year"), words.number("year"))


@atom("first:YEAR (DASH|SLASH) last:(YEAR|DAY|NUM)")
def years(words: Words) -> Reading | None:
    """ "1997-2001", "2023/24"."""
    first, last = words.number("first"), words.number("last")
    if last < 100:
        last += first - first % 100
    return Years(first, last) if first < last <= first + 150 else None


@atom("the? year:DECADE")
def decade(words: Words) -> Reading | None:
    """ "The 1990s", "the '90s"."""
    first = words.number("year")
    return Years(first, first + 9)


@atom("the? year DASH? (ago|earlier) number:ORDW DASH? quarter")
def numbered_quarter_ago(words: Words) -> Reading | None:
    """ "The year-ago third quarter"."""
    number = words.number("number")
    return Period("quarter", number, None, -1) if 1 <= number <= 4 else None


@atom("the? year DASH? (ago|earlier) unit:(quarter|month)", "the? year DASH (ago|earlier)")
def year_ago(words: Words) -> Reading | None:
    """ "The year-ago quarter"."""
    return YearAgo(words.word("unit") or "year")


@prefix("the? part:(early|mid|late) DASH? (in|on)?", opens_inner=True)
def early_or_late(words: Words, whole: Reading) -> Reading | None:
    """ "Early May", "mid-November", "late in the year", "early next week"."""
    part = words.word("part")
    if isinstance(whole, Part) or (whole.daily and part == "mid"):
        return None
    return Part(part, whole)


@prefix("low:(early|mid) DASH? (to|or|and) DASH? high:(mid|late) DASH?", opens_inner=True)
def early_to_mid(words: Words, whole: Reading) -> Reading | None:
    """ "Mid- to late November"."""
    if whole.daily or isinstance(whole, Part):
        return None
    return Between(Part(words.word("low"), whole), Part(words.word("high"), whole))


@prefix("the? part:(early|late|later|ORDW|last) part of", opens_inner=True)
def part_of(words: Words, whole: Reading) -> Reading | None:
    """ "The latter part of next year"."""
    part = "early" if words.values("part")[0] in ("early", 1) else "late"
    return None if whole.daily else Part(part, whole)


@prefix(
    "the? part:(start|beginning|opening|outset|onset|middle|end|close|closing) of",
    "at? the? part:(start|beginning|middle|end|close) of",
    "part:(end|start|beginning) DASH",
    opens_inner=True,
)
def start_or_end(words: Words, whole: Reading) -> Reading | None:
    """ "At the end of January", "the middle of next month", "the start of the year"."""
    return Part(words.word("part"), whole)


@atom(
    "the? (the|this|that)? unit:(week|month|quarter|year|decade)"
    " (DASH|APOS) part:(end|start|beginning|close)"
)
def unit_end(words: Words) -> Reading | None:
    """ "Year-end", "the month's end"."""
    return Part(words.word("part"), RelativeUnit(words.word("unit"), 0))


@prefix("later:(later|earlier) (in|on)?", opens_inner=True)
def later_in(words: Words, whole: Reading) -> Reading | None:
    """ "Later this month", "earlier in the week", "later in November"."""
    if whole.daily:
        return whole if not whole.relative else None
    if isinstance(whole, RelativeUnit) and whole.offset:
        return whole
    return Remainder(words.word("later") == "later", whole)


@prefix("the rest of", opens_inner=True)
def rest_of(words: Words, whole: Reading) -> Reading | None:
    """ "The rest of the week"."""
    return None if whole.daily else Remainder(True, whole)


@prefix("the? part:(ORDW|opening|last|final|closing) FEW? (days|weeks|months) of", opens_inner=True)
def first_days_of(words: Words, whole: Reading) -> Reading | None:
    """ "The first days of December", "the closing weeks of the year"."""
    part = {1: "early", "early": "early", "last": "late", "late": "late"}.get(
        words.values("part")[0]
    )
    return None if whole.daily or isinstance(whole, Part) or not part else Part(part, whole)


@prefix("the? which:(ORDW|last|final) unit:ORDW of", opens_inner=True)
def third_of(words: Words, whole: Reading) -> Reading | None:
    """ "The first third of November"."""
    part = {1: "early", 2: "mid", 3: "late", _LAST: "late"}.get(_ordinal(words))
    is_third = words.number("unit") == 3
    return Part(part, whole) if part and is_third and not whole.daily else None


@prefix("the? (which:(ORDW|last)) half of", opens_inner=True)
def half_of(words: Words, whole: Reading) -> Reading | None:
    """ "The first half of June"."""
    number = words.values("which")[0]
    if number not in (1, 2, "last") or whole.daily:
        return None
    return Half(number != 1, whole)


@prefix(
    "the? which:(ORDW|ORD|last|final) unit:(day|week|weekend|month|quarter) (of|in)",
    "the? which:(ORDW|ORD|last|final) weekday:DOW (of|in)",
    opens_inner=True,
)
def ordinal_part(words: Words, whole: Reading) -> Reading | None:
    """ "The second week of March", "the last weekend in May", "the first Monday of next month"."""
    ordinal = _ordinal(words)
    if whole.daily:
        return None
    if "weekday" in words:
        return OrdinalPart(ordinal, "day", whole, weekday=words.number("weekday"))
    return OrdinalPart(ordinal, words.word("unit"), whole)


@prefix("the? which:(ORDW|last) count:(CARD|DAY) unit:UNITS (of|in)", opens_inner=True)
def counted_part(words: Words, whole: Reading) -> Reading | None:
    """ "The last three days of May", "the first six months of 1990"."""
    if whole.daily:
        return None
    return OrdinalPart(_ordinal(words), words.word("unit"), whole, words.number("count"))


@prefix("the? low:ORDW (or|and|to) which:(ORDW|last) unit:(week|weeks) (of|in)", opens_inner=True)
def ordinal_parts(words: Words, whole: Reading) -> Reading | None:
    """ "The second or third week of November"."""
    if whole.daily:
        return None
    first = OrdinalPart(words.number("low"), words.word("unit"), whole)
    return Between(first, OrdinalPart(_ordinal(words), words.word("unit"), whole))


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


@atom("(at|around) the turn of the year", "the turn of the year")
def turn_of_year(words: Words) -> Reading | None:
    """ "At the turn of the year": from late December to early January."""
    december, january = Period("month", 12), Period("month", 1)
    return Between(Part("late", december), Part("early", january))


@atom(
    "soon",
    "shortly",
    "in? (the)? COMING (FEW)? UNITS",
    "in? (the)? next FEW UNITS",
    "in? the UNITS (ahead|to come)",
    "(in|for)? the near DASH? future",
    "in (the)? future",
    "in due course",
    "at a later (date|stage|time)",
    "before long",
    "any day now",
    "recent UNITS",
    "the? (last|past) FEW UNITS",
    "FEW UNITS (ago|later|earlier|before)",
    "a few UNITS (ago|later|earlier|before)",
    "(in|within) (a)? FEW UNITS",
    "UNITS (ago|later|earlier)",
    "within UNITS",
)
def vague(words: Words) -> Reading | None:
    """ "Soon", "in the coming days", "a few weeks ago": no bounds."""
    return Vague()
