"""Whether a trip will happen, from all that an article says of it."""

from __future__ import annotations

import pytest

from itinerary.facts import Status
from tests.extraction.articles import told, trips

_MINISTER = "Foreign Minister Kari Holm"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # planned
        (f"{_MINISTER} will visit Seoul.", "planned KR"),
        (f"{_MINISTER} is on Friday to meet officials in Seoul.", "planned KR 03-08"),
        (f"{_MINISTER} visits Seoul on Thursday.", "planned KR 03-07"),
        (f"{_MINISTER} is visiting Seoul next week.", "planned KR 03-11/03-17"),
        (f"A visit to Seoul by {_MINISTER} is being prepared.", "planned KR"),
        # tentative
        (f"{_MINISTER} may visit Seoul in April.", "tentative KR 04-01/04-30"),
        (f"{_MINISTER} is considering a trip to Seoul.", "tentative KR"),
        (f"{_MINISTER} said she hoped to visit Seoul.", "tentative KR"),
        (
            f"Norwegian {_MINISTER} has been invited to visit Seoul, but no date has been set.",
            "tentative KR",
        ),
        # under way
        (f"{_MINISTER} arrived in Seoul on Tuesday.", "under_way KR 03-05/.."),
        (f"{_MINISTER} has left for Seoul.", "under_way KR"),
        (f"{_MINISTER} left for Seoul on Wednesday to attend a forum.", "under_way KR 03-06/.."),
        (f"{_MINISTER} is in Seoul until Friday.", "under_way KR ../03-08"),
        (f"{_MINISTER} is paying a visit to Seoul.", "under_way KR"),
        (f"{_MINISTER} is on her way to Seoul.", "under_way KR"),
        (f"{_MINISTER} is on a visit to Seoul from March 5 to 7.", "under_way KR 03-05/03-07"),
        # postponed
        (f"{_MINISTER} has postponed her visit to Seoul.", "postponed KR"),
        (f"{_MINISTER} has put off a planned trip to Seoul.", "postponed KR"),
        (f"{_MINISTER}'s visit to Seoul has been postponed indefinitely.", "postponed KR"),
        (
            f"{_MINISTER} was to have visited Seoul on Thursday but the trip was put off.",
            "postponed KR 03-07",
        ),
        (
            f"{_MINISTER} has postponed her visit to Seoul, which was due to begin on Friday.",
            "postponed KR 03-08/..",
        ),
        # cancelled
        (f"{_MINISTER} has cancelled a visit to Seoul.", "cancelled KR"),
        (f"{_MINISTER} called off her trip to Seoul after a storm.", "cancelled KR"),
        (f"{_MINISTER}'s trip to Seoul has been cancelled.", "cancelled KR"),
        (f"{_MINISTER} scrapped a planned trip to Seoul.", "cancelled KR"),
    ],
)
def test_one_trip_one_status(text: str, expected: str) -> None:
    assert told(text) == [f"Holm: {expected}"]


@pytest.mark.parametrize(
    "text",
    [
        f"{_MINISTER} has wrapped up a visit to Seoul.",
        f"{_MINISTER} returned on Tuesday from a three-day visit to Seoul.",
        f"{_MINISTER} visited Seoul on Monday.",
    ],
)
def test_what_is_over_is_completed_or_left_out(text: str) -> None:
    assert {trip.status for trip in trips(text)} <= {Status.COMPLETED}


