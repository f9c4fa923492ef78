"""Five independent readers find the same events, days and states in what we write.

icalendar, ical.js, vobject and recurring-ical-events read the file; khal imports the folder.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from itinerary.calendars import CalendarOptions, WindowEvents, entries, write_ics, write_vdir
from itinerary.facts import Person, Precision, Status
from itinerary.timeline.known import KnownTrip
from tests.calendars import programs
from tests.calendars.samples import make_source, make_stop, make_trip

OPTIONS = CalendarOptions(windows=WindowEvents.SPAN)


def trip(name: str, **stop: object) -> KnownTrip:
    return make_trip(id=name, stops=(make_stop(**stop),))


def visitor(name: str) -> KnownTrip:
    return make_trip(id=f"visitor-{len(name)}-{name[:3]}", travellers=(Person(name, None, "SI"),))


CASES = {
    "umlauts": visitor("Jürgen Vögtli-Šćepanović"),
    "Chinese, Japanese and Korean": visitor("賴清德 上川陽子 서민준"),
    "emoji": visitor("Kaplan 👩🏽‍🚀🇸🇮"),
    "commas and semicolons": visitor(r"Kaplan, Mira; \ the younger: yes"),
    "line ends": visitor("Mira\nKaplan\r\nthe younger"),
    "a title of 300 characters": visitor("Mira " * 60),
    "a title of 5000 characters": visitor("漢" * 5000),
    "one day": trip("day", start=date(2023, 11, 8), end=date(2023, 11, 8)),
    "across months": trip("months", start=date(2023, 11, 29), end=date(2023, 12, 2)),
    "across years": trip("years", start=date(2023, 12, 30), end=date(2024, 1, 2)),
    "a leap day": trip("leap", start=date(2024, 2, 28), end=date(2024, 2, 29)),
    "an open end": trip("open-end", end=None),
    "an open start": trip("open-start", start=None),
    "a window": trip(
        "window", start=date(2024, 5, 1), end=date(2024, 5, 31), precision=Precision.MONTH
    ),
    "tentative": trip("tentative", status=Status.TENTATIVE),
    "cancelled": trip("cancelled", status=Status.CANCELLED),
    "re-exported after a change": trip(
        "changed", end=date(2023, 11, 10), edition=3, modified=datetime(2023, 11, 7, tzinfo=UTC)
    ),
    "a quote that looks like markup": trip(
        "quote", sources=(make_source(quote='END:VEVENT "</script>"\n\nBEGIN:VALARM'),)
    ),
}

Row = tuple[str, str, str, str, str]


def expected() -> list[Row]:
    return sorted(
        (
            entry.uid,
            entry.title,
            entry.first.isoformat(),
            (entry.last + timedelta(days=1)).isoformat(),
            entry.state.value,
        )
        for case in CASES.values()
        for entry in entries(case, OPTIONS)
    )


@pytest.fixture
def calendar(tmp_path: Path) -> Path:
    path = tmp_path / "visits.ics"
    with path.open("wb") as stream:
        write_ics(CASES.values(), stream, OPTIONS)
    return path


def rows(printed: str) -> list[Row]:
    events = [json.loads(line) for line in printed.splitlines()]
    return sorted(
        (event["uid"], event["title"], event["start"], event["end"], event["state"])
        for event in events
    )


def with_icalendar(path: Path) -> list[Row]:
    read = Calendar.from_ical(path.read_bytes())
    assert not [error for part in read.walk() for error in part.errors]
    return sorted(
        (
            str(event["UID"]),
            str(event["SUMMARY"]),
            event.decoded("DTSTART").isoformat(),
            event.decoded("DTEND").isoformat(),
            str(event["STATUS"]),
        )
        for event in read.walk("VEVENT")
    )


def with_ical_js(path: Path) -> list[Row]:
    node = programs.node()
    # Modules are looked for beside the script, and ical.js is beside the other programs.
    script = path.with_name("read.mjs")
    script.write_bytes((programs.HERE / "read_with_icaljs.mjs").read_bytes())
    (path.parent / "node_modules").symlink_to(programs.PLACE / "node_modules")
    return rows(programs.output(node, str(script), str(path), home=path.parent))


def with_script(name: str) -> Callable[[Path], list[Row]]:
    def read(path: Path) -> list[Row]:
        python = programs.program("python")
        script = str(programs.HERE / name)
        return rows(programs.output(python, script, str(path), home=path.parent))

    return read


@pytest.mark.parametrize(
    "read",
    [
        pytest.param(with_icalendar, id="icalendar"),
        pytest.param(with_ical_js, id="ical.js"),
        pytest.param(with_script("read_with_vobject.py"), id="vobject"),
        pytest.param(with_script("read_with_recurring.py"), id="recurring-ical-events"),
    ],
)
def test_readers_agree(read: Callable[[Path], list[Row]], calendar: Path) -> None:
    assert len(expected()) == len(CASES)
    assert read(calendar) == expected()


def test_khal_lists_the_folder(tmp_path: Path) -> None:
    khal = programs.program("khal")
    write_vdir(CASES.values(), tmp_path / "visits", OPTIONS)
    config = tmp_path / "khal.conf"
    config.write_text(
        "[calendars]\n[[visits]]\n"
        f"path = {tmp_path / 'visits'}\ntype = calendar\n"
        "[locale]\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
        "timeformat = %H:%M\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
    )
    listed = programs.output(
        *(khal, "-c", str(config), "list", "--once", "--day-format", ""),
        *("--format", "{uid}\t{start-date-long}\t{end-date-long}\t{status}\t{title}"),
        *("2023-10-01", "2024-06-30"),
        home=tmp_path,
    )
    found = sorted(tuple(line.split("\t")[:3]) for line in listed.splitlines() if "\t" in line)
    # khal shows the last day, not the day after it.
    wanted = sorted(
        (entry.uid, entry.first.isoformat(), entry.last.isoformat())
        for case in CASES.values()
        for entry in entries(case, OPTIONS)
    )
    assert found == wanted
    assert "Cancelled: Mira Kaplan (SI) in Seoul" in listed
    assert "賴清德 上川陽子 서민준 (SI) in Seoul" in listed
