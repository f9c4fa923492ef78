"""Days with names: fixed, counted from Easter, or a weekday of a month."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from itinerary.language.dates import almanac
from itinerary.language.dates.lexicon import FEAST_TABLE, NAMES
from itinerary.language.dates.readings import DAY, Days, Reading, When

_MOVABLE = re.compile(r"(?P<base>[a-z]+)(?P<offset>[+-]\d+)")
_NAMED_BASES = {"thanksgiving": "4 thursday november"}


@lru_cache(maxsize=256)
def easter_sunday(year: int, orthodox: bool = False) -> date:
    """Easter Sunday by ``dateutil.easter`` (years 1583 to 4099), western or orthodox."""
    from dateutil.easter import (  # type: ignore[import-untyped]
        EASTER_ORTHODOX,
        EASTER_WESTERN,
        easter,
    )

    day: date = easter(year, EASTER_ORTHODOX if orthodox else EASTER_WESTERN)
    return day


@lru_cache(maxsize=1024)
def feast_day(rule: str, year: int) -> date:
    """The day on which a feast falls; ``rule`` is written as in ``feasts.toml``."""
    movable = _MOVABLE.fullmatch(rule)
    if movable is not None:
        base = movable["base"]
        if base in _NAMED_BASES:
            day = feast_day(_NAMED_BASES[base], year)
        else:
            day = easter_sunday(year, base == "orthodox")
        return almanac.add_days(day, int(movable["offset"]))
    if "-" in rule:
        month, number = rule.split("-")
        return date(year, int(month), int(number))
    which, weekday_name, month_name = rule.split()
    weekday = int(NAMES[weekday_name.capitalize()][1])
    first, last = almanac.month_bounds(year, int(NAMES[month_name.capitalize()][1]))
    if which == "last":
        return almanac.last_weekday(last, weekday)
    return almanac.add_days(almanac.next_weekday(first, weekday), 7 * (int(which) - 1))


@dataclass(frozen=True, slots=True)
class Feast(Reading):
    """A feast by its number in the table, in a year that is named, counted or left open."""

    number: int
    year: int | None = None
    years: int | None = None
    which: str | None = None

    @property
    def tensed(self) -> bool:  # type: ignore[override]
        return self.year is None and self.years is None and self.which in (None, "this")

    @property
    def dated(self) -> bool:
        return self.year is not None

    def in_year(self, year: int) -> tuple[date, date]:
        """First and last day of the feast in a year."""
        feast = FEAST_TABLE[self.number]
        start = feast_day(feast["on"], year)
        return start, almanac.add_days(start, feast.get("days", 1) - 1)

    def resolve(self, when: When) -> Days:
        anchor = when.anchor
        if self.year is not None:
            return Days(*self.in_year(self.year), DAY)
        if self.years is not None:
            return Days(*self.in_year(anchor.year + self.years), DAY)
        around = [self.in_year(year) for year in range(anchor.year - 2, anchor.year + 3)]
        if self.which in ("next", "coming"):
            return Days(*next(f for f in around if f[0] > anchor), DAY)
        if self.which in ("last", "past"):
            return Days(*next(f for f in reversed(around) if f[1] < anchor), DAY)
        if when.past:
            return Days(*next(f for f in reversed(around) if f[0] <= anchor), DAY)
        return Days(*next(f for f in around if f[1] >= anchor), DAY)

    def rule(self, when: When) -> str:
        if self.year is not None:
            return "the day of a feast in its year"
        side = "last" if when.past else "next"
        return f"the {side} time that the feast falls, today included"
