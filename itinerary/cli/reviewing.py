"""``itinerary review``: the doubtful trips one by one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from itinerary.cli.editing import edit_options
from itinerary.cli.options import open_timeline, read_today

if TYPE_CHECKING:
    from itinerary.timeline.known import KnownTrip
    from itinerary.timeline.store import Store

_EPILOG = """\b
Examples:
  itinerary review
  itinerary review --below 0.8
"""
_QUESTION = "[c]onfirm, [d]rop, [e]dit, [s]kip or [q]uit? "
# What may be corrected, as `itinerary edit` has it, and how it is asked for.
_FIELDS = {
    "start": "first day (2023-11-08)",
    "end": "last day",
    "country": "country",
    "city": "city",
    "status": "status",
}


@click.command(epilog=_EPILOG)
@click.option(
    "--below",
    type=click.FloatRange(0, 1),
    default=0.6,
    show_default=True,
    help="Trips less certain than this, besides those whose sources disagree.",
)
@edit_options
@click.pass_context
def review(context: click.Context, /, below: float, **given: Any) -> int:
    """Walk through the coming trips that are uncertain or whose sources disagree.

    Shows each with its sentences and asks: confirm, drop, edit, skip or quit. To edit asks for
    the days, the place and the status; what is left empty stays. Answers are read from standard
    input.
    """
    store = open_timeline(context, given["db"], create=False)
    if store is None:
        sys.stderr.write("itinerary: nothing is imported yet: try itinerary import PATH\n")
        return 0
    today = read_today(context, given["today"])
    doubtful = _doubtful(store, today, below)
    for number, trip in enumerate(doubtful, 1):
        _show(store, trip, today, f"{number} of {len(doubtful)}")
        if not _answered(context, given, trip):
            break
    if not doubtful:
        sys.stdout.write("nothing is in doubt\n")
    return 0


def _doubtful(store: Store, today: Any, below: float) -> list[KnownTrip]:
    from itinerary.timeline import queries
    from itinerary.timeline.asking import Filters

    with store.reading() as connection:
        trips = list(queries.upcoming(connection, today, Filters(), sources=True))
    return [
        trip
        for trip in trips
        if not trip.edited
        and (trip.confidence < below or any(stop.other_days for stop in trip.stops))
    ]


def _show(store: Store, trip: KnownTrip, today: Any, title: str) -> None:
    from itinerary.language.places import country_name
    from itinerary.terminal.screen import print_lines
    from itinerary.terminal.show import Piece, trip_lines
    from itinerary.timeline import queries

    with store.reading() as connection:
        texts = {
            source.article: article.text
            for source in trip.sources
            if (article := queries.article(connection, source.article)) is not None
        }
    print_lines([[Piece(title, "label")], *trip_lines(trip, today, country_name, texts.get)])


def _answered(context: click.Context, given: dict[str, Any], trip: KnownTrip) -> bool:
    """Do as the editor says of one trip; ``False`` to end."""
    while True:
        answer = _ask()
        if answer in ("c", "d"):
            _decide(context, given, trip.id, answer)
        elif answer == "e" and not _edited(context, given, trip):
            continue
        return answer != "q"


def _edited(context: click.Context, given: dict[str, Any], trip: KnownTrip) -> bool:
    """Ask what is right and make the edit; ``False`` if nothing was said or it makes no sense."""
    from itinerary.cli.editing import edit
    from itinerary.errors import UsageError

    stop = trip.stops[0].key
    if len(trip.stops) > 1:
        keys = ", ".join(stop.key for stop in trip.stops)
        stop = _line(f"stop ({keys}; empty for the whole trip): ")
    words = {name: _line(f"{asked}: ") or None for name, asked in _FIELDS.items()}
    if not any(words.values()):
        return False
    try:
        context.invoke(edit, identity=trip.id, stop=stop or None, **words, **given)
    except UsageError as wrong:
        sys.stdout.write(f"{wrong}\n")
        return False
    return True


def _line(prompt: str) -> str:
    sys.stdout.write(prompt)
    sys.stdout.flush()
    return sys.stdin.readline().strip()


def _ask() -> str:
    """The answer's first letter; the end of the input is an end."""
    while True:
        sys.stdout.write(_QUESTION)
        sys.stdout.flush()
        line = sys.stdin.readline()
        if not line:
            sys.stdout.write("\n")
            return "q"
        letter = line.strip().lower()[:1]
        if letter in ("c", "d", "e", "s", "q"):
            return letter


def _decide(context: click.Context, given: dict[str, Any], identity: str, answer: str) -> None:
    from itinerary.cli.editing import confirm, drop

    command = confirm if answer == "c" else drop
    context.invoke(command, identity=identity, **given)
