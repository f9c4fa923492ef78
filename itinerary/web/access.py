"""Who gets in: the token and the host's name; and what browsers are told to refuse."""

from __future__ import annotations

import hmac
import re
from base64 import b64decode
from binascii import Error as NotBase64
from urllib.parse import urlsplit

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from itinerary.web.settings import Settings

# No script but our own file, no style but our own sheet, nothing in frames, nothing elsewhere.
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # The address may hold the token, and articles must not learn who reads them.
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_HOST = re.compile(r"(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?")


class Guard:
    """An ASGI layer around the whole application: nothing answers that it has not let pass."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._token = settings.token
        self._names = settings.names()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_safely(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers[name] = value
            await send(message)

        refusal = self._refusal(Request(scope))
        await (refusal or self._app)(scope, receive, send_safely)

    def _refusal(self, request: Request) -> PlainTextResponse | None:
        host = request.headers.get("host", "")
        if not _HOST.fullmatch(host):
            return PlainTextResponse("400: no host by that name\n", 400)
        if self._token is None:
            if (urlsplit(f"//{host}").hostname or "") not in self._names:
                return PlainTextResponse("400: not served under that name\n", 400)
            return None
        if any(_same(given, self._token) for given in _given_tokens(request)):
            return None
        asking = {"WWW-Authenticate": 'Basic realm="itinerary", charset="UTF-8"'}
        return PlainTextResponse("401: a token is needed\n", 401, asking)


def _given_tokens(request: Request) -> list[str]:
    """What may be the token: in the address, as a bearer's, as a password of any user.

    Calendar programs can only keep an address; browsers ask for a password (RFC 7617).
    """
    given = request.query_params.getlist("token")
    scheme, _, credentials = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        given.append(credentials.strip())
    elif scheme.lower() == "basic":
        given.append(_password(credentials.strip()))
    return given


def _password(credentials: str) -> str:
    try:
        return b64decode(credentials, validate=True).decode("utf-8", "replace").partition(":")[2]
    except (NotBase64, ValueError):
        return ""


def _same(given: str, token: str) -> bool:
    """Compared in a time that does not tell how much of it is right."""
    return hmac.compare_digest(given.encode("utf-8", "replace"), token.encode("utf-8", "replace"))
