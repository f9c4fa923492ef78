"""Habits of agencies in Asia, Africa, the Gulf and the Pacific that once were misread."""

from __future__ import annotations

from datetime import date

import pytest

from itinerary.extraction import extract
from itinerary.facts import Article, Dateline
from tests.extraction.articles import WEDNESDAY, tell, told

_HOLM = "Norwegian Foreign Minister Kari Holm"


def test_a_closing_mark_is_no_end_of_a_journey() -> None:
    text = f"{_HOLM} was accompanied by Trade Minister Ola Dahl. (end) kh.ab"
    assert told(f"{_HOLM} left on Wednesday for Muscat. {text}") == [
        "Holm + Dahl: under_way OM 03-06/.."
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"Representing the king, {_HOLM}, and her delegation, left for Muscat on Wednesday.",
            ["Holm: under_way OM 03-06/.."],
        ),
        (
            f"{_HOLM} left Oslo on Wednesday heading to Muscat on a two-day visit.",
            ["Holm: under_way OM 03-06/03-07"],
        ),
        (
            f"Norway will send a delegation headed by {_HOLM} to a summit in Muscat on Monday.",
            ["Holm: planned OM 03-11/.."],
        ),
        (
            f"{_HOLM} expressed interest in attending a meeting in Muscat on Monday.",
            ["Holm: tentative OM 03-11"],
        ),
        (
            f"{_HOLM} will make her first trip as minister to Muscat on Monday.",
            ["Holm: planned OM 03-11"],
        ),
        (f"{_HOLM} will hold virtual meetings with leaders in Muscat.", []),
        (
            f"{_HOLM} will visit Muscat on Monday. The visit is aimed at containing Chad.",
            ["Holm: planned OM 03-11"],
        ),
    ],
)
def test_wordings(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_the_delegation_leaves() -> None:
    text = f"{_HOLM} will visit Fiji with lawmakers. The delegation leaves on Sunday."
    assert told(text) == ["Holm: planned FJ 03-10/.."]


def test_weekdays_run_on_in_the_order_in_which_they_are_told() -> None:
    text = (
        f"{_HOLM} will go to Latvia and Oman. She will fly to Oman on Friday for a two-day visit. "
        "She will then come home, before heading to Latvia on Sunday."
    )
    assert sorted(told(text)) == ["Holm: planned LV 03-10/.., OM 03-08/03-09"]


def test_a_palace_of_another_name_is_not_the_one_known() -> None:
    text = f"{_HOLM} will meet the sultan at Istana Darul Hana on Monday."
    assert all("SG" not in line for line in told(text))


def test_the_letters_of_an_assembly_inside_a_word_are_no_assembly() -> None:
    assert told(f"{_HOLM} will attend a dinner of Lungau Band leaders on Monday.") == []


def test_a_second_office_means_the_same_person() -> None:
    text = (
        "Chinese State Councilor and Foreign Minister Wu Tao arrived in Muscat on Wednesday. "
        "The Chinese state councilor is visiting Oman for talks."
    )
    assert told(text) == ["Tao: under_way OM 03-06/.."]


def test_a_deputy_emir_is_not_the_emir() -> None:
    text = (
        "His Highness the Emir Sheikh Salim Al-Qadi left on Wednesday for Muscat. Deputy Emir "
        "Sheikh Omar Al-Nuri saw him off. The Emir will visit Jordan on Friday."
    )
    assert told(text, at="Doha/QA") == ["Al-Qadi: under_way OM 03-06/.., JO 03-08"]


def test_a_politician_with_a_membership_behind_the_name_travels() -> None:
    text = (
        "Wu Tao, a standing Politburo member and Chairman of the National People’s Congress of "
        "China, will pay a friendly visit to Oman on Monday."
    )
    article = Article("id", "t", "t.txt", text, None, date(2024, 3, 6), "the test", None)
    (trip,) = extract(article)
    assert (trip.travellers[0].name, trip.stops[0].country) == ("Wu Tao", "OM")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_HOLM} will transit Doha on her way to and from Oman and Yemen.",
            ["Holm: planned QA, OM, YE"],
        ),
        (
            f"{_HOLM} left Oslo for Muscat in the early hours of Wednesday on a two-day visit.",
            ["Holm: under_way OM 03-06/03-07"],
        ),
        (
            f"{_HOLM} on Tuesday departed Oslo for Muscat. She is expected back in the country on "
            "Saturday.",
            ["Holm: under_way OM 03-05/03-09"],
        ),
        (
            f'{_HOLM} will visit Oman this week, spokesman Jon Vik said. "They are friends," Vik '
            "said.She will fly to Muscat on Friday.",
            ["Holm: planned OM 03-08/.."],
        ),
        (
            f"{_HOLM} will today make a visit to Muscat. She will co-chair the talks from 6 to 7 "
            "March.",
            ["Holm: planned OM 03-06/03-07"],
        ),
        (
            f"{_HOLM} left Oslo on Wednesday for Muscat. She will be accompanied on the trip by "
            "Trade Minister Ola Dahl.",
            ["Holm + Dahl: under_way OM 03-06/.."],
        ),
        (
            f"{_HOLM} left Oslo on Wednesday for Muscat. Trade Minister Ola Dahl (ret), and the "
            "Director General of Norwegians in Diaspora, Ambassador Siv Moe will also be part of "
            "the delegation.",
            ["Holm + Dahl + Moe: under_way OM 03-06/.."],
        ),
        (
            "A U.N. human rights envoy arrived in Oman on Wednesday for a two-day visit. Kai Lund "
            "arrived by plane in Muscat. Lund will open a school.",
            ["Lund: under_way OM 03-06/03-07"],
        ),
    ],
)
def test_goings_and_companions(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_a_headline_s_bare_name_is_the_office_holder_below() -> None:
    assert told(
        "Iranian Foreign Minister left Tehran for Muscat on Wednesday. Rezai's trip to Muscat is "
        "aimed at closer ties.",
        at="Tehran/IR",
        title="Rezai leaves Tehran for Muscat",
    ) == ["Rezai: under_way OM 03-06/.."]


def test_the_day_of_the_telling_is_no_day_of_the_meeting() -> None:
    text = (
        f"{_HOLM} will attend a summit in Oman, officials said on Wednesday. She accepted an "
        "invitation to attend the summit."
    )
    assert told(text) == ["Holm: planned OM"]


def test_whoever_leads_the_delegation_beside_a_traveller() -> None:
    text = f"{_HOLM} and a large delegation led by her deputy arrived in Muscat on Wednesday."
    assert told(text) == ["Holm: under_way OM 03-06/.."]


def test_stops_that_a_tour_includes_are_its_own() -> None:
    text = f"{_HOLM} will visit Oman on Monday as part of a trip that includes stops in Chad."
    assert told(text) == ["Holm: planned OM 03-11, TD"]


def test_a_bracket_behind_a_name_ends_no_dateline() -> None:
    text = "Jakarta: President Hadi Santoso (Hadi) and First Lady Wulan flew to Beijing on Monday."
    dateline = Dateline("Jakarta", "ID", WEDNESDAY, None)
    one = Article("id", "test", "test.txt", text, None, WEDNESDAY, "the test", dateline)
    assert [tell(trip) for trip in extract(one)] == ["Santoso + Wulan: under_way CN 03-04/.."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "After her visit to Ghana, Foreign Minister Kari Holm is scheduled to visit the "
            "Republic of Togo on Friday.",
            ["Holm: planned GH, TG 03-08"],
        ),
        (
            f"{_HOLM} will on Friday visit Luanda in Angola and Windhoek in Namibia.",
            ["Holm: planned AO 03-08, NA 03-08"],
        ),
        (
            f"{_HOLM} will leave for Seoul via Tokyo on Monday.",
            ["Holm: planned KR 03-11/.., JP"],
        ),
        (
            f"{_HOLM} will visit Rome on Friday, according to Berlin.",
            ["Holm: planned IT 03-08"],
        ),
        (
            f"{_HOLM} will visit Riga and Vilnius. She leaves for Riga on Friday and attends a "
            "forum during a three-day stay.",
            ["Holm: planned LV 03-08/03-10, LT"],
        ),
        (
            f"{_HOLM} is in Suva this week for talks on fishing.",
            ["Holm: under_way FJ 03-04/03-10"],
        ),
        (
            f"{_HOLM} will begin a trip to Laos and Fiji on Friday. On the first leg of the "
            "six-day trip, Holm will arrive in Laos on Friday.",
            ["Holm: planned LA 03-08, FJ"],
        ),
    ],
    ids=["after-a-visit", "in-its-country", "via", "source", "stay", "this-week", "leg"],
)
def test_reads_stops_and_their_days(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_tells_a_tour_to_come_from_the_journey_begun() -> None:
    text = (
        f"{_HOLM} left for Muscat on Wednesday. In addition she will visit Angola, South Sudan "
        "and Ethiopia from March 11 until March 14."
    )
    assert told(text) == ["Holm: under_way OM 03-06/..", "Holm: planned AO, SS, ET"]


def test_knows_somebody_by_the_short_name_in_brackets() -> None:
    text = (
        "Norwegian President Kari Holmestrand (Karihol) arrived in Muscat on Wednesday. "
        "President Karihol will leave Muscat on Friday."
    )
    assert told(text) == ["Holmestrand: under_way OM 03-06/03-08"]


def test_tells_a_caption_by_who_stands_where() -> None:
    text = (
        f"{_HOLM} (2nd from left) and Defence Minister Ola Dahl (right) attend a rite in Rome."
        f"\n\n{_HOLM} is set to begin a trip on Friday that will include visits to Laos and Fiji."
    )
    assert told(text) == ["Holm: planned LA, FJ"]


def test_joins_a_line_that_cannot_end_so() -> None:
    text = f"{_HOLM} left here for\nMuscat this morning on an official visit to Oman."
    assert told(text) == ["Holm: under_way OM 03-06/.."]


def test_takes_leaving_a_stop_for_its_end_alone() -> None:
    text = (
        f"{_HOLM} has arrived in Muscat, beginning her visit. Holm will depart from Muscat on "
        "Friday and is expected in Oslo on Saturday."
    )
    assert told(text) == ["Holm: under_way OM ../03-08"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Kari Holm on Wednesday left Ghana for a state visit to Fiji. Holm will "
            "visit Accra on Sunday.",
            ["Holm: under_way FJ 03-06/.."],
        ),
        (
            "President Kari Holm has gone to Fiji. The President will return to Ghana on Friday. "
            "President Holm will visit Ghana again.",
            ["Holm: under_way FJ ../03-08"],
        ),
        (
            f"{_HOLM} will make a speech at Parliament House after arriving in Canberra yesterday.",
            ["Holm: under_way AU 03-05/.."],
        ),
        (
            f"{_HOLM} will embark on a tour of Gulf states starting with Oman on Monday.",
            ["Holm: planned OM 03-11/.."],
        ),
        (
            f"{_HOLM} has left Norway for an official visit to Fiji and Tonga. Holm left the "
            "country a few minutes past eight on Wednesday.",
            ["Holm: under_way FJ, TO"],
        ),
        (
            f"{_HOLM} according to the statement left for Suva on Wednesday.",
            ["Holm: under_way FJ 03-06/.."],
        ),
    ],
    ids=["left-home", "back-home", "after-arriving", "starting-with", "left-country", "statement"],
)
def test_tells_home_and_the_way_there(text: str, expected: list[str]) -> None:
    assert told(text, at=None) == expected


