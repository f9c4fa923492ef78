"""``itinerary extract``: from articles to trips, nothing stored."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from itinerary.cli.options import count_jobs, jobs_option, json_option, read_day, today_option

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from itinerary.facts import Article, Trip

_EPILOG = """\b
Examples:
  itinerary extract story.txt
  itinerary extract --json articles/ archive.jsonl.gz > trips.jsonl
  itinerary extract --json --jobs 0 archive.jsonl.gz > trips.jsonl
  curl -s https://news.example/story | itinerary extract --published 2023-11-02 -
  itinerary extract --explain story.txt
"""


@click.command(epilog=_EPILOG)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@json_option
@click.option("--published", metavar="DATE", help="When the articles are from, if they do not say.")
@click.option("--explain", is_flag=True, help="Show how each sentence was read, and by which rule.")
@jobs_option
@today_option
def extract(
    paths: tuple[str, ...],
    as_json: bool,
    published: str | None,
    explain: bool,
    jobs: int,
    today: str | None,
) -> int:
    """Read articles and print the trips that they tell of; nothing is stored.

    PATH is a file (text, HTML, e-mail, Markdown), a folder of such files, an archive
    (JSON Lines, also .gz), or - for standard input.
    """
    from itinerary.errors import InputError
    from itinerary.extraction import explain as explained
    from itinerary.extraction import extract as extracted
    from itinerary.extraction.workers import Workers
    from itinerary.facts import Article
    from itinerary.reading import read_all

    failed = False
    shown_on = read_day(today) if today else None
    inputs = read_all(paths, read_day(published) if published else None)
    items = ((given, given if isinstance(given, Article) else None) for given in inputs)
    work: Callable[[Article], list[Trip] | str] = explained if explain else extracted
    with Workers(work, count_jobs(jobs)) as workers:
        for given, found in workers.over(items):
            if isinstance(given, InputError):
                failed = True
                sys.stderr.write(f"itinerary: {given}\n")
            elif isinstance(found, str):
                sys.stdout.write(found.rstrip("\n") + "\n")
            else:
                _print_trips(given, found or [], as_json, shown_on or given.published)
    return int(failed)


def _print_trips(article: Article, trips: list[Trip], as_json: bool, shown_on: date) -> None:
    if as_json:
        from itinerary.cli.records import article_record, line

        sys.stdout.write(line(article_record(article, trips)))
        return
    from itinerary.language.places import country_name
    from itinerary.terminal.extracted import article_lines
    from itinerary.terminal.screen import print_lines

    print_lines(article_lines(article, trips, shown_on, country_name))
