"""Killed imports, imports at the same time, readers beside writers: nothing is lost.

All of it on SQLite and on a real PostgreSQL server.
"""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from itinerary.timeline.store import open_store

ROUNDS = 4
ARTICLES = 60
NAMES = ["Kari Holm", "Jonas Aalto", "Mira Kerr", "Pedro Sousa", "Ana Brandt"]
COUNTRIES = ["Norwegian", "Finnish", "New Zealand", "Portuguese", "Austrian"]
CITIES = ["Seoul", "Hanoi", "Nairobi", "Lima", "Ottawa", "Cairo", "Baku"]


def write_archive(file: Path, first: int = 0) -> None:
    """Articles about few people and many places, so that they touch one another."""
    with file.open("w", encoding="utf-8") as stream:
        for number in range(first, first + ARTICLES):
            who = number % len(NAMES)
            day = 1 + number % 20
            said = (
                f"{COUNTRIES[who]} Foreign Minister {NAMES[who]} will visit {CITIES[number % 7]} "
                f"on April {day + 2}, officials said in note number {number}."
            )
            row = {
                "id": f"a{number}",
                "title": None,
                "published": f"2024-04-{day:02}",
                "text": said,
            }
            stream.write(json.dumps(row) + "\n")


def command(*words: str, db: str) -> list[str]:
    return [sys.executable, "-m", "itinerary", "--db", db, *words]


# Gives the URL of an empty database by a name.
Databases = Callable[[str], str]


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Databases:
    """Databases of each kind; those of PostgreSQL are schemas of one server."""
    if request.param == "sqlite":
        return lambda name: f"sqlite:///{tmp_path / name}.db"
    server: str = request.getfixturevalue("postgres_url")

    def schema(name: str) -> str:
        engine = create_engine(server)
        with engine.begin() as connection:
            connection.execute(text(f"DROP SCHEMA IF EXISTS {name} CASCADE"))
            connection.execute(text(f"CREATE SCHEMA {name}"))
        engine.dispose()
        return f"{server}{'&' if '?' in server else '?'}options=-csearch_path%3D{name}"

    return schema


def run(folder: Path, *words: str, db: str) -> str:
    done = subprocess.run(
        command(*words, db=db), cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert done.returncode == 0
    return done.stdout


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    write_archive(tmp_path / "archive.jsonl")
    return tmp_path


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_killed_imports_end_as_an_undisturbed_one(archive: Path, database: Databases) -> None:
    calm, killed = database("calm"), database("killed")
    run(archive, "import", "archive.jsonl", db=calm)
    chance = random.Random(20240401)
    for _ in range(ROUNDS):
        with subprocess.Popen(
            command("import", "archive.jsonl", db=killed),
            cwd=archive,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as importing:
            time.sleep(chance.uniform(0.3, 1.2))
            importing.send_signal(signal.SIGKILL)
    run(archive, "import", "archive.jsonl", db=killed)
    store = open_store(killed)
    assert store is not None
    with store.reading() as connection:
        if connection.dialect.name == "sqlite":
            assert connection.execute(text("PRAGMA integrity_check")).all() == [("ok",)]
            assert connection.execute(text("PRAGMA foreign_key_check")).all() == []
        assert connection.execute(text("SELECT count(*) FROM article")).scalar() == ARTICLES
    store.close()
    told = [run(archive, "export", "json", db=db) for db in (calm, killed)]
    assert told[0] == told[1]
    assert told[0].count('"id"') > 10


def test_two_imports_and_a_reader_at_once(archive: Path, database: Databases) -> None:
    write_archive(archive / "more.jsonl", first=30)
    busy, calm = database("busy"), database("calm")
    importing = [
        subprocess.Popen(
            command("import", name, db=busy),
            cwd=archive,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in ("archive.jsonl", "more.jsonl")
    ]
    while any(process.poll() is None for process in importing):
        run(archive, "upcoming", "--today", "2024-04-01", "--json", db=busy)
    for process in importing:
        _, complaints = process.communicate()
        assert (process.returncode, complaints) == (0, "")
    run(archive, "import", "more.jsonl", "archive.jsonl", db=calm)
    told = [run(archive, "export", "json", db=db) for db in (busy, calm)]
    assert told[0] == told[1]


def test_a_reader_sees_whole_trips_only(archive: Path, database: Databases) -> None:
    """While an import goes on, every trip that is listed has its stops and its travellers."""
    busy = database("busy")
    with subprocess.Popen(
        command("import", "archive.jsonl", db=busy),
        cwd=archive,
        stdout=subprocess.DEVNULL,
    ) as importing:
        while importing.poll() is None:
            listed = run(archive, "timeline", "--json", db=busy)
            for line in listed.splitlines():
                trip = json.loads(line)
                assert trip["stops"]
                assert trip["travellers"]
                assert trip["sources"]
