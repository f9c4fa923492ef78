"""The head of a story: what stands above its first paragraph, line by line.

Version marks, editors' notes, captions, bylines, stamped dates and the dateline are told apart
here; what none of them claims is a headline, a slug or the story itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from itinerary.reading.bylines import find_byline
from itinerary.reading.captions import is_caption
from itinerary.reading.dateline import ParsedDateline, find_dateline
from itinerary.reading.furniture import opens_other_stories
from itinerary.reading.stamps import (
    is_labelled,
    read_closing_stamp,
    read_stamps,
    read_told_day,
    read_wire_slug,
)
from itinerary.reading.versions import find_version

_HEAD_CHARACTERS = 6000
_HEAD_LINES = 30
_TAIL_CHARACTERS = 200
_CLOSING_CHARACTERS = 1_500  # at the end of a page, where some print when it was published
_PARAGRAPH_CHARACTERS = 200  # longer lines are the story itself
_PROSE_CHARACTERS = 100  # a line of more belongs to a story
_LEAD_PARAGRAPHS = 2  # a dateline may stand behind a summary, not deeper
_LINE_CHARACTERS = 1_000  # of a line that are looked at
_HEADLINE_WORDS = 5  # shorter lines above a story are mostly slugs and labels


@dataclass(slots=True)
class Head:
    """What the head of a text says; ``body`` is the offset at which the story begins.

    ``stamps`` are dates that stand on a line of their own and may date the article; ``told`` is
    the day that the story itself calls today.
    """

    headline: str | None = None
    version: str | None = None
    byline: str | None = None
    byline_place: str | None = None
    dateline: ParsedDateline | None = None
    stamps: list[date] = field(default_factory=list)
    update_stamps: list[date] = field(default_factory=list)
    told: date | None = None
    body: int = 0


def read_head(text: str) -> Head:
    """Read the first lines of ``text`` down to the dateline, or to where the story has begun."""
    head = Head()
    notes: list[str] = []
    paragraphs = 0
    standalone: ParsedDateline | None = None
    clock: date | None = None
    story: int | None = None
    for start, line, is_paragraph in _head_lines(text):
        if story is not None and opens_other_stories(line):
            break  # the days below are those of other stories
        if is_caption(line):
            continue
        if story is None and len(line) > _PROSE_CHARACTERS:
            story = start
        mark, note, rest = find_version(line)
        head.version = head.version or mark
        notes += [note] if note else []
        if not rest.strip():
            continue
        offset = start + len(line) - len(rest)
        dateline = None if find_byline(rest)[0] or is_labelled(rest) else find_dateline(rest)
        if dateline is not None and _is_of_a_diary(dateline, text, start):
            dateline = None
        if dateline is not None and dateline.attached:
            head.dateline, head.body = dateline, offset + dateline.end
            break
        if dateline is not None and standalone is None:
            standalone, head.body = dateline, offset + dateline.end
        elif not _take_line_of_its_own(head, rest) and not paragraphs and not is_paragraph:
            head.headline = _better_headline(head.headline, rest)
        if head.headline is None and clock is None:
            clock = next(iter(head.stamps), None)
        paragraphs += is_paragraph
        if paragraphs >= _LEAD_PARAGRAPHS:
            break
    if story is not None:
        head.told = read_told_day(text[story : story + _CLOSING_CHARACTERS])
    slug = read_wire_slug(text[-_TAIL_CHARACTERS:])
    head.stamps += [slug] if slug else []
    if standalone is not None and standalone.printed is not None:
        printed = standalone.printed.full
        if printed is not None and any(day < printed for day in head.stamps):
            standalone, clock = None, printed  # "Montevideo, January 22nd 2025 - 04:27 UTC"
    head.dateline = head.dateline or standalone
    if clock is not None and any(day < clock for day in head.stamps):
        head.stamps = [day for day in head.stamps if day != clock]  # that of the site, not its own
    if not head.stamps and not head.update_stamps:
        head.stamps += read_closing_stamp(text[-_CLOSING_CHARACTERS:])
    head.version = head.version or next(iter(notes), None)
    return head


# "DOHA - President X arrives": so begin the lines of a diary, each from a place of its own.
_FROM_PLACE = re.compile(r"^\W{0,4}([A-Z][A-Z .,'/]{2,40}?) ?[-–—]{1,2} ", re.MULTILINE)
_DIARY_PLACES = 3  # so many make it a diary; a round-up of two stories has two datelines


def _is_of_a_diary(dateline: ParsedDateline, text: str, start: int) -> bool:
    """Whether a place without date and agency opens one of many such lines."""
    if dateline.printed is not None or dateline.agency is not None:
        return False
    head = text[max(0, start - _HEAD_CHARACTERS) : start + _HEAD_CHARACTERS]
    return len(set(_FROM_PLACE.findall(head))) >= _DIARY_PLACES


def _take_line_of_its_own(head: Head, line: str) -> bool:
    """Take in a stamp or a byline; false where ``line`` is neither."""
    stamps = read_stamps(line)
    for stamp in stamps:
        (head.update_stamps if stamp.update else head.stamps).append(stamp.day)
    names, place = find_byline(line)
    if head.byline is None:
        head.byline, head.byline_place = names, place
    return bool(stamps) or names is not None


def _better_headline(found: str | None, line: str) -> str | None:
    """The headline so far, or ``line`` if that reads more like one than a slug or a label does."""
    words = line.strip(" \t#*_").split()
    if len(words) < _HEADLINE_WORDS and found is not None:
        return found
    if found is not None and len(found.split()) >= _HEADLINE_WORDS:
        return found
    is_sentence = line.rstrip().endswith((".", ":", ";", ","))
    return found if is_sentence or "|" in line or not words else " ".join(words)


def _head_lines(text: str) -> Iterator[tuple[int, str, bool]]:
    """The first lines that are not blank: offset, beginning, and whether it is a paragraph."""
    start = 0
    count = 0
    while start < min(len(text), _HEAD_CHARACTERS) and count < _HEAD_LINES:
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line = text[start : min(end, start + _LINE_CHARACTERS)]
        if line and not line.isspace():
            count += 1
            yield start, line, end - start > _PARAGRAPH_CHARACTERS
        start = end + 1
