"""Markdown with front matter, as note-takers, clippers and site generators save articles.

Only flat ``key: value`` lines are read, so that a date stays the words that were written: YAML
libraries turn ``2024-11-06 23:20:00 -0500`` into a moment of another day.
"""

from __future__ import annotations

import re

from itinerary.reading.draft import Draft
from itinerary.reading.moments import day_of

_KEYS = {
    "title": ("title", "headline"),
    "published": ("date", "published", "date_published", "datepublished", "publishdate",
                  "publish_date", "pubdate", "pub_date", "published_at", "published_date",
                  "article_date", "created", "posted", "issued"),
    "modified": ("updated", "modified", "lastmod", "last_modified", "date_modified"),
    "url": ("url", "source_url", "canonical_url", "canonical", "link", "permalink", "source",
            "original_url"),
    "outlet": ("outlet", "publisher", "site", "site_name", "publication", "website", "newspaper"),
    "byline": ("author", "authors", "byline", "by"),
    "language": ("lang", "language", "locale"),
}  # fmt: skip
_FENCE = re.compile(r"\s*(?P<fence>---|\+\+\+)[ \t]*\n")
_LINE = re.compile(r"[\"']?(?P<key>[\w -]{1,40}?)[\"']?\s*[:=](?:\s+|$)(?P<value>.*)")


def read_markdown(text: str, doc: str, source: str) -> Draft:
    """The draft of a Markdown file; its text is what follows the front matter, as written."""
    keys, body = _split(text)
    url = _first(keys, "url")
    return Draft(
        doc=doc,
        source=source,
        text=body,
        title=_first(keys, "title"),
        outlet=_first(keys, "outlet"),
        byline=_first(keys, "byline"),
        url=url if url and "://" in url else None,
        language=_first(keys, "language"),
        published=tuple(day for words in _all(keys, "published") if (day := day_of(words))),
        modified=tuple(day for words in _all(keys, "modified") if (day := day_of(words))),
    )


def _split(text: str) -> tuple[dict[str, str], str]:
    """The keys of the front matter in lower case, and the text behind it."""
    opening = _FENCE.match(text)
    if opening is None:
        return {}, text
    closing = re.compile(rf"^(?:{re.escape(opening['fence'])}|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE)
    end = closing.search(text, opening.end())
    if end is None:
        return {}, text
    keys: dict[str, str] = {}
    last = ""
    for line in text[opening.end() : end.start()].split("\n"):
        match = _LINE.match(line)
        if match is not None:
            last = match["key"].lower().replace("-", "_").replace(" ", "_")
            keys.setdefault(last, _unquoted(match["value"]))
        elif last and line[:1] in " \t-" and line.strip():  # a folded value or a list
            value = _unquoted(line.strip().removeprefix("- "))
            separator = ", " if line.strip().startswith("- ") and keys[last] else " "
            keys[last] = (keys[last].strip("|>+- ") + separator + value).strip()
    return keys, text[end.end() :].lstrip("\n")


def _unquoted(value: str) -> str:
    value = value.strip()
    for quote in "\"'":
        if len(value) > 1 and value[0] == quote:
            end = value.rfind(quote)
            return value[1:end].replace("''", "'") if end else value
    value = re.sub(r"\s+#.*$", "", value)
    if value.startswith("[") and value.endswith("]"):
        return ", ".join(_unquoted(item) for item in value[1:-1].split(","))
    return "" if value in {"null", "~"} else value


def _all(keys: dict[str, str], meaning: str) -> list[str]:
    return [keys[name] for name in _KEYS[meaning] if keys.get(name)]


def _first(keys: dict[str, str], meaning: str) -> str | None:
    return next(iter(_all(keys, meaning)), None)
