"""A served timeline, asked as over HTTP but without a network."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from itinerary.cli.serving import lend
from itinerary.timeline.store import Store
from itinerary.web.application import make_application
from itinerary.web.settings import Settings
from tests.web.samples import ORDINARY, TODAY, timeline


def client_of(store: Store, **settings: object) -> TestClient:
    """A reader of ``store``, on this machine, on the tests' day."""
    given = {"today": TODAY} | settings
    application = make_application(store, lend(), Settings(**given))  # type: ignore[arg-type]
    return TestClient(application, base_url="http://127.0.0.1:8000", follow_redirects=False)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with timeline(tmp_path, *ORDINARY) as opened:
        yield opened


@pytest.fixture
def client(store: Store) -> TestClient:
    return client_of(store)