def test_takes_a_bare_office_for_the_leader_and_nobody_who_held_it() -> None:
    text = (
        f"{_HOLM} arrives in Tokyo on Thursday. She then attends the burial of former Foreign "
        "Minister Ken Abo. The Foreign Minister will leave Japan for Lima on a special flight."
    )
    assert told(text) == ["Holm: planned JP 03-07/.., PE"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"Arriving this morning at Rome airport were {_HOLM}; Foreign Minister Ola Dahl of "
            "Denmark; and Foreign Minister Ken Abo of Japan.",
            ["Holm + Dahl + Abo: under_way IT 03-06/.."],
        ),
        (f"{_HOLM} left the country headed to Mozambique.", ["Holm: under_way MZ"]),
        (
            f"Omani Foreign Minister Ali Said welcomed {_HOLM} during her visit to Oman.",
            ["Holm: under_way OM"],
        ),
        (
            f"{_HOLM} will go to Rome on Friday. The delegation would also include a number of "
            "senior officials, including Trade Minister Ola Dahl and Senator Jon Vik.",
            ["Holm + Dahl + Vik: planned IT 03-08/.."],
        ),
        (
            f"{_HOLM} arrived in Rome. Prime Minister Gino Rossi welcomed Holm and her "
            "accompanying delegation as they arrived at the palace.",
            ["Holm: under_way IT"],
        ),
        (f"{_HOLM} arrived home today after visits to Rome and Fiji.", []),
    ],
    ids=["arriving-were", "headed", "welcomed", "number-of", "accompanying", "arrived-home"],
)
def test_tells_who_comes_and_who_receives(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_HOLM} is expected to pay an official return visit to Fiji.", ["Holm: planned FJ"]),
        (
            f"{_HOLM} and Danish Foreign Minister Ola Dahl will meet on Friday at the Palace of "
            "Nations in Dushanbe.",
            ["Holm + Dahl: planned TJ 03-08"],
        ),
        (
            "Norwegian Minister for Women and Poverty Alleviation Kari Holm will visit Rome on "
            "Friday.",
            ["Holm: planned IT 03-08"],
        ),
    ],
    ids=["return-visit", "palace-elsewhere", "field"],
)
def test_takes_names_and_nouns_for_what_they_are(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_leaves_journeys_of_another_year_and_the_dates_of_announcements_aside() -> None:
    text = (
        f"{_HOLM} will visit India on Friday. Officials would make known Holm's travel dates "
        "within a week. After attending the games in Beijing in 2008, Holm travelled to Fiji."
    )
    assert told(text) == ["Holm: planned IN 03-08"]


def test_a_headline_that_ends_with_the_datelines_place_is_read() -> None:
    text = (
        "Danish president makes surprise visit to Riga\n\n"
        "RIGA, Latvia (Wire) — President Jens Lunde swept unannounced into Latvia on Wednesday to "
        "meet with President Ilze Kalnins. He will fly to Estonia, where on Thursday he will "
        "deliver a speech and on Friday meet ministers."
    )
    place = Dateline("Riga", "LV", None, "Wire")
    story = Article("id", "test", "test.txt", text, None, WEDNESDAY, "the test", place)
    assert [tell(trip) for trip in extract(story)] == [
        "Lunde: under_way LV 03-06/.., EE 03-07/03-08"
    ]


def test_parts_of_a_meeting_are_held_where_it_is() -> None:
    assert told(
        "Danish President Jens Lunde will not attend the summit in Riga. Deputy President Bo Vik "
        "will lead the delegation instead. U.N. chief Ada Lund will address the opening on Sunday."
    ) == ["Vik: planned LV", "Lund: planned LV 03-10"]


@pytest.mark.parametrize(
    "text",
    [
        "Among those expected Saturday are Danish President Bo Vik and Spain's King Felipe Sol.",
        "Those arriving on Saturday include Danish President Bo Vik and Spain's King Felipe Sol.",
    ],
)
def test_those_expected_come_to_where_the_article_is_from(text: str) -> None:
    assert told(f"World leaders were gathering to offer condolences. {text}") == [
        "Vik + Sol: planned NO 03-09/.."
    ]


def test_those_expected_to_do_something_else_go_nowhere() -> None:
    assert told("Those expected to stand for election include Danish President Bo Vik.") == []


@pytest.mark.parametrize("words", ["on the sidelines", "on the margins of the conference"])
def test_a_meeting_on_the_sidelines_is_where_the_meeting_told_of_is(words: str) -> None:
    text = "A conference takes place in Riga on Friday."
    meets = f"is to meet Danish Foreign Minister Bo Vik {words}."
    assert told(f"{text} {_HOLM} {meets}") == ["Holm + Vik: planned LV 03-08"]


def test_the_members_of_a_delegation_behind_who_they_are() -> None:
    text = (
        f"{_HOLM} arrived in Riga on Wednesday. Holm leads the Norwegian delegation which consists "
        "of several ministers in the government, Minister of Defence Ola Dahl and Minister of "
        "Trade Eva Moe."
    )
    assert told(text) == ["Holm + Dahl + Moe: under_way LV 03-06/.."]


def test_where_a_leader_is_from_stands_before_the_verb() -> None:
    text = "A ten-person US Congressional delegation led by Senator Bo Vik, from Ohio, arrived in"
    assert told(f"{text} Riga on Wednesday.") == ["Vik: under_way LV 03-06/.."]


def test_heads_of_state_need_no_office_of_their_own() -> None:
    text = (
        "A summit takes place in Riga on Friday. Heads of state attending the summit include "
        "Kenya's Bo Odera, Ghana's Kofi Amo and Togo's Yao Kos. Others are Benin's Ada Lund "
        "and Chad's Al Sol."
    )
    (trip, *_) = told(text)
    assert trip == "Odera + Amo + Kos + Lund + Sol: planned LV 03-08"


def test_he_is_whose_journey_opens_the_sentence() -> None:
    text = "Russian President Ivan Orlov is expected, too. The fair ends on Friday. "
    tour = "visit to Riga is part of a tour, during which he will visit Fiji and Tonga."
    assert told(f"{text} Chinese President Li Wang's {tour}")[0].startswith("Wang: planned")


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        ("A summit takes place in Riga on Friday. The summit will be attended", "LV 03-08"),
        ("The inauguration of Latvian President Ilze Kos on Sunday will be attended", "LV 03-10"),
    ],
)
def test_who_attends_in_the_passive(front: str, expected: str) -> None:
    text = f"{front} by the King of Spain, Felipe VI, and President Bo Vik of Chile."
    assert told(text) == [f"VI + Vik: planned {expected}"]
