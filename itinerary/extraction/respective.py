"""One date for each place of a list: "in A, B and C in March, April and May, respectively"."""

from __future__ import annotations

import re
from dataclasses import replace

from itinerary.extraction.days import Day
from itinerary.extraction.destinations import PlaceGroup
from itinerary.extraction.shape import Strip
from itinerary.facts import DateSpan
from itinerary.language.dates import resolve_date
from itinerary.language.tokens import Tokens

_JOINT = re.compile(r"\s*(?:,\s*and\b|,|\band\b)\s*")
_WORD = "respectively"


def find_respective(
    tokens: Tokens, strip: Strip, groups: list[PlaceGroup], days: list[Day]
) -> list[DateSpan] | None:
    """The dates of the listed places in their order; ``None`` unless there are as many of them."""
    places = sum(len(group.places) for group in groups)
    if not days or places < 2 or _WORD not in tokens.lower[strip.first[0] : strip.last[-1]]:
        return None
    spans = [span for day in days for span in _part(day.span)]
    return spans if len(spans) == places else None


def _part(span: DateSpan) -> list[DateSpan]:
    """The dates that one mention names: "March 3 and 5", "April and May"."""
    pieces = [piece for piece in _JOINT.split(span.text.removeprefix("on ")) if piece]
    if len(pieces) < 2 or span.anchor is None:
        return [span]
    month = next((word for word in pieces[0].split() if word.isalpha()), "")
    named = [f"{month} {piece}" if piece.isdigit() else piece for piece in pieces]
    found = [resolve_date(piece, span.anchor) for piece in named]
    return [replace(one, anchor=span.anchor) for one in found if one is not None]
