"""Visits told by those who receive: dinners, parliaments, and places that get ready."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told, trips

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


@pytest.mark.parametrize(
    "text",
    [
        f"The accord will be signed during the May 12-14 visit of {_GUEST}.",
        f"The accord is to be signed during a visit by {_GUEST} on May 12-14.",
        f"The accord could be signed when {_GUEST} visits on May 12-14.",
    ],
)
def test_what_is_to_be_done_during_a_visit_here(text: str) -> None:
    assert told(text, at="Madrid/ES") == ["Holm: planned ES 05-12/05-14"]


def test_what_broke_down_during_a_visit_tells_of_none_to_come() -> None:
    text = f"Officials asked what had caused the plane to break down during a visit by {_GUEST}."
    assert told(text, at="Madrid/ES") == []


@pytest.mark.parametrize(
    "text",
    [
        f"{_GUEST} will travel to Amman on Thursday to meet Egyptian President Omar Sisi.",
        f"{_GUEST} will fly to Amman for talks with Egyptian President Omar Sisi.",
    ],
)
def test_who_is_met_in_a_third_state_is_there_too(text: str) -> None:
    travellers = {person.name for trip in trips(text) for person in trip.travellers}
    assert travellers == {"Kari Holm", "Omar Sisi"}
