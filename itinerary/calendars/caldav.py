"""The timeline published to a calendar on a CalDAV server (RFC 4791).

What the server holds is compared with what it should hold, so a run that broke off half-way
is mended by the next one. Only events that carry our mark are ever looked at twice.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from itinerary.calendars.entries import Entry, entries, uid_of
from itinerary.calendars.ics import ORIGIN, event, single_event
from itinerary.calendars.options import CalendarOptions
from itinerary.errors import PublishError, UsageError
from itinerary.timeline.known import KnownTrip

if TYPE_CHECKING:
    import icalendar
    from caldav.calendarobjectresource import Event
    from caldav.davclient import DAVClient

_DEFAULTS = CalendarOptions()
USER_VARIABLE = "ITINERARY_CALDAV_USER"
PASSWORD_VARIABLE = "ITINERARY_CALDAV_PASSWORD"
_KEYRING_SERVICE = "diplomatic-itinerary"
_TIMEOUT = 60  # seconds
_STAMPS = {"DTSTAMP", "LAST-MODIFIED", "SEQUENCE"}


@dataclass(frozen=True, slots=True)
class Credentials:
    """Who we are to the server; both ``None`` where it asks for nobody."""

    user: str | None = None
    password: str | None = None


@dataclass(frozen=True, slots=True)
class Published:
    """One of our events as the server has it. ``etag`` tells that version from others."""

    url: str
    etag: str | None
    event: icalendar.Event


@dataclass(frozen=True, slots=True)
class Plan:
    """What a publication does: entries to create and to update, events to remove."""

    create: tuple[Entry, ...]
    update: tuple[tuple[Entry, Published], ...]
    remove: tuple[Published, ...]
    unchanged: int

    @property
    def steps(self) -> int:
        return len(self.create) + len(self.update) + len(self.remove)


def find_credentials(url: str) -> Credentials:
    """The user and password for ``url``: from the environment, else from the keyring.

    Raises ``UsageError`` for an address that has a password in it, as every user of the
    machine can read a command line.
    """
    address = urlsplit(url)
    if address.password is not None:
        raise UsageError(
            f"a password in the address can be seen by others: set {PASSWORD_VARIABLE} instead"
        )
    user = os.environ.get(USER_VARIABLE) or address.username
    password = os.environ.get(PASSWORD_VARIABLE)
    if user is not None and password is None:
        password = _password_in_keyring(user)
    return Credentials(user, password)


def _password_in_keyring(user: str) -> str | None:
    try:
        import keyring
        from keyring.errors import KeyringError
    except ImportError:
        return None
    try:
        return keyring.get_password(_KEYRING_SERVICE, user)
    except KeyringError:  # no keyring on this machine, or a locked one
        return None


def publish(
    trips: Iterable[KnownTrip],
    url: str,
    options: CalendarOptions = _DEFAULTS,
    *,
    credentials: Credentials | None = None,
    dry_run: bool = False,
) -> Plan:
    """Make the calendar at ``url`` hold exactly the events of ``trips`` beside those not ours.

    Gives what was done, or with ``dry_run`` what would be. Raises ``PublishError`` where the
    server cannot be reached or refuses, ``UsageError`` where the ``caldav`` extra is missing.
    """
    wanted = {entry.uid: entry for trip in trips for entry in entries(trip, options)}
    with _connected(url, credentials or find_credentials(url)) as client:
        plan = _plan(wanted, {str(ours.event["UID"]): ours for ours in _ours(client, url)})
        if not dry_run:
            _carry_out(plan, client, url)
    return plan


def _plan(wanted: dict[str, Entry], held: dict[str, Published]) -> Plan:
    update = tuple(
        (entry, held[uid])
        for uid, entry in wanted.items()
        if uid in held and not _shows(held[uid].event, event(entry))
    )
    return Plan(
        create=tuple(entry for uid, entry in wanted.items() if uid not in held),
        update=update,
        remove=tuple(ours for uid, ours in held.items() if uid not in wanted),
        unchanged=len(wanted.keys() & held.keys()) - len(update),
    )


def _shows(held: icalendar.Event, wanted: icalendar.Event) -> bool:
    """Whether the server's event says all that ours says.

    Servers may reorder, add, and put their own stamps on what they store.
    """
    return all(
        name in held and held[name].to_ical() == wanted[name].to_ical()
        for name in wanted.keys() - _STAMPS
    )


def _connected(url: str, credentials: Credentials) -> DAVClient:
    try:
        from caldav.davclient import DAVClient
    except ImportError as missing:
        raise UsageError(
            "publishing needs the caldav extra: pip install 'diplomatic-itinerary[caldav]'"
        ) from missing
    return DAVClient(
        url=url, username=credentials.user, password=credentials.password, timeout=_TIMEOUT
    )


def _ours(client: DAVClient, url: str) -> Iterator[Published]:
    """The events in the calendar that we made: marked, and with the UID that the mark gives."""
    from caldav.collection import Calendar

    with _server_errors(url):
        found = cast("list[Event]", Calendar(client, url=url).get_events())
    for resource in found:
        for held in resource.icalendar_instance.walk("VEVENT"):
            if str(held.get("UID")) == uid_of(str(held.get(ORIGIN))):
                yield Published(str(resource.url), resource.etag, held)


def _carry_out(plan: Plan, client: DAVClient, url: str) -> None:
    """Create, update and remove, each only if nobody else was there in between."""
    base = url if url.endswith("/") else f"{url}/"
    for entry in plan.create:
        _send(client, "PUT", f"{base}{entry.uid}.ics", {"If-None-Match": "*"}, single_event(entry))
    for entry, held in plan.update:
        _send(client, "PUT", held.url, _only_if(held), single_event(entry))
    for held in plan.remove:
        _send(client, "DELETE", held.url, _only_if(held))


def _only_if(held: Published) -> dict[str, str]:
    return {"If-Match": held.etag} if held.etag else {}


def _send(
    client: DAVClient, method: str, url: str, headers: dict[str, str], body: bytes = b""
) -> None:
    if body:
        headers = {**headers, "Content-Type": "text/calendar; charset=utf-8"}
    with _server_errors(url):
        response = client.request(url, method, body.decode(), headers)
    gone_already = method == "DELETE" and response.status in (404, 410)
    if response.status >= 300 and not gone_already:
        raise PublishError(f"{url}: the server answered {response.status} to {method}; run again")


@contextmanager
def _server_errors(url: str) -> Iterator[None]:
    """Say in one line what the server or the network would not do."""
    from caldav.lib.error import DAVError

    try:
        yield
    except (DAVError, OSError) as error:
        problem = " ".join(str(error).split()) or type(error).__name__
        raise PublishError(f"{url}: {problem}") from error
