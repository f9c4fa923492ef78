"""Stores for the tests of the timeline."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from itinerary.timeline.store import Store, open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty timeline."""
    opened = open_store(str(tmp_path / "timeline.db"))
    assert opened is not None
    yield opened
    opened.close()
