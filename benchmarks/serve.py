"""Readers of the calendar feed: 200 at once, 10,000 events, with and without an ETag.

``itinerary serve`` runs as a process of its own. The load comes over loopback, from wrk where it
is installed (Debian has it), else from a client of our own; both keep their connections open and
ask again as soon as they are answered. The rate is told beside that of the smallest file that the
same server has, which is the most that any answer of it could reach.

Usage: python benchmarks/serve.py [--seconds 10] [--readers 200] [--events 10000]
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from urllib.request import Request, urlopen

from itinerary.facts import Article, Evidence, Person, Precision, Status, Stop, Trip
from itinerary.timeline.importing import import_articles
from itinerary.timeline.store import open_store

STOPS = ("KR", "JP", "VN", "TH", "ID")
SYLLABLES = ("ba", "do", "ka", "le", "mi", "no", "ra", "sen", "tor", "vel", "zi", "han", "gor")


@dataclass(frozen=True)
class Load:
    """What came of one run: answers a second, errors, and how long a reader waited (ms)."""

    rate: float
    errors: int
    usual_wait: str


def fill(path: Path, events: int) -> None:
    """A timeline of so many events: trips of five stops, no two travellers alike."""
    die = random.Random(6)
    store = open_store(str(path))
    assert store is not None
    quote = "The minister will travel to five countries, the ministry said."
    trips: dict[str, list[Trip]] = {}
    articles = []
    for number in range(events // len(STOPS)):
        name = " ".join("".join(die.choices(SYLLABLES, k=3)).capitalize() for _ in range(2))
        begin = date(2024, 1, 1) + timedelta(days=die.randrange(700))
        stops = tuple(
            Stop(code, None, day, day, Precision.DAY)
            for order, code in enumerate(STOPS)
            for day in [begin + timedelta(days=order)]
        )
        evidence = (Evidence(0, len(quote), quote),)
        who = Person(name, "foreign minister", "NO")
        key = f"bench-{number}"
        trips[key] = [Trip((who,), Status.PLANNED, stops, evidence=evidence)]
        text = f"{quote} {name}."
        told = begin - timedelta(days=9)
        articles.append(Article(key, key, "generated", text, None, told, "metadata"))
    import_articles(store, articles, lambda article: trips[article.doc])
    store.close()


@contextmanager
def serving(path: Path) -> Iterator[str]:
    """The server, as a user starts it; gives its address."""
    command = [sys.executable, "-m", "itinerary", "--db", str(path), "serve", "--port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        yield process.stderr.readline().split("serving on ")[1].split()[0]
        process.terminate()


def ask(address: str, headers: dict[str, str]) -> tuple[dict[str, str], int, float]:
    """One answer's headers, its bytes and its seconds."""
    begin = time.perf_counter()
    with urlopen(Request(address, headers=headers)) as answer:
        size = len(answer.read())
        told = {name.lower(): value for name, value in answer.headers.items()}
    return told, size, time.perf_counter() - begin


def loaded(address: str, headers: dict[str, str], readers: int, seconds: int) -> Load:
    """Many readers for some seconds."""
    if shutil.which("wrk"):
        return _by_wrk(address, headers, readers, seconds)
    return asyncio.run(_by_ourselves(address, headers, readers, seconds))


def _by_wrk(address: str, headers: dict[str, str], readers: int, seconds: int) -> Load:
    command = ["wrk", "-t1", f"-c{readers}", f"-d{seconds}s", "--timeout", "60s", "--latency"]
    for name, value in headers.items():
        command += ["-H", f"{name}: {value}"]
    told = subprocess.run([*command, address], capture_output=True, text=True, check=True).stdout
    errors = sum(
        int(number) for number in re.findall(r"(?:connect|read|write|timeout) (\d+)", told)
    )
    errors += sum(int(number) for number in re.findall(r"Non-2xx or 3xx responses: (\d+)", told))
    rate = re.search(r"Requests/sec:\s+([\d.]+)", told)
    wait = re.search(r"50%\s+(\S+)", told)
    assert rate is not None
    return Load(float(rate[1]), errors, wait[1] if wait else "")


async def _by_ourselves(address: str, headers: dict[str, str], readers: int, seconds: int) -> Load:
    _, _, host, path = address.split("/", 3)
    lines = [f"GET /{path} HTTP/1.1", f"Host: {host}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    request = ("\r\n".join(lines) + "\r\n\r\n").encode()
    until = time.perf_counter() + seconds
    waits: list[float] = []
    errors = 0

    async def read_on() -> None:
        nonlocal errors
        name, _, port = host.partition(":")
        reader, writer = await asyncio.open_connection(name, int(port))
        while (begin := time.perf_counter()) < until:
            writer.write(request)
            head = await reader.readuntil(b"\r\n\r\n")
            errors += not head.startswith((b"HTTP/1.1 200", b"HTTP/1.1 304"))
            size = re.search(rb"content-length: (\d+)", head)
            await reader.readexactly(int(size[1]) if size else 0)
            waits.append(time.perf_counter() - begin)
        writer.close()

    await asyncio.gather(*(read_on() for _ in range(readers)))
    usual = sorted(waits)[len(waits) // 2]
    return Load(len(waits) / seconds, errors, f"{usual * 1000:.0f}ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--readers", type=int, default=200)
    parser.add_argument("--events", type=int, default=10_000)
    given = parser.parse_args()
    os.environ.setdefault("LC_ALL", "C.UTF-8")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "timeline.db"
        fill(path, given.events)
        with serving(path) as address:
            calendar = f"{address}calendar.ics"
            told, size, first = ask(calendar, {})
            _, _, again = ask(calendar, {})
            _, packed, _ = ask(calendar, {"Accept-Encoding": "gzip"})
            print(f"{given.events} events: {size / 1e6:.1f} MB, {packed / 1e6:.2f} MB compressed")
            print(f"written for the first reader in {first:.2f} s, read again in {again:.3f} s")
            print(f"{given.readers} readers for {given.seconds} s each:")
            runs = {
                "with the ETag (304)": (calendar, {"If-None-Match": told["etag"]}),
                "without, compressed": (calendar, {"Accept-Encoding": "gzip"}),
                "without, plain": (calendar, {"Accept-Encoding": "identity"}),
                "the smallest file": (f"{address}icon.svg", {"Accept-Encoding": "identity"}),
            }
            for name, (where, headers) in runs.items():
                load = loaded(where, headers, given.readers, given.seconds)
                print(
                    f"  {name:<22} {load.rate:8.1f} answers/s, half of them within "
                    f"{load.usual_wait}, {load.errors} errors"
                )


if __name__ == "__main__":
    main()
