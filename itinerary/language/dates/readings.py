"""What a date phrase means before it is known from when it is seen.

A reading is made once for a phrase by the rules and resolved for an anchor, a tense and the
date last mentioned. This module has their base; ``days`` and ``weekdays`` have single days,
``windows`` and ``parts`` weeks to decades, ``offsets`` counted distances, ``feasts`` days with
names, ``compounds`` what is made of two.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from itinerary.facts import Precision

DAY = Precision.DAY


class When(NamedTuple):
    """From when a phrase is seen.

    ``past`` is the tense of its sentence; ``last`` the day last mentioned before it, from which
    "two days later" counts, ``period`` the date of any kind, for "that week", and ``era`` one
    however long ago, for "that year". ``lenient``
    lets a date without a year that fits the tense only ten months off be the one just gone or
    just coming: a finder may mistake the tense. ``unsure`` is a tense that no verb told: then
    the nearest year it is.
    """

    anchor: date
    past: bool
    last: Days | None = None
    lenient: bool = False
    unsure: bool = False
    period: Days | None = None
    era: Days | None = None


class Days(NamedTuple):
    """First and last day (either may be open), their precision, and the other reading."""

    start: date | None
    end: date | None
    precision: Precision | None
    other: tuple[date | None, date | None] | None = None

    @property
    def first(self) -> date:
        """A day to count from: the start, or the end of a span that has none."""
        day = self.start or self.end
        if day is None:
            raise ValueError("a vague phrase has no days")
        return day

    @property
    def final(self) -> date:
        """The last day, or the first of a span that has no end."""
        day = self.end or self.start
        if day is None:
            raise ValueError("a vague phrase has no days")
        return day


class Reading:
    """Base of all readings; ``resolve`` may raise ``ValueError`` or ``OverflowError``."""

    __slots__ = ()
    tensed: bool = False  # the tense changes the answer
    relative: bool = False  # it counts from the date last mentioned

    @property
    def dated(self) -> bool:
        """Whether the words alone tell the year."""
        return False

    @property
    def daily(self) -> bool:
        """Whether it means days rather than a window."""
        return True

    def resolve(self, when: When) -> Days:
        """The days that are meant, seen from ``when``."""
        raise NotImplementedError

    def rule(self, when: When) -> str:
        """In plain words, how the phrase is read."""
        raise NotImplementedError
