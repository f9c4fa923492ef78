"""What sort of file some bytes are: decided by what they begin with, the name asked last."""

from __future__ import annotations

import json
import re
from enum import StrEnum


class Kind(StrEnum):
    """The forms in which an article may be saved."""

    TEXT = "text"
    PAGE = "web page"
    MAIL = "e-mail"
    MARKDOWN = "Markdown with front matter"
    ARCHIVE = "JSON Lines"
    JSON = "JSON"


# https://en.wikipedia.org/wiki/List_of_file_signatures
_MAGIC = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "a sound, film or WebP file"),
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "an SQLite database"),
    (b"bplist00", "a property list"),
    (b"%!PS", "PostScript"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound or film file"),
    (b"\x00\x00\x00\x18ftyp", "a film"),
    (b"\x00\x00\x00\x20ftyp", "a film"),
)
GZIP_MAGIC = b"\x1f\x8b"


def binary_kind(start: bytes) -> str | None:
    """What a file is that begins so, in words, if it is a well-known kind that is not text."""
    return next((words for magic, words in _MAGIC if start.startswith(magic)), None)


_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(
    r"</?(?:p|div|span|h[1-6]|br|a|ul|li|table|article|section|title|meta)\b[^<>]{0,500}>",
    re.IGNORECASE,
)
_HEADER = re.compile(r"(?P<name>[A-Za-z][A-Za-z0-9-]{1,40}):[ \t]*\S?")
_MAIL_HEADERS = frozenset(
    {"from", "to", "cc", "date", "subject", "message-id", "mime-version", "received", "sender",
     "return-path", "content-type", "delivered-to", "reply-to", "list-id"}
)  # fmt: skip
_FEW_TAGS = 3


def kind_of(start: str, name: str) -> Kind:
    """The kind of a text that begins with ``start`` and is called ``name``.

    The name decides only between an archive with a broken first line and a plain text.
    """
    suffix = name.lower().removesuffix(".gz").rpartition(".")[2]
    if suffix in {"jsonl", "ndjson"} or _first_line_is_json(start):
        return Kind.ARCHIVE
    stripped = start.lstrip("\ufeff \t\n")
    if stripped.startswith(("{", "[")) and (suffix == "json" or _begins_json(stripped)):
        return Kind.JSON
    if _has_front_matter(stripped):
        return Kind.MARKDOWN
    if _is_mail(stripped):
        return Kind.MAIL
    if _PAGE.match(start):
        return Kind.PAGE
    tags = len(_TAG.findall(start[:4096]))
    if tags >= _FEW_TAGS or (tags and suffix in {"html", "htm", "xhtml"}):
        return Kind.PAGE
    return Kind.TEXT


def _first_line_is_json(start: str) -> bool:
    line = start.lstrip("\ufeff \t\n")
    if not line.startswith("{"):
        return False
    first, newline, _ = line.partition("\n")
    if not newline and len(first) > 60_000:  # a row longer than what was looked at
        return re.match(r'\{\s*"(?:[^"\\]|\\.){1,60}"\s*:', first) is not None
    try:
        return isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        return False


def _begins_json(start: str) -> bool:
    return re.match(r'\[?\s*\{\s*"(?:[^"\\]|\\.){1,60}"\s*:', start) is not None


_FENCE = re.compile(r"(?P<fence>---|\+\+\+)[ \t]*\n(?=\s*[\w\"'-]+\s*[:=]|\s*#)")


def _has_front_matter(start: str) -> bool:
    match = _FENCE.match(start)
    return match is not None and f"\n{match['fence']}" in start[match.end() - 1 :]


def _is_mail(start: str) -> bool:
    """Header lines down to a blank line, two of which only mails have."""
    names: set[str] = set()
    for number, line in enumerate(start.split("\n")[:200]):
        if not line.strip():
            break
        if (line[0] in " \t" and names) or (number == 0 and line.startswith("From ")):
            continue
        match = _HEADER.match(line)
        if match is None:
            return False
        names.add(match["name"].lower())
    return len(names & _MAIL_HEADERS) >= 2
