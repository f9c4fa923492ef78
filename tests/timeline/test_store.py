"""The database: what is made, what is refused, and in which words."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, text

from itinerary.errors import StoreError
from itinerary.timeline.migrating import alembic_config
from itinerary.timeline.store import database_url, open_store
from itinerary.timeline.tables import SCHEMA_REVISION, ArticleRow


def test_a_new_file_gets_the_present_schema(tmp_path: Path) -> None:
    file = tmp_path / "new" / "folder" / "visits.db"
    store = open_store(str(file))
    assert store is not None
    with store.reading() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == (
            SCHEMA_REVISION
        )
        assert connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"
        assert connection.execute(text("PRAGMA foreign_keys")).scalar() == 1


def test_the_migrations_end_in_the_tables_of_the_code(tmp_path: Path) -> None:
    store = open_store(str(tmp_path / "visits.db"))
    assert store is not None
    with store.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, ArticleRow.metadata)
    ours = [one for one in differences if "article_words" not in str(one)]
    assert ours == []
    assert ScriptDirectory.from_config(alembic_config()).get_current_head() == SCHEMA_REVISION


def test_reading_makes_no_file(tmp_path: Path) -> None:
    file = tmp_path / "none.db"
    assert open_store(str(file), create=False) is None
    assert not file.exists()


def test_a_path_and_the_environment_name_a_database(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ITINERARY_DB", "here.db")
    assert database_url(None) == "sqlite:///here.db"
    assert database_url("other.db") == "sqlite:///other.db"
    assert database_url("sqlite:////tmp/x.db") == "sqlite:////tmp/x.db"
    monkeypatch.delenv("ITINERARY_DB")
    assert database_url(None).endswith("itinerary.db")


def test_what_is_no_database_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "letter.db"
    file.write_text("Dear reader, this is a letter and no database at all.\n" * 40)
    with pytest.raises(StoreError, match=r"letter\.db: is not a database$"):
        open_store(str(file))


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be opened"):
        open_store(str(tmp_path))


def test_a_database_of_a_later_version_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "later.db"
    store = open_store(str(file))
    assert store is not None
    with store.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    store.close()
    with pytest.raises(StoreError, match="later itinerary"):
        open_store(str(file))


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "other.db"
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE recipes (id INTEGER)")
    with pytest.raises(StoreError, match="another program"):
        open_store(str(file))
    with sqlite3.connect(file) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master").fetchall()
    assert tables == [("recipes",)]


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("nonsense://", "no such kind of database"),
        ("sqlite+nonsense:///x.db", "no such kind of database"),
        ("http//:x://", "not a database URL|no such kind"),
    ],
)
def test_urls_without_meaning(url: str, words: str) -> None:
    with pytest.raises(StoreError, match=words) as error:
        open_store(url)
    assert "\n" not in str(error.value)


def test_a_failed_transaction_leaves_nothing(tmp_path: Path) -> None:
    store = open_store(str(tmp_path / "visits.db"))
    assert store is not None

    def fail_half_way() -> None:
        with store.writing() as connection:
            connection.execute(text("INSERT INTO run (at) VALUES ('2024-01-01')"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_half_way()
    with store.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM run")).scalar() == 0


def test_an_empty_file_becomes_a_database(tmp_path: Path) -> None:
    file = tmp_path / "empty.db"
    file.touch()
    assert open_store(str(file)) is not None
    engine = create_engine(f"sqlite:///{file}")
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM article")).scalar() == 0
    engine.dispose()
