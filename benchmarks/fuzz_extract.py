"""Looks for texts that make extraction raise or hang: fragments of articles and odd bytes.

    python benchmarks/fuzz_extract.py --seconds 300 --seed 7

Every text is made from the seed and its number alone, so that a failure can be made again. A text
that raises, or takes longer than ``--limit`` seconds, is written to a file; the run ends with 1.
"""

from __future__ import annotations

import argparse
import random
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter, process_time
from types import FrameType

from _newsroom import articles, fixture_articles

from itinerary.extraction import read_article
from itinerary.facts import Article

_ODD = "\0\t\r\n\x85\u2028\u200b\ufeff\ud800éİßΣ中🛬–—‘’“”…•|_-.,;:!?'\"()[]{}<>#*/\\&%$0123456789"
_LONGEST = 40_000  # characters
_SEEDS = 40  # articles that fragments are taken from


class TooSlowError(Exception):
    """A text took longer than it may."""


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=10, help="how long to go on")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other texts")
    parser.add_argument("--limit", type=int, default=10, help="seconds that one text may take")
    args = parser.parse_args()
    source = [*fixture_articles(), *articles(_SEEDS)]
    read_article(source[0])  # reads the tables
    end = perf_counter() + args.seconds
    texts = characters = 0
    slowest, itself = 0.0, ""
    while perf_counter() < end:
        text = make_text(random.Random(f"{args.seed} {texts}"), source)
        pace = try_text(replace(source[0], text=text), args.limit)
        if pace > slowest:
            slowest, itself = pace, f"text {texts}, {len(text)} characters"
        texts += 1
        characters += len(text)
    print(f"{texts} texts of {characters // texts} characters, none raised or hung")
    print(f"the slowest took {slowest * 1e3:.1f} ms for 1,750 characters ({itself})")


def make_text(die: random.Random, source: list[Article]) -> str:
    """A text of fragments, words and odd characters, some of it again and again."""
    text = ""
    for _ in range(die.randrange(1, 12)):
        piece = die.choice(_PIECES)(die, source)
        times = die.choice((1, 1, 1, 2, 30, 1_000))
        text += piece * max(1, min(times, _LONGEST // max(1, 4 * len(piece))))
    return text[:_LONGEST]


def _fragment(die: random.Random, source: list[Article]) -> str:
    text = die.choice(source).text
    at = die.randrange(len(text))
    return text[at : at + die.choice((5, 30, 200, 1_000))]


def _words(die: random.Random, source: list[Article]) -> str:
    words = die.choice(source).text.split()
    return " ".join(die.choice(words) for _ in range(die.randrange(1, 40))) + die.choice(" \n.")


def _odd(die: random.Random, _: list[Article]) -> str:
    return "".join(die.choice(_ODD) for _ in range(die.randrange(1, 20)))


def _bytes(die: random.Random, source: list[Article]) -> str:
    """A fragment with some of its bytes changed."""
    data = bytearray(_fragment(die, source).encode())
    for _ in range(1 + len(data) // 20):
        data[die.randrange(len(data))] = die.randrange(256)
    return data.decode("utf-8", die.choice(("replace", "surrogateescape")))


_PIECES: tuple[Callable[[random.Random, list[Article]], str], ...] = (
    _fragment,
    _words,
    _odd,
    _bytes,
)


def try_text(article: Article, limit: int) -> float:
    """Seconds for 1,750 characters; ends the program where the text raises or takes too long."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise TooSlowError

    signal.signal(signal.SIGPROF, stop)  # of processor time: a busy machine is no hang
    signal.setitimer(signal.ITIMER_PROF, limit)
    start = process_time()
    try:
        read_article(article)  # all of it, whether or not somebody travels
    except Exception:
        traceback.print_exc()
        with tempfile.NamedTemporaryFile("wb", suffix=".txt", delete=False) as file:
            file.write(article.text.encode("utf-8", "surrogatepass"))
        print(f"The text is in {Path(file.name)}")
        sys.exit(1)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return (process_time() - start) / max(len(article.text), 1_750) * 1_750


if __name__ == "__main__":
    main()
