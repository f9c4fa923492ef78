"""The server as a process: it starts, answers many at once, and ends when it is told to."""

from __future__ import annotations

import shutil
import signal
import ssl
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from tests.web.samples import MOVED, ORDINARY, tell, timeline
from tests.web.served import serving


@pytest.fixture
def database(tmp_path: Path) -> Path:
    with timeline(tmp_path, *ORDINARY):
        pass
    return tmp_path / "timeline.db"


def test_many_ask_at_once_while_another_imports(database: Path) -> None:
    with serving(database) as served, ThreadPoolExecutor(16) as readers:
        address = f"{served.address}calendar.ics"

        def read(number: int) -> bytes:
            with urlopen(f"{address}?page={number % 3 + 1}") as answer:
                return bytes(answer.read())

        before = set(readers.map(read, range(48)))
        with timeline(database.parent) as store:
            tell(store, MOVED)
        after = set(readers.map(read, range(48)))
    assert len(before) == len(after) == 1
    assert before != after


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_when_told_to(sign: signal.Signals, database: Path) -> None:
    with serving(database) as served:
        with urlopen(served.address) as answer:
            assert answer.status == 200
        served.process.send_signal(sign)
        served.process.wait(timeout=30)
        assert served.process.stderr is not None
        assert served.process.stderr.read() == ""
        assert served.process.returncode == (0 if sign is signal.SIGINT else -signal.SIGTERM)


def test_the_token_comes_from_the_environment_and_is_not_logged(database: Path) -> None:
    with serving(database, "--host", "0.0.0.0", ITINERARY_TOKEN="abcabc") as served:
        local = served.address.replace("0.0.0.0", "127.0.0.1")
        with pytest.raises(HTTPError) as refused:
            urlopen(local)
        assert refused.value.code == 401
        refused.value.close()
        with urlopen(f"{local}?token=abcabc") as answer:
            assert answer.status == 200
        served.process.terminate()
        assert served.process.stderr is not None
        assert "abcabc" not in served.process.stderr.read()


def test_a_second_one_is_told_that_the_port_is_taken(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from itinerary.cli import main

    with serving(database) as served:
        port = served.address.rstrip("/").rpartition(":")[2]
        assert main(["--db", str(database), "serve", "--port", port]) == 2
    assert f"cannot serve on 127.0.0.1, port {port}" in capsys.readouterr().err


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not here")
def test_it_speaks_https_with_a_certificate(database: Path, tmp_path: Path) -> None:
    certificate, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    files = ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run([*made, *names, *files], check=True, capture_output=True)
    with serving(database, "--certificate", str(certificate), "--key", str(key)) as served:
        assert served.address.startswith("https://127.0.0.1:")
        here = served.address.replace("127.0.0.1", "localhost")
        trust = ssl.create_default_context(cafile=str(certificate))
        with urlopen(Request(here), context=trust) as answer:
            text = answer.read().decode()
    assert f'value="{here}calendar.ics"' in text
    assert f'href="{here.replace("https:", "webcal:")}calendar.ics"' in text


def test_a_certificate_that_is_not_there(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from itinerary.cli import main

    words = ["--db", str(database), "serve", "--certificate", str(tmp_path / "none.pem")]
    assert main(words) == 1
    assert "none.pem: No such file" in capsys.readouterr().err
