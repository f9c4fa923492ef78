"""Who goes: subjects, lists, relative clauses, pronouns, and those who only stand near a verb."""

from __future__ import annotations

import pytest

from itinerary.language.places import country_of
from tests.extraction.articles import told, trips


def travellers(text: str, at: str | None = "Oslo/NO") -> list[str]:
    """The travellers of all trips that are not over: the name, or role and country."""
    found = (
        person.name or f"{person.role}/{person.country}"
        for trip in trips(text, at)
        if trip.status != "completed"
        for person in trip.travellers
    )
    return list(dict.fromkeys(found))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Foreign Minister Kari Holm and Defence Minister Jon Vik will visit Warsaw on Monday.",
            ["Kari Holm", "Jon Vik"],
        ),
        (
            "Prime Minister Lars Brandt, Foreign Minister Kari Holm and Defence Minister Jon Vik "
            "will travel to Warsaw on Thursday.",
            ["Lars Brandt", "Kari Holm", "Jon Vik"],
        ),
        (
            "Foreign Minister Kari Holm, who has led the ministry since 2021, will visit Warsaw.",
            ["Kari Holm"],
        ),
        (
            "Foreign Minister Kari Holm, 54, will visit Warsaw.",
            ["Kari Holm"],
        ),
        (
            "Prime Minister Lars Brandt said that Foreign Minister Kari Holm will visit Warsaw.",
            ["Kari Holm"],
        ),
        (
            "Prime Minister Lars Brandt said he will visit Warsaw.",
            ["Lars Brandt"],
        ),
        (
            "Foreign Minister Kari Holm is in Warsaw. She will fly to Prague on Friday.",
            ["Kari Holm"],
        ),
        (
            "The Japanese prime minister will visit Oslo on Thursday.",
            ["prime minister/JP"],
        ),
        (
            "The foreign ministers of Sweden and Denmark will visit Warsaw on Monday.",
            ["foreign minister/SE", "foreign minister/DK"],
        ),
        (
            "A delegation led by Speaker Ingrid Moe will visit Vietnam from March 17 to 22.",
            ["Ingrid Moe"],
        ),
        (
            "The visit of Foreign Minister Kari Holm to Warsaw begins on Monday.",
            ["Kari Holm"],
        ),
        (
            "A visit to Warsaw by Foreign Minister Kari Holm begins on Monday.",
            ["Kari Holm"],
        ),
    ],
)
def test_who_goes(text: str, expected: list[str]) -> None:
    assert travellers(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        # at home
        "Prime Minister Lars Brandt will open a hospital in Bergen and visit Stavanger on Friday.",
        # at a post abroad
        "The Norwegian ambassador to Kenya, Ola Nes, met the Kenyan foreign minister in Nairobi.",
        # not of the kind
        "Striker Tom Berg will fly to Madrid on Thursday for a medical with the Spanish club.",
        "The chief executive of Nordkraft, Anne Lie, will travel to Tokyo next week.",
        "Singer Maria Sol begins a tour of Europe in Paris on May 3 and will stop in Berlin.",
        "Norwegian troops will leave for Mali in April, the defence ministry said.",
        "Tourists from China will visit Norway in record numbers this summer, the mayor said.",
        # a host
        "King Sverre will give a speech in Oslo on Thursday.",
    ],
)
def test_who_is_no_traveller(text: str) -> None:
    assert travellers(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Prime Minister Lars Brandt will receive Malawian President Grace Phiri in Oslo "
            "on Thursday.",
            ["Phiri: planned NO 03-07"],
        ),
        (
            "Malawian President Grace Phiri will be received by King Sverre in Oslo on Thursday.",
            ["Phiri: planned NO 03-07"],
        ),
        (
            "Foreign Minister Kari Holm will meet her Finnish counterpart Aino Laine in Helsinki "
            "on Thursday.",
            ["Holm: planned FI 03-07"],
        ),
    ],
)
def test_hosts_stay_at_home(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_a_guest_may_come_to_the_dateline() -> None:
    text = "Indonesian President Budi Hartono will arrive here on Thursday for a two-day visit."
    assert told(text, "Kuala Lumpur/MY") == ["Hartono: planned MY 03-07/03-08"]


def test_the_visitor_is_the_traveller_spoken_of_last() -> None:
    text = (
        "Norwegian Foreign Minister Kari Holm will arrive here on Thursday. "
        "The visitor is to call on President Ramon Villaluz on Friday. "
        "The Norwegian will leave for Hanoi on Saturday."
    )
    (trip,) = trips(text, "Manila/PH")
    assert [person.name for person in trip.travellers] == ["Kari Holm"]
    assert [stop.country for stop in trip.stops] == ["PH", "VN"]


def test_a_role_that_is_told_later_makes_the_name_a_traveller() -> None:
    text = (
        "Kari Holm travels to Tunis tomorrow. The foreign minister, Kari Holm, will meet "
        "President Slim Trabelsi."
    )
    assert told(text) == ["Holm: planned TN 03-07/.."]


def test_he_is_whom_the_article_is_about_and_nobody_of_its_history() -> None:
    text = (
        "President Lars Brandt of Finland will visit Indonesia next week. "
        "Otto Lehtinen in 1970 and Aimo Salo in 1989 were the last to come to Jakarta. "
        "On Tuesday he is received by President Hadi Santoso in Jakarta."
    )
    assert told(text, "Helsinki/FI") == ["Brandt: planned ID 03-12"]


def test_a_present_passive_is_still_to_come() -> None:
    text = (
        "President Lars Brandt of Finland lands in Oslo on Friday. "
        "On Saturday he's received by King Harald."
    )
    assert told(text, "Helsinki/FI") == ["Brandt: planned NO 03-08/.."]


def test_a_schedule_of_the_state_department() -> None:
    text = (
        "SECRETARY ANN F. LEE\n\n"
        "Secretary Lee attends meetings and briefings at the Department of State.\n\n"
        "ASSISTANT SECRETARY FOR TRADE JOHN BARR\n\n"
        "Assistant Secretary Barr is on travel to Texas from March 6-8, 2024.\n\n"
        "UNDER SECRETARY FOR CULTURE JOAN CORN\n\n"
        "Under Secretary Corn is on travel to Chile from March 6-8, 2024.\n"
    )
    found = [trip.travellers[0].country for trip in trips(text, at=None)]
    assert found == ["US"]


@pytest.mark.parametrize("state", ["Israel", "Jordan", "Chad", "Kenya", "Georgia", "Armenia"])
def test_a_state_between_an_office_and_a_name_is_no_given_name(state: str) -> None:
    (trip,) = trips(f"President of {state} Otto Lehtinen will visit Oslo on Monday.")
    assert trip.travellers[0].name == "Otto Lehtinen"
    assert trip.travellers[0].country == country_of(state)


@pytest.mark.parametrize(
    "text",
    [
        "An Irish delegation led by Senator Tom Hale will arrive in Riga on Monday.",
        "Senator Tom Hale will lead the Irish delegation to the talks in Riga on Monday.",
    ],
)
def test_who_leads_a_states_delegation_serves_that_state(text: str) -> None:
    (trip,) = trips(text)
    assert [(one.name, one.country) for one in trip.travellers] == [("Tom Hale", "IE")]


def test_nobody_is_at_home_where_the_journey_leads() -> None:
    (trip,) = trips("Vice President Tom Hale will visit Riga on Monday.")
    assert (trip.travellers[0].country, trip.stops[0].country) == (None, "LV")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "At the invitation of Ivo Kalns, President of Latvia, Kari Holm, Foreign Minister of "
            "Norway, will visit Riga on Friday.",
            ["Holm: planned LV 03-08"],
        ),
        (
            "At the invitation of Latvian President Ivo Kalns, His Majesty Olaf, King of Norway, "
            "is on a state visit to Latvia until Friday.",
            ["Olaf: under_way LV ../03-08"],
        ),
        (
            "In talks with Latvian President Ivo Kalns, Norwegian Foreign Minister Kari Holm and "
            "Danish Foreign Minister Jon Vik agreed to visit Riga on Friday.",
            ["Holm + Vik: planned LV 03-08"],
        ),
        (
            "Norwegian Foreign Minister Kari Holm will go to Riga on Friday following Prime "
            "Minister Jon Vik's decision to skip the summit there.",
            ["Holm: planned LV 03-08/..", "Vik: cancelled LV"],
        ),
        (
            "The programme of Estonian President Ago Tamm includes a reception, a visit to Riga on "
            "Friday and talks with Prime Minister Ivo Kalns.",
            ["Tamm: planned LV 03-08"],
        ),
        (
            "Estonian President Ago Tamm said a visit to Riga is on his agenda.",
            ["Tamm: planned LV"],
        ),
        (
            "Prime Minister Jon Vik spoke of the tour by the national cricket team to Latvia.",
            [],
        ),
    ],
)
def test_whose_journey_it_is(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "group",
    [
        "A Norwegian delegation including Foreign Minister Kari Holm",
        "Five Norwegian lawmakers, including Senator Kari Holm,",
        "World leaders, including Norwegian Prime Minister Kari Holm,",
    ],
)
def test_who_is_named_as_one_of_a_group_goes(group: str) -> None:
    assert told(f"{group} will travel to Ghana on Friday.")[0].startswith("Holm: planned GH 03-08")


