"""Answers kept ready: written once an edition of the timeline, compressed, compared by ETag.

HTTP's rules for conditional requests are those of RFC 9110, section 13.
"""

from __future__ import annotations

import asyncio
import zlib
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Hashable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from hashlib import sha256
from io import BufferedIOBase
from typing import IO, Any, cast

from anyio import CapacityLimiter, to_thread
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

Writer = Callable[[IO[bytes]], None]
# What is kept, in bytes (compressed), and how many answers may be written at the same time.
_ROOM = 64_000_000
_AT_ONCE = 2
_CHUNK = 65_536
# After so many pieces of a long answer we look whether its reader has gone.
_LISTEN = 8
_GZIP = 16 + zlib.MAX_WBITS


@dataclass(frozen=True, slots=True)
class Answer:
    """The bytes of a resource: ``packed`` (gzip), ``size`` of them unpacked, ``mark`` is a hash
    of them, ``modified`` when they were first seen to be as they are (UTC, whole seconds)."""

    packed: bytes
    size: int
    mark: str
    modified: datetime


class Packer(BufferedIOBase):
    """A stream that holds what is written to it compressed, and never all of it unpacked."""

    def __init__(self) -> None:
        self._press = zlib.compressobj(6, wbits=_GZIP)
        self._hash = sha256()
        self._parts: list[bytes] = []
        self._size = 0

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self._hash.update(data)
        self._parts.append(self._press.compress(data))
        self._size += len(data)
        return len(data)

    def answer(self, now: datetime) -> Answer:
        self._parts.append(self._press.flush())
        mark = self._hash.hexdigest()[:32]
        return Answer(b"".join(self._parts), self._size, mark, now.replace(microsecond=0))


class Shelf:
    """Answers by what was asked; one that grows too full forgets what was not asked for long."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, tuple[Hashable, Answer]] = OrderedDict()
        self._locks: dict[Hashable, asyncio.Lock] = {}
        self._limiter: CapacityLimiter | None = None
        self._full = 0

    async def answer(self, key: Hashable, edition: Hashable, write: Writer) -> Answer:
        """The answer for ``key``, written anew if it is of another edition.

        Of many who ask at the same time for one that is not there, one waits for the writer
        and the others for him.
        """
        ready = self._ready(key, edition)
        if ready is not None:
            return ready
        lock = self._locks.setdefault(key, asyncio.Lock())
        try:
            async with lock:
                return self._ready(key, edition) or await self._written(key, edition, write)
        finally:
            if not lock.locked():
                self._locks.pop(key, None)

    def _ready(self, key: Hashable, edition: Hashable) -> Answer | None:
        kept = self._kept.get(key)
        if kept is None or kept[0] != edition:
            return None
        self._kept.move_to_end(key)
        return kept[1]

    async def _written(self, key: Hashable, edition: Hashable, write: Writer) -> Answer:
        if self._limiter is None:
            self._limiter = CapacityLimiter(_AT_ONCE)

        def pack() -> Answer:
            packer = Packer()
            write(cast(IO[bytes], packer))
            return packer.answer(datetime.now(UTC))

        answer = await to_thread.run_sync(pack, limiter=self._limiter)
        before = self._kept.pop(key, None)
        if before is not None:
            self._full -= len(before[1].packed)
            if before[1].mark == answer.mark:
                answer = before[1]
        self._kept[key] = edition, answer
        self._full += len(answer.packed)
        while self._full > _ROOM and len(self._kept) > 1:
            _, (_, forgotten) = self._kept.popitem(last=False)
            self._full -= len(forgotten.packed)
        return answer


def respond(request: Request, answer: Answer, headers: dict[str, str]) -> Response:
    """The answer as this request wants it: whole, compressed, only its head, or "you have it".

    ``headers`` tell the type and who may keep it.
    """
    packed = _takes_gzip(request.headers.get("accept-encoding", ""))
    told = headers | {
        "ETag": f'"{answer.mark}-gzip"' if packed else f'"{answer.mark}"',
        "Last-Modified": format_datetime(answer.modified, usegmt=True),
        "Vary": "Accept-Encoding",
    }
    if _has_it(request, answer):
        del told["Content-Type"]
        return Response(status_code=304, headers=told)
    if packed:
        told["Content-Encoding"] = "gzip"
    told["Content-Length"] = str(len(answer.packed) if packed else answer.size)
    if request.method == "HEAD":
        return Response(headers=told)
    if packed:
        return Response(answer.packed, headers=told)
    if answer.size <= _CHUNK:
        return Response(zlib.decompress(answer.packed, wbits=_GZIP), headers=told)
    return StreamingResponse(_unpacked(answer.packed, request), headers=told)


async def _unpacked(packed: bytes, reader: Request) -> AsyncIterator[bytes]:
    """The answer piece by piece, as long as there is somebody to hear it."""
    inflate = zlib.decompressobj(wbits=_GZIP)
    rest, pieces = packed, 0
    while rest:
        yield inflate.decompress(rest, _CHUNK)
        rest, pieces = inflate.unconsumed_tail, pieces + 1
        if pieces % _LISTEN == 0 and await reader.is_disconnected():
            return
    yield inflate.flush()


def _has_it(request: Request, answer: Answer) -> bool:
    """RFC 9110, 13.2.2: entity tags first; the date only where there are none."""
    tags = request.headers.get("if-none-match")
    if tags is not None:
        known = {tag.strip().removeprefix("W/").strip('"') for tag in tags.split(",")}
        return bool(known & {"*", answer.mark, f"{answer.mark}-gzip"})
    since = request.headers.get("if-modified-since")
    if since is None:
        return False
    try:
        moment = parsedate_to_datetime(since)
    except ValueError:
        return False
    return answer.modified <= (moment if moment.tzinfo else moment.replace(tzinfo=UTC))


def _takes_gzip(accepted: str) -> bool:
    """RFC 9110, 12.5.3: whether gzip is named, or meant by ``*``, and not given a weight of 0."""
    weights: dict[str, float] = {}
    for part in accepted.lower().split(","):
        coding, _, parameters = part.partition(";")
        name, _, weight = parameters.strip().partition("=")
        try:
            weights[coding.strip()] = float(weight) if name == "q" else 1.0
        except ValueError:
            weights[coding.strip()] = 0.0
    return weights.get("gzip", weights.get("*", 0.0)) > 0
