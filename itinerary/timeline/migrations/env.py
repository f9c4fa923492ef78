"""Alembic's entry: runs the migrations on the connection that the store hands over."""

from alembic import context
from sqlmodel import SQLModel

from itinerary.timeline import tables

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=SQLModel.metadata,
    render_as_batch=connection.dialect.name == "sqlite",
)
assert tables.SCHEMA_REVISION  # the import fills the metadata
with context.begin_transaction():
    context.run_migrations()
