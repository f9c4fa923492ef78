"""What an address asks for: its query string read as filters, strictly.

A filter that is misspelt must not quietly give everything, so unknown names are refused.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import Any

from starlette.datastructures import QueryParams

from itinerary.errors import UsageError
from itinerary.facts import Status
from itinerary.timeline.asking import Filters
from itinerary.web.lending import Lent

# Name in the address: name of the filter. In the order in which addresses are written.
_FILTERS = {
    "who": "who",
    "role": "role",
    "serving": "serving",
    "country": "country",
    "city": "city",
    "from": "since",
    "to": "until",
    "days": "days",
    "status": "statuses",
    "outlet": "outlet",
    "confidence": "confidence",
}
_YES_OR_NO = ("1", "0")
_CALENDAR = {
    "cancelled": ("keep", "mark", "drop"),
    "windows": ("skip", "span", "first-day"),
    "tours": _YES_OR_NO,
}
_PAGE = ("past", "page")
_MANY = "status"
_LONGEST = 200
_MOST_DAYS = 3660
_MOST_PAGES = 10_000

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Question:
    """``pairs`` are the filters as given, in our order: two addresses that ask the same have
    the same ones. ``calendar`` are the options of calendars, ``past`` and ``page`` are the
    page's own."""

    filters: Filters
    pairs: Pairs
    calendar: tuple[tuple[str, str], ...]
    past: bool
    page: int

    def given(self, name: str) -> str:
        """What was given for a filter, ``""`` if nothing."""
        return next((value for known, value in self.pairs if known == name), "")

    @property
    def wants_past(self) -> bool:
        """Whether trips that are over are asked for."""
        bounds = self.filters.since or self.filters.until
        return self.past or bounds is not None or Status.COMPLETED in self.filters.statuses


def read_question(query: QueryParams, today: date, lent: Lent) -> Question:
    """The question in a query string. Raises ``UsageError`` in words for its reader."""
    values = _values(query)
    given: dict[str, Any] = dict.fromkeys(_FILTERS.values())
    given |= {_FILTERS[name]: found[-1] for name, found in values.items() if name in _FILTERS}
    given["statuses"] = values.get(_MANY, [])
    given["days"] = _whole(values, "days", 0, _MOST_DAYS) if "days" in values else None
    given["confidence"] = _share(values.get("confidence", ["0"])[-1])
    return Question(
        filters=lent.read_filters(today, given),
        pairs=tuple((name, value) for name in _FILTERS for value in values.get(name, [])),
        calendar=tuple(
            (name, _choice(name, values[name][0], choices))
            for name, choices in _CALENDAR.items()
            if name in values
        ),
        past="past" in values and _choice("past", values["past"][0], _YES_OR_NO) == "1",
        page=_whole(values, "page", 1, _MOST_PAGES) if "page" in values else 1,
    )


def _values(query: QueryParams) -> dict[str, list[str]]:
    """What is given for each name; an empty field of a form gives nothing."""
    known = [*_FILTERS, *_CALENDAR, *_PAGE, "token"]
    values: dict[str, list[str]] = {}
    for name, value in query.multi_items():
        if name not in known:
            near = get_close_matches(name, known, 1)
            hint = f"; did you mean {near[0]}?" if near else f"; there are: {', '.join(known[:-1])}"
            raise UsageError(f"there is no filter {name[:_LONGEST]!r}{hint}")
        if len(value) > _LONGEST or not value.isprintable():
            raise UsageError(f"{name}: too long, or not to be printed")
        if not value.strip() or name == "token":
            continue
        if name in values and name != _MANY:
            raise UsageError(f"{name} is given twice")
        if value.strip() not in values.setdefault(name, []):
            values[name].append(value.strip())
    return values


def _whole(values: dict[str, list[str]], name: str, least: int, most: int) -> int:
    text = values[name][0]
    if not (text.isascii() and text.isdigit()) or not least <= int(text) <= most:
        raise UsageError(f"{name} is a number from {least} to {most}")
    return int(text)


def _share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise UsageError("confidence is a number from 0 to 1")
    return share


def _choice(name: str, text: str, choices: tuple[str, ...]) -> str:
    if text not in choices:
        raise UsageError(f"{name} is one of {', '.join(choices)}")
    return text
