"""Places told in other words: "the country", those in whose stop one meets, where others landed."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told

_MINISTER = "Norwegian Foreign Minister Kari Holm"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{X} praised Latvia on Monday. She will visit the country in May.", "planned LV"),
        ("{X} praised Fiji. Her trip to the island nation is due in May.", "planned FJ"),
        (
            "Latvia awaits a pledge. {X} had planned to visit the Baltic country on Friday, but "
            "she cancelled the trip.",
            "cancelled LV 03-08",
        ),
    ],
)
def test_a_state_named_again_by_its_kind(text: str, expected: str) -> None:
    (trip,) = told(text.format(X=_MINISTER))
    assert trip.startswith(f"Holm: {expected}")


def test_the_country_in_which_a_visit_is_prepared() -> None:
    text = (
        f"{_MINISTER} will be in Latvia on Monday to prepare for Norwegian Prime Minister Jon "
        "Vik's planned state visit to the country on April 4-5."
    )
    assert told(text) == ["Holm: planned LV 03-11", "Vik: planned LV 04-04/04-05"]


@pytest.mark.parametrize(
    "text",
    [
        "{X} praised Latvia and Estonia. She will visit the country in May.",
        "{X} praised Latvia. She will visit the country's embassies in May.",
        "{X} praised Norway. She will visit a country in May.",
    ],
)
def test_the_country_of_several_and_what_belongs_to_it_are_no_stop(text: str) -> None:
    assert told(text.format(X=_MINISTER)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{X} arrived in Riga on Monday. Estonian President Ago Tamm arrived close to midnight "
            "on Monday.",
            ["Holm + Tamm: under_way LV 03-04/.."],
        ),
        (
            "{X} landed in Riga on Monday. Finnish Prime Minister Eero Salo is expected to arrive "
            "on Thursday.",
            ["Holm: under_way LV 03-04/..", "Salo: planned LV 03-07/.."],
        ),
        (
            "{X} will visit Riga on Monday. Estonian President Ago Tamm arrived on Tuesday.",
            ["Holm: planned LV 03-11", "Tamm: under_way NO 03-05/.."],
        ),
        (
            "{X} landed in Riga on Monday. Latvian President Ivo Kalns arrived on Tuesday.",
            ["Holm: under_way LV 03-04/..", "Kalns: under_way NO 03-05/.."],
        ),
    ],
)
def test_an_arrival_without_a_place_is_where_others_arrived(text: str, expected: list[str]) -> None:
    assert told(text.format(X=_MINISTER)) == expected


@pytest.mark.parametrize(
    ("meetings", "expected"),
    [
        (
            "She will meet Japanese Prime Minister Ken Sato on Monday and Korean President Park "
            "Min on Wednesday.",
            "JP 03-11, KR 03-13",
        ),
        ("Holm will see her Japanese counterpart, Ken Sato, on Monday.", "JP 03-11, KR"),
    ],
)
def test_hosts_are_met_in_their_own_stop_of_a_tour(meetings: str, expected: str) -> None:
    text = f"{_MINISTER} will visit Japan and Korea next week. {meetings}"
    assert told(text) == [f"Holm: planned {expected}"]


@pytest.mark.parametrize(
    ("predicate", "expected"),
    [
        ("will attend a meeting of nuclear states in Berlin on Saturday", "DE 03-09"),
        ("will open Norway's embassy in Riga on Friday", "LV 03-08"),
        ("is to inaugurate a factory in Riga on Friday", "LV 03-08"),
        ("will meet the premier in the capital Riga on Friday", "LV 03-08"),
    ],
)
def test_what_is_met_or_opened_somewhere_is_no_topic(predicate: str, expected: str) -> None:
    assert told(f"{_MINISTER} {predicate}.") == [f"Holm: planned {expected}"]
