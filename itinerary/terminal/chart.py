"""A chart of people by days: who is where when, as wide as the screen.

Each line is a traveller; a visit is a bar with the country's code behind it, or in it. In
plain text the bars are ASCII: ``=`` days, ``~`` a window, ``-`` tentative, ``x`` off, ``|`` today.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from itinerary.facts import OFF, Person, Precision, Status
from itinerary.terminal.frame import Bar, Frame, left_out
from itinerary.terminal.frame import frame as frame_of
from itinerary.terminal.show import Piece
from itinerary.timeline.known import Days, KnownStop, KnownTrip
from itinerary.wording.clean import one_line, padded, width
from itinerary.wording.dates import MONTHS

_LABEL = 24
_LEAST_WIDTH = 40
# A bar that goes on beyond the chart: to the left, to the right.
_GOES_ON = {True: "<>", False: "◂▸"}


@dataclass(frozen=True, slots=True)
class Look:
    """How a sort of bar is drawn: on a screen, in ASCII, and its style."""

    drawn: str
    plain: str
    style: str


LOOKS = {
    "days": Look("█", "=", "bar"),
    "window": Look("▒", "~", "window"),
    "tentative": Look("░", "-", "tentative"),
    "off": Look("╌", "x", "off"),
}
_TODAY = Look("│", "|", "today")


def chart_lines(
    trips: Iterable[KnownTrip],
    today: date,
    columns: int,
    *,
    since: date | None = None,
    until: date | None = None,
    plain: bool = False,
) -> Iterator[list[Piece]]:
    """The chart line by line: a scale, the travellers, a legend, and what is not drawn."""
    people: dict[Person, tuple[str, list[Bar]]] = {}
    undated = 0
    for trip in trips:
        bars = list(_bars(trip))
        undated += not bars
        if bars:
            lead = trip.travellers[0]
            someone = Person(lead.name, None if lead.name else lead.role, lead.country)
            people.setdefault(someone, (_label(lead), []))[1].extend(bars)
    everything = [bar for _, bars in people.values() for bar in bars]
    room = max(columns, _LEAST_WIDTH) - _LABEL - 1
    frame = frame_of(everything, today, room, since, until)
    yield from _scale(frame, today, plain)
    for label, bars in people.values():
        shown = [bar for bar in bars if frame.shows(bar)]
        for number, lane in enumerate(_lanes(shown, frame)):
            yield _line(label if number == 0 else "", lane, frame, today, plain)
    yield [Piece(_legend(frame, plain), "label")]
    for line in left_out([*people.values()], frame, _LABEL):
        yield [Piece(line, "label")]
    if undated:
        trips_are = "trip without days is" if undated == 1 else "trips without days are"
        yield [Piece(f"{undated} {trips_are} not drawn.", "label")]


def _bars(trip: KnownTrip) -> Iterator[Bar]:
    for stop in trip.stops:
        days = stop.days or (trip.days if len(trip.stops) == 1 else Days())
        if days.first is not None and days.last is not None:
            yield Bar(days.first, max(days.first, days.last), stop.country, _kind(stop, days))


def _kind(stop: KnownStop, days: Days) -> str:
    if stop.status in OFF:
        return "off"
    if days.precision is not Precision.DAY:
        return "window"
    return "tentative" if stop.status is Status.TENTATIVE else "days"


def _label(lead: Person) -> str:
    name = one_line(lead.name or lead.role or "delegation")
    country = f" ({lead.country})" if lead.country else ""
    room = _LABEL - 1 - width(country)
    while width(name) > room:
        name = f"{name[:-2].rstrip()}…"
    return f"{name}{country}"


def _scale(frame: Frame, today: date, plain: bool) -> Iterator[list[Piece]]:
    """The months, then the days of the month (of weeks, where a column is more than a day)."""
    months = [" "] * frame.columns
    ticks = [" "] * frame.columns
    free = 0
    for column in range(frame.columns):
        day, before = frame.day(column), frame.day(column - 1) if column else None
        if (before is None or before.month != day.month) and column >= free:
            title = f"{MONTHS[day.month - 1]} {day.year}"
            free = column + len(title) + 1
            _write(months, column, title)
        if frame.step == 1 and day.day in (1, 5, 10, 15, 20, 25):
            _write(ticks, column, str(day.day))
    yield [Piece(" " * _LABEL + "".join(months), "title")]
    if frame.step == 1:
        yield [Piece(" " * _LABEL + "".join(ticks).rstrip(), "label")]
    if frame.first <= today <= frame.last:
        place = frame.column(today)
        mark = "v" if plain else "▼"
        yield [Piece(" " * (_LABEL + place)), Piece(mark, "today"), Piece(" today", "label")]


def _lanes(bars: Sequence[Bar], frame: Frame) -> Iterator[list[Bar]]:
    """Bars parted so that none lies over another."""
    lanes: list[list[Bar]] = []
    for bar in sorted(bars, key=lambda bar: (bar.first, bar.last, bar.code, bar.kind)):
        start = frame.column(bar.first)
        lane = next((lane for lane in lanes if frame.column(lane[-1].last) < start), None)
        if lane is None:
            lanes.append([bar])
        else:
            lane.append(bar)
    yield from lanes


def _line(label: str, bars: list[Bar], frame: Frame, today: date, plain: bool) -> list[Piece]:
    cells = [(" ", "")] * frame.columns
    if frame.first <= today <= frame.last:
        cells[frame.column(today)] = (_TODAY.plain if plain else _TODAY.drawn, _TODAY.style)
    spans = [(max(0, frame.column(bar.first)), _end(bar, frame)) for bar in bars]
    for number, (bar, (start, end)) in enumerate(zip(bars, spans, strict=True)):
        look = LOOKS[bar.kind]
        for column in range(start, end + 1):
            cells[column] = (look.plain if plain else look.drawn, look.style)
        for column, beyond, mark in (
            (start, bar.first < frame.first, _GOES_ON[plain][0]),
            (end, bar.last > frame.last, _GOES_ON[plain][1]),
        ):
            if beyond:
                cells[column] = (mark, look.style)
        free = spans[number + 1][0] if number + 1 < len(spans) else frame.columns
        if end + len(bar.code) < free:
            _put(cells, end + 1, bar.code, "label")
        elif end - start >= len(bar.code) or (bar.kind == "days" and end > start):
            _put(cells, start + (bar.first < frame.first), bar.code, f"{look.style}-code")
    pieces = [Piece(padded(label, _LABEL), "place")]
    for letter, style in cells:
        if pieces[-1].look == style and len(pieces) > 1:
            pieces[-1] = Piece(pieces[-1].text + letter, style)
        else:
            pieces.append(Piece(letter, style))
    return pieces


def _end(bar: Bar, frame: Frame) -> int:
    return min(frame.columns - 1, frame.column(bar.last))


def _put(cells: list[tuple[str, str]], place: int, code: str, style: str) -> None:
    for offset, letter in enumerate(code):
        cells[place + offset] = (letter, style)


def _legend(frame: Frame, plain: bool) -> str:
    words = {"days": "days", "window": "some day in", "tentative": "tentative", "off": "off"}
    marks = (
        f"{(look.plain if plain else look.drawn) * 2} {words[kind]}" for kind, look in LOOKS.items()
    )
    scale = "" if frame.step == 1 else f"   1 column = {frame.step} days"
    return f"{'   '.join(marks)}{scale}"


def _write(cells: list[str], place: int, text: str) -> None:
    for offset, letter in enumerate(text):
        if place + offset < len(cells):
            cells[place + offset] = letter
