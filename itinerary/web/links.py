"""Addresses: our own with the filters in force, and those of articles if they are safe."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode, urlsplit

from starlette.requests import Request

from itinerary.web.questions import Pairs
from itinerary.web.settings import Settings


@dataclass(frozen=True, slots=True)
class Links:
    """How this reader reaches us: ``base`` is scheme and host, ``token`` goes along if it came
    with the address."""

    base: str
    token: str | None

    def path(self, path: str, *pairs: tuple[str, str]) -> str:
        """An address on this server: ``/calendar.ics?country=KR``."""
        told = [*pairs, *([("token", self.token)] if self.token else [])]
        return f"{path}?{urlencode(told)}" if told else path

    def whole(self, path: str, *pairs: tuple[str, str]) -> str:
        """The same from anywhere: ``https://visits.example/calendar.ics?country=KR``."""
        return self.base + self.path(path, *pairs)

    def webcal(self, *pairs: tuple[str, str]) -> str:
        """The calendar's address that a calendar program opens by itself."""
        return "webcal:" + self.whole("/calendar.ics", *pairs).partition(":")[2]


def links_for(request: Request, settings: Settings) -> Links:
    """The addresses as this request's sender can use them."""
    base = settings.public_url or f"{request.url.scheme}://{request.headers['host']}"
    token = settings.token if request.query_params.get("token") else None
    return Links(base.rstrip("/"), token)


def with_page(pairs: Pairs, past: bool, page: int = 1) -> Pairs:
    """The filters with what only the page knows of."""
    told = [
        *pairs,
        *([("past", "1")] if past else []),
        *([("page", str(page))] if page > 1 else []),
    ]
    return tuple(told)


def safe_address(url: str | None) -> str | None:
    """``url`` if it is one that a browser may follow: http or https, and nothing hidden in it."""
    if url is None or not url.isprintable() or any(letter.isspace() for letter in url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme.lower() in ("http", "https") and parts.hostname else None
