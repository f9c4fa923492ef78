"""Overlaps of trips, and articles found by their words, as tables."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from itinerary.terminal.tables import Row, Table
from itinerary.terminal.trips import NO_DAYS
from itinerary.timeline.overlaps import Overlap
from itinerary.timeline.searching import FOUND_END, FOUND_START, Hit
from itinerary.wording.dates import day, in_words
from itinerary.wording.names import CountryName, party


def overlap_table(found: Iterable[Overlap], today: date, name_of: CountryName) -> Table:
    """One row a pair of trips that meet, or a trip and the hosts whom it meets."""
    table = Table(("when", "where", "who", "and", "meeting", "ids"))
    for pair in found:
        country = name_of(pair.country)
        where = f"{pair.city}, {country}" if pair.city and pair.city != country else country
        table.rows.append(
            Row(
                (
                    in_words(pair.days, today) or NO_DAYS,
                    where,
                    party(pair.one),
                    party(pair.other) if pair.other else "; ".join(pair.hosts),
                    "announced" if pair.meeting else "",
                    f"{pair.one.id} {pair.other.id}" if pair.other else pair.one.id,
                ),
                style="bold" if pair.meeting else "",
            )
        )
    return table


def hit_table(hits: Iterable[Hit], today: date) -> Table:
    """One row an article, the words found between marks."""
    table = Table(("published", "outlet", "title", "found", "ids"))
    for hit in hits:
        found = hit.found.replace(FOUND_START, "»").replace(FOUND_END, "«")
        table.rows.append(
            Row(
                (
                    day(hit.published, today),
                    hit.outlet or hit.doc,
                    hit.title or "",
                    found,
                    " ".join(hit.trips),
                )
            )
        )
    return table
