"""Several processes answer as one does: the same, in the same order, read a bounded way ahead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import count, islice

import pytest

from itinerary.extraction.workers import Workers
from itinerary.facts import Article

_ARTICLE = Article(
    id="0",
    doc="0",
    source="0.txt",
    text="Nobody goes anywhere.",
    title=None,
    published=date(2024, 5, 2),
    published_from="the user",
)
_FAULTY = 20


def _name(article: Article) -> str:
    return f"{article.doc}: {len(article.text)}"


def _refuse(article: Article) -> str:
    if article.doc == str(_FAULTY):
        raise ArithmeticError(article.doc)
    return article.doc


def _items(numbers: Iterator[int]) -> Iterator[tuple[int, Article | None]]:
    """Every third is no article, some are long."""
    for number in numbers:
        text = "long " * 20_000 if number % 10 == 1 else _ARTICLE.text
        article = replace(_ARTICLE, doc=str(number), text=text)
        yield number, None if number % 3 == 0 else article


def test_answers_come_in_the_order_of_the_items_whoever_works() -> None:
    told = []
    for jobs in (1, 2, 3):
        with Workers(_name, jobs) as workers:
            told.append(list(workers.over(_items(iter(range(100))))))
    assert told[0] == told[1] == told[2]
    assert [kept for kept, _ in told[0]] == list(range(100))
    assert told[0][3] == (3, None)
    assert told[0][4] == (4, "4: 21")


def test_nothing_to_do_is_done() -> None:
    with Workers(_name, 2) as workers:
        assert list(workers.over(iter(()))) == []


@pytest.mark.parametrize("jobs", [1, 2])
def test_fault_shows_at_its_article_behind_the_answers_before(jobs: int) -> None:
    answered: list[int] = []
    with Workers(_refuse, jobs) as workers:
        numbers = (number for number, _ in workers.over(_items(iter(range(100)))))
        with pytest.raises(ArithmeticError, match="20"):
            answered.extend(numbers)
    assert answered == list(range(_FAULTY))


def test_endless_archive_is_read_a_bounded_way_ahead() -> None:
    read = 0

    def endless() -> Iterator[tuple[int, Article | None]]:
        nonlocal read
        for item in _items(count()):
            read += 1
            yield item

    with Workers(_name, 2) as workers:
        answers = workers.over(endless())
        assert [kept for kept, _ in islice(answers, 300)] == list(range(300))
        assert read <= 300 + 64


def test_long_articles_are_not_heaped_up() -> None:
    read = 0

    def long_ones() -> Iterator[tuple[int, Article | None]]:
        nonlocal read
        for read in count(1):
            yield read, replace(_ARTICLE, text="long " * 20_000)

    with Workers(_name, 2) as workers:
        next(workers.over(long_ones()))
        assert read <= 8
