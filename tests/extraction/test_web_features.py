"""What long pieces on the web are full of: asides, short names of states, people without office."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told

_HOLM = "Norwegian Foreign Minister Kari Holm"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_HOLM} will visit the UAE.", ["Holm: planned AE"]),
        (f"{_HOLM} is to speak at a US base.", []),
        (
            f"{_HOLM} will be in Kyiv ahead of an event in Warsaw on Saturday.",
            ["Holm: planned UA"],
        ),
        (
            f"{_HOLM} flies to Fiji a day after returning from a meeting in Tokyo.",
            ["Holm: planned FJ"],
        ),
        (f"{_HOLM} is to set out the next steps in supplying boats to Chile.", []),
        (f"{_HOLM} sets off on Friday for Rome.", ["Holm: planned IT 03-08/.."]),
        (
            f"{_HOLM} makes her first visit as minister at the end of the month, to France (March "
            "26-29) and Germany (March 29-31).",
            ["Holm: planned FR 03-26/03-29, DE 03-29/03-31"],
        ),
        (f"{_HOLM} has put the trip to Kyiv off.", ["Holm: postponed UA"]),
        (f"{_HOLM} called her visit to Kyiv off.", ["Holm: cancelled UA"]),
        (
            f"Spain expects {_HOLM} on Monday.",
            ["Holm: planned ES 03-11"],
        ),
        (f"Spain expects {_HOLM} to apologise.", []),
        (
            f"In under three months, {_HOLM} has visited Argentina and Chile.",
            [],
        ),
        (
            f"The six-day visit of {_HOLM} to China was to have begun on Tuesday. It has been "
            "postponed.",
            ["Holm: postponed CN 03-12/03-17"],
        ),
        (
            f"{_HOLM} stands in for the premier in Lucerne at the weekend.",
            ["Holm: planned CH 03-09/03-10"],
        ),
    ],
)
def test_wordings_of_features(text: str, expected: list[str]) -> None:
    assert [one for one in told(text) if ": completed" not in one] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The economic forum gets going in Davos on Tuesday. German Chancellor Peter Ash shares "
            f"a stage with the host on Wednesday, and {_HOLM} speaks on Thursday.",
            ["Holm: planned CH 03-07"],
        ),
        (
            "The council holds a rare summit in Reykjavik on March 14. German "
            f"Chancellor Peter Ash and {_HOLM} are among those attending.",
            ["Ash + Holm: planned IS 03-14"],
        ),
        (
            f"In April there is a summit in Ghana. {_HOLM} is expected to attend.",
            ["Holm: planned GH 04-01/04-30"],
        ),
        (
            "The Munich conference takes place on Friday. American Vice President Mira Lee leads "
            f"the American delegation; {_HOLM} and Danish Foreign Minister Jon Vik both speak "
            "there.",
            ["Lee + Holm + Vik: planned DE 03-08"],
        ),
        (
            "The trip to Washington for the inauguration, scheduled for March 20, comes at short "
            f"notice. {_HOLM} is also expected to attend.",
            ["Holm: planned US 03-20"],
        ),
        (
            f"{_HOLM} leaves for Lima on Friday for a summit. Before that she will see the "
            "minister. She will see Danish Foreign Minister Jon Vik on Saturday.",
            ["Holm: planned PE 03-08/..", "Vik: planned PE 03-09"],
        ),
    ],
)
def test_who_comes_to_a_meeting_told_of_before(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "credit", ["Photo: Agency", "(Supplied)", "(Supplied: Foreign Office)", "Credit: NTB/Lie"]
)
def test_a_line_with_a_credit_is_a_caption(credit: str) -> None:
    assert told(f"{_HOLM} receives Jon Vik in Riga on Monday. {credit}\n\nIt was cold.") == []
    assert told(f"{_HOLM} will be in Riga on Monday. (Wire)") == ["Holm: planned LV 03-11"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # the leader of a state is its own, not the stateless one whom he meets
            "Japan's Aoi Tanaka is abroad. The Japanese leader will go to Ukraine to meet "
            "President Ivan Petrenko.",
            ["Tanaka: planned UA"],
        ),
        (
            f"{_HOLM} will visit Rome on Monday, the ministry said in a statement.\nRelated News\n"
            "Swedish premier Bo Ek to visit Paris next week\nDanish king Erik arrives in Lima",
            ["Holm: planned IT 03-11"],
        ),
        (
            f"{_HOLM} will visit Rome on Monday.\nMost read\nSwedish premier Bo Ek to visit Lima\n"
            "On Thursday she will be in Madrid.",
            ["Holm: planned IT 03-11, ES 03-07"],
        ),
        (
            "Visits to Ukraine:\n"
            "• 28 March 2024 (Kyiv)- (Announced) Ivan Petrenko, UN Secretary-General\n"
            "• 14 March 2024 (Kyiv) - Kari Holm, Foreign Minister of Norway\n"
            "• 1 February 2024 (Odesa) – President of Poland, Jan Wilk",
            ["Petrenko: planned UA 03-28", "Holm: planned UA 03-14"],
        ),
        (
            "Programme\n- 12 March, Riga: Norwegian Foreign Minister Kari Holm\n"
            "- 14 March, Rome: Swedish Prime Minister Bo Ek",
            ["Holm: planned LV 03-12", "Ek: planned IT 03-14"],
        ),
    ],
)
def test_pages_of_several_things(text, expected):
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("line", "going"),
    [
        ("Foreign leaders' visit to China", False),
        ("Tourists' trips to Riga are up.", False),
        ("World leaders' visits to Lima will begin in May.", False),
        ("The minister's visit to Lima will begin in May.", True),
    ],
)
def test_visits_of_nobody_in_particular(line, going):
    assert bool(told(f"{_HOLM} spoke to the papers.\n{line}")) == going
