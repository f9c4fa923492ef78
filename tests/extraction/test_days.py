"""Which date belongs to which place, and which belongs to none."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told, tour_days, trips

_MINISTER = "Foreign Minister Kari Holm"


@pytest.mark.parametrize(
    ("predicate", "expected"),
    [
        # days of a stay
        ("will visit Seoul on Thursday and Friday", "KR 03-07/03-08"),
        ("will visit Seoul from March 12 to 14", "KR 03-12/03-14"),
        ("will visit Seoul for two days from Thursday", "KR 03-07/03-08"),
        ("will meet officials in Seoul on Thursday", "KR 03-07"),
        ("will be in Seoul from Thursday to Saturday", "KR 03-07/03-09"),
        # a start
        ("arrives in Seoul on Thursday", "KR 03-07/.."),
        ("will leave for Seoul on Sunday", "KR 03-10/.."),
        ("is due in Seoul on Sunday", "KR 03-10/.."),
        ("is expected to be in Seoul on Sunday", "KR 03-10/.."),
        ("is to embark next week on a visit to Seoul beginning March 12", "KR 03-12/.."),
        ("will travel to Seoul tomorrow", "KR 03-07/.."),
        # a part of a month
        ("will visit Seoul at the beginning of next month", "KR 04-01/04-10"),
        ("travels to Seoul, in South Korea, at the start of April", "KR 04-01/04-10"),
        ("has announced a visit to Seoul beginning Sunday", "KR 03-10/.."),
        ("makes her first visit as minister next week, to Seoul", "KR 03-11/03-17"),
        # an end
        ("will visit Seoul by the end of next month", "KR ../04-30"),
        ("will go to Seoul before the end of the year", "KR ../12-31"),
        ("will stay in Seoul until Friday", "KR ../03-08"),
        ("will arrive in Seoul on Monday and leave on Wednesday", "KR 03-11/03-13"),
        (
            "will begin on Monday a visit to Seoul, where she will stay until Wednesday",
            "KR 03-11/03-13",
        ),
        ("will fly to Seoul on Monday and remain there on Tuesday", "KR 03-11/03-12"),
        ("will fly to Seoul on Monday, where she will be until Thursday", "KR 03-11/03-14"),
        ("is due in Seoul on Monday and stays there until Thursday", "KR 03-11/03-14"),
        ("goes to Seoul on Monday and ends the visit in Busan on Friday", "KR 03-11/03-15"),
        (
            "is to fly to Seoul on Friday and is expected back in the country on Monday",
            "KR 03-08/03-11",
        ),
        ("will visit Seoul from tomorrow (07) to Saturday (09)", "KR 03-07/03-09"),
        # a length
        ("is due to arrive in Seoul on Sunday for a three-day visit", "KR 03-10/03-12"),
        ("will leave for Seoul on Saturday on a three-day official visit", "KR 03-09/03-11"),
        ("begins a two-day visit to Seoul on Thursday", "KR 03-07/03-08"),
        ("arrives in Seoul on Thursday for a state visit of three days", "KR 03-07/03-09"),
        ("leaves for Seoul later today (6) on a visit of two days", "KR 03-06/03-07"),
        ("starts a visit of three days in Seoul on Sunday", "KR 03-10/03-12"),
        ("will be on a two-day visit to Seoul beginning Thursday", "KR 03-07/03-08"),
        # windows
        ("will visit Seoul next week", "KR 03-11/03-17"),
        ("will visit Seoul this weekend", "KR 03-09/03-10"),
        ("will visit Seoul in April", "KR 04-01/04-30"),
        ("will visit Seoul later this month", "KR 03-07/03-31"),
        ("will visit Seoul in the coming days", "KR"),
    ],
)
def test_the_days_of_one_stop(predicate: str, expected: str) -> None:
    assert told(f"{_MINISTER} {predicate}.") == [f"Holm: planned {expected}"]


@pytest.mark.parametrize(
    ("predicate", "expected"),
    [
        (
            "will be in Seoul on Monday and in Hanoi on Wednesday",
            "KR 03-11, VN 03-13",
        ),
        (
            "will visit Seoul on Thursday, Hanoi on Friday and Manila on Saturday",
            "KR 03-07, VN 03-08, PH 03-09",
        ),
        (
            "will pay working visits to Jordan and Lebanon on Friday",
            "JO 03-08, LB 03-08",
        ),
        (
            "will travel to Seoul March 10-12 and Hanoi March 12-14",
            "KR 03-10/03-12, VN 03-12/03-14",
        ),
        (
            "will visit Jordan and Lebanon next week and then continue to Cyprus on March 20",
            "JO, LB, CY 03-20/..",
        ),
    ],
)
def test_the_days_of_several_stops(predicate: str, expected: str) -> None:
    assert told(f"{_MINISTER} {predicate}.") == [f"Holm: planned {expected}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_MINISTER} will visit Seoul, her office said Tuesday.", "KR"),
        (f"{_MINISTER} told reporters on Tuesday that she will visit Seoul.", "KR"),
        (f"The ministry announced on Monday that {_MINISTER} will visit Seoul.", "KR"),
        (f"{_MINISTER}, who took office in January, will visit Seoul.", "KR"),
        (f"{_MINISTER} will visit Seoul to discuss Monday's attack.", "KR"),
        (f"{_MINISTER} will visit Seoul for the first time since 2019.", "KR"),
        (f"{_MINISTER} will visit Seoul, where a bomb went off on Monday.", "KR"),
        (f"{_MINISTER} will visit Seoul on Thursday, the ministry said on Tuesday.", "KR 03-07"),
        (
            f"On Tuesday the ministry made known that {_MINISTER} would be on a visit to Seoul "
            "from March 12 to 14.",
            "KR 03-12/03-14",
        ),
        (
            f"At the end of the summit on March 12, {_MINISTER} will travel to Seoul on March 13.",
            "KR 03-13/..",
        ),
        (
            f"{_MINISTER} continues to Seoul, from March 12 to 14, where she meets the premier.",
            "KR 03-12/03-14",
        ),
    ],
)
def test_dates_of_other_events_stay_with_them(text: str, expected: str) -> None:
    assert told(text) == [f"Holm: planned {expected}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_MINISTER} will visit Seoul next week. The two-day visit begins on Monday.",
            "KR 03-11/03-12",
        ),
        (
            f"{_MINISTER} will visit Seoul. She will arrive on Monday and return on Wednesday.",
            "KR 03-11/03-13",
        ),
        (
            f"{_MINISTER} will visit Seoul next week. She will be there on Tuesday.",
            "KR 03-12",
        ),
        (
            f"{_MINISTER} will visit Seoul. The visit begins on Monday and runs until Wednesday. "
            "On her way out she will stop in Turkey.",
            "KR 03-11/03-13, TR",
        ),
        (
            f"{_MINISTER} will visit Seoul. The visit to Seoul begins on Monday.",
            "KR 03-11/..",
        ),
        (
            f"{_MINISTER} will be in Seoul from Friday. She comes home by Monday.",
            "KR 03-08/03-11",
        ),
        (
            f"{_MINISTER} will visit Seoul from March 11 to 15. She stops in Busan on Monday and "
            "Tuesday.",
            "KR 03-11/03-15",
        ),
        (
            f"{_MINISTER} arrives in Seoul on Monday. She is staying until the conference closes "
            "on Thursday.",
            "KR 03-11/03-14",
        ),
        (
            "Leaders of twelve states will meet in the Korean city of Busan on March 12 and 13. "
            f"{_MINISTER} will be there, too.",
            "KR 03-12/03-13",
        ),
        (
            "The summit in Busan on March 12 will be short. "
            f"{_MINISTER} will take part in the talks in Busan, her office said.",
            "KR 03-12",
        ),
        (
            f"{_MINISTER} is to travel to Seoul. Seoul is where she will be on Thursday.",
            "KR 03-07",
        ),
    ],
)
def test_dates_in_another_sentence(text: str, expected: str) -> None:
    assert told(text) == [f"Holm: planned {expected}"]


def test_a_tour_keeps_its_own_days() -> None:
    (trip,) = trips(f"{_MINISTER} will pay visits to Kenya and Tanzania from March 10 to 16.")
    assert tour_days(trip) == "03-10/03-16"
    assert all(stop.start is None and stop.end is None for stop in trip.stops)


def test_the_same_day_is_the_coming_one_and_not_that_of_the_saying() -> None:
    text = (
        "Foreign Minister Kari Holm will visit Egypt on Saturday, her office said on Tuesday. "
        "Later that day Holm will fly to Jordan."
    )
    assert told(text) == ["Holm: planned EG 03-09, JO 03-09/.."]


def test_a_day_and_until_when() -> None:
    text = (
        "Foreign Minister Kari Holm is scheduled to visit Germany on March 12. She will stay in "
        "Germany until March 13 and then fly to France on March 14."
    )
    assert told(text) == ["Holm: planned DE 03-12/03-13, FR 03-14/.."]


def test_a_journey_that_has_begun_began_on_the_day_told_in_the_past() -> None:
    text = (
        "Foreign Minister Kari Holm has left for a trip to Ethiopia. Holm departed from Oslo on "
        "Tuesday. At the end of the summit she will begin a state visit to Ethiopia on March 11."
    )
    assert told(text) == ["Holm: under_way ET 03-05/.."]


def test_flying_back_ends_the_stop_told_before() -> None:
    text = (
        "Foreign Minister Kari Holm will leave for Berlin tomorrow and fly back on Saturday. A "
        "visit by Holm to London is still planned."
    )
    assert told(text) == ["Holm: planned DE 03-07/03-09, GB"]


def test_where_behind_two_places_speaks_of_both() -> None:
    (trip,) = trips(
        f"{_MINISTER} begins a trip to Jordan and Lebanon, where she will be from March 10 to 13."
    )
    assert tour_days(trip) == "03-10/03-13"
    assert all(stop.start is None and stop.end is None for stop in trip.stops)


def test_the_words_of_a_date_are_kept() -> None:
    (trip,) = trips(f"{_MINISTER} will visit Seoul on Thursday and Friday.")
    (stop,) = trip.stops
    assert stop.date_text == "on Thursday and Friday"
    assert stop.precision == "day"


def test_a_stop_that_follows_lies_behind_the_one_before() -> None:
    text = (
        "Foreign Minister Kari Holm will leave on Monday for Cairo. She will then travel to "
        "Greece, where she is due to arrive on Thursday."
    )
    assert told(text) == ["Holm: planned EG 03-11/03-14, GR 03-14/.."]


def test_the_day_of_an_invitation_is_not_the_journeys() -> None:
    text = (
        "The palace hopes that Prime Minister Lars Brandt can take up an invitation to Riga that "
        "President Oto Berzins of Latvia extended last September."
    )
    assert told(text, "Helsinki/FI") == ["Brandt: tentative LV"]


def test_the_days_that_it_lasts() -> None:
    assert told(
        "Foreign Minister Kari Holm flies on Monday. It will be her third trip to China as a "
        "minister, and it's to last from March 12 to 15."
    ) == ["Holm: planned CN 03-12/03-15"]


def test_a_beginning_is_as_past_as_the_arrival() -> None:
    text = f"{_MINISTER} arrived in Seoul for a three-day visit, starting Monday."
    assert told(text) == ["Holm: under_way KR 03-04/03-06"]


@pytest.mark.parametrize(
    "text",
    [
        "Mexican President Luis Mora cancelled a February 20 trip to Lima over the wall.",
        "The row led to Mexican President Luis Mora cancelling a visit to Lima in January.",
        "The calls included a meeting between Foreign Minister Kari Holm and Vice President Tom "
        "Reed in Munich on February 18.",
    ],
)
def test_a_day_nearly_a_year_off_that_no_verb_puts_ahead_is_just_over(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "trip"),
    [
        (
            "Foreign Minister Kari Holm will attend the annual fair in Riga on 18 February.",
            "Holm: planned LV 02-18",
        ),
        (
            "Foreign Minister Kari Holm cancelled a trip to Lima in June.",
            "Holm: cancelled PE 06-01/06-30",
        ),
    ],
)
def test_a_day_in_the_year_to_come(text: str, trip: str) -> None:
    assert told(text) == [trip]


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        (
            "arrives in Seoul on 12 March and leaves for Tokyo that Friday",
            "KR 03-12/03-15, JP 03-15/..",
        ),
        (
            "goes to Lima on Sunday, March 17. On the Tuesday she flies to Quito",
            "PE 03-17/03-19, EC 03-19/..",
        ),
        (
            "will be in Seoul on 19 March, and will go to Tokyo that weekend",
            "KR 03-19, JP 03-23/03-24",
        ),
    ],
)
def test_a_weekday_pointed_at_is_of_the_days_told(text: str, stops: str) -> None:
    assert told(f"{_MINISTER} {text}.") == [f"Holm: planned {stops}"]
