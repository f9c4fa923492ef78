"""Who goes along: delegations, "accompanied by", "together with", and whom one only meets."""

from __future__ import annotations

import pytest

from tests.extraction.articles import told, trips

_PRIME_MINISTER = "Prime Minister Lars Brandt"


@pytest.mark.parametrize(
    "text",
    [
        f"{_PRIME_MINISTER}, accompanied by Foreign Minister Kari Holm, will visit Kyiv on "
        "Thursday.",
        f"{_PRIME_MINISTER} will visit Kyiv on Thursday. He will be accompanied by Foreign "
        "Minister Kari Holm.",
        f"{_PRIME_MINISTER} will visit Kyiv on Thursday. Foreign Minister Kari Holm will "
        "accompany him.",
        f"{_PRIME_MINISTER} will visit Kyiv on Thursday. The delegation includes Foreign "
        "Minister Kari Holm.",
        f"{_PRIME_MINISTER} and Foreign Minister Kari Holm will visit Kyiv on Thursday.",
        f"{_PRIME_MINISTER} will visit Kyiv on Thursday, together with Foreign Minister Kari Holm.",
    ],
)
def test_companions_make_the_same_trip(text: str) -> None:
    assert told(text) == ["Brandt + Holm: planned UA 03-07"]


@pytest.mark.parametrize(
    ("text", "meets"),
    [
        (
            f"{_PRIME_MINISTER} will meet President Andriy Kovalenko in Kyiv on Thursday.",
            ("President Andriy Kovalenko",),
        ),
        (
            f"{_PRIME_MINISTER} will hold talks with President Andriy Kovalenko in Kyiv on "
            "Thursday.",
            ("President Andriy Kovalenko",),
        ),
    ],
)
def test_whom_one_meets_is_no_companion(text: str, meets: tuple[str, ...]) -> None:
    (trip,) = trips(text)
    assert [person.name for person in trip.travellers] == ["Lars Brandt"]
    assert trip.stops[0].meets == meets


def test_a_companion_s_own_trip_is_his_own() -> None:
    text = (
        f"{_PRIME_MINISTER} will visit Kyiv on Thursday. Foreign Minister Kari Holm will travel "
        "to Tokyo on Sunday."
    )
    assert told(text) == ["Brandt: planned UA 03-07", "Holm: planned JP 03-10/.."]


def test_the_lead_stands_first() -> None:
    text = (
        f"Foreign Minister Kari Holm will accompany {_PRIME_MINISTER}, who will visit Kyiv on "
        "Thursday."
    )
    (trip,) = trips(text)
    assert trip.travellers[0].name == "Lars Brandt"


@pytest.mark.parametrize(
    "sentence",
    [
        "Foreign Minister Kari Holm forms part of the delegation.",
        "Foreign Minister Kari Holm is among those on board.",
        "Foreign Minister Kari Holm is on the trip as well.",
        "Foreign Minister Kari Holm is also making the trip.",
        "Foreign Minister Kari Holm joins the party.",
        "Foreign Minister Kari Holm will be by his side.",
        "So will Foreign Minister Kari Holm.",
        "Travelling with him is Foreign Minister Kari Holm.",
        "Other members of the delegation are Foreign Minister Kari Holm and her aides.",
    ],
)
def test_the_party_told_in_a_sentence_of_its_own(sentence: str) -> None:
    text = f"{_PRIME_MINISTER} will visit Kyiv on Thursday. {sentence}"
    assert told(text) == ["Brandt + Holm: planned UA 03-07"]


def test_a_list_of_the_party_with_clauses_in_it() -> None:
    text = (
        f"{_PRIME_MINISTER} will visit Kyiv on Thursday. With him are three ministers: Kari Holm, "
        "who handles foreign affairs, Jon Vik and Nils Berg. Trade Minister Ida Lie stays at home."
    )
    assert told(text) == ["Brandt + Holm + Vik + Berg: planned UA 03-07"]


def test_who_joins_at_one_stop_makes_that_stop_alone() -> None:
    text = (
        f"{_PRIME_MINISTER} will visit Riga on Friday and Paris on Sunday. Foreign Minister Kari "
        "Holm joins him in Paris."
    )
    assert told(text) == ["Brandt: planned LV 03-08, FR 03-10", "Holm: planned FR 03-10"]


def test_companions_make_no_other_journeys_of_the_leader() -> None:
    text = (
        f"{_PRIME_MINISTER} will visit Kyiv on Thursday. Foreign Minister Kari Holm goes with him. "
        "Brandt is also to travel to Chile in June."
    )
    assert told(text) == [
        "Brandt + Holm: planned UA 03-07",
        "Brandt: planned CL 06-01/06-30",
    ]


@pytest.mark.parametrize(
    ("text", "companions"),
    [
        (
            "She will be accompanied by Minister for Pacific Peoples Dr Ola Dahl, Speaker "
            "of Parliament Nils van der Berg of the Labour Party, and Energy Minister Siv Moe.",
            ["Ola Dahl", "Nils van der Berg", "Siv Moe"],
        ),
        (
            "She will be accompanied by her husband, the trade minister, Ola Dahl, and officials.",
            ["Ola Dahl"],
        ),
        (
            "Her entourage includes Politburo member Ola Dahl - Chairman of the Control "
            "Commission, and Deputy Prime Minister and Energy Minister Siv Moe.",
            ["Ola Dahl", "Siv Moe"],
        ),
        (
            "Energy Minister Siv Moe, Trade Minister Ola Dahl and officials will accompany the "
            "foreign minister, the prime minister said.",
            ["Siv Moe", "Ola Dahl"],
        ),
        (
            "The foreign minister will be accompanied by a delegation that includes the Minister "
            "of Finance, the Minister of Health, Siv Moe, and senior officials.",
            ["Siv Moe"],
        ),
    ],
)
def test_a_list_of_companions_goes_on_over_their_offices(text: str, companions: list[str]) -> None:
    (trip,) = trips(f"Foreign Minister Kari Holm will visit Kyiv on Thursday. {text}")
    assert [person.name for person in trip.travellers] == ["Kari Holm", *companions]


