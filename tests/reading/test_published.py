"""When an article is from: the candidates, their ranking, and the year that a dateline lacks."""

import os
from datetime import date

import pytest

from itinerary.errors import NoDateError
from itinerary.reading.assembly import assemble
from itinerary.reading.draft import Draft
from itinerary.reading.published import url_date

BODY = "The minister of works leaves for Oslo on Monday, his office said Thursday.\n"
CAPTION = "[Photo: The harbour of Bergen is seen on Oct. 12, 2023. (Fjord Press)]\n"


def article(text, given=None, **stated):
    return assemble(Draft(doc="story", source="story.txt", text=text, **stated), given)


def answers(found):
    return [(candidate.date.isoformat(), candidate.found_from) for candidate in found]


def test_the_user_outranks_all():
    found = article("OSLO, Nov. 2, 2023 (Fjord Press) -- " + BODY, given=date(2024, 1, 5))

    assert (found.published, found.published_from) == (date(2024, 1, 5), "the user")
    assert answers(found.date_candidates)[1] == ("2023-11-02", "dateline")
    assert found.dateline.date == date(2023, 11, 2)


def test_a_dateline_with_its_year_outranks_metadata():
    found = article("OSLO, Nov. 2, 2023 (Fjord Press) -- " + BODY, published=(date(2023, 11, 4),))

    assert (found.published, found.published_from) == (date(2023, 11, 2), "dateline")
    assert answers(found.date_candidates) == [
        ("2023-11-02", "dateline"),
        ("2023-11-04", "metadata"),
    ]


def test_metadata_of_the_next_morning_give_the_dateline_its_year():
    found = article("OSLO, Nov. 2 (Fjord Press) -- " + BODY, published=(date(2023, 11, 3),))

    assert found.published == date(2023, 11, 2)
    assert found.published_from == "dateline, year from metadata"
    assert found.dateline.date == date(2023, 11, 2)


def test_metadata_that_lie_far_from_the_dateline_outrank_it():
    found = article("OSLO, Nov. 2 (Fjord Press) -- " + BODY, published=(date(2023, 12, 20),))

    assert (found.published, found.published_from) == (date(2023, 12, 20), "metadata")


def test_metadata_outrank_stamps_and_addresses():
    found = article(
        "Harbour talks\n\nNovember 3, 2023\n\n" + BODY,
        published=(date(2023, 11, 2),),
        url="https://fjord.example/2023/11/01/harbour",
    )

    assert answers(found.date_candidates) == [
        ("2023-11-02", "metadata"),
        ("2023-11-03", "stamped date"),
        ("2023-11-01", "URL"),
    ]


def test_days_of_modification_date_nothing():
    with pytest.raises(NoDateError):
        article("Harbour talks\n\n" + BODY, modified=(date(2023, 11, 3),))


def test_a_stamp_gives_the_dateline_its_year():
    text = "2023-11-02 14:05 | Politics\n\nHarbour talks\n\nOSLO, Nov. 2 (Fjord Press) -- " + BODY

    found = article(text)

    assert found.published == date(2023, 11, 2)
    assert found.published_from == "dateline, year from stamped date"


def test_an_address_gives_the_dateline_its_year():
    found = article(
        "OSLO, Nov. 2 (Fjord Press) -- " + BODY, url="https://fjord.example/2023/11/02/a.html"
    )

    assert found.published_from == "dateline, year from URL"
    assert found.published == date(2023, 11, 2)


def test_the_weekday_of_telling_and_a_caption_give_the_year():
    found = article(CAPTION + "OSLO, Nov. 2 (Fjord Press) -- " + BODY)

    assert (found.published, found.published_from) == (date(2023, 11, 2), "weekday agreement")


