"""What there is to choose from: the countries visited, and when articles last spoke."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, func, select

from itinerary.timeline.tables import TABLES


def countries_visited(connection: Connection) -> list[str]:
    """The codes of all countries that any trip goes to."""
    stop = TABLES["stop"]
    return list(connection.execute(select(stop.c.country).distinct()).scalars())


def last_told(connection: Connection) -> date | None:
    """The day of the newest article that speaks of a trip; ``None`` without any trip."""
    trip = TABLES["trip"]
    found: date | None = connection.execute(select(func.max(trip.c.last_told))).scalar()
    return found
