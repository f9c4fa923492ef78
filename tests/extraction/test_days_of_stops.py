"""Days told of a whole journey, of one of its stops, or of what is held there."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told, tour_days, trips

_MINISTER = "Norwegian Foreign Minister Kari Holm"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the aside tells of the journey
        (
            f"The visit of {_MINISTER} to Peru, which was to have begun on March 25, is put off.",
            "postponed PE 03-25/..",
        ),
        # what has been set is ahead, what was scheduled is no new plan
        (f"{_MINISTER}'s visit to Peru has been set for March 22.", "planned PE 03-22"),
        (f"{_MINISTER}'s visit to Peru was scheduled for Sunday.", "planned PE 03-10"),
        (
            f"The visit of {_MINISTER} to Peru has been postponed. The visit to Peru was"
            " scheduled for March 14.",
            "postponed PE 03-14",
        ),
        # a noun's own day
        (f"{_MINISTER} will attend an April summit in Peru.", "planned PE 04-01/04-30"),
        (f"{_MINISTER} has called off a weekend trip to Peru.", "cancelled PE 03-09/03-10"),
        # a length is the journey's if the next stop begins within it
        (
            f"{_MINISTER} left for Tokyo on Wednesday on the first leg of a journey of nine days."
            " On March 9 she travels on to Seoul.",
            "under_way JP 03-06/03-09, KR 03-09/03-14",
        ),
        # a stay's length is of the stop that it is told of
        (
            f"{_MINISTER} will visit Peru and Chile. She will leave for Lima on Friday and meet"
            " the president during a three-day stay.",
            "planned PE 03-08/03-10, CL",
        ),
        # a tour's first stop begins on the day of departure
        (
            f"{_MINISTER} leaves on Friday for Peru, Chile and Bolivia. She will be in Chile on"
            " March 11.",
            "planned PE 03-08/.., CL 03-11, BO",
        ),
        # a window in which few countries are visited is that of each
        (
            f"{_MINISTER} will visit Peru and Chile next week.",
            "planned PE 03-11/03-17, CL 03-11/03-17",
        ),
        # what is held there then
        (
            f"{_MINISTER} will visit Peru, Chile and Bolivia from March 10 to 16. In Bolivia,"
            " from March 14-16, the president will be her host.",
            "planned PE, CL, BO 03-14/03-16",
        ),
        (
            f"{_MINISTER} will travel to Peru and Chile for regional summits. The summit in Lima,"
            " Peru, from March 20 to 22 is about trade.",
            "planned PE 03-20/03-22, CL",
        ),
        # one day in front of all places
        (
            f"{_MINISTER} will on Friday visit Lima in Peru and La Paz in Bolivia.",
            "planned PE 03-08, BO 03-08",
        ),
        # where she is abroad she leaves on that day, and has not come on it
        (
            f"{_MINISTER} has arrived in Lima. She will depart from Lima on Friday.",
            "under_way PE ../03-08",
        ),
    ],
)
def test_the_days_of_a_journey_and_its_stops(text: str, expected: str) -> None:
    assert told(text) == [f"Holm: {expected}"]


def test_a_longer_journey_told_later_is_not_the_stops() -> None:
    found = trips(
        f"{_MINISTER} will make a visit to Suva, Fiji, from Monday to Tuesday. The visit is part of"
        " Holm's six-day trip to four countries that starts on Friday."
    )
    assert [(stop.start.day, stop.end.day) for stop in found[0].stops] == [(11, 12)]
    assert tour_days(found[0]) == "03-08/03-13"


@pytest.mark.parametrize(
    "text",
    [
        "Kari Holm will travel to Lima, Peru; Quito, Ecuador; and Bogota, Colombia, May 3-8, 2024.",
        "Kari Holm will travel to Lima; Quito; and Bogota, from May 3 to 8.",
    ],
)
def test_days_at_the_end_of_a_list_are_those_of_the_tour(text: str) -> None:
    (trip,) = trips(f"Foreign Minister {text}")
    assert (str(trip.start), str(trip.end)) == ("2024-05-03", "2024-05-08")
    assert [stop.start for stop in trip.stops] == [None, None, None]


def test_last_behind_will_is_a_verb() -> None:
    text = (
        f"{_MINISTER} arrived in Riga on Wednesday for a state visit that will last until Friday."
    )
    assert told(text) == ["Holm: under_way LV 03-06/03-08"]


def test_a_meeting_on_a_day_of_a_stop_is_no_tour_and_is_at_that_stop() -> None:
    text = (
        f"{_MINISTER} leaves on Thursday for Riga. She will hold talks with Minister Ilze Ozols on "
        "Friday. From Riga she proceeds to Lisbon, where she attends a summit on 11 and 12 March."
    )
    (trip,) = trips(text, title="Foreign minister heads for Riga, Lisbon")
    assert (str(trip.start), str(trip.end)) == ("2024-03-07", "2024-03-12")
    assert [bool(stop.meets) for stop in trip.stops] == [True, False]


def test_a_weekday_told_in_another_sentence_lies_behind_the_stop_before() -> None:
    text = (
        f"{_MINISTER} will fly to Riga on Sunday for two days of talks before going on to Minsk. "
        "“I will be in Minsk on Thursday,” Holm said."
    )
    assert told(text) == ["Holm: planned LV 03-10/03-11, BY 03-14"]


def test_a_day_in_front_is_not_that_of_an_aside() -> None:
    text = f"Also this week {_MINISTER}, who visited Beijing last year, will go to Riga."
    assert told(text) == ["Holm: planned LV"]


def test_the_length_of_a_tour_is_not_that_of_its_next_stop() -> None:
    text = (
        "Norwegian minister Kari Holm leaves for Riga on Friday, the next stop on her ten-day "
        "tour, which will also take her to Tallinn."
    )
    assert told(text) == ["Holm: planned LV 03-08/.., EE"]
