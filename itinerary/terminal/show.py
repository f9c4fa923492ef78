"""One trip in full, with the sentences that say so, highlighted where they stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from itinerary.facts import Evidence
from itinerary.timeline.known import EditNote, KnownStop, KnownTrip, OtherDays, Source
from itinerary.wording.clean import one_line
from itinerary.wording.dates import day, in_words, time_left
from itinerary.wording.names import CountryName, person, place, status

# How much of the article is shown around a sentence, in characters.
_AROUND = 160
# Gives the text of an article by its id.
TextOf = Callable[[str], str | None]


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text with one look: ``title``, ``label``, ``quote``, ``context`` or none."""

    text: str
    look: str = ""


def trip_lines(
    trip: KnownTrip, today: date, name_of: CountryName, text_of: TextOf
) -> Iterator[list[Piece]]:
    """All that is known of a trip, line by line."""
    yield [Piece(trip.id, "title")]
    for number, traveller in enumerate(trip.travellers):
        yield _labelled("who" if number == 0 else "with", person(traveller))
    when = in_words(trip.days, today) or "no date"
    left = time_left(trip.days, trip.status, today)
    yield _labelled("when", f"{when} ({left})" if left else when)
    yield _labelled("status", status(trip.status))
    if trip.purpose:
        yield _labelled("why", one_line(trip.purpose))
    yield _labelled("known", _known(trip, today))
    yield [Piece("")]
    yield [Piece("Stops", "title")]
    for stop in trip.stops:
        yield from _stop_lines(stop, trip, today, name_of)
    if trip.edits:
        yield [Piece("")]
        yield [Piece("Edits", "title")]
    for note in trip.edits:
        yield [Piece(f"  • {note.number}: {one_line(note.said)}"), Piece(_by(note), "label")]
    yield [Piece("")]
    yield [Piece("Sources", "title")]
    for source in trip.sources:
        yield from _source_lines(source, today, text_of)


def _by(note: EditNote) -> str:
    return f"  ({one_line(note.author)}, {note.at:%Y-%m-%d %H:%M} UTC)"


def _labelled(label: str, text: str) -> list[Piece]:
    return [Piece(f"  {label:<8}", "label"), Piece(text)]


def _known(trip: KnownTrip, today: date) -> str:
    sources = _sources(trip.source_count)
    told = day(trip.first_told, today)
    if trip.last_told != trip.first_told:
        told = f"{told} to {day(trip.last_told, today)}"
    return f"{sources}, {told}; confidence {trip.confidence:.0%}"


def _stop_lines(
    stop: KnownStop, trip: KnownTrip, today: date, name_of: CountryName
) -> Iterator[list[Piece]]:
    when = in_words(stop.days, today) or "no date"
    notes = [_backing(stop)] if stop.other_days else []
    notes += [f"“{one_line(stop.date_text)}”"] if stop.date_text else []
    said = f" ({', '.join(notes)})" if notes else ""
    held = f" — {status(stop.status)}" if stop.status is not trip.status else ""
    yield [Piece("  • "), Piece(place(stop, name_of), "place"), Piece(f": {when}{said}{held}")]
    if stop.meets:
        yield [Piece("      meets ", "label"), Piece(", ".join(one_line(n) for n in stop.meets))]
    for other in stop.other_days:
        yield [Piece("      but ", "label"), Piece(_other(other, today))]


def _backing(stop: KnownStop) -> str:
    """How many sources are left for the days, where others give other ones."""
    stories = len({source.story for source in stop.sources})
    return _sources(max(1, stories - sum(other.sources for other in stop.other_days)))


def _sources(count: int) -> str:
    return "1 source" if count == 1 else f"{count} sources"


def _other(other: OtherDays, today: date) -> str:
    sources = _sources(other.sources)
    age = ", older" if other.older else ""
    return f"{in_words(other.days, today)} ({sources}{age})"


def _source_lines(source: Source, today: date, text_of: TextOf) -> Iterator[list[Piece]]:
    outlet = one_line(source.outlet or source.doc)
    title = f" — {one_line(source.title)}" if source.title else ""
    mark = f" [{one_line(source.version)}]" if source.version else ""
    replaced = ", replaced by a later version" if source.superseded else ""
    yield [
        Piece("  • "),
        Piece(outlet, "place"),
        Piece(f", {day(source.published, today)}{mark}{title}{replaced}"),
    ]
    if source.url:
        yield [Piece(f"    {one_line(source.url)}", "label")]
    text = text_of(source.article) or ""
    for passage in _passages(source.evidence):
        yield [Piece("    "), *_in_context(passage, text)]


def _passages(evidence: tuple[Evidence, ...]) -> list[list[Evidence]]:
    """The sentences, those together that stand near one another."""
    passages: list[list[Evidence]] = []
    for piece in evidence:
        if passages and piece.start - passages[-1][-1].end <= _AROUND:
            passages[-1].append(piece)
        else:
            passages.append([piece])
    return passages


def _in_context(passage: list[Evidence], text: str) -> Iterator[Piece]:
    """Sentences between what stands before, among and behind them in their article."""
    start, end = passage[0].start, passage[-1].end
    before = one_line(text[max(0, start - _AROUND) : start])
    after = one_line(text[end : end + _AROUND])
    if start > _AROUND:
        before = before.partition(" ")[2]
    if end + _AROUND < len(text):
        after = after.rpartition(" ")[0]
    if before:
        yield Piece(f"…{before} ", "context")
    for number, piece in enumerate(passage):
        if number:
            between = one_line(text[passage[number - 1].end : piece.start])
            yield Piece(f" {between} " if between else " ", "context")
        yield Piece(f"»{one_line(piece.quote)}«", "quote")
    if after:
        yield Piece(f" {after}…", "context")
