"""``itinerary export`` and ``itinerary publish``: what their words do."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from icalendar import Calendar

from itinerary.cli import main

ROWS = [
    ("days", "Slovenian Foreign Minister Mira Kaplan will visit Norway from Nov. 8 to 9, 2023."),
    ("window", "Kenyan President Joseph Kiplagat will visit Japan in December, officials said."),
    (
        "off",
        "Chilean President Camila Riquelme has called off a visit to Canada that was to start on"
        " Nov. 20, her office said.",
    ),
]


@pytest.fixture(autouse=True)
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Three trips: one with days, one in a window, one cancelled."""
    monkeypatch.setenv("ITINERARY_DB", str(tmp_path / "timeline.db"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    archive = "\n".join(
        json.dumps({"id": name, "published": "2023-11-02", "text": text}) for name, text in ROWS
    )
    Path("archive.jsonl").write_text(archive, encoding="utf-8")
    assert main(["import", "archive.jsonl"]) == 0


def titles(*words: str) -> list[str]:
    assert main(["export", "ics", "-o", "visits.ics", *words]) == 0
    calendar = Calendar.from_ical(Path("visits.ics").read_bytes())
    return sorted(str(event["SUMMARY"]) for event in calendar.walk("VEVENT"))


KAPLAN = "Mira Kaplan (SI) in Norway"
KIPLAGAT = "Joseph Kiplagat (KE) in Japan"
RIQUELME = "Camila Riquelme (CL) in Canada"


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ([], [f"Cancelled: {RIQUELME}", KAPLAN]),
        (["--cancelled", "keep"], [RIQUELME, KAPLAN]),
        (["--cancelled", "drop"], [KAPLAN]),
        (["--windows", "span", "--cancelled", "drop"], [KIPLAGAT, KAPLAN]),
        (["--windows", "first-day", "--cancelled", "drop"], [KIPLAGAT, KAPLAN]),
        (["--country", "Norway"], [KAPLAN]),
        (["--who", "Riquelme"], [f"Cancelled: {RIQUELME}"]),
    ],
)
def test_options_and_filters(words: list[str], shown: list[str]) -> None:
    assert titles(*words) == sorted(shown)


def test_the_calendar_has_a_name_and_tells_where_to_find_it() -> None:
    titles("--name", "Visits, all", "--source", "https://visits.example/visits.ics")
    lines = Path("visits.ics").read_bytes().split(b"\r\n")
    assert rb"NAME:Visits\, all" in lines
    assert b"SOURCE;VALUE=URI:https://visits.example/visits.ics" in lines


@pytest.mark.parametrize("source", ["visits.ics", "https://a.example/\r\nX:1", "javascript:1"])
def test_a_source_that_is_no_address(source: str) -> None:
    assert main(["export", "ics", "--source", source]) == 2


def test_a_folder_of_events(capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["export", "vdir", "visits"]) == 0
    assert main(["export", "vdir", "visits", "--cancelled", "drop"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "2 written, 0 unchanged, 0 removed",
        "0 written, 1 unchanged, 1 removed",
    ]
    assert len(list(Path("visits").glob("*.ics"))) == 1


@pytest.mark.parametrize(
    "words", [["vdir"], ["vdir", "visits", "-o", "file"], ["ics", "visits.ics"], ["pdf"]]
)
def test_wrong_usage(words: list[str]) -> None:
    assert main(["export", *words]) == 2


def test_publishing_needs_a_server_that_answers(capsys: pytest.CaptureFixture[str]) -> None:
    address = "http://127.0.0.1:1/reader/"
    assert main(["publish", "caldav", address]) == 1
    assert capsys.readouterr().err.startswith(f"itinerary: {address}")


def test_a_password_has_no_place_on_the_command_line() -> None:
    assert main(["publish", "caldav", "https://reader:secret@calendars.example/"]) == 2


def events() -> dict[str, bytes]:
    assert main(["export", "ics", "-o", "visits.ics"]) == 0
    calendar = Calendar.from_ical(Path("visits.ics").read_bytes())
    return {str(event["UID"]): event.to_ical() for event in calendar.walk("VEVENT")}


def tell(name: str, published: str, text: str) -> None:
    row = {"id": name, "published": published, "text": text}
    Path("news.jsonl").write_text(json.dumps(row), encoding="utf-8")
    assert main(["import", "news.jsonl"]) == 0


def test_a_moved_trip_is_one_changed_event_with_the_next_sequence() -> None:
    before = events()
    tell(
        "moved",
        "2023-11-04",
        "Slovenian Foreign Minister Mira Kaplan will visit Norway from Nov. 9 to 10, a day later"
        " than first announced, her ministry said.",
    )
    after = events()
    assert before.keys() == after.keys()
    (changed,) = [uid for uid in before if before[uid] != after[uid]]
    assert b"SEQUENCE:0" in before[changed]
    assert b"SEQUENCE:1" in after[changed]
    assert b"DTSTART;VALUE=DATE:20231109" in after[changed]
    assert b"LAST-MODIFIED:20231104T000000Z" in after[changed]


def test_a_source_that_only_confirms_is_a_change_of_the_event_too() -> None:
    before = events()
    tell(
        "again",
        "2023-11-04",
        "Slovenian Foreign Minister Mira Kaplan will visit Norway from Nov. 8 to 9, the Norwegian"
        " government said.",
    )
    after = events()
    (changed,) = [uid for uid in before if before[uid] != after[uid]]
    assert b"SEQUENCE:0" in before[changed]
    assert b"SEQUENCE:1" in after[changed]
    assert before[changed].count(b"Nov 2023\r") <= after[changed].count(b"Nov 2023\r")
