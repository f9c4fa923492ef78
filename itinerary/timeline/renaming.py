"""The ids given in an import, put right at its end: nobody has been told them before.

While an import goes on, the order of the files would decide which trip has which id. At its end
the trips that are new are called as if each article had been read on its day, as far as no trip
of an earlier import goes by that id.
"""

from __future__ import annotations

from sqlalchemy import Connection, delete, func, insert, select, update

from itinerary.timeline.tables import TABLES

_CHILDREN = ("traveller_key", "traveller", "stop", "trip_report")
_FOR_A_MOMENT = "~"  # begins no id


def settle_ids(connection: Connection, run: int) -> None:
    """Call the trips that got their ids in the import ``run`` by their canonical ones."""
    wanted = _wanted(connection, run)
    # Whoever stands in another's way makes room first; of a ring all do.
    for old in wanted:
        _rename(connection, old, f"{_FOR_A_MOMENT}{old}")
    for old, new in wanted.items():
        _rename(connection, f"{_FOR_A_MOMENT}{old}", new)
    trip, given = TABLES["trip"], TABLES["given_id"]
    first = connection.execute(select(func.min(given.c.number)).where(given.c.run == run)).scalar()
    for new in wanted.values():
        _give_instead(connection, new, run, (first or 0) - 1)
    in_use = given.c.id.in_(select(trip.c.id))
    connection.execute(update(given).where(given.c.run <= run, in_use).values(run=None))


def _wanted(connection: Connection, run: int) -> dict[str, str]:
    """The new id of each trip that can have its canonical one and does not."""
    trip, given = TABLES["trip"], TABLES["given_id"]
    query = (
        select(trip.c.id, trip.c.canonical)
        .join(given, given.c.id == trip.c.id)
        .where(given.c.run == run, trip.c.id != trip.c.canonical)
        .order_by(trip.c.id)
    )
    wanted = {row.id: row.canonical for row in connection.execute(query)}
    while True:
        held = {new for new in wanted.values() if _is_held(connection, new, wanted)}
        if not held:
            return wanted
        wanted = {old: new for old, new in wanted.items() if new not in held}


def _is_held(connection: Connection, identity: str, moving: dict[str, str]) -> bool:
    """Whether a trip that does not move has the id, or had it before this import."""
    trip, given = TABLES["trip"], TABLES["given_id"]
    if identity in moving:
        return False
    there = connection.execute(select(given.c.run).where(given.c.id == identity)).first()
    if there is None:
        return False
    in_use = connection.execute(select(trip.c.id).where(trip.c.id == identity)).first()
    return in_use is not None or there.run is None


def _rename(connection: Connection, old: str, new: str) -> None:
    """Move all rows of a trip to another id."""
    trip = TABLES["trip"]
    row = connection.execute(select(trip).where(trip.c.id == old)).mappings().one()
    connection.execute(insert(trip).values(**{**row, "id": new}))
    for name in _CHILDREN:
        child = TABLES[name]
        connection.execute(update(child).where(child.c.trip_id == old).values(trip_id=new))
    connection.execute(delete(trip).where(trip.c.id == old))


def _give_instead(connection: Connection, identity: str, run: int, number: int) -> None:
    """Let the id stand on the trip's first report, before all that the trip had on the way."""
    trip, given = TABLES["trip"], TABLES["given_id"]
    anchor = connection.execute(select(trip.c.anchor).where(trip.c.id == identity)).scalar_one()
    report, _, part = anchor.partition("/")
    connection.execute(delete(given).where(given.c.id == identity))
    row = {"id": identity, "report_id": report, "part": part or None}
    connection.execute(insert(given).values(**row, number=number, run=run))
