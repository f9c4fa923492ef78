"""Where a going leads: lists, brackets, "here", adjectives; and what is only talked about."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told, trips

_MINISTER = "Foreign Minister Kari Holm"


def countries(predicate: str, at: str = "Oslo/NO") -> str:
    """The countries of the trips of "Foreign Minister Kari Holm …", in order."""
    found = trips(f"Norwegian {_MINISTER} {predicate}.", at)
    return " ".join(stop.country for trip in found for stop in trip.stops)


@pytest.mark.parametrize(
    ("predicate", "expected"),
    [
        ("will visit Kenya, Tanzania and Ethiopia", "KE TZ ET"),
        ("will visit Kenya, Tanzania, and then Ethiopia", "KE TZ ET"),
        ("will travel to Cairo, Egypt; Amman, Jordan; and Doha, Qatar, on March 10-14", "EG JO QA"),
        ("will travel to Tokyo, Japan, and Manila, Philippines", "JP PH"),
        ("will travel to Ukraine on Thursday and Moldova on Friday", "UA MD"),
        ("will visit Jordan on March 9-10, Israel on March 11 and Egypt on March 12", "JO IL EG"),
        ("will be in Seoul on Monday and in Hanoi on Tuesday", "KR VN"),
        ("will fly to Singapore on Friday before heading to Brunei on Saturday", "SG BN"),
        ("will go to Lima (Peru) and Quito (Ecuador)", "PE EC"),
        (
            "will embark on Sunday on a tour that will take her to Spain, Italy and France",
            "ES IT FR",
        ),
        (
            "left for Amman today, the first stop on a tour that will also take her to Jerusalem "
            "and Cairo",
            "JO IL EG",
        ),
    ],
)
def test_lists(predicate: str, expected: str) -> None:
    assert countries(predicate) == expected


@pytest.mark.parametrize(
    ("predicate", "expected"),
    [
        ("will visit the French capital on Monday", "FR"),
        ("will stay in the Thai resort of Phuket until Friday", "TH"),
        ("will meet officials at the White House on Monday", "US"),
        ("will meet the secretary-general at NATO headquarters on Monday", "BE"),
        ("will make a Tokyo trip next week", "JP"),
        ("will visit Jordan", "JO"),
        ("will visit Georgia and Chad", "GE TD"),
        ("will visit Kosovo on Monday", "XK"),
        ("will attend a conference in Geneva on Monday", "CH"),
        ("will arrive at Prague's international airport on Monday", "CZ"),
    ],
)
def test_names_of_places(predicate: str, expected: str) -> None:
    assert countries(predicate) == expected


@pytest.mark.parametrize(
    ("predicate", "expected"),
    [
        ("will travel to Brussels on Monday for talks on the situation in Sudan", "BE"),
        ("will meet aid workers back from Haiti in New York on Monday", "US"),
        ("will visit Cairo at the invitation of Egypt to discuss developments in Libya", "EG"),
    ],
)
def test_what_is_talked_about_is_no_stop(predicate: str, expected: str) -> None:
    assert countries(predicate) == expected


@pytest.mark.parametrize(
    ("predicate", "expected"),
    [
        ("arrived in Damascus from Beirut on Wednesday", "SY"),
        ("will fly from Hanoi to Jakarta on Thursday", "ID"),
        ("left Beijing for Ulaanbaatar on Wednesday", "MN"),
        ("returned to Oslo from Rome on Tuesday", ""),
    ],
)
def test_where_one_comes_from_is_no_stop(predicate: str, expected: str) -> None:
    assert countries(predicate) == expected


def test_here_is_the_city_of_the_dateline() -> None:
    assert countries("will arrive here on Thursday", "Manila/PH") == "PH"
    assert countries("will arrive here on Thursday", "Oslo/NO") == ""


def test_there_is_the_place_told_last() -> None:
    text = f"{_MINISTER} said Cairo is ready for talks. She will travel there on Monday."
    assert told(text) == ["Holm: planned EG 03-11/.."]


@pytest.mark.parametrize(
    "predicate",
    [
        "will visit Bergen and Tromso next week",
        "will meet the ambassadors of Sweden, Denmark and Finland in Oslo on Monday",
        "said Europe and Africa need each other",
        "will speak by telephone with her Finnish counterpart on Thursday",
        "criticised Beijing and Moscow in a speech on Tuesday",
    ],
)
def test_home_regions_and_actors_are_no_stops(predicate: str) -> None:
    assert countries(predicate) == ""


def test_the_city_of_a_stop_is_kept() -> None:
    (trip,) = trips(f"{_MINISTER} will visit Amman, Jordan, and Kosovo next week.")
    assert [(stop.country, stop.city) for stop in trip.stops] == [("JO", "Amman"), ("XK", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Leaders will gather for a summit in Nairobi on March 20. Prime Minister Lars Brandt "
            "will attend the summit.",
            ["Brandt: planned KE 03-20"],
        ),
        (
            "Prime Minister Lars Brandt will address the UN General Assembly on September 24.",
            ["Brandt: planned US 09-24"],
        ),
        ("Prime Minister Lars Brandt will attend the summit next week.", []),
    ],
)
def test_an_event_is_where_the_article_or_its_seat_says(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("journey", "stops"),
    [
        ("leaves on Friday for a tour of the Gulf, Turkey and Ukraine", "TR, UA"),
        ("departs on Friday for a trip to Europe and Saudi Arabia", "SA 03-08/.."),
        ("will meet the German chancellor in the EU capital on Friday", "BE 03-08"),
    ],
)
def test_places_behind_a_region(journey: str, stops: str) -> None:
    assert told(f"Norwegian President Kari Holm {journey}.")[0].endswith(f"planned {stops}")


def test_a_heading_of_two_towns_and_days() -> None:
    text = (
        "President Holm embarks on Friday on a trek through the Gulf.\n\nRIYADH, SAUDI ARABIA, "
        "March 20-21\n\nThe president will meet the king.\n\nTEL AVIV AND JERUSALEM, ISRAEL, March "
        "22-23\n\nHolm will meet the premier."
    )
    assert told(text, None) == ["Holm: planned SA 03-20/03-21, IL 03-22/03-23"]


@pytest.mark.parametrize(
    "journey",
    [
        "will be in the region next week, with stops in Doha and Muscat",
        "is in the Gulf next week, with stops in Doha and Muscat",
        "will swing through Qatar and Oman next week",
    ],
)
def test_stops_of_whoever_is_in_a_region(journey: str) -> None:
    told_of = told(f"Norwegian special envoy Jon Vik {journey}.")
    assert told_of == ["Vik: planned QA 03-11/03-17, OM 03-11/03-17"]
