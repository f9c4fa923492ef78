"""How fast trips are extracted, how that grows with length, and how much memory an archive takes.

The yardstick, in the same run, is the least that any tool must do: split the same text with
``\\w+`` and look each token up in a set (here the place names of the gazetteer).
"""

from __future__ import annotations

import argparse
import re
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from _newsroom import articles, fixture_articles, write_archive

import itinerary
from itinerary.facts import Article


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=400, help="how many articles to time")
    parser.add_argument("--archive", type=int, default=2_000, help="rows of the archive")
    parser.add_argument("--peak-of", type=Path, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.peak_of:
        print_peak(args.peak_of)
        return
    print_memory(args.archive)  # first: a process counts what its parent held when it was begun
    print_speed("generated", list(articles(args.articles)))
    print_speed("fixtures", fixture_articles())
    print_growth(list(articles(1_200)))


def print_speed(name: str, sample: list[Article]) -> None:
    """Articles a second, ours and the yardstick's, rounds of both in turn, the best of each."""
    from itinerary.language.places.gazetteer import load

    names = set(load().senses)
    word = re.compile(r"\w+")

    def look_up(article: Article) -> int:
        return sum(token in names for token in word.findall(article.text.lower()))

    characters = sum(len(article.text) for article in sample) // len(sample)
    trips = sum(len(itinerary.extract(article)) for article in sample)  # warms the tables, too
    ours = yardstick = float("inf")
    for _ in range(3):
        yardstick = min(yardstick, seconds(look_up, sample))
        ours = min(ours, seconds(itinerary.extract, sample))
    print(f"{name}: {len(sample)} articles of {characters} characters, {trips} trips found")
    print(f"extract:              {len(sample) / ours:8.0f} articles a second")
    print(f"\\w+ and a set:        {len(sample) / yardstick:8.0f} articles a second")
    print(f"ratio:                {ours / yardstick:8.1f}")


def print_growth(sample: list[Article]) -> None:
    """Time a megabyte in one article against a tenth of it: 10 is linear."""
    whole = "\n\n".join(article.text for article in sample)
    short, long = (replace(sample[0], text=whole[:size]) for size in (100_000, 1_000_000))
    times = [
        min(seconds(itinerary.extract, [article]) for _ in range(2)) for article in (short, long)
    ]
    print(f"0.1 MB in one article: {times[0]:7.2f} s")
    print(f"1 MB in one article:   {times[1]:7.2f} s, {times[1] / times[0]:.1f} times as long")


def print_memory(rows: int) -> None:
    """Peak memory over archives of two lengths, each in a process of its own."""
    for count in (rows // 10, rows):
        with tempfile.TemporaryDirectory() as folder:
            archive = Path(folder) / "archive.jsonl.gz"
            write_archive(archive, count)
            command = [sys.executable, __file__, "--peak-of", str(archive)]
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            print(f"archive of {count:6} articles: {done.stdout.strip()}")


def print_peak(archive: Path) -> None:
    start = perf_counter()
    count = 0
    for article in itinerary.read(archive):
        itinerary.extract(article)
        count += 1
    pace = count / (perf_counter() - start)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{peak:.0f} MB at the peak, {pace:.0f} articles a second read and extracted")


def seconds(work: Callable[[Article], object], sample: list[Article]) -> float:
    start = perf_counter()
    for article in sample:
        work(article)
    return perf_counter() - start


if __name__ == "__main__":
    main()
