"""Short, readable ids of trips: ``blinken-kr-2023-11``.

It is made from the trip's first report alone, so that what is told later never changes it.
Of several trips that would have one id, the first told has it; the others add a day (``-28``),
a week, or at last a few letters of their own. So it depends on the set of reports alone; by which
id a trip goes in a database that has given it one before is said in ``identities.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from hashlib import blake2b
from itertools import count

from itinerary.facts import Person, Precision
from itinerary.timeline.names import ascii_lower, take_apart
from itinerary.timeline.reports import Report
from itinerary.timeline.weighing import when_told

# Where the press writes the family name first.
_FAMILY_FIRST = frozenset(("CN", "TW", "HK", "MO", "KP", "KR", "VN", "KH"))
_UNFIT = re.compile(r"[^a-z0-9]+")
_LONGEST = 40


def anchor(reports: Iterable[Report]) -> Report:
    """The report that a trip's identity stands on: the first one told."""
    return min(reports, key=when_told)


def base_id(report: Report) -> str:
    """Who, where to and in which month: the id that a trip of this first report would like."""
    spans = sorted(report.all_days(), key=lambda days: days.first or report.told)
    month = (spans[0].first if spans else None) or report.told
    places = [stop.country for stop in report.trip.stops[:1]]
    parts = (_who(report.lead), *places, f"{month.year:04}-{month.month:02}")
    return "-".join(part.lower() for part in parts if part)


def distinct_ids(base: str, anchors: Mapping[str, Report]) -> dict[str, str]:
    """What each trip is called, by the key of its anchor, of all that would like to be ``base``."""
    ids: dict[str, str] = {}
    given: set[str] = set()
    for key in sorted(anchors, key=lambda key: (*order_of_naming(anchors[key]), key)):
        options = possible_ids(base, base, anchors[key])
        ids[key] = next(option for option in options if option not in given)
        given.add(ids[key])
    return ids


def order_of_naming(report: Report) -> tuple[object, ...]:
    """Which of several trips is named first: the one told first, of one day's news the next."""
    first = min((days.first for days in report.all_days() if days.first), default=date.max)
    return report.told, first, when_told(report)


def possible_ids(wanted: str, base: str, report: Report) -> Iterator[str]:
    """The ids that a trip of this first report may have, the best first; they never end."""
    hashed = f"{base}-{_hashed(report.key)}"
    yield from (wanted, base, f"{base}-{_day(report)}", hashed)
    for number in count(2):
        yield f"{hashed}-{number}"


def _who(person: Person) -> str:
    """The family name, or the office of somebody unnamed."""
    if person.name:
        words = take_apart(person.name).words
        if words:
            family = words[0] if person.country in _FAMILY_FIRST else words[-1]
            return _slug(family) or _hashed(person.name)
    office = "-".join(part for part in (person.country, person.role) if part)
    return _slug(office) or "delegation"


def _day(report: Report) -> str:
    spans = sorted(report.all_days(), key=lambda days: days.first or report.told)
    first = spans[0].first if spans else None
    if first is None:
        return f"told-{report.told.day:02}"
    if spans[0].precision is Precision.WEEK:
        return f"w{first.isocalendar().week:02}"
    return f"{first.day:02}"


def _hashed(text: str) -> str:
    return blake2b(text.encode("utf-8", "replace"), digest_size=2).hexdigest()


def _slug(text: str) -> str:
    return _UNFIT.sub("-", ascii_lower(text)).strip("-")[:_LONGEST].strip("-")
