"""The head of a story: what stands above its first paragraph, line by line.

Version marks, editors' notes, captions, bylines, stamped dates and the dateline are told apart
here; what none of them claims is a headline, a slug or the story itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from itinerary.reading.bylines import find_byline
from itinerary.reading.captions import is_caption
from itinerary.reading.dateline import ParsedDateline, find_dateline
from itinerary.reading.stamps import read_stamps, read_wire_slug
from itinerary.reading.versions import find_version

_HEAD_CHARACTERS = 6000
_HEAD_LINES = 30
_TAIL_CHARACTERS = 200
_PARAGRAPH_CHARACTERS = 200  # longer lines are the story itself
_LEAD_PARAGRAPHS = 2  # a dateline may stand behind a summary, not deeper
_LEAD_LINES = 8  # the same for stories that are wrapped into short lines


@dataclass(slots=True)
class Head:
    """What the head of a text says; ``body`` is the offset at which the story begins.

    ``stamps`` are dates that stand on a line of their own and may date the article.
    """

    version: str | None = None
    byline: str | None = None
    byline_place: str | None = None
    dateline: ParsedDateline | None = None
    stamps: list[date] = field(default_factory=list)
    update_stamps: list[date] = field(default_factory=list)
    body: int = 0


def read_head(text: str) -> Head:
    """Read the first lines of ``text`` down to the dateline, or to where the story has begun."""
    head = Head()
    notes: list[str] = []
    paragraphs = 0
    standalone: ParsedDateline | None = None
    for number, (start, line) in enumerate(_head_lines(text)):
        if is_caption(line):
            continue
        mark, note, rest = find_version(line)
        head.version = head.version or mark
        if note is not None:
            notes.append(note)
        if not rest.strip():
            continue
        offset = start + len(line) - len(rest)
        if head.byline is None:
            head.byline, head.byline_place = find_byline(rest)
        dateline = find_dateline(rest)
        if dateline is not None and dateline.attached:
            head.dateline, head.body = dateline, offset + dateline.end
            break
        if dateline is not None and standalone is None:
            standalone, head.body = dateline, offset + dateline.end
        else:
            for stamp in read_stamps(rest):
                (head.update_stamps if stamp.update else head.stamps).append(stamp.day)
        paragraphs += len(line) > _PARAGRAPH_CHARACTERS
        if paragraphs >= _LEAD_PARAGRAPHS or (paragraphs and number > _HEAD_LINES):
            break
    slug = read_wire_slug(text[-_TAIL_CHARACTERS:])
    if slug is not None:
        head.stamps.append(slug)
    head.dateline = head.dateline or standalone
    head.version = head.version or (notes[0] if notes else None)
    return head


def _head_lines(text: str) -> Iterator[tuple[int, str]]:
    """The first lines that are not blank, with their offsets."""
    start = 0
    count = 0
    while start < min(len(text), _HEAD_CHARACTERS) and count < _HEAD_LINES:
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line = text[start:end]
        if not line.isspace() and line:
            count += 1
            yield start, line
        start = end + 1
