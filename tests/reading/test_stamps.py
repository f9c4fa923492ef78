"""Stamped dates near the top, and which lines are none."""

from datetime import date

import pytest

from itinerary.reading.stamps import read_closing_stamp, read_stamps, read_told_day


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
        ("By the night desk · 22 Aug 2023 · Updated 20:14 SAST", "2023-08-22"),
        ("July 31, 2022 / 12:40 PM / by A. L.", "2022-07-31"),
        ("July 26, 2023 | 7:02 AM KST | a senior analyst", "2023-07-26"),
        ("July 12, 2022 | World | Source: newspaper", "2022-07-12"),
        ("08th Feb, 2022. 10:57 am", "2022-02-08"),
        ("14 March 2021, 14:20  Last update: about 2 years ago", "2021-03-14"),
        ("March 15, 2023 admin", "2023-03-15"),
        ("03/04/23 AT 12:30 PM EDT", "2023-03-04"),
        ("01 November ,2023: 06:11 PM GST", "2023-11-01"),
        ("Fjord News and agencies | 3 Mar 2022", "2022-03-03"),
        ("By our pop desk, 14 February 2024", "2024-02-14"),
        ("Staff Correspondent, Oslo. Published: 25 Apr 2023, 10:12", "2023-04-25"),
        ("Posted at Sep 04 2022 10:34 AM", "2022-09-04"),
        ("Press release 3 March 2022", "2022-03-03"),
        ("Spokesperson Ada Lund's Regular Press Conference on October 31, 2011", "2011-10-31"),
        (
            "Transcript of Weekly Media Briefing by the Spokesperson (January 19, 2023)",
            "2023-01-19",
        ),
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
        "3 March 2022 | Riga, talks with the premier",
        "| 3 March 2022 | Riga | talks at 10:30 |",
        "By land and sea, the troops left on 3 May 2022",
        "World leaders arrive | Summit of 3 March 2022",
        "13/14/23 AT 12:30 PM EDT",
        "03/04/23",
        "Media Advisory - Prime Minister's itinerary for Sunday, October 31, 2021",
        "She will hold a press conference in the new building on 3 May 2022",
        "November 2",
        "",
    ],
)
def test_no_stamp(line):
    assert days(line) == []


def test_the_label_of_an_update_may_stand_behind_a_byline():
    line = "By the Nordic desk. Updated May 17, 2023, 12:23pm EDT"

    assert days(line) == [("2023-05-17", True)]
    assert days("Update: November, 19/2021 - 21:08") == [("2021-11-19", True)]


@pytest.mark.parametrize(
    ("story", "day"),
    [
        ("The minister will travel to Rome tomorrow, Monday, 7 February 2022.", "2022-02-06"),
        ("The president today, 9 August 2018, departed for Zambia.", "2018-08-09"),
        ("She arrived yesterday (12 May 2021) in Riga.", "2021-05-13"),
        ("23 August 2002 - His holiday over, the envoy sets out again.", "2002-08-23"),
        ("23 August 2002 was the day on which the envoy set out.", None),
        ("She leaves today for Riga, where she was on 3 May 2020.", None),
    ],
)
def test_the_day_that_a_story_calls_today(story, day):
    told = read_told_day(story)

    assert (told and told.isoformat()) == day


def test_a_stamp_below_the_story():
    assert read_closing_stamp("the end.\nFirst Published: May 07 2019 | 3:25 PM IST") == [
        date(2019, 5, 7)
    ]
    assert read_closing_stamp("the end.\nA report\n3 May 2019") == []


def test_updates_are_told_apart():
    line = "Diplomatic Correspondent Published May 23, 2025 Updated May 24, 2025 09:15pm"

    assert days(line) == [("2025-05-23", False), ("2025-05-24", True)]
    assert days("Last updated: 26th March 2021 08:53 AM") == [("2021-03-26", True)]
    assert days("Write : 2018-04-03 16:57:54 Update : 2018-04-04 18:24:09") == [
        ("2018-04-03", False),
        ("2018-04-04", True),
    ]
