"""A sentence as a string of parts: mentions, function words, verbs and nouns told apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itinerary.extraction.shape import compile_rule
from itinerary.language.lexicon import Entry, Form
from tests.extraction.articles import parts_of, scene_of, strip_of


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Foreign Minister Kari Holm intends to visit Seoul on Thursday.",
            "PERSON PLAN TO VISIT PLACE ON DATE",
        ),
        (
            "Foreign Minister Kari Holm is due in Cairo on Sunday.",
            "PERSON IS DUE IN PLACE ON DATE",
        ),
        ("She left here for Tokyo.", "PRONOUN LEAVE HERE FOR PLACE"),
        ("The talks were put off.", "THE TALKS WAS POSTPONE"),
        ("Japanese officials will host a summit.", "GROUP WILL HOST THE EVENT"),
        ("The delegation has set off for Cairo.", "RETINUE HAS LEAVE FOR PLACE"),
    ],
)
def test_each_mention_and_each_known_word_is_one_part(sentence: str, expected: str) -> None:
    assert parts_of(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("Kari Holm will visit Cairo.", "VISIT"),
        ("Kari Holm and Jon Vik visit Cairo.", "VISIT"),
        ("Kari Holm's visit to Cairo is off.", "JOURNEY"),
        ("The visit to Cairo is off.", "JOURNEY"),
        ("A state visit to Egypt is off.", "JOURNEY"),
        ("Her three-day visit to Cairo is off.", "JOURNEY"),
    ],
)
def test_visit_is_a_verb_or_a_noun_by_what_stands_before_it(sentence: str, part: str) -> None:
    strip = strip_of(sentence)
    number = next(
        i for i, ref in enumerate(strip.refs) if isinstance(ref, Entry) and ref.noun and ref.verb
    )
    names = parts_of(sentence).split()
    assert names[number] == part


def test_going_before_a_verb_is_only_the_future() -> None:
    shape = parts_of("Foreign Minister Kari Holm is going to visit Paris.")
    assert shape == "PERSON IS DUE TO VISIT PLACE"


def test_forms_of_verbs_stand_beside_the_shape() -> None:
    strip = strip_of("Foreign Minister Kari Holm arrived in Cairo after leaving Amman.")
    told = {
        ref.lemma: form
        for ref, form in zip(strip.refs, strip.forms, strict=True)
        if isinstance(ref, Entry) and form
    }
    assert told == {"arrive": Form.PAST, "leave": Form.GERUND}


def test_items_point_to_their_mentions_and_tokens() -> None:
    text = "Foreign Minister Kari Holm will visit Seoul on Thursday."
    scene = scene_of(text)
    strip = scene.strips[0]
    mentions = [ref for ref in strip.refs if ref is not None and not isinstance(ref, Entry)]
    assert [mention.start for mention in mentions] == sorted(
        scene.article.text.index(words) for words in ("Foreign", "Seoul", "Thursday")
    )
    assert len(strip) == len(strip.first) == len(strip.last) == len(strip.refs)
    seoul = strip.shape.index("L")
    words = scene.tokens.words[strip.first[seoul] : strip.last[seoul]]
    assert words == ["Seoul"]
    assert scene.article.text[strip.start : strip.end].endswith("on Thursday.")


def test_the_dateline_is_no_part_of_the_first_sentence() -> None:
    assert parts_of("Kari Holm will visit Seoul.").split()[0] == "PERSON"


def test_rules_are_written_with_the_names_of_parts() -> None:
    rule = compile_rule("PERSON WILL? (VISIT) PLACE")
    match = rule.search(strip_of("Kari Holm will visit Seoul.").shape)
    assert match is not None
    assert match.start(1) == 2
    assert rule.search(strip_of("Kari Holm left Seoul.").shape) is None


_WORDS = """
Kari Holm will visit Seoul on Thursday , and ; ( ) the had to leave for be not's -- delegation here
whose summit Jordan may May 3 « »
"""


@given(st.lists(st.sampled_from(_WORDS.split()), max_size=40))
def test_any_words_give_a_strip_whose_lists_agree(words: list[str]) -> None:
    for strip in scene_of(" ".join(words)).strips:
        assert len(strip) == len(strip.first) == len(strip.last) == len(strip.forms)
        assert all(a < b for a, b in zip(strip.first, strip.last, strict=True))
        assert strip.last[:-1] == strip.first[1:]
