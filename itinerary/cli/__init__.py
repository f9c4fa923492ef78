"""The command ``itinerary``: ``main`` runs it and gives its exit status."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

_INTERRUPTED = 130  # as a shell tells an interrupt from the keyboard


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line: 0 done, 1 some input failed, 2 wrong usage.

    Nobody is shown a traceback, unless ``ITINERARY_DEBUG`` is set.
    """
    import click

    from itinerary.cli.app import app
    from itinerary.errors import ItineraryError, UsageError

    try:
        done = app.main(
            list(arguments) if arguments is not None else None,
            prog_name="itinerary",
            standalone_mode=False,
        )
        _flush()
    except click.exceptions.Exit as exit_:
        return exit_.exit_code
    except click.ClickException as error:
        error.show()
        return 2
    except UsageError as error:
        return _complain(str(error), 2)
    except ItineraryError as error:
        return _complain(str(error), 1)
    except SystemExit:
        return 0  # whoever read us has heard enough, and click has closed the pipe
    except (KeyboardInterrupt, click.Abort):
        return _complain("interrupted", _INTERRUPTED)
    except OSError as error:
        named = f"{error.filename}: " if error.filename else ""
        return _complain(f"{named}{error.strerror or error}", 1)
    except Exception as error:
        if os.environ.get("ITINERARY_DEBUG"):
            raise
        kind = type(error).__name__
        return _complain(f"a fault of ours ({kind}: {error}); ITINERARY_DEBUG=1 shows where", 1)
    return done if isinstance(done, int) else 0


def _flush() -> None:
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        # Python must not try again at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _complain(problem: str, status: int) -> int:
    sys.stderr.write(f"itinerary: {' '.join(problem.split())}\n")
    return status
