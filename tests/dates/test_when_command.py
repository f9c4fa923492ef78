"""``itinerary when`` shows what a phrase means, on the screen and as JSON."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from itinerary.cli.when import when

_ON = ["--on", "2023-11-02"]


def _run(*arguments: str, given: str | None = None) -> tuple[int, str]:
    result = CliRunner().invoke(when, arguments, input=given, standalone_mode=False)
    if result.exception is not None:
        raise result.exception
    return int(result.return_value or 0), result.stdout


def test_days_rule_and_calendar() -> None:
    status, shown = _run("Wednesday and Thursday next week", *_ON)
    assert status == 0
    lines = shown.splitlines()
    assert lines[0] == "Wednesday and Thursday next week"
    assert "8–9 Nov (Wednesday to Thursday)" in shown
    assert "weeks beginning on Monday" in shown
    assert "    6   7  [8] [9] 10  11  12" in lines
    assert "            1  (2)  3   4   5" in lines


def test_months_on_both_sides_of_a_new_year() -> None:
    _, shown = _run("Dec. 30 to Jan. 2", *_ON)
    assert "December 2023" in shown
    assert "January 2024" in shown
    assert "[30][31]" in shown
    assert "  [1] [2]  3   4   5   6   7" in shown


def test_the_other_reading_is_shown() -> None:
    _, shown = _run("next Wednesday", "--on", "2023-11-06")
    assert "15 Nov (Wednesday)" in shown
    assert "8 Nov (Wednesday), as another careful reader may have it" in shown


def test_tense() -> None:
    assert "3 Nov (Friday)" in _run("Friday", *_ON)[1]
    assert "27 Oct (Friday)" in _run("Friday", *_ON, "--tense", "past")[1]


def test_json_has_all_keys() -> None:
    status, shown = _run("next Wednesday", "--on", "2023-11-06", "--json")
    assert status == 0
    record = json.loads(shown)
    assert record.pop("rule")
    assert record == {
        "text": "next Wednesday",
        "anchor": "2023-11-06",
        "tense": "future",
        "start": "2023-11-15",
        "end": "2023-11-15",
        "precision": "day",
        "alternative": {"start": "2023-11-08", "end": "2023-11-08"},
    }


def test_lines_of_standard_input() -> None:
    status, shown = _run("-", *_ON, "--json", given="Nov. 8\n\nsoon\nbanana\n")
    records = [json.loads(line) for line in shown.splitlines()]
    assert [record["text"] for record in records] == ["Nov. 8", "soon", "banana"]
    assert [record["start"] for record in records] == ["2023-11-08", None, None]
    assert [record["rule"] is None for record in records] == [False, False, True]
    assert status == 1


@pytest.mark.parametrize("phrase", ["soon", "next century", "\x1b[31mFriday\x1b[0m", ""])
def test_anything_is_answered(phrase: str) -> None:
    _, shown = _run(phrase, *_ON)
    assert "days" in shown
    assert "\x1b" not in shown


def test_help_has_examples() -> None:
    assert "itinerary when" in _run("--help")[1]
