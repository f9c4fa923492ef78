"""First tables

Revision ID: 0001
Revises: nothing
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "article",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("copy_id", sa.String(), nullable=False),
        sa.Column("doc", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("outlet", sa.String(), nullable=True),
        sa.Column("byline", sa.String(), nullable=True),
        sa.Column("url", sa.String(), nullable=True),
        sa.Column("published", sa.Date(), nullable=False),
        sa.Column("published_from", sa.String(), nullable=False),
        sa.Column("dateline_place", sa.String(), nullable=True),
        sa.Column("dateline_country", sa.String(), nullable=True),
        sa.Column("dateline_date", sa.Date(), nullable=True),
        sa.Column("dateline_agency", sa.String(), nullable=True),
        sa.Column("version", sa.String(), nullable=True),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("date_candidates", sa.Text(), nullable=False),
        sa.Column("signature", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("article", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_article_outlet"), ["outlet"], unique=False)
        batch_op.create_index(batch_op.f("ix_article_published"), ["published"], unique=False)

    op.create_table(
        "edit",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("report_ids", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_table(
        "given_id",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("report_id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "run",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "trip",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("base", sa.String(), nullable=False),
        sa.Column("anchor", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("start", sa.Date(), nullable=True),
        sa.Column("end", sa.Date(), nullable=True),
        sa.Column("precision", sa.String(), nullable=True),
        sa.Column("purpose", sa.Text(), nullable=True),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("source_count", sa.Integer(), nullable=False),
        sa.Column("first_told", sa.Date(), nullable=False),
        sa.Column("last_told", sa.Date(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("modified", sa.DateTime(), nullable=False),
        sa.Column("edited", sa.Boolean(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("length", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("trip", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_trip_anchor"), ["anchor"], unique=False)
        batch_op.create_index(batch_op.f("ix_trip_base"), ["base"], unique=False)
        batch_op.create_index(
            "ix_trip_first_day", ["first_day", "last_day", "last_told", "id"], unique=False
        )
        batch_op.create_index(
            "ix_trip_last_day", ["last_day", "first_day", "last_told", "id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_trip_last_told"), ["last_told"], unique=False)
        batch_op.create_index(batch_op.f("ix_trip_length"), ["length"], unique=False)

    op.create_table(
        "report",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("told", sa.Date(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("current", sa.Boolean(), nullable=False),
        sa.Column("run", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"],
            ["article.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("report", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_report_article_id"), ["article_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_report_first"), ["first"], unique=False)
        batch_op.create_index(batch_op.f("ix_report_told"), ["told"], unique=False)

    op.create_table(
        "sighting",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"],
            ["article.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("sighting", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sighting_article_id"), ["article_id"], unique=False)

    op.create_table(
        "stop",
        sa.Column("trip_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("first_there", sa.Boolean(), nullable=False),
        sa.Column("trip_first_day", sa.Date(), nullable=False),
        sa.Column("city", sa.String(), nullable=True),
        sa.Column("start", sa.Date(), nullable=True),
        sa.Column("end", sa.Date(), nullable=True),
        sa.Column("precision", sa.String(), nullable=True),
        sa.Column("date_text", sa.Text(), nullable=True),
        sa.Column("meets", sa.Text(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("other_days", sa.Text(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("modified", sa.DateTime(), nullable=False),
        sa.Column("report_ids", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["trip_id"],
            ["trip.id"],
        ),
        sa.PrimaryKeyConstraint("trip_id", "position"),
    )
    with op.batch_alter_table("stop", schema=None) as batch_op:
        batch_op.create_index(
            "ix_stop_country", ["country", "first_there", "trip_first_day", "trip_id"], unique=False
        )

    op.create_table(
        "traveller",
        sa.Column("trip_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("country", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["trip_id"],
            ["trip.id"],
        ),
        sa.PrimaryKeyConstraint("trip_id", "position"),
    )
    with op.batch_alter_table("traveller", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_traveller_country"), ["country"], unique=False)

    op.create_table(
        "traveller_key",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("trip_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["trip_id"],
            ["trip.id"],
        ),
        sa.PrimaryKeyConstraint("key", "trip_id", "position"),
    )
    with op.batch_alter_table("traveller_key", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_traveller_key_trip_id"), ["trip_id"], unique=False)

    op.create_table(
        "report_key",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("report_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["report_id"],
            ["report.id"],
        ),
        sa.PrimaryKeyConstraint("key", "first", "report_id"),
    )
    with op.batch_alter_table("report_key", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_report_key_report_id"), ["report_id"], unique=False)

    op.create_table(
        "trip_report",
        sa.Column("trip_id", sa.String(), nullable=False),
        sa.Column("report_id", sa.String(), nullable=False),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.Column("story", sa.Integer(), nullable=False),
        sa.Column("superseded", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["report_id"],
            ["report.id"],
        ),
        sa.ForeignKeyConstraint(
            ["trip_id"],
            ["trip.id"],
        ),
        sa.PrimaryKeyConstraint("trip_id", "report_id"),
    )
    with op.batch_alter_table("trip_report", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_trip_report_report_id"), ["report_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("trip_report", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_trip_report_report_id"))

    op.drop_table("trip_report")
    with op.batch_alter_table("report_key", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_report_key_report_id"))

    op.drop_table("report_key")
    with op.batch_alter_table("traveller_key", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_traveller_key_trip_id"))

    op.drop_table("traveller_key")
    with op.batch_alter_table("traveller", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_traveller_country"))

    op.drop_table("traveller")
    with op.batch_alter_table("stop", schema=None) as batch_op:
        batch_op.drop_index("ix_stop_country")

    op.drop_table("stop")
    with op.batch_alter_table("sighting", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_sighting_article_id"))

    op.drop_table("sighting")
    with op.batch_alter_table("report", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_report_told"))
        batch_op.drop_index(batch_op.f("ix_report_first"))
        batch_op.drop_index(batch_op.f("ix_report_article_id"))

    op.drop_table("report")
    with op.batch_alter_table("trip", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_trip_length"))
        batch_op.drop_index(batch_op.f("ix_trip_last_told"))
        batch_op.drop_index("ix_trip_last_day")
        batch_op.drop_index("ix_trip_first_day")
        batch_op.drop_index(batch_op.f("ix_trip_base"))
        batch_op.drop_index(batch_op.f("ix_trip_anchor"))

    op.drop_table("trip")
    op.drop_table("run")
    op.drop_table("given_id")
    op.drop_table("edit")
    with op.batch_alter_table("article", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_article_published"))
        batch_op.drop_index(batch_op.f("ix_article_outlet"))

    op.drop_table("article")
