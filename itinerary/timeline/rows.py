"""Nouns to rows and back: articles, reports, derived trips."""

from __future__ import annotations

import json
from datetime import date, timedelta
from hashlib import blake2b
from typing import Any

from sqlalchemy import Row

from itinerary.facts import Article, DateCandidate, Dateline, Trip
from itinerary.timeline.codec import (
    day,
    decode_trip,
    dump,
    encode_trip,
    precision,
    storable,
)
from itinerary.timeline.derivation import Derived
from itinerary.timeline.known import Days, OtherDays
from itinerary.timeline.matching import reach
from itinerary.timeline.names import sounds
from itinerary.timeline.officials import is_official
from itinerary.timeline.reports import Report
from itinerary.timeline.stories import headline, is_correction, signature, version_rank

LONG_REACH = timedelta(days=500)
"""Reports that reach further are kept apart, so that the others are found by their days."""

# What an article is, its text aside; in the order in which the best of several copies is
# chosen (the earliest date first).
_FACTS = (
    "published",
    "published_from",
    "url",
    "outlet",
    "title",
    "doc",
    "byline",
    "version",
    "language",
)


def article_row(article: Article) -> dict[str, Any]:
    """The row of an article, its text included; texts are made storable."""
    row = {name: getattr(article, name) for name in _FACTS}
    dateline = article.dateline or Dateline(None)
    row |= {
        "id": article.id,
        "source": article.source,
        "text": article.text,
        "dateline_place": dateline.place,
        "dateline_country": dateline.country,
        "dateline_date": dateline.date,
        "dateline_agency": dateline.agency,
        "date_candidates": dump(
            [[given.date.isoformat(), given.found_from] for given in article.date_candidates]
        ),
    }
    kept = {key: storable(value) if isinstance(value, str) else value for key, value in row.items()}
    kept["signature"] = dump(signature(kept["text"]))
    kept["copy_id"] = copy_id(kept)
    return kept


def copy_id(row: dict[str, Any]) -> str:
    """What tells one copy of a text from another: all its facts but where it lies."""
    facts = {key: value for key, value in row.items() if key not in ("text", "source", "signature")}
    return _hash(row["id"], dump({key: facts[key] for key in sorted(facts)} | _iso(facts)))


def copy_rank(row: dict[str, Any]) -> tuple[Any, ...]:
    """The least of all copies of an article is the one whose facts are used."""
    ranked: list[Any] = []
    for name in _FACTS:
        value = row[name]
        ranked += [value is None, value.isoformat() if isinstance(value, date) else value or ""]
    return (*ranked, row["copy_id"])


def article_of(row: Row[Any]) -> Article:
    """The article that was stored in ``row``."""
    dateline = Dateline(
        row.dateline_place, row.dateline_country, row.dateline_date, row.dateline_agency
    )
    return Article(
        id=row.id,
        doc=row.doc,
        source=row.source,
        text=row.text,
        title=row.title,
        published=row.published,
        published_from=row.published_from,
        dateline=dateline if any((dateline.place, dateline.date, dateline.agency)) else None,
        outlet=row.outlet,
        byline=row.byline,
        url=row.url,
        version=row.version,
        language=row.language,
        date_candidates=tuple(
            DateCandidate(date.fromisoformat(given), how)
            for given, how in json.loads(row.date_candidates)
        ),
    )


def report_row(article: dict[str, Any], ordinal: int, trip: Trip, run: int) -> dict[str, Any]:
    """The row of what an article says of one trip."""
    body = encode_trip(trip)
    told: date = article["published"]
    first, last = reach(Report("", "", told, decode_trip(body)))
    return {
        "id": _hash(article["id"], str(ordinal), told.isoformat(), body),
        "article_id": article["id"],
        "ordinal": ordinal,
        "told": told,
        "first": first,
        "last": last,
        "body": body,
        "current": True,
        "run": run,
    }


def key_day(report: dict[str, Any]) -> date:
    """The day under which a report's words are kept."""
    first: date = report["first"]
    return date.min if report["last"] - first > LONG_REACH else first


