"""What one sentence says of one journey: the unit that an article's trips are made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from itinerary.extraction.moods import Mood
from itinerary.extraction.shape import Strip
from itinerary.facts import DateSpan, Precision


class Rule(StrEnum):
    """Which rule made a claim, in words."""

    VISITS = "visits a place"
    GOES = "goes to a place"
    LEAVES_FOR = "leaves for a place"
    ARRIVES = "arrives in a place"
    STAYS = "stays in a place"
    TAKES_PART = "takes part in a place"
    MEETS = "meets in a place"
    RECEIVED = "is received by a host"
    INVITED = "is invited by a host"
    BEGINS = "begins in a place"
    ENDS = "ends a journey"
    JOURNEY = "a journey to a place"
    CALLS_OFF = "calls a journey off"
    PUTS_OFF = "puts a journey off"
    GOES_ALONG = "goes along"
    TAKEN = "is taken to a place"
    IS_IN = "is in a place"
    ACTS = "does something in a place"
    OF_PARTY = "is of the party"
    LEAVES = "leaves a place"
    LISTED = "a line of a list: person and place"
    PROGRAMME = "a line of a programme: place and date"
    DAY_AND_PLACE = "a line of a programme: day and place"
    DIARY = "a line of a diary: place and person"


# The rules that tell of a journey, and not only of being or acting somewhere.
JOURNEY_RULES = frozenset(
    {
        Rule.VISITS,
        Rule.GOES,
        Rule.LEAVES_FOR,
        Rule.ARRIVES,
        Rule.JOURNEY,
        Rule.TAKEN,
        Rule.RECEIVED,
    }
)


# Those and being there.
PRESENCE_RULES = frozenset({*JOURNEY_RULES, Rule.IS_IN})


LINE_RULES = frozenset({Rule.LISTED, Rule.PROGRAMME, Rule.DAY_AND_PLACE, Rule.DIARY})


class Bound(StrEnum):
    """Which days of a stop a claim's span tells."""

    STAY = "stay"  # the days there
    START = "start"  # the day of arrival or departure for it
    END = "end"  # the last day
    LAST = "last"  # the last day of all: the end of the stop if it has a start, else its one day


class Turn(StrEnum):
    """What a claim says of the journey, beside its verb's mood."""

    GO = "go"  # it happens
    CANCEL = "cancel"
    POSTPONE = "postpone"
    FINISH = "finish"  # "wrapped up his visit"
    INVITE = "invite"


CALLED_OFF = frozenset({Turn.CANCEL, Turn.POSTPONE})


class Destination(NamedTuple):
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
    rule: Rule
    heading: bool = False
    spans: list[DateSpan | None] = field(default_factory=list)
    tour: DateSpan | None = None
    stays: bool = False  # the verb tells of being there, not of going
    meets: tuple[str, ...] = ()
    companions: tuple[int, ...] = ()
    within: tuple[str, ...] = ()  # the countries in which companions go along; () for all
    doubtful: bool = False
    ongoing: bool = False  # "will cut short his visit to": it is under way
    purpose: str | None = None  # "the APEC summit": what the journey is for
    follows: bool = False  # "will then travel to": after the stop told before
    further: bool = False  # "will also visit": one stop more
    earlier: bool = False  # "after visiting": before the stop told before
    whole: bool = False  # the length is the whole journey's, not this stop's
    local: bool = False  # the length is that of one stop: "during a two-day stay"
    each: bool = False  # "visits to A and B": one to each of the places
    length: int | None = None  # days that the stay or journey takes
    passing: bool = False  # "is stopping in": soon, not now
    departs: bool = False  # the traveller has set out
    overtaken: bool = False  # "had been due to visit": something came in the way
    unfounded: bool = False  # "denied reports that she will go": no such journey was planned
    expected: bool = False  # "is expected in Rome": somewhat less than a plan
    undecided: bool = False  # "but nothing has been decided"
    anew: DateSpan | None = None  # the new days of what is put off
    dropped: str | None = None


def is_one_day(span: DateSpan) -> bool:
    """Whether both ends are known and the same day."""
    return span.precision is Precision.DAY and span.start is not None and span.start == span.end


def claim_stay(
    strip: Strip,
    who: tuple[int, ...],
    places: tuple[Destination, ...],
    mood: Mood,
    rule: Rule,
    spans: list[DateSpan | None] | None = None,
) -> Claim:
    """A claim that ``who`` are in ``places`` on the days ``spans``, as the whole sentence says."""
    return Claim(
        who=who,
        places=places,
        mood=mood,
        turn=Turn.GO,
        bound=Bound.STAY,
        sentence=strip.number,
        start=strip.start,
        end=strip.end,
        rule=rule,
        spans=spans or [],
        stays=True,
    )


def claim_party(
    strip: Strip, leader: tuple[int, ...], company: tuple[int, ...], within: tuple[str, ...] = ()
) -> Claim:
    """A claim that ``company`` make the journey of ``leader``, ``within`` these countries."""
    claim = claim_stay(strip, leader, (), Mood.BARE, Rule.OF_PARTY)
    claim.companions, claim.within, claim.stays = company, within, False
    return claim
