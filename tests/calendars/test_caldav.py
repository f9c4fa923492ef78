"""Publishing to a real server: Radicale, started here on a port of its own."""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from itinerary.calendars import caldav, entries
from itinerary.calendars.caldav import Credentials, Plan, publish
from itinerary.calendars.options import CalendarOptions
from itinerary.errors import PublishError, UsageError
from itinerary.timeline.known import KnownTrip
from tests.calendars import programs
from tests.calendars.samples import make_stop, make_trip

TRIPS = [make_trip(id=f"kaplan-kr-2023-{month}") for month in ("10", "11", "12")]
THEIRS = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//by hand//EN\r\nBEGIN:VEVENT\r\nUID:dentist\r\n"
    b"DTSTAMP:20231101T000000Z\r\nDTSTART;VALUE=DATE:20231108\r\nSUMMARY:Dentist\r\n"
    b"END:VEVENT\r\nEND:VCALENDAR\r\n"
)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running server whose storage is thrown away afterwards."""
    radicale = programs.program("radicale")
    folder = tmp_path_factory.mktemp("radicale")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    settings = {
        "server-hosts": f"127.0.0.1:{port}",
        "auth-type": "none",
        "storage-filesystem-folder": str(folder),
        "logging-level": "critical",
    }
    options = [word for name, value in settings.items() for word in (f"--{name}", value)]
    running = subprocess.Popen(
        [radicale, "--config", "", *options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _wait_for(port, running)
        yield f"http://127.0.0.1:{port}"
    finally:
        running.terminate()
        running.wait(timeout=10)


def _wait_for(port: int, running: subprocess.Popen[bytes]) -> None:
    for _ in range(200):
        assert running.poll() is None, "the server ended by itself"
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError("the server does not answer")


@pytest.fixture
def calendar(server: str, request: pytest.FixtureRequest) -> str:
    """The address of a new calendar that holds one event added by hand."""
    from caldav.davclient import DAVClient

    with DAVClient(url=server, username="reader", password="") as client:
        url = str(client.principal().make_calendar(cal_id=request.node.name).url)
        put = client.request(f"{url}dentist.ics", "PUT", THEIRS.decode(), CALENDAR_TYPE)
        assert put.status == 201
    return url


CALENDAR_TYPE = {"Content-Type": "text/calendar; charset=utf-8"}


def done(trips: list[KnownTrip], url: str, *, dry_run: bool = False) -> tuple[int, int, int, int]:
    plan = publish(trips, url, credentials=Credentials("reader", ""), dry_run=dry_run)
    return figures(plan)


def figures(plan: Plan) -> tuple[int, int, int, int]:
    return len(plan.create), len(plan.update), len(plan.remove), plan.unchanged


def held(url: str) -> dict[str, tuple[str, str]]:
    """UID → title and state of everything in the calendar."""
    from caldav.davclient import DAVClient

    with DAVClient(url=url, username="reader", password="") as client:
        events = [
            event
            for resource in client.calendar(url=url).get_events()
            for event in resource.icalendar_instance.walk("VEVENT")
        ]
    return {
        str(event["UID"]): (str(event["SUMMARY"]), str(event.get("STATUS"))) for event in events
    }


def test_publishing_twice_changes_nothing(calendar: str) -> None:
    assert done(TRIPS, calendar) == (3, 0, 0, 0)
    assert len(held(calendar)) == 4
    assert done(TRIPS, calendar) == (0, 0, 0, 3)


def test_a_changed_trip_is_one_changed_event(calendar: str) -> None:
    done(TRIPS, calendar)
    before = held(calendar)
    moved = make_stop(city="Busan", edition=1, modified=datetime(2023, 11, 5, tzinfo=UTC))
    changed = replace(TRIPS[1], stops=(moved,))
    assert done([TRIPS[0], changed, TRIPS[2]], calendar) == (0, 1, 0, 2)
    after = held(calendar)
    assert before.keys() == after.keys()
    assert [after[uid] for uid in after if after[uid] != before[uid]] == [
        ("Mira Kaplan (SI) in Busan", "CONFIRMED")
    ]


def test_a_cancelled_trip_stays_and_says_so(calendar: str) -> None:
    from itinerary.facts import Status

    done(TRIPS, calendar)
    off = replace(TRIPS[0], stops=(make_stop(status=Status.CANCELLED, edition=1),))
    assert done([off, *TRIPS[1:]], calendar) == (0, 1, 0, 2)
    assert ("Cancelled: Mira Kaplan (SI) in Seoul", "CANCELLED") in held(calendar).values()


def test_a_trip_that_is_gone_is_removed_and_the_dentist_stays(calendar: str) -> None:
    done(TRIPS, calendar)
    assert done(TRIPS[:1], calendar) == (0, 0, 2, 1)
    assert done([], calendar) == (0, 0, 1, 0)
    assert held(calendar) == {"dentist": ("Dentist", "None")}


def test_a_dry_run_tells_and_does_nothing(calendar: str) -> None:
    done(TRIPS[:2], calendar)
    before = held(calendar)
    assert done(TRIPS[1:], calendar, dry_run=True) == (1, 0, 1, 1)
    assert held(calendar) == before


def test_an_event_that_only_claims_to_be_ours_stays(calendar: str) -> None:
    """The mark must give the UID; a copy that a user has made of an event is the user's."""
    from caldav.davclient import DAVClient

    copied = THEIRS.replace(b"UID:dentist", b"UID:copy").replace(
        b"SUMMARY:Dentist", b"SUMMARY:Copy\r\nX-ITINERARY-ORIGIN:kaplan-kr-2023-10/KR"
    )
    with DAVClient(url=calendar, username="reader", password="") as client:
        client.request(f"{calendar}copy.ics", "PUT", copied.decode(), CALENDAR_TYPE)
    assert done([], calendar) == (0, 0, 0, 0)
    assert held(calendar).keys() == {"dentist", "copy"}


