"""Articles into the store: each in a transaction of its own, known ones left alone.

An import that is killed has lost nothing: what was committed is complete, trips included,
and importing again goes on with the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypeAlias

from sqlalchemy import Connection, insert, select, update

from itinerary.errors import InputError
from itinerary.extraction.workers import Kept, Workers
from itinerary.facts import Article, Trip
from itinerary.timeline.codec import decode_trip, dump
from itinerary.timeline.people import keys
from itinerary.timeline.renaming import settle_ids
from itinerary.timeline.rows import article_row, copy_rank, key_day, report_row
from itinerary.timeline.searching import keep_words
from itinerary.timeline.settling import settle
from itinerary.timeline.store import Store
from itinerary.timeline.tables import TABLES

Extractor: TypeAlias = Callable[[Article], list[Trip]] | Workers[list[Trip]]
_Given: TypeAlias = "tuple[Article, dict[str, Any]] | InputError"


class Outcome(StrEnum):
    """What became of one input."""

    NEW = "new"
    KNOWN = "known"
    SKIPPED = "skipped"


@dataclass(slots=True)
class ImportSummary:
    """Counts of one import; ``skipped`` holds the complaints, each of one line."""

    new: int = 0
    known: int = 0
    trips_new: int = 0
    trips_changed: int = 0
    skipped: list[str] = field(default_factory=list)

    @property
    def read(self) -> int:
        return self.new + self.known


def import_articles(
    store: Store,
    inputs: Iterable[Article | InputError],
    extract: Extractor,
    told: Callable[[Outcome, str], None] = lambda _outcome, _line: None,
) -> ImportSummary:
    """Store all articles among ``inputs`` and what ``extract`` finds in them.

    ``told`` hears of each input as it is done. Raises ``StoreError`` when the database
    fails; everything before is then stored.
    """
    summary = ImportSummary()
    run: int | None = None
    for given, trips in extract_over(extract, _look_up(store, inputs)):
        if isinstance(given, InputError):
            summary.skipped.append(str(given))
            told(Outcome.SKIPPED, str(given))
            continue
        article, row = given
        known = trips is None
        if trips is not None:
            with store.writing() as connection:
                run = run or begin_run(connection)
                added = _add(connection, row, trips, run)
            known = added is None
            if added is not None:
                summary.trips_new += added[0]
                summary.trips_changed += added[1]
        outcome = Outcome.KNOWN if known else Outcome.NEW
        summary.known += known
        summary.new += not known
        told(outcome, article.source)
    if run is not None:
        with store.writing() as connection:
            settle_ids(connection, run)
    return summary


def extract_over(
    extract: Extractor, items: Iterable[tuple[Kept, Article | None]]
) -> Iterator[tuple[Kept, list[Trip] | None]]:
    """The trips of each article, side by side where ``extract`` has the processes for it."""
    workers = extract if isinstance(extract, Workers) else Workers(extract, 1)
    return workers.over(items)


def _look_up(
    store: Store, inputs: Iterable[Article | InputError]
) -> Iterator[tuple[_Given, Article | None]]:
    """Each input with its row, and the article to be read for trips unless it is known."""
    for given in inputs:
        if isinstance(given, InputError):
            yield given, None
            continue
        row = article_row(given)
        with store.reading() as connection:
            known = _is_known(connection, row)
        yield (given, row), None if known else given


def _is_known(connection: Connection, row: dict[str, Any]) -> bool:
    sighting = TABLES["sighting"]
    found = select(sighting.c.id).where(sighting.c.id == row["copy_id"])
    return connection.execute(found).first() is not None


def begin_run(connection: Connection) -> int:
    """Number a run of an import or a re-extraction."""
    key = connection.execute(
        insert(TABLES["run"]).values(at=datetime.now(UTC).replace(tzinfo=None, microsecond=0))
    ).inserted_primary_key
    assert key is not None
    return int(key[0])


def _add(
    connection: Connection, row: dict[str, Any], trips: list[Trip], run: int
) -> tuple[int, int] | None:
    """Store one copy of an article; gives trips new and changed, ``None`` if nothing is new."""
    article, sighting = TABLES["article"], TABLES["sighting"]
    if _is_known(connection, row):
        return None
    there = connection.execute(select(article).where(article.c.id == row["id"])).mappings().first()
    if there is None:
        connection.execute(insert(article).values(**row))
        keep_words(connection, row)
    elif copy_rank(row) < copy_rank(dict(there)):
        connection.execute(update(article).where(article.c.id == row["id"]).values(**row))
        keep_words(connection, row, again=True)
    connection.execute(
        insert(sighting).values(
            id=row["copy_id"], article_id=row["id"], body=dump([row["source"], row["doc"]])
        )
    )
    if there is not None and not copy_rank(row) < copy_rank(dict(there)):
        return None
    touched = replace_reports(connection, row, trips, run)
    return settle(connection, touched, run)


def replace_reports(
    connection: Connection, row: dict[str, Any], trips: list[Trip], run: int
) -> set[str]:
    """Make ``trips`` what the article says now; older reports are kept, but not current.

    Gives the ids of the reports that came or went.
    """
    report, key = TABLES["report"], TABLES["report_key"]
    there = {
        known.id: known.current
        for known in connection.execute(
            select(report.c.id, report.c.current).where(report.c.article_id == row["id"])
        )
    }
    said = [
        report_row(row, ordinal, trip, run)
        for ordinal, trip in enumerate(trips)
        if trip.travellers and trip.stops
    ]
    now = {one["id"] for one in said}
    gone = {known for known, current in there.items() if current and known not in now}
    back = {known for known, current in there.items() if not current and known in now}
    if gone:
        connection.execute(update(report).where(report.c.id.in_(gone)).values(current=False))
    if back:
        connection.execute(update(report).where(report.c.id.in_(back)).values(current=True))
    fresh = [one for one in said if one["id"] not in there]
    if fresh:
        connection.execute(insert(report), fresh)
        words = [
            {"key": word, "first": key_day(one), "report_id": one["id"]}
            for one in fresh
            for word in sorted(keys(decode_trip(one["body"]).travellers))
        ]
        connection.execute(insert(key), words)
    return gone | back | {one["id"] for one in fresh}
