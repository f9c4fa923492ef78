"""Help, wrong usage, exit statuses, pipes: what holds for every command."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from itinerary.cli.app import app
from tests.cli.conftest import Run

COMMANDS = sorted(app.list_commands(None))  # type: ignore[arg-type]


def test_help_lists_every_command(run: Run) -> None:
    done = run("--help")
    assert done.status == 0
    assert all(f"  {command} " in done.out for command in COMMANDS)
    assert done.err == ""


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_with_examples(run: Run, command: str) -> None:
    done = run(command, "--help")
    assert done.status == 0
    assert done.out.startswith(f"Usage: itinerary {command}")
    assert f"itinerary {command}" in done.out.partition("Examples:")[2]


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys; from itinerary.cli import main; main(['--help']); "
        "heavy = {'rich', 'sqlalchemy', 'sqlmodel', 'alembic', 'lxml', 'dateparser', 'icalendar'}; "
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr == "[]\n"


def test_version(run: Run) -> None:
    assert run("--version").out.startswith("itinerary 0.")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["upcomming"], "Did you mean 'upcoming'?"),
        (["upcoming", "--from", "tomorrow"], "write it as 2023-11-03"),
        (["upcoming", "--today", "2023-13-03"], "is not a date"),
        (["upcoming", "--today", "0001-01-01"], "lies outside"),
        (["upcoming", "--from", "9999-12-31", "--days", "9"], "lies outside"),
        (["upcoming", "--country", "Frence"], "did you mean France"),
        (["upcoming", "--status", "perhaps"], "is no status"),
        (["upcoming", "--from", "2024-03-02", "--to", "2024-03-01"], "lies before"),
        (["upcoming", "--days", "soon"], "--days"),
        (["export", "pdf"], "pdf"),
        (["import"], "PATH"),
        (["show"], "ID"),
        (["extract", "--published", "yesterday", "x.txt"], "write it as"),
        (["--nonsense"], "--nonsense"),
    ],
)
def test_wrong_usage_is_status_two_and_said_on_stderr(
    run: Run, words: list[str], said: str
) -> None:
    done = run(*words)
    assert done.status == 2
    assert said in done.err
    assert done.out == ""
    assert "Traceback" not in done.err


@pytest.mark.parametrize("command", ["upcoming", "timeline"])
def test_before_any_import_there_is_nothing_to_list(run: Run, command: str, tmp_path: Path) -> None:
    done = run(command)
    assert (done.status, done.out) == (0, "")
    assert "import" in done.err
    assert not (tmp_path / "timeline.db").exists()


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda file: file.write_text("no database\n" * 100), "is not a database"),
        (lambda file: file.mkdir(), "cannot be opened"),
    ],
)
def test_a_bad_database_is_one_line(run: Run, tmp_path: Path, make: object, said: str) -> None:
    make(tmp_path / "timeline.db")  # type: ignore[operator]
    for command in (["upcoming"], ["import", "."], ["export", "json"]):
        done = run(*command)
        assert done.status == 1
        assert done.err.count("\n") == 1
        assert said in done.err


def test_a_reader_who_leaves_early_is_no_failure(run: Run, articles: Path, tmp_path: Path) -> None:
    for number in range(300):
        (articles / f"more-{number}.txt").write_text(
            (articles / "seoul.txt").read_text(encoding="utf-8") + f"\nNumber {number}.\n" * 20,
            encoding="utf-8",
        )
    script = f"{sys.executable} -m itinerary extract --json articles | head -n 1"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", script],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        env=os.environ | {"HOME": str(tmp_path)},
        check=False,
    )
    assert done.returncode == 0
    assert done.stderr == ""
    assert done.stdout.count("\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_one_line(run: Run, articles: Path, tmp_path: Path) -> None:
    run("import", "articles")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "itinerary", "--db", "timeline.db", "export", "json"],
            cwd=tmp_path,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "No space left" in done.stderr
