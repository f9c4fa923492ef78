"""Days among the items of a list, behind small words, and in clauses that hang on a journey."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told

_HOLM = "Norwegian Foreign Minister Kari Holm"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_HOLM} will leave for Georgia on March 9, next week for Armenia, and for Turkey at"
            " the end of the month.",
            "Holm: planned GE 03-09/.., AM 03-11/03-17, TR 03-21/03-31",
        ),
        (
            f"{_HOLM} will travel to Latvia on Friday, on Saturday to Estonia and on Sunday to"
            " Poland.",
            "Holm: planned LV 03-08/03-09, EE 03-09/03-10, PL 03-10/..",
        ),
        (
            f"{_HOLM} is touring the Baltics this week: Estonia on Monday and Tuesday, then Latvia"
            " until Thursday and Lithuania until Saturday.",
            "Holm: under_way EE 03-04/03-05, LV ../03-07, LT ../03-09",
        ),
        (
            f"{_HOLM} will tour the Baltics next week: Estonia on Monday, Latvia on Tuesday and"
            " Lithuania on Wednesday.",
            "Holm: planned EE 03-11, LV 03-12, LT 03-13",
        ),
    ],
)
def test_each_item_has_its_day(text: str, expected: str) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_HOLM} is to make a trip to Latvia as well next week.", "planned LV 03-11/03-17"),
        (f"{_HOLM} is expected to visit Singapore by the end of March.", "planned SG ../03-31"),
        (f"{_HOLM} is expected in Paris at the beginning of May.", "planned FR 05-01/05-10"),
        (
            f"{_HOLM} is expected to pay a visit to Latvia this year, the ministry said, following"
            " her meeting with the Latvian ambassador on March 4.",
            "planned LV 01-01/12-31",
        ),
    ],
)
def test_small_words_between_place_and_day(text: str, expected: str) -> None:
    assert told(text) == [f"Holm: {expected}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_HOLM} will visit Peru. Scheduled from March 8 to 10, the visit is her first.",
            "planned PE 03-08/03-10",
        ),
        (
            f"{_HOLM} will visit Peru. Set for March 12, the trip will be her first.",
            "planned PE 03-12",
        ),
        (
            f"{_HOLM} will visit Peru. The trip, which officials said would begin on Monday, is"
            " her first.",
            "planned PE 03-11/..",
        ),
        (
            f"{_HOLM} has postponed her visit to Peru. She gave no reason for the postponement of"
            " the trip, which both sides had said would take place from Sunday to Tuesday.",
            "postponed PE 03-10/03-12",
        ),
        (
            f"{_HOLM} will be heading to Lima to attend the forum, which will be held Thursday.",
            "planned PE 03-07",
        ),
        (
            f"{_HOLM} will travel to Lima to address a forum that opens on Friday.",
            "planned PE 03-08/..",
        ),
        (
            f"{_HOLM} leaves for Lima on Thursday to prepare a forum, which will be held in May.",
            "planned PE 03-07/..",
        ),
    ],
)
def test_clauses_that_tell_the_days_of_a_journey(text: str, expected: str) -> None:
    assert told(text) == [f"Holm: {expected}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_HOLM} will visit China, Japan and Peru in April, May and June, respectively.",
            "CN 04-01/04-30, JP 05-01/05-31, PE 06-01/06-30",
        ),
        (
            f"{_HOLM} will visit Peru and Chile on March 13 and 15, respectively.",
            "PE 03-13, CL 03-15",
        ),
        (
            f"{_HOLM} will hold talks with the premier in Lima on March 17, and with"
            " Foreign Minister Jon Vik on March 18.",
            "PE 03-17/03-18",
        ),
        (
            f"{_HOLM} will travel to Lima on March 12. She will return to Oslo that evening.",
            "PE 03-12",
        ),
    ],
)
def test_days_that_belong_to_others_or_together(text: str, expected: str) -> None:
    assert told(text) == [f"Holm: planned {expected}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_HOLM} will visit Peru next week. She is due to arrive on Tuesday and leave on"
            " Thursday.",
            "planned PE 03-12/03-14",
        ),
        (
            f"{_HOLM} will visit Lima to attend a forum. The forum will be held on March 12 and"
            " 13.",
            "planned PE 03-12/03-13",
        ),
        (
            f"{_HOLM} will visit Lima for talks. The meeting is set for Tuesday.",
            "planned PE 03-12",
        ),
        (
            f"{_HOLM} will travel to Lima on Monday to attend a forum on March 12 and 13.",
            "planned PE 03-11/03-13",
        ),
        (
            f"{_HOLM} is in Lima for the forum, which ends on Friday.",
            "under_way PE ../03-08",
        ),
        (f"{_HOLM} extended her stay in Lima until Friday.", "under_way PE ../03-08"),
    ],
)
def test_arrivals_departures_and_what_one_comes_for(text: str, expected: str) -> None:
    assert told(text) == [f"Holm: {expected}"]
