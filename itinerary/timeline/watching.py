"""Whether the timeline has changed since one last looked, told without reading it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from threading import Lock

from sqlalchemy import text

from itinerary.timeline.store import Store


class Watch:
    """Tells editions of a timeline apart. Threads may share one."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = Lock()
        self._look: Callable[[], Hashable] = {
            "sqlite": _sqlite_look(store),
            "postgresql": self._snapshot,
        }.get(store.engine.dialect.name, object)

    def edition(self) -> Hashable:
        """A value that stays equal as long as nobody has written to the database.

        Of a kind of database that cannot tell it is a new one each time. Raises ``StoreError``.
        """
        with self._lock:
            return self._look()

    def _snapshot(self) -> Hashable:
        """PostgreSQL, "System Information Functions": which transactions are seen as ended."""
        with self._store.reading() as connection:
            return connection.execute(text("SELECT pg_current_snapshot()::text")).scalar()


def _sqlite_look(store: Store) -> Callable[[], Hashable]:
    """SQLite, "PRAGMA data_version": rises on this connection when another one commits."""
    if store.engine.dialect.name != "sqlite":
        return object
    connection = store.engine.raw_connection()

    def look() -> Hashable:
        cursor = connection.cursor()
        cursor.execute("PRAGMA data_version")
        found: Hashable = tuple(cursor.fetchone() or ())
        cursor.close()
        return found

    return look
