"""From trips to calendar entries: which stops become events, on which days, under what title."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from itinerary.calendars import CalendarOptions, CancelledEvents, State, WindowEvents, entries
from itinerary.facts import Person, Precision, Status
from itinerary.timeline.known import Days, OtherDays
from tests.calendars.samples import make_source, make_stop, make_trip


def test_one_entry_for_each_stop_that_has_days() -> None:
    trip = make_trip(
        stops=(
            make_stop(),
            make_stop(key="JP", country="JP", city=None, start=None, end=None, precision=None),
            make_stop(key="IN", country="IN", city=None, start=date(2023, 11, 10), end=None),
        )
    )
    shown = [(entry.title, entry.first, entry.last) for entry in entries(trip, CalendarOptions())]
    assert shown == [
        ("Mira Kaplan (SI) in Seoul", date(2023, 11, 8), date(2023, 11, 9)),
        ("Mira Kaplan (SI) in India", date(2023, 11, 10), date(2023, 11, 10)),
    ]


def test_the_only_stop_takes_the_days_of_its_trip() -> None:
    trip = make_trip(
        stops=(make_stop(start=None, end=None, precision=None),),
        start=date(2023, 11, 30),
        end=date(2023, 12, 2),
        precision=Precision.DAY,
    )
    (entry,) = entries(trip, CalendarOptions())
    assert (entry.first, entry.last) == (date(2023, 11, 30), date(2023, 12, 2))
    assert entry.description.startswith("30 Nov – 2 Dec 2023\n")


def test_an_end_alone_is_shown_on_its_day_and_told_as_an_end() -> None:
    (entry,) = entries(make_trip(stops=(make_stop(start=None),)), CalendarOptions())
    assert entry.first == entry.last == date(2023, 11, 9)
    assert entry.description.startswith("until 9 Nov 2023\n")


MAY = make_stop(start=date(2024, 5, 1), end=date(2024, 5, 31), precision=Precision.MONTH)


@pytest.mark.parametrize(
    ("windows", "days"),
    [
        (WindowEvents.SKIP, []),
        (WindowEvents.SPAN, [(date(2024, 5, 1), date(2024, 5, 31))]),
        (WindowEvents.FIRST_DAY, [(date(2024, 5, 1), date(2024, 5, 1))]),
    ],
)
def test_windows(windows: WindowEvents, days: list[tuple[date, date]]) -> None:
    shown = list(entries(make_trip(stops=(MAY,)), CalendarOptions(windows=windows)))
    assert [(entry.first, entry.last) for entry in shown] == days
    assert all(entry.description.startswith("in May 2024") for entry in shown)


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.POSTPONED])
@pytest.mark.parametrize(
    ("cancelled", "title"),
    [
        (CancelledEvents.KEEP, "Mira Kaplan (SI) in Seoul"),
        (CancelledEvents.MARK, "{}: Mira Kaplan (SI) in Seoul"),
        (CancelledEvents.DROP, None),
    ],
)
def test_what_is_off(status: Status, cancelled: CancelledEvents, title: str | None) -> None:
    trip = make_trip(stops=(make_stop(status=status),))
    shown = list(entries(trip, CalendarOptions(cancelled=cancelled)))
    if title is None:
        assert shown == []
    else:
        (entry,) = shown
        assert entry.title == title.format(status.value.capitalize())
        assert entry.state is State.CANCELLED


def test_tentative_has_a_question_mark() -> None:
    (entry,) = entries(make_trip(stops=(make_stop(status=Status.TENTATIVE),)), CalendarOptions())
    assert entry.title == "Mira Kaplan (SI) in Seoul?"
    assert entry.state is State.TENTATIVE


def test_a_tour_is_one_more_entry_only_when_asked_for() -> None:
    stops = (
        make_stop(),
        make_stop(key="NL", country="NL", city=None),
        make_stop(key="JP", country="JP"),
    )
    trip = make_trip(
        stops=stops, start=date(2023, 11, 8), end=date(2023, 11, 14), precision=Precision.DAY
    )
    assert len(list(entries(trip, CalendarOptions()))) == 3
    tour, *visits = entries(trip, CalendarOptions(tours=True))
    assert len(visits) == 3
    assert tour.title == "Mira Kaplan (SI) on tour: South Korea, the Netherlands and Japan"
    assert (tour.first, tour.last) == (date(2023, 11, 8), date(2023, 11, 14))


def test_one_stop_is_no_tour() -> None:
    trip = make_trip(start=date(2023, 11, 8), end=date(2023, 11, 9), precision=Precision.DAY)
    assert len(list(entries(trip, CalendarOptions(tours=True)))) == 1


def test_a_traveller_without_a_name_goes_by_the_office() -> None:
    trip = make_trip(travellers=(Person(None, "foreign minister", "JP"),))
    (entry,) = entries(trip, CalendarOptions())
    assert entry.title == "Foreign minister (JP) in Seoul"


def test_the_description_tells_who_when_with_whom_and_who_says_so() -> None:
    trip = make_trip(
        travellers=(
            Person("Mira Kaplan", "foreign minister", "SI"),
            Person("Jan Novak", "trade minister", "SI"),
        ),
        purpose="a shipping conference",
        stops=(
            make_stop(
                meets=("President Seo", "the speaker"),
                sources=(
                    make_source(quote=None, outlet="Adria", published=date(2023, 11, 1)),
                    make_source(quote="She arrives\non Wednesday."),
                ),
            ),
        ),
    )
    (entry,) = entries(trip, CalendarOptions())
    assert entry.description.splitlines() == [
        "8–9 Nov 2023",
        "Mira Kaplan, foreign minister (SI)",
        "With Jan Novak, trade minister (SI)",
        "For a shipping conference",
        "Meets President Seo and the speaker",
        "",
        "“She arrives on Wednesday.”",
        "",
        "Adria, 1 Nov 2023",
        "Hangang, 2 Nov 2023",
    ]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "https://a b", None])
def test_only_addresses_that_are_safe_to_follow(url: str | None) -> None:
    (entry,) = entries(
        make_trip(stops=(make_stop(sources=(make_source(url=url),)),)), CalendarOptions()
    )
    assert entry.url is None


def test_identity_is_the_trip_and_the_stop_and_nothing_else() -> None:
    (entry,) = entries(make_trip(), CalendarOptions())
    changed = make_trip(
        travellers=(Person("M. Kaplan", None, None),),
        stops=(
            make_stop(city="Busan", start=date(2023, 12, 1), end=None, status=Status.CANCELLED),
        ),
    )
    (moved,) = entries(changed, CalendarOptions())
    (other,) = entries(make_trip(stops=(make_stop(key="KR-2"),)), CalendarOptions())
    assert entry.uid == moved.uid == "64201e2a-ff73-59b9-b7c7-80d8b860bd46"
    assert other.uid != entry.uid


def test_days_that_lost_are_told_too() -> None:
    other = OtherDays(Days(date(2023, 11, 9), date(2023, 11, 10)), 1, date(2023, 11, 1), older=True)
    (entry,) = entries(make_trip(stops=(make_stop(other_days=(other,)),)), CalendarOptions())
    assert "\nOtherwise told: 9–10 Nov 2023 (1 source, older)\n" in entry.description


@pytest.mark.parametrize("status", [Status.PLANNED, Status.UNDER_WAY, Status.COMPLETED])
def test_the_day_of_the_export_leaves_no_trace(status: Status) -> None:
    """Time moves a trip from planned to under way to completed; the event stays the same."""
    (planned,) = entries(make_trip(), CalendarOptions())
    (entry,) = entries(make_trip(stops=(make_stop(status=status),)), CalendarOptions())
    assert entry == planned


def test_a_source_that_only_confirms_moves_the_last_change() -> None:
    sources = (make_source(), make_source(outlet="Adria", published=date(2023, 11, 4)))
    (entry,) = entries(make_trip(stops=(make_stop(sources=sources),)), CalendarOptions())
    assert entry.sequence == 0
    assert entry.modified == datetime(2023, 11, 4, tzinfo=UTC)
