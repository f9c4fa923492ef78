"""Journeys told without verbs: headings, bulleted lists, tables, diaries, press statements."""

from __future__ import annotations

from tests.extraction.articles import told, tour_days, trips


def test_a_bulleted_itinerary() -> None:
    text = (
        "Foreign Minister Kari Holm will visit the Pacific next week. Her itinerary:\n\n"
        "- Fiji, 11-12 March\n"
        "- Samoa, 13 March\n"
        "- Tonga, 14-15 March\n"
    )
    assert told(text) == ["Holm: planned FJ 03-11/03-12, WS 03-13, TO 03-14/03-15"]


def test_a_list_without_a_traveller_tells_nothing() -> None:
    text = "Where our readers went:\n\n- Fiji, 11-12 March\n- Samoa, 13 March\n"
    assert told(text) == []


def test_a_list_of_people_and_places() -> None:
    text = (
        "The ministers' journeys on the national day:\n\n"
        "- Kari Holm, Minister for Foreign Affairs: Japan\n"
        "- Jon Vik, Minister for Defence: Poland\n"
    )
    assert told(text) == ["Holm: planned JP", "Vik: planned PL"]


def test_a_diary_gives_its_days_to_the_lines_below() -> None:
    text = (
        "Diary of political events\n\n"
        "Thursday, March 7\n"
        "BERLIN - German Chancellor Jonas Reuter meets Danish Prime Minister Lene Madsen.\n\n"
        "Friday, March 8\n"
        "PRAGUE - Slovak Foreign Minister Jana Kralova visits the Czech Republic.\n"
    )
    assert told(text, at=None) == ["Madsen: planned DE 03-07", "Kralova: planned CZ 03-08"]


def test_a_press_statement() -> None:
    (trip,) = trips(
        "U.S. Secretary of State Daniel Whitmore will travel to Tel Aviv, Israel; Amman, Jordan; "
        "and Ankara, Turkey, March 8-13, 2024. In Tel Aviv, the Secretary will meet with Israeli "
        "leaders. The Secretary will then travel to Amman.",
        "Washington/US",
        title="Secretary Whitmore's Travel to Israel, Jordan and Turkey",
    )
    assert [person.name for person in trip.travellers] == ["Daniel Whitmore"]
    assert [(s.country, s.city) for s in trip.stops] == [
        ("IL", "Tel Aviv"),
        ("JO", "Amman"),
        ("TR", "Ankara"),
    ]
    assert tour_days(trip) == "03-08/03-13"


def test_a_headline_counts_where_the_body_is_silent() -> None:
    text = "French President Julien Marchand is to make his first journey since his election."
    title = "Marchand to visit Brazil, Guyana"
    assert told(text, "Paris/FR", title) == ["Marchand: planned BR, GY"]


def test_captions_and_links_make_no_claims() -> None:
    text = (
        "Foreign Minister Kari Holm will visit Fiji next week.\n\n"
        "FILE PHOTO: Prime Minister Lars Brandt arrives in Tokyo on Tuesday.\n\n"
        "Also read: Defence Minister Jon Vik to visit Poland\n"
    )
    assert told(text) == ["Holm: planned FJ 03-11/03-17"]


def test_a_programme_in_capitals_does_not_shout() -> None:
    text = (
        "WEEKLY PROGRAMME OF FOREIGN MINISTER KARI HOLM\n\n"
        "On Thursday the minister travels to Seoul."
    )
    assert [person.name for trip in trips(text) for person in trip.travellers] == ["Kari Holm"]


def test_a_diary_from_today_with_last_days_in_brackets() -> None:
    text = (
        "Diary of political events\n\n"
        "Wednesday, March 6\n"
        "**ROME - Polish President Adam Zielinski visits Italy (to March 8).\n"
        "**OSLO - Polish Foreign Minister Ewa Nowak in Oslo for talks with Foreign Minister Kari "
        "Holm.\n\n"
        "Thursday, March 7\n"
        "**BERLIN - Danish Prime Minister Lene Madsen and Swedish Prime Minister Nils Berg meet "
        "Chancellor Jonas Reuter.\n"
    )
    assert told(text, at=None) == [
        "Zielinski: planned IT 03-06/03-08",
        "Nowak: planned NO 03-06",
        "Madsen + Berg: planned DE 03-07",
    ]


