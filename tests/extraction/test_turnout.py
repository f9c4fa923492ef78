"""Who a meeting brings together, and who goes to the one that was told just before."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told, trips

_BOTH = "Norwegian Prime Minister Kari Holm and Danish Prime Minister Jon Vik"


@pytest.mark.parametrize(
    "sentence",
    [
        f"It brings together {_BOTH}.",
        f"It gathers {_BOTH}.",
        f"{_BOTH} head the list of guests.",
        f"{_BOTH} are on the guest list.",
    ],
)
def test_whom_the_meeting_told_before_brings_together(sentence: str) -> None:
    text = f"A summit of donors takes place in Riga on Friday. {sentence}"
    assert told(text, at=None) == ["Holm + Vik: planned LV 03-08"]


@pytest.mark.parametrize(
    "text",
    [
        f"The summit in Riga on Friday brings together {_BOTH}.",
        f"A summit of donors takes place in Riga on Friday with {_BOTH} attending.",
        f"A summit of donors takes place in Riga on Friday with {_BOTH} among the guests.",
        f"A summit of donors, attended by {_BOTH}, takes place in Riga on Friday.",
        f"Riga will host a summit on Friday of {_BOTH}.",
    ],
)
def test_whom_a_meeting_brings_together(text: str) -> None:
    assert told(text, at=None) == ["Holm + Vik: planned LV 03-08"]


def test_people_named_as_some_of_those_who_arrive() -> None:
    text = f"Ten leaders, including {_BOTH}, arrive in Riga on Friday for a summit."
    assert told(text, at=None) == ["Holm + Vik: planned LV 03-08/.."]


@pytest.mark.parametrize(
    ("predicate", "expected"),
    [
        ("is going, too", "planned LV 03-08"),
        ("is the only leader making the journey", "planned LV 03-08"),
        ("has said she will go", "planned LV 03-08"),
        ("confirmed that she would attend", "planned LV 03-08"),
        ("will give the opening speech", "planned LV 03-08"),
        ("has accepted an invitation", "planned LV 03-08"),
        ("has been invited", "tentative LV 03-08"),
        ("has been invited as a guest", "tentative LV 03-08"),
        ("has cancelled", "cancelled LV 03-08"),
    ],
)
def test_who_says_no_place(predicate: str, expected: str) -> None:
    text = (
        f"A summit takes place in Riga on Friday. Norwegian Prime Minister Kari Holm {predicate}."
    )
    assert told(text, at=None) == [f"Holm: {expected}"]


def test_who_is_sent() -> None:
    text = (
        "A summit takes place in Riga on Friday. Norwegian Prime Minister Kari Holm is sending "
        "Foreign Minister Ola Dahl."
    )
    assert told(text) == ["Dahl: planned LV 03-08"]


@pytest.mark.parametrize(
    "text",
    [
        "The report, signed by Norwegian Prime Minister Kari Holm, was read at the summit in Riga.",
        f"A summit of donors takes place in Riga on Friday. {_BOTH} will not attend.",
        "A film festival takes place in Riga on Friday. Director Kari Holm is going, too.",
    ],
)
def test_who_does_not_come(text: str) -> None:
    assert told(text, at=None) == []


def test_a_roll_goes_on_behind_a_line_that_says_more() -> None:
    text = (
        "King Karl's coronation takes place in Riga on Friday.\nThe list of those attending:\n"
        "- Danish Prime Minister Jon Vik - He will be there instead of the queen.\n"
        "- Finnish President Aino Salo\n"
    )
    names = {person.name for trip in trips(text, at=None) for person in trip.travellers}
    assert "Aino Salo" in names


def test_an_aide_to_somebody_is_the_one_who_goes() -> None:
    text = "A top aide to Norwegian Premier Tor Berg, Cabinet Secretary Kari Holm, is in Riga."
    assert told(text) == ["Holm: under_way LV"]