def test_a_chief_without_a_name_is_the_one_named_for_the_same_field() -> None:
    text = (
        "The UN humanitarian chief will visit Syria from Tuesday, the UN said. Under-Secretary-"
        "General for Humanitarian Affairs Jon Vik will be in Damascus until Thursday."
    )
    assert told(text) == ["Vik: planned SY 03-12/03-14"]


_HOLM = "Danish Prime Minister Kari Holm"


@pytest.mark.parametrize(
    "text",
    [
        f"Ahead of {_HOLM}'s visit to Lyon on Friday, the town hall has been painted.",
        f"French farmers plan to meet {_HOLM} during her stay in Lyon on Friday.",
        f"The stadium will be opened by {_HOLM} during her visit to Lyon on Friday.",
    ],
)
def test_whose_visit_it_is_that_others_prepare_for(text: str) -> None:
    assert told(text) == ["Holm: planned FR 03-08"]


def test_a_visit_during_which_something_was_done_is_not_told_anew() -> None:
    assert told(f"The deal was signed by {_HOLM} during her visit to Lyon.") == []


@pytest.mark.parametrize(
    "subject",
    [
        "Chinese Premier Jan Wu of the State Council",
        "Norwegian Vice-Premier Kari Wu of the Labour Party",
        "Norwegian Minister Kari Wu of the Ministry of Trade",
        "Norwegian Premier Kari Wu from the Greens",
    ],
)
def test_a_subject_of_a_body(subject: str) -> None:
    assert told(f"{subject} will visit Riga on Monday.") == ["Wu: planned LV 03-11"]


def test_whom_a_thing_is_of_does_not_do_what_it_does() -> None:
    assert told("A law of Premier Kari Wu of the Labour Party will take effect in Rome.") == []
