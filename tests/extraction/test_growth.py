"""Twice the text takes twice the work, counted in calls and not in seconds."""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import cycle, islice

import pytest

from itinerary import extract
from itinerary.facts import Article

_ARTICLE = Article(
    id="0",
    doc="long",
    source="long.txt",
    text="",
    title=None,
    published=date(2024, 5, 2),
    published_from="the user",
    dateline=None,
)
_STATES = ("Japan", "Kenya", "Norway", "Chile", "Fiji")
_STORY = (
    "Kenyan President Otieno Wafula will visit {} on May 9 for two days. He arrives with Foreign"
    " Minister Achieng Mbeki, who met Premier Jonas Bakke in Oslo on Monday. The two leaders"
    " will sign a treaty there. The president may also go to {} in June.\n\n"
)


def _story(size: int) -> str:
    states = cycle(_STATES)
    stories = (_STORY.format(next(states), next(states)) for _ in cycle((0,)))
    return "".join(islice(stories, size))


def _new_people(size: int) -> str:
    """Nobody is named twice."""
    letters = "abcdefghij"
    names = ("".join(letters[int(digit)] for digit in f"{n:05}") for n in range(size))
    return "".join(f"Minister Ola {name.title()} visits Japan on Friday. " for name in names)


_TEXTS: dict[str, Callable[[int], str]] = {
    "stories": lambda size: _story(size // 40),
    "a person in each sentence": lambda size: _new_people(size // 8),
    "no full stop": lambda size: "will visit Tokyo and " * (size // 4),
    "a list of people": lambda size: "President Otieno Wafula, " * (size // 4),
    "pronouns": lambda size: "He will go there with her. " * (size // 7),
    "offices": lambda size: "The president met the prime minister. " * (size // 7),
    "peoples of two states": lambda size: "The Congolese left Congo. " * (size // 5),
    "lines": lambda size: "Wafula in Tokyo\n" * (size // 4),
    "dates": lambda size: "on Monday, Nov. 3 to 5, " * (size // 8),
    "brackets": lambda size: "(" * size,
}


def _count_calls(text: str) -> int:
    """How many functions, ours and the interpreter's, are called to read ``text``."""
    article = replace(_ARTICLE, text=text)
    extract(article)  # fills the tables and what is kept of single words
    count = 0

    def add(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(add)
    try:
        extract(article)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("kind", _TEXTS)
def test_twice_the_text_is_twice_the_work(kind: str) -> None:
    short, long = (_count_calls(_TEXTS[kind](size)) for size in (2_000, 4_000))
    assert long < 2.6 * short


def test_endless_sentence_goes_on_telling_of_journeys() -> None:
    text = "Otieno Wafula talked on and " + "on and on and " * 200
    text += "Kenyan President Otieno Wafula will visit Japan on May 9."
    assert [trip.stops[0].country for trip in extract(replace(_ARTICLE, text=text))] == ["JP"]
