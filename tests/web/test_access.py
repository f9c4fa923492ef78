"""Who gets in: the token, the host's name, and what the program says to its own user."""

from __future__ import annotations

import builtins
from base64 import b64encode
from typing import Any

import pytest

from itinerary.cli import main
from itinerary.errors import UsageError
from itinerary.timeline.store import Store
from itinerary.web.settings import Settings, is_loopback
from tests.web.conftest import client_of

TOKEN = "näher-als-man-denkt"
ROUTES = [
    *("/", "/calendar.ics", "/trips.json", "/trips.csv", "/changes.atom"),
    *("/page.css", "/page.js", "/icon.svg", "/nothing"),
]


def basic(password: str) -> str:
    return "Basic " + b64encode(f"anybody:{password}".encode()).decode()


@pytest.mark.parametrize("path", ROUTES)
@pytest.mark.parametrize("host", ["127.0.0.1", "192.0.2.1"])
def test_without_the_token_nothing_answers(path: str, host: str, store: Store) -> None:
    client = client_of(store, token=TOKEN, host=host)
    for method in ("GET", "HEAD", "POST"):
        refused = client.request(method, path)
        assert refused.status_code == 401
        assert refused.headers["www-authenticate"].startswith("Basic ")
        assert "default-src 'none'" in refused.headers["content-security-policy"]
        assert "Kari Holm" not in refused.text


@pytest.mark.parametrize("path", ROUTES)
def test_the_token_opens_everything(path: str, store: Store) -> None:
    client = client_of(store, token=TOKEN)
    expected = 404 if path == "/nothing" else 200
    for answer in (
        client.get(path, params={"token": TOKEN}),
        client.get(path, headers={"authorization": basic(TOKEN)}),
    ):
        assert answer.status_code == expected
        if expected == 200:
            assert answer.headers["cache-control"].startswith("private")


def test_a_bearer_of_the_token(store: Store) -> None:
    client = client_of(store, token="abc")
    assert client.get("/", headers={"authorization": "Bearer abc"}).status_code == 200


@pytest.mark.parametrize("wrong", ["", "x", TOKEN + "x", TOKEN[:-1], TOKEN.upper(), "\udcff"])
def test_nearly_the_token(wrong: str, store: Store) -> None:
    client = client_of(store, token=TOKEN)
    named = wrong.encode("utf-8", "surrogateescape")
    assert client.get("/", params={"token": named}).status_code == 401
    header = b"Bearer " + named
    assert client.get("/", headers={"authorization": header}).status_code == 401


@pytest.mark.parametrize(
    "header", ["Basic", "Basic !!", "Basic bm9jb2xvbg==", "Basic /w==", "Digest x"]
)
def test_credentials_that_are_none(header: str, store: Store) -> None:
    client = client_of(store, token=TOKEN)
    assert client.get("/", headers={"authorization": header}).status_code == 401


def test_links_carry_the_token_only_if_the_address_did(store: Store) -> None:
    client = client_of(store, token="abc", public_url="https://visits.example")
    with_it = client.get("/?country=KR&token=abc").text
    assert "webcal://visits.example/calendar.ics?country=KR&amp;token=abc" in with_it
    assert 'href="/page.css?token=abc"' in with_it
    assert '<input type="hidden" name="token" value="abc">' in with_it
    without = client.get("/?country=KR", headers={"authorization": basic("abc")}).text
    assert "abc" not in without


def test_a_calendar_that_is_passed_on_holds_no_token(store: Store) -> None:
    client = client_of(store, token="abcabc")
    assert "abcabc" not in client.get("/calendar.ics?token=abcabc").text


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:8000", "[::1]:8000", "LOCALHOST"])
def test_names_of_this_machine(host: str, store: Store) -> None:
    assert client_of(store).get("/", headers={"host": host}).status_code == 200


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "a b", "x:y:z", '"'])
def test_names_that_others_made_lead_here(host: str, store: Store) -> None:
    assert client_of(store).get("/", headers={"host": host}).status_code == 400


def test_the_public_name_is_known(store: Store) -> None:
    client = client_of(store, public_url="https://Visits.example")
    assert client.get("/", headers={"host": "visits.example"}).status_code == 200


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "visits.example"])
def test_other_addresses_need_a_token(host: str) -> None:
    assert not is_loopback(host)
    with pytest.raises(UsageError, match="needs a token"):
        Settings(host=host)
    assert Settings(host=host, token="x").token == "x"


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.0.1", "::1", "[::1]", "localhost"])
def test_loopback_needs_none(host: str) -> None:
    assert is_loopback(host)
    assert Settings(host=host).token is None


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--host", "0.0.0.0"], "ITINERARY_TOKEN"),
        (["--host", "0.0.0.0", "--token", ""], "ITINERARY_TOKEN"),
        (["--public-url", "visits.example"], "is no address"),
        (["--today", "soon"], "is not a date"),
        (["--host", "192.0.2.1", "--token", "x"], "cannot serve on 192.0.2.1"),
        (["--port", "65536"], "65536"),
    ],
)
def test_wrong_usage(
    words: list[str],
    said: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: object,
) -> None:
    monkeypatch.setenv("ITINERARY_DB", f"{tmp_path}/timeline.db")
    monkeypatch.delenv("ITINERARY_TOKEN", raising=False)
    assert main(["serve", *words]) == 2
    assert said in capsys.readouterr().err


def test_a_missing_extra_is_named(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = builtins.__import__

    def without_starlette(name: str, *rest: Any, **more: Any) -> Any:
        if name.partition(".")[0] == "starlette":
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without_starlette)
    assert main(["serve"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "diplomatic-itinerary[serve]" in line
