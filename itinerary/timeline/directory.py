"""What there is to choose from: the countries visited, and since when there is much news."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, select

from itinerary.timeline.tables import TABLES


def countries_visited(connection: Connection) -> list[str]:
    """The codes of all countries that any trip goes to."""
    stop = TABLES["stop"]
    return list(connection.execute(select(stop.c.country).distinct()).scalars())


def day_before_latest(connection: Connection, reports: int) -> date:
    """The day after which so many reports were told, or few more; ``date.min`` if all were."""
    told = TABLES["report"].c.told
    query = select(told).order_by(told.desc()).offset(reports).limit(1)
    found: date | None = connection.execute(query).scalar()
    return found or date.min
