"""The server: uvicorn around the application, until it is told to stop."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path

import uvicorn

from itinerary.errors import UsageError
from itinerary.timeline.store import Store
from itinerary.web.application import make_application
from itinerary.web.lending import Lent
from itinerary.web.settings import Settings

_WAITING = 2048  # connections that the system holds until we take them
_TO_FINISH = 5  # seconds that answers under way are given when the server stops


def serve(store: Store, lent: Lent, settings: Settings, say: Callable[[str], None]) -> None:
    """Answer until interrupted; ``say`` is told the address once the server can be reached.

    Raises ``UsageError`` if the address cannot be had, ``OSError`` if a certificate cannot be
    read.
    """
    for file in (settings.certificate, settings.key):
        if file is not None:
            Path(file).read_bytes()
    config = uvicorn.Config(
        make_application(store, lent, settings),
        lifespan="off",
        # Addresses may hold the token, so they are not logged.
        access_log=False,
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=_TO_FINISH,
        ssl_certfile=settings.certificate,
        ssl_keyfile=settings.key,
    )
    with _listening(settings) as listener:
        say(_address(settings, listener))
        try:
            uvicorn.Server(config).run(sockets=[listener])
        except KeyboardInterrupt:
            return


def _listening(settings: Settings) -> socket.socket:
    try:
        return _bound(settings.host.strip("[]"), settings.port)
    except OSError as problem:
        raise UsageError(
            f"cannot serve on {settings.host}, port {settings.port}: {problem.strerror or problem}"
        ) from None


def _bound(host: str, port: int) -> socket.socket:
    (family, kind, _, _, address), *_ = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )
    listener = socket.socket(family, kind)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(_WAITING)
    except OSError:
        listener.close()
        raise
    return listener


def _address(settings: Settings, listener: socket.socket) -> str:
    scheme = "https" if settings.certificate else "http"
    host = settings.host.strip("[]")
    named = f"[{host}]" if ":" in host else host
    return f"{scheme}://{named}:{listener.getsockname()[1]}/"
