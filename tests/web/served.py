"""``itinerary serve`` as a process of its own, as a user starts it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Served:
    """Where it answers, and the process."""

    address: str
    process: subprocess.Popen[str]


@contextmanager
def serving(database: Path, *words: str, **environment: str) -> Iterator[Served]:
    """The server over ``database`` on a free port, seen on the samples' day."""
    command = [sys.executable, "-m", "itinerary", "--db", str(database), "serve", "--port", "0"]
    with subprocess.Popen(
        [*command, "--today", "2024-03-04", *words],
        env={"PATH": os.environ["PATH"], "HOME": str(database.parent), **environment},
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stderr is not None
            line = process.stderr.readline()
            assert "serving on " in line, line
            yield Served(line.split("serving on ")[1].split()[0], process)
        finally:
            process.terminate()
