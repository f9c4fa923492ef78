"""A tracker of diplomatic travel: who goes where, on which days, and which sentence says so.

The public names are loaded when they are first used, so that ``import itinerary`` is cheap.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from itinerary.extraction import explain, extract
    from itinerary.facts import (
        Article,
        Dateline,
        DateMention,
        DateSpan,
        Evidence,
        Person,
        Place,
        Precision,
        Status,
        Stop,
        Trip,
    )
    from itinerary.language.dates import find_dates, resolve_date
    from itinerary.reading import read

__version__ = "0.1.0"

_ROOMS = {
    "read": "itinerary.reading",
    "extract": "itinerary.extraction",
    "explain": "itinerary.extraction",
    "resolve_date": "itinerary.language.dates",
    "find_dates": "itinerary.language.dates",
} | dict.fromkeys(
    (
        "Article",
        "DateMention",
        "DateSpan",
        "Dateline",
        "Evidence",
        "Person",
        "Place",
        "Precision",
        "Status",
        "Stop",
        "Trip",
    ),
    "itinerary.facts",
)

__all__ = [
    "Article",
    "DateMention",
    "DateSpan",
    "Dateline",
    "Evidence",
    "Person",
    "Place",
    "Precision",
    "Status",
    "Stop",
    "Trip",
    "explain",
    "extract",
    "find_dates",
    "read",
    "resolve_date",
]


def __getattr__(name: str) -> Any:
    room = _ROOMS.get(name)
    if room is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(room), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
