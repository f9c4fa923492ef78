"""How agencies wrote before the web: their marks, lists, brackets and ways of telling."""

from __future__ import annotations

from datetime import date

import pytest

from itinerary.extraction import extract
from itinerary.facts import Article, Evidence
from itinerary.language.quotes import level_quotes
from itinerary.language.sentences import LineKind, split_sentences
from tests.extraction.articles import article, told, trips

_HOLM = "Norwegian Prime Minister Kari Holm"
_OFF = ["Holm: cancelled PE 03-11/03-17"]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("``Yes,'' she said.", ' "Yes,"  she said.'),
        ("″Yes,″ she said.", '"Yes," she said.'),
        ("'Yes,' she said. 'The king's men don't know.'", '"Yes," she said. "The king\'s men …'),
        ("The minister`s visit", "The minister's visit"),
        ("the ministers' talks in the '90s", "the ministers' talks in the '90s"),
        ("Kari 'Kaia' Holm", "Kari 'Kaia' Holm"),
        ("N'Djamena and Sana'a", "N'Djamena and Sana'a"),
    ],
)
def test_quotation_marks_become_those_of_today(written: str, read: str) -> None:
    leveled = level_quotes(written)
    assert len(leveled) == len(written)
    assert leveled.startswith(read.rstrip("…"))


@pytest.mark.parametrize(("opening", "closing"), [("``", "''"), ("″", "″"), ("'", "'"), ('"', '"')])
def test_who_speaks_is_told_by_any_marks(opening: str, closing: str) -> None:
    text = f"{_HOLM} met the press. {opening}I will go to Lima on Friday,{closing} Holm said."
    assert told(text) == ["Holm: planned PE 03-08/.."]


def test_evidence_is_quoted_as_it_is_written() -> None:
    (trip,) = trips("The visit of Norway`s Prime Minister Kari Holm to Lima begins ``Friday.''")
    assert isinstance(trip.evidence[0], Evidence)
    assert "Norway`s" in trip.evidence[0].quote


def test_a_headline_may_end_in_a_quotation() -> None:
    headline, quoted, prose = split_sentences(
        'Envoy to visit Lima amid "tension"\n\n"All is well"\n\nShe said: "All is well."'
    )
    assert (headline.kind, quoted.kind, prose.kind) == (
        LineKind.HEADING,
        LineKind.BODY,
        LineKind.BODY,
    )


@pytest.mark.parametrize(
    "byline",
    [
        "By Prime Minister Vik, Wire",
        "March 6, 2024|By Jon Vik, Wire Staff",
        "March 6, 2024 | (Wire) Jon Vik",
    ],
)
def test_who_wrote_it_is_nobody_spoken_of(byline: str) -> None:
    text = f"Talks\n\n{byline}\n\nOSLO — The Danish leader will fly to Lima on Friday."
    (trip,) = extract(Article("i", "d", "s", text, "Talks", date(2024, 3, 6), "the test"))
    assert [person.name for person in trip.travellers] == [None]