def test_a_server_that_fails_half_way_is_mended_by_the_next_run(
    calendar: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    done(TRIPS[:1], calendar)
    sent = caldav._send
    calls = 0

    def breaking(*request: object) -> None:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise PublishError("the server answered 503")
        sent(*request)  # type: ignore[arg-type]

    monkeypatch.setattr(caldav, "_send", breaking)
    with pytest.raises(PublishError):
        done(TRIPS[1:], calendar)
    monkeypatch.undo()
    assert len(held(calendar)) == 3
    assert done(TRIPS[1:], calendar) == (1, 0, 1, 1)
    uids = {entry.uid for trip in TRIPS[1:] for entry in entries(trip, CalendarOptions())}
    assert held(calendar).keys() == {"dentist", *uids}


def test_a_server_that_is_not_there_is_one_line() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{probe.getsockname()[1]}/reader/calendar/"
        with pytest.raises(PublishError) as raised:
            done(TRIPS, url)
    assert str(raised.value).startswith(url)
    assert "\n" not in str(raised.value)


def test_a_password_on_the_command_line_is_refused() -> None:
    with pytest.raises(UsageError, match="ITINERARY_CALDAV_PASSWORD"):
        publish(TRIPS, "https://reader:secret@calendars.example/")


def test_credentials_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ITINERARY_CALDAV_USER", "reader")
    monkeypatch.setenv("ITINERARY_CALDAV_PASSWORD", "secret")
    assert caldav.find_credentials("https://c.example/") == Credentials("reader", "secret")


def test_days_are_dates_on_the_server(calendar: str) -> None:
    from caldav.davclient import DAVClient

    done(TRIPS[:1], calendar)
    (entry,) = entries(TRIPS[0], CalendarOptions())
    with DAVClient(url=calendar, username="reader", password="") as client:
        stored = client.request(f"{calendar}{entry.uid}.ics").raw
    assert "DTSTART;VALUE=DATE:20231108" in str(stored)
    assert entry.first == date(2023, 11, 8)
