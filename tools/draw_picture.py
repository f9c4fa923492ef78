"""Draw docs/upcoming.svg: what the demo's main command really prints on a terminal.

Run after ``make demo``:  .venv/bin/python tools/draw_picture.py
"""

from __future__ import annotations

import io
import os
import pty
import sys
from pathlib import Path

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).parents[1]
PICTURE = ROOT / "docs" / "upcoming.svg"
WIDTH = 118  # columns
# A stretch of the demo's timeline that fits a page.
COMMAND = ["itinerary", "upcoming", "--today", "2023-11-08", "--to", "2023-11-26"]


def on_a_terminal(command: list[str]) -> str:
    """What ``command`` prints when it believes that somebody looks on."""
    program = str(Path(sys.executable).with_name(command[0]))
    os.environ.update(
        ITINERARY_DB=f"sqlite:///{ROOT / 'demo' / 'itinerary.db'}",
        COLUMNS=str(WIDTH),
        TERM="xterm-256color",
        COLORTERM="truecolor",
    )
    os.environ.pop("NO_COLOR", None)
    printed = io.BytesIO()

    def read(terminal: int) -> bytes:
        data = os.read(terminal, 65_536)
        printed.write(data)
        return data

    with open(os.devnull, "w") as nowhere:  # noqa: PTH123 (pty copies to our own output)
        ours = os.dup(1)
        os.dup2(nowhere.fileno(), 1)
        status = pty.spawn([program, *command[1:]], read)
        os.dup2(ours, 1)
    if status:
        sys.exit(f"{' '.join(command)} failed: run `make demo` first")
    return printed.getvalue().decode().replace("\r\n", "\n")


def main() -> None:
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True)
    console.print(Text.from_ansi(on_a_terminal(COMMAND).rstrip("\n")))
    PICTURE.write_text(console.export_svg(title=" ".join(COMMAND)), encoding="utf-8")
    print(PICTURE.relative_to(ROOT))


if __name__ == "__main__":
    main()
