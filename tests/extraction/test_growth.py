"""Twice the text takes twice the work, counted in lines of the program run and not in seconds."""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import cycle, islice
from types import FrameType

import pytest

from itinerary.extraction import extract, read_article
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
    "relative clauses": lambda size: "who will visit " * (size // 3),
    "companions": lambda size: "accompanied by President Otieno Wafula " * (size // 5),
    "pronouns": lambda size: "He will go there with her. " * (size // 7),
    "offices": lambda size: "The president met the prime minister. " * (size // 7),
    "peoples of two states": lambda size: "The Congolese left Congo. " * (size // 5),
    "lines": lambda size: "Wafula in Tokyo\n" * (size // 4),
    "dates": lambda size: "on Monday, Nov. 3 to 5, " * (size // 8),
    "brackets": lambda size: "(" * size,
}


def _count_steps(text: str) -> int:
    """How many lines of the program are run to read ``text``."""
    article = replace(_ARTICLE, text=text)
    read_article(article)  # fills the tables and what is kept of single words
    count = 0

    def step(_frame: FrameType, event: str, _argument: object) -> object:
        nonlocal count
        count += event == "line"
        return step

    before = sys.gettrace()
    sys.settrace(step)  # type: ignore[arg-type]
    try:
        read_article(article)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("kind", _TEXTS)
def test_twice_the_text_is_twice_the_work(kind: str) -> None:
    short, long = (_count_steps(_TEXTS[kind](size)) for size in (1_500, 3_000))
    assert long < 2.4 * short


def test_endless_sentence_goes_on_telling_of_journeys() -> None:
    text = "Otieno Wafula talked on and " + "on and on and " * 200
    text += "Kenyan President Otieno Wafula will visit Japan on May 9."
    assert [trip.stops[0].country for trip in extract(replace(_ARTICLE, text=text))] == ["JP"]
