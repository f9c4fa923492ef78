"""On a terminal: colour and a drawn table, unless NO_COLOR says otherwise."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run

pty = pytest.importorskip("pty", reason="needs a pseudo-terminal")


def on_a_terminal(folder: Path, *words: str, **environment: str) -> str:
    """What the command writes to a terminal of 80 columns."""
    leader, follower = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "itinerary", "--db", "timeline.db", *words],
        stdin=subprocess.DEVNULL,
        stdout=follower,
        stderr=follower,
        cwd=folder,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "PYTHONPATH": os.environ.get("PYTHONPATH", ""),
            "TERM": "xterm-256color",
            "COLUMNS": "80",
            "LC_ALL": "C.UTF-8",
            **environment,
        },
    ):
        os.close(follower)
        shown = b""
        while True:
            try:
                piece = os.read(leader, 65_536)
            except OSError:
                break
            if not piece:
                break
            shown += piece
    os.close(leader)
    return shown.decode()


def test_colour_on_a_terminal_only(run: Run, articles: Path, tmp_path: Path) -> None:
    run("import", "articles")
    shown = on_a_terminal(tmp_path, "upcoming", "--today", "2024-03-05")
    assert "\x1b[" in shown
    assert "7–8 Mar" in shown
    assert "holm-kr-2024-03" in shown
    plain = on_a_terminal(tmp_path, "upcoming", "--today", "2024-03-05", NO_COLOR="1")
    assert "\x1b" not in plain
    assert "holm-kr-2024-03" in plain


def test_progress_goes_to_stderr_of_a_terminal(run: Run, articles: Path, tmp_path: Path) -> None:
    shown = on_a_terminal(tmp_path, "import", "articles")
    assert "2 articles read: 2 new" in shown
    assert "Traceback" not in shown
