"""The forms in which lists are printed: a table, JSON, CSV, Markdown."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import click

from itinerary.cli.options import json_option
from itinerary.errors import UsageError

if TYPE_CHECKING:
    from itinerary.terminal.tables import Table

Command = TypeVar("Command", bound=Callable[..., Any])

_OPTIONS = (
    json_option,
    click.option("--csv", "as_csv", is_flag=True, help="Print CSV, with a heading."),
    click.option("--markdown", "as_markdown", is_flag=True, help="Print a table in Markdown."),
)


def form_options(command: Command) -> Command:
    """``--json``, ``--csv`` and ``--markdown``."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def take_form(given: dict[str, Any]) -> str:
    """The form that the options ask for, taken out of ``given``. Raises ``UsageError`` for two."""
    asked = [name for name in ("json", "csv", "markdown") if given.pop(f"as_{name}")]
    if len(asked) > 1:
        raise UsageError(f"--{asked[0]} and --{asked[1]} are two forms; choose one")
    return asked[0] if asked else "table"


def print_list(
    form: str,
    records: Callable[[], Iterable[dict[str, Any]]],
    table: Callable[[], Table],
    sheet: tuple[Sequence[str], Iterable[Sequence[object]]] | None = None,
) -> None:
    """Print in one of the forms; CSV has the columns of ``sheet``, else those of the table."""
    if form == "json":
        from itinerary.cli.records import line

        for record in records():
            sys.stdout.write(line(record))
        return
    from itinerary.terminal.screen import print_tables
    from itinerary.terminal.tables import write_csv, write_markdown

    if form == "csv":
        if sheet is None:
            made = table()
            sheet = made.columns, [row.cells for row in made.rows]
        write_csv(*sheet, sys.stdout)
    elif form == "markdown":
        write_markdown(table(), sys.stdout)
    else:
        print_tables([(None, table())])


def say_nothing_found(form: str, why: str) -> int:
    """Nothing to list is no failure, but a reader is told why."""
    if form != "json":
        sys.stderr.write(f"itinerary: {why}\n")
    return 0
