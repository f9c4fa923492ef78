"""Where articles are read from: files, folders, archives and standard input, as byte streams."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Protocol

from itinerary.errors import UnreadableError
from itinerary.reading.kinds import GZIP_MAGIC

STANDARD_INPUT = "-"
_GZIP_MEMBER = 16 + zlib.MAX_WBITS  # a stream with the head and the check sum of gzip
SUFFIXES = frozenset(
    {"", ".txt", ".text", ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".eml", ".md", ".markdown",
     ".jsonl", ".ndjson", ".json", ".gz"}
)  # fmt: skip


def files_under(path: Path) -> Iterator[Path]:
    """The files that may hold articles below the folder ``path``, in a stable order.

    Hidden files and folders, files of other suffixes, and the ``…_files`` folders in which
    browsers keep a page's pictures and scripts are passed over.

    Raises:
        UnreadableError: a folder cannot be listed.
    """
    try:
        entries = sorted(path.iterdir(), key=lambda entry: entry.name)
    except OSError as error:
        raise UnreadableError(str(path), _reason(error)) from None
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            if not entry.is_symlink() and not _is_saved_with_a_page(entry):
                yield from files_under(entry)
        elif entry.is_file() and entry.suffix.lower() in SUFFIXES:
            yield entry


def _is_saved_with_a_page(folder: Path) -> bool:
    stem, mark, _ = folder.name.rpartition("_files")
    return bool(mark) and any((folder.parent / f"{stem}{s}").is_file() for s in (".html", ".htm"))


class ByteStream(Protocol):
    """What is read from: up to ``size`` bytes at a time, none at the end."""

    def read(self, size: int, /) -> bytes:
        """The next bytes."""


@contextmanager
def open_source(path: str) -> Iterator[ByteStream]:
    """The bytes of a file or of standard input, decompressed if they are gzip.

    Raises:
        UnreadableError: there is no such file, or it may not be read.
    """
    if path == STANDARD_INPUT:
        yield _decompressed(sys.stdin.buffer)
        return
    try:
        stream = Path(path).open("rb")  # noqa: SIM115
    except (OSError, ValueError) as error:
        raise UnreadableError(path, _reason(error)) from None
    with stream:
        yield _decompressed(stream)


def _decompressed(stream: BinaryIO) -> ByteStream:
    start = stream.read(len(GZIP_MAGIC))
    return Gunzip(stream, start) if start == GZIP_MAGIC else _Begun(stream, start)


class _Begun:
    """A stream whose first bytes have been looked at already."""

    def __init__(self, stream: BinaryIO, start: bytes) -> None:
        self._stream = stream
        self._start = start

    def read(self, size: int) -> bytes:
        """The next ``size`` bytes, fewer at the end."""
        start, self._start = self._start, b""
        return start + self._stream.read(size - len(start))


class Gunzip:
    """Decompresses gzip members (RFC 1952) as they come.

    Unlike ``gzip.GzipFile`` it gives all that stands in front of the damage of a broken file, and
    raises ``zlib.error`` or ``EOFError`` only then.
    """

    def __init__(self, stream: BinaryIO, start: bytes = b"") -> None:
        self._stream = stream
        self._member = zlib.decompressobj(wbits=_GZIP_MEMBER)
        self._compressed = start
        self._trouble: Exception | None = None

    def read(self, size: int) -> bytes:
        """The next ``size`` bytes, fewer at the end or in front of the damage."""
        if self._trouble is not None:
            raise self._trouble
        data = bytearray()
        try:
            while len(data) < size and (more := self._more(size - len(data))):
                data += more
        except (OSError, EOFError, zlib.error) as trouble:
            if not data:
                raise
            self._trouble = trouble
        return bytes(data)

    def _more(self, size: int) -> bytes:
        """At least one byte, unless the stream has ended."""
        while True:
            compressed = self._compressed or self._stream.read(1 << 16)
            if not compressed:
                if not self._member.eof:
                    raise EOFError("the compressed file ends too early")
                return b""
            if self._member.eof:
                compressed = compressed.lstrip(b"\0")  # padding behind the last member
                if not compressed:
                    self._compressed = b""
                    continue
                self._member = zlib.decompressobj(wbits=_GZIP_MEMBER)
            data = self._member.decompress(compressed, size)
            self._compressed = self._member.unconsumed_tail or self._member.unused_data
            if data:
                return data


def _reason(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file"
    if isinstance(error, PermissionError):
        return "may not be read (permission denied)"
    if isinstance(error, IsADirectoryError):
        return "is a folder"
    return getattr(error, "strerror", None) or str(error)
