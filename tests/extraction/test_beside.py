"""What an article tells beside its trip: other journeys, other lengths, whom somebody serves."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told, trips

_HOLM = "Norwegian President Kari Holm"
_GOES = f"{_HOLM} will visit Riga on Friday."
_ONE_DAY = ["Holm: planned LV 03-08"]


@pytest.mark.parametrize(
    "sentence",
    [
        "She has just returned from Spain after a three-day visit.",
        "She just returned from Spain after a three-day visit.",
        "She will go into a 14-day quarantine at home.",
        "Last week, she met King Faisal of Jordan during a three-day visit to the country.",
    ],
)
def test_the_length_of_something_else(sentence: str) -> None:
    assert told(f"{_GOES} {sentence}") == _ONE_DAY


@pytest.mark.parametrize(
    "sentence",
    [
        "Her two-day visit comes amid tensions over fish.",
        "The two-day visit comes a month after the election.",
        "The visit, which will last two days, comes at her own wish.",
    ],
)
def test_the_length_of_a_journey_that_comes(sentence: str) -> None:
    assert told(f"{_GOES} {sentence}") == ["Holm: planned LV 03-08/03-09"]


@pytest.mark.parametrize(
    "sentence",
    [
        "She has done three visits abroad previously, all to Mali.",
        "She made brief trips to Mali last week.",
        "The first gentleman also accompanied her on trips to Chad and Mali.",
        "She was in Rome last week on a tour that also took her to Mali and Chad.",
    ],
)
def test_journeys_that_are_over(sentence: str) -> None:
    assert told(f"{_GOES} {sentence}") == _ONE_DAY


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_HOLM} has left Oslo to attend a summit in Riga.", ["Holm: under_way LV"]),
        (
            f"{_HOLM} left the country to attend a summit in Riga on Friday.",
            ["Holm: under_way LV 03-08"],
        ),
        (f"{_HOLM} would also like to visit Chad.", ["Holm: tentative TD"]),
        (
            f"No date of {_HOLM}'s visit to Riga is known yet, a spokesman stated on Thursday.",
            ["Holm: planned LV"],
        ),
    ],
)
def test_setting_out_and_wishing(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Five members of Ireland's parliament led by Senator Jon Vik arrived in Oslo.", "IE"),
        ("Five members of U.S. Congress led by Senator Jon Vik arrived in Oslo on Tuesday.", "US"),
        ("A group of Swedish MPs led by Senator Jon Vik arrived in Oslo on Tuesday.", "SE"),
        ("Prime Minister Jon Vik left for Norway on Tuesday to join the leaders of Asia.", None),
    ],
)
def test_who_comes_to_the_place_of_the_dateline_does_not_serve_it(
    text: str, state: str | None
) -> None:
    assert {traveller.country for trip in trips(text) for traveller in trip.travellers} <= {state}
    assert all(trip.stops[0].country == "NO" for trip in trips(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Also heading to Riga on Friday is {X}.", ["Holm: planned LV 03-08/.."]),
        (
            "Attending the summit in Riga are {X} and German Chancellor Jon Vik.",
            ["Holm + Vik: under_way LV"],
        ),
        ("Flying to Riga on Friday will be {X}.", ["Holm: planned LV 03-08/.."]),
        ("Norway will be represented at the forum in Riga by {X}.", ["Holm: planned LV"]),
        (
            "King Olav will be represented by {X} at the funeral in Riga on Friday.",
            ["Holm: planned LV 03-08"],
        ),
        ("Norway will be represented in the case by its lawyers.", []),
    ],
)
def test_the_traveller_behind_the_verb(text: str, expected: list[str]) -> None:
    assert told(text.format(X=_HOLM)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Finance Minister Jon Vik is accompanying President Kari Holm on a visit to Chad.",
            ["Holm + Vik: under_way TD"],
        ),
        (
            "Finance Minister Jon Vik will accompany President Kari Holm to Chad on Friday.",
            ["Holm + Vik: planned TD 03-08/.."],
        ),
    ],
)
def test_the_journey_is_the_one_of_whom_one_accompanies(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Chad will be the first stop of the tour, followed by Mali and Ghana.",
        "Chad will likely be the first stop of the four-day trip, followed by Mali and Ghana.",
        "A daily reported that Chad is her first stop, followed by Mali and Ghana.",
    ],
)
def test_places_that_are_said_to_be_stops(sentence: str) -> None:
    (trip,) = trips(f"{_HOLM} begins a tour of Africa on Friday. {sentence}")
    assert [stop.country for stop in trip.stops] == ["TD", "ML", "GH"]


def test_a_place_that_is_a_destination_of_others() -> None:
    assert told(f"{_HOLM} praised the hotels. Chad is the destination of many.") == []


@pytest.mark.parametrize(
    ("text", "traveller"),
    [
        (
            "The chief of the IAEA has confirmed a trip to Russia. Jon Vik plans to go to Russia "
            "this week, and the visit of Jon Vik was announced by Russia's envoy in Vienna.",
            "Jon Vik",
        ),
        (
            "Mali's prime minister is to attend a forum in Riga next month. Mali's foreign "
            "ministry said Jon Vik would attend the forum on April 4-5.",
            "Jon Vik",
        ),
        (
            "The top US nuclear envoy will visit Seoul this week. Jon Vik, special representative "
            "for North Korea, will fly to Seoul on Friday.",
            "Jon Vik",
        ),
    ],
)
def test_an_office_and_a_name_apart_from_it(text: str, traveller: str) -> None:
    assert [one.name for trip in trips(text, None) for one in trip.travellers] == [traveller]


def test_an_office_is_not_that_of_whom_its_holder_meets() -> None:
    text = (
        "The Foreign Secretary begins a trip to New York today. He is to meet ministers there.\n"
        "On Thursday he is also due to meet Latvian Foreign Minister Jon Vik."
    )
    assert "Vik" not in "".join(told(text, None))


def test_companions_with_their_towns() -> None:
    (trip,) = trips(
        f"{_HOLM} left for Riga on Tuesday. Holm traveled with Governor Ola Bu of Dar State; "
        "Governor Nora Lie of Mar State; and Senator Ivar Dahl, Chairman, Committee on Trade.",
        None,
    )
    assert [one.name for one in trip.travellers] == ["Kari Holm", "Ola Bu", "Nora Lie", "Ivar Dahl"]


def test_days_inside_a_window() -> None:
    text = f"{_HOLM} will visit Riga next month. She will attend a summit on April 4-5."
    assert told(text) == ["Holm: planned LV 04-04/04-05"]


def test_a_journey_is_no_name() -> None:
    text = "Pope Pius will make an “Apostolic Journey” to Chad from 2 to 5 July."
    assert told(text, None) == ["Pius: planned TD 07-02/07-05"]


def test_a_year_in_a_name_is_no_day_to_count_from() -> None:
    text = (
        "German Chancellor Jon Vik will go to Riga on Friday, after a match for the 2028 cup. "
        f"One day earlier {_HOLM} will visit Riga."
    )
    assert "Holm: planned LV 03-07" in told(text)


def test_back_on_the_same_day() -> None:
    text = f"{_HOLM} will leave Oslo for Riga on Friday. She will return same day."
    assert told(text) == ["Holm: planned LV 03-08"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_HOLM} will stay in Rome until Friday, when she will fly to Chad.",
            ["Holm: planned IT ../03-08, TD 03-08/.."],
        ),
        (f"{_HOLM} is in Riga ahead of a summit next month.", ["Holm: under_way LV"]),
        (
            f"{_HOLM} will visit Riga on Friday after talks in Oslo on Thursday.",
            ["Holm: planned LV 03-08"],
        ),
        (
            f"{_HOLM} will visit Mali on Friday and two days later fly to Rome to meet the pope, "
            "on March 12.",
            ["Holm: planned ML 03-08, IT 03-12"],
        ),
        (
            f"{_HOLM} arrived in Riga on Wednesday. She left Paris on Tuesday after a three-day "
            "official visit.",
            ["Holm: under_way LV 03-06/.."],
        ),
        (f"{_HOLM} defended her trip as a chance to thank allies for help in Chad.", []),
    ],
)
def test_days_and_places_of_something_else(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_whoever_holds_an_office_in_an_aside() -> None:
    text = "Minister Kari Holm, who is the president of a club, is accompanying King Olav to Riga."
    (trip,) = trips(text)
    assert [one.name for one in trip.travellers] == ["Olav", "Kari Holm"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Prime Minister Jon Vik has said he will attend an Asean meeting in Thailand. "
            "Thai officials are at odds with Thai unions.",
            ["Vik: planned TH"],
        ),
        (
            "The chairman of the National Assembly, Jon Vik, will pay an official visit to China. "
            "The National People's Congress (NPC) has invited him.",
            ["Vik: planned CN"],
        ),
    ],
)
def test_who_goes_to_a_country_as_such_is_not_at_home_there(text: str, expected: list[str]) -> None:
    assert told(text, None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_HOLM} attended a funeral in Rome this morning. She will stay in Rome until Friday.",
            ["Holm: under_way IT ../03-08"],
        ),
        (
            f"{_HOLM} visits Rome on Thursday. She will stay in Rome until Friday.",
            ["Holm: planned IT 03-07/03-08"],
        ),
        (
            f"{_HOLM} arrived on Tuesday on her first Riga visit as president.",
            ["Holm: under_way LV 03-05/.."],
        ),
        (f"{_HOLM} left Oslo on a Riga visit.", ["Holm: under_way LV"]),
    ],
)
def test_who_is_there_by_now(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_an_envoy_on_a_conflict_serves_no_party_to_it() -> None:
    text = "The UN envoy on the Syrian conflict, Jon Vik, will visit Damascus on Friday."
    assert told(text, None) == ["Vik: planned SY 03-08"]


def test_what_it_would_be_to_put_a_visit_off() -> None:
    text = f"{_HOLM} is to visit Riga in May. Postponing the visit until June would be wrong."
    assert told(text) == ["Holm: planned LV 05-01/05-31"]
