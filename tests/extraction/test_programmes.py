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


_DIARY = """Diary of events

Thursday, March 14
BERLIN - Chancellor Eva Brandt meets Dutch Prime Minister Joost de Wit.
LUXEMBOURG - Ministers hold talks; Ukraine's Foreign Minister Oleh Bondar to join over lunch.
MADRID - Visit of Chilean President Lucia Rojas (to March 16).
SEOUL - Mongolian President Bat Dorj on state visit to South Korea (through Saturday).
DOHA - Turkish President Kemal Aydin arrives for two-day visit.
OTTAWA - Prime Minister Anne Roy travels to Washington to meet the president.
"""


def test_what_a_line_tells_happens_at_the_place_in_front_of_it() -> None:
    assert sorted(told(_DIARY, at=None)) == [
        "Aydin: planned QA 03-14/03-15",
        "Bondar: planned LU 03-14",
        "Dorj: planned KR 03-14/03-16",
        "Rojas: planned ES 03-14/03-16",
        "Roy: planned US 03-14",
        "Wit: planned DE 03-14",
    ]


def test_a_line_with_an_office_between_commas_and_where() -> None:
    text = (
        "Ms Ana Sild, European Commissioner for Trade, in Oslo (until 12 March): meets Mr Jon Vik."
    )
    assert told(f"Monday 11 March 2024\n\n{text}", None) == ["Sild: planned NO 03-11/03-12"]


def test_a_calendar_of_members_without_an_office() -> None:
    text = (
        "Calendar items for the week\n\n"
        "Lundi 8 avril 2024\n\n"
        "Ms Kari Holm in Cairo, Egypt: takes part in the summit.\n\n"
        "Mr Jon Vik receives Mr Tom Lie, chief executive of a bank.\n\n"
        "Mr Ola Berg and Ms Siv Moe in Tbilisi, Georgia (until 09/04): meet the president.\n"
    )
    assert told(text, at="Brussels/BE") == [
        "Holm: planned EG 04-08",
        "Berg + Moe: planned GE 04-08/04-09",
    ]
