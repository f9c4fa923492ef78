"""A folder of events: what is written, what is left alone, what is removed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from icalendar import Calendar

from itinerary.calendars import CalendarOptions, VdirChanges, write_vdir
from tests.calendars.samples import make_stop, make_trip

TRIPS = [make_trip(), make_trip(id="kaplan-kr-2023-12")]


def contents(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {path.name: (path.read_bytes(), path.stat().st_ino) for path in folder.iterdir()}


def test_one_file_an_event_named_by_its_uid(tmp_path: Path) -> None:
    assert write_vdir(TRIPS, tmp_path / "new" / "visits") == VdirChanges(2, 0, 0)
    for path in (tmp_path / "new" / "visits").glob("*.ics"):
        calendar = Calendar.from_ical(path.read_bytes())
        (event,) = calendar.walk("VEVENT")
        assert path.stem == event["UID"]
        assert "METHOD" not in calendar


def test_the_same_again_touches_nothing(tmp_path: Path) -> None:
    write_vdir(TRIPS, tmp_path)
    before = contents(tmp_path)
    assert write_vdir(TRIPS, tmp_path) == VdirChanges(0, 2, 0)
    assert contents(tmp_path) == before


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    write_vdir(TRIPS, tmp_path)
    before = contents(tmp_path)
    later = make_stop(
        start=date(2023, 11, 9), edition=1, modified=datetime(2023, 11, 5, tzinfo=UTC)
    )
    assert write_vdir([replace(TRIPS[0], stops=(later,)), TRIPS[1]], tmp_path) == VdirChanges(
        1, 1, 0
    )
    after = contents(tmp_path)
    assert len([name for name in before if before[name] != after[name]]) == 1


def test_what_is_gone_is_removed_and_what_is_not_ours_stays(tmp_path: Path) -> None:
    theirs = tmp_path / "dentist.ics"
    theirs.write_bytes(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n")
    write_vdir(TRIPS, tmp_path)
    assert write_vdir(TRIPS[:1], tmp_path) == VdirChanges(0, 1, 1)
    assert theirs.exists()
    assert len(list(tmp_path.glob("*.ics"))) == 2


def test_the_calendar_has_a_name_that_a_user_may_change(tmp_path: Path) -> None:
    write_vdir([], tmp_path, CalendarOptions(name="Visits"))
    assert (tmp_path / "displayname").read_text() == "Visits"
    (tmp_path / "displayname").write_text("Who comes")
    write_vdir([], tmp_path, CalendarOptions(name="Visits"))
    assert (tmp_path / "displayname").read_text() == "Who comes"
