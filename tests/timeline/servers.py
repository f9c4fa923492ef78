"""A PostgreSQL server of the tests' own, where its programs are installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# Where Debian keeps the server's programs, which are not on the path.
_PLACES = ("/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin")


def server_program(name: str) -> str | None:
    """The path of ``initdb`` or ``postgres``."""
    found = shutil.which(name)
    if found:
        return found
    for pattern in _PLACES:
        for folder in sorted(Path("/").glob(pattern.lstrip("/")), reverse=True):
            if (folder / name).exists():
                return str(folder / name)
    return None


@contextmanager
def postgres_server() -> Iterator[str]:
    """A fresh server on a socket of its own; gives the URL of an empty database."""
    initdb, postgres = server_program("initdb"), server_program("postgres")
    assert initdb is not None
    assert postgres is not None
    with tempfile.TemporaryDirectory(prefix="pg-") as name:
        data = Path(name) / "data"
        _own(Path(name))
        as_user = _unprivileged()
        subprocess.run(
            [*as_user, initdb, "-D", str(data), "-U", "postgres", "-A", "trust", "-E", "UTF8"],
            check=True,
            capture_output=True,
        )
        options = ["-c", "listen_addresses=", "-c", "fsync=off", "-k", name]
        with subprocess.Popen(
            [*as_user, postgres, "-D", str(data), *options],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as server:
            try:
                url = f"postgresql+psycopg://postgres@/postgres?host={name}"
                _wait(url, server)
                yield url
            finally:
                server.terminate()


def _wait(url: str, server: subprocess.Popen[bytes]) -> None:
    """Until the server answers."""
    import time

    from sqlalchemy import create_engine
    from sqlalchemy.exc import OperationalError

    engine = create_engine(url)
    for _ in range(300):
        try:
            engine.connect().close()
        except OperationalError:
            assert server.poll() is None, "the PostgreSQL server has ended"
            time.sleep(0.1)
        else:
            engine.dispose()
            return
    raise TimeoutError("the PostgreSQL server does not answer")


def _unprivileged() -> list[str]:
    """PostgreSQL does not run as root."""
    return ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] if _is_root() else []


def _own(folder: Path) -> None:
    if _is_root():
        shutil.chown(folder, "nobody", "nogroup")


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
