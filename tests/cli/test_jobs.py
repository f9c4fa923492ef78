"""``--jobs``: as many processes as one likes, and always the same result."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run

_STATES = ("Fiji", "Kenya", "Peru", "Japan", "Oman", "Chile", "Ghana")


def _row(number: int) -> str:
    text = f"Norwegian Foreign Minister Kari Holm will visit {_STATES[number % 7]} on Thursday.\n"
    row = {"id": f"a{number}", "title": None, "url": None}
    return json.dumps({**row, "published": "2024-03-06", "text": text * (number % 5 + 1)})


@pytest.fixture
def archive(tmp_path: Path, articles: Path) -> Path:
    """Good rows and bad ones in between, some of them twice."""
    bad = ("{broken", json.dumps({"id": "x"}), json.dumps({"id": "undated", "text": "Nobody."}))
    rows = [_row(number % 70) for number in range(100)]
    for at, row in zip((0, 33, 90), bad, strict=True):
        rows.insert(at, row)
    path = tmp_path / "archive.jsonl"
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("form", [["--json"], ["--explain"], []])
def test_extract_prints_the_same_in_the_same_order(
    run: Run, archive: Path, form: list[str]
) -> None:
    words = ("extract", *form, "missing.txt", str(archive), "articles", "gone.txt")
    one, two = (run(*words, "--jobs", jobs) for jobs in ("1", "2"))
    assert one == two
    assert one.status == 1
    complaints = one.err.splitlines()
    assert len(complaints) == 5
    assert complaints[0].startswith("itinerary: missing.txt: ")
    assert complaints[-1].startswith("itinerary: gone.txt: ")


def test_import_and_reextract_make_the_same_timeline(run: Run, archive: Path) -> None:
    told = []
    for jobs in ("1", "2"):
        db = {"ITINERARY_DB": f"{jobs}.db"}
        imported = run("import", "--jobs", jobs, str(archive), "articles", **db)
        again = run("import", "--jobs", jobs, str(archive), **db)
        assert "102 known" in again.out or "100 known" in again.out
        reread = run("reextract", "--jobs", jobs, **db)
        assert reread.out == "nothing changes\n"
        trips = run("timeline", "--json", "--today", "2024-03-06", **db)
        told.append((imported, again, trips))
    assert told[0] == told[1]
    assert told[0][0].status == 1


def test_no_jobs_at_all_means_one_for_each_core(run: Run, articles: Path) -> None:
    assert run("extract", "--jobs", "0", "articles") == run("extract", "articles")
    assert run("extract", "--jobs", "-1", "articles").status == 2


@pytest.mark.skipif(sys.platform == "win32", reason="no process groups to interrupt")
@pytest.mark.parametrize("whole", [True, False], ids=["from the keyboard", "terminated"])
def test_nobody_is_left_when_it_is_interrupted(tmp_path: Path, whole: bool) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "itinerary", "extract", "--json", "--jobs", "2", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
        start_new_session=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write("".join(f"{_row(number)}\n" for number in range(400)).encode())
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["doc"] == "a0"  # they are at work, and wait
        if whole:
            os.killpg(process.pid, signal.SIGINT)
        else:
            process.terminate()
        complaints = process.stderr.read().split(b"\n")  # ends when the last of them has ended
    assert [line for line in complaints if line] == ([b"itinerary: interrupted"] if whole else [])
    assert process.returncode == (130 if whole else -signal.SIGTERM)
