"""Trips as the timeline's queries give them, all but a few facts left to the defaults."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from itinerary.facts import Person, Precision, Status
from itinerary.timeline.known import KnownStop, KnownTrip, Source

_SOURCE = Source(
    article="0123",
    doc="kaplan",
    outlet="Hangang",
    title="Minister to visit",
    url="https://hangang.example/1",
    published=date(2023, 11, 2),
    version=None,
    quote="He arrives on Wednesday.",
    start=0,
    end=24,
    story=0,
    superseded=False,
)
_STOP = KnownStop(
    key="KR",
    country="KR",
    city="Seoul",
    start=date(2023, 11, 8),
    end=date(2023, 11, 9),
    precision=Precision.DAY,
    date_text="on Wednesday and Thursday next week",
    meets=(),
    status=Status.PLANNED,
    other_days=(),
    sequence=0,
    modified=datetime(2023, 11, 2, tzinfo=UTC),
    sources=(_SOURCE,),
)
_TRIP = KnownTrip(
    id="kaplan-kr-2023-11",
    travellers=(Person("Mira Kaplan", "foreign minister", "SI"),),
    status=Status.PLANNED,
    stops=(_STOP,),
    start=None,
    end=None,
    precision=None,
    purpose=None,
    confidence=1.0,
    source_count=1,
    first_told=date(2023, 11, 2),
    last_told=date(2023, 11, 2),
    sequence=0,
    modified=datetime(2023, 11, 2, tzinfo=UTC),
    sources=(_SOURCE,),
)


def make_source(**facts: object) -> Source:
    """The article of 2 November 2023 in which Hangang tells of the visit."""
    return replace(_SOURCE, **facts)  # type: ignore[arg-type]


def make_stop(**facts: object) -> KnownStop:
    """Seoul, 8 to 9 November 2023."""
    return replace(_STOP, **facts)  # type: ignore[arg-type]


def make_trip(**facts: object) -> KnownTrip:
    """Minister Mira Kaplan of Slovenia goes to Seoul, planned."""
    return replace(_TRIP, **facts)  # type: ignore[arg-type]
