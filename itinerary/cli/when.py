"""``itinerary when``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from itinerary.cli.options import json_option, read_day, read_today

if TYPE_CHECKING:
    from itinerary.facts import DateSpan

_EXAMPLES = """\b
Examples:
  itinerary when "Wednesday and Thursday next week" --on 2023-11-02
  itinerary when "late on Friday" --on 2023-11-02 --tense past
  itinerary when --json --on 2023-11-02 < phrases.txt
"""


@click.command(epilog=_EXAMPLES)
@click.argument("phrase", required=False)
@click.option("--on", "anchor", metavar="DATE", help="The day of the article (else today).")
@click.option(
    "--tense",
    type=click.Choice(["future", "past"]),
    default="future",
    show_default=True,
    help="The tense of the phrase's sentence.",
)
@json_option
@click.pass_context
def when(
    context: click.Context, /, phrase: str | None, anchor: str | None, tense: str, as_json: bool
) -> int:
    """Say which days a PHRASE of the press means, by which rule, and what else it may mean.

    Without a PHRASE, or with -, each line of standard input is one.
    """
    from itinerary.language.dates import resolve_date

    day = read_day(anchor) if anchor else read_today(context, None)
    many = phrase is None or phrase == "-"
    unread = 0
    for number, text in enumerate(_lines() if many else [phrase or ""]):
        span = resolve_date(text, day, tense)
        unread += span is None
        if as_json:
            _print_json(text, span, day, tense)
        else:
            _print(text, span, day, tense, apart=number > 0)
    return 1 if unread else 0


def _lines() -> Iterator[str]:
    for line in sys.stdin:
        if line.strip():
            yield line.strip()


def _print(text: str, span: DateSpan | None, day: date, tense: str, *, apart: bool) -> None:
    from itinerary.terminal.screen import print_lines
    from itinerary.terminal.when import phrase_lines

    if apart:
        sys.stdout.write("\n")
    print_lines(phrase_lines(text, span, day, tense))


def _print_json(text: str, span: DateSpan | None, day: date, tense: str) -> None:
    from itinerary.cli.records import line

    other = span.alternative if span else None
    record: dict[str, Any] = {
        "text": text,
        "anchor": day.isoformat(),
        "tense": tense,
        "start": _iso(span.start if span else None),
        "end": _iso(span.end if span else None),
        "precision": span.precision.value if span and span.precision else None,
        "rule": span.rule if span else None,
        "alternative": {"start": _iso(other.start), "end": _iso(other.end)} if other else None,
    }
    sys.stdout.write(line(record))


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
