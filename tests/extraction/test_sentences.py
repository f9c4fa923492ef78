"""Lines of news before sentences: what each line is for, and where its sentences end."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itinerary.language.sentences import LineKind, split_sentences


def sentences(text: str) -> list[str]:
    return [text[one.start : one.end].strip() for one in split_sentences(text)]


def kinds(text: str) -> list[LineKind]:
    return [one.kind for one in split_sentences(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Gen. Jon Vik met Lt. Col. Per Lund in St. Gallen.",
        "He arrives on Jan. 12 and leaves on Feb. 3 for Washington, D.C. with an aide.",
        "The U.S. Senate and the U.N. Security Council met at 9.30 a.m. on Monday.",
        "John F. Berg, J. R. Holm and Dr. Lie spoke.",
        "The bank lent 3.5 million dollars to No. 12 Harbour St. residents.",
    ],
)
def test_abbreviations_and_numbers_end_no_sentence(sentence: str) -> None:
    assert sentences(sentence) == [sentence]


@pytest.mark.parametrize(
    "text",
    [
        "She is in Oslo.|He left for Rome.",
        "Will she go?|Nobody knows!|The ministry is silent.",
        "He will fly to the U.S.|The visit begins on Monday.",
        '"I shall go to Cairo."|The minister smiled.',
        "He left in May.|Then he came back.",
    ],
)
def test_sentences_end_at_their_marks(text: str) -> None:
    assert sentences(text.replace("|", " ")) == text.split("|")


def test_lines_wrapped_at_a_width_are_one_paragraph() -> None:
    text = (
        "The foreign minister will leave on Thursday for a tour of three countries in\n"
        "the south of Africa, her office said. She will be away for nine days in all,\n"
        "and she will be back in the capital before the parliament meets again, the\n"
        "office said.\n"
    )
    found = [" ".join(one.split()) for one in sentences(text)]
    assert len(found) == 2
    assert found[0].endswith("south of Africa, her office said.")


def test_headings_items_and_captions_are_told_apart() -> None:
    text = (
        "HOLM TO VISIT FIJI\n\n"
        "The minister will travel next week.\n\n"
        "- Suva, 11 March\n"
        "- Apia, 13 March\n\n"
        "FILE PHOTO: The minister in Suva last year.\n"
    )
    assert kinds(text) == [
        LineKind.HEADING,
        LineKind.BODY,
        LineKind.ITEM,
        LineKind.ITEM,
        LineKind.CAPTION,
    ]


@pytest.mark.parametrize(
    "line",
    [
        "By Siri Dahl",
        "Also read: Holm in Suva",
        "(c) Fjord Wire",
        "Read more: the tour in pictures",
    ],
)
def test_lines_of_the_page_are_apparatus(line: str) -> None:
    text = f"The minister will travel next week to Fiji and to Samoa.\n\n{line}\n"
    assert kinds(text)[-1] is LineKind.APPARATUS


@given(st.text(alphabet=st.sampled_from("aA .!?\"'\n-|1()\t—U.S"), max_size=200))
def test_sentences_are_in_order_and_leave_out_only_white_space(text: str) -> None:
    found = split_sentences(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    kept = "".join("".join(text[one.start : one.end].split()) for one in found)
    assert kept == "".join(text.split())
