"""Changes of the timeline in words."""

from __future__ import annotations

from datetime import date

from itinerary.timeline.changes import Change, Kind
from itinerary.timeline.known import Days
from itinerary.wording.dates import in_words
from itinerary.wording.names import CountryName


def in_a_sentence(change: Change, today: date, name_of: CountryName) -> str:
    """``Seoul, South Korea moved from 8–9 Nov to 9–10 Nov (1 day later)``."""
    where = _where(change, name_of)
    after = in_words(change.after, today)
    if change.kind is Kind.NEW:
        return f"new: {where}{_comma(after)}"
    if change.kind is Kind.ADDED:
        return f"{where} added{_comma(after)}"
    if change.kind is Kind.REMOVED:
        return f"{where} removed"
    if change.kind is Kind.DATED:
        return f"{where}: days given, {after}"
    if change.kind is Kind.MOVED:
        return f"{where} moved from {_words(change.before, today)} to {after}{_by(change)}"
    word = _STATUS.get(change.kind) or change.kind.value.replace("_", " ")
    return f"{where} {word}" if change.country else f"the trip is {word}"


_STATUS = {Kind.DOUBTFUL: "tentative"}


def _where(change: Change, name_of: CountryName) -> str:
    if change.country is None:
        return "the trip"
    country = name_of(change.country)
    return f"{change.city}, {country}" if change.city and change.city != country else country


def _comma(words: str) -> str:
    return f", {words}" if words else ""


def _words(days: Days, today: date) -> str:
    return in_words(days, today) or "no date"


def _by(change: Change) -> str:
    days = change.moved_by
    if not days:
        return ""
    unit = "day" if abs(days) == 1 else "days"
    return f" ({abs(days)} {unit} {'later' if days > 0 else 'earlier'})"
