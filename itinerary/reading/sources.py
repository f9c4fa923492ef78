"""Where articles are read from: files, folders, archives and standard input, as byte streams."""

from __future__ import annotations

import gzip
import io
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

from itinerary.errors import UnreadableError
from itinerary.reading.kinds import GZIP_MAGIC

STANDARD_INPUT = "-"
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


def open_source(path: str) -> BinaryIO:
    """The bytes of a file or of standard input, decompressed if they are gzip.

    Raises:
        UnreadableError: there is no such file, or it may not be read.
    """
    stream: BinaryIO
    if path == STANDARD_INPUT:
        stream = sys.stdin.buffer
    else:
        try:
            stream = Path(path).open("rb")  # noqa: SIM115
        except (OSError, ValueError) as error:
            raise UnreadableError(path, _reason(error)) from None
    buffered = io.BufferedReader(cast(io.RawIOBase, stream), 1 << 16)
    if buffered.peek(2)[:2] == GZIP_MAGIC:
        return cast(BinaryIO, gzip.GzipFile(fileobj=buffered))
    return cast(BinaryIO, buffered)


def _reason(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file"
    if isinstance(error, PermissionError):
        return "may not be read (permission denied)"
    if isinstance(error, IsADirectoryError):
        return "is a folder"
    return getattr(error, "strerror", None) or str(error)
