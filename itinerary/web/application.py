"""The ASGI application: which address gives what, and what a wrong one is told."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from importlib.resources import files
from typing import IO

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from itinerary.errors import StoreError, UsageError
from itinerary.timeline.store import Store
from itinerary.timeline.watching import Watch
from itinerary.web.access import Guard
from itinerary.web.answers import Shelf, respond
from itinerary.web.lending import Lent
from itinerary.web.links import links_for
from itinerary.web.page import error_page
from itinerary.web.questions import read_question
from itinerary.web.resources import RESOURCES, Ask, Resource
from itinerary.web.settings import Settings

_STATIC = {
    "page.css": "text/css; charset=utf-8",
    "page.js": "text/javascript; charset=utf-8",
    "icon.svg": "image/svg+xml",
}
_WORDS = {404: "there is nothing at this address", 405: "this can only be read"}
Endpoint = Callable[[Request], Awaitable[Response]]


def make_application(store: Store, lent: Lent, settings: Settings) -> Starlette:
    """The application over an open timeline; it only ever reads."""
    served = _Served(store, lent, settings)
    application = Starlette(
        routes=[
            *(Route(f"/{one.name}", served.resource(one)) for one in RESOURCES),
            *(Route(f"/{name}", served.file(name, media)) for name, media in _STATIC.items()),
        ],
        middleware=[Middleware(Guard, settings=settings)],
        exception_handlers={
            HTTPException: served.refuse,
            UsageError: served.refuse,
            StoreError: served.refuse,
        },
    )
    application.router.redirect_slashes = False
    return application


class _Served:
    """The endpoints, and what they share."""

    def __init__(self, store: Store, lent: Lent, settings: Settings) -> None:
        self._store = store
        self._lent = lent
        self._settings = settings
        self._watch = Watch(store)
        self._shelf = Shelf()
        self._private = "private, " if settings.token else ""

    def resource(self, resource: Resource) -> Endpoint:
        """The endpoint of a resource that depends on the timeline and the question."""
        headers = {"Content-Type": resource.media, "Cache-Control": f"{self._private}no-cache"}
        if resource.name:
            headers["Content-Disposition"] = f'{resource.shown}; filename="{resource.name}"'

        async def endpoint(request: Request) -> Response:
            today = self._settings.present()
            question = read_question(request.query_params, today, self._lent)
            links = links_for(request, self._settings)
            ask = Ask(question, today, self._settings.today is not None, links, self._lent)

            def write(stream: IO[bytes]) -> None:
                with self._store.reading() as connection:
                    resource.write(connection, ask, stream)

            answer = await self._shelf.answer((resource.name, ask), self._watch.edition(), write)
            return respond(request, answer, headers)

        return endpoint

    def file(self, name: str, media: str) -> Endpoint:
        """The endpoint of a file of the package."""
        content = (files("itinerary.web") / "static" / name).read_bytes()
        headers = {"Content-Type": media, "Cache-Control": f"{self._private}max-age=3600"}

        def write(stream: IO[bytes]) -> None:
            stream.write(content)

        async def endpoint(request: Request) -> Response:
            return respond(request, await self._shelf.answer(name, None, write), headers)

        return endpoint

    def refuse(self, request: Request, problem: Exception) -> Response:
        """What is wrong, in one line, or on a page for those who read pages."""
        number, words, headers = _told(problem)
        if "text/html" in request.headers.get("accept", ""):
            page = error_page(number, words, links_for(request, self._settings))
            html = {"Content-Type": "text/html; charset=utf-8", **headers}
            return Response(page, number, html)
        return PlainTextResponse(f"{number}: {words}\n", number, headers)


def _told(problem: Exception) -> tuple[int, str, dict[str, str]]:
    if isinstance(problem, UsageError):
        return 400, " ".join(str(problem).split()), {}
    if isinstance(problem, HTTPException):
        words = _WORDS.get(problem.status_code, problem.detail)
        return problem.status_code, words, dict(problem.headers or {})
    return 503, "the timeline cannot be read just now", {"Retry-After": "10"}
