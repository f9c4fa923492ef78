"""The tables. Articles, reports and edits are what came in; trips are derived from them.

Nothing but the derivation writes to the derived tables, and ``rebuild`` may empty them at
any time. Lists and nested facts are JSON text, so that every database keeps them alike.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import DateTime, Index, Text
from sqlmodel import Field, SQLModel

# The revision that this code works with; the newest file in migrations/versions has it.
SCHEMA_REVISION = "0003"


class ArticleRow(SQLModel, table=True):
    """One story as it was read, whole. ``id`` is the hash of its normalised text.

    ``copy_id`` is the sighting whose facts (date, outlet, title) stand here.
    """

    __tablename__ = "article"

    id: str = Field(primary_key=True)
    copy_id: str
    doc: str
    source: str
    title: str | None
    text: str = Field(sa_type=Text)
    outlet: str | None = Field(index=True)
    byline: str | None
    url: str | None
    published: date = Field(index=True)
    published_from: str
    dateline_place: str | None
    dateline_country: str | None
    dateline_date: date | None
    dateline_agency: str | None
    version: str | None
    language: str | None
    date_candidates: str = Field(sa_type=Text)
    signature: str = Field(sa_type=Text)


class SightingRow(SQLModel, table=True):
    """One copy of an article: the same text, with the facts of where it was read."""

    __tablename__ = "sighting"

    id: str = Field(primary_key=True)
    article_id: str = Field(foreign_key="article.id", index=True)
    body: str = Field(sa_type=Text)


class ReportRow(SQLModel, table=True):
    """What an article said of one trip; never rewritten.

    ``body`` is the whole trip, the other columns are for finding it: ``first`` to ``last``
    are the days on which it can meet other reports of the same trip. A report that a newer
    extractor no longer makes is kept, but not ``current``. ``run`` is the import that
    brought it.
    """

    __tablename__ = "report"

    id: str = Field(primary_key=True)
    article_id: str = Field(foreign_key="article.id", index=True)
    ordinal: int
    told: date = Field(index=True)
    first: date = Field(index=True)
    last: date
    body: str = Field(sa_type=Text)
    current: bool
    run: int


class ReportKeyRow(SQLModel, table=True):
    """A word under which a report is looked for: a name's sound, a country served.

    ``first`` is the report's, or the far past for one whose reach is very long: so the reports
    of a season come from one piece of the index, however many years are stored.
    """

    __tablename__ = "report_key"

    key: str = Field(primary_key=True)
    first: date = Field(primary_key=True)
    report_id: str = Field(primary_key=True, foreign_key="report.id", index=True)


class EditRow(SQLModel, table=True):
    """What an editor said: a report that outranks the articles; never rewritten.

    ``report_ids`` (JSON) are the reports that it speaks of, ``body`` (JSON) what it says of
    them. ``number`` counts the edits in the order in which they were made.
    """

    __tablename__ = "edit"

    number: int | None = Field(default=None, primary_key=True)
    at: datetime = Field(sa_type=DateTime)
    author: str
    action: str
    report_ids: str = Field(sa_type=Text)
    body: str = Field(sa_type=Text)


class RunRow(SQLModel, table=True):
    """One run of an import that brought something, and when it began (UTC)."""

    __tablename__ = "run"

    id: int | None = Field(default=None, primary_key=True)
    at: datetime = Field(sa_type=DateTime)


class GivenIdRow(SQLModel, table=True):
    """Every id that a trip was ever given, and the report (or its ``part``) that it stands on.

    Of several that one trip was given it goes by the one of the least ``number``. ``run`` is the
    import that gave it, as long as that goes on; an id that it gave up again keeps it.
    """

    __tablename__ = "given_id"

    id: str = Field(primary_key=True)
    report_id: str = Field(index=True)
    part: str | None
    number: int = Field(index=True)
    run: int | None = Field(index=True)


class TripRow(SQLModel, table=True):
    """Derived: one trip. ``id`` is the one that it was given first (``GivenIdRow``); all else
    depends on the reports alone. ``canonical`` is the id that its reports would give it, ``base``
    that without what tells it from its namesakes.

    ``first_day`` and ``last_day`` bound all its days (both the far future where none is known)
    and ``length`` is their distance in days, for asking by date.
    """

    __tablename__ = "trip"
    __table_args__ = (
        Index("ix_trip_first_day", "first_day", "last_day", "last_told", "id"),
        Index("ix_trip_last_day", "last_day", "first_day", "last_told", "id"),
    )

    id: str = Field(primary_key=True)
    canonical: str = Field(index=True)
    base: str = Field(index=True)
    anchor: str = Field(index=True)
    status: str
    start: date | None
    end: date | None
    precision: str | None
    purpose: str | None = Field(sa_type=Text)
    confidence: float
    source_count: int
    first_told: date
    last_told: date = Field(index=True)
    sequence: int
    edition: int
    modified: datetime = Field(sa_type=DateTime)
    edited: bool
    first_day: date
    last_day: date
    length: int = Field(index=True)


class StopRow(SQLModel, table=True):
    """Derived: one stop of a trip.

    ``first_there`` marks the trip's first stop in its country, ``trip_first_day`` is the trip's
    ``first_day``: so the trips to a country come in order from an index.
    """

    __tablename__ = "stop"
    __table_args__ = (
        Index("ix_stop_country", "country", "first_there", "trip_first_day", "trip_id"),
    )

    trip_id: str = Field(primary_key=True, foreign_key="trip.id")
    position: int = Field(primary_key=True)
    key: str
    country: str
    first_there: bool
    trip_first_day: date
    city: str | None
    start: date | None
    end: date | None
    precision: str | None
    date_text: str | None = Field(sa_type=Text)
    meets: str = Field(sa_type=Text)
    status: str
    other_days: str = Field(sa_type=Text)
    sequence: int
    edition: int
    modified: datetime = Field(sa_type=DateTime)
    report_ids: str = Field(sa_type=Text)


class TravellerRow(SQLModel, table=True):
    """Derived: one traveller of a trip, the lead at position 0."""

    __tablename__ = "traveller"

    trip_id: str = Field(primary_key=True, foreign_key="trip.id")
    position: int = Field(primary_key=True)
    name: str | None = Field(sa_type=Text)
    role: str | None = Field(sa_type=Text)
    country: str | None = Field(index=True)


class TravellerKeyRow(SQLModel, table=True):
    """Derived: the sound of one word of a traveller's name, for asking by name."""

    __tablename__ = "traveller_key"

    key: str = Field(primary_key=True)
    trip_id: str = Field(primary_key=True, foreign_key="trip.id", index=True)
    position: int = Field(primary_key=True)


class TripReportRow(SQLModel, table=True):
    """Derived: which reports (or parts of such) a trip stands on, in order of weight."""

    __tablename__ = "trip_report"

    trip_id: str = Field(primary_key=True, foreign_key="trip.id")
    report_id: str = Field(primary_key=True, foreign_key="report.id", index=True)
    weight: int
    story: int
    superseded: bool
    part: str | None


TABLES = dict(SQLModel.metadata.tables)
"""The tables by name, for statements on many rows."""
