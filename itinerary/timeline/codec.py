"""Trips as JSON text and back: the immutable body of a report."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from itinerary.facts import Evidence, Person, Precision, Status, Stop, Trip


def encode_trip(trip: Trip) -> str:
    """The trip as one line of JSON, always the same for the same trip; its texts storable."""
    return dump(
        _storable(
            {
                "travellers": [[p.name, p.role, p.country] for p in trip.travellers],
                "status": trip.status.value,
                **_days(trip),
                "purpose": trip.purpose,
                "confidence": trip.confidence,
                "reasons": list(trip.reasons),
                "evidence": _evidence(trip.evidence),
                "stops": [
                    {
                        "country": stop.country,
                        "city": stop.city,
                        **_days(stop),
                        "date_text": stop.date_text,
                        "meets": list(stop.meets),
                        "evidence": _evidence(stop.evidence),
                    }
                    for stop in trip.stops
                ],
            }
        )
    )


def decode_trip(body: str) -> Trip:
    """The trip that ``encode_trip`` wrote."""
    row = json.loads(body)
    return Trip(
        travellers=tuple(Person(*person) for person in row["travellers"]),
        status=Status(row["status"]),
        stops=tuple(
            Stop(
                country=stop["country"],
                city=stop["city"],
                start=day(stop["start"]),
                end=day(stop["end"]),
                precision=precision(stop["precision"]),
                date_text=stop["date_text"],
                meets=tuple(stop["meets"]),
                evidence=tuple(Evidence(*given) for given in stop["evidence"]),
            )
            for stop in row["stops"]
        ),
        start=day(row["start"]),
        end=day(row["end"]),
        precision=precision(row["precision"]),
        purpose=row["purpose"],
        evidence=tuple(Evidence(*given) for given in row["evidence"]),
        confidence=row["confidence"],
        reasons=tuple(row["reasons"]),
    )


def dump(value: Any) -> str:
    """JSON without padding, text as it is written."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def day(text: str | None) -> date | None:
    """An ISO date, or none."""
    return date.fromisoformat(text) if text else None


def precision(text: str | None) -> Precision | None:
    """A precision by its name, or none."""
    return Precision(text) if text else None


def storable(text: str) -> str:
    """``text`` as any database can keep it, offsets unchanged: no NUL, no half characters."""
    if "\0" not in text and text.isascii():
        return text
    kept = text.replace("\0", "\N{REPLACEMENT CHARACTER}")
    try:
        kept.encode("utf-8")
    except UnicodeEncodeError:
        return "".join(
            "\N{REPLACEMENT CHARACTER}" if "\ud800" <= c <= "\udfff" else c for c in kept
        )
    return kept


def _storable(value: Any) -> Any:
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, list):
        return [_storable(one) for one in value]
    if isinstance(value, dict):
        return {key: _storable(one) for key, one in value.items()}
    return value


def _days(given: Trip | Stop) -> dict[str, str | None]:
    return {
        "start": given.start.isoformat() if given.start else None,
        "end": given.end.isoformat() if given.end else None,
        "precision": given.precision.value if given.precision else None,
    }


def _evidence(given: tuple[Evidence, ...]) -> list[list[object]]:
    return [[piece.start, piece.end, piece.quote] for piece in given]
