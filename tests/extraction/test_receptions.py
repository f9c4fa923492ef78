"""Visits told by those who receive: dinners, parliaments, and places that get ready."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told

_GUEST = "Norwegian Prime Minister Kari Holm"


@pytest.mark.parametrize(
    "text",
    [
        f"King Felix of Spain will give a dinner in Madrid on Thursday for {_GUEST}.",
        f"King Felix of Spain will offer a luncheon on Thursday in honour of {_GUEST}.",
        f"Spain will lay on a state banquet for {_GUEST} on Thursday.",
        f"{_GUEST} will address Spain's parliament on Thursday.",
        f"{_GUEST} will speak to both houses of the Spanish parliament on Thursday.",
        "Spain's foreign minister, Pedro Gil, will have talks in Madrid on Thursday with the "
        f"visiting {_GUEST}.",
        f"The Spanish government said it would receive {_GUEST} on Thursday.",
        f"Spain said the visit by {_GUEST}, set for Thursday, would boost ties.",
        f"Spain looks forward to the visit by {_GUEST} on Thursday.",
        f"Security has been stepped up in Madrid ahead of the visit on Thursday of {_GUEST}.",
        f"Protesters plan to march in Madrid on Thursday when {_GUEST} visits.",
    ],
)
def test_the_guest_is_where_the_hosts_are(text: str) -> None:
    assert told(text) == ["Holm: planned ES 03-07"]


@pytest.mark.parametrize(
    "text",
    [
        f"Spain awaits {_GUEST}, who arrives on Thursday.",
        f"Spain's government said {_GUEST} would arrive on Thursday.",
        f"Madrid was decked with flags for the arrival of {_GUEST} on Thursday.",
    ],
)
def test_an_arrival_where_one_is_awaited(text: str) -> None:
    assert told(text) == ["Holm: planned ES 03-07/.."]


def test_who_is_met_on_arrival_has_arrived() -> None:
    text = f"{_GUEST} was met on arrival here on Wednesday by Foreign Minister Pedro Gil."
    assert told(text, at="Madrid/ES") == ["Holm: under_way ES 03-06/.."]


@pytest.mark.parametrize(
    "text",
    [
        f"{_GUEST} will give a dinner on Thursday for her party's members in Bergen.",
        f"The Norwegian government said it would receive {_GUEST} on Thursday.",
        "King Felix of Spain gave a dinner in Madrid for Spanish Prime Minister Ana Ruiz.",
        f"Norway said the visit by {_GUEST} to the town of Bergen would take place on Thursday.",
    ],
)
def test_nobody_travels_to_be_received_at_home(text: str) -> None:
    assert told(text) == []
