"""The page as it is written: what it tells, in which marks, for which filters."""

from __future__ import annotations

import re
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from itinerary.facts import Person
from itinerary.timeline.store import Store
from tests.web.conftest import client_of
from tests.web.samples import HOSTILE, MOVED, ORDINARY, day, stop, story, tell, timeline

VOID = {"meta", "link", "input", "br", "img"}


class Page(HTMLParser):
    """The page's elements, in order, with their attributes; fails where they do not nest."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def all(self, tag: str, look: str = "") -> list[dict[str, str]]:
        return [
            attributes
            for name, attributes in self.elements
            if name == tag and (not look or look in attributes.get("class", "").split())
        ]


def page_of(client: TestClient, query: str = "") -> Page:
    answer = client.get(f"/{query}")
    assert answer.status_code == 200
    return Page(answer.text)


def ids(client: TestClient, query: str = "") -> list[str]:
    return [card["id"] for card in page_of(client, query).all("article")]


COMING = [
    *("salas-eg-2024-03", "holm-kr-2024-03", "vogt-ca-2024-03", "adeyemi-fr-2024-03"),
    *("fj-minister-ws-2024-03", "kerr-jp-2024-04"),
]


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("", COMING),
        ("?past=1", ["salas-pe-2024-02", *COMING]),
        ("?country=KR", ["holm-kr-2024-03"]),
        ("?who=Salas", ["salas-eg-2024-03"]),
        ("?who=Salas&past=1", ["salas-pe-2024-02", "salas-eg-2024-03"]),
        ("?status=completed", ["salas-pe-2024-02"]),
        ("?from=2024-02-01&to=2024-02-28", ["salas-pe-2024-02"]),
        ("?status=cancelled&status=tentative", ["vogt-ca-2024-03", "adeyemi-fr-2024-03"]),
        ("?country=FJ", []),
    ],
)
def test_filters(client: TestClient, query: str, shown: list[str]) -> None:
    assert ids(client, query) == shown


def test_the_form_keeps_what_was_asked(client: TestClient) -> None:
    page = page_of(client, "?who=Holm&country=KR&status=planned&from=2024-03-01&outlet=fjord")
    fields = {field["name"]: field for field in page.all("input") if "name" in field}
    assert fields["who"]["value"] == "Holm"
    assert fields["from"]["value"] == "2024-03-01"
    assert fields["outlet"] == {"type": "hidden", "name": "outlet", "value": "fjord"}
    ticked = [field["value"] for field in page.all("input") if "checked" in field]
    assert ticked == ["planned"]
    assert [one["value"] for one in page.all("option") if "selected" in one] == ["KR"]
    assert [form["method"] for form in page.all("form")] == ["get"]


def test_subscribing_follows_the_filters(client: TestClient) -> None:
    query = "country=KR&status=planned&status=tentative"
    page = page_of(client, f"?{query}&past=1&page=1")
    (button,) = page.all("a", "button")
    assert button["href"] == f"webcal://127.0.0.1:8000/calendar.ics?{query}"
    (field,) = [one for one in page.all("input") if one.get("id") == "feed"]
    assert field["value"] == f"http://127.0.0.1:8000/calendar.ics?{query}"
    assert client.get(field["value"]).status_code == 200


def test_the_copyable_address_is_https_where_readers_come_by_it(store: Store) -> None:
    client = client_of(store, public_url="https://visits.example")
    values = [field.get("value") for field in page_of(client, "?country=KR").all("input")]
    assert "https://visits.example/calendar.ics?country=KR" in values


def test_bars_tell_their_kind_without_colour(client: TestClient) -> None:
    page = page_of(client)
    bars = {
        tuple(bar["class"].split()[1:]): bar
        for bar in page.all("rect", "bar")
        if bar["width"] != "100%"
    }
    assert bars[("planned", "window")]["fill"] == "url(#hatch)"
    assert {("tentative",), ("under-way",), ("cancelled",)} <= bars.keys()
    # One visit is struck, and the legend's.
    assert len(page.all("line", "strike")) == 2
    told = [link["aria-label"] for link in page.all("a") if "aria-label" in link]
    assert "Tunde Adeyemi (NG): Paris, France, 20–21 Mar, tentative" in told
    assert "Jürgen Vogt (DE): Ottawa, Canada, 18–19 Mar, cancelled" in told


def test_today_is_marked_where_it_is(client: TestClient) -> None:
    (today,) = page_of(client).all("line", "today")
    # The chart begins a day before and has 42 days.
    assert today["x1"] == today["x2"] == f"{100 * 1.5 / 42:.2f}%"


def test_the_map_shows_what_is_to_come(client: TestClient) -> None:
    page = page_of(client, "?past=1")
    told = " | ".join(link.get("aria-label", "") for link in page.all("a"))
    dots = page.all("circle", "dot")
    # Seoul, Hanoi, Japan, Paris, Cairo, Apia; not Lima, which is over, nor Ottawa, called off.
    assert len(dots) == 6
    assert len(page.all("circle", "tentative")) == 1
    assert "Seoul, South Korea: Kari Holm (NO), 12–13 Mar" in told
    assert "Lima, Peru:" not in told


def test_evidence_is_quoted_and_linked(client: TestClient) -> None:
    text = client.get("/?country=KR").text
    assert "<p>Holm will visit Seoul on Tuesday and Wednesday.</p>" in text
    (link,) = Page(text).all("a", "source")
    assert link["href"] == "https://fjord.example/holm?a=1&b=2"


def test_other_days_are_told(store: Store) -> None:
    tell(store, MOVED)
    text = client_of(store).get("/?country=KR").text
    assert "13–14 Mar" in text
    assert "otherwise told: 12–13 Mar (1 source, older)" in text


GIVEN = ("Anna", "Bjarne", "Dorthe", "Fredrik", "Guri", "Helge", "Torunn")
FAMILY = (
    *("Aasen", "Brekke", "Dahlmo", "Eikrem", "Fossum"),
    *("Grindal", "Haugvik", "Kvam", "Lothe", "Myrdal"),
)


def test_many_trips_come_in_pages(store: Store) -> None:
    many = [
        story(
            f"many-{number:03}",
            "03-01",
            f"Story {number}.",
            Person(f"{GIVEN[number % 7]} {FAMILY[number // 7]}", None, "NO"),
            stop("SE", None, f"05-{number % 28 + 1:02}", f"05-{number % 28 + 1:02}"),
        )
        for number in range(70)
    ]
    tell(store, *many)
    client = client_of(store)
    first = page_of(client, "?country=SE")
    (later,) = [link for link in first.all("a") if link.get("rel") == "next"]
    assert later["href"] == "/?country=SE&page=2"
    second = page_of(client, later["href"][1:])
    shown = [card["id"] for page in (first, second) for card in page.all("article")]
    assert len(first.all("article")) == 60
    assert len(set(shown)) == len(shown) == 70


def test_no_style_and_no_script_but_our_own(client: TestClient) -> None:
    page = page_of(client)
    for _, attributes in page.elements:
        assert "style" not in attributes
        assert not [name for name in attributes if name.startswith("on")]
    assert page.all("style") == []
    assert [script["src"] for script in page.all("script")] == ["/page.js"]


def test_ids_are_unique_and_labels_lead_somewhere(client: TestClient) -> None:
    page = page_of(client, "?past=1")
    named = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(named) == len(set(named))
    for _, attributes in page.elements:
        for reference in (attributes.get("for"), attributes.get("aria-labelledby")):
            assert reference is None or reference in named
        if attributes.get("href", "").startswith("#"):
            assert attributes["href"][1:] in named


def test_errors_are_a_page_for_those_who_read_pages(client: TestClient) -> None:
    answer = client.get("/?country=<script>", headers={"accept": "text/html"})
    assert answer.status_code == 400
    assert "&#39;&lt;script&gt;&#39;" in answer.text
    assert Page(answer.text).all("script") == []
    assert client.get("/nothing", headers={"accept": "text/html"}).status_code == 404


@pytest.fixture
def hostile(tmp_path: Path) -> TestClient:
    with timeline(tmp_path, *ORDINARY, HOSTILE, name="hostile.db") as opened:
        return client_of(opened)


def test_hostile_texts_are_inert_on_the_page(hostile: TestClient) -> None:
    page = page_of(hostile, "?country=SI")
    assert len(page.all("article")) == 1
    assert [script["src"] for script in page.all("script")] == ["/page.js"]
    assert page.all("img") == []
    for _, attributes in page.elements:
        assert not [name for name in attributes if name.startswith("on")]
        for name in ("href", "cite", "src", "action"):
            assert not attributes.get(name, "").lower().startswith(("javascript", "data"))
    text = hostile.get("/?country=SI").text
    assert not re.search("[\x00-\x08\x0b-\x1f\u202a-\u202e]", text)
    assert len(text) < 60_000


def test_hostile_texts_are_inert_in_the_feeds(hostile: TestClient) -> None:
    from xml.etree import ElementTree

    from icalendar import Calendar

    atom = hostile.get("/changes.atom?country=SI").content
    assert len(ElementTree.fromstring(atom)) == 7
    assert b"<script" not in atom
    calendar = hostile.get("/calendar.ics?country=SI")
    (event,) = Calendar.from_ical(calendar.content).walk("VEVENT")
    assert "X-EVIL" not in event
    assert "URL" not in event
    assert hostile.get("/trips.json?country=SI").json()[0]["sources"][0]["url"] is not None
    assert hostile.get("/trips.json").headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    "url",
    [
        *(
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "//host/x",
        ),
        *("http:x", "https:///x", "https://a.example/\n", "java\nscript:1", "ftp://a.example/", ""),
        *("http://[::1", "\x01https://a.example/", "https://a.example/\u202e"),
    ],
)
def test_only_addresses_of_the_web_are_linked(url: str) -> None:
    from itinerary.web.links import safe_address

    assert safe_address(url) is None
    assert safe_address("HTTPS://a.example/ü?q=1#x") == "HTTPS://a.example/ü?q=1#x"


def test_a_fixed_present_is_told_and_kept(store: Store) -> None:
    later = client_of(store, today=day("03-15"))
    assert "15 Mar 2024" in later.get("/").text
    assert ids(later, "?country=KR") == ["holm-kr-2024-03"]
    assert ids(client_of(store, today=day("03-16") + timedelta(days=1)), "?country=KR") == []
