"""A table before any look: columns, rows, and how to write it for a screen, a pipe, a file."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING

from itinerary.terminal.clean import one_line, padded, width

if TYPE_CHECKING:
    from rich.table import Table as RichTable

# Screens with fewer columns get the id and the number of sources below the name.
_WIDE = 120
_BELOW = ("id", "sources")
_WHOLE = ("when", "in", "id")
_LEAST = {"when": 11, "in": 7, "who": 20, "where": 12, "status": 9}
_MOST = {"when": 14, "in": 9, "who": 26}
_RISKY = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Row:
    """One line: a cell a column. ``style`` is for a screen; ``repeats`` tells that the row goes
    on with the thing of the row before, so that a screen may leave ``shared`` columns empty."""

    cells: tuple[str, ...]
    style: str = ""
    repeats: bool = False


@dataclass(slots=True)
class Table:
    """``shared`` names the columns that rows of one thing have in common."""

    columns: tuple[str, ...]
    rows: list[Row] = field(default_factory=list)
    shared: frozenset[str] = frozenset()


def write_plain(table: Table, stream: IO[str], *, heading: bool = True) -> None:
    """Aligned columns, two spaces between them, nothing cut, every cell told."""
    lines = [tuple(one_line(cell) for cell in row.cells) for row in table.rows]
    if heading:
        lines.insert(0, tuple(column.upper() for column in table.columns))
    widths = [max((width(line[i]) for line in lines), default=0) for i in range(len(table.columns))]
    for line in lines:
        cells = (padded(cell, columns) for cell, columns in zip(line, widths, strict=True))
        stream.write("  ".join(cells).rstrip() + "\n")


def write_csv(header: Sequence[str], rows: Iterable[Sequence[object]], stream: IO[str]) -> None:
    """RFC 4180; a cell that a spreadsheet would take for a formula begins with an apostrophe."""
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(header)
    for row in rows:
        writer.writerow([_harmless(cell) for cell in row])


def write_markdown(table: Table, stream: IO[str]) -> None:
    """A table of GitHub's Markdown."""
    stream.write(f"| {' | '.join(table.columns)} |\n")
    stream.write(f"|{' --- |' * len(table.columns)}\n")
    for row in table.rows:
        cells = (_markdown_cell(cell) for cell in row.cells)
        stream.write(f"| {' | '.join(cells)} |\n")


def rich_table(table: Table, columns: int, title: str | None = None) -> RichTable:
    """The table for a screen of so many columns; cells are plain text, whatever they hold.

    Ids, dates and states are never cut. On a narrow screen the id goes below the name.
    """
    from rich import box
    from rich.table import Table as RichTable
    from rich.text import Text

    narrow = columns < _WIDE
    below = _BELOW if narrow else ()
    drawn = RichTable(box=box.SIMPLE_HEAD, title=title, title_justify="left", pad_edge=False)
    for column in table.columns:
        if column not in below:
            whole = column == "status" or (column in _WHOLE and not narrow)
            drawn.add_column(
                column.capitalize(),
                no_wrap=whole,
                overflow="fold",
                min_width=_LEAST.get(column),
                max_width=_MOST.get(column) if narrow else None,
            )
    for row in table.rows:
        cells = {
            column: Text("" if row.repeats and column in table.shared else one_line(cell))
            for column, cell in zip(table.columns, row.cells, strict=True)
        }
        under = [cells.pop(column).plain for column in below if column in cells]
        if any(under) and "who" in cells:
            cells["who"].append(f"\n{under[0]} ({under[1]})", style="dim")
        drawn.add_row(*cells.values(), style=row.style)
    return drawn


def _harmless(cell: object) -> str:
    text = "" if cell is None else one_line(str(cell))
    return f"'{text}" if text.startswith(_RISKY) else text


def _markdown_cell(cell: str) -> str:
    text = one_line(cell)
    for mark in "\\`*_[]<>|#":
        text = text.replace(mark, f"\\{mark}")
    return text
