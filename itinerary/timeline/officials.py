"""Which sources are official: a government's or an organisation's own site or press office."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from urllib.parse import urlsplit


@cache
def _lists() -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    path = files("itinerary.timeline") / "data" / "official_sources.toml"
    rows = tomllib.loads(path.read_text(encoding="utf-8"))
    outlets = (" ".join(name.split()) for name in rows["outlets"].split(";"))
    return frozenset(rows["hosts"].split()), tuple(rows["labels"].split()), tuple(outlets)


def is_official(url: str | None, outlet: str | None) -> bool:
    """Whether an article comes from those who travel, or from their hosts, themselves."""
    hosts, labels, outlets = _lists()
    if outlet and any(name in outlet.lower() for name in outlets):
        return True
    host = _host(url)
    parts = host.split(".")
    if any(".".join(parts[i:]) in hosts for i in range(len(parts))):
        return True
    return host.removeprefix("www.").startswith(labels)


def _host(url: str | None) -> str:
    try:
        return (urlsplit(url or "").hostname or "").lower()
    except ValueError:
        return ""
