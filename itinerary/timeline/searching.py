"""Full-text search over the stored articles: FTS5 in SQLite, text search in PostgreSQL."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, text

_WORD = re.compile(r"\w+")
# What the database puts around the words found; characters that no article has.
FOUND_START, FOUND_END = "\ue000", "\ue001"

_SQLITE = """
    SELECT a.id, a.doc, a.title, a.published, a.url,
           coalesce(a.outlet, a.dateline_agency) AS outlet,
           snippet(article_words, 2, :start, :end, '…', 24) AS found
    FROM article_words JOIN article a ON a.id = article_words.article_id
    WHERE article_words MATCH :words
    ORDER BY bm25(article_words, 0, 4, 1), a.published DESC, a.id LIMIT :most
"""
_POSTGRESQL = """
    SELECT a.id, a.doc, a.title, a.published, a.url,
           coalesce(a.outlet, a.dateline_agency) AS outlet,
           ts_headline('simple', a.text, q, :options) AS found
    FROM article a, plainto_tsquery('simple', :words) q
    WHERE to_tsvector('simple', coalesce(a.title, '') || ' ' || a.text) @@ q
    ORDER BY a.published DESC, a.id LIMIT :most
"""
_TRIPS = """
    SELECT DISTINCT l.trip_id FROM trip_report l JOIN report r ON r.id = l.report_id
    WHERE r.article_id = :article ORDER BY l.trip_id
"""


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that has the words; ``found`` is a piece of it with the words marked by
    ``FOUND_START`` and ``FOUND_END``; ``trips`` are the ids of those that stand on it."""

    article: str
    doc: str
    outlet: str | None
    title: str | None
    published: date
    url: str | None
    found: str
    trips: tuple[str, ...]


def search(connection: Connection, words: str, most: int = 20) -> list[Hit]:
    """The articles that have all the words, the best first."""
    asked = _WORD.findall(words)
    if not asked:
        return []
    if connection.dialect.name == "postgresql":
        marks = f'StartSel="{FOUND_START}", StopSel="{FOUND_END}", MaxWords=24, MinWords=12'
        given: dict[str, Any] = {"words": " ".join(asked), "options": marks}
        rows = connection.execute(text(_POSTGRESQL), given | {"most": most}).all()
    else:
        quoted = " ".join(f'"{word}"' for word in asked)
        given = {"words": quoted, "start": FOUND_START, "end": FOUND_END, "most": most}
        rows = connection.execute(text(_SQLITE), given).all()
    return [
        Hit(
            article=row.id,
            doc=row.doc,
            outlet=row.outlet,
            title=row.title,
            published=_day(row.published),
            url=row.url,
            found=row.found,
            trips=tuple(connection.execute(text(_TRIPS), {"article": row.id}).scalars()),
        )
        for row in rows
    ]


def keep_words(connection: Connection, row: dict[str, Any], *, again: bool = False) -> None:
    """Make an article findable, ``again`` if it was before; PostgreSQL does so by itself."""
    if connection.dialect.name != "sqlite":
        return
    if again:  # a walk through all articles, but other facts of a known text are rare
        connection.execute(
            text("DELETE FROM article_words WHERE article_id = :id"), {"id": row["id"]}
        )
    connection.execute(
        text("INSERT INTO article_words (article_id, title, body) VALUES (:id, :title, :body)"),
        {"id": row["id"], "title": row["title"] or "", "body": row["text"]},
    )


def _day(value: date | str) -> date:
    return value if isinstance(value, date) else date.fromisoformat(value)
