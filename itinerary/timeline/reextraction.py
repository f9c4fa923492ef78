"""The present extractor run over the stored articles: what would change, and changing it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, select

from itinerary.facts import Article, Trip
from itinerary.timeline.codec import decode_trip, encode_trip
from itinerary.timeline.importing import Extractor, begin_run, extract_over, replace_reports
from itinerary.timeline.rows import article_of, article_row
from itinerary.timeline.settling import settle
from itinerary.timeline.store import Store
from itinerary.timeline.tables import TABLES


@dataclass(frozen=True, slots=True)
class Reread:
    """An article of which the extractor now says something else."""

    article: Article
    before: tuple[Trip, ...]
    after: tuple[Trip, ...]


def reread(store: Store, extract: Extractor) -> Iterator[Reread]:
    """The articles that are read otherwise now, in order of their ids; nothing is changed."""
    for (article, before), trips in extract_over(extract, _read_stored(store)):
        after = [trip for trip in trips or () if trip.travellers and trip.stops]
        as_stored = [decode_trip(encode_trip(trip)) for trip in after]
        if as_stored != before:
            yield Reread(article, tuple(before), tuple(as_stored))


def apply_reread(store: Store, changes: Iterator[Reread]) -> int:
    """Make what is read now count, each article in a transaction; gives their number."""
    done = 0
    run: int | None = None
    for change in changes:
        with store.writing() as connection:
            run = run or begin_run(connection)
            row = article_row(change.article)
            touched = replace_reports(connection, row, list(change.after), run)
            settle(connection, touched)
        done += 1
    return done


def _read_stored(store: Store) -> Iterator[tuple[tuple[Article, list[Trip]], Article]]:
    for identity in _article_ids(store):
        with store.reading() as connection:
            article, before = _stored(connection, identity)
        yield (article, before), article


def _article_ids(store: Store) -> list[str]:
    table = TABLES["article"]
    with store.reading() as connection:
        return list(connection.execute(select(table.c.id).order_by(table.c.id)).scalars())


def _stored(connection: Connection, identity: str) -> tuple[Article, list[Trip]]:
    article, report = TABLES["article"], TABLES["report"]
    row = connection.execute(select(article).where(article.c.id == identity)).one()
    said = connection.execute(
        select(report.c.body)
        .where(report.c.article_id == identity, report.c.current)
        .order_by(report.c.ordinal)
    )
    return article_of(row), [decode_trip(body) for body in said.scalars()]
