"""Stores for the tests of the timeline: SQLite, and a real PostgreSQL server where there is one.

``ITINERARY_TEST_POSTGRESQL`` names a server of yours (its tables are dropped); else one is
started if its programs are installed. Without either those tests skip and say so.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from itinerary.timeline.store import Store, open_store
from tests.timeline.servers import postgres_server, server_program

GIVEN = os.environ.get("ITINERARY_TEST_POSTGRESQL")


def _why_not() -> str | None:
    if find_spec("psycopg") is None:
        return "PostgreSQL is not tested: psycopg is not installed"
    if not GIVEN and not (server_program("initdb") and server_program("postgres")):
        return "PostgreSQL is not tested: no server is installed and none is given"
    return None


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """The URL of a PostgreSQL database."""
    reason = _why_not()
    if reason:
        pytest.skip(reason)
    if GIVEN:
        yield GIVEN
        return
    with postgres_server() as url:
        yield url


def emptied(url: str) -> str:
    """The database without any table."""
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    return url


@pytest.fixture(params=["sqlite", "postgresql"])
def store_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty database of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'timeline.db'}"
    return emptied(request.getfixturevalue("postgres_url"))


@pytest.fixture
def store(store_url: str) -> Iterator[Store]:
    """An empty timeline."""
    opened = open_store(store_url)
    assert opened is not None
    yield opened
    opened.close()