def test_who_travels_with_the_traveller_goes_where_that_one_goes() -> None:
    text = (
        "President Lars Brandt will visit Argentina on Monday and Tuesday. Brandt will be in "
        "Uruguay on Wednesday. Finance Minister Kari Holm travels with the president, in Uruguay."
    )
    assert told(text, "Helsinki/FI") == [
        "Brandt: planned AR 03-11/03-12, UY 03-13",
        "Holm: planned UY 03-13",
    ]


def test_who_joins_on_a_day_joins_at_the_stop_told_last() -> None:
    assert told(
        "Foreign Minister Kari Holm goes to Mexico City on Monday, where President Luis Vidal "
        "receives her; Danish Foreign Minister Ann Lund joins them on the next day. Holm will then "
        "be in Lima."
    ) == ["Holm: planned MX 03-11/.., PE", "Lund: planned MX 03-12/.."]


def test_with_him_are_all_who_are_named() -> None:
    (trip,) = trips(
        "Prime Minister Kari Holm flies to Seoul on Monday. With her are the ministers Jon Vik "
        "(Finance), Nora Lie (Foreign Affairs) and Lars Dahl (Environment)."
    )
    assert [person.name for person in trip.travellers] == [
        "Kari Holm",
        "Jon Vik",
        "Nora Lie",
        "Lars Dahl",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "His delegation includes: Kari Holm (Foreign Minister) and Ola Bu (Finance Minister).",
        "The delegation includes: Foreign Minister Kari Holm, Finance Minister Ola Bu.",
        "Foreign Minister Kari Holm and Finance Minister Ola Bu are also going.",
        "Foreign Minister Kari Holm and Finance Minister Ola Bu will travel as well.",
        "Foreign Minister Kari Holm and Finance Minister Ola Bu are in the premier's entourage.",
        "Those travelling with him include Foreign Minister Kari Holm and Finance Minister Ola Bu.",
        "Also on the trip are Foreign Minister Kari Holm and Finance Minister Ola Bu.",
        "Others on the trip include Foreign Minister Kari Holm and Finance Minister Ola Bu.",
        "Also accompanying the premier: Foreign Minister Kari Holm and Finance Minister Ola Bu.",
        "Vik is taking Foreign Minister Kari Holm and Finance Minister Ola Bu with him.",
        "Vik will have with him Foreign Minister Kari Holm and Finance Minister Ola Bu.",
        "In his company are Foreign Minister Kari Holm and Finance Minister Ola Bu.",
        "He is accompanied by, among others, Foreign Minister Kari Holm and Finance Minister "
        "Ola Bu.",
    ],
)
def test_more_wordings_of_who_goes_along(sentence: str) -> None:
    (trip,) = trips(f"Prime Minister Jon Vik left Oslo on Tuesday for Riga. {sentence}")
    assert [one.name for one in trip.travellers] == ["Jon Vik", "Kari Holm", "Ola Bu"]


def test_the_office_in_brackets() -> None:
    (trip,) = trips("Kari Holm (Foreign Minister) and Ola Bu (Trade Minister) will visit Riga.")
    assert [one.role for one in trip.travellers] == ["Foreign Minister", "Trade Minister"]


def test_the_chairman_of_a_parliaments_committee() -> None:
    text = "Ivar Dahl, chairman of the Norwegian parliament's trade committee, will visit Riga."
    assert told(text) == ["Dahl: planned LV"]


def test_whoever_observes_elections_is_there() -> None:
    text = "Former prime minister Jon Vik will observe the elections in Riga on Friday."
    assert told(text) == ["Vik: planned LV 03-08"]


@pytest.mark.parametrize(
    ("also", "goes"),
    [
        ("as did Danish President Jan Vik in 2011", False),
        ("as did Danish President Jan Vik on 3 May 2019", False),
        ("as did Danish President Jan Vik last year", False),
        ("as will Danish President Jan Vik", True),
    ],
)
def test_who_went_once_does_not_go_along(also: str, goes: bool) -> None:
    found = told(f"Norwegian Foreign Minister Kari Holm will visit Kenya next week, {also}.")
    assert any("Vik" in trip for trip in found) == goes


def test_a_member_of_the_delegation_speaks() -> None:
    (trip,) = trips(
        "Prime Minister Jon Vik left Oslo on Tuesday for Riga. Foreign Minister Kari Holm, a "
        "member of the delegation, said the talks would be useful."
    )
    assert [one.name for one in trip.travellers] == ["Jon Vik", "Kari Holm"]


def test_who_follows_later_goes_there_on_other_days() -> None:
    text = f"{_PRIME_MINISTER} will visit Chad on Thursday. Finance Minister Ola Dahl is to follow "
    assert told(f"{text}next week.") == ["Brandt: planned TD 03-07", "Dahl: planned TD 03-11/03-17"]


def test_who_goes_elsewhere_meanwhile() -> None:
    text = f"{_PRIME_MINISTER} will travel to Chad, with Trade Minister Ola Dahl heading to Niger."
    assert told(text) == ["Brandt: planned TD", "Dahl: planned NE"]
