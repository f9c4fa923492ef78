"""Reading: a file, a folder, an archive or standard input becomes articles."""

from __future__ import annotations

from itinerary.reading.reader import read, read_all

__all__ = ["read", "read_all"]
