"""Clauses of one sentence: who does what in each, and when."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told

_IN_RIGA = " will visit Riga on Monday."


@pytest.mark.parametrize(
    ("text", "trips"),
    [
        # whoever speaks in front of the clause is not the one who goes
        (
            "According to Norwegian Foreign Minister Kari Holm, French President Rene "
            "Marchand" + _IN_RIGA,
            ["Marchand: planned LV 03-11"],
        ),
        (
            "Speaking at a conference in Berlin, spokesman Karl Huber said French President "
            "Rene Marchand" + _IN_RIGA,
            ["Marchand: planned LV 03-11"],
        ),
        # an errand is ahead of whoever has just set out
        (
            "Jamaican Prime Minister Owen Grant left Jamaica this afternoon to take part in a "
            "meeting in Nassau.",
            ["Grant: under_way BS 03-06/.."],
        ),
        # a noun behind a preposition is no subject
        (
            "British Prime Minister Owen Grant arrived in India on Wednesday. According to his "
            "itinerary, on Thursday Grant would fly to New Delhi for the second leg of his India "
            "visit.",
            ["Grant: under_way IN 03-06/.."],
        ),
        (
            "French President Rene Marchand will arrive in Germany on Thursday. During his "
            "three-day visit, Marchand will meet Chancellor Jonas Reuter.",
            ["Marchand: planned DE 03-07/03-09"],
        ),
        # the subject stands behind
        (
            "Ahead of Monday's visit to Riga, French President Rene Marchand said he was hopeful.",
            ["Marchand: planned LV 03-11"],
        ),
        # a past that hangs on to a long past
        (
            "British King Henry V and Queen Maud will visit Fiji in October. He last went there "
            "six years ago, when they travelled to Suva for a conference.",
            ["V + Maud: planned FJ 10-01/10-31"],
        ),
    ],
)
def test_who_goes_in_which_clause(text: str, trips: list[str]) -> None:
    assert told(text) == trips


@pytest.mark.parametrize(
    ("text", "trips"),
    [
        ("'s visit to Riga will go ahead on Monday as planned.", ["Marchand: planned LV 03-11"]),
        ("'s visit to Riga on Monday is off.", ["Marchand: cancelled LV 03-11"]),
        (" announced on Wednesday his first trip to Chad.", ["Marchand: planned TD"]),
        (" recalled on Wednesday his first trip to Chad.", []),
        (" spoke of the war during last year's visit to Chad.", []),
        (" will raise it during next week's visit to Chad.", ["Marchand: planned TD 03-11/03-17"]),
        (
            " will make his first visit to Chad since 2014 on Monday.",
            ["Marchand: planned TD 03-11"],
        ),
        (
            " will visit Chad for the first time since becoming president in 2014, on Monday.",
            ["Marchand: planned TD 03-11"],
        ),
        (
            " will go to Chad in May. The president is visiting Chad at the invitation of its "
            "government.",
            ["Marchand: planned TD 05-01/05-31"],
        ),
        (
            " is the head of state of five territories, including Fiji.",
            [],
        ),
    ],
)
def test_what_becomes_of_a_visit(text: str, trips: list[str]) -> None:
    assert told("French President Rene Marchand" + text) == trips