@pytest.mark.parametrize(
    "listed",
    [
        "on a tour of three nations -- Peru, Chile and Cuba",
        "on a tour of three nations - Peru, Chile and Cuba",
        "on a tour of three Latin American nations: Peru, Chile and Cuba",
        "on a tour of three countries (Peru, Chile and Cuba)",
        "and will stop in three capitals, Lima, Santiago and Havana",
        "and will travel to three countries -- Peru, Chile and Cuba -- next week",
    ],
)
def test_nations_are_counted_and_then_named(listed: str) -> None:
    (trip,) = trips(f"{_HOLM} leaves on Friday {listed}.")
    assert [stop.country for stop in trip.stops] == ["PE", "CL", "CU"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_HOLM} left Tuesday for talks in Amman.", ["Holm: under_way JO 03-05/.."]),
        (
            f"{_HOLM} departs Sunday for a meeting with the king in Amman.",
            ["Holm: planned JO 03-10/.."],
        ),
        (
            f"{_HOLM} left Monday for two days of talks with its leaders in Lima.",
            ["Holm: under_way PE 03-04/03-05"],
        ),
        (f"{_HOLM} left Lima on Monday after talks in the palace.", []),
        (f"{_HOLM} left the ward on Monday for a meeting in Bergen.", []),
    ],
)
def test_one_leaves_for_talks(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("aside", "expected"),
    [
        ("warning that Peruvian President Alan Vega must go", "Holm"),
        ("who said that Peruvian President Alan Vega must go", "Holm"),
        ("saying it matters that she and Jon Vik stay together", "Holm"),
        ("while Foreign Minister Jon Vik stays at home", "Holm"),
    ],
)
def test_a_subject_may_stand_behind_an_aside(aside: str, expected: str) -> None:
    assert told(f"{_HOLM}, {aside}, will fly to Lima on Friday.") == [
        f"{expected}: planned PE 03-08/.."
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("canceled a planned trip to Peru this month", "cancelled PE 03-01/03-31"),
        ("called off a visit to Peru later this month", "cancelled PE 03-07/03-31"),
        ("postponed a trip to Peru next week", "postponed PE 03-11/03-17"),
        ("said she had cancelled a trip to Peru set for next week", "cancelled PE 03-11/03-17"),
        ("had decided to delay a scheduled visit to Peru next month", "postponed PE 04-01/04-30"),
    ],
)
def test_what_is_called_off_lies_ahead(text: str, expected: str) -> None:
    assert told(f"{_HOLM} {text}.") == [f"Holm: {expected}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_HOLM} went to Riga in late January and came to Lima a week later.", []),
        (f"{_HOLM} met him in Riga in 1999. A year later she flew to Lima.", []),
        (
            f"{_HOLM} arrived in Riga on Sunday. Two days later she flew to Lima.",
            ["Holm: under_way LV 03-03/03-05, PE 03-05/.."],
        ),
        (
            f"{_HOLM} will visit Spain in April. A month later she goes to Chile.",
            ["Holm: planned ES 04-01/04-30, CL 05-01/05-31"],
        ),
    ],
)
def test_what_came_later_counts_from_the_date_told_last(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("source", "days"),
    [
        ("in May (Wire, March 5)", "05-01/05-31"),
        ("in May (Latvian agencies, 5 March)", "05-01/05-31"),
        ("(May 5-7)", "05-05/05-07"),
        ("(from May 5)", "05-05/.."),
    ],
)
def test_a_source_has_a_date_of_its_own(source: str, days: str) -> None:
    assert told(f"{_HOLM} will visit Riga {source}.") == [f"Holm: planned LV {days}"]


@pytest.mark.parametrize(
    "visit",
    [
        "will visit Peruvian President Alan Vega on Friday",
        "will pay a visit to President Alan Vega of Peru on Friday",
    ],
)
def test_an_office_holder_is_visited_at_home(visit: str) -> None:
    assert told(f"{_HOLM} {visit}.") == ["Holm: planned PE 03-08"]


def test_the_narrower_of_two_windows_holds() -> None:
    text = f"{_HOLM} will visit Peru this year. Holm is to be in Lima in late May, she said."
    assert told(text) == ["Holm: planned PE 05-21/05-31"]


def test_former_states_are_many() -> None:
    assert told(f"{_HOLM} will visit Yugoslavia on Friday.") == ["Holm: planned RS 03-08"]
    assert told(f"{_HOLM} will visit the former Yugoslavia on Friday.") == []
    (person,) = trips("Yugoslav Foreign Minister Ivo Lukic will visit Oslo.")[0].travellers
    assert person.country == "RS"


def test_marks_change_no_offset() -> None:
    one = article("``I will go to Lima on Friday,'' Prime Minister Kari Holm said.")
    for trip in extract(one):
        for source in trip.evidence:
            assert one.text[source.start : source.end] == source.quote


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Friday she flies to Mexico.", ["Holm: planned CA 05-29/05-31, MX 05-31/.."]),
        (
            "She is to see the premier on Friday, and leaves for Mexico on Saturday.",
            ["Holm: planned CA 05-29/06-01, MX 06-01/.."],
        ),
        ("She met the envoy on Monday.", ["Holm: planned CA 05-29/.."]),
    ],
)
def test_weekdays_count_from_a_day_told_with_its_name(text: str, expected: list[str]) -> None:
    assert told(f"{_HOLM} will arrive in Ottawa on Wednesday, May 29. {text}") == expected


