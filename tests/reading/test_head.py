"""What stands above a story: version marks, notes, captions, bylines, slugs."""

from datetime import date

import pytest

from itinerary.reading.bylines import find_byline
from itinerary.reading.captions import is_caption
from itinerary.reading.head import read_head
from itinerary.reading.versions import find_version


@pytest.mark.parametrize(
    ("line", "mark", "rest"),
    [
        ("(LEAD) Minister to visit Oslo", "LEAD", "Minister to visit Oslo"),
        ("(2nd LD) Minister to visit Oslo", "2nd LD", "Minister to visit Oslo"),
        ("(3rd LD-Writethru) Minister", "3rd LD-Writethru", "Minister"),
        ("UPDATE 2-Minister to visit Oslo", "UPDATE 2", "Minister to visit Oslo"),
        ("WRAPUP 1-Minister to visit Oslo", "WRAPUP 1", "Minister to visit Oslo"),
        ("CORRECTED-Minister to visit Oslo", "CORRECTED", "Minister to visit Oslo"),
        ("CORRECTED-UPDATE 1-Minister", "CORRECTED-UPDATE 1", "Minister"),
        ("URGENT: Minister to visit Oslo", "URGENT", "Minister to visit Oslo"),
        ("Minister to visit Oslo", None, "Minister to visit Oslo"),
        ("LEAD mine closes", None, "LEAD mine closes"),
    ],
)
def test_version_marks(line, mark, rest):
    assert find_version(line) == (mark, None, rest)


def test_a_note_of_the_editors():
    assert find_version("(ATTN: UPDATES throughout, ADDS photo)") == (
        None,
        "ATTN: UPDATES throughout, ADDS photo",
        "",
    )


@pytest.mark.parametrize(
    ("line", "names", "place"),
    [
        ("By Ada Lund", "Ada Lund", None),
        ("By ADA LUND", "ADA LUND", None),
        ("By Han Do-yun", "Han Do-yun", None),
        ("By Ada Lund in Oslo", "Ada Lund", "Oslo"),
        ("By Ada Lund and Bo Ek", "Ada Lund and Bo Ek", None),
        ("By Ada Lund, Fjord Press", "Ada Lund, Fjord Press", None),
        ("By: Ada Lund", "Ada Lund", None),
        ("By the Fjord Press politics desk", None, None),
        ("By Monday he had left for the coast, and nobody had seen him go, his driver said.", None,
         None),
        ("Bystanders saw nothing", None, None),
    ],
)  # fmt: skip
def test_bylines(line, names, place):
    if names is None and line.startswith("By the"):
        assert find_byline(line)[0] != "Ada Lund"
    else:
        assert find_byline(line) == (names, place)


@pytest.mark.parametrize(
    "line",
    [
        "![]() |",
        "| ▲ The minister in Oslo, Nov. 12, 2021. (Fjord Press) |",
        "(Photo) The minister in Oslo",
        "[Photo: The minister in Oslo]",
        "[File photo: The minister in Oslo]",
        "FILE PHOTO: The minister in Oslo, November 2, 2021.",
        "FILE - The minister in Oslo on Nov. 2, 2021.",
        "Caption: The minister",
    ],
)
def test_captions(line):
    assert is_caption(line)


@pytest.mark.parametrize(
    "line", ["Photographers leave for Oslo", "The minister in Oslo", "Files were found", ""]
)
def test_no_captions(line):
    assert not is_caption(line)


