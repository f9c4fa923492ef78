"""Agency briefs: who says it where, what is on where one goes, since when one is there."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told

_HOLM = "Norwegian Foreign Minister Kari Holm"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # since when
        (f"{_HOLM} has been on a visit to Seoul since Monday.", "under_way KR 03-04/.."),
        (f"{_HOLM} has been in Seoul since Monday.", "under_way KR 03-04/.."),
        # what is held there
        (
            f"{_HOLM} will fly to Lima, where the trade forum is being held on March 12 and 13.",
            "planned PE 03-12/03-13",
        ),
        (
            f"{_HOLM} is to go to Lima, which hosts the forum on March 12 and 13.",
            "planned PE 03-12/03-13",
        ),
        (f"{_HOLM} will fly to Lima, where a summit failed in May 2019.", "planned PE"),
        # where it is said
        (f"{_HOLM} is going to Poland, Vik told reporters at the White House.", "planned PL"),
        (
            f"{_HOLM} goes to Ghana tomorrow, which has asked her to come, a spokesman said in "
            "New York today.",
            "planned GH 03-07/..",
        ),
        # reported speech
        (
            f"A diplomat said {_HOLM} was arriving in Amman on Wednesday and would drive to "
            "Damascus on Thursday.",
            "planned JO 03-06/03-07, SY 03-07/..",
        ),
        # called off
        (f"{_HOLM} has put off going to Rome.", "postponed IT"),
        (f"{_HOLM} has once again put off a visit to Rome.", "postponed IT"),
        (
            f"{_HOLM}'s visit to Rome has been postponed. It had been reported earlier that Holm "
            "would hold talks in Rome on March 12.",
            "postponed IT 03-12",
        ),
    ],
)
def test_a_sentence_of_a_brief(text: str, expected: str) -> None:
    assert told(text) == [f"Holm: {expected}"]


def test_the_dateline_of_a_second_brief_gives_no_day() -> None:
    text = (
        f"The daily events:\n\nOSLO, Mar 06, Nordic Line - {_HOLM} will visit Estonia on Friday "
        "for talks."
    )
    assert told(text) == ["Holm: planned EE 03-08"]


def test_the_day_in_front_of_a_line_is_that_of_its_visit() -> None:
    text = f"{_HOLM} has published her programme.\n\n- 14 March: visit to Riga.\n"
    assert told(text) == ["Holm: planned LV 03-14"]


def test_a_dateline_on_a_line_of_its_own_is_no_stop() -> None:
    text = (
        f"ANKARA\n\n{_HOLM} starts a visit to China on Friday. The visit at the invitation of "
        "Premier Li Wen will conclude next Thursday.\n"
    )
    assert all("TR" not in line for line in told(text, at="Ankara/TR"))


def test_an_ambassador_who_is_told_to_be_in_two_states_is_not_at_the_post() -> None:
    text = (
        "U.S. Ambassador Mary Stone will meet officials in Seoul on Thursday. She will hold talks "
        "in Tokyo on Friday."
    )
    assert told(text) == ["Stone: planned KR 03-07, JP 03-08"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # brackets behind who goes
        (
            "Norwegian Prime Minister Kari Holm (PhD) and her delegation have arrived in Accra, "
            "Ghana, this morning for a working visit of one day.",
            "under_way GH 03-06",
        ),
        (
            "A delegation from Norway (NO) is to fly into Seoul on Friday. Senator Kari Holm, "
            "the speaker of the Storting, leads the delegation.",
            "planned KR 03-08/..",
        ),
        # the journey as a subject
        ("A stay in Rome by Foreign Minister Kari Holm is set for March 12.", "planned IT 03-12"),
        (
            f"{_HOLM} starts a tour on Friday. Iraq and Jordan will be the next stops of the tour.",
            "planned IQ, JO",
        ),
        (
            f"{_HOLM} plans to travel. They will focus on the visits that Holm plans to make to "
            "Japan and Peru.",
            "planned JP, PE",
        ),
        # the first stop of several
        (
            f"{_HOLM} begins a six-day tour on Friday. She spends the first three days in Rabat. "
            "Holm then goes to Algeria.",
            "planned MA 03-08/03-10, DZ",
        ),
        # called off
        (f"{_HOLM} will not leave for Rome on Friday as scheduled.", "cancelled IT 03-08/.."),
        (
            f"{_HOLM}'s trip has been put off. She will not leave for Rome on Friday as planned.",
            "postponed IT 03-08/..",
        ),
    ],
)
def test_more_of_a_brief(text: str, expected: str) -> None:
    assert told(text) == [f"Holm: {expected}"]


def test_what_was_called_off_months_ago_is_history() -> None:
    assert told("In December Norwegian Foreign Minister Kari Holm cancelled a trip to Rome.") == []


def test_the_day_of_a_list_of_events_is_that_of_its_lines() -> None:
    text = (
        "Events in Norway for Wednesday\n\nForeign Minister Kari Holm to attend a meeting of "
        "ministers in Brussels.\n"
    )
    assert told(text) == ["Holm: planned BE 03-06"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_HOLM} begins a tour on Friday. Her programme in Amman, where she meets the king, "
            "is on Monday. On Tuesday Holm flies to Oman.",
            "planned JO 03-11, OM 03-12/..",
        ),
        (
            f"{_HOLM} will travel to Rome and Riga. In Riga (March 9-10), consultations with the "
            "premier are planned.",
            "planned IT, LV 03-09/03-10",
        ),
        (
            f"{_HOLM} leaves for Jordan and Oman. Talks with the leaders in Amman are planned for "
            "Monday.",
            "planned JO 03-11, OM",
        ),
        (f"{_HOLM} will visit Oman. Talks with rebels in Vienna are to be set up.", "planned OM"),
    ],
)
def test_an_engagement_is_a_stop(text: str, expected: str) -> None:
    assert told(text) == [f"Holm: {expected}"]


def test_a_place_in_capitals_below_the_headline_is_where_it_was_written() -> None:
    text = (
        "RIGA\n\nNorwegian Foreign Minister Kari Holm will be in China for a week, beginning on "
        "Sunday.\n"
    )
    assert told(text, at=None, title="Norwegian minister to visit China") == [
        "Holm: planned CN 03-10/03-16"
    ]


def test_holidays_that_begin_are_no_journey() -> None:
    text = (
        f"{_HOLM} plans to go to Chile during the string of holidays that begins in late April, "
        "sources said."
    )
    assert told(text) == ["Holm: planned CL"]
