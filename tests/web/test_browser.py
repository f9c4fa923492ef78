"""The page in a real browser, served by the real command.

``ITINERARY_SCREENSHOTS`` names a folder to keep pictures in. Where no browser is, these tests
skip and say so; continuous integration installs one.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from tests.calendars.programs import PLACE
from tests.web.browser import Browser, browser, missing
from tests.web.samples import HOLM, HOSTILE, ORDINARY, stop, story, timeline
from tests.web.served import serving

pytestmark = pytest.mark.skipif(missing() is not None, reason=str(missing()))

LOOKS = [(390, False), (390, True), (1280, False), (1280, True)]
AXE = PLACE / "node_modules" / "axe-core" / "axe.min.js"
ARTICLE = b"<!doctype html><link rel=icon href=data:,><title>The article</title><p>Holm goes."


class _Article(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(ARTICLE)
        _Article.referrers.append(self.headers.get("Referer"))

    def log_message(self, *_: object) -> None:
        pass

    referrers: list[str | None] = []  # noqa: RUF012


@pytest.fixture(scope="module")
def article() -> Iterator[str]:
    """The address of an article, on a server of its own."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Article)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/article"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory, article: str) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("served")
    linked = story(
        "linked",
        "03-02",
        "Holm goes to Lisbon.",
        HOLM,
        stop("PT", "Lisbon", "03-27", "03-28"),
        title="Holm to see Lisbon",
        url=article,
    )
    with timeline(folder, *ORDINARY, linked, HOSTILE):
        pass
    with serving(folder / "timeline.db") as found:
        yield found.address


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with browser(tmp_path_factory.mktemp("profile")) as opened:
        yield opened


@pytest.fixture
def page(window: Browser, address: str) -> Browser:
    window.look(width=1280)
    window.complaints()
    window.driver.get(address)
    return window


def shown(page: Browser) -> list[str]:
    return list(page.run("return [...document.querySelectorAll('article')].map(a => a.id)"))


# What reaches beyond the window, and texts that are cut off by their own box.
OVERFLOWING = """
const out = [];
for (const element of document.body.querySelectorAll('*')) {
  const box = element.getBoundingClientRect();
  if (!box.width || !box.height || element.matches('.skip, pattern *, .patterns')) continue;
  if (box.right > innerWidth + 0.5 || box.left < -0.5) out.push(element.outerHTML.slice(0, 120));
  const cut = element.scrollWidth > element.clientWidth + 1;
  const clips = getComputedStyle(element).overflowX !== 'visible';
  if (cut && clips && !element.matches('input, svg, svg *, html, body'))
    out.push('cut: ' + element.outerHTML.slice(0, 120));
}
if (document.documentElement.scrollWidth > innerWidth) out.push('the page is too wide');
return out;
"""
# Pairs of texts that lie over each other: words of the chart, the map and the whole page.
OVERLAPPING = """
const boxes = [];
const unseen = 'title, option, .skip, details:not([open]) > :not(summary)';
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const node = walker.currentNode;
  const owner = node.parentElement;
  if (!node.data.trim() || owner.closest(unseen)) continue;
  const style = getComputedStyle(owner);
  if (style.display === 'none' || style.visibility === 'hidden') continue;
  const range = document.createRange();
  range.selectNodeContents(node);
  for (const box of range.getClientRects())
    if (box.width && box.height) boxes.push([box, node]);
}
const out = [];
for (let i = 0; i < boxes.length; i++)
  for (let j = i + 1; j < boxes.length; j++) {
    const [a, one] = boxes[i], [b, other] = boxes[j];
    if (one === other) continue;
    const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    if (width > 1 && height > 4) out.push(one.data.trim() + ' | ' + other.data.trim());
  }
return out;
"""


@pytest.mark.parametrize(("width", "dark"), LOOKS)
@pytest.mark.parametrize("query", ["", "?past=1", "?country=SI", "?country=FJ", "?country=nowhere"])
def test_it_fits_and_nobody_complains(
    page: Browser, address: str, query: str, width: int, dark: bool
) -> None:
    page.look(width=width, dark=dark)
    page.driver.get(address + query)
    assert page.run(OVERFLOWING) == []
    assert page.run(OVERLAPPING) == []
    wrong = query == "?country=nowhere"
    complaints = page.complaints()
    assert [line for line in complaints if not (wrong and "400 (Bad Request)" in line)] == []
    folder = os.environ.get("ITINERARY_SCREENSHOTS")
    if folder:
        name = (
            f"{query.strip('?').replace('=', '-') or 'page'}-{width}-{'dark' if dark else 'light'}"
        )
        page.picture(Path(folder) / f"{name}.png")


def submit(page: Browser) -> None:
    """Fill in the form as a reader does."""
    from selenium.webdriver.common.by import By
    from selenium.webdriver.support.ui import Select, WebDriverWait

    page.driver.find_element(By.ID, "who").send_keys("holm")
    Select(page.driver.find_element(By.ID, "country")).select_by_visible_text("South Korea")
    page.driver.find_element(By.CSS_SELECTOR, "input[value=planned]").click()
    page.driver.find_element(By.CSS_SELECTOR, "button[type=submit]").click()
    WebDriverWait(page.driver, 10).until(lambda driver: "who=holm" in driver.current_url)


def test_filters(page: Browser) -> None:
    assert len(shown(page)) == 8
    submit(page)
    assert shown(page) == ["holm-kr-2024-03"]
    feed = page.run("return document.getElementById('feed').value")
    assert feed.endswith("/calendar.ics?who=holm&country=KR&status=planned")
    assert page.complaints() == []


