"""How fast trips are extracted, how that grows with length, and how much memory an archive takes.

The yardstick, in the same run, is the least that any tool must do: split the same text with
``\\w+`` and look each token up in a set (here the place names of the gazetteer).
"""

from __future__ import annotations

import argparse
import hashlib
import re
import resource
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter, process_time
from types import FrameType

from _newsroom import articles, fixture_articles, write_archive

import itinerary
from itinerary.facts import Article

_ROUNDS = 3


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
    print_speed("generated, nobody travels", list(articles(args.articles, goings=False)))
    print_calls("generated", list(articles(args.articles)))
    print_growth("\n\n".join(article.text for article in articles(1_200)))
    print_jobs(args.archive)


def print_speed(name: str, sample: list[Article]) -> None:
    """Articles a second, ours and the yardstick's: of each article the least of some rounds.

    Both take their turn on every article, and processor time is counted, so that a machine
    that is busy with other things tells nearly the same.
    """
    from itinerary.language.places.gazetteer import load

    names = set(load().senses)
    word = re.compile(r"\w+")

    def look_up(article: Article) -> int:
        return sum(token in names for token in word.findall(article.text.lower()))

    characters = sum(len(article.text) for article in sample) // len(sample)
    trips = sum(len(itinerary.extract(article)) for article in sample)  # warms the tables, too
    rounds = [
        [(seconds(itinerary.extract, one), seconds(look_up, one)) for one in sample]
        for _ in range(_ROUNDS)
    ]
    ours = sum(min(time for time, _ in times) for times in zip(*rounds, strict=True))
    yardstick = sum(min(time for _, time in times) for times in zip(*rounds, strict=True))
    print(f"{name}: {len(sample)} articles of {characters} characters, {trips} trips found")
    print(f"extract:              {len(sample) / ours:8.0f} articles a second")
    print(f"\\w+ and a set:        {len(sample) / yardstick:8.0f} articles a second")
    print(f"ratio:                {ours / yardstick:8.1f}")


def print_calls(name: str, sample: list[Article]) -> None:
    """Calls an article, of Python's functions and of C's: what a rule costs on any machine."""
    events: Counter[str] = Counter()

    def count(_frame: FrameType, event: str, _arg: object) -> None:
        events[event] += 1

    for article in sample:
        itinerary.extract(article)  # warms the tables
        sys.setprofile(count)
        itinerary.extract(article)
        sys.setprofile(None)
    python, c = (events[kind] // len(sample) for kind in ("call", "c_call"))
    print(f"{name}: {python} calls of Python's functions an article, {c} of C's")


def print_growth(text: str) -> None:
    """Time a megabyte in one article against the same in ten articles: 1 is linear."""
    article = next(iter(articles(1)))
    tenths = [text[at : at + 100_000] for at in range(0, 1_000_000, 100_000)]
    apart, whole = (
        sum(
            min(seconds(itinerary.extract, replace(article, text=part)) for _ in range(_ROUNDS))
            for part in parts
        )
        for parts in (tenths, [text[:1_000_000]])
    )
    print(f"0.1 MB in one article: {apart / 10:7.2f} s")
    print(f"1 MB in one article:   {whole:7.2f} s, {whole / apart:.2f} times ten of those")


def print_jobs(rows: int) -> None:
    """``itinerary extract`` over an archive by one process and by several, on the clock."""
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder) / "archive.jsonl.gz"
        write_archive(archive, rows)
        command = [sys.executable, "-m", "itinerary", "extract", "--json", str(archive)]
        for jobs in (1, 2, 4):
            start = perf_counter()
            done = subprocess.run([*command, "--jobs", str(jobs)], check=True, capture_output=True)
            pace = rows / (perf_counter() - start)
            digest = hashlib.sha256(done.stdout).hexdigest()[:8]
            print(f"--jobs {jobs}: {pace:8.0f} articles a second, start-up included ({digest})")


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


def seconds(work: Callable[[Article], object], article: Article) -> float:
    """Processor time."""
    start = process_time()
    work(article)
    return process_time() - start


if __name__ == "__main__":
    main()
