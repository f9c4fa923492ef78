"""Ids that stay with their trips; parts of reports

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("given_id") as given:
        given.add_column(sa.Column("part", sa.String(), nullable=True))
        given.add_column(sa.Column("number", sa.Integer(), nullable=False, server_default="1"))
        given.add_column(sa.Column("run", sa.Integer(), nullable=True))
        given.create_index("ix_given_id_run", ["run"])
        given.create_index("ix_given_id_report_id", ["report_id"])
        given.create_index("ix_given_id_number", ["number"])
    # The ids in use come before those that were given up.
    op.execute("UPDATE given_id SET number = 0 WHERE id IN (SELECT id FROM trip)")
    with op.batch_alter_table("given_id") as given:
        given.alter_column("number", server_default=None)
    with op.batch_alter_table("trip") as trip:
        trip.add_column(sa.Column("canonical", sa.String(), nullable=False, server_default=""))
        trip.create_index("ix_trip_canonical", ["canonical"])
    op.execute("UPDATE trip SET canonical = id")
    with op.batch_alter_table("trip") as trip:
        trip.alter_column("canonical", server_default=None)
    for name in ("trip", "stop"):
        with op.batch_alter_table(name) as table:
            table.add_column(sa.Column("edition", sa.Integer(), nullable=False, server_default="0"))
        op.execute(f"UPDATE {name} SET edition = sequence")
        with op.batch_alter_table(name) as table:
            table.alter_column("edition", server_default=None)
    with op.batch_alter_table("trip_report") as link:
        link.add_column(sa.Column("part", sa.String(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("trip_report") as link:
        link.drop_column("part")
    for name in ("stop", "trip"):
        with op.batch_alter_table(name) as table:
            table.drop_column("edition")
    with op.batch_alter_table("trip") as trip:
        trip.drop_index("ix_trip_canonical")
        trip.drop_column("canonical")
    with op.batch_alter_table("given_id") as given:
        given.drop_index("ix_given_id_run")
        given.drop_index("ix_given_id_number")
        given.drop_index("ix_given_id_report_id")
        given.drop_column("run")
        given.drop_column("number")
        given.drop_column("part")
