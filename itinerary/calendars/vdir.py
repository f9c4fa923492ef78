"""A folder of events for khal, vdirsyncer and the like: the vdir format.

One file an event, named by its UID; only what has changed is written, and only our own files
are removed. https://vdirsyncer.pimutils.org/en/stable/vdir.html
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from itinerary.calendars.entries import entries
from itinerary.calendars.ics import ORIGIN, single_event
from itinerary.calendars.options import CalendarOptions
from itinerary.timeline.known import KnownTrip

_DEFAULTS = CalendarOptions()
_OUR_MARK = f"\r\n{ORIGIN}:".encode()


@dataclass(frozen=True, slots=True)
class VdirChanges:
    """How many files were written anew, left as they were, and removed."""

    written: int
    unchanged: int
    removed: int


def write_vdir(
    trips: Iterable[KnownTrip], folder: Path, options: CalendarOptions = _DEFAULTS
) -> VdirChanges:
    """Make ``folder`` hold exactly the events of ``trips``, and whatever else is not ours.

    Raises ``OSError`` where the folder cannot be made or written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _describe(folder, options)
    kept: set[str] = set()
    written = 0
    for trip in trips:
        for entry in entries(trip, options):
            path = folder / f"{entry.uid}.ics"
            kept.add(path.name)
            written += _write_if_changed(path, single_event(entry))
    removed = 0
    for path in sorted(folder.glob("*.ics")):
        if path.name not in kept and _OUR_MARK in path.read_bytes():
            path.unlink()
            removed += 1
    return VdirChanges(written, len(kept) - written, removed)


def _describe(folder: Path, options: CalendarOptions) -> None:
    """The format's own metadata file, left alone once a user has one."""
    name = folder / "displayname"
    if not name.exists():
        name.write_text(options.name, encoding="utf-8")


def _write_if_changed(path: Path, content: bytes) -> bool:
    """Replace a file in one step, so that no reader ever sees half of it."""
    try:
        if path.read_bytes() == content:
            return False
    except FileNotFoundError:
        pass
    unfinished = path.with_suffix(".tmp")  # readers of a vdir pass over .tmp files
    unfinished.write_bytes(content)
    unfinished.replace(path)
    return True
