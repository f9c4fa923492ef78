"""The options of commands that make calendar events."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from itinerary.calendars import CalendarOptions

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


def calendar_options(command: Command) -> Command:
    """``--cancelled``, ``--windows`` and ``--tours``."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def read_calendar_options(given: dict[str, Any]) -> CalendarOptions:
    """What the options ask for."""
    from itinerary.calendars import CalendarOptions, CancelledEvents, WindowEvents

    return CalendarOptions(
        cancelled=CancelledEvents(given["cancelled"]),
        windows=WindowEvents(given["windows"]),
        tours=given["tours"],
    )
