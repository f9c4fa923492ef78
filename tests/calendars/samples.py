"""Plain records of the shapes that the calendars ask for."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from itinerary.facts import Person, Precision, Status


@dataclass(frozen=True)
class Source:
    outlet: str | None = "Hangang"
    title: str | None = "Minister to visit"
    published: date = date(2023, 11, 2)
    url: str | None = "https://hangang.example/1"
    quote: str | None = "He arrives on Wednesday."


@dataclass(frozen=True)
class Stop:
    country: str = "KR"
    city: str | None = "Seoul"
    start: date | None = date(2023, 11, 8)
    end: date | None = date(2023, 11, 9)
    precision: Precision | None = Precision.DAY
    date_text: str | None = "on Wednesday and Thursday next week"
    status: Status = Status.PLANNED
    meets: tuple[str, ...] = ()
    sources: tuple[Source, ...] = (Source(),)
    sequence: int = 0
    modified: datetime = datetime(2023, 11, 2, tzinfo=UTC)
    key: str = "KR"


@dataclass(frozen=True)
class Trip:
    id: str = "kaplan-kr-2023-11"
    travellers: tuple[Person, ...] = (Person("Mira Kaplan", "foreign minister", "SI"),)
    status: Status = Status.PLANNED
    stops: tuple[Stop, ...] = field(default_factory=lambda: (Stop(),))
    start: date | None = None
    end: date | None = None
    precision: Precision | None = None
    purpose: str | None = None
    sources: tuple[Source, ...] = (Source(),)
    sequence: int = 0
    modified: datetime = datetime(2023, 11, 2, tzinfo=UTC)
