"""``read`` and ``read_all``: from paths to articles, one at a time."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from itinerary.errors import InputError, NoArticleError, UnreadableError
from itinerary.facts import Article
from itinerary.reading.archive import draft_of_row, read_row
from itinerary.reading.assembly import assemble
from itinerary.reading.decoding import declared_in_page, decode
from itinerary.reading.draft import Draft
from itinerary.reading.kinds import Kind, binary_kind, kind_of
from itinerary.reading.sources import STANDARD_INPUT, ByteStream, files_under, open_source

TEXT_LIMIT = 5_000_000
"""The most bytes that one article may have as plain text, Markdown or a row of an archive."""
PAGE_LIMIT = 16_000_000
"""The same for a web page or an e-mail, which carry scripts, pictures and attachments."""
_LOOK = 65_536  # bytes by which the kind is told


def read(path: str | Path, published: date | None = None) -> Iterator[Article]:
    """The articles of a file, a folder (and all below it), an archive, or ``-``, standard input.

    ``published`` dates every article, whatever date it has of its own.

    Raises:
        InputError: at the first article that cannot be read, after those before it were given.
            ``read_all`` goes on instead.
    """
    for item in read_all([path], published):
        if isinstance(item, InputError):
            raise item
        yield item


def read_all(
    paths: Iterable[str | Path], published: date | None = None
) -> Iterator[Article | InputError]:
    """The articles of all ``paths`` in order, and for each that cannot be read the reason.

    The errors are given, not raised, so that one file's trouble does not end the others.
    """
    for path in paths:
        yield from _read_path(str(path), published)


def _read_path(path: str, published: date | None) -> Iterator[Article | InputError]:
    if not path:  # for pathlib the folder that one stands in
        yield UnreadableError(path, "there is no such file")
        return
    if path == STANDARD_INPUT or not _is_folder(path):
        yield from _read_file(path, published)
        return
    found = False
    try:
        for file in files_under(Path(path)):
            found = True
            yield from _read_file(str(file), published)
    except UnreadableError as error:
        yield error
        return
    if not found:
        yield NoArticleError(path, "is a folder without articles")


def _is_folder(path: str) -> bool:
    try:
        return Path(path).is_dir()
    except (OSError, ValueError):
        return False


def _read_file(path: str, published: date | None) -> Iterator[Article | InputError]:
    try:
        with open_source(path) as stream:
            yield from _read_stream(stream, path, published)
    except InputError as error:
        yield error
    except (OSError, EOFError, zlib.error) as error:
        yield UnreadableError(path, f"cannot be read ({str(error).lower() or 'it ends too early'})")


def _read_stream(
    stream: ByteStream, source: str, published: date | None
) -> Iterator[Article | InputError]:
    start = stream.read(_LOOK)
    if not start.strip():
        raise NoArticleError(source, "is empty")
    binary = binary_kind(start)
    if binary is not None:
        raise UnreadableError(source, f"is not a text but {binary}")
    kind = kind_of(_glimpse(start), source)
    if kind is Kind.ARCHIVE:
        yield from _read_archive(start, stream, source, published)
        return
    limit = PAGE_LIMIT if kind in (Kind.PAGE, Kind.MAIL, Kind.JSON) else TEXT_LIMIT
    data = start + stream.read(limit - len(start) + 1)
    if len(data) > limit:
        raise UnreadableError(source, f"is longer than one article may be ({_megabytes(limit)})")
    if kind is Kind.JSON:
        yield from _read_json(data, source, published)
        return
    draft = _draft(kind, data, source)
    if len(draft.text) > TEXT_LIMIT:
        raise UnreadableError(source, f"its text is longer than {_megabytes(TEXT_LIMIT)}")
    yield assemble(draft, published)


def _glimpse(start: bytes) -> str:
    """The beginning of a file as text, good enough to tell its kind."""
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if start.startswith(mark):
            return start[2:].decode(encoding, "replace")
    text = start.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("\x00", "")


def _draft(kind: Kind, data: bytes, source: str) -> Draft:
    doc = _doc(source)
    if kind is Kind.MAIL:
        from itinerary.reading.mail import read_mail

        return read_mail(data, doc, source)
    if kind is Kind.PAGE:
        from itinerary.reading.page import read_page

        return read_page(decode(data, source, declared_in_page(data)), doc, source)
    text = decode(data, source)
    if kind is Kind.MARKDOWN:
        from itinerary.reading.front_matter import read_markdown

        return read_markdown(text, doc, source)
    return Draft(doc=doc, source=source, text=text)


def _doc(source: str) -> str:
    """The file's stem: "story" of "news/story.txt" and of "story.txt.gz"."""
    if source == STANDARD_INPUT:
        return "stdin"
    path = Path(source)
    return Path(path.stem).stem if path.suffix.lower() == ".gz" else path.stem


def _read_archive(
    start: bytes, stream: ByteStream, source: str, published: date | None
) -> Iterator[Article | InputError]:
    """The rows of an archive, each read when it is asked for."""
    for number, line in _lines(start, stream):
        where = f"{source}:{number}"
        if line is None:
            yield UnreadableError(where, f"the row is longer than {_megabytes(TEXT_LIMIT)}")
        elif line.strip():
            try:
                yield assemble(read_row(decode(line, where), where), published)
            except InputError as error:
                yield error


def _lines(start: bytes, stream: ByteStream) -> Iterator[tuple[int, bytes | None]]:
    """The numbered lines of ``start`` and all behind it; ``None`` for one that is too long."""
    buffered = bytearray(start)
    number = 0
    too_long = False
    while True:
        end = buffered.find(b"\n")
        if end >= 0:
            number += 1
            line = bytes(buffered[:end])
            del buffered[: end + 1]
            yield number, None if too_long else line
            too_long = False
            continue
        if len(buffered) > TEXT_LIMIT:
            too_long = True
            buffered.clear()
        more = stream.read(_LOOK)
        if not more:
            break
        buffered += more
    if buffered or too_long:
        yield number + 1, None if too_long else bytes(buffered)


def _read_json(data: bytes, source: str, published: date | None) -> Iterator[Article | InputError]:
    """One article as a JSON object, or a list of them."""
    try:
        rows = json.loads(decode(data, source))
    except (ValueError, RecursionError):
        raise UnreadableError(source, "is not sound JSON") from None
    for number, row in enumerate(rows if isinstance(rows, list) else [rows], 1):
        where = f"{source}:{number}" if isinstance(rows, list) else source
        try:
            yield assemble(draft_of_row(row, where), published)
        except InputError as error:
            yield error


def _megabytes(limit: int) -> str:
    return f"{limit // 1_000_000} MB"
