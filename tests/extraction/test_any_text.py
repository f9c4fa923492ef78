"""No text makes extraction raise, and what it finds points into the text."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from itinerary.extraction import extract, read_article
from itinerary.facts import Article, Dateline

# Words that make the rules do something, to be put together in any order.
_VOCABULARY = """
President Foreign Minister Kamau Otieno Mr. Gen. He she they his him Kenya's Japan Tokyo
Congolese Congo Georgia North visit visits visited will would has had been not to in on at
from of for with by and , ; : . ! ? - -- ( ) [ ] " ' “ ” 's the a is was be due set arrive
arrives leaving trip tour talks summit host invited accompanied denied postponed called off
Monday next week May 3 3-5 Nov. 2024 two-day five-nation here there who where while said
plans hopes leader's delegation led both leaders U.S. 1. • | ▲ Photo REUTERS/ é 中
"""
_BETWEEN = st.sampled_from((" ", " ", " ", "", "\n", "\n\n"))
_SENTENCES = st.lists(st.tuples(st.sampled_from(_VOCABULARY.split()), _BETWEEN), max_size=60).map(
    lambda pairs: "".join(word + gap for word, gap in pairs)
)
_DATELINES = st.sampled_from(
    (
        None,
        Dateline("Nairobi", "KE", date(2024, 5, 2), "Northgate"),
        Dateline(None, None, None, None),
    )
)


def _article(text: str, dateline: Dateline | None = None) -> Article:
    return Article(
        id="0",
        doc="any",
        source="any.txt",
        text=text,
        title=None,
        published=date(2024, 5, 2),
        published_from="the user",
        dateline=dateline,
    )


def _check(text: str, dateline: Dateline | None = None) -> None:
    article = _article(text, dateline)
    trips = read_article(article)[2]  # all of it, travellers or not
    assert extract(article) == trips
    for trip in trips:
        assert trip.travellers
        for evidence in (*trip.evidence, *(e for stop in trip.stops for e in stop.evidence)):
            assert text[evidence.start : evidence.end] == evidence.quote


@given(st.text(max_size=300))
@settings(deadline=None)
def test_characters_in_any_order(text: str) -> None:
    _check(text)


@given(_SENTENCES, _DATELINES)
@settings(max_examples=300, deadline=None)
def test_words_of_the_rules_in_any_order(text: str, dateline: Dateline | None) -> None:
    _check(text, dateline)


@given(_SENTENCES, st.integers(20, 60))
@settings(max_examples=20, deadline=None)
def test_one_stretch_again_and_again(stretch: str, times: int) -> None:
    _check(stretch * times)


def test_line_that_begins_with_a_thousand_blanks() -> None:
    _check(" " * 1_000 + "President Kamau Otieno will visit Japan.")
