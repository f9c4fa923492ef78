"""A small timeline for the tests of the page and the feeds: one trip of every sort, and one of
which every text is hostile."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from itinerary.facts import Article, Evidence, Person, Precision, Status, Stop, Trip
from itinerary.timeline.importing import import_articles
from itinerary.timeline.store import Store, open_store

TODAY = date(2024, 3, 4)
MARKUP = "<script>alert(1)</script></script><img src=x onerror=alert(2)>\"' onclick='alert(3)"


def day(text: str) -> date:
    return date.fromisoformat(f"2024-{text}")


def stop(
    country: str, city: str | None, start: str, end: str, precision: Precision = Precision.DAY
) -> Stop:
    return Stop(country, city, day(start), day(end), precision, f"{start} to {end}")


def story(
    identity: str,
    told: str,
    quote: str,
    who: Person,
    *stops: Stop,
    status: Status = Status.PLANNED,
    title: str | None = None,
    url: str | None = None,
    outlet: str = "Fjord Wire",
) -> tuple[Article, list[Trip]]:
    """An article that says one thing of one trip."""
    text = f"{quote} So it was said in the story {identity}."
    evidence = (Evidence(0, len(quote), quote),)
    article = Article(
        *(identity, identity, f"{identity}.txt", text, title, day(told), "the test"),
        outlet=outlet,
        url=url,
    )
    return article, [Trip((who,), status, stops, evidence=evidence, confidence=0.9)]


HOLM = Person("Kari Holm", "foreign minister", "NO")
KERR = Person("Mira Kerr", "trade minister", "NZ")
ADEYEMI = Person("Tunde Adeyemi", "president", "NG")
VOGT = Person("Jürgen Vogt", "premier", "DE")
SALAS = Person("Inés Salas", "defence minister", "CL")
FORMULA = Person("=1+1", "minister", "FJ")

SEOUL = story(
    "seoul",
    "03-01",
    "Holm will visit Seoul on Tuesday and Wednesday.",
    HOLM,
    stop("KR", "Seoul", "03-12", "03-13"),
    stop("VN", "Hanoi", "03-15", "03-16"),
    title="Holm to see Seoul",
    url="https://fjord.example/holm?a=1&b=2",
)
WINDOW = story(
    "window",
    "03-01",
    "Kerr will be in Japan in April.",
    KERR,
    stop("JP", None, "04-01", "04-30", Precision.MONTH),
)
MAYBE = story(
    "maybe",
    "03-02",
    "Adeyemi may go to Paris.",
    ADEYEMI,
    stop("FR", "Paris", "03-20", "03-21"),
    status=Status.TENTATIVE,
)
OFF = story(
    "off",
    "03-02",
    "Vogt has called off his visit to Ottawa.",
    VOGT,
    stop("CA", "Ottawa", "03-18", "03-19"),
    status=Status.CANCELLED,
)
OVER = story("over", "02-01", "Salas was in Lima.", SALAS, stop("PE", "Lima", "02-05", "02-06"))
NOW = story("now", "03-01", "Salas is in Cairo.", SALAS, stop("EG", "Cairo", "03-03", "03-06"))
SHEET = story(
    "sheet", "03-02", "The minister comes.", FORMULA, stop("WS", "Apia", "03-25", "03-25")
)
MOVED = story(
    "moved",
    "03-03",
    "Holm will now be in Seoul from Wednesday to Thursday.",
    HOLM,
    stop("KR", "Seoul", "03-13", "03-14"),
)
HOSTILE = story(
    "hostile",
    "03-02",
    f"{MARKUP} ]]> \u202e\x1b[31m said.",
    Person(f"Eve {MARKUP}\r\nX-EVIL: 1", f"minister {MARKUP}", "SI"),
    stop("SI", f"Ljubljana {MARKUP}", "03-10", "03-11"),
    title=MARKUP + "long " * 1000,
    url="javascript:alert(4)",
    outlet=f"Outlet {MARKUP}",
)
ORDINARY = (SEOUL, WINDOW, MAYBE, OFF, OVER, NOW, SHEET)


def tell(store: Store, *stories: tuple[Article, list[Trip]]) -> None:
    """Import the stories, one run each."""
    for article, trips in stories:
        import_articles(store, [article], lambda _, trips=trips: trips)


@contextmanager
def timeline(
    folder: Path, *stories: tuple[Article, list[Trip]], name: str = "timeline.db"
) -> Iterator[Store]:
    """A timeline of these stories."""
    store = open_store(str(folder / name))
    assert store is not None
    tell(store, *stories)
    try:
        yield store
    finally:
        store.close()
