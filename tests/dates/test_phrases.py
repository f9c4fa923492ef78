"""Every phrase of ``phrases.tsv`` means what the table says, for its anchor and its tense."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from itinerary.facts import Precision
from itinerary.language.dates import resolve_date

_TABLE = Path(__file__).with_name("phrases.tsv")


def _rows() -> Iterator[tuple[str, ...]]:
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield tuple(line.split("\t"))


def _day(cell: str) -> date | None:
    return None if cell == "-" else date.fromisoformat(cell)


@pytest.mark.parametrize(
    ("anchor", "tense", "phrase", "start", "end", "precision"),
    [pytest.param(*row, id=f"{row[2]} on {row[0]}, {row[1]}") for row in _rows()],
)
def test_phrase(anchor: str, tense: str, phrase: str, start: str, end: str, precision: str) -> None:
    span = resolve_date(phrase, date.fromisoformat(anchor), tense)
    if precision == "none":
        assert span is None
        return
    assert span is not None
    assert (span.start, span.end) == (_day(start), _day(end))
    assert span.precision == (None if precision == "-" else Precision(precision))
    assert span.text == phrase
    assert span.rule
    assert span.anchor == date.fromisoformat(anchor)
