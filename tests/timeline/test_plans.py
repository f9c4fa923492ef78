"""The questions asked most often find their trips by an index, in each kind of database."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Connection, event, text

from itinerary.timeline import queries
from itinerary.timeline.asking import Filters
from itinerary.timeline.importing import import_articles
from itinerary.timeline.store import Store
from tests.timeline.test_importing import ARTICLES, extract

TODAY = date(2024, 3, 5)
Question = Callable[[Connection], Iterable[Any]]
QUESTIONS: dict[str, Question] = {
    "upcoming": lambda c: queries.upcoming(c, TODAY, Filters()),
    "on": lambda c: queries.all_trips(c, TODAY, Filters(since=TODAY, until=TODAY)),
    "country": lambda c: queries.all_trips(c, TODAY, Filters(country="JP")),
    "who": lambda c: queries.all_trips(c, TODAY, Filters(who="Kerr")),
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_no_question_reads_a_whole_table(store: Store, question: str) -> None:
    import_articles(store, ARTICLES, extract)
    statement, parameters = first_statement(store, QUESTIONS[question])
    with store.reading() as connection:
        if connection.dialect.name == "sqlite":
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
            steps = [str(row[-1]) for row in plan]
            whole = [step for step in steps if step.startswith("SCAN") and "INDEX" not in step]
        else:
            # Of a handful of rows it would read them all, index or not.
            connection.execute(text("SET LOCAL enable_seqscan = off"))
            plan = connection.exec_driver_sql(f"EXPLAIN {statement}", parameters)
            steps = [str(row[0]) for row in plan]
            whole = [step for step in steps if "Seq Scan" in step]
    assert any("index" in step.lower() for step in steps)
    assert [step for step in whole if " trip" in step or " stop" in step] == []


def first_statement(store: Store, question: Question) -> tuple[str, Any]:
    """What is sent to the database first."""
    seen: list[tuple[str, Any]] = []

    def note(_c: Any, _u: Any, statement: str, parameters: Any, *_: Any) -> None:
        seen.append((statement, parameters))

    with store.reading() as connection:
        event.listen(store.engine, "before_cursor_execute", note)
        assert list(question(connection))
    event.remove(store.engine, "before_cursor_execute", note)
    return seen[0]
