"""What one sentence says of one journey: the unit that an article's trips are made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from itinerary.extraction.moods import Mood
from itinerary.facts import DateSpan

# The rules that tell of a journey, and not only of being or acting somewhere.
JOURNEY_RULES = frozenset(
    {
        "visits a place",
        "goes to a place",
        "leaves for a place",
        "arrives in a place",
        "a journey to a place",
        "is taken to a place",
        "is received by a host",
    }
)


class Bound(StrEnum):
    """Which days of a stop a claim's span tells."""

    STAY = "stay"  # the days there
    START = "start"  # the day of arrival or departure for it
    END = "end"  # the last day


class Turn(StrEnum):
    """What a claim says of the journey, beside its verb's mood."""

    GO = "go"  # it happens
    CANCEL = "cancel"
    POSTPONE = "postpone"
    FINISH = "finish"  # "wrapped up his visit"
    INVITE = "invite"


@dataclass(frozen=True, slots=True)
class Destination:
    """A country, perhaps a city in it, as one claim names it."""

    country: str
    city: str | None
    item: int  # where in the sentence's strip


@dataclass(slots=True)
class Claim:
    """Entities ``who`` go to ``places``; without places it speaks of their present journey.

    ``spans`` is parallel to ``places`` (or has one element for a claim without places) and
    ``tour`` the days of the journey as a whole. ``rule`` says in words which rule made the
    claim, ``dropped`` why it does not count, if so.
    """

    who: tuple[int, ...]
    places: tuple[Destination, ...]
    mood: Mood
    turn: Turn
    bound: Bound
    sentence: int
    start: int
    end: int
    rule: str
    heading: bool = False
    spans: list[DateSpan | None] = field(default_factory=list)
    tour: DateSpan | None = None
    stays: bool = False  # the verb tells of being there, not of going
    meets: tuple[str, ...] = ()
    companions: tuple[int, ...] = ()
    doubtful: bool = False
    length: int | None = None  # days that the stay or journey takes
    passing: bool = False  # "is stopping in": soon, not now
    departs: bool = False  # the traveller has set out
    dropped: str | None = None