def test_a_calendar_with_days_in_figures() -> None:
    text = (
        "Calendar of the ministers\n\n"
        "Monday 11 March 2024\n\n"
        "Ms Kari Holm, Minister for Foreign Affairs, in Cairo, Egypt: takes part in the summit; on "
        "an official visit to Beirut, Lebanon (until 12/03).\n\n"
        "Minister Jon Vik in Apia, Samoa (until 13/03): on official mission.\n\n"
        "Minister Ola Berg in Tbilisi, Georgia (14-15/03): meets the president.\n"
    )
    assert told(text) == [
        "Holm: planned EG 03-11, LB 03-11/03-12",
        "Vik: planned WS 03-11/03-13",
        "Berg: planned GE 03-14/03-15",
    ]


def test_the_nearer_year_of_a_journey_in_a_programme() -> None:
    text = "The palace today published the programme of King Sverre's trip to Albania on 12 May."
    assert told(text) == ["Sverre: planned AL 05-12"]


def test_a_live_report_is_from_where_it_says() -> None:
    text = (
        "Baltic summit, day one: live from Riga\n\n"
        "12:30 Norwegian Foreign Minister Kari Holm arrives on Thursday night.\n"
    )
    assert told(text, at=None) == ["Holm: planned LV 03-07/.."]


def test_a_stop_of_one_day_of_a_diary_lasts_that_day() -> None:
    text = (
        "Programme of Foreign Minister Kari Holm\n\n"
        "Monday, 11 March\n\nForeign Minister Holm travels to Riga for talks\n\n"
        "Tuesday, 12 March\n\nCouncil of Ministers\n\n"
        "Thursday, 14 March\n\nMinister Holm attends the summit in Skopje, North Macedonia\n"
    )
    assert told(text) == ["Holm: planned LV 03-11, MK 03-14"]


_DIARY = """MONDAY, MARCH 11

** SEOUL - Israeli Foreign Minister Dan Levi and Economy Minister Avi Barak will arrive for talks
with Foreign Minister Chung Eui-yong. (To March 14)

** RIYADH - Turkish Foreign Minister Mehmet Kaya will visit Saudi Arabia. (To March 12)

ATHENS - Greek Prime Minister Kostas Leris will meet Spanish Prime Minister Pablo Ruiz.

TUESDAY, MARCH 12

PARIS - Spanish Prime Minister Pablo Ruiz meets French President Louis Martin.
"""
_IN_DIARY = [
    "Levi + Barak: planned KR 03-11/03-14",
    "Kaya: planned SA 03-11/03-12",
    "Ruiz: planned GR 03-11, FR 03-12",
]


def test_a_diary_with_sentences_behind_its_places() -> None:
    assert told(_DIARY, None) == _IN_DIARY


def test_a_diary_in_one_line() -> None:
    line = " ".join(_DIARY.split()).replace("TUESDAY", "— — — — — — — TUESDAY")
    line = line.replace("12 PARIS", "12 ** PARIS")
    assert told(line, None) == _IN_DIARY


_WEEK = """Your week ahead

MONDAY

Minister in Riga

Norwegian Foreign Minister Kari Holm visits Latvia for talks with the premier.

TUESDAY

Earnings of the big banks

THURSDAY

Estonian President Ago Tamm arrives in Oslo for a state visit.
"""


def test_a_week_ahead_of_bare_weekdays_has_the_days_to_come() -> None:
    assert told(_WEEK, None) == ["Holm: planned LV 03-11", "Tamm: planned NO 03-14"]


def test_a_day_at_the_head_of_a_line_goes_before_the_week_of_the_page() -> None:
    text = """The week in diplomacy: March 11-17

Monday: Norwegian Foreign Minister Kari Holm visits Latvia to attend a forum in Riga.

Monday and Tuesday: Estonian President Ago Tamm is in Finland, where he meets the premier.
"""
    assert told(text, None) == ["Holm: planned LV 03-11", "Tamm: planned FI 03-11/03-12"]
