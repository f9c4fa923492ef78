"""How the server is set up, and who may be asked to reach it under which name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from ipaddress import ip_address
from urllib.parse import urlsplit

from itinerary.errors import UsageError


@dataclass(frozen=True, slots=True)
class Settings:
    """``today`` is a fixed present (else the clock's); ``public_url`` is the address at which
    readers find the server when it stands behind another one ("https://visits.example").
    ``certificate`` and ``key`` are files in PEM; with them the server speaks https itself.

    Raises ``UsageError`` for an address that is not loopback and has no token.
    """

    host: str = "127.0.0.1"
    port: int = 8000
    token: str | None = None
    today: date | None = None
    public_url: str | None = None
    certificate: str | None = None
    key: str | None = None

    def __post_init__(self) -> None:
        if not self.token and not is_loopback(self.host):
            raise UsageError(
                f"serving on {self.host} needs a token: set ITINERARY_TOKEN or give --token"
            )
        if self.public_url is not None:
            parts = urlsplit(self.public_url)
            if parts.scheme not in ("http", "https") or not parts.hostname or parts.query:
                raise UsageError(f"{self.public_url!r} is no address: write it as https://...")

    def present(self) -> date:
        """The day that counts as today."""
        return self.today or date.today()  # noqa: DTZ011 - the reader's own day

    def names(self) -> frozenset[str]:
        """The host names under which a server without a token answers.

        Any other name was made to lead here by somebody else: a page elsewhere could read the
        timeline through its reader's browser (DNS rebinding).
        """
        public = urlsplit(self.public_url or "").hostname
        known = {"localhost", "127.0.0.1", "::1", self.host.strip("[]").lower()}
        return frozenset(known | {public.lower()} if public else known)


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches ``host``."""
    if host.lower() == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
