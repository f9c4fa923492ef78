"""The feeds: what they hold, for which filters, and that they move with the timeline."""

from __future__ import annotations

import csv
import io
from xml.etree import ElementTree

import pytest
from icalendar import Calendar
from starlette.testclient import TestClient

from itinerary.cli import main
from itinerary.timeline.store import Store
from tests.web.conftest import client_of
from tests.web.samples import MOVED, tell

ATOM = "{http://www.w3.org/2005/Atom}"


def titles(client: TestClient, query: str = "") -> list[str]:
    answer = client.get(f"/calendar.ics{query}")
    assert answer.status_code == 200
    events = Calendar.from_ical(answer.content).walk("VEVENT")
    return sorted(str(event["SUMMARY"]) for event in events)


SEOUL, HANOI = "Kari Holm (NO) in Seoul", "Kari Holm (NO) in Hanoi"
PARIS, OTTAWA = "Tunde Adeyemi (NG) in Paris?", "Cancelled: Jürgen Vogt (DE) in Ottawa"
LIMA, CAIRO = "Inés Salas (CL) in Lima", "Inés Salas (CL) in Cairo"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("?country=KR", [HANOI, SEOUL]),
        ("?country=South+Korea", [HANOI, SEOUL]),
        ("?country=KR&who=holm&status=planned", [HANOI, SEOUL]),
        ("?who=Vogt", [OTTAWA]),
        ("?who=Vogt&cancelled=keep", [OTTAWA.removeprefix("Cancelled: ")]),
        ("?who=Vogt&cancelled=drop", []),
        ("?status=tentative", [PARIS]),
        ("?status=tentative&status=cancelled", [OTTAWA, PARIS]),
        ("?status=completed", [LIMA]),
        ("?status=under-way", [CAIRO]),
        ("?serving=Chilean", [CAIRO, LIMA]),
        ("?role=president", [PARIS]),
        ("?city=seoul", [HANOI, SEOUL]),
        ("?from=2024-03-19&to=2024-03-20", [OTTAWA, PARIS]),
        ("?days=3&status=under_way", [CAIRO]),
        ("?who=Kerr", []),
        ("?who=Kerr&windows=span", ["Mira Kerr (NZ) in Japan"]),
        ("?confidence=1", []),
        ("?who=&country=&from=&to=&status=", None),
    ],
)
def test_filters(client: TestClient, query: str, expected: list[str] | None) -> None:
    assert titles(client, query) == (titles(client) if expected is None else sorted(expected))


def test_tours_are_asked_for(client: TestClient) -> None:
    assert len(titles(client, "?who=holm&tours=1")) == 3


@pytest.mark.parametrize("form", ["ics", "json", "csv"])
def test_feeds_are_the_exports(
    form: str, client: TestClient, store: Store, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    words = ["--db", store.name, "--today", "2024-03-04", "--country", "KR"]
    extra = ["--name", "Diplomatic travel: KR"] if form == "ics" else []
    source = "http://127.0.0.1:8000/calendar.ics?country=KR"
    extra += ["--source", source] if form == "ics" else []
    assert main(["export", form, *words, *extra]) == 0
    path = {"ics": "/calendar.ics", "json": "/trips.json", "csv": "/trips.csv"}[form]
    assert client.get(f"{path}?country=KR").content == capfdbinary.readouterr().out


def test_json_lists_the_trips_with_their_evidence(client: TestClient) -> None:
    (trip,) = client.get("/trips.json?country=KR").json()
    assert trip["sources"][0]["quote"] == "Holm will visit Seoul on Tuesday and Wednesday."


def test_no_cell_is_a_formula(client: TestClient) -> None:
    text = client.get("/trips.csv").text
    rows = list(csv.DictReader(io.StringIO(text)))
    assert "'=1+1" in {row["name"] for row in rows}
    assert not [cell for row in rows for cell in row.values() if cell.startswith(tuple("=+-@"))]


def entries(client: TestClient, query: str = "") -> list[tuple[str, str]]:
    feed = ElementTree.fromstring(client.get(f"/changes.atom{query}").content)
    return [
        (str(entry.findtext(f"{ATOM}title")), str(entry.findtext(f"{ATOM}updated")))
        for entry in feed.findall(f"{ATOM}entry")
    ]


def test_changes_are_told_in_words_the_newest_first(store: Store) -> None:
    tell(store, MOVED)
    client = client_of(store)
    found = entries(client)
    moved = "Kari Holm: Seoul, South Korea moved from 12–13 Mar to 13–14 Mar (1 day later)"
    assert found[0] == (moved, "2024-03-03T00:00:00Z")
    assert [told for _, told in found] == sorted((told for _, told in found), reverse=True)
    assert entries(client, "?country=KR") == [
        found[0],
        ("Kari Holm: new: Seoul, South Korea, 12–13 Mar", "2024-03-01T00:00:00Z"),
    ]


def test_ids_of_changes_are_unique_and_stay(store: Store) -> None:
    def ids() -> list[str]:
        feed = ElementTree.fromstring(client_of(store).get("/changes.atom").content)
        return [str(entry.findtext(f"{ATOM}id")) for entry in feed.findall(f"{ATOM}entry")]

    before = ids()
    tell(store, MOVED)
    assert len(set(before)) == len(before)
    assert set(before) < set(ids())


def test_an_import_shows_at_once(client: TestClient, store: Store) -> None:
    before = client.get("/calendar.ics")
    tell(store, MOVED)
    after = client.get("/calendar.ics")
    assert before.headers["etag"] != after.headers["etag"]
    assert b"DTSTART;VALUE=DATE:20240313" in after.content
    assert b"DTSTART;VALUE=DATE:20240313" not in before.content


def test_the_calendar_tells_where_it_is_found_anew(store: Store) -> None:
    client = client_of(store, public_url="https://visits.example/")
    text = client.get("/calendar.ics?country=KR&windows=span").text
    source = "SOURCE;VALUE=URI:https://visits.example/calendar.ics?country=KR&windows=span"
    assert source in text.replace("\r\n ", "")


def test_an_empty_timeline_is_served(tmp_path: object) -> None:
    from itinerary.timeline.store import open_store

    empty = open_store(f"{tmp_path}/empty.db")
    assert empty is not None
    client = client_of(empty)
    assert titles(client) == []
    assert entries(client) == []
    assert client.get("/trips.json").json() == []
    assert "No trips match" in client.get("/").text
    empty.close()
