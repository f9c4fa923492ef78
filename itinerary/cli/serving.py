"""``itinerary serve``."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import IO, TYPE_CHECKING, Any

import click

from itinerary.cli.calendar_options import read_calendar_options
from itinerary.cli.exporting import write_csv, write_json
from itinerary.cli.options import (
    Settings,
    db_option,
    open_timeline,
    read_day,
    read_filters,
    today_option,
)
from itinerary.errors import UsageError

if TYPE_CHECKING:
    from itinerary.timeline.known import KnownTrip
    from itinerary.web.lending import Lent

_PORT = 8000
_EPILOG = """\b
Examples:
  itinerary serve
  itinerary serve --port 8080 --today 2023-11-03
  ITINERARY_TOKEN=... itinerary serve --host 0.0.0.0 --public-url https://visits.example

\b
The page is at /, the feeds at /calendar.ics, /trips.json, /trips.csv and
/changes.atom, with the filters of upcoming: /calendar.ics?country=KR&who=blinken
"""


@click.command(epilog=_EPILOG)
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to serve on.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=_PORT, show_default=True, help="The port."
)
@click.option(
    "--token",
    envvar="ITINERARY_TOKEN",
    metavar="TOKEN",
    help="What readers must know; needed to serve on other addresses than loopback. "
    "Better set ITINERARY_TOKEN, which other users of the machine cannot see.",
)
@click.option(
    "--public-url", metavar="URL", help="Where readers find the server, if behind another one."
)
@click.option("--certificate", metavar="FILE", help="Serve https with this certificate (PEM).")
@click.option("--key", metavar="FILE", help="The certificate's key (PEM).")
@db_option
@today_option
@click.pass_context
def serve(
    context: click.Context, /, db: str | None, today: str | None, token: str | None, **given: Any
) -> int:
    """Serve the timeline as a page and as feeds, for reading only.

    Until interrupted. Other addresses than loopback need a token, which is then needed for
    everything: as ?token=..., as a bearer token, or as the password of any user.
    """
    _check_extra()
    from itinerary.web.server import serve as run
    from itinerary.web.settings import Settings as WebSettings

    said = today or (context.ensure_object(Settings).today)
    settings = WebSettings(token=token or None, today=read_day(said) if said else None, **given)
    store = open_timeline(context, db, create=True)
    assert store is not None
    try:
        run(store, lend(), settings, _say)
    finally:
        store.close()
    return 0


def lend() -> Lent:
    """What the page and the feeds need of other rooms."""
    from itinerary.web.lending import Lent

    return Lent(read_filters, _write_calendar, write_json, write_csv)


def _check_extra() -> None:
    try:
        import jinja2  # noqa: F401
        import starlette  # noqa: F401
        import uvicorn  # noqa: F401
    except ImportError:
        raise UsageError(
            "serving needs the serve extra: pip install 'diplomatic-itinerary[serve]'"
        ) from None


def _say(address: str) -> None:
    sys.stderr.write(f"itinerary: serving on {address} (Ctrl-C ends)\n")
    sys.stderr.flush()


def _write_calendar(trips: Iterable[KnownTrip], stream: IO[bytes], options: dict[str, Any]) -> None:
    from itinerary.calendars import write_ics

    write_ics(trips, stream, read_calendar_options(options))
