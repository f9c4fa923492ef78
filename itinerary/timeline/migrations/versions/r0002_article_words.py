"""Full-text search over articles

Revision ID: 0002
Revises: 0001
"""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    if op.get_context().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE article_words USING fts5("
            "article_id UNINDEXED, title, body, tokenize = 'unicode61 remove_diacritics 2')"
        )
        op.execute(
            "INSERT INTO article_words (article_id, title, body) "
            "SELECT id, coalesce(title, ''), text FROM article"
        )
    elif op.get_context().dialect.name == "postgresql":
        op.execute(
            "CREATE INDEX article_words ON article USING gin "
            "(to_tsvector('simple', coalesce(title, '') || ' ' || text))"
        )


def downgrade() -> None:
    if op.get_context().dialect.name == "sqlite":
        op.execute("DROP TABLE article_words")
    elif op.get_context().dialect.name == "postgresql":
        op.execute("DROP INDEX article_words")