def test_weekdays_of_a_journey_that_begins_soon_are_soon() -> None:
    text = "leaves for Ottawa on Monday, March 11, and is back on Friday, March 22."
    assert told(f"{_HOLM} {text} She arrives there on Tuesday.")[0].startswith(
        "Holm: planned CA 03-11"
    )


@pytest.mark.parametrize(
    "onward",
    [
        "Holm will also visit Peru and Cuba.",
        "Starting from Chile, she is also to travel to Peru and Cuba.",
        "Her tour will also take her to Peru and Cuba.",
    ],
)
def test_a_stop_more_is_of_the_journey_under_way(onward: str) -> None:
    assert told(f"{_HOLM} arrived in Santiago on Tuesday for a three-day visit. {onward}") == [
        "Holm: under_way CL 03-05/03-07, PE, CU"
    ]


@pytest.mark.parametrize(
    "members",
    [
        "Finance Minister Jon Vik",
        "senior officials, Finance Minister Jon Vik",
        "her husband Ola, a group of traders and Jon Vik, minister of finance",
    ],
)
def test_an_entourage_is_named_behind_those_without_a_name(members: str) -> None:
    text = f"{_HOLM} left for Lima on Monday. Holm's entourage includes {members}."
    assert "Vik: under_way PE 03-04/.." in told(text)[0]


def test_a_speaker_goes_on_and_not_those_spoken_of() -> None:
    text = (
        f'{_HOLM} will fly to Rome on Friday. "I, along with Peruvian President Alan Vega and '
        'Prime Minister Ivo Lukic of Croatia, will be heard," Holm said. From there she will tour '
        "France."
    )
    assert told(text) == ["Holm: planned IT 03-08/.., FR"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She will visit Peru in the coming days.", ["Holm: planned PE"]),
        ("A visit to Peru in the coming days has been canceled.", ["Holm: cancelled PE"]),
        (
            "A visit to Papua New Guinea (PNG) next month has also been canceled.",
            ["Holm: cancelled PG 04-01/04-30"],
        ),
    ],
)
def test_coming_days_do_not_arrive(text: str, expected: list[str]) -> None:
    assert told(f"{_HOLM} is ill. {text}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_HOLM} said on arrival in Lima that all is well.", ["Holm: under_way PE"]),
        (
            f"On her arrival in Lima on Tuesday, {_HOLM} said that all is well.",
            ["Holm: under_way PE 03-05/.."],
        ),
        (f"On arrival in Lima on Friday, {_HOLM} will see Vik.", ["Holm: planned PE 03-08/.."]),
        (
            f"{_HOLM} told reporters before leaving for Lima that all is well.",
            ["Holm: under_way PE"],
        ),
        (f"{_HOLM} spoke to reporters before leaving for a rally in Bergen.", []),
        (f"{_HOLM} said she would see the king before leaving for Lima.", ["Holm: planned PE"]),
        (f"{_HOLM} was among leaders who flew to Lima Tuesday.", ["Holm: under_way PE 03-05/.."]),
    ],
)
def test_what_is_said_at_airports(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "summit",
    [
        "attend the summit to be held in Lima on Friday",
        "attend the summit held in Lima on Friday",
        "attend the summit, scheduled to be held in Lima on Friday",
        "attend a meeting to take place in Lima on Friday",
        "go to the conference to be held in Lima on Friday",
    ],
)
def test_a_summit_is_where_it_is_held(summit: str) -> None:
    (trip,) = trips(f"{_HOLM} will {summit}.")
    assert [(stop.country, str(stop.start)) for stop in trip.stops] == [("PE", "2024-03-08")]


