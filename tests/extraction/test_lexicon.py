"""The lexicon of goings: verbs inflect, long phrases come first, the data are sound."""

from __future__ import annotations

import pytest

from itinerary.language import lexicon as parts
from itinerary.language.lexicon import Form, inflect, load_lexicon


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("visit", "visit visits visiting visited visited"),
        ("arrive", "arrive arrives arriving arrived arrived"),
        ("stop", "stop stops stopping stopped stopped"),
        ("carry", "carry carries carrying carried carried"),
        ("stay", "stay stays staying stayed stayed"),
        ("reach", "reach reaches reaching reached reached"),
        ("fly/flew/flown", "fly flies flying flew flown"),
        ("leave/left", "leave leaves leaving left left"),
        ("defer", "defer defers deferring deferred deferred"),
    ],
)
def test_regular_and_irregular_verbs(verb: str, expected: str) -> None:
    forms = dict(inflect(verb))
    order = (Form.BASE, Form.PRESENT, Form.GERUND, Form.PAST, Form.PARTICIPLE)
    assert " ".join(forms[form] for form in order) == expected


def test_a_phrase_inflects_its_first_word() -> None:
    forms = dict(inflect("set off/set off/set off"))
    assert (forms[Form.PRESENT], forms[Form.GERUND], forms[Form.PAST]) == (
        "sets off",
        "setting off",
        "set off",
    )


def test_travel_and_cancel_have_both_spellings() -> None:
    words = load_lexicon().words
    for spelling in ("travelling", "traveling", "travelled", "traveled"):
        assert words[spelling].verb == parts.GO
    for spelling in ("cancelled", "canceled"):
        assert words[spelling].verb == parts.CANCEL


def test_a_word_may_be_verb_and_noun() -> None:
    visit = load_lexicon().words["visit"]
    assert (visit.verb, visit.noun) == (parts.VISIT, parts.JOURNEY)
    assert load_lexicon().words["left"].forms == (Form.PAST, Form.PARTICIPLE)


def test_the_longest_phrase_comes_first() -> None:
    for candidates in load_lexicon().phrases.values():
        lengths = [len(pieces) for pieces, _ in candidates]
        assert lengths == sorted(lengths, reverse=True)


def test_entries_are_known_parts_and_know_their_length() -> None:
    lexicon = load_lexicon()
    known = {
        value
        for name, value in vars(parts).items()
        if name.isupper() and len(name) > 1
        for value in ([value] if isinstance(value, str) else [])
    }
    for entry in lexicon.words.values():
        assert entry.length == 1
        assert {entry.verb, entry.noun, entry.other} - {""} <= known
        assert bool(entry.forms) == bool(entry.verb)
    for first, candidates in lexicon.phrases.items():
        for pieces, entry in candidates:
            assert pieces[0] == first
            assert entry.length == len(pieces) > 1


def test_all_words_are_in_lower_case() -> None:
    lexicon = load_lexicon()
    assert all(word == word.lower() for word in lexicon.words)
    assert all(
        piece == piece.lower()
        for known in lexicon.phrases.values()
        for pieces, _ in known
        for piece in pieces
    )


def test_each_part_is_one_character_of_its_own() -> None:
    values = [
        value
        for name, value in vars(parts).items()
        if name.isupper() and len(name) > 1 and isinstance(value, str)
    ]
    assert all(len(value) == 1 for value in values)
    assert len(set(values)) == len(values)
