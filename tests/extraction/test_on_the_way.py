"""Stops told on the way to, from, or beside others: returns, schedules, talks before."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told

_HOLM = "Norwegian Prime Minister Kari Holm"


@pytest.mark.parametrize(
    "text",
    [
        "will return from Ghana on Thursday.",
        "will return to Oslo from Ghana on Thursday.",
        "returns from a visit to Ghana on Thursday.",
        "flies home from Ghana on Thursday.",
    ],
)
def test_who_is_to_return_is_there_until_then(text: str) -> None:
    assert told(f"{_HOLM} {text}") == ["Holm: under_way GH ../03-07"]


@pytest.mark.parametrize(
    "text",
    [
        "Norway is making final arrangements for Prime Minister Kari Holm to visit Ghana on May 3.",
        "Norway is making preparations for Prime Minister Kari Holm to visit Ghana on May 3.",
    ],
)
def test_arrangements_for_a_visit(text: str) -> None:
    assert told(text) == ["Holm: planned GH 05-03"]


@pytest.mark.parametrize(
    "text",
    [
        "The visit of Romanian President Mihai Grig is scheduled for April 14.",
        "The visit by Romanian President Mihai Grig, which was put off in May, is now set for "
        "April 14.",
    ],
)
def test_a_dated_visit_of_a_foreigner_is_here(text: str) -> None:
    assert told(text) == ["Grig: planned NO 04-14"]


def test_a_tour_of_a_region_is_not_here() -> None:
    text = "Pakistani Foreign Secretary Asad Khan is on a three-country visit to Europe"
    assert told(f"{text}.") == []
    assert told(f"{text} for consultations with Spain, France and the Netherlands.") == [
        "Khan: under_way ES, FR, NL"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_HOLM} will arrive in Moscow on Tuesday after a day of meetings in Mexico City on "
            "Monday.",
            "MX 03-11, RU 03-12/..",
        ),
        (f"{_HOLM} will travel to Paris and very quickly travel to Warsaw.", "FR, PL"),
        (f"{_HOLM}'s first stop is the Persian Gulf island of Bahrain.", "BH"),
        (
            f"{_HOLM} leaves on Monday. The schedule includes three states: Chad, Mali and Togo.",
            "TD, ML, TG",
        ),
        (
            f"{_HOLM} will stand in for the king during a forum scheduled to start in Kuala Lumpur "
            "on April 17.",
            "MY 04-17",
        ),
    ],
)
def test_stops_beside_others(text: str, expected: str) -> None:
    assert told(text) == [f"Holm: planned {expected}"]


def test_a_date_that_a_page_has_glued_to_the_next_word() -> None:
    text = f"March 6, 2024{_HOLM} will travel to Ghana and Togo from May 3 to 8."
    assert told(text, at=None) == ["Holm: planned GH, TG"]


def test_a_leader_by_any_epithet() -> None:
    text = "Venezuelan President Hugo Ramos leaves soon. The firebrand leader will visit China."
    assert told(text) == ["Ramos: planned CN"]


def test_who_is_joined_on_the_way_to_other_stops() -> None:
    text = (
        "Secretary of State Kari Holm flies to Busan on Friday. She will then join Norwegian "
        "President Tor Berg, who travels to Japan and China next week."
    )
    assert "Holm: planned KR 03-08/.." in told(text)


def test_what_one_would_do_should_one_attend() -> None:
    text = (
        "A summit opens in Riga on Friday. Norwegian Prime Minister Kari Holm has not decided. "
        "Should she attend, a plan of hers comes first."
    )
    assert all(trip.startswith("Holm: tentative") for trip in told(text))
