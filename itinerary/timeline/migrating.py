"""The schema brought to its newest revision, by the migrations inside this package."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection

from itinerary.errors import StoreError

MIGRATIONS = Path(__file__).parent / "migrations"


def alembic_config(connection: Connection | None = None) -> Config:
    """How alembic finds the migrations, wherever the package is installed."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    if connection is not None:
        config.attributes["connection"] = connection
    return config


def upgrade(connection: Connection) -> None:
    """Run what is missing, within the connection's transaction.

    Raises ``StoreError`` if the database was made by a later version of the package.
    """
    try:
        command.upgrade(alembic_config(connection), "head")
    except CommandError:
        raise StoreError("was made by a later itinerary: upgrade the program") from None
