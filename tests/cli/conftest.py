"""The command as a user meets it: a process of its own, in a folder of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

import pytest

from itinerary.cli import main


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    status: int
    out: str
    err: str


_KEPT = ("PATH", "PYTHONPATH", "SYSTEMROOT")
Run = Callable[..., Done]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run ``itinerary`` with the words given; ``stdin`` is text or bytes."""

    def run_itinerary(*words: str, stdin: str | bytes = b"", **environment: str) -> Done:
        given = stdin.encode() if isinstance(stdin, str) else stdin
        inherited = {key: os.environ[key] for key in _KEPT if key in os.environ}
        done = subprocess.run(
            [sys.executable, "-m", "itinerary", *words],
            input=given,
            capture_output=True,
            cwd=tmp_path,
            env={
                **inherited,
                "HOME": str(tmp_path),
                "ITINERARY_DB": str(tmp_path / "timeline.db"),
                "PYTHONIOENCODING": "utf-8",
                **environment,
            },
            timeout=120,
            check=False,
        )
        return Done(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run_itinerary


@pytest.fixture
def here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """The same in this process, which is sooner done: for what needs no process of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("ITINERARY_DB", str(tmp_path / "timeline.db"))

    def run_itinerary(*words: str, stdin: str = "", **environment: str) -> Done:
        monkeypatch.setattr("sys.stdin", StringIO(stdin))
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        capsys.readouterr()
        status = main(words)
        printed = capsys.readouterr()
        return Done(status, printed.out, printed.err)

    return run_itinerary


SEOUL = """SEOUL TALKS AHEAD

OSLO, March 4, 2024 (Fjord Wire) -- Norwegian Foreign Minister Kari Holm will visit Seoul on
Thursday and Friday, her office said Monday. Holm will travel on to Hanoi on Saturday.
"""
OFF = """HOLM PUTS OFF TRIP

OSLO, March 6, 2024 (Fjord Wire) -- Norwegian Foreign Minister Kari Holm has postponed her trip
to Hanoi, her office said Wednesday.
"""


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder with two articles of one story."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "seoul.txt").write_text(SEOUL, encoding="utf-8")
    (folder / "off.txt").write_text(OFF, encoding="utf-8")
    return folder
