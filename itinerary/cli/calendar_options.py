"""The options of commands that make calendar events."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

import click

from itinerary.errors import UsageError

if TYPE_CHECKING:
    from itinerary.calendars import CalendarOptions

_ADDRESS = re.compile(r"(?:https?|webcal)://[!-~]+")  # printable ASCII, as RFC 3986 wants it
Command = TypeVar("Command", bound=Callable[..., Any])

_OPTIONS = (
    click.option(
        "--cancelled",
        type=click.Choice(["keep", "mark", "drop"]),
        default="mark",
        show_default=True,
        help="Calendars: what becomes of visits called off or put off; mark says so in the title.",
    ),
    click.option(
        "--windows",
        type=click.Choice(["skip", "span", "first-day"]),
        default="skip",
        show_default=True,
        help="Calendars: what becomes of visits of which only a week, a month or so is known.",
    ),
    click.option(
        "--tours", is_flag=True, help="Calendars: also one event for each trip of several stops."
    ),
)


_FILE_OPTIONS = (
    click.option("--name", metavar="NAME", help="Calendars: the name that programs show."),
    click.option(
        "--source",
        metavar="URL",
        help="ics: where the file will be found, so that programs can look there again.",
    ),
)


def event_options(command: Command) -> Command:
    """``--cancelled``, ``--windows`` and ``--tours``: which events there are."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def calendar_options(command: Command) -> Command:
    """The same, and ``--name`` and ``--source`` of the calendar itself."""
    for option in reversed(_FILE_OPTIONS):
        command = option(command)
    return event_options(command)


def read_calendar_options(given: dict[str, Any]) -> CalendarOptions:
    """What the options ask for. Raises ``UsageError`` for a source that is no address."""
    from itinerary.calendars import CalendarOptions, CancelledEvents, WindowEvents

    source = given.get("source")
    if source is not None and not _ADDRESS.fullmatch(source):
        raise UsageError(f"{source!r} is no address: write it as https://...")
    options = CalendarOptions(
        cancelled=CancelledEvents(given["cancelled"]),
        windows=WindowEvents(given["windows"]),
        tours=given["tours"],
        source=source,
    )
    return replace(options, name=given["name"]) if given.get("name") else options