def test_filters_work_without_scripts(
    address: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    from selenium.webdriver.common.by import By

    with browser(tmp_path_factory.mktemp("still"), scripts=False) as page:
        page.look(width=1280)
        page.driver.get(address)
        assert not page.driver.find_element(By.CSS_SELECTOR, "[data-copy]").is_displayed()
        submit(page)
        cards = page.driver.find_elements(By.CSS_SELECTOR, "article")
        assert [card.get_attribute("id") for card in cards] == ["holm-kr-2024-03"]


def test_evidence_is_followed(page: Browser, address: str, article: str) -> None:
    from selenium.webdriver.common.by import By

    page.driver.get(f"{address}?country=PT")
    page.driver.find_element(By.CSS_SELECTOR, "a.source").click()
    assert page.driver.current_url == article
    assert page.driver.title == "The article"
    # The article's server does not learn what was asked for.
    assert _Article.referrers[-1] is None


def test_a_bar_leads_to_its_trip(page: Browser) -> None:
    from selenium.webdriver.common.by import By

    page.driver.find_element(By.CSS_SELECTOR, ".plot a[href='#adeyemi-fr-2024-03'] .hit").click()
    assert page.driver.current_url.endswith("#adeyemi-fr-2024-03")
    assert page.run("return document.querySelector(':target').id") == "adeyemi-fr-2024-03"


def test_the_address_of_the_feed_is_copied(page: Browser, address: str) -> None:
    from selenium.webdriver.common.by import By
    from selenium.webdriver.support.ui import WebDriverWait

    allowed = {"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]}
    page.driver.execute_cdp_cmd("Browser.grantPermissions", allowed)
    page.driver.get(f"{address}?country=KR")
    page.driver.find_element(By.CSS_SELECTOR, "[data-copy]").click()
    WebDriverWait(page.driver, 10).until(
        lambda driver: driver.find_element(By.ID, "copied").text == "Copied"
    )
    copied = page.driver.execute_async_script(
        "navigator.clipboard.readText().then(arguments[0], arguments[0])"
    )
    assert copied == f"{address}calendar.ics?country=KR"


def test_hostile_texts_do_nothing(page: Browser, address: str) -> None:
    from selenium.common.exceptions import NoAlertPresentException

    page.driver.get(f"{address}?country=SI")
    with pytest.raises(NoAlertPresentException):
        _ = page.driver.switch_to.alert
    assert page.run("return document.images.length") == 0
    assert page.complaints() == []


# Where the keyboard is: the place of the focused element in the document, and how it shows.
FOCUSED = """
const all = [...document.querySelectorAll('*')];
const now = document.activeElement;
const style = getComputedStyle(now.closest('svg a')?.querySelector('.bar, .dot') ?? now);
const seen = style.outlineStyle !== 'none' || parseFloat(style.strokeWidth) >= 4;
const name = now.id || now.textContent.trim().slice(0, 40);
return [all.indexOf(now), now.tagName.toLowerCase(), name, seen];
"""


@pytest.mark.parametrize("width", [390, 1280])
def test_the_keyboard_goes_through_in_order(page: Browser, width: int) -> None:
    from selenium.webdriver.common.keys import Keys

    page.look(width=width)
    page.driver.refresh()
    walked: list[tuple[int, str, str]] = []
    for _ in range(120):
        page.driver.switch_to.active_element.send_keys(Keys.TAB)
        place, tag, text, seen = page.run(FOCUSED)
        if tag == "body" or (walked and place == walked[0][0]):
            break
        assert seen, f"no focus is seen on {tag} {text!r}"
        walked.append((place, tag, text))
    places = [place for place, _, _ in walked]
    assert places == sorted(places)
    assert walked[0][2] == "Skip to the list of trips"
    everything = page.run(
        "return [...document.querySelectorAll('a[href], button, input:not([type=hidden]),"
        " select, summary')].filter(e => e.checkVisibility()).length"
    )
    assert len(set(places)) == everything


@pytest.mark.skipif(not AXE.exists(), reason=f"axe-core is not in {PLACE}: run `make readers`")
@pytest.mark.parametrize(("width", "dark"), LOOKS)
def test_axe_finds_nothing(page: Browser, address: str, width: int, dark: bool) -> None:
    page.look(width=width, dark=dark)
    page.driver.get(f"{address}?past=1")
    page.run("document.querySelectorAll('details').forEach(d => d.open = true)")
    page.run(AXE.read_text(encoding="utf-8"))
    found = page.driver.execute_async_script("axe.run().then(arguments[0])")
    told = [
        (one["id"], [node["html"][:120] for node in one["nodes"]]) for one in found["violations"]
    ]
    assert told == []
    assert "color-contrast" in {one["id"] for one in found["passes"]}


def test_paper_has_the_trips_and_not_the_controls(page: Browser) -> None:
    page.look(width=800, paper=True)
    visible = "return document.querySelector(arguments[0]).checkVisibility()"
    assert not page.run(visible, ".filters")
    assert not page.run(visible, ".subscribe")
    assert page.run(visible, "article")
    ground = page.run("return getComputedStyle(document.body).backgroundColor")
    assert ground == "rgb(255, 255, 255)"
    followed = page.run(
        "return getComputedStyle(document.querySelector('a.source'), '::after').content"
    )
    assert "https://fjord.example/holm" in followed


def test_a_token_goes_along(tmp_path: Path, window: Browser) -> None:
    with timeline(tmp_path, *ORDINARY):
        pass
    with serving(tmp_path / "timeline.db", "--token", "abc") as found:
        address = found.address
        window.look(width=1280)
        window.complaints()
        window.driver.get(f"{address}?token=abc")
        assert window.complaints() == []
        submit(window)
        assert shown(window) == ["holm-kr-2024-03"]
        assert window.complaints() == []
