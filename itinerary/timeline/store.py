"""The database: opened, brought up to date, written in short transactions.

SQLite by default, any other database by its URL. Whatever goes wrong with it is raised as
a ``StoreError`` of one line.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from itinerary.errors import StoreError
from itinerary.timeline.tables import SCHEMA_REVISION

# How long a writer waits for another one: long imports hold the lock for milliseconds.
_BUSY_SECONDS = 60
# "itinerary" in a number: the lock that keeps writers one after the other on a server.
_WRITER_LOCK = 0x6974696E


def default_url() -> str:
    """The SQLite file in the user's data folder."""
    import platformdirs

    return f"sqlite:///{platformdirs.user_data_path('itinerary') / 'itinerary.db'}"


def database_url(name: str | None) -> str:
    """The URL that the user means: a URL, a file's path, ``ITINERARY_DB``, or the default."""
    given = name or os.environ.get("ITINERARY_DB") or default_url()
    return given if "://" in given else f"sqlite:///{given}"


class Store:
    """An open database of the present schema."""

    def __init__(self, engine: Engine, name: str) -> None:
        self.engine = engine
        self.name = name

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the database throughout."""
        with _told(self.name), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that no other writer can disturb; committed at its end."""
        with _told(self.name), self.engine.connect() as connection:
            writer = connection.execution_options(itinerary_writes=True)
            with writer.begin():
                if writer.dialect.name == "postgresql":
                    writer.execute(
                        text("SELECT pg_advisory_xact_lock(:key)"), {"key": _WRITER_LOCK}
                    )
                yield writer

    def close(self) -> None:
        self.engine.dispose()


def open_store(name: str | None = None, *, create: bool = True) -> Store | None:
    """The database ``name`` (a URL or a path), made or migrated if need be.

    With ``create=False`` an SQLite file that does not exist is not made: gives ``None``.
    Raises ``StoreError`` if it cannot be opened, is no database or is of a later version.
    """
    url = _parsed(database_url(name))
    shown = url.database or "memory" if url.drivername.startswith("sqlite") else repr(url)
    if url.drivername.startswith("sqlite") and url.database not in (None, "", ":memory:"):
        if not create and not Path(str(url.database)).exists():
            return None
        _make_folder(Path(str(url.database)))
    with _told(shown):
        store = Store(_engine(url), shown)
        with store.engine.connect() as connection:
            found = _revision(connection)
        if found != SCHEMA_REVISION:
            _migrate(store)
    return store


def _parsed(url: str) -> URL:
    try:
        return make_url(url)
    except ArgumentError:
        raise StoreError(f"{url}: not a database URL (try sqlite:///timeline.db)") from None


def _make_folder(file: Path) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise StoreError(f"{file}: {problem.strerror or problem}") from None


def _engine(url: URL) -> Engine:
    try:
        engine = create_engine(url)
    except (NoSuchModuleError, ArgumentError):
        raise StoreError(f"{url!r}: no such kind of database") from None
    except ModuleNotFoundError as missing:
        raise StoreError(f"{url!r}: needs the Python package {missing.name}") from None
    if url.drivername.startswith("sqlite"):
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = None  # transactions begin where we say, not where it guesses
    for pragma in (
        f"busy_timeout = {_BUSY_SECONDS * 1000}",
        "foreign_keys = ON",
        "journal_mode = WAL",
        "synchronous = NORMAL",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    # A transaction that reads first and then writes would fail at once, however long the
    # busy timeout, if another one wrote in between: writers take the lock before they read.
    writes = connection.get_execution_options().get("itinerary_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _revision(connection: Connection) -> str | None:
    """The schema's revision, ``None`` for an empty database."""
    tables = inspect(connection).get_table_names()
    if "alembic_version" not in tables:
        if tables:
            raise StoreError("holds tables of another program")
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _migrate(store: Store) -> None:
    """Bring the schema up to date; of two at once, the second finds nothing left to do."""
    from itinerary.timeline.migrating import upgrade

    with store.writing() as connection:
        if _revision(connection) != SCHEMA_REVISION:
            upgrade(connection)


@contextmanager
def _told(name: str) -> Iterator[None]:
    """Say in one line what is wrong with the database ``name``."""
    try:
        yield
    except StoreError as error:
        if str(error).startswith(name):
            raise
        raise StoreError(f"{name}: {error}") from None
    except DBAPIError as error:
        raise StoreError(f"{name}: {_reason(error)}") from error


def _reason(error: DBAPIError) -> str:
    said = " ".join(str(error.orig).split()) or type(error).__name__
    known = {
        "unable to open database file": "cannot be opened (is it a folder, or not permitted?)",
        "file is not a database": "is not a database",
        "database is locked": "is locked by another program; try again",
        "attempt to write a readonly database": "may only be read",
        "database or disk is full": "the disk is full",
        "disk I/O error": "the disk cannot be read or written",
        "database disk image is malformed": "is damaged (see: sqlite3 FILE .recover)",
    }
    return next((words for sign, words in known.items() if sign in said), said)
