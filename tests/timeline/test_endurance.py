"""Killed imports, imports at the same time, readers beside writers: nothing is lost."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROUNDS = 4
ARTICLES = 60
NAMES = ["Kari Holm", "Jonas Aalto", "Mira Kerr", "Pedro Sousa", "Ana Brandt"]
COUNTRIES = ["Norwegian", "Finnish", "New Zealand", "Portuguese", "Austrian"]
CITIES = ["Seoul", "Hanoi", "Nairobi", "Lima", "Ottawa", "Cairo", "Baku"]


def write_archive(file: Path, first: int = 0) -> None:
    """Articles about few people and many places, so that they touch one another."""
    import json

    with file.open("w", encoding="utf-8") as stream:
        for number in range(first, first + ARTICLES):
            who = number % len(NAMES)
            day = 1 + number % 20
            text = (
                f"{COUNTRIES[who]} Foreign Minister {NAMES[who]} will visit {CITIES[number % 7]} "
                f"on April {day + 2}, officials said in note number {number}."
            )
            row = {
                "id": f"a{number}",
                "title": None,
                "published": f"2024-04-{day:02}",
                "text": text,
            }
            stream.write(json.dumps(row) + "\n")


def command(folder: Path, *words: str, db: str) -> list[str]:
    return [sys.executable, "-m", "itinerary", "--db", str(folder / db), *words]


def run(folder: Path, *words: str, db: str) -> str:
    done = subprocess.run(
        command(folder, *words, db=db), cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert done.returncode == 0
    return done.stdout


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    write_archive(tmp_path / "archive.jsonl")
    return tmp_path


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_killed_imports_end_as_an_undisturbed_one(archive: Path) -> None:
    run(archive, "import", "archive.jsonl", db="calm.db")
    chance = random.Random(20240401)
    for _ in range(ROUNDS):
        with subprocess.Popen(
            command(archive, "import", "archive.jsonl", db="killed.db"),
            cwd=archive,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as importing:
            time.sleep(chance.uniform(0.3, 1.2))
            importing.send_signal(signal.SIGKILL)
    run(archive, "import", "archive.jsonl", db="killed.db")
    with sqlite3.connect(archive / "killed.db") as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("SELECT count(*) FROM article").fetchone() == (ARTICLES,)
    calm, killed = (run(archive, "export", "json", db=f"{name}.db") for name in ("calm", "killed"))
    assert killed == calm
    assert calm.count('"id"') > 10


def test_two_imports_and_a_reader_at_once(archive: Path) -> None:
    write_archive(archive / "more.jsonl", first=30)
    importing = [
        subprocess.Popen(
            command(archive, "import", name, db="busy.db"),
            cwd=archive,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in ("archive.jsonl", "more.jsonl")
    ]
    while any(process.poll() is None for process in importing):
        run(archive, "upcoming", "--today", "2024-04-01", "--json", db="busy.db")
    for process in importing:
        _, complaints = process.communicate()
        assert (process.returncode, complaints) == (0, "")
    run(archive, "import", "more.jsonl", "archive.jsonl", db="calm.db")
    busy, calm = (run(archive, "export", "json", db=f"{name}.db") for name in ("busy", "calm"))
    assert busy == calm


def test_a_reader_sees_whole_trips_only(archive: Path) -> None:
    """While an import goes on, every trip that is listed has its stops and its travellers."""
    import json

    with subprocess.Popen(
        command(archive, "import", "archive.jsonl", db="busy.db"),
        cwd=archive,
        stdout=subprocess.DEVNULL,
        env=os.environ,
    ) as importing:
        while importing.poll() is None:
            listed = run(archive, "timeline", "--json", db="busy.db")
            for line in listed.splitlines():
                trip = json.loads(line)
                assert trip["stops"]
                assert trip["travellers"]
                assert trip["sources"]
