"""What has changed, as an Atom feed (RFC 4287): "Seoul moved from 8–9 to 9–10 Nov"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import IO
from uuid import UUID, uuid5
from xml.etree.ElementTree import Element, ElementTree, SubElement

from itinerary.facts import Person
from itinerary.language.places import country_name
from itinerary.timeline.changes import Change
from itinerary.timeline.known import Days
from itinerary.web.texts import shortened
from itinerary.wording.changes import in_a_sentence
from itinerary.wording.names import person

_ATOM = "http://www.w3.org/2005/Atom"
# The space in which the ids of entries are made (RFC 9562, 5.5): changing it would show every
# reader every change again.
_ID_SPACE = UUID("0c2b4a55-7f0e-5d27-9a67-5f3a1f0f8e11")
# What XML 1.0 (2.2) cannot hold, however it is escaped.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def newest_first(changes: Iterable[Change]) -> list[Change]:
    """The changes in the order of a feed."""
    return sorted(changes, key=lambda change: (change.told, change.trip), reverse=True)


def write_atom(changes: Sequence[Change], stream: IO[bytes], *, itself: str, page: str) -> None:
    """Write the feed of ``changes``, the newest first.

    ``itself`` and ``page`` are the feed's own address and the page's. Entries are dated by the
    articles that made the change, and their ids come from what changed: the same timeline
    gives the same bytes.
    """
    feed = Element("feed", {"xmlns": _ATOM, "xml:lang": "en"})
    _text(feed, "id", uuid5(_ID_SPACE, "feed").urn)
    _text(feed, "title", "Changes of diplomatic travel")
    _text(feed, "updated", _moment(changes[0].told if changes else date(1970, 1, 1)))
    SubElement(feed, "link", {"rel": "self", "type": "application/atom+xml", "href": itself})
    SubElement(feed, "link", {"rel": "alternate", "type": "text/html", "href": page})
    _text(SubElement(feed, "author"), "name", "itinerary")
    for change in changes:
        _entry(feed, change, page)
    ElementTree(feed).write(stream, encoding="utf-8", xml_declaration=True)
    stream.write(b"\n")


def _entry(feed: Element, change: Change, page: str) -> None:
    who = change.travellers[0] if change.travellers else Person(None)
    # Said as on the day on which it was told, so that it reads the same for ever.
    said = shortened(in_a_sentence(change, change.told, country_name), 300)
    entry = SubElement(feed, "entry")
    _text(entry, "id", uuid5(_ID_SPACE, _identity(change)).urn)
    _text(entry, "title", f"{shortened(who.name or person(who), 80)}: {said}")
    _text(entry, "updated", _moment(change.told))
    SubElement(entry, "category", {"term": change.kind.value})
    there = f"{page}#{change.trip}"
    SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": there})
    _text(entry, "summary", f"{_people(change.travellers)}: {said}")


def _identity(change: Change) -> str:
    """What makes a change another one than any other."""
    parts: Sequence[object] = (
        *(change.trip, change.kind, change.told, change.country),
        *(*_bounds(change.before), *_bounds(change.after)),
    )
    return "|".join(str(part) for part in parts)


def _bounds(days: Days) -> tuple[object, ...]:
    return days.start, days.end, days.precision


def _people(travellers: Sequence[Person]) -> str:
    return "; ".join(shortened(person(one)) for one in travellers[:12])


def _moment(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"


def _text(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = _NOT_XML.sub("", text)