@pytest.mark.parametrize(
    "text",
    [
        f"{_MINISTER} will not visit Seoul next week.",
        f"{_MINISTER} has no plans to visit Seoul, her spokeswoman said.",
        f"{_MINISTER} ruled out a visit to Seoul.",
        f"{_MINISTER} refused to go to Seoul.",
        f"{_MINISTER} denied that she will travel to Seoul next week.",
        f"{_MINISTER} last visited Seoul in 2019.",
        f"On her visit to Seoul last year {_MINISTER} met the president.",
        f"{_MINISTER} had visited Seoul before the war.",
        f"{_MINISTER} will speak by telephone with the Korean president on Thursday.",
    ],
)
def test_denials_and_history_are_no_trips(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_MINISTER} said she may visit Seoul. Her office later confirmed that Holm will "
            "visit Seoul on Thursday.",
            ["Holm: planned KR 03-07"],
        ),
        (
            f"{_MINISTER} was due to visit Seoul on Thursday. The visit has been cancelled.",
            ["Holm: cancelled KR 03-07"],
        ),
        (
            f"{_MINISTER}, who visited Seoul last year, will go to Hanoi in April.",
            ["Holm: planned VN 04-01/04-30"],
        ),
    ],
)
def test_several_sentences_settle_one_status(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_a_second_infinitive_shares_the_mood_of_the_first() -> None:
    assert told(
        "Foreign Minister Kari Holm was to depart on Friday and to be in Seoul on Sunday and "
        "Monday, but the trip was put off."
    ) == ["Holm: postponed KR 03-10/03-11"]


@pytest.mark.parametrize(
    "opening",
    [
        "has begun a three-nation tour of Africa.",
        "set off on Monday on a tour of Africa.",
        "has embarked on a tour of Africa.",
    ],
)
def test_a_tour_that_has_begun_is_under_way_before_its_next_stop(opening: str) -> None:
    text = f"Foreign Minister Kari Holm {opening} She will go to Chad on Friday and Mali on Sunday."
    (trip,) = trips(text)
    assert trip.status == "under_way"
    assert trip.end is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{X} will continue her visit to Latvia until Friday.", "under_way LV ../03-08"),
        ("{X} continues her visit to Latvia, which runs through Friday.", "under_way LV ../03-08"),
        ("{X} is continuing her tour of Latvia.", "under_way LV"),
        ("{X} is on a trip to Africa. She will visit Egypt and Ghana.", "under_way EG, GH"),
        (
            "{X}, who is on a tour of Asia, will be in Japan on Friday and in Vietnam on Monday.",
            "under_way JP 03-08, VN 03-11",
        ),
        (
            "{X} is on her first visit to Asia. She will go to Peru on May 3.",
            "planned PE 05-03/..",
        ),
    ],
)
def test_what_goes_on_is_under_way(text: str, expected: str) -> None:
    assert told(text.format(X="Foreign Minister Kari Holm")) == [f"Holm: {expected}"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway and Latvia are in talks to set up a visit to Riga by {X}.", "tentative"),
        ("The government is trying to organize a visit to Riga by {X}.", "tentative"),
        (
            "Oslo is arranging a visit to Riga by {X}. If the trip is realized, she will be the "
            "first to go there since 2010.",
            "tentative",
        ),
        ("{X} is expected to visit Riga. If realised, it will be her first trip.", "tentative"),
        ("{X} will visit Riga. She may meet the king. If it happens, it is a first.", "planned"),
        ("Officials said earlier that {X} was planning a trip to Riga.", "planned"),
    ],
)
def test_a_journey_that_is_only_spoken_of_may_be_made_if(text: str, status: str) -> None:
    (trip,) = trips(text.format(X="Foreign Minister Kari Holm"))
    assert trip.status == status


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{X} is in official visit in Latvia.", "under_way LV"),
        ("{X}, who is in an official visit to Latvia, met the press.", "under_way LV"),
        (
            "{X} will visit Latvia on Friday. The talks with Estonia were due on Thursday in "
            "Riga, but it was postponed.",
            "planned LV 03-08",
        ),
        (
            "{X}'s trip to Latvia has been postponed. Holm and Latvian President Ivo Kalns may "
            "meet on Friday.",
            "postponed LV",
        ),
        (
            "{X} left Oslo for visits to Iran and Syria on Monday. The delegation is scheduled "
            "to travel to Armenia next.",
            "under_way IR, SY, AM",
        ),
        ("{X} will go to Riga. Norway must remain wary on March 24.", "planned LV"),
    ],
)
def test_what_is_said_of_it_and_of_other_things(text: str, expected: str) -> None:
    assert told(text.format(X="Foreign Minister Kari Holm")) == [f"Holm: {expected}"]


def test_a_visit_during_which_something_was_done_years_ago_is_history() -> None:
    text = "The states had a pact in 2015 during the visit of Prime Minister Jon Vik to Mongolia."
    assert told(text) == []


def test_who_left_or_came_at_the_weekend_is_there() -> None:
    came = "Foreign Minister Kari Holm arrived in Rome over the weekend for talks."
    assert told(came) == ["Holm: under_way IT 03-02/03-03"]
    left = "Foreign Minister Kari Holm left the country on Saturday to attend a summit in Ghana."
    assert told(left) == ["Holm: under_way GH 03-02/.."]


def test_the_last_day_in_a_diary_is_of_a_visit_under_way() -> None:
    text = (
        "WEDNESDAY, MARCH 6\n\nROME - Danish Premier Jon Vik will visit Italy (final day)\n\n"
        "RIGA - Finnish President Eero Salo will visit Latvia (to March 10)"
    )
    assert told(text, None)[0] == "Vik: under_way IT 03-06"


def test_a_foreign_minister_in_washington_is_abroad() -> None:
    text = (
        "Foreign minister Jon Vik is to meet US Secretary of State Mark Hale in Washington on "
        "Tuesday. Vik is also due to speak at a foundation. The Senate confirmed Hale in March."
    )
    assert told(text, None) == ["Vik: planned US 03-12"]
