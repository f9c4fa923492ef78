"""Where output goes: rich on a screen, plain text in a pipe or with ``NO_COLOR``."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from typing import IO, TYPE_CHECKING

from itinerary.terminal.show import Piece
from itinerary.terminal.tables import Table, rich_table, write_plain

if TYPE_CHECKING:
    from rich.console import Console

_LOOKS = {
    "title": "bold",
    "label": "dim",
    "place": "bold cyan",
    "quote": "bold yellow",
    "context": "dim",
    "bar": "green",
    "bar-code": "black on green",
    "window": "blue",
    "window-code": "blue",
    "tentative": "dim green",
    "tentative-code": "dim green",
    "off": "dim red strike",
    "off-code": "dim red strike",
    "today": "bold magenta",
}


def screen_width() -> int:
    """The columns of the screen; 80 where nobody says otherwise."""
    from shutil import get_terminal_size

    return get_terminal_size((80, 24)).columns


def is_screen(stream: IO[str] | None = None) -> bool:
    """Whether somebody looks on, in colour."""
    return not os.environ.get("NO_COLOR") and (stream or sys.stdout).isatty()


def print_tables(tables: Sequence[tuple[str | None, Table]]) -> None:
    """Tables, each below its title."""
    if is_screen():
        console = _console()
        for title, table in tables:
            console.print(rich_table(table, console.width, title))
        return
    for number, (title, table) in enumerate(tables):
        if title:
            sys.stdout.write(f"\n{title}\n" if number else f"{title}\n")
        write_plain(table, sys.stdout, heading=number == 0)


def print_lines(lines: Iterable[list[Piece]]) -> None:
    """Lines of pieces: coloured on a screen, as they are elsewhere."""
    if not is_screen():
        for line in lines:
            sys.stdout.write("".join(piece.text for piece in line).rstrip() + "\n")
        return
    from rich.padding import Padding
    from rich.text import Text

    console = _console()
    for line in lines:
        text = Text()
        for piece in line:
            text.append(piece.text, style=_LOOKS.get(piece.look, ""))
        indent = len(text.plain) - len(text.plain.lstrip(" "))
        console.print(Padding(text[indent:], (0, 0, 0, indent)))


def _console() -> Console:
    from rich.console import Console

    return Console(highlight=False, markup=False, emoji=False)
