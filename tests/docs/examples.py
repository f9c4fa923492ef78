"""The examples in the README and in docs/: where they stand, and what they promise.

A fence ``console`` holds commands behind ``$`` and what they print, and one ``pycon`` a Python
session. A line ``...`` in the output stands for any lines. Commands of one file run in order, in
one folder. Fences of other kinds (``sh``, ``make``) are not run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
_FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Example:
    """One command and the output that the page shows beneath it."""

    command: str
    output: str


def fences(page: Path, kind: str) -> list[str]:
    """What stands in the fences of one kind."""
    text = page.read_text(encoding="utf-8")
    return [body for name, body in _FENCE.findall(text) if name == kind]


def examples(page: Path) -> Iterator[Example]:
    """The commands of a page in order."""
    for body in fences(page, "console"):
        for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
            lines = part.splitlines()
            size = 1
            while lines[size - 1].endswith("\\"):
                size += 1
            yield Example("\n".join(lines[:size]), "\n".join(lines[size:]))


def matches(shown: str, printed: str) -> bool:
    """Whether the printed text is the shown one, white space at line ends apart."""
    pattern = r"\n".join(
        r"(?:.*\n)*?.*" if line.strip() == "..." else re.escape(line.rstrip())
        for line in shown.strip("\n").splitlines()
    )
    flat = "\n".join(line.rstrip() for line in printed.strip("\n").splitlines())
    return re.fullmatch(pattern, flat) is not None
