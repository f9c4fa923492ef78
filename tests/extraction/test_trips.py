"""Whole short articles: what claims add up to."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from itinerary.extraction import extract, read_article
from itinerary.facts import Person, Precision, Status
from tests.extraction.articles import article, tell, told, tour_days, trips


def test_a_tour_told_over_several_sentences_is_one_trip() -> None:
    (trip,) = trips(
        "Foreign Minister Kari Holm sets off on Saturday for the Middle East, her office said "
        "on Wednesday. She will visit Jordan on March 9 and 10, Israel on March 11 and Egypt on "
        "March 12.\n\n"
        "In Amman the minister will open a school. She will return home on March 13."
    )
    assert tell(trip) == "Holm: planned JO 03-09/03-10, IL 03-11, EG 03-12"
    assert trip.travellers == (Person("Kari Holm", "Foreign Minister", "NO"),)


def test_a_trip_that_is_told_again_is_told_once() -> None:
    text = (
        "Foreign Minister Kari Holm will visit Seoul on Thursday and Friday. Holm's visit to "
        "South Korea is her first to the country. The minister will visit Seoul with a trade "
        "delegation."
    )
    assert told(text) == ["Holm: planned KR 03-07/03-08"]


def test_two_trips_of_one_person() -> None:
    text = (
        "Foreign Minister Kari Holm will visit Seoul on Thursday. In April she will travel to "
        "Nairobi."
    )
    assert told(text) == ["Holm: planned KR 03-07", "Holm: planned KE 04-01/04-30"]


def test_trips_of_two_people_in_one_sentence() -> None:
    text = (
        "South African Deputy President Themba Nkosi will visit China from March 10 to 13, while "
        "Foreign Minister Luo Jianming is to travel to Europe and meet officials in Rome on "
        "Monday."
    )
    assert told(text, "Beijing/CN") == [
        "Nkosi: planned CN 03-10/03-13",
        "Jianming: planned IT 03-11",
    ]


def test_two_states_in_two_spans() -> None:
    text = (
        "President Gu Zhenhua will attend a summit in Lima, Peru, and pay a state visit to Peru "
        "from March 13 to 17. At the invitation of President Rodrigo Teixeira of Brazil, Gu will "
        "pay a state visit to Brazil from March 17 to 21."
    )
    (line,) = told(text, "Beijing/CN")
    assert line.endswith(": planned PE 03-13/03-17, BR 03-17/03-21")


def test_one_stop_may_be_called_off_and_the_rest_hold() -> None:
    text = (
        "Foreign Minister Kari Holm has cancelled a visit to Baku, her office said. She will "
        "visit Tbilisi on Thursday as planned."
    )
    assert sorted(told(text)) == ["Holm: cancelled AZ", "Holm: planned GE 03-07"]


def test_a_trip_that_was_put_off_and_set_anew() -> None:
    text = (
        "Foreign Minister Kari Holm, whose visit to Baku was postponed last month, will travel to "
        "Baku on March 20."
    )
    assert told(text) == ["Holm: planned AZ 03-20/.."]


def test_under_way_with_a_next_stop() -> None:
    text = (
        "Chinese State Councilor Fang Wei arrived in Hanoi on Tuesday for a visit. Fang will "
        "leave for Laos on Friday."
    )
    (trip,) = trips(text, "Hanoi/VN")
    assert trip.status is Status.UNDER_WAY
    assert [(stop.country, stop.start) for stop in trip.stops] == [
        ("VN", date(2024, 3, 5)),
        ("LA", date(2024, 3, 8)),
    ]


def test_a_window_gives_way_to_days() -> None:
    (trip,) = trips(
        "Foreign Minister Kari Holm will visit Seoul next week. The three-day visit begins on "
        "Monday."
    )
    assert tour_days(trip) == "03-11/03-13"
    assert trip.precision is Precision.DAY


def test_a_window_alone_keeps_its_name() -> None:
    (trip,) = trips("Foreign Minister Kari Holm will visit Seoul next week.")
    assert (trip.precision, trip.stops[0].precision) == (Precision.WEEK, Precision.WEEK)


def test_an_unnamed_office_holder_is_joined_to_the_name() -> None:
    text = (
        "The Japanese prime minister will visit Oslo on Thursday. Kenji Morita, Japan's prime "
        "minister, will meet King Sverre."
    )
    assert told(text) == ["Morita: planned NO 03-07"]


def test_evidence_is_what_stands_in_the_text() -> None:
    text = (
        "Foreign Minister Kari Holm will visit Seoul on Thursday. Nobody knows why.\n\n"
        "The two-day visit was announced in Oslo. Holm will also go to Hanoi."
    )
    whole = article(text, title="Holm to go to Asia")
    (trip,) = extract(whole)
    pieces = [*trip.evidence, *(one for stop in trip.stops for one in stop.evidence)]
    assert pieces
    for one in pieces:
        assert whole.text[one.start : one.end] == one.quote
    assert "Seoul" in trip.stops[0].evidence[0].quote
    assert "Hanoi" in trip.stops[1].evidence[0].quote
    assert not any("Nobody" in one.quote for one in pieces)


def test_confidence_has_its_reasons() -> None:
    (sure,) = trips("Foreign Minister Kari Holm will visit Seoul on Thursday.")
    (vague,) = trips("Foreign Minister Kari Holm will visit Seoul.")
    assert 0 < vague.confidence < sure.confidence <= 1
    assert "no day is given" in vague.reasons


def test_the_same_article_gives_the_same_trips() -> None:
    text = "Foreign Minister Kari Holm and Defence Minister Jon Vik will visit Seoul and Hanoi."
    assert trips(text) == trips(text)


_PIECES = """
Foreign Minister Kari Holm|will|visit|Seoul|on Thursday|, who|and|her|visit to|has been|postponed
from|Hanoi|the|delegation|led by|President Grace Phiri|is|in|not|may|the war in|Gaza|said|“|”|;|(|)
.|- |until|March 11-13|here|accompanied by|him|was to|its|tour of|Fiji, Samoa|to|including|summit
next week|invited|by|when|if
"""
_WORDS = st.sampled_from([piece for line in _PIECES.split("\n") for piece in line.split("|")])


@settings(max_examples=150, deadline=None)
@given(st.lists(_WORDS, max_size=60).map(" ".join))
def test_no_order_of_words_makes_it_fail(text: str) -> None:
    whole = article(text)
    for trip in extract(whole):
        assert trip.travellers
        assert trip.stops
        for one in trip.evidence:
            assert whole.text[one.start : one.end] == one.quote
        for stop in trip.stops:
            assert stop.start is None or stop.end is None or stop.start <= stop.end


@pytest.mark.parametrize("text", ["", " ", "\n\n", ".", "(((((", "\ud800", "\x00 will visit Seoul"])
def test_texts_that_say_nothing_give_nothing(text: str) -> None:
    assert extract(article(text, at=None)) == []


def test_article_without_travellers_is_read_no_further() -> None:
    told_of = article("Pop star Kari Holm will play in Seoul on Thursday and in Tokyo on Friday.")
    scene, claims, trips_ = read_article(told_of, fully=False)
    assert (scene.strips, claims, trips_) == ([], [], [])
    scene, _, trips_ = read_article(told_of)
    assert scene.strips  # to explain it
    assert trips_ == []


def test_where_a_journey_has_led_is_not_home() -> None:
    left = told(
        "Prime Minister Kari Holm flies to Tokyo on May 1. She flies on to Washington on May "
        "2. She leaves Washington for London on May 4.",
        at=None,
    )
    assert left == ["Holm: planned JP 05-01/05-02, US 05-02/05-04, GB 05-04/.."]


def test_a_spokesman_s_office_is_his_alone() -> None:
    assert told(
        "Arun Mehta, Official Spokesperson: Good afternoon. The Prime Minister goes to Oslo on "
        "Monday.",
        at=None,
    ) == ["Prime Minister of None: planned NO 03-11/.."]


def test_a_release_is_of_the_state_that_puts_it_out() -> None:
    assert told(
        "Ministry of External Affairs, Government of Norway\n\nThe Prime Minister goes to "
        "Copenhagen on Monday.",
        at=None,
    ) == ["Prime Minister of NO: planned DK 03-11/.."]
    assert told(
        "The Prime Minister departs from Rome on Monday. She arrives in Edinburgh on Monday.\n\n"
        "SOURCE Prime Minister's Office (Canada)",
        at=None,
    )[0].startswith("Prime Minister of CA: planned")


def test_a_given_name_that_is_a_word_for_a_thing() -> None:
    assert told("Defence Minister Bill Karlov leaves for Brussels on Tuesday.") == [
        "Karlov: planned BE 03-12/.."
    ]


def test_he_who_opens_a_sentence_stays_its_subject() -> None:
    assert told(
        "Foreign Minister Jon Vik leaves on Thursday. He was in the region in January; the deputy "
        "minister has been down there since. From March 10 to 12 he will visit Lima and Quito.",
        at=None,
    )[0].startswith("Vik: planned PE, EC")
