"""Who comes to a meeting that the article has placed, and days inside a window told before."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told, trips

_VIK = "Norwegian Prime Minister Jon Vik"


@pytest.mark.parametrize(
    "meeting",
    [
        "A summit will be held in Riga on Friday.",
        "The forum takes place in Riga on Friday.",
        "The Riga forum takes place on Friday.",
        "Riga will host a forum on Friday.",
        "EU leaders gather in Riga on Friday.",
    ],
)
@pytest.mark.parametrize(
    "sentence",
    [
        "{X} will take part.",
        "{X} will be among the guests.",
        "Among those attending is {X}.",
        "Those attending include {X}.",
        "Participants will include {X}.",
        "Speakers include {X}.",
    ],
)
def test_who_comes_to_the_meeting_told_before(meeting: str, sentence: str) -> None:
    assert told(f"{meeting} {sentence.format(X=_VIK)}") == ["Vik: planned LV 03-08"]


@pytest.mark.parametrize(
    "text",
    [
        f"A summit was held in Riga last month. {_VIK} will take part in a debate at home.",
        f"A summit will be held in Riga on Friday. {_VIK} will attend a school play.",
        f"A summit was held in Riga last month. Those attending included {_VIK}.",
        f"The shop takes place in Riga on Friday. {_VIK} will not take part.",
    ],
)
def test_who_does_not(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("{X} will visit Riga next week, arriving on Thursday.", "03-14/.."),
        ("{X} will visit Riga next week. He arrives on Thursday.", "03-14/.."),
        (
            "{X} will visit Riga next week. He will be there from Thursday to Saturday.",
            "03-14/03-16",
        ),
        ("{X} will visit Riga next week (Thursday and Friday).", "03-14/03-15"),
        ("{X} will visit Riga next week, from Thursday to Saturday.", "03-14/03-16"),
        ("{X} will visit Riga next month, from the 12th to the 14th.", "04-12/04-14"),
        ("{X} will visit Riga next week. He leaves for Riga on Sunday.", "03-10/.."),
        ("{X} will visit Riga next week. He leaves home this Thursday.", "03-07/.."),
    ],
)
def test_days_inside_a_window(text: str, days: str) -> None:
    assert told(text.format(X=_VIK)) == [f"Vik: planned LV {days}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{X} will be Chancellor Eva Lindner's guest in Berlin on Friday.", "planned DE 03-08"),
        ("{X} will be German Chancellor Eva Lindner's guest on Friday.", "planned DE 03-08"),
        ("{X} was among Chancellor Eva Lindner's guests.", None),
        ("A visit to Riga is on {X}'s schedule for Friday.", "planned LV 03-08"),
        ("A stop in Riga is also on {X}'s programme.", "planned LV"),
        ("On {X}'s agenda next week is a trip to Riga.", "planned LV 03-11/03-17"),
        ("{X}'s agenda for next week includes a trip to Riga.", "planned LV 03-11/03-17"),
        ("Riga's schedule includes a trip of pupils to Rome.", None),
        ("{X}, currently in Riga, said fish was good.", "under_way LV"),
        ("In Riga for a summit, {X} said fish was good.", "under_way LV"),
        ("In Riga, {X} said, fish was good.", None),
        ("Visiting {X} told reporters in Riga that fish was good.", "under_way LV"),
        ("{X} is being hosted by Latvian President Eva Ozola in Riga.", "under_way LV"),
        ("{X} has been invited to visit Riga in May.", "tentative LV 05-01/05-31"),
        (
            "{X} is in Riga on the first leg of a tour that will also take him to Rome.",
            "under_way LV, IT",
        ),
    ],
)
def test_wordings_of_guests_agendas_and_presence(text: str, expected: str | None) -> None:
    assert told(text.format(X=_VIK)) == ([f"Vik: {expected}"] if expected else [])


def test_who_joins_somebody_in_a_place() -> None:
    text = f"{_VIK} will be joined in Riga by Foreign Minister Kari Holm on Friday."
    assert told(text) == ["Vik + Holm: planned LV 03-08"]


def test_a_list_of_guests_by_state() -> None:
    text = (
        "Twelve leaders will attend the Riga summit on March 14-15.\n\nCanada – Prime Minister "
        "Jon Vik\n\nJapan – Foreign Minister Aiko Mori\n\nKenya – President Peter Omondi"
    )
    assert told(text, None) == ["Vik + Mori + Omondi: planned LV 03-14/03-15"]


def test_a_list_of_guests_of_a_meeting_that_nobody_places() -> None:
    text = "Who comes to the talks:\n\nCanada – Prime Minister Jon Vik\n\nKenya – Minister Ada Bu"
    assert told(text, None) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{X} will visit Riga (March 12), Warsaw (March 13-14) and Rome (March 15).",
            "planned LV 03-12, PL 03-13/03-14, IT 03-15",
        ),
        ("{X} will visit Riga over the weekend.", "planned LV 03-09/03-10"),
        (
            "{X} will fly to Warsaw on Friday after visiting Riga on Thursday.",
            "planned PL 03-08/.., LV 03-07",
        ),
        ("{X} is on the second day of a three-day visit to Riga.", "under_way LV 03-05/03-07"),
        ("{X} is on the last day of a two-day visit to Riga.", "under_way LV 03-05/03-06"),
        (
            "On the second day of his three-day visit to Riga, {X} met the king on Tuesday.",
            "under_way LV 03-04/03-06",
        ),
        (
            "{X} will cut short his stay in Riga and return home on Thursday.",
            "under_way LV ../03-07",
        ),
    ],
)
def test_days_of_lists_weekends_and_stays(text: str, expected: str) -> None:
    assert told(text.format(X=_VIK)) == [f"Vik: {expected}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ghanaian President Kofi Mensah is in the country for a two-day visit.", ["under_way NO"]),
        (
            "Ghanaian President Kofi Mensah arrived in the country on Tuesday.",
            ["under_way NO 03-05/.."],
        ),
        ("President Kofi Mensah of Ghana is back in Accra after a two-day visit to Riga.", []),
    ],
)
def test_who_is_in_the_country(text: str, expected: list[str]) -> None:
    assert told(text) == [f"Mensah: {days}" for days in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Estonian President Ago Tamm has confirmed his participation.", "Tamm"),
        ("Estonian President Ago Tamm has also confirmed his attendance at the summit.", "Tamm"),
        (
            "The participation of Estonian President Ago Tamm and Finnish President Eero Salo is "
            "also expected at the summit.",
            "Tamm + Salo",
        ),
        (
            "Among those who have confirmed their participation are Estonian President Ago Tamm "
            "and Finnish President Eero Salo.",
            "Tamm + Salo",
        ),
        (
            "Among those who are to attend are Estonian President Ago Tamm and Finnish President "
            "Eero Salo.",
            "Tamm + Salo",
        ),
    ],
)
def test_who_confirms_comes_to_the_meeting_told_of(text: str, expected: str) -> None:
    opening = "A summit of leaders will be held in Riga on Monday."
    assert told(f"{opening} {text}") == [f"{expected}: planned LV 03-11"]


def test_participation_in_another_matter_is_no_journey() -> None:
    opening = "A summit of leaders will be held in Riga on Monday."
    text = "Estonian President Ago Tamm praised the participation of women in the elections."
    assert told(f"{opening} {text}") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "{X} will also be in attendance.",
        "{X} is among special guests in attendance.",
        "Also in attendance will be {X}.",
        "Also present at the summit will be {X}.",
        "Expected to attend is {X}.",
        "Other leaders expected include {X}.",
        "The gathering will also see {X} in attendance.",
        "{X} will represent his country.",
        "Norway will be represented by Prime Minister Jon Vik.",
        "Norway is sending Prime Minister Jon Vik.",
        "{X} is also expected at the summit.",
    ],
)
def test_who_is_said_to_be_there_comes(sentence: str) -> None:
    text = f"A summit will be held in Riga on Friday. {sentence.format(X=_VIK)}"
    assert told(text)[0].startswith("Vik: planned LV 03-08")


@pytest.mark.parametrize(
    "sentence",
    ["Absent will be {X}.", "Also present was {X}.", "{X} will not be in attendance."],
)
def test_who_is_said_not_to_be_there_does_not(sentence: str) -> None:
    assert told(f"A summit will be held in Riga on Friday. {sentence.format(X=_VIK)}") == []


def test_others_come_to_the_meeting_that_somebody_attends_or_leaves_for() -> None:
    other = "Danish Prime Minister Jon Vik is among the guests."
    leaves = f"Foreign Minister Kari Holm leaves on Friday for a forum in Riga. {other}"
    assert told(leaves) == ["Holm: planned LV 03-08/..", "Vik: planned LV"]
    attends = f"Foreign Minister Kari Holm is attending the conference, held in Riga. {other}"
    assert told(attends) == ["Holm + Vik: under_way LV"]
    attended = f"Foreign Minister Kari Holm attended the conference, held in Riga. {other}"
    assert [line for line in told(attended) if "Vik" in line] == []


def test_the_days_of_a_meeting_are_told_behind_its_place() -> None:
    text = (
        f"Who comes to the forum in Riga\n\nThe forum is to run from March 12 to 14. {_VIK} will "
        "take part."
    )
    assert told(text, None) == ["Vik: planned LV 03-12/03-14"]


_LATER = " ".join("The hall is new." for _ in range(12))


@pytest.mark.parametrize(
    ("opening", "text", "expected"),
    [
        (
            "The spring summits and related meetings officially commenced this morning at the "
            "Convention Centre in Riga.",
            "Leading the Estonian delegation is Prime Minister Ago Tamm, who is accompanied by "
            "Foreign Minister Eero Salo.",
            ["Tamm + Salo: under_way LV 03-06/.."],
        ),
        (
            "A summit takes place in Riga on Friday.",
            f"{_LATER} Among the many leaders expected to attend the summit are Danish Prime "
            "Minister Ib Lund and Polish President Jan Kos.",
            ["Lund + Kos: planned LV 03-08"],
        ),
        (
            "A summit takes place in Riga on Friday.",
            "Other leaders set to attend include Danish Prime Minister Ib Lund.",
            ["Lund: planned LV 03-08"],
        ),
        (
            "Leaders have confirmed their attendance to the 8th and 9th summits to be held "
            "back-to-back in Riga on March 14-15.",
            "Danish Prime Minister Ib Lund has so far been reported to have confirmed his "
            "attendance.",
            ["Lund: planned LV 03-14/03-15"],
        ),
        (
            "Baltic leaders are gathering in the capital of Latvia for an annual forum.",
            "Danish Prime Minister Ib Lund will fill in for King Olaf, while Poland will be "
            "represented by President Jan Kos.",
            ["Kos + Lund: planned LV"],
        ),
    ],
)
def test_who_comes_to_the_only_meeting_told_of(
    opening: str, text: str, expected: list[str]
) -> None:
    assert told(f"{opening} {text}") == expected


_FUNERAL = "Queen Ana's funeral will take place in London on Monday."


def test_a_list_of_names_and_offices_below_who_comes() -> None:
    lines = (
        "ROYAL GUESTS\n\nKing Jorge and Queen Maria of Spain\n\nLEADERS\n\nJon Vik, President of "
        "Austria\n\nAna Sild, Prime Minister of New Zealand\n\nKari Holm, Danish Prime Minister"
    )
    for opening in ("The following have said they will come to London:", "Who will attend:"):
        text = f"{_FUNERAL}\n\n{opening}\n\n{lines}"
        assert told(text, None) == ["Jorge + Maria + Vik + Sild + Holm: planned GB 03-11"]


def test_those_already_in_a_country_for_a_summit() -> None:
    text = (
        "Already present in Latvia to attend the summit are Danish Prime Minister Jon Vik and "
        "Finnish President Eero Salo."
    )
    assert told(text) == ["Vik + Salo: under_way LV"]


def test_presidents_are_confirmed_for_the_summit_told_of() -> None:
    text = "A summit will be held in Riga on Friday. Presidents Jon Vik (Chile) and Ana Sild (Peru)"
    assert told(f"{text} are confirmed.") == ["Vik + Sild: planned LV 03-08"]
    assert told(f"{text} are worried.") == []


@pytest.mark.parametrize(
    "event",
    [
        "Ghana's 60th anniversary of independence",
        "Ghana's presidential inauguration",
        "the inauguration of Ghanaian President Kofi Mensah",
        "the funeral of Ghana's president",
    ],
)
def test_a_state_s_own_event_is_held_there(event: str) -> None:
    text = f"Foreign Minister Kari Holm will attend {event} on Friday."
    assert told(text) == ["Holm: planned GH 03-08"]
    assert told("Foreign Minister Kari Holm will attend Ghana's peace plan debate.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A forum on trade takes place in Riga on 14 March. Swedish Prime Minister Lars Ek has "
            "confirmed that he will come.",
            ["Ek: planned LV 03-14"],
        ),
        (
            "The inauguration will take place in Accra on 20 March. So far the presidents of Togo "
            "and Benin have said that they are coming.",
            ["president of TG + president of BJ: planned GH 03-20"],
        ),
        (
            "The summit takes place in Tallinn next week. Irish Taoiseach Sean Burke said he will "
            "be there.",
            ["Burke: planned EE 03-11/03-17"],
        ),
        (
            "A forum on trade takes place in Riga on 14 March. Swedish Prime Minister Lars Ek will "
            "come to Oslo on Friday.",
            ["Ek: planned NO 03-08/.."],
        ),
    ],
)
def test_who_will_come_comes_to_the_meeting_just_told(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_leaders_who_are_in_a_country_are_there_by_now() -> None:
    text = (
        "Other leaders are also in Latvia for the meeting, including Danish Prime Minister Jon Vik "
        "and Finnish President Eero Salo."
    )
    assert told(text) == ["Vik + Salo: under_way LV"]


def test_leaders_confirmed_to_attend_are_named() -> None:
    text = (
        "A meeting of leaders will be held in Riga on Friday. Leaders confirmed to attend are "
        "Danish Prime Minister Jon Vik along with Finnish President Eero Salo."
    )
    assert told(text) == ["Vik + Salo: planned LV 03-08"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Chadian President Ali Saleh will be at the meeting.",
        "Chadian President Ali Saleh is on the guest list.",
    ],
)
def test_who_is_at_the_meeting_told_before(sentence: str) -> None:
    text = f"A summit of donors will be held in Accra on Thursday. {sentence}"
    assert told(text) == ["Saleh: planned GH 03-07"]


def test_who_arrives_for_the_meeting_arrives_where_it_is_held() -> None:
    text = (
        "A summit of donors will be held in Accra on Thursday. Chadian President Ali Saleh already "
        "arrived for the meeting late Tuesday."
    )
    assert told(text, at=None) == ["Saleh: under_way GH 03-05/.."]


@pytest.mark.parametrize(
    "text",
    [
        "President Tor Berg has left for Lusaka, in Zambia, to attend a summit. Chadian "
        "President Ali Saleh will attend the summit as well.",
        "President Tor Berg has cancelled a trip to Zambia on Friday to attend a summit. "
        "Chadian President Ali Saleh will attend the summit in his place.",
        "President Tor Berg will take part in the forum of small states in Lusaka. Chadian "
        "President Ali Saleh will take part as honorary guest.",
        "President Tor Berg will visit Lusaka on Friday to attend the meeting of small states. The "
        "forum will also be attended by Chadian President Ali Saleh.",
    ],
)
def test_what_one_goes_somewhere_to_attend_is_held_there(text: str) -> None:
    there = [trip for trip in trips(text, at=None) if trip.stops[0].country == "ZM"]
    assert "Ali Saleh" in {person.name for trip in there for person in trip.travellers}


def test_the_head_of_a_body_is_at_home_where_it_sits() -> None:
    text = (
        "Chadian President Ali Saleh will travel to New York on Monday. There he will meet UN "
        "Secretary-General Ann Berg on Tuesday."
    )
    assert not any("Berg" in trip for trip in told(text))