def test_who_is_held_somewhere_is_talked_about() -> None:
    assert told(f"{_HOLM} will discuss hostages held in Lima on Friday.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("was expected to visit Riga soon, officials said", ["Lukic: planned LV"]),
        ("was due to arrive in Riga, a spokesman said", ["Lukic: planned LV"]),
        ("was to have visited Riga, officials said", []),
    ],
)
def test_what_was_due_is_planned_where_somebody_says_so(text: str, expected: list[str]) -> None:
    assert told(f"Croatian Prime Minister Ivo Lukic {text}.") == expected


@pytest.mark.parametrize(
    "text",
    [
        f"{_HOLM} will hold talks with Croatian Prime Minister Ivo Lukic when he arrives in Oslo "
        "on Friday.",
        f"{_HOLM} would see Croatian Prime Minister Ivo Lukic when he arrived in Oslo on Friday, "
        "a spokesman said.",
    ],
)
def test_the_foreigner_comes_to_the_other(text: str) -> None:
    assert told(text) == ["Lukic: planned NO 03-08/.."]


def test_a_stay_is_wound_up_on_its_last_day() -> None:
    assert told(f"{_HOLM} wound up a one-week visit to Peru on Tuesday.") == []
    assert told(f"{_HOLM} will wind up a three-day visit to Peru on Friday.") == [
        "Holm: under_way PE 03-06/03-08"
    ]


def test_a_range_over_two_months_is_one_sentence() -> None:
    text = f"{_HOLM} will visit Peru on Sept. 29-Oct. 2 and Chile on Oct. 3. She returns Oct. 5."
    assert told(text) == ["Holm: planned PE 09-29/10-02, CL 10-03"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_HOLM} and Danish Prime Minister Ole Dahl agreed on Tuesday to meet again in Lima "
            "next month.",
            ["Holm + Dahl: planned PE 04-01/04-30"],
        ),
        (
            f"{_HOLM} was met at the airport in Lima by President Alan Vega on Tuesday.",
            ["Holm: under_way PE 03-05"],
        ),
        (f"{_HOLM}, visiting Lima for talks, said that all is well.", ["Holm: under_way PE"]),
        (f"The visit to Peru next week of {_HOLM} has been cancelled.", _OFF),
        (f"Plans for a visit to Peru by {_HOLM} have been dropped.", ["Holm: cancelled PE"]),
        (f"Plans for a visit to Peru by {_HOLM} are being made.", ["Holm: planned PE"]),
        (f"{_HOLM}'s next stop is Lima, where she arrives Friday.", ["Holm: planned PE 03-08/.."]),
    ],
)
def test_ways_of_telling(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "met Tuesday with Vik in Lima on the second day of a three-day visit",
            ["Holm: under_way PE 03-04/03-06"],
        ),
        (
            "on an 11-day Latin tour, flew to Lima from Quito Tuesday",
            ["Holm: under_way PE 03-05/.."],
        ),
        ("is on a two-day visit", ["Holm: under_way DK"]),
    ],
)
def test_a_current_visit_is_where_its_sentence_is(text: str, expected: list[str]) -> None:
    comma = "," if text.startswith("on") else ""
    assert told(f"{_HOLM}{comma} {text}.", "Copenhagen/DK") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_HOLM} arrived in Lima on Tuesday. From Lima, she will fly to Quito.",
            ["Holm: under_way PE 03-05/.., EC"],
        ),
        (
            f"{_HOLM} will visit Peru from March 20. The next day, March 21, she flies to Chile.",
            ["Holm: planned PE 03-20/03-21, CL 03-21/.."],
        ),
        (f"It is the tenth trip of {_HOLM} outside Norway.", []),
        (f"It is the first trip of {_HOLM} outside Denmark.", []),
    ],
)
def test_from_where_one_goes_on(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Holm Appeals for Peace on Trip to Peru", ["Holm: under_way PE"]),
        ("Holm to Appeal for Peace on Trip to Peru", ["Holm: planned PE"]),
        ("Holm Ends Visit to Peru", []),
    ],
)
def test_headlines_of_those_days(title: str, expected: list[str]) -> None:
    assert told(f"{_HOLM} said Sunday that all is well.", title=title) == expected
