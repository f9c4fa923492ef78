"""Where people are when they speak, when they are attended on, when talks are held between them."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told

_HOLM = "Norwegian Foreign Minister Kari Holm"


@pytest.mark.parametrize(
    "text",
    [
        f"{_HOLM} told reporters in Cairo on Wednesday that she hoped for a truce.",
        f"{_HOLM} told a joint news conference in Cairo on Wednesday that she hoped for a truce.",
        f"{_HOLM} said in Cairo on Wednesday that she hoped for a truce.",
    ],
)
def test_who_speaks_abroad_is_there(text: str) -> None:
    assert told(text) == ["Holm: under_way EG 03-06"]


@pytest.mark.parametrize(
    "text",
    [
        f"{_HOLM}, in Cairo for talks with officials, said she hoped for a truce.",
        f"{_HOLM} told reporters during a visit to Cairo that she hoped for a truce.",
    ],
)
def test_who_is_on_a_visit_while_speaking(text: str) -> None:
    assert told(text) == ["Holm: under_way EG"]


@pytest.mark.parametrize(
    "text",
    [
        f"{_HOLM} said in Oslo on Wednesday that she hoped for a truce.",
        f"{_HOLM} warned of violence in Egypt on Wednesday.",
        "Officials said in Cairo on Wednesday that they hoped for a truce.",
    ],
)
def test_who_speaks_at_home_goes_nowhere(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"Talks between Egyptian President Samir Hamdi and {_HOLM} are set for Thursday in "
            "Cairo.",
            ["Holm: planned EG 03-07"],
        ),
        (
            f"A meeting between {_HOLM} and the president may take place in Cairo on Thursday.",
            ["Holm: tentative EG 03-07"],
        ),
        (
            f"Germany will host a summit attended by {_HOLM} on Thursday.",
            ["Holm: planned DE 03-07"],
        ),
        (f"{_HOLM} will attend the Berlin summit on Thursday.", ["Holm: planned DE 03-07"]),
        (f"Leaders including {_HOLM} will gather in Riga on Friday.", ["Holm: planned LV 03-08"]),
        (
            f"{_HOLM} is one of several ministers who will attend a forum in Riga on Friday.",
            ["Holm: planned LV 03-08"],
        ),
        (f"Latvia said {_HOLM} would visit on Friday.", ["Holm: planned LV 03-08"]),
        (f"{_HOLM}'s Asia trip will include stops in Tokyo and Seoul.", ["Holm: planned JP, KR"]),
        (f"Riga will be the first stop of a trip that {_HOLM} begins on Friday.", None),
    ],
)
def test_meetings_and_stops(text: str, expected: list[str] | None) -> None:
    if expected is None:
        assert [line.split()[2] for line in told(text)] == ["LV"]
    else:
        assert told(text) == expected


def test_a_visitor_is_where_the_host_is() -> None:
    text = f"Egyptian President Samir Hamdi held talks with visiting {_HOLM}."
    assert told(text, at="Cairo/EG") == ["Holm: under_way EG"]
    assert told(text, at="London/GB") == ["Holm: under_way EG"]


def test_a_speaker_of_a_transcript_is_not_whom_he_speaks_of() -> None:
    text = (
        "Norwegian Prime Minister Lars Brandt will travel next week.\n\n"
        "Spokesman Jon Vik: He's going to Riga on Monday.\n"
    )
    assert told(text) == ["Brandt: planned LV 03-11/.."]


_PREMIER = "Norwegian Prime Minister Kari Holm"
_HOST = "Chancellor Eva Lind"


@pytest.mark.parametrize(
    "text",
    [
        f"{_PREMIER}'s talks with {_HOST} in Berlin on Friday will focus on gas.",
        f"{_PREMIER}'s Friday meeting with {_HOST} in Berlin is expected to be tense.",
        f"Friday's talks in Berlin between {_PREMIER} and {_HOST} will focus on gas.",
        f"Friday sees {_PREMIER} in Berlin for talks with {_HOST}.",
    ],
)
def test_talks_of_somebody_with_a_host(text: str) -> None:
    assert told(text) == ["Holm: planned DE 03-08"]


def test_a_town_is_the_venue_of_talks() -> None:
    between = f"between {_PREMIER} and Russian President Igor Belov"
    for venue in ("Geneva will be the venue on Friday for talks", "Geneva will host talks Friday"):
        assert told(f"{venue} {between}.") == ["Holm + Belov: planned CH 03-08"]


def test_talks_that_were_held_and_those_by_telephone_are_none() -> None:
    assert told(f"{_PREMIER}'s talks with {_HOST} in Berlin on Monday were tense.") == []
    assert told(f"{_PREMIER}'s phone talks with {_HOST} in Berlin on Friday will be short.") == []


def test_the_day_in_front_of_a_planned_meeting_is_its_own() -> None:
    text = f"Tomorrow's planned meeting between {_PREMIER} and {_HOST} in Berlin is still on."
    assert told(text) == ["Holm: planned DE 03-07"]
