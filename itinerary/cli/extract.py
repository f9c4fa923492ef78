"""``itinerary extract``: from articles to trips, nothing stored."""

from __future__ import annotations

import sys

import click

from itinerary.cli.options import json_option, read_day, today_option

_EPILOG = """\b
Examples:
  itinerary extract story.txt
  itinerary extract --json articles/ archive.jsonl.gz > trips.jsonl
  curl -s https://news.example/story | itinerary extract --published 2023-11-02 -
  itinerary extract --explain story.txt
"""


@click.command(epilog=_EPILOG)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@json_option
@click.option("--published", metavar="DATE", help="When the articles are from, if they do not say.")
@click.option("--explain", is_flag=True, help="Show how each sentence was read, and by which rule.")
@today_option
def extract(
    paths: tuple[str, ...], as_json: bool, published: str | None, explain: bool, today: str | None
) -> int:
    """Read articles and print the trips that they tell of; nothing is stored.

    PATH is a file (text, HTML, e-mail, Markdown), a folder of such files, an archive
    (JSON Lines, also .gz), or - for standard input.
    """
    from itinerary.errors import InputError
    from itinerary.extraction import explain as explained
    from itinerary.extraction import extract as extracted
    from itinerary.reading import read_all

    failed = False
    for article in read_all(paths, read_day(published) if published else None):
        if isinstance(article, InputError):
            failed = True
            sys.stderr.write(f"itinerary: {article}\n")
        elif explain:
            sys.stdout.write(explained(article).rstrip("\n") + "\n")
        elif as_json:
            from itinerary.cli.records import article_record, line

            sys.stdout.write(line(article_record(article, extracted(article))))
        else:
            from itinerary.language.places import country_name
            from itinerary.terminal.extracted import article_lines
            from itinerary.terminal.screen import print_lines

            shown_on = read_day(today) if today else article.published
            print_lines(article_lines(article, extracted(article), shown_on, country_name))
    return int(failed)
