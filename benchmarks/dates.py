"""How fast dates are read: phrases a second beside other libraries, and text by the finder.

The phrases are those of ``tests/dates/phrases.tsv``. Each library is given the anchor and the
tense as it wants them, and what it answers is compared with the table, first and last day.
Ours is timed twice: with empty caches, each phrase being new, and as a run over an archive
finds it, the usual phrases being known. The other libraries come with the extra ``bench``;
without it only ours are timed.
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from time import perf_counter

from _newsroom import articles, fixture_articles

from itinerary.language.dates import durations, find_dates, lexer, parser, resolve_date

PHRASES = Path(__file__).parents[1] / "tests" / "dates" / "phrases.tsv"
ROUNDS = 5
Days = tuple[date | None, date | None]
Reader = Callable[[str, date, str], Days | None]


@dataclass(frozen=True, slots=True)
class Case:
    """A phrase, from when it is seen, and what it means."""

    phrase: str
    anchor: date
    tense: str
    days: Days


def main() -> None:
    cases = list(read_cases())
    print(f"{len(cases)} phrases; best of {ROUNDS} rounds")
    print(f"{'reader':<24}{'phrases/s':>12}{'ours is':>10}{'exactly right':>16}")
    cold = rate(cases, ours, forget)
    print_row("itinerary, all new", cold, cold, right(cases, ours), len(cases))
    print_row("itinerary, all known", rate(cases, ours), cold, right(cases, ours), len(cases))
    for name, reader in others():
        rounds = 1 if name == "ctparse" else 2
        print_row(name, rate(cases, reader, rounds=rounds), cold, right(cases, reader), len(cases))
    print()
    print(f"{'find_dates over':<24}{'MB/s, new':>12}{'known':>10}{'mentions':>12}{'per kB':>9}")
    generated = [(article.text, article.published) for article in articles(400)]
    print_finder("generated articles", generated)
    print_finder("fixtures", [(a.text, a.published) for a in fixture_articles()])
    print_finder("text without dates", [(text_without_dates(), date(2023, 11, 2))])
    print_growth()


def read_cases() -> Iterable[Case]:
    """The rows of the table that have bounds."""
    for line in PHRASES.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        anchor, tense, phrase, start, end, precision = line.split("\t")
        if precision in ("none", "-"):
            continue
        days = tuple(None if day == "-" else date.fromisoformat(day) for day in (start, end))
        yield Case(phrase, date.fromisoformat(anchor), tense, (days[0], days[1]))


def ours(phrase: str, anchor: date, tense: str) -> Days | None:
    span = resolve_date(phrase, anchor, tense)
    return (span.start, span.end) if span else None


def forget() -> None:
    """Empty the caches, so that every phrase is new."""
    lexer.lex.cache_clear()
    parser.parse.cache_clear()
    durations.durations_in.cache_clear()


def others() -> Iterable[tuple[str, Reader]]:
    """The other libraries that are installed."""
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    for name, make in (
        ("dateparser", dateparser_reader),
        ("parsedatetime", parsedatetime_reader),
        ("ctparse", ctparse_reader),
    ):
        try:
            yield name, make()
        except ImportError:
            print(f"{name:<24}{'not installed: pip install .[bench]':>38}")


def dateparser_reader() -> Reader:
    import dateparser

    def read(phrase: str, anchor: date, tense: str) -> Days | None:
        found = dateparser.parse(
            phrase,
            languages=["en"],
            settings={
                "RELATIVE_BASE": datetime.combine(anchor, time()),
                "PREFER_DATES_FROM": tense,
            },
        )
        return (found.date(), found.date()) if found else None

    return read


def parsedatetime_reader() -> Reader:
    import parsedatetime

    calendar = parsedatetime.Calendar()

    def read(phrase: str, anchor: date, tense: str) -> Days | None:
        found, kind = calendar.parseDT(phrase, sourceTime=datetime.combine(anchor, time()))
        return (found.date(), found.date()) if kind else None

    return read


def ctparse_reader() -> Reader:
    from ctparse import ctparse

    def read(phrase: str, anchor: date, tense: str) -> Days | None:
        found = ctparse(phrase, ts=datetime.combine(anchor, time()), timeout=2)
        if found is None:
            return None
        span = found.resolution
        ends = [getattr(span, "t_from", span), getattr(span, "t_to", span)]
        try:
            days = [date(end.year, end.month, end.day) if end else None for end in ends]
        except (AttributeError, TypeError):
            return None
        return days[0], days[1]

    return read


def rate(
    cases: list[Case],
    reader: Reader,
    before: Callable[[], None] | None = None,
    rounds: int = ROUNDS,
) -> float:
    """Phrases a second, the best of the rounds; ``before`` is not timed."""
    best = 0.0
    for case in cases[:10]:
        reader(case.phrase, case.anchor, case.tense)
    for _ in range(rounds):
        if before is not None:
            before()
        started = perf_counter()
        for case in cases:
            reader(case.phrase, case.anchor, case.tense)
        best = max(best, len(cases) / (perf_counter() - started))
    return best


def right(cases: list[Case], reader: Reader) -> int:
    return sum(reader(case.phrase, case.anchor, case.tense) == case.days for case in cases)


def print_row(name: str, speed: float, cold: float, good: int, count: int) -> None:
    ratio = f"{cold / speed:.1f} x" if cold != speed else ""
    print(f"{name:<24}{speed:>12,.0f}{ratio:>10}{good:>8} ({good / count:>4.0%})")


def print_finder(name: str, texts: list[tuple[str, date]]) -> None:
    """Megabytes a second, first with empty caches and then with the usual phrases known."""
    size = sum(len(text) for text, _ in texts)
    speeds = []
    mentions = 0
    for known in (False, True):
        best = 0.0
        for _ in range(ROUNDS):
            if not known:
                forget()
            started = perf_counter()
            mentions = sum(len(find_dates(text, anchor)) for text, anchor in texts)
            best = max(best, size / (perf_counter() - started) / 1e6)
        speeds.append(best)
    density = 1000 * mentions / size
    print(f"{name:<24}{speeds[0]:>12.1f}{speeds[1]:>10.1f}{mentions:>12,}{density:>9.1f}")


def text_without_dates() -> str:
    sentence = "Nobody expects a breakthrough, said a deputy who follows the talks for her party. "
    return sentence * 2000


def print_growth() -> None:
    """Seconds for the worst texts that we know of, and for eight times as much of them."""
    print()
    print(f"{'worst texts':<32}{'100 kB':>10}{'800 kB':>10}{'growth':>9}")
    for piece in ("Monday ", "a three-day visit on Monday ", "1-", "Nov. 1, ", "the end of "):
        seconds = []
        for size in (100_000, 800_000):
            text = piece * (size // len(piece))
            started = perf_counter()
            find_dates(text, date(2023, 11, 2))
            seconds.append(perf_counter() - started)
        growth = seconds[1] / seconds[0]
        print(f"{piece!r:<32}{seconds[0]:>9.2f}s{seconds[1]:>9.2f}s{growth:>8.1f} x")


if __name__ == "__main__":
    main()
