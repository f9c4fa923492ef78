"""What ``--json`` prints: articles with their trips, and the timeline's trips.

The shapes are promised to the world (docs/cli.md): keys keep their order and names, and a
value that is not known is ``null``, never missing.
"""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from itinerary.facts import Article, Evidence, Person, Stop, Trip

if TYPE_CHECKING:
    from itinerary.timeline.changes import Change
    from itinerary.timeline.known import EditNote, KnownStop, KnownTrip, OtherDays, Source
    from itinerary.timeline.overlaps import Overlap
    from itinerary.timeline.searching import Hit

Record = dict[str, Any]


def line(record: Record) -> str:
    """The record as one line of JSON."""
    text = json.dumps(record, ensure_ascii=False)
    return text.encode("utf-8", "replace").decode("utf-8") + "\n"


def article_record(article: Article, trips: list[Trip]) -> Record:
    """One article and the trips in it, as ``extract --json`` prints it."""
    dateline = article.dateline
    return {
        "doc": article.doc,
        "source": article.source,
        "title": article.title,
        "published": _iso(article.published),
        "published_from": article.published_from,
        "dateline": {
            "place": dateline.place,
            "country": dateline.country,
            "date": _iso(dateline.date),
            "agency": dateline.agency,
        }
        if dateline
        else None,
        "trips": [_trip(trip) for trip in trips],
    }


def trip_record(trip: KnownTrip) -> Record:
    """One trip of the timeline."""
    return {
        "id": trip.id,
        "travellers": [_person(person) for person in trip.travellers],
        "status": trip.status.value,
        **_days(trip),
        "stops": [_known_stop(stop) for stop in trip.stops],
        "purpose": trip.purpose,
        "confidence": trip.confidence,
        "first_told": _iso(trip.first_told),
        "last_told": _iso(trip.last_told),
        "sequence": trip.sequence,
        "edited": trip.edited,
        "source_count": trip.source_count,
        "sources": [_source(source) for source in trip.sources],
        "edits": [_edit(note) for note in trip.edits],
    }


def change_record(change: Change) -> Record:
    """One change, as ``changes --json`` prints it."""
    return {
        "trip": change.trip,
        "travellers": [_person(person) for person in change.travellers],
        "kind": change.kind.value,
        "told": _iso(change.told),
        "country": change.country,
        "city": change.city,
        "before": _days(change.before),
        "after": _days(change.after),
        "moved_by": change.moved_by,
    }


def overlap_record(pair: Overlap) -> Record:
    """Two trips that meet, or a trip and its hosts, as ``overlaps --json`` prints them."""
    trips = [pair.one, pair.other] if pair.other else [pair.one]
    return {
        "country": pair.country,
        "city": pair.city,
        "start": _iso(pair.days.start),
        "end": _iso(pair.days.end),
        "trips": [trip.id for trip in trips],
        "travellers": [[_person(person) for person in trip.travellers] for trip in trips],
        "meeting": pair.meeting,
        "precision": pair.days.precision.value if pair.days.precision else None,
        "hosts": list(pair.hosts),
    }


def hit_record(hit: Hit) -> Record:
    """An article found by its words, as ``search --json`` prints it."""
    found = hit.found.replace("\ue000", "").replace("\ue001", "")
    return {
        "article": hit.article,
        "doc": hit.doc,
        "outlet": hit.outlet,
        "title": hit.title,
        "published": _iso(hit.published),
        "url": hit.url,
        "found": found,
        "trips": list(hit.trips),
    }


def _trip(trip: Trip) -> Record:
    return {
        "travellers": [_person(person) for person in trip.travellers],
        "status": trip.status.value,
        **_days(trip),
        "stops": [_stop(stop) for stop in trip.stops],
        "evidence": [_evidence(piece) for piece in trip.evidence],
    }


def _stop(stop: Stop) -> Record:
    return {
        "country": stop.country,
        "city": stop.city,
        **_days(stop),
        "date_text": stop.date_text,
        "meets": list(stop.meets),
    }


def _known_stop(stop: KnownStop) -> Record:
    return {
        "key": stop.key,
        "country": stop.country,
        "city": stop.city,
        **_days(stop),
        "date_text": stop.date_text,
        "meets": list(stop.meets),
        "status": stop.status.value,
        "other_days": [_other_days(other) for other in stop.other_days],
        "sequence": stop.sequence,
    }


def _other_days(other: OtherDays) -> Record:
    return {
        **_days(other.days),
        "source_count": other.sources,
        "told": _iso(other.told),
        "older": other.older,
    }


def _source(source: Source) -> Record:
    return {
        "article": source.article,
        "doc": source.doc,
        "outlet": source.outlet,
        "title": source.title,
        "url": source.url,
        "published": _iso(source.published),
        "version": source.version,
        "quote": source.quote,
        "start": source.start,
        "end": source.end,
        "evidence": [_evidence(piece) for piece in source.evidence],
        "story": source.story,
        "superseded": source.superseded,
    }


def _edit(note: EditNote) -> Record:
    at = note.at.isoformat().replace("+00:00", "Z")
    return {"number": note.number, "at": at, "author": note.author, "said": note.said}


def _person(person: Person) -> Record:
    return {"name": person.name, "role": person.role, "country": person.country}


def _evidence(piece: Evidence) -> Record:
    return {"start": piece.start, "end": piece.end, "quote": piece.quote}


def _days(given: Any) -> Record:
    exact = given.precision.value if given.precision else None
    return {"start": _iso(given.start), "end": _iso(given.end), "precision": exact}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
