"""Hand-made trips and reports for the tests of the timeline."""

from __future__ import annotations

from datetime import date
from itertools import count

from itinerary.facts import Article, Evidence, Person, Precision, Status, Stop, Trip
from itinerary.timeline.reports import Report

KERR = Person("Mira Kerr", "foreign minister", "NZ")
_numbers = count(1)


def day(text: str | None) -> date | None:
    """``"03-12"`` is 12 March 2024; a full date is itself."""
    if text is None:
        return None
    return date.fromisoformat(text if len(text) == 10 else f"2024-{text}")


def stop(
    country: str,
    start: str | None = None,
    end: str | None = None,
    *,
    city: str | None = None,
    precision: str | None = None,
    meets: tuple[str, ...] = (),
) -> Stop:
    """A stop; with a date and no precision, of exact days."""
    exact = precision or ("day" if start or end else None)
    return Stop(
        country,
        city,
        day(start),
        day(end),
        Precision(exact) if exact else None,
        meets=meets,
        date_text=f"{start} to {end}" if start else None,
    )


def trip(
    *stops: Stop, who: tuple[Person, ...] = (KERR,), status: str = "planned", **more: object
) -> Trip:
    return Trip(who, Status(status), stops, **({"confidence": 0.8} | more))  # type: ignore[arg-type]


def report(told: str, *stops: Stop, article: str | None = None, **more: object) -> Report:
    """A report of its own article, told on a day of 2024."""
    number = next(_numbers)
    about = {key: more.pop(key) for key in ("who", "status", "purpose") if key in more}
    said = day(told)
    assert said is not None
    return Report(
        id=f"report-{number:05}",
        article=article or f"article-{number:05}",
        told=said,
        trip=trip(*stops, **about),  # type: ignore[arg-type]
        **more,  # type: ignore[arg-type]
    )


def article(identity: str, published: str, text: str | None = None, **more: object) -> Article:
    """An article whose text names it."""
    told = day(published)
    assert told is not None
    facts = {"title": None, "published_from": "the test", "source": f"{identity}.txt"} | more
    body = text or f"The text of {identity}, which nobody has written twice."
    return Article(id=identity, doc=identity, text=body, published=told, **facts)  # type: ignore[arg-type]


def evidence(text: str, quote: str) -> tuple[Evidence, ...]:
    start = text.index(quote)
    return (Evidence(start, start + len(quote), quote),)
