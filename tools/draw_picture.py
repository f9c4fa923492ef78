"""Draw docs/upcoming.svg: what the demo's main command really prints on a terminal.

Run after ``make demo``:  .venv/bin/python tools/draw_picture.py
"""

from __future__ import annotations

import io
import os
import pty
import re
import sys
from pathlib import Path

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).parents[1]
PICTURE = ROOT / "docs" / "upcoming.svg"
WIDTH = 140  # columns
# A stretch of the demo's timeline that fits a page.
COMMAND = ["itinerary", "upcoming", "--today", "2023-11-03", "--days", "16"]


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
    # A little wider, because not all agree how wide a flag is.
    console = Console(record=True, width=WIDTH + 4, file=io.StringIO(), force_terminal=True)
    console.print(Text.from_ansi(on_a_terminal(COMMAND).rstrip("\n")))
    picture = console.export_svg(title=" ".join(COMMAND), unique_id="upcoming")
    # A picture in a page may not fetch fonts: every machine has a monospaced one.
    picture = re.sub(r"@font-face \{.*?\}\s*", "", picture, flags=re.DOTALL)
    PICTURE.write_text(picture.replace("Fira Code", "ui-monospace"), encoding="utf-8")
    print(PICTURE.relative_to(ROOT))


if __name__ == "__main__":
    main()
