"""What later sentences say of a journey: "it", that it "had been" put off, that it is made anew."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told, trips

_HOLM = "Latvian Foreign Minister Anna Holm"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plans a visit to Tallinn. It is due to begin on Monday.", "planned EE 03-11/.."),
        ("plans a visit to Tallinn. It is scheduled for May 3.", "planned EE 05-03"),
        ("plans a visit to Tallinn. It will take place on Friday.", "planned EE 03-08"),
        ("plans a visit to Tallinn. It was a long debate on Monday.", "planned EE"),
    ],
)
def test_days_told_of_it(text: str, expected: str) -> None:
    assert told(f"{_HOLM} {text}") == [f"Holm: {expected}"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Officials said the visit had been postponed.",
        "The ministry said on Tuesday that the visit had been postponed.",
        "She had put off the trip, her office said.",
        "A spokesman confirmed the trip had been put off.",
    ],
)
@pytest.mark.parametrize("before", ["was to visit", "will not visit", "was due to fly to"])
def test_what_is_said_to_have_been_put_off(before: str, sentence: str) -> None:
    text = f"{_HOLM} {before} Tallinn on Friday. {sentence}"
    assert [line.replace("03-08/..", "03-08") for line in told(text)] == [
        "Holm: postponed EE 03-08"
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "She said she had cancelled a visit in 2021.",
        "The visit had previously been postponed, the ministry said.",
        "The minister, who had put off a visit because of illness, said she was well.",
    ],
)
def test_what_had_been_put_off_before(sentence: str) -> None:
    text = f"{_HOLM} will visit Tallinn on Friday. {sentence}"
    assert told(text) == ["Holm: planned EE 03-08"]


@pytest.mark.parametrize(
    "text",
    [
        "was to visit Tallinn on Friday. The trip has been put off. It will now take place on"
        " May 3.",
        "will not visit Tallinn on Friday. The visit has been postponed. It is now scheduled for"
        " May 3.",
    ],
)
def test_new_days_told_of_it(text: str) -> None:
    assert told(f"{_HOLM} {text}") == ["Holm: planned EE 05-03", "Holm: postponed EE 03-08"]


def test_later_visit_after_one_without_days() -> None:
    text = (
        f"The talks went badly. {_HOLM} has cancelled her visit to Tallinn. She will travel to"
        " Tallinn in May."
    )
    assert told(text) == ["Holm: planned EE 05-01/05-31", "Holm: cancelled EE"]


@pytest.mark.parametrize(
    ("other", "country"),
    [("Defense Minister", "LV"), ("Finance Minister", "LV"), ("President", "FR")],
)
def test_whose_colleague_stands_behind(other: str, country: str) -> None:
    text = f"{_HOLM} and {other} Ola Berg will meet in Tallinn on Friday."
    people = [who for trip in trips(text, "Paris/FR") for who in trip.travellers]
    assert [who.country for who in people] == ["LV", country]


@pytest.mark.parametrize(
    "meeting",
    [
        "Chile and Peru will hold a security meeting in Peru on Friday.",
        'Chile and Peru will hold a so-called "two-plus-two" meeting in Peru on Friday.',
    ],
)
def test_states_that_meet_at_one_of_them(meeting: str) -> None:
    who = "Chile will be represented by Foreign Minister Eva Holm and Peru by Minister Ola Berg."
    assert told(f"{meeting} {who}") == ["Holm: planned PE 03-08"]


def test_stops_parted_by_what_they_are_for() -> None:
    text = f"{_HOLM} will travel to Peru for the APEC summit and Brazil for the G20 summit in May."
    assert [line.split(" ", 2)[2] for line in told(text)] == ["PE, BR 05-01/05-31"]


def test_spokesman_who_announced_the_visit() -> None:
    text = (
        f"{_HOLM} will visit Tallinn on Friday. Foreign Ministry spokesman Per Moe announced the"
        " visit to Estonia on Tuesday."
    )
    assert told(text) == ["Holm: planned EE 03-08"]


def test_days_of_the_gathering_inside_the_month() -> None:
    text = (
        f"{_HOLM} will attend a summit in Tallinn in May. The summit, which brings together many"
        " officials, will be held on May 14 and 15."
    )
    assert told(text) == ["Holm: planned EE 05-14/05-15"]


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        (
            "His visit, from March 12 to 14, comes at the invitation of its president.",
            "03-12/03-14",
        ),
        ("The trip, which begins April 3, will be his first.", "04-03/.."),
        ("The visit opens on April 3.", "04-03/.."),
        ("The talks are set for Thursday.", "03-07"),
        ("The two presidents will meet on Thursday.", "03-07"),
        ("A meeting between the two is set for Thursday.", "03-07"),
        ("No date was given, but officials said it would be in April.", "04-01/04-30"),
        ("On Thursday, he will lay a wreath and on Friday he will open a school.", "03-07/03-08"),
        (
            "On Thursday, he will meet its president. On Friday, he will address parliament.",
            "03-07/03-08",
        ),
    ],
)
def test_days_told_by_the_noun(sentence: str, days: str) -> None:
    text = f"President Lars Brandt will visit Paraguay, his office said. {sentence}"
    assert told(text) == [f"Brandt: planned PY {days}"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("would have travelled to Paraguay on Tuesday, but put off the trip.", "03-05"),
        ("was due to fly to Paraguay on Monday but has postponed the trip.", "03-11"),
        ("was to fly to Paraguay on Friday but has postponed the trip.", "03-08"),
    ],
)
def test_what_was_to_be_yesterday(text: str, day: str) -> None:
    assert told(f"President Lars Brandt {text}") == [f"Brandt: postponed PY {day}/.."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "cancelled her participation in Thursday's conference in Riga.",
            ["Holm: cancelled LV 03-07"],
        ),
        ("confirmed her attendance at Thursday's conference in Riga.", ["Holm: planned LV 03-07"]),
        ("stays away from next week's talks in Riga.", []),
    ],
)
def test_attendance_has_the_days_of_the_meeting(text: str, expected: list[str]) -> None:
    assert told(f"Foreign Minister Kari Holm {text}") == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The three African countries are Chad, Mali and Ghana.",
        "They are Chad, Mali and Ghana.",
        "On the itinerary are Chad, Mali and Ghana.",
    ],
)
def test_stops_of_a_tour_told_by_their_number(sentence: str) -> None:
    text = f"Vice Premier Lars Brandt will tour three African countries. {sentence}"
    assert told(text) == ["Brandt: planned TD, ML, GH"]


def test_the_secretary_is_not_a_foreign_minister() -> None:
    text = (
        "Secretary of State Kari Holm will travel to Perth to meet Foreign Minister Ian Moe. "
        "While there, the secretary will visit a museum. The secretary flies to Suva on Friday."
    )
    assert told(text, at=None) == ["Holm: planned AU, FJ 03-08/.."]
