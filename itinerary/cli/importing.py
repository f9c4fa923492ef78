"""``itinerary import``: articles into the timeline."""

from __future__ import annotations

import sys

import click

from itinerary.cli.options import (
    count_jobs,
    db_option,
    jobs_option,
    open_timeline,
    read_day,
    today_option,
)

_EPILOG = """\b
Examples:
  itinerary import story.html
  itinerary import articles/ archive.jsonl.gz
  itinerary import --published 2023-11-02 undated.txt
  itinerary --db visits.db import articles/

\b
Importing an article again changes nothing; an interrupted import is
continued by importing again.
"""
_PROGRESS_EVERY = 20


@click.command("import", epilog=_EPILOG)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--published", metavar="DATE", help="When the articles are from, if they do not say.")
@jobs_option
@db_option
@today_option
@click.pass_context
def import_(
    context: click.Context,
    paths: tuple[str, ...],
    published: str | None,
    jobs: int,
    db: str | None,
    today: str | None,
) -> int:
    """Read articles and put the trips that they tell of into the timeline.

    PATH is a file (text, HTML, e-mail, Markdown), a folder of such files, an archive
    (JSON Lines, also .gz), or - for standard input. What cannot be read is named on
    standard error and makes the exit status 1; everything else is imported.
    """
    from itinerary.extraction import extract
    from itinerary.extraction.workers import Workers
    from itinerary.reading import read_all
    from itinerary.timeline.importing import Outcome, import_articles

    day = read_day(published) if published else None
    shows_progress = sys.stderr.isatty()
    done = 0

    def told(outcome: Outcome, line: str) -> None:
        nonlocal done
        done += 1
        if outcome is Outcome.SKIPPED:
            sys.stderr.write(f"{_clear(shows_progress)}itinerary: {line}\n")
        if shows_progress and done % _PROGRESS_EVERY == 0:
            sys.stderr.write(f"\r{done} articles read")
            sys.stderr.flush()

    with Workers(extract, count_jobs(jobs)) as workers:
        store = open_timeline(context, db, create=True)
        assert store is not None
        summary = import_articles(store, read_all(paths, day), workers, told)
    sys.stderr.write(_clear(shows_progress))
    store.close()
    sys.stdout.write(
        f"{_counted(summary.read, 'article')} read: {summary.new} new, {summary.known} known, "
        f"{len(summary.skipped)} skipped\n"
        f"{_counted(summary.trips_new, 'trip')} new, {summary.trips_changed} changed\n"
    )
    return int(bool(summary.skipped))


def _clear(shown: bool) -> str:
    return "\r\x1b[K" if shown else ""


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"
