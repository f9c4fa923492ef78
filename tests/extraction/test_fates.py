"""What becomes of a journey: put off to other days, called off, replaced, or still on."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told, trips

_HOLM = "Norwegian Foreign Minister Kari Holm"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_HOLM} has postponed a visit to Kenya that was to begin on Thursday and will now "
            "come on March 12.",
            ["Holm: planned KE 03-12/..", "Holm: postponed KE 03-07/.."],
        ),
        (
            f"{_HOLM} had been due to arrive in Manila on Thursday, but the visit has been put "
            "back to Monday.",
            ["Holm: planned PH 03-11", "Holm: postponed PH 03-07/.."],
        ),
        (
            f"A visit to Riga by {_HOLM} has been postponed until May.",
            ["Holm: planned LV 05-01/05-31", "Holm: postponed LV"],
        ),
        (
            f"{_HOLM} was to have visited Riga on Friday. She will now go there on March 14.",
            ["Holm: planned LV 03-14/..", "Holm: postponed LV 03-08"],
        ),
        (
            f"{_HOLM} has postponed a visit to Riga planned for May.",
            ["Holm: postponed LV 05-01/05-31"],
        ),
    ],
)
def test_what_is_put_off_and_when_it_is_made_instead(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"{_HOLM} is no longer going to Riga.",
        f"{_HOLM} will not go to Riga after all.",
        f"{_HOLM} will not go to Riga as had been announced.",
        f"{_HOLM}'s visit to Riga will not take place.",
        f"The visit of {_HOLM} to Riga, announced on Tuesday, has been cancelled.",
        f"A visit to Riga by {_HOLM} that was planned in secret has been dropped.",
        f"{_HOLM} had planned to leave for Riga but has decided not to go.",
        f"{_HOLM} has given up plans to travel to Riga.",
    ],
)
def test_what_is_called_off(text: str) -> None:
    assert told(text) == ["Holm: cancelled LV"]


@pytest.mark.parametrize(
    "text",
    [
        f"{_HOLM} rejected calls to scrap her trip to Riga.",
        f"{_HOLM} will not cancel her trip to Riga.",
        f"{_HOLM} will, after all, go to Riga, reversing a decision to call off the trip.",
        f"{_HOLM} will go to Riga. The visit was not announced beforehand.",
    ],
)
def test_what_is_still_on(text: str) -> None:
    assert told(text) == ["Holm: planned LV"]


@pytest.mark.parametrize("word", ["ready", "willing", "prepared", "keen", "eager"])
def test_a_readiness_is_no_plan(word: str) -> None:
    assert told(f"{_HOLM} is {word} to go to Riga.") == ["Holm: tentative LV"]


def test_what_is_not_confirmed_is_open() -> None:
    text = f"{_HOLM}'s visit to Riga has not been confirmed."
    assert told(text) == ["Holm: tentative LV"]


@pytest.mark.parametrize(
    "text",
    [
        f"{_HOLM} is expected in Riga later this year, but nothing has been decided.",
        f"{_HOLM} is expected in Riga. Her trip has yet to be confirmed.",
        f"{_HOLM}'s visit to Riga is in doubt.",
        f"A visit to Riga by {_HOLM} is on the agenda. The timing is being discussed.",
        f"{_HOLM} has not yet said whether she will go to Riga.",
    ],
)
def test_what_is_undecided(text: str) -> None:
    (trip,) = told(text)
    assert trip.startswith("Holm: tentative LV")


@pytest.mark.parametrize(
    "text",
    [
        f"{_HOLM} will visit Riga. No date has been set.",
        f"{_HOLM} will visit Riga. The details are yet to be decided.",
    ],
)
def test_what_lacks_but_a_day_is_planned(text: str) -> None:
    assert told(text) == ["Holm: planned LV"]


@pytest.mark.parametrize(
    "text",
    [
        f"{_HOLM}, currently on an official visit to Riga, will see the president.",
        f"{_HOLM}, on the second day of a visit to Riga, met the president.",
        f"On a visit to Riga, {_HOLM} said Norway would help.",
    ],
)
def test_whoever_is_told_to_be_on_a_journey_is_under_way(text: str) -> None:
    assert told(text) == ["Holm: under_way LV"]


@pytest.mark.parametrize(
    "opening", [f"Speaking in Riga on Tuesday, {_HOLM}", f"{_HOLM}, speaking in Riga on Tuesday,"]
)
def test_whoever_speaks_in_a_place_is_there(opening: str) -> None:
    assert told(f"{opening} said Norway would help.") == ["Holm: under_way LV 03-05"]


def test_whoever_is_due_back_is_there_till_then() -> None:
    assert told(f"{_HOLM} is due back from Riga on Friday.") == ["Holm: under_way LV ../03-08"]


def test_whoever_has_left_the_country_is_there_no_more() -> None:
    text = f"{_HOLM} was in Riga on Tuesday. Holm left the country the same evening."
    assert told(text) == []


def test_a_clause_on_a_journey_tells_its_day() -> None:
    text = f"A trip to Riga that {_HOLM} was to make on Friday is off."
    assert told(text) == ["Holm: cancelled LV 03-08"]


def test_a_leg_has_a_fate_of_its_own() -> None:
    text = (
        f"{_HOLM} will visit Spain on Thursday and Friday as planned but has cancelled the "
        "Portuguese leg of her trip."
    )
    assert told(text) == ["Holm: planned ES 03-07/03-08", "Holm: cancelled PT"]


@pytest.mark.parametrize(
    "text",
    [
        f"{_HOLM} has abandoned the idea of visiting Riga in May.",
        f"{_HOLM} has scrapped her plan to visit Riga in May.",
    ],
)
def test_an_idea_is_given_up(text: str) -> None:
    assert told(text) == ["Holm: cancelled LV 05-01/05-31"]


@pytest.mark.parametrize(
    "text",
    [
        f"{_HOLM} declined an invitation to visit Riga.",
        f"{_HOLM} has turned down an invitation from the president to visit Riga in May.",
        f"{_HOLM} has been invited to Riga but will not accept the invitation.",
        f"{_HOLM} will not be at the summit in Riga on Monday.",
    ],
)
def test_an_invitation_is_declined(text: str) -> None:
    assert told(text) == []


def test_who_will_be_at_a_meeting_is_where_it_is() -> None:
    text = f"{_HOLM} will be at the summit in Riga on Monday."
    assert told(text) == ["Holm: planned LV 03-11"]


def test_a_parliament_is_addressed_where_it_sits() -> None:
    text = f"{_HOLM} will address the Bundestag on Monday."
    assert told(text) == ["Holm: planned DE 03-11"]


def test_a_visit_is_pushed_to_later() -> None:
    text = f"{_HOLM} was to have visited Riga on Friday but has pushed the visit to April."
    assert told(text) == ["Holm: planned LV 04-01/04-30", "Holm: postponed LV 03-08"]


def test_somebody_goes_in_the_place_of_one_who_was_to_go() -> None:
    text = (
        "Norwegian Prime Minister Jon Vik was to have met the king in Riga on Monday but will "
        "stay at home. He is sending his deputy, Nora Lie, in his place."
    )
    assert told(text) == ["Vik: cancelled LV 03-11", "Lie: planned LV 03-11"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"The cancellation of {_HOLM}'s visit to Riga was a surprise.", "cancelled LV"),
        (f"The ministry announced the postponement of a visit to Riga by {_HOLM}.", "postponed LV"),
        (f"Doctors ordered {_HOLM} to cancel her planned one-day trip to Riga.", "cancelled LV"),
        (f"{_HOLM} has scrapped plans to visit some farms. She is in Riga.", "under_way LV"),
        (f"{_HOLM} has cancelled her Riga trip due to Russia.", "cancelled LV"),
        (
            f"{_HOLM}'s visit to Riga has been postponed. The trip, expected in April, would have "
            "been her first.",
            "postponed LV 04-01/04-30",
        ),
        (
            f"{_HOLM} will visit Riga. The visit, planned for mid-June, was announced by the "
            "Latvian president on Monday.",
            "planned LV 06-11/06-20",
        ),
        (f"The ministry has confirmed {_HOLM}'s visit to Riga in May.", "planned LV 05-01/05-31"),
    ],
)
def test_nouns_and_asides_tell_of_a_fate(text: str, expected: str) -> None:
    assert told(text) == [f"Holm: {expected}"]


def test_denied_reports_of_a_journey_make_none() -> None:
    assert not told(
        f"Norway on Monday dismissed reports claiming that {_HOLM} would visit Riga. A newspaper "
        "had said that Holm was expected to go to Riga in May."
    )


def test_who_is_likely_and_expected_to_go_may_go() -> None:
    text = f"{_HOLM} is likely to visit Riga in May. Holm is expected to see the president in Riga."
    assert told(text) == ["Holm: tentative LV 05-01/05-31"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_HOLM} was to set off on a trip to Riga on Thursday. It has been put back by "
            "a week.",
            ["Holm: postponed LV 03-07/.."],
        ),
        (f"Latvia is preparing for a visit by {_HOLM}.", ["Holm: planned LV"]),
        (f"{_HOLM} has not ruled out a visit to Riga.", ["Holm: tentative LV"]),
        (f"{_HOLM} would not rule out going to Riga.", ["Holm: tentative LV"]),
        (f"{_HOLM}'s trip to Riga is going ahead.", ["Holm: planned LV"]),
        (
            f"{_HOLM} will visit Riga in April. The visit, she said, was still scheduled for "
            "April 20.",
            ["Holm: planned LV 04-20"],
        ),
        (f"{_HOLM} has left Riga for Vilnius, ending a two-day stay.", ["Holm: under_way LT"]),
        (
            f"{_HOLM} will not now go to Riga on Friday. The visit has been moved to March "
            "next year.",
            ["Holm: planned LV 03-01/03-31", "Holm: postponed LV 03-08/.."],
        ),
        (
            f"Speaking to reporters during a stop in Riga, {_HOLM} denied that she would resign.",
            ["Holm: under_way LV"],
        ),
    ],
)
def test_other_ways_to_tell_what_becomes_of_a_journey(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_whoever_leads_the_delegation_goes_in_place_of_one_who_does_not() -> None:
    text = (
        "Norwegian Prime Minister Jon Vik will not fly to Riga for the conference. Environment "
        "Minister Nora Lie leads the Norwegian delegation."
    )
    assert told(text) == ["Lie: planned LV"]


def test_a_journey_that_fell_through_in_spring_is_another() -> None:
    text = f"{_HOLM} is on a visit to Riga. In December the trip fell through because of a storm."
    assert told(text) == ["Holm: under_way LV"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_HOLM} is on the last day of a visit to Riga.", ["under_way LV"]),
        (f"{_HOLM} is in the middle of a five-day tour of Latvia.", ["under_way LV"]),
        (
            f"{_HOLM}, now in Riga, will go on to Rome on Friday.",
            ["under_way LV, IT 03-08/.."],
        ),
        (f"{_HOLM} will attend Thursday's summit in Riga.", ["planned LV 03-07"]),
        (f"{_HOLM} will miss next week's summit in Riga.", ["cancelled LV 03-11/03-17"]),
        (f"{_HOLM} abruptly cancelled a planned trip to Riga on Tuesday.", ["cancelled LV"]),
        (
            f"{_HOLM} has rescheduled her trip to Riga for March 20.",
            ["planned LV 03-20", "postponed LV"],
        ),
        (f"{_HOLM}'s visit to Riga has been brought forward to Friday.", ["planned LV 03-08"]),
        (f"{_HOLM}'s visit to Riga will not go ahead on Friday.", ["cancelled LV 03-08"]),
        (f"{_HOLM} is no longer expected in Riga.", ["cancelled LV"]),
        (f"{_HOLM} is thinking of going to Riga.", ["tentative LV"]),
        (f"{_HOLM} agreed in principle to visit Riga.", ["tentative LV"]),
        (f"Latvia is in talks with Norway on a visit by {_HOLM}.", ["tentative LV"]),
        (f"Latvia wants {_HOLM} to visit Riga.", ["tentative LV"]),
        (f"Latvia hopes {_HOLM} will visit Riga.", ["tentative LV"]),
        (f"Officials discussed the possibility of a visit to Riga by {_HOLM}.", ["tentative LV"]),
        (f"If elected, {_HOLM} would visit Riga first.", []),
        (f"{_HOLM} will visit Riga instead of Rome on Friday.", ["planned LV 03-08"]),
    ],
)
def test_shades_between_a_plan_and_none(text: str, expected: list[str]) -> None:
    assert told(text) == [f"Holm: {one}" for one in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_HOLM} will visit Riga on Friday. Last week she suggested cancelling her visit.",
            ["planned LV 03-08"],
        ),
        (
            f"{_HOLM} decided to skip a forum after attending a summit in Riga next week.",
            ["planned LV 03-11/03-17"],
        ),
        (
            f"{_HOLM} will skip a meeting of the club to be held in Riga next week.",
            ["cancelled LV 03-11/03-17"],
        ),
        (
            f"{_HOLM} will skip a summit in Riga hosted by Latvia in May.",
            ["cancelled LV 05-01/05-31"],
        ),
        (f"A planned state visit to Riga by {_HOLM} has been put off.", ["postponed LV"]),
        (f"{_HOLM} arrived in Riga following a visit to Rome.", ["under_way LV"]),
    ],
)
def test_what_is_said_of_meetings_and_of_what_was_before(text: str, expected: list[str]) -> None:
    assert told(text) == [f"Holm: {one}" for one in expected]


@pytest.mark.parametrize(
    "text",
    [
        f"A visit by {_HOLM} to Riga is not planned.",
        f"A visit by {_HOLM} to Riga is not on the agenda.",
        f"A visit by {_HOLM} to Riga is out of the question.",
        f"Reports that {_HOLM} will visit Riga are false.",
        f"It is not true that {_HOLM} will visit Riga.",
        f"{_HOLM}'s office denied she would travel to Riga.",
        f"{_HOLM} failed to show up in Riga on Tuesday.",
    ],
)
def test_other_denials(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_HOLM} will travel to Riga, not Rome, on Friday.", "planned LV 03-08/.."),
        (f"{_HOLM}, not President Jon Vik, will attend a summit in Riga.", "planned LV"),
        (f"{_HOLM} is in Riga after visiting Rome and Vienna.", "under_way LV"),
        (f"{_HOLM}, on a tour that has taken her to Rome, is now in Riga.", "under_way LV"),
    ],
)
def test_what_is_beside_the_journey(text: str, expected: str) -> None:
    assert told(text) == [f"Holm: {expected}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_HOLM}, who had been in Rome on Monday, arrived in Riga.", ["under_way LV"]),
        (
            f"{_HOLM} will visit Rome on Friday. A planned stop in Riga had to be cancelled.",
            ["planned IT 03-08", "cancelled LV"],
        ),
        (f"{_HOLM} has postponed Friday's trip to Riga.", ["postponed LV 03-08"]),
        (
            f"{_HOLM}, who was to have joined President Jon Vik in Riga, stays in Oslo.",
            ["cancelled LV"],
        ),
        (f"{_HOLM} is in Riga on her third trip to Latvia this year.", ["under_way LV"]),
        (
            f"{_HOLM} has shelved a visit to Riga that had been on the calendar for May 28.",
            ["cancelled LV 05-28"],
        ),
    ],
)
def test_asides_and_days_of_what_is_off(text: str, expected: list[str]) -> None:
    assert told(text) == [f"Holm: {one}" for one in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_HOLM} has withdrawn from a summit in Riga on Friday.", "cancelled LV 03-08"),
        (f"{_HOLM} has no intention of cancelling her visit to Riga.", "planned LV"),
        (
            f"{_HOLM}, who cancelled a visit to Riga in January, will go there on Friday.",
            "planned LV 03-08/..",
        ),
    ],
)
def test_what_was_called_off_before_and_what_is_not(text: str, expected: str) -> None:
    assert told(text) == [f"Holm: {expected}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Foreign Minister Kari Holm was due to leave for Cairo on Friday but has called it "
            "off.",
            ["Holm: cancelled EG 03-08/.."],
        ),
        (
            "Foreign Minister Kari Holm was to have gone to Riga on Friday but put it off until "
            "May.",
            ["Holm: planned LV 05-01/05-31", "Holm: postponed LV 03-08/.."],
        ),
        (
            "Foreign Minister Kari Holm will visit Riga on Friday. She was to go there in "
            "February, but put it off.",
            ["Holm: planned LV 03-08"],
        ),
    ],
)
def test_a_journey_is_called_off_as_it(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("There is a strong possibility that she will visit Rome in May.", "tentative"),
        ("There is every chance that she will be in Rome on Monday.", "tentative"),
        ("There is a likelihood that she will travel to Rome next week.", "tentative"),
        ("She will visit Rome in May. There is a possibility that the talks fail.", "planned"),
    ],
)
def test_what_there_is_a_chance_of(text: str, status: str) -> None:
    (trip,) = trips(f"Norwegian Foreign Minister Kari Holm was in Oslo. {text}")
    assert trip.status == status


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Foreign Minister Kari Holm was to visit Riga on Friday, but the Latvian government "
            "has cancelled the meeting.",
            ["Holm: cancelled LV 03-08"],
        ),
        (
            "Latvia has called off Foreign Minister Kari Holm's visit, which was planned for "
            "Friday.",
            ["Holm: cancelled LV 03-08"],
        ),
        (
            "Foreign Minister Kari Holm will visit Riga on Friday. On Tuesday the Latvian "
            "government postponed the visit.",
            ["Holm: postponed LV 03-08"],
        ),
        (
            "Latvia's foreign ministry called off Friday's meeting with Norwegian Foreign "
            "Minister Kari Holm in Riga.",
            ["Holm: cancelled LV 03-08"],
        ),
        (
            "Foreign Minister Kari Holm will visit Riga on Friday. Finland has cancelled the "
            "meeting of its parliament.",
            ["Holm: planned LV 03-08"],
        ),
    ],
)
def test_a_host_calls_the_visit_off(text: str, expected: list[str]) -> None:
    assert told(text) == expected
