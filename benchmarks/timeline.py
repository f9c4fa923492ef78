"""How long the timeline takes to answer over a million stops, and to take reports in.

    python benchmarks/timeline.py [--stops 1000000] [--articles 10000] [--plans]

The stops are invented, with the skew of real life: a few travellers make most journeys, a few
countries have most guests. They are written as derived rows, as an import would leave them; the
articles of the second part go the whole way, each in a transaction of its own.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import event, insert, text

from itinerary.facts import Article, Person, Precision, Status, Stop, Trip
from itinerary.timeline import queries
from itinerary.timeline.asking import Filters
from itinerary.timeline.importing import import_articles
from itinerary.timeline.names import sounds
from itinerary.timeline.store import Store, open_store
from itinerary.timeline.tables import TABLES

TODAY = date(2025, 6, 15)
FIRST, YEARS = date(2005, 1, 1), 21
COUNTRIES = tuple(
    """
    US CN FR GB DE RU IN JP KR EG TR ZA MX VN QA BE AT CH IT ES PL UA KE NG ET AE SA BR AR CL CO PE
    ID TH PH MY SG AU NZ CA SE NO FI DK NL PT GR RO HU CZ KZ UZ GE AM AZ IL JO LB IQ IR PK BD LK NP
    """.split()  # noqa: SIM905 - a list of sixty words reads better so
)
GIVEN = tuple(
    """
    Ana Bela Chidi Dov Elif Femi Goran Hana Ivo Jun Kofi Lena Mads Nour Olga Pia Rui Sana
    """.split()  # noqa: SIM905
)
FAMILY = tuple(
    """
    Abara Brandt Castro Dlamini Eriksen Farouk Ganzorig Holm Ivanova Jansen Kovacs Lindner Mensah
    Novak Okafor Petrov Quispe Rossi Sousa Tanaka Umarov Vogt Weber Ximenez Yilmaz Zielinski
    """.split()  # noqa: SIM905
)
ROLES = ["president", "foreign minister", "prime minister", "trade minister", "special envoy"]
_BATCH = 20_000


def people() -> list[Person]:
    """Some hundreds of travellers, those who travel most first."""
    chance = random.Random(1)
    names = [f"{given} {family}" for given in GIVEN for family in FAMILY]
    chance.shuffle(names)
    return [Person(name, chance.choice(ROLES), chance.choice(COUNTRIES)) for name in names]


def skewed(length: int) -> list[float]:
    """Weights after Zipf."""
    return [1 / (rank + 1) for rank in range(length)]


def rows(stops: int) -> Iterator[dict[str, list[dict[str, Any]]]]:
    """Derived rows by table, in batches, with ``stops`` stops in all."""
    chance = random.Random(2)
    travellers, weights = people(), skewed(len(GIVEN) * len(FAMILY))
    places = skewed(len(COUNTRIES))
    made = number = 0
    while made < stops:
        batch: dict[str, list[dict[str, Any]]] = {
            name: [] for name in ("trip", "stop", "traveller", "traveller_key")
        }
        while made < stops and len(batch["stop"]) < _BATCH:
            number += 1
            person = chance.choices(travellers, weights)[0]
            start = FIRST + timedelta(days=chance.randrange(365 * YEARS))
            size = chance.choice([1, 1, 1, 2, 3, 5])
            add_trip(
                batch, f"trip-{number}", person, start, chance.choices(COUNTRIES, places, k=size)
            )
            made += size
        yield batch


def add_trip(
    batch: dict[str, list[dict[str, Any]]],
    identity: str,
    person: Person,
    start: date,
    to: list[str],
) -> None:
    """One trip, two days a stop."""
    end = start + timedelta(days=2 * len(to) - 1)
    told = start - timedelta(days=10)
    at = datetime(told.year, told.month, told.day)  # noqa: DTZ001 - as it is stored
    days = {"precision": "day", "status": "planned", "sequence": 0, "edition": 0, "modified": at}
    batch["trip"].append(
        {
            "id": identity,
            "canonical": identity,
            "base": identity,
            "anchor": identity,
            "start": start,
            "end": end,
            "purpose": None,
            "confidence": 0.9,
            "source_count": 1,
            "first_told": told,
            "last_told": told,
            "edited": False,
            "first_day": start,
            "last_day": end,
            "length": (end - start).days,
            **days,
        }
    )
    for position, country in enumerate(to):
        first = start + timedelta(days=2 * position)
        batch["stop"].append(
            {
                "trip_id": identity,
                "position": position,
                "key": f"{country}-{position}",
                "country": country,
                "first_there": country not in to[:position],
                "trip_first_day": start,
                "city": None,
                "start": first,
                "end": first + timedelta(days=1),
                "date_text": None,
                "meets": "[]",
                "other_days": "[]",
                "report_ids": "[]",
                **days,
            }
        )
    batch["traveller"].append(
        {
            "trip_id": identity,
            "position": 0,
            "name": person.name,
            "role": person.role,
            "country": person.country,
        }
    )
    batch["traveller_key"] += [
        {"key": key, "trip_id": identity, "position": 0}
        for key in sorted(sounds(person.name or ""))
    ]


def fill(store: Store, stops: int) -> None:
    """Write the derived rows."""
    for batch in rows(stops):
        with store.writing() as connection:
            for name, content in batch.items():
                connection.execute(insert(TABLES[name]), content)
    with store.writing() as connection:
        connection.execute(text("ANALYZE"))


def articles(number: int) -> Iterator[tuple[Article, Trip]]:
    """Articles and the one trip that each tells of: several of them tell of one trip."""
    chance = random.Random(3)
    travellers, weights = people(), skewed(len(GIVEN) * len(FAMILY))
    places = skewed(len(COUNTRIES))
    for count in range(number):
        told = date(2020, 1, 1) + timedelta(days=count * 2000 // number)
        start = told + timedelta(days=chance.randint(1, 20))
        stops = tuple(
            Stop(country, None, start, start + timedelta(days=1), Precision.DAY)
            for country in chance.choices(COUNTRIES, places, k=chance.choice([1, 1, 2]))
        )
        person = chance.choices(travellers, weights)[0]
        words = " ".join(chance.choices(FAMILY, k=120))
        yield (
            Article(f"{count:08}", f"a{count}", "bench", words, None, told, "bench"),
            Trip((person,), Status.PLANNED, stops, confidence=0.9),
        )


def timed(work: Callable[[], object], repeats: int = 5) -> tuple[float, object]:
    """The least time of some, in seconds, and what came out."""
    best, result = float("inf"), None
    for _ in range(repeats):
        begun = time.perf_counter()
        result = work()
        best = min(best, time.perf_counter() - begun)
    return best, result


def ask(store: Store, plans: bool) -> None:
    """Time the questions."""
    week = TODAY + timedelta(days=7)
    questions: dict[str, Callable[[Any], list[Any]]] = {
        "upcoming (first 50)": lambda c: list(islice(queries.upcoming(c, TODAY, Filters()), 50)),
        "upcoming --days 7": lambda c: list(
            queries.upcoming(c, TODAY, Filters(since=TODAY, until=week))
        ),
        "on DATE": lambda c: list(queries.all_trips(c, TODAY, Filters(since=TODAY, until=TODAY))),
        "country NP, one month": lambda c: list(
            queries.all_trips(
                c, TODAY, Filters(country="NP", since=TODAY, until=TODAY + timedelta(days=30))
            )
        ),
        "country NP (first 50)": lambda c: list(
            islice(queries.all_trips(c, TODAY, Filters(country="NP")), 50)
        ),
        "country US (first 50)": lambda c: list(
            islice(queries.all_trips(c, TODAY, Filters(country="US")), 50)
        ),
        "who (first 50)": lambda c: list(
            islice(queries.all_trips(c, TODAY, Filters(who="Zielinski")), 50)
        ),
    }
    for name, question in questions.items():
        with store.reading() as connection:
            seconds, found = timed(lambda c=connection, q=question: q(c))
            print(f"{name:26} {seconds * 1000:8.1f} ms  {len(found):6} trips")  # type: ignore[arg-type]
            if plans:
                print_plan(store, lambda c=connection, q=question: q(c))


def print_plan(store: Store, work: Callable[[], object]) -> None:
    """Print how the database goes about the first statement of ``work``."""
    seen: list[tuple[str, Any]] = []

    def note(_c: Any, _u: Any, statement: str, parameters: Any, *_: Any) -> None:
        seen.append((statement, parameters))

    event.listen(store.engine, "before_cursor_execute", note)
    work()
    event.remove(store.engine, "before_cursor_execute", note)
    statement, parameters = seen[0]
    with store.reading() as connection:
        explain = {"sqlite": "EXPLAIN QUERY PLAN"}.get(connection.dialect.name, "EXPLAIN")
        plan = connection.exec_driver_sql(f"{explain} {statement}", parameters)
        for row in plan:
            print(f"    {row[-1]}")


def take_in(store: Store, number: int) -> None:
    """Time an import in quarters: a steady pace is linear (processor time)."""
    told = {article.id: (article, trip) for article, trip in articles(number)}
    everything = [article for article, _ in told.values()]
    quarter = max(1, number // 4)
    for start in range(0, number, quarter):
        part = everything[start : start + quarter]
        begun = time.process_time()
        import_articles(store, part, lambda article: [told[article.id][1]])
        pace = len(part) / (time.process_time() - begun)
        print(f"articles {start:6} to {start + len(part):6}: {pace:6.0f} a second")


def main() -> None:
    """Run both parts."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--stops", type=int, default=1_000_000)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--plans", action="store_true", help="show how the database goes about it")
    parser.add_argument("--db", help="an empty database (else a file that is removed)")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for part in ("ask", "import"):
            store = open_store(given.db or str(Path(folder) / f"{part}.db"))
            assert store is not None
            if part == "ask" and given.stops:
                fill(store, given.stops)
                ask(store, given.plans)
            elif part == "import" and given.articles:
                take_in(store, given.articles)
            store.close()


if __name__ == "__main__":
    main()
