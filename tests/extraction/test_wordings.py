"""Presence told without a verb of travel: stops, meetings, planes, contracted verbs."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told, trips

_HOLM = "Norwegian Foreign Minister Kari Holm"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_HOLM}'s next stop is Baku.", ["Holm: planned AZ"]),
        (f"{_HOLM}'s next port of call will be Baku, on Monday.", ["Holm: planned AZ 03-11"]),
        (f"{_HOLM}'s first trips were to be Chile and Peru.", []),
        (f"Riga will be the last stop for {_HOLM} on Friday.", ["Holm: planned LV 03-08"]),
        (f"Riga is one leg of a tour by {_HOLM}.", ["Holm: planned LV"]),
        (f"The itinerary of {_HOLM} takes her to Riga.", ["Holm: planned LV"]),
        (f"{_HOLM} is scheduled for talks in Riga on Friday.", ["Holm: planned LV 03-08"]),
        (f"{_HOLM} has meetings in Riga on Friday.", ["Holm: planned LV 03-08"]),
        (f"{_HOLM} joins Baltic leaders in Riga on Friday.", ["Holm: planned LV 03-08"]),
        (f"Riga awaits {_HOLM} on Friday.", ["Holm: planned LV 03-08"]),
        (f"{_HOLM}'s plane landed in Riga on Wednesday.", ["Holm: under_way LV 03-06/.."]),
        (f"{_HOLM} gets to Riga on Friday.", ["Holm: planned LV 03-08/.."]),
        (f"{_HOLM} heads for Riga this weekend.", ["Holm: planned LV 03-09/03-10"]),
        (f"{_HOLM} has set aside Monday for the Latvian capital.", ["Holm: planned LV 03-11"]),
    ],
)
def test_presence(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_HOLM} won the vote. She's in Riga until Friday.", ["Holm: under_way LV ../03-08"]),
        (f"{_HOLM} won the vote. She’ll be in Riga on Friday.", ["Holm: planned LV 03-08"]),
        (f"{_HOLM} said she'd go to Riga on Friday.", ["Holm: planned LV 03-08/.."]),
        (f"{_HOLM} isn't going to Riga on Friday.", []),
        (f"{_HOLM} won’t go to Riga on Friday.", []),
        (f"{_HOLM} doesn't plan to visit Riga.", []),
        (f"{_HOLM}'s colleagues in Riga will vote on Friday.", []),
    ],
)
def test_contracted_verbs(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "predicate",
    ["has set aside money for Ukraine", "gets to choose a team in Riga", "cleared a path for Riga"],
)
def test_verbs_that_need_a_date_or_place_behind_them(predicate: str) -> None:
    assert told(f"{_HOLM} {predicate}.") == []


def test_a_list_goes_on_behind_a_region() -> None:
    text = f"{_HOLM} will visit Rome and Paris and then, in Asia, Seoul and Tokyo."
    assert told(text) == ["Holm: planned IT, FR, KR, JP"]


def test_a_tour_under_way_takes_its_other_stops_along() -> None:
    text = (
        f"Poland and Belgium are the stops of {_HOLM}'s journey. She landed in Warsaw on Wednesday."
    )
    assert told(text) == ["Holm: under_way PL 03-06/.., BE"]


@pytest.mark.parametrize(
    ("predicate", "expected"),
    [
        ("is going to Baghdad on Saturday", ["Holm: planned IQ 03-09/.."]),
        ("is going to the Netherlands on Saturday", ["Holm: planned NL 03-09/.."]),
        ("is going to tell Baghdad on Saturday", []),
        ("returns to Israel on Saturday", ["Holm: planned IL 03-09/.."]),
        ("returns to Oslo on Saturday", []),
        ("is on her way to Asia. She visits Riga and Seoul", ["Holm: under_way LV, KR"]),
    ],
)
def test_going_and_coming_back(predicate: str, expected: list[str]) -> None:
    assert told(f"{_HOLM} {predicate}.") == expected


@pytest.mark.parametrize(
    ("predicate", "expected"),
    [
        ("will visit Jordan, where she will meet King Abdullah, and Egypt", "JO EG"),
        ("will visit Jordan, where she will attend a summit, Egypt and Iraq", "JO EG IQ"),
        ("will visit Jordan, where she will discuss trade, Egypt and Iraq", "JO"),
        ("will visit Paris, where she will meet leaders from Spain, Italy and Malta", "FR"),
        ("will go to Paris, where she meets the president, Germany's chancellor said", "FR"),
    ],
)
def test_lists_broken_by_a_clause(predicate: str, expected: str) -> None:
    found = [stop.country for trip in trips(f"{_HOLM} {predicate}.") for stop in trip.stops]
    assert " ".join(found) == expected


def test_the_stop_before() -> None:
    text = f"After Riga on Friday, {_HOLM} continues to Vilnius on Sunday."
    assert told(text) == ["Holm: planned LV 03-08, LT 03-10/.."]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Qatar and Oman follow.", "JP QA OM"),
        ("Qatar and Oman come next.", "JP QA OM"),
        ("Qatar and Oman make up the rest of the tour.", "JP QA OM"),
        ("Qatar and Oman round out the trip.", "JP QA OM"),
        ("Qatar follows suit.", "JP"),
        ("Qatar and Oman followed the talks.", "JP"),
    ],
)
def test_further_stops(sentence: str, expected: str) -> None:
    found = trips(f"{_HOLM} will travel to Japan. {sentence}")
    assert " ".join(stop.country for trip in found for stop in trip.stops) == expected


def test_an_aside_on_the_past_of_others_does_not_change_the_topic() -> None:
    text = (
        f"{_HOLM} will visit Riga. Swedish Prime Minister Nils Berg was in Riga in 2019. "
        "The two-day visit begins on Monday."
    )
    assert told(text) == ["Holm: planned LV 03-11/03-12"]


def test_an_aside_on_another_journey_keeps_its_places_to_itself() -> None:
    text = (
        f"{_HOLM} will travel next month. The journey, which overlaps with preparations for a "
        "visit to Washington by Swedish Prime Minister Nils Berg, begins on April 5 and includes "
        "Canada as well as Poland."
    )
    assert told(text) == ["Holm: planned CA, PL", "Berg: planned US"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_HOLM} will speak at the first two stops, Bahrain and Oman.",
            ["Holm: planned BH, OM"],
        ),
        (f"{_HOLM} drops Japan from her Asia trip.", ["Holm: cancelled JP"]),
        (f"{_HOLM} dropped Japan from her itinerary in 2019.", []),
    ],
)
def test_stops_apposed_and_dropped(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_hosts_of_no_state_receive_where_the_article_is_from() -> None:
    text = f"Commissioner Jean Petit receives {_HOLM} on Friday."
    assert told(text, at="Brussels/BE") == ["Holm: planned BE 03-08"]
    assert told(text, at="Oslo/NO") == []


def test_whoever_expects_the_traveller_is_the_host() -> None:
    assert told(
        "Foreign Minister Kari Holm is on her way to Peru. President Luis Kuzma expects her in "
        "Lima on Friday, one day before Colombia's President Juan Santo does so."
    ) == ["Holm: under_way PE 03-08"]


def test_days_that_belong_to_places() -> None:
    assert told(
        "Foreign Minister Kari Holm will visit Qatar, Oman and China. Monday is for Doha; Tuesday "
        "for Muscat."
    ) == ["Holm: planned QA 03-11, OM 03-12, CN"]
    assert told(
        "Foreign Minister Kari Holm will visit Qatar and Oman. Monday is Doha, Tuesday Muscat."
    ) == ["Holm: planned QA 03-11, OM 03-12"]


def test_a_guest_is_not_at_home_where_he_will_be() -> None:
    assert told(
        "This week King Carl II receives his first State guest: President Karim Osei, who will be "
        "in Britain from March 12 to 13."
    ) == ["Osei: planned GB 03-12/03-13"]


@pytest.mark.parametrize(
    ("predicate", "expected"),
    [
        ("will head a delegation to Riga on Friday", ["Holm: planned LV 03-08/.."]),
        ("heads the bank in Riga", []),
        ("will be hosted in Riga on Friday by Edgars Kalnins", ["Holm: planned LV 03-08"]),
        ("broke off a visit to Latvia on Tuesday and is flying home", []),
    ],
)
def test_heads_and_guests(predicate: str, expected: list[str]) -> None:
    assert told(f"{_HOLM} {predicate}.") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_HOLM} makes a two-leg trip next week: first Riga, then Minsk.",
            ["Holm: planned LV, BY"],
        ),
        (f"{_HOLM} will shuttle between Riga and Minsk.", ["Holm: planned LV, BY"]),
        (f"{_HOLM} is away in Latvia.", ["Holm: under_way LV"]),
        (f"Latvia has invited {_HOLM}.", ["Holm: tentative LV"]),
        (
            f"{_HOLM} and her Polish counterpart, Jan Nowak, travel to Riga on Friday.",
            ["Holm + Nowak: planned LV 03-08/.."],
        ),
        (
            f"{_HOLM} leads a trade mission to Riga and Minsk between 18 and 22 March.",
            ["Holm: planned LV, BY"],
        ),
    ],
)
def test_lists_of_places_and_of_people(text: str, expected: list[str]) -> None:
    assert told(text) == expected
