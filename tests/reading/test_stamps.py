"""Stamped dates near the top, and which lines are none."""

import pytest

from itinerary.reading.stamps import read_stamps


def days(line):
    return [(stamp.day.isoformat(), stamp.update) for stamp in read_stamps(line)]


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("November 2, 2023", "2023-11-02"),
        ("25th March 2025", "2025-03-25"),
        ("25th March 2025   Comments (14)", "2025-03-25"),
        ("2025-09-19 14:05", "2025-09-19"),
        ("2025-09-19 14:05  |  President  |  Hangang News", "2025-09-19"),
        ("Tue Jan 30 2024 - 18:22", "2024-01-30"),
        ("Friday 20 January 2023", "2023-01-20"),
        ("Diary | 16 November 2023 | Brussels", "2023-11-16"),
        ("05 September, 2022, 10:25 am", "2022-09-05"),
        ("[October 24, 2016]", "2016-10-24"),
        ("Huaxin, August 25, 2015 Adjust font size:", "2015-08-25"),
        ("February 16, 1997|By ADA LUND Los Angeles Mail", "1997-02-16"),
        ("Mon, 06/15/2009 - 08:59", "2009-06-15"),
        ("Mon, 06/08/2009 - 08:59", "2009-06-08"),
        ("North Korea 09:31 August 20, 2019", "2019-08-20"),
        ("on December 27, 2014 at 12:06 PM", "2014-12-27"),
        ("Wednesday, 05 Jun 2024 21:15 IST", "2024-06-05"),
        ("Posted at 2013-12-30T14:42:01-0700", "2013-12-30"),
        ("Date: 2 November 2023", "2023-11-02"),
        ("2023年11月2日", "2023-11-02"),
        ("2023년 11월 2일 (목)", "2023-11-02"),
        ("02.11.2023, 18:30", "2023-11-02"),
        ("jueves, 9 de enero de 2014 - 10:21 h", "2014-01-09"),
        ("2 ноября 2023", "2023-11-02"),
        ("Publié le 4 mars 2025", "2025-03-04"),
    ],
)
def test_a_stamp(line, day):
    assert days(line) == [(day, False)]


@pytest.mark.parametrize(
    "line",
    [
        "He was received by the king on November 2, 2023, and left the next day.",
        "The report was published on May 23, 2024, and has been read by few since.",
        "It was a treaty of November 2, 2023",
        "October 11-13, 2023",
        "2 to 4 November 2023",
        "03/04/2023",
        "November 2023",
        "30 February 2023",
        "November 2",
        "",
    ],
)
def test_no_stamp(line):
    assert days(line) == []


def test_updates_are_told_apart():
    line = "Diplomatic Correspondent Published May 23, 2025 Updated May 24, 2025 09:15pm"

    assert days(line) == [("2025-05-23", False), ("2025-05-24", True)]
    assert days("Last updated: 26th March 2021 08:53 AM") == [("2021-03-26", True)]
    assert days("Write : 2018-04-03 16:57:54 Update : 2018-04-04 18:24:09") == [
        ("2018-04-03", False),
        ("2018-04-04", True),
    ]