def report_of(row: Row[Any]) -> Report:
    """The report in a row of reports joined with their articles."""
    return Report(
        id=row.id,
        article=row.article_id,
        told=row.told,
        trip=decode_trip(row.body),
        outlet=row.outlet,
        official=is_official(row.url, row.outlet),
        version=version_rank(row.version),
        correction=is_correction(row.version),
        signature=frozenset(json.loads(row.signature)),
        headline=headline(row.title),
        run=row.run,
    )


def trip_rows(identity: str, canonical: str, derived: Derived) -> dict[str, list[dict[str, Any]]]:
    """All rows of a derived trip by table, the trip's own first."""
    known, merged = derived.known(identity), derived.merged
    bounds = [known.days, *(stop.days for stop in known.stops)]
    first_day = min((days.first for days in bounds if days.first), default=date.max)
    last_day = max((days.last for days in bounds if days.last), default=date.max)
    countries = [stop.country for stop in known.stops]
    trip = {
        "id": identity,
        "canonical": canonical,
        "base": derived.base,
        "anchor": derived.anchor_key,
        "status": known.status.value,
        **_days(Days(known.start, known.end, known.precision)),
        "purpose": known.purpose,
        "confidence": known.confidence,
        "source_count": known.source_count,
        "first_told": known.first_told,
        "last_told": known.last_told,
        "sequence": known.sequence,
        "edition": known.edition,
        "modified": known.modified.replace(tzinfo=None),
        "edited": known.edited,
        "first_day": first_day,
        "last_day": last_day,
        "length": (last_day - first_day).days,
    }
    stops = [
        {
            "trip_id": identity,
            "position": position,
            "key": stop.key,
            "country": stop.country,
            "first_there": stop.country not in countries[:position],
            "trip_first_day": first_day,
            "city": stop.city,
            **_days(stop.days),
            "date_text": stop.date_text,
            "meets": dump(list(stop.meets)),
            "status": stop.status.value,
            "other_days": dump([_other_days(other) for other in stop.other_days]),
            "sequence": stop.sequence,
            "edition": stop.edition,
            "modified": stop.modified.replace(tzinfo=None),
            "report_ids": dump(list(told.report_ids)),
        }
        for position, (stop, told) in enumerate(zip(known.stops, merged.stops, strict=True))
    ]
    travellers = [
        {
            "trip_id": identity,
            "position": position,
            "name": person.name,
            "role": person.role,
            "country": person.country,
        }
        for position, person in enumerate(known.travellers)
    ]
    traveller_keys = [
        {"key": key, "trip_id": identity, "position": position}
        for position, person in enumerate(known.travellers)
        for key in sorted(sounds(person.name or ""))
    ]
    links = [
        {
            "trip_id": identity,
            "report_id": one.report.id,
            "weight": weight,
            "story": one.story,
            "superseded": one.superseded,
            "part": str(one.report.part) if one.report.part else None,
        }
        for weight, one in enumerate(merged.weighed)
    ]
    return {
        "trip": [trip],
        "stop": stops,
        "traveller": travellers,
        "traveller_key": traveller_keys,
        "trip_report": links,
    }


def other_days_of(text: str) -> tuple[OtherDays, ...]:
    """The disagreeing days that ``trip_rows`` wrote."""
    return tuple(
        OtherDays(
            Days(day(start), day(end), precision(exact)), sources, date.fromisoformat(told), older
        )
        for start, end, exact, sources, told, older in json.loads(text)
    )


def _other_days(other: OtherDays) -> list[object]:
    days = _days(other.days)
    start, end = (value.isoformat() if value else None for value in (days["start"], days["end"]))
    return [start, end, days["precision"], other.sources, other.told.isoformat(), other.older]


def _days(days: Days) -> dict[str, Any]:
    exact = days.precision.value if days.precision else None
    return {"start": days.start, "end": days.end, "precision": exact}


def _iso(facts: dict[str, Any]) -> dict[str, str]:
    return {key: value.isoformat() for key, value in facts.items() if isinstance(value, date)}


def _hash(*parts: str) -> str:
    return blake2b("\0".join(parts).encode("utf-8"), digest_size=10).hexdigest()