@pytest.mark.parametrize(
    ("dateline", "story", "year"),
    [
        # told on the dateline's own day: the first such year since the text's past
        ("March 20", "He will come next week, she said Thursday. They met in July 2024.", 2025),
        ("Jan. 23", "He will come on Sunday, it said Monday. She sat in June 2022.", 2023),
        ("June 3", "He was in Conakry on Monday. The coup was in 2021, the war in 2022.", 2024),
        ("Oct. 27", "The plan was made public on Monday. The silo blew up in August 2020.", 2025),
        # told the day before: the near year with yesterday beats a far year with today
        ("Nov. 3", "She will go, aides said Thursday. The deal was signed on Oct. 12, 2023.", 2023),
        # a future day in the text is no floor
        ("May 2", "He goes on Monday, it said Friday. The plant is to open by March 2030. "
                  "They met in June 2024.", 2025),
        # a weekday printed with its day settles it
        ("Nov. 20", "He arrives on Thursday, Nov. 23. He was last here in 2019.", 2023),
        # "was scheduled for" looks back
        ("Aug. 10", "It was first scheduled for November 15, 2023, he said on Saturday.", 2024),
    ],
)  # fmt: skip
def test_the_year_that_agrees(dateline, story, year):
    found = article(f"GENEVA, {dateline} (Lac Press) -- {story}")

    assert found.published.year == year
    assert found.published_from == "weekday agreement"
    assert found.dateline.date == found.published


def test_full_dates_alone_complete_a_dateline():
    found = article(
        "OSLO, Nov. 2 (Fjord Press) -- The minister leaves soon. He took office on Oct. 14, 2021."
    )

    assert found.published == date(2021, 11, 2)
    assert found.published_from == "dateline and full dates in the text"


def test_a_future_day_alone_bounds_the_year_from_above():
    found = article(
        "OSLO, Nov. 2 (Fjord Press) -- The summit will be held on Feb. 7, 2024, and he will speak."
    )

    assert found.published == date(2023, 11, 2)


def test_a_copyright_line_helps():
    found = article(
        "OSLO, Nov. 2 (Fjord Press) -- The minister leaves soon.\n(C) 2019-2022 Fjord Press"
    )

    assert found.published == date(2022, 11, 2)


def test_a_story_dated_in_the_first_days_of_a_year_looks_back_to_the_last():
    found = article(
        "BERN, Jan. 3 (Aare News) -- She leaves on Monday, it said on Friday. "
        "He took the post on Dec. 30, 2024."
    )

    assert found.published == date(2025, 1, 3)


def test_a_leap_day_falls_in_a_leap_year():
    found = article(
        "BERN, Feb. 29 (Aare News) -- She leaves soon. He took the post on Dec. 30, 2022."
    )

    assert found.published == date(2024, 2, 29)


def test_without_evidence_there_is_no_year():
    with pytest.raises(NoDateError, match=r"story\.txt: .*--published"):
        article("OSLO, Nov. 2 (Fjord Press) -- " + BODY)


def test_the_day_of_print_is_no_evidence():
    found = article(
        "ISLAMABAD, May 23 (Margalla Press): He will go on Sunday, it said on Friday. "
        "They met in March 2025.\n\nPublished in The Margalla Mail, May 24th, 2025"
    )

    assert found.published == date(2025, 5, 23)


def test_the_files_time_of_change_is_never_asked(tmp_path):
    from itinerary.reading import read

    file = tmp_path / "story.txt"
    file.write_text("The minister of works leaves soon.\n")
    os.utime(file, (1_700_000_000, 1_700_000_000))

    with pytest.raises(NoDateError):
        next(read(file))


def test_the_stamp_of_an_update_is_a_last_resort():
    text = "Harbour talks\n(Fjord Press)\nUpdated: 2023-11-02 16:00\n\n" + BODY

    found = article(text)

    assert answers(found.date_candidates) == [("2023-11-02", "stamped date of an update")]


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://a.example/2024/03/22/oslo", "2024-03-22"),
        ("https://a.example/2018-06/13/content_29.htm", "2018-06-13"),
        ("https://a.example/1997/feb/23/oslo", "1997-02-23"),
        ("https://a.example/01-Feb-2019/oslo", "2019-02-01"),
        ("https://a.example/n3/2020/0910/c90000-9758890.html", "2020-09-10"),
        ("https://a.example/view/AEN20231102009500315", "2023-11-02"),
        ("https://a.example/2008apr13/oslo.html", "2008-04-13"),
        ("https://a.example/read/2024/11/06/192001/oslo", "2024-11-06"),
        ("https://a.example/oslo-2023", None),
        ("https://a.example/20501399", None),
        ("", None),
        (None, None),
    ],
)
def test_days_in_addresses(url, day):
    assert url_date(url) == (day and date.fromisoformat(day))
