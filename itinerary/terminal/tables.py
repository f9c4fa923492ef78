"""A table before any look: columns, rows, and how to write it for a screen, a pipe, a file."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING

from itinerary.wording.clean import one_line, padded, width

if TYPE_CHECKING:
    from rich.table import Table as RichTable

# Where who and where would have less room than this, the id and the number of sources go below.
_ROOMY = 50
_BELOW = ("id", "sources")
_FLEXIBLE = ("who", "where")
_MOST = {"when": 16, "in": 11}
_LEAST = 12
_MOST_ALIGNED = 100
_GAP = 3
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
    """Aligned columns, two spaces between them, nothing cut, every cell told.

    A cell that is very long puts its own line out of line, not all the others.
    """
    lines = [tuple(one_line(cell) for cell in row.cells) for row in table.rows]
    if heading:
        lines.insert(0, tuple(column.upper() for column in table.columns))
    widths = [
        max((size for line in lines if (size := width(line[i])) <= _MOST_ALIGNED), default=0)
        for i in range(len(table.columns))
    ]
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

    Days and states are never cut. On a narrow screen the id goes below the name.
    """
    from rich import box
    from rich.table import Table as RichTable
    from rich.text import Text

    widths = _widths(table, columns, ())
    below: tuple[str, ...] = ()
    if sum(widths.get(column, 0) for column in _FLEXIBLE) < _ROOMY and "who" in widths:
        below = _BELOW
        widths = _widths(table, columns, below)
    drawn = RichTable(box=box.SIMPLE_HEAD, title=title, title_justify="left", pad_edge=False)
    for column, size in widths.items():
        drawn.add_column(column.capitalize(), overflow="fold", min_width=size, max_width=size)
    for row in table.rows:
        cells = {
            column: Text("" if row.repeats and column in table.shared else one_line(cell))
            for column, cell in zip(table.columns, row.cells, strict=True)
        }
        under = [cells.pop(column).plain for column in below if column in cells]
        if any(under):
            identity, *sources = under
            told = "".join(f" ({number})" for number in sources)
            cells["who"].append(f"\n{identity}{told}", style="dim")
        drawn.add_row(*cells.values(), style=row.style)
    return drawn


def _widths(table: Table, columns: int, below: tuple[str, ...]) -> dict[str, int]:
    """How wide each column is: what must be whole as wide as its cells, the rest shared out."""
    shown = [column for column in table.columns if column not in below]
    widths = {column: min(_widest(table, column), _MOST.get(column, columns)) for column in shown}
    flexible = [column for column in _FLEXIBLE if column in widths]
    fixed = sum(size for column, size in widths.items() if column not in flexible)
    room = columns - fixed - _GAP * len(shown)
    if sum(widths[column] for column in flexible) > room and flexible:
        last = max(_LEAST, room * 2 // 5) if len(flexible) > 1 else 0
        widths[flexible[-1]] = min(widths[flexible[-1]], last or max(_LEAST, room))
        if len(flexible) > 1:
            widths[flexible[0]] = max(_LEAST, room - widths[flexible[-1]])
    return widths


def _widest(table: Table, column: str) -> int:
    place = table.columns.index(column)
    return max([width(column), *(width(one_line(row.cells[place])) for row in table.rows)])


def _harmless(cell: object) -> str:
    text = "" if cell is None else one_line(str(cell))
    return f"'{text}" if text.startswith(_RISKY) else text


def _markdown_cell(cell: str) -> str:
    text = one_line(cell)
    for mark in "\\`*_[]<>|#":
        text = text.replace(mark, f"\\{mark}")
    return text
