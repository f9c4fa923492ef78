"""The HTTP of it: conditional requests, compression, methods, headers."""

from __future__ import annotations

import gzip
from datetime import timedelta
from email.utils import format_datetime, parsedate_to_datetime

import pytest
from starlette.testclient import TestClient

from itinerary.errors import StoreError
from itinerary.timeline.store import Store
from tests.web.conftest import client_of
from tests.web.samples import MOVED, tell

PATHS = ["/", "/calendar.ics", "/trips.json", "/trips.csv", "/changes.atom"]
FILES = ["/page.css", "/page.js", "/icon.svg"]
PLAIN = {"accept-encoding": "identity"}


@pytest.mark.parametrize("path", PATHS + FILES)
def test_head_is_get_without_the_body(path: str, client: TestClient) -> None:
    for coding in ("identity", "gzip"):
        got = client.get(path, headers={"accept-encoding": coding})
        head = client.head(path, headers={"accept-encoding": coding})
        assert (head.status_code, head.content) == (200, b"")
        assert head.headers == got.headers


@pytest.mark.parametrize("path", PATHS + FILES)
def test_who_has_it_is_told_so(path: str, client: TestClient) -> None:
    first = client.get(path)
    again = client.get(path, headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == first.headers["etag"]
    assert again.headers["cache-control"] == first.headers["cache-control"]
    since = client.get(path, headers={"if-modified-since": first.headers["last-modified"]})
    assert since.status_code == 304


@pytest.mark.parametrize("tags", ['"other", {}', "W/{}", "*", "{}-gzip"])
def test_entity_tags_are_compared_weakly(tags: str, client: TestClient) -> None:
    tag = client.get("/calendar.ics", headers=PLAIN).headers["etag"]
    asked = tags.format(tag).replace('"-gzip', '-gzip"')
    assert client.get("/calendar.ics", headers={"if-none-match": asked}).status_code == 304


def test_who_has_another_one_gets_it(client: TestClient, store: Store) -> None:
    first = client.get("/calendar.ics")
    modified = parsedate_to_datetime(first.headers["last-modified"])
    earlier = format_datetime(modified - timedelta(seconds=1), usegmt=True)
    unheard = {"if-none-match": '"other"', "if-modified-since": first.headers["last-modified"]}
    for headers in (unheard, {"if-modified-since": earlier}, {"if-modified-since": "yesterday"}):
        assert client.get("/calendar.ics", headers=headers).status_code == 200
    tell(store, MOVED)
    changed = client.get("/calendar.ics", headers={"if-none-match": first.headers["etag"]})
    assert changed.status_code == 200


def test_a_database_that_cannot_be_read_is_told_of(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise StoreError("timeline.db: the disk cannot be read or written")

    client = client_of(store)
    monkeypatch.setattr(store, "reading", fail)
    answer = client.get("/calendar.ics")
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "10")
    assert "timeline.db" not in answer.text


def test_etags_come_from_the_bytes(store: Store) -> None:
    one, other = (client_of(store).get("/calendar.ics") for _ in range(2))
    assert one.headers["etag"] == other.headers["etag"]


@pytest.mark.parametrize(
    ("accepted", "packed"),
    [
        ("gzip", True),
        ("br;q=1.0, gzip;q=0.8, *;q=0.1", True),
        ("*", True),
        ("GZIP", True),
        ("identity", False),
        ("gzip;q=0", False),
        ("gzip;q=0, *", False),
        ("gzip;q=nonsense", False),
        ("", False),
    ],
)
def test_compression_is_negotiated(accepted: str, packed: bool, client: TestClient) -> None:
    with client.stream("GET", "/calendar.ics", headers={"accept-encoding": accepted}) as answer:
        raw = b"".join(answer.iter_raw())
    assert (answer.headers.get("content-encoding") == "gzip") is packed
    assert answer.headers["vary"] == "Accept-Encoding"
    assert int(answer.headers["content-length"]) == len(raw)
    content = gzip.decompress(raw) if packed else raw
    assert content == client.get("/calendar.ics", headers=PLAIN).content


def test_tags_tell_the_two_codings_apart(client: TestClient) -> None:
    tags = {
        client.get("/calendar.ics", headers={"accept-encoding": coding}).headers["etag"]
        for coding in ("gzip", "identity")
    }
    assert len(tags) == 2


@pytest.mark.parametrize("path", PATHS + FILES)
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"])
def test_it_can_only_be_read(method: str, path: str, client: TestClient) -> None:
    answer = client.request(method, path)
    assert answer.status_code == 405
    assert set(answer.headers["allow"].replace(" ", "").split(",")) == {"GET", "HEAD"}


@pytest.mark.parametrize("path", ["/calendar.ics/", "/static", "/..%2f..%2fetc/passwd", "/%00"])
def test_there_is_nothing_else(path: str, client: TestClient) -> None:
    assert client.get(path).status_code == 404


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/calendar.ics", "text/calendar; charset=utf-8"),
        ("/trips.json", "application/json"),
        ("/trips.csv", "text/csv; charset=utf-8; header=present"),
        ("/changes.atom", "application/atom+xml; charset=utf-8"),
    ],
)
def test_types(path: str, kind: str, client: TestClient) -> None:
    assert client.get(path).headers["content-type"] == kind


@pytest.mark.parametrize("path", [*PATHS, "/page.css", "/nothing", "/calendar.ics?who=a&who=b"])
def test_every_answer_is_guarded(path: str, client: TestClient) -> None:
    headers = client.get(path).headers
    policy = dict(
        part.strip().split(" ", 1) for part in headers["content-security-policy"].split(";")
    )
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == "'self'"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("country=Perru", "did you mean Peru?"),
        ("contry=KR", "did you mean country?"),
        ("status=gone", "'gone' is no status"),
        ("from=yesterday", "'yesterday' is not a date"),
        ("from=2024-03-05&to=2024-03-01", "lies before"),
        ("from=9999-12-31&days=10", "lies outside"),
        ("days=many", "from 0 to 3660"),
        ("days=%D9%A1", "from 0 to 3660"),
        ("confidence=nan", "from 0 to 1"),
        ("who=a&who=b", "given twice"),
        ("who=" + "a" * 201, "too long"),
        ("who=a%00b", "not to be printed"),
        ("cancelled=perhaps", "keep, mark, drop"),
        ("page=0", "from 1"),
        ("past=x", "one of 1, 0"),
    ],
)
def test_wrong_questions_are_told_what_is_wrong(query: str, said: str, client: TestClient) -> None:
    for path in PATHS:
        answer = client.get(f"{path}?{query}")
        assert answer.status_code == 400
        assert said in answer.text
        assert answer.text.count("\n") == 1
