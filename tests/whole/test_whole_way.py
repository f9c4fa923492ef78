"""Articles in, a timeline on the screen, a calendar out: the main job, by its command alone."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.whole.program import FIXTURES, Machine

TODAY = "2023-11-03"
# Where the clock is far ahead, far behind, and where the locale is not UTF-8 or not English.
MACHINES = [
    ("UTC", "C.UTF-8"),
    ("Pacific/Kiritimati", "C"),
    ("America/Los_Angeles", "ko_KR.eucKR"),
]

ARTICLE = """\
LJUBLJANA, Nov. 2, 2023 (Northgate) -- Slovenian Foreign Minister Mira Kaplan will visit Norway
from Nov. 8 to 9 and will meet Prime Minister Kari Lunde in Oslo, her ministry said on Thursday.
"""


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    (tmp_path / "kaplan-oslo.txt").write_text(ARTICLE, encoding="utf-8")
    return Machine(tmp_path)


def listed(printed: bytes) -> list[dict[str, object]]:
    return [json.loads(line) for line in printed.decode().splitlines()]


def test_from_one_article_to_one_event(machine: Machine) -> None:
    imported = machine.run("import", "kaplan-oslo.txt")
    assert imported.returncode == 0
    assert b"1 article" in imported.stderr + imported.stdout

    (trip,) = listed(machine.output("upcoming", "--today", TODAY, "--json"))
    identity = str(trip["id"])
    (stop,) = trip["stops"]  # type: ignore[misc]
    assert (stop["country"], stop["city"]) == ("NO", "Oslo")
    assert (stop["start"], stop["end"]) == ("2023-11-08", "2023-11-09")

    table = machine.output("upcoming", "--today", TODAY).decode()
    for word in ("8–9 Nov", "in 5 days", "Mira Kaplan", "Oslo, Norway", "planned", identity):
        assert word in table
    assert "will visit Norway" in machine.output("show", identity).decode()

    machine.output("export", "ics", "-o", "visits.ics")
    calendar = Calendar.from_ical((machine.home / "visits.ics").read_bytes())
    (event,) = calendar.walk("VEVENT")
    assert event["SUMMARY"] == "Mira Kaplan (SI) in Oslo"
    assert event.decoded("DTSTART") == date(2023, 11, 8)
    assert event.decoded("DTEND") == date(2023, 11, 10)


def test_extract_stores_nothing(machine: Machine) -> None:
    (row,) = listed(machine.output("extract", "--json", "kaplan-oslo.txt"))
    assert row["doc"] == "kaplan-oslo"
    assert row["published"] == "2023-11-02"
    assert sorted(path.name for path in machine.home.iterdir()) == ["kaplan-oslo.txt"]


def test_a_second_import_changes_nothing(machine: Machine) -> None:
    machine.run("import", FIXTURES)
    before = machine.output("export", "json")
    calendar = machine.output("export", "ics")
    again = machine.run("import", FIXTURES)
    assert again.returncode == 0
    assert b"0 new" in again.stderr + again.stdout
    assert machine.output("export", "json") == before
    assert machine.output("export", "ics") == calendar


def test_the_machine_makes_no_difference(tmp_path: Path) -> None:
    """Neither the time zone nor the locale shows in what is stored, listed or exported."""
    seen = set()
    for number, (zone, locale) in enumerate(MACHINES):
        home = tmp_path / str(number)
        home.mkdir()
        machine = Machine(home, zone, locale)
        assert machine.run("import", FIXTURES).returncode == 0
        seen.add(
            (
                machine.output("upcoming", "--today", TODAY, "--json"),
                machine.output("upcoming", "--today", TODAY),
                machine.output("export", "ics"),
                machine.output("export", "json"),
                machine.output("export", "csv"),
            )
        )
    assert len(seen) == 1


def test_a_bad_file_does_not_keep_out_the_good_one_beside_it(machine: Machine) -> None:
    (machine.home / "empty.txt").write_bytes(b"")
    (machine.home / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    done = machine.run("import", "kaplan-oslo.txt", "empty.txt", "picture.txt", "missing.txt")
    assert done.returncode == 1
    complaints = done.stderr.decode()
    for name in ("empty.txt", "picture.txt", "missing.txt"):
        assert len([line for line in complaints.splitlines() if name in line]) == 1
    assert len(listed(machine.output("upcoming", "--today", TODAY, "--json"))) == 1


def test_wrong_usage_is_told_apart_from_failure(machine: Machine) -> None:
    assert machine.run("upcoming", "--today", "soon").returncode == 2
    assert machine.run("fly").returncode == 2
    assert machine.run("--help").returncode == 0


TOUR = """\
| Eleanor Whitcombe at a news conference in Tel Aviv, Oct. 12, 2023. (Pool photo) |
WASHINGTON, Nov. 2 (Northgate) -- Secretary of State Eleanor Whitcombe will visit Seoul on
Wednesday and Thursday next week as part of a five-nation trip that includes stops in Israel,
Jordan, Japan and India, a senior official said Thursday.
"""


def test_a_tour_with_the_days_of_one_stop(machine: Machine) -> None:
    """The year from a caption and a weekday, the days from "Wednesday and Thursday next week"."""
    (machine.home / "tour.txt").write_text(TOUR, encoding="utf-8")
    machine.run("import", "tour.txt")
    (trip,) = listed(machine.output("upcoming", "--today", TODAY, "--json"))
    assert {stop["country"] for stop in trip["stops"]} == {"KR", "IL", "JO", "JP", "IN"}  # type: ignore[attr-defined]
    calendar = Calendar.from_ical(machine.output("export", "ics"))
    (event,) = calendar.walk("VEVENT")
    assert event["SUMMARY"] == "Eleanor Whitcombe (US) in Seoul"
    assert event.decoded("DTSTART") == date(2023, 11, 8)
    assert event.decoded("DTEND") == date(2023, 11, 10)
