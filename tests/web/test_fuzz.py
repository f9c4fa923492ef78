"""Whatever the query string is, the answer is one of five."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

from tests.web.conftest import client_of
from tests.web.samples import HOSTILE, ORDINARY, timeline

EXPECTED = {200, 304, 400, 404, 405}
NAMES = (
    *("who", "role", "serving", "country", "city", "from", "to", "days", "status", "outlet"),
    *("confidence", "cancelled", "windows", "tours", "past", "page", "token", "name", "db"),
)
LIKELY = (
    *("KR", "Korea", "holm", "planned", "2024-03-01", "2999-12-31", "1800-01-01", "0", "1", "10"),
    *("keep", "span", "nan", "inf", "1e400", "-1", "%", "_", "'", '"', "\\", "*", "--", ";"),
    *("' OR 1=1 --", "foreign minister", "2024-W10-1", "20240301", "9999-12-31", "0001-01-01"),
)
VALUES = st.one_of(st.sampled_from(LIKELY), st.text(max_size=30), st.text("a b-.'", max_size=220))
PATHS = st.sampled_from(
    ["/", "/calendar.ics", "/trips.json", "/trips.csv", "/changes.atom", "/page.css", "/nothing"]
)
SEVERAL = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture(scope="module")
def reader() -> Iterator[TestClient]:
    with (
        tempfile.TemporaryDirectory() as folder,
        timeline(Path(folder), *ORDINARY, HOSTILE) as store,
    ):
        yield client_of(store)


@SEVERAL
@given(path=PATHS, pairs=st.lists(st.tuples(st.sampled_from(NAMES), VALUES), max_size=5))
def test_likely_names_with_any_values(
    reader: TestClient, path: str, pairs: list[tuple[str, str]]
) -> None:
    query = urlencode(pairs, errors="surrogatepass")
    assert reader.get(f"{path}?{query}").status_code in EXPECTED


@SEVERAL
@given(path=PATHS, query=st.binary(max_size=60))
def test_any_bytes(reader: TestClient, path: str, query: bytes) -> None:
    raw = quote(query, safe="&=+;%/?")
    assert reader.get(f"{path}?{raw}").status_code in EXPECTED


@SEVERAL
@given(
    method=st.sampled_from(["GET", "HEAD", "POST", "DELETE", "OPTIONS", "TRACE"]),
    headers=st.dictionaries(
        st.sampled_from(
            ["if-none-match", "if-modified-since", "accept-encoding", "accept", "authorization"]
        ),
        st.text(st.characters(min_codepoint=32, max_codepoint=255), max_size=40),
    ),
)
def test_any_headers(reader: TestClient, method: str, headers: dict[str, str]) -> None:
    named = {name: value.encode("latin-1") for name, value in headers.items()}
    answer = reader.request(method, "/calendar.ics", headers=named)
    assert answer.status_code in EXPECTED


@SEVERAL
@given(path=st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_any_path(reader: TestClient, path: str) -> None:
    assert reader.get("/" + quote(path, safe="")).status_code in EXPECTED