def test_a_whole_head():
    text = (
        "![]() |\n"
        "| ▲ The harbour of Bergen in this file photo taken Nov. 12, 2021. (Fjord Press) |\n"
        "(LEAD) Minister-Oslo visit\n"
        "(LEAD) Minister to see premier in Oslo on Monday\n"
        "(ATTN: UPDATES with programme)\n"
        "By Ada Lund\n"
        "BERGEN, Nov. 2 (Fjord Press) -- The minister of works leaves on Monday.\n"
    )

    head = read_head(text)

    assert (head.version, head.byline) == ("LEAD", "Ada Lund")
    assert head.dateline.place == "Bergen"
    assert text[head.body :].startswith("The minister of works")
    assert head.stamps == []


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Minister off to Oslo on Monday\n\nOSLO, Nov. 2 (Fjord) -- He left.", None),
        ("Oslo visit\nMinister off to Oslo on Monday\nBy Ada Lund\nOSLO, Nov. 2 (F) -- He", None),
        ("PRESS STATEMENT\nMinister off to Oslo on Monday\nNovember 2, 2023\n\nHe left.", None),
        ("2023-11-02 14:05\n(LEAD) Minister off to Oslo on Monday\nOSLO, Nov. 2 (F) -- He", None),
        ("# Minister off to Oslo on Monday\n\nHe left.", None),
        ("Minister off to Oslo on Monday\nPremier glad to see him come\n\nHe left.", None),
        ("OSLO, Nov. 2 (Fjord) -- He left.", ""),
        ("He left on Monday, and nobody saw him go.", ""),
    ],
)
def test_the_headline_of_a_text(text, headline):
    expected = "Minister off to Oslo on Monday" if headline is None else None

    assert read_head(text).headline == expected


def test_stamps_stand_above_the_story_only():
    text = "Harbour talks\n\nNovember 3, 2023\n\n" + ("A long story. " * 40 + "\n") * 3
    late = text + "\nNovember 9, 2023\n"

    assert read_head(late).stamps == [date(2023, 11, 3)]


def test_a_byline_can_say_where_a_story_is_from(read_text):
    found = read_text(
        "Harbour talks\nBy Ada Lund in Oslo\nNovember 2, 2023\n\nThe minister left.\n"
    )

    assert (found.dateline.place, found.dateline.country) == ("Oslo", "NO")
    assert found.byline == "Ada Lund"


def test_the_date_of_a_caption_dates_nothing(read_text):
    found = read_text(
        "FILE PHOTO: The minister in Oslo, October 12, 2021.\nHarbour talks\nNovember 2, 2023\n"
        "\nThe minister left.\n"
    )

    assert [candidate.date for candidate in found.date_candidates] == [date(2023, 11, 2)]


def test_a_dateline_below_a_summary():
    text = (
        "Minister to see premier\n\n"
        + "A summary that goes on for a while before the story begins, as papers like it. " * 3
        + "\n\nBERGEN, Nov. 2, 2023 (Fjord Press) -- The minister of works leaves on Monday.\n"
    )

    assert read_head(text).dateline.place == "Bergen"


_STORY = (
    "The minister will be in Riga on Monday for talks with her colleagues from the Baltic states."
)


def test_the_clock_of_a_site_is_not_the_stamp_of_the_story():
    text = (
        "Monday, March 20, 2023\nLogin | Home\nHolm to visit Riga\nFebruary 12, 2023\n\n" + _STORY
    )

    assert read_head(text).stamps == [date(2023, 2, 12)]


def test_a_site_that_heads_its_pages_as_a_dateline_does():
    clock = "Montevideo, January 22nd 2025 - 04:27 UTC"
    text = f"River News\n{clock}\nHolm to visit Riga\nSaturday, January 27th 2018\n\n{_STORY}"
    head = read_head(text)

    assert head.dateline is None
    assert head.stamps == [date(2018, 1, 27)]


def test_stamps_of_other_stories():
    text = f"Holm to visit Riga\n{_STORY}{_STORY}\nRelated News\n26.12.2025\nA new road opens"

    assert read_head(text).stamps == []


def test_days_of_a_programme_are_no_dateline():
    text = f"Holm sets out\nAugust 30, 2024\n{_STORY}\nIndonesia (September 3-6)\nShe lands at 11."

    assert read_head(text).dateline is None
