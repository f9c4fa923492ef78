"""Readings of weekdays: by the tense, by the word in front, by the week that is named."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from itinerary.language.dates import almanac
from itinerary.language.dates.readings import DAY, Days, Reading, When


@dataclass(frozen=True, slots=True)
class Weekdays(Reading):
    """Weekdays by their names: "Tuesday", "Wednesday and Thursday", "Friday through Monday".

    ``which`` is the word in front ("this", "next", "last", "coming", "following", ...);
    ``weeks`` the week that is named behind, counted from the anchor's ("of last week" is -1).
    """

    days: tuple[int, ...]
    which: str | None = None
    weeks: int | None = None

    @property
    def tensed(self) -> bool:  # type: ignore[override]
        return self.weeks is None and self.which in (None, "this", "the")

    @property
    def relative(self) -> bool:  # type: ignore[override]
        return self.which in ("following", "previous", "same")

    def resolve(self, when: When) -> Days:
        if self.weeks is not None:
            monday = almanac.add_days(almanac.monday_of(when.anchor), 7 * self.weeks)
            return self._forward(almanac.add_days(monday, self.days[0]))
        if self.which is None:
            return self._plain(when.anchor, when.past)
        return getattr(self, f"_{self.which}")(when)  # type: ignore[no-any-return]

    def _forward(self, first: date, other: date | None = None) -> Days:
        end = first
        for weekday in self.days[1:]:
            end = almanac.next_weekday(almanac.add_days(end, 1), weekday)
        if other is None or other == first:
            return Days(first, end, DAY)
        return Days(first, end, DAY, (other, other + (end - first)))

    def _backward(self, final: date) -> Days:
        start = final
        for weekday in self.days[-2::-1]:
            start = almanac.last_weekday(almanac.add_days(start, -1), weekday)
        return Days(start, final, DAY)

    def _plain(self, anchor: date, past: bool) -> Days:
        if past:
            return self._backward(almanac.last_weekday(anchor, self.days[-1]))
        days = self._forward(almanac.next_weekday(anchor, self.days[0]))
        if len(self.days) > 1:
            ongoing = self._forward(almanac.last_weekday(anchor, self.days[0]))
            if ongoing.final >= anchor and ongoing.start != days.start:
                return days._replace(other=(ongoing.start, ongoing.end))
        return days

    def _this(self, when: When) -> Days:
        monday = almanac.monday_of(when.anchor)
        first = almanac.add_days(monday, self.days[0])
        if not when.past and first < when.anchor:
            return self._plain(when.anchor, past=False)
        return self._forward(first)

    def _next(self, when: When) -> Days:
        monday = almanac.add_days(almanac.monday_of(when.anchor), 7)
        nearest = almanac.next_weekday(almanac.add_days(when.anchor, 1), self.days[0])
        return self._forward(almanac.add_days(monday, self.days[0]), nearest)

    def _coming(self, when: When) -> Days:
        return self._forward(almanac.next_weekday(almanac.add_days(when.anchor, 1), self.days[0]))

    def _last(self, when: When) -> Days:
        """The latest before today, but never yesterday, which nobody calls so."""
        latest = self._backward(
            almanac.last_weekday(almanac.add_days(when.anchor, -1), self.days[-1])
        )
        shift = almanac.add_days
        if latest.first >= almanac.monday_of(when.anchor):
            before = shift(latest.first, -7), shift(latest.final, -7)
            if latest.final == shift(when.anchor, -1):
                return Days(*before, DAY, latest[:2])
            return latest._replace(other=before)
        return latest

    def _past(self, when: When) -> Days:
        return self._backward(
            almanac.last_weekday(almanac.add_days(when.anchor, -1), self.days[-1])
        )

    def _following(self, when: When) -> Days:
        base = when.last.final if when.last else when.anchor
        return self._forward(almanac.next_weekday(almanac.add_days(base, 1), self.days[0]))

    def _previous(self, when: When) -> Days:
        base = when.last.first if when.last else when.anchor
        return self._backward(almanac.last_weekday(almanac.add_days(base, -1), self.days[-1]))

    def _the(self, when: When) -> Days:
        """The one among the days that were told last, else the nearest that fits the tense."""
        told = when.period
        if told is not None and told.start and told.start > when.anchor and not when.past:
            return self._forward(almanac.next_weekday(told.start, self.days[0]))
        if told is not None and told.start and told.end and told.start < told.end:
            day = almanac.next_weekday(told.start, self.days[0])
            if day <= told.end and (day >= when.anchor) != when.past:
                return self._forward(day)
        return self._plain(when.anchor, when.past)

    def _same(self, when: When) -> Days:
        base = when.last.first if when.last else when.anchor
        return self._forward(almanac.next_weekday(almanac.monday_of(base), self.days[0]))

    def rule(self, when: When) -> str:
        if self.weeks is not None:
            return "a weekday of the week that is named, weeks beginning on Monday"
        if self.which in ("next", "last"):
            return {
                "next": "next with a weekday is that day of next week",
                "last": "last with a weekday is the latest before today, but not yesterday",
            }[self.which]
        if self.which in ("coming", "past"):
            side = "first such day after" if self.which == "coming" else "last such day before"
            return f"the {side} today"
        if self.which == "the":
            return "that weekday among the days last mentioned, else the nearest by the tense"
        if self.relative:
            return "a weekday counted from the date last mentioned"
        if when.past:
            return "a weekday in a sentence about the past is the last such day, today included"
        return "a weekday in a sentence about the future is the next such day, today included"
