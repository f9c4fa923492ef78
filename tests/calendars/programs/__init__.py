"""Other people's calendar programs, run on what we write.

They live in a place of their own (``make readers`` fills it), because a user's calendar program
is not part of this package either. ``ITINERARY_READERS`` names another place.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).parent
PLACE = Path(os.environ.get("ITINERARY_READERS", HERE.parents[2] / ".readers")).resolve()


def program(name: str) -> str:
    """The path of an installed program; skips the test, saying why, where it is not."""
    path = PLACE / "bin" / name
    if not path.exists():
        pytest.skip(f"{name} is not in {PLACE}: run `make readers`")
    return str(path)


def node() -> str:
    """The path of node; skips the test where node or ical.js is not."""
    path = shutil.which("node")
    if path is None or not (PLACE / "node_modules" / "ical.js").is_dir():
        pytest.skip(f"node, or ical.js in {PLACE}, is not here: run `make readers` with npm")
    return path


def output(*command: str, home: Path) -> str:
    """What the program prints, with nothing of this machine's settings around it."""
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
    }
    done = subprocess.run(
        command, env=environment, cwd=home, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
