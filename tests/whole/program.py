"""The installed command, run as a user runs it: another process, a home of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
FIXTURES = ROOT / "fixtures"


@dataclass(frozen=True)
class Machine:
    """A fresh home on a machine of some time zone and locale."""

    home: Path
    zone: str = "UTC"
    locale: str = "C.UTF-8"

    def run(self, *arguments: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        """``itinerary`` with these arguments; never fails by itself."""
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.home),
            "TZ": self.zone,
            "LANG": self.locale,
            "LC_ALL": self.locale,
            "COLUMNS": "100",
        }
        program = Path(sys.executable).with_name("itinerary")
        return subprocess.run(
            [program, *map(str, arguments)],
            env=environment,
            cwd=self.home,
            input=stdin,
            capture_output=True,
            timeout=120,
            check=False,
        )

    def output(self, *arguments: str | Path) -> bytes:
        """What a command prints that has nothing to complain of."""
        done = self.run(*arguments)
        assert (done.returncode, done.stderr) == (0, b""), done.stderr.decode()
        return done.stdout
