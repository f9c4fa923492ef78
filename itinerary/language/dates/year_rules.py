"""The rules of years, their quarters and halves, and of decades."""

from __future__ import annotations

from itinerary.language.dates.day_rules import RELATIVE_YEARS
from itinerary.language.dates.grammar import Words, atom, loose
from itinerary.language.dates.offsets import YearAgo
from itinerary.language.dates.readings import Reading
from itinerary.language.dates.windows import Period, Years

_OF_YEAR = "(COMMA? of? (FISCAL (year)?)? year:YEAR)"


@atom(
    f"the? number:ORDW DASH? quarter {_OF_YEAR}?",
    f"number:QTR {_OF_YEAR}?",
    "the? year:YEAR APOS? number:ORDW DASH? quarter",
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
    "the? year:YEAR APOS? number:ORDW DASH? half",
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
