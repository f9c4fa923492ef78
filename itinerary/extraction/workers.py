"""Several processes that read articles side by side, with their answers in the order given."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import parent_process
from threading import Thread
from types import TracebackType
from typing import Generic, TypeAlias, TypeVar

from itinerary.facts import Article

Kept = TypeVar("Kept")
Made = TypeVar("Made")

# What goes to a process at once: enough to be worth the way, little enough to share out evenly.
_CHUNK_ARTICLES = 8
_CHUNK_CHARACTERS = 40_000
_CHUNKS_A_PROCESS = 4  # read ahead, so that nobody waits; what bounds the memory

_Items: TypeAlias = "list[tuple[Kept, Article | None]]"


class Workers(Generic[Made]):
    """Does ``work`` for articles in ``jobs`` processes; with one, in this process itself.

    ``work`` must be a function of a module. The processes begin with the ``with`` block, so open
    files and databases inside of it; they end with it, or with this process, however that ends.
    """

    def __init__(self, work: Callable[[Article], Made], jobs: int) -> None:
        self._work = work
        self._jobs = jobs
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Workers[Made]:
        if self._jobs > 1:
            self._pool = ProcessPoolExecutor(self._jobs, initializer=_begin)
            self._pool.submit(_answer_all, self._work, [])  # the first task starts them
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None

    def over(
        self, items: Iterable[tuple[Kept, Article | None]]
    ) -> Iterator[tuple[Kept, Made | None]]:
        """Each item's first half with what ``work`` made of its article, in the order of ``items``.

        An item without an article passes by and keeps its place. ``items`` are read only a bounded
        way ahead. What ``work`` raises is raised in its place, after the answers before it.
        """
        if self._pool is None:
            for kept, article in items:
                yield kept, None if article is None else self._work(article)
            return
        waiting: deque[tuple[_Items[Kept], Future[list[Made]]]] = deque()
        for chunk in _cut(items):
            articles = [article for _, article in chunk if article is not None]
            waiting.append((chunk, self._pool.submit(_answer_all, self._work, articles)))
            if len(waiting) >= self._jobs * _CHUNKS_A_PROCESS:
                yield from self._answer(*waiting.popleft())
        while waiting:
            yield from self._answer(*waiting.popleft())

    def _answer(
        self, chunk: _Items[Kept], future: Future[list[Made]]
    ) -> Iterator[tuple[Kept, Made | None]]:
        try:
            answers = iter(future.result())
        except Exception:
            # Done again here, it raises at the very article, with those before it answered.
            answers = (self._work(article) for _, article in chunk if article is not None)
        for kept, article in chunk:
            yield kept, None if article is None else next(answers)


def count_cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _cut(items: Iterable[tuple[Kept, Article | None]]) -> Iterator[_Items[Kept]]:
    """The items in chunks of a few articles, or of a single long one."""
    chunk: _Items[Kept] = []
    size = 0
    for item in items:
        chunk.append(item)
        size += len(item[1].text) if item[1] is not None else 0
        if len(chunk) >= _CHUNK_ARTICLES or size >= _CHUNK_CHARACTERS:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _answer_all(work: Callable[[Article], Made], articles: list[Article]) -> list[Made]:
    return [work(article) for article in articles]


def _begin() -> None:
    """Leave an interrupt from the keyboard to the first process, and never outlive it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
