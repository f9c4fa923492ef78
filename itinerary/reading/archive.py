"""Archives: JSON Lines, one article a row, ``{"id", "title", "published", "text", "url"}``."""

from __future__ import annotations

import json
from typing import Any

from itinerary.errors import UnreadableError
from itinerary.reading.draft import Draft
from itinerary.reading.moments import day_of


def read_row(line: str, source: str) -> Draft:
    """The draft of one row; ``source`` names the archive and the line.

    Raises:
        UnreadableError: the row is broken, or lacks its ``id`` or ``text``.
    """
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        raise UnreadableError(
            source, f"the row breaks off as JSON at column {error.colno}"
        ) from None
    except (ValueError, RecursionError):  # a number of thousands of digits, thousands of brackets
        raise UnreadableError(source, "the row is not sound JSON") from None
    return draft_of_row(row, source)


def draft_of_row(row: Any, source: str) -> Draft:
    """The draft of a decoded row.

    Raises:
        UnreadableError: it is no object, or lacks its ``id`` or ``text``.
    """
    if not isinstance(row, dict):
        raise UnreadableError(source, "is not a row of an archive (no JSON object)")
    doc = _words(row, "id")
    text = row.get("text")
    if doc is None:
        raise UnreadableError(source, "the row has no id")
    if not isinstance(text, str) or not text.strip():
        raise UnreadableError(source, "the row has no text")
    stated = _words(row, "published")
    day = None if stated is None else day_of(stated)
    return Draft(
        doc=doc,
        source=source,
        text=text.replace("\r\n", "\n").replace("\r", "\n"),
        title=_words(row, "title"),
        outlet=_words(row, "outlet"),
        byline=_words(row, "byline"),
        url=_words(row, "url"),
        language=_words(row, "language"),
        published=() if day is None else (day,),
    )


def _words(row: dict[str, Any], key: str) -> str | None:
    value = row.get(key)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value.strip() or None if isinstance(value, str) else None
