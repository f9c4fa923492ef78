"""The finder finds what is marked in ``mentions.txt``, with those bounds, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from itinerary.facts import DateSpan
from itinerary.language.dates import find_dates

_TABLE = Path(__file__).with_name("mentions.txt")
_MARKED = re.compile(r"\{(?P<words>[^|{}]+)\|(?P<meaning>[^{}]+)\}")


def _rows() -> Iterator[tuple[str, str]]:
    anchor = ""
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("!"):
            anchor = line[1:].strip()
        elif line and not line.startswith("#"):
            yield anchor, line


def _meaning(span: DateSpan) -> str:
    if span.start is None and span.end is None:
        return "vague"
    if span.start == span.end:
        return str(span.start)
    return f"{span.start or '-'}..{span.end or '-'}"


@pytest.mark.parametrize(("anchor", "marked"), list(_rows()), ids=lambda text: text[:60])
def test_mentions(anchor: str, marked: str) -> None:
    text = _MARKED.sub(lambda match: match["words"], marked)
    found = find_dates(text, date.fromisoformat(anchor))
    shown = text
    for mention in reversed(found):
        assert text[mention.start : mention.end] == mention.span.text
        words = f"{{{mention.span.text}|{_meaning(mention.span)}}}"
        shown = shown[: mention.start] + words + shown[mention.end :]
    assert shown == marked
