"""How fast places are found, beside cutting the same text into tokens, and the gazetteer read."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Callable
from time import perf_counter

from _newsroom import LENGTH, articles, fixture_articles

from itinerary.language.places import find_places
from itinerary.language.tokens import tokenize

_LOADING = (
    "from time import perf_counter; import itinerary.language.places.gazetteer as g;"
    "start = perf_counter(); g.load(); print(perf_counter() - start)"
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=400, help="how many articles to time")
    count = parser.parse_args().articles
    loadings = (subprocess.check_output([sys.executable, "-c", _LOADING]) for _ in range(5))
    print(f"gazetteer read in {min(map(float, loadings)) * 1e3:.0f} ms")
    print_speed("generated", [article.text for article in articles(count)])
    print_speed("fixtures", [article.text for article in fixture_articles()])


def print_speed(name: str, texts: list[str]) -> None:
    """Time for an article of ``LENGTH`` characters, the best of some rounds."""
    cut = [tokenize(text) for text in texts]
    share = LENGTH / sum(map(len, texts)) * 1e3
    finding = best(lambda: [find_places(tokens) for tokens in cut]) * share
    cutting = best(lambda: [tokenize(text) for text in texts]) * share
    found = sum(len(find_places(tokens)) for tokens in cut) * share / 1e3
    print(f"{name}: {finding:.3f} ms for {found:.0f} places in {LENGTH} characters, "
          f"cutting them into tokens {cutting:.3f} ms")  # fmt: skip


def best(run: Callable[[], object], rounds: int = 7) -> float:
    """Seconds of the fastest of some rounds: the others waited for something else."""
    seconds = []
    for _ in range(rounds):
        start = perf_counter()
        run()
        seconds.append(perf_counter() - start)
    return min(seconds)


if __name__ == "__main__":
    main()
