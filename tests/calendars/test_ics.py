"""The bytes of a calendar, by the letter of RFC 5545 and RFC 7986."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from itinerary.calendars import CalendarOptions, write_ics
from itinerary.calendars.wording import one_line
from itinerary.facts import Person
from itinerary.timeline.known import KnownTrip
from tests.calendars.samples import make_source, make_stop, make_trip


def written(*trips: KnownTrip, options: CalendarOptions | None = None) -> bytes:
    stream = io.BytesIO()
    write_ics(trips, stream, options or CalendarOptions())
    return stream.getvalue()


def strictly_read(calendar: bytes) -> Calendar:
    """Read as the icalendar package reads when it may not overlook anything."""
    read = Calendar.from_ical(calendar)
    assert not [error for part in read.walk() for error in part.errors]
    assert read.to_ical() == calendar
    return read


def test_every_property_of_an_event() -> None:
    lines = written(make_trip()).decode().split("\r\n")
    event = lines[lines.index("BEGIN:VEVENT") : lines.index("END:VEVENT")]
    for line in (
        "UID:64201e2a-ff73-59b9-b7c7-80d8b860bd46",
        "DTSTAMP:20231102T000000Z",
        "LAST-MODIFIED:20231102T000000Z",
        "SEQUENCE:0",
        "DTSTART;VALUE=DATE:20231108",
        "DTEND;VALUE=DATE:20231110",
        "SUMMARY:Mira Kaplan (SI) in Seoul",
        r"LOCATION:Seoul\, South Korea",
        "GEO:37.57;126.98",
        "CATEGORIES:Diplomatic visit,South Korea",
        "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT",
        "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
        "URL:https://hangang.example/1",
        "X-ITINERARY-ORIGIN:kaplan-kr-2023-11/KR",
    ):
        assert line in event


def test_every_property_of_the_calendar() -> None:
    options = CalendarOptions(
        name="Visits; all, of them",
        color="teal",
        source="https://visits.example/calendar.ics?a=1,2",
        refresh=timedelta(days=1),
    )
    lines = written(options=options).decode().split("\r\n")
    assert lines == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//diplomatic-itinerary//Diplomatic travel//EN",
        "CALSCALE:GREGORIAN",
        r"NAME:Visits\; all\, of them",
        r"X-WR-CALNAME:Visits\; all\, of them",
        "COLOR:teal",
        "REFRESH-INTERVAL;VALUE=DURATION:P1D",
        "SOURCE;VALUE=URI:https://visits.example/calendar.ics?a=1,2",
        "X-PUBLISHED-TTL:P1D",
        "END:VCALENDAR",
        "",
    ]


def test_lines_are_folded_at_75_octets_and_end_in_crlf() -> None:
    long = "Ünïcødé 漢字 🕊 " * 30
    calendar = written(make_trip(travellers=(Person(long, "minister", "SI"),)))
    lines = calendar.split(b"\r\n")
    assert max(len(line) for line in lines) <= 75
    assert b"\n" not in b"".join(lines)
    for line in lines:
        line.decode()  # no character is cut in two
    (event,) = strictly_read(calendar).walk("VEVENT")
    assert event["SUMMARY"] == f"{one_line(long)} (SI) in Seoul"


def test_what_could_break_out_of_a_line_stays_in_it() -> None:
    name = "Mira\r\nBEGIN:VEVENT\r\nATTACH:x\x00\x1b[31m,;\\n\u202eKaplan"
    calendar = written(make_trip(travellers=(Person(name, None, "SI"),)))
    (event,) = strictly_read(calendar).walk("VEVENT")
    assert event["SUMMARY"] == r"Mira BEGIN:VEVENT ATTACH:x,;\nKaplan (SI) in Seoul"
    assert "ATTACH" not in event


def test_the_same_trips_give_the_same_bytes() -> None:
    trips = [make_trip(), make_trip(id="kaplan-kr-2023-12")]
    assert written(*trips) == written(*trips)


def test_stamps_are_utc_whole_seconds() -> None:
    seoul = timezone(timedelta(hours=9))
    modified = datetime(2023, 11, 3, 8, 30, 0, 999, tzinfo=seoul)
    assert b"DTSTAMP:20231102T233000Z" in written(make_trip(stops=(make_stop(modified=modified),)))


def test_a_changed_trip_changes_one_event() -> None:
    before = make_trip(), make_trip(id="other")
    moved = make_stop(
        start=date(2023, 11, 9),
        end=date(2023, 11, 10),
        edition=1,
        modified=datetime(2023, 11, 4, tzinfo=UTC),
    )
    after = make_trip(stops=(moved,)), make_trip(id="other")
    old = strictly_read(written(*before)).walk("VEVENT")
    new = strictly_read(written(*after)).walk("VEVENT")
    assert [event["UID"] for event in old] == [event["UID"] for event in new]
    assert old[1].to_ical() == new[1].to_ical()
    assert new[0]["SEQUENCE"] == old[0]["SEQUENCE"] + 1
    assert new[0].decoded("DTEND") == date(2023, 11, 11)


def test_trips_are_written_as_they_come() -> None:
    """No trip is asked for before the one in front of it has been written."""
    stream = io.BytesIO()
    seen: list[int] = []

    def trips() -> Iterator[KnownTrip]:
        for number in range(5):
            seen.append(stream.getvalue().count(b"END:VEVENT"))
            yield make_trip(id=f"trip-{number}")

    assert write_ics(trips(), stream) == 5
    assert seen == [0, 1, 2, 3, 4]


any_text = st.text(max_size=200)
any_days = st.dates(date(1900, 1, 1), date(2100, 1, 1))


@given(name=any_text, city=any_text, quote=any_text, start=any_days, length=st.integers(0, 400))
def test_any_words_and_days_come_back_as_they_went(
    name: str, city: str, quote: str, start: date, length: int
) -> None:
    end = start + timedelta(days=length)
    stop = make_stop(
        city=city, start=start, end=end, sources=(make_source(quote=quote, outlet=name),)
    )
    trip = make_trip(travellers=(Person(name, None, "SI"),), stops=(stop,))
    (event,) = strictly_read(written(trip)).walk("VEVENT")
    assert event.decoded("DTSTART") == start
    assert event.decoded("DTEND") == end + timedelta(days=1)
    assert one_line(name) in str(event["SUMMARY"])
    assert one_line(quote) in str(event["DESCRIPTION"])
