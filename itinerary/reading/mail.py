"""E-mail (RFC 5322, MIME) and pages that browsers save in its form (.mhtml)."""

from __future__ import annotations

import re
from datetime import date
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr

from itinerary.errors import NoArticleError
from itinerary.reading.decoding import declared_in_page, decode
from itinerary.reading.draft import Draft
from itinerary.reading.moments import day_of

# RFC 3676, 4.3: a line of two dashes and a blank opens the signature; many mailers drop the blank.
_SIGNATURE = re.compile(r"^--[ ]?\n", re.MULTILINE)
_LONGEST_SIGNATURE = 2_000
_FORWARDED = re.compile(
    r"^[ >*]*(?:Date|Sent)[*]?:[* ]*(?P<date>.{6,60})$(?=\n[ >*]*(?:Subject|To|From)\b)",
    re.MULTILINE,
)


def read_mail(data: bytes, doc: str, source: str) -> Draft:
    """The draft of a mail: subject as title, sender as outlet, the plain part before the HTML one.

    Raises:
        NoArticleError: the mail has no part that is text.
        UnreadableError: its text is in no known encoding.
    """
    message = message_from_bytes(data.lstrip())
    saved_page = _header(message, "Snapshot-Content-Location") or _header(
        message, "Content-Location"
    )
    plain, page = _text_parts(message, source)
    # The date of a saved page is when it was saved, not when it was published.
    sent = () if saved_page else _sent(message, plain or "")
    if plain is not None and plain.strip():
        return Draft(
            doc=doc,
            source=source,
            text=_unwrapped(_without_signature(plain), message),
            title=_header(message, "Subject"),
            outlet=_display_name(message),
            published=sent,
        )
    if page is None:
        raise NoArticleError(source, "is an e-mail without a text")
    from itinerary.reading.page import read_page

    inner = read_page(page, doc, source)
    return Draft(
        doc=doc,
        source=source,
        text=inner.text,
        title=inner.title if saved_page else _header(message, "Subject") or inner.title,
        outlet=inner.outlet if saved_page else _display_name(message) or inner.outlet,
        byline=inner.byline,
        url=inner.url or saved_page,
        language=inner.language,
        published=sent + inner.published,
        modified=inner.modified,
    )


def _text_parts(message: Message, source: str) -> tuple[str | None, str | None]:
    """The first plain and the first HTML part that are no attachments."""
    plain = page = None
    for part in message.walk():
        broken = part.get_content_maintype() == "multipart" and not part.is_multipart()
        if not broken and (part.get_content_maintype() != "text" or part.get_filename()):
            continue
        payload = part.get_payload(decode=True)
        if not isinstance(payload, bytes) or not payload.strip():
            continue
        charset = part.get_param("charset")
        declared = charset if isinstance(charset, str) else None
        if part.get_content_subtype() == "html" and page is None:
            page = decode(payload, source, declared or declared_in_page(payload))
        elif plain is None and (broken or part.get_content_subtype() == "plain"):
            plain = decode(payload, source, declared)
    return plain, page


def _header(message: Message, name: str) -> str | None:
    """A header's words, its encoded parts decoded (RFC 2047), or ``None``."""
    raw = message.get(name)
    if raw is None:
        return None
    try:
        words = str(make_header(decode_header(raw)))
    except (HeaderParseError, LookupError, UnicodeError, ValueError):
        words = str(raw)
    return " ".join(words.split()) or None


def _display_name(message: Message) -> str | None:
    name, address = parseaddr(_header(message, "From") or "")
    return name or address or None


def _sent(message: Message, text: str) -> tuple[date, ...]:
    """The day in a forwarded mail's quoted head, then the day of the mail itself."""
    forwarded = _FORWARDED.search(text[:3000])
    words = [forwarded["date"] if forwarded else None, _header(message, "Date")]
    return tuple(day for stated in words if stated and (day := day_of(stated)))


def _without_signature(text: str) -> str:
    """The text down to a signature delimiter, unless much more follows than a signature."""
    for match in _SIGNATURE.finditer(text, max(0, len(text) - _LONGEST_SIGNATURE)):
        return text[: match.start()].rstrip() + "\n"
    return text


_WRAPPED_LINE = 60  # mailers break lines between this
_WRAPPED_AT = 80  # and that many characters


def _unwrapped(text: str, message: Message) -> str:
    """Lines that the mailer broke joined again, so that a sentence stands on one line."""
    if message.get_param("format") == "flowed":
        return _flowed(text)
    lines = text.split("\n")
    if any(len(line) > _WRAPPED_AT for line in lines):
        return text
    joined: list[str] = []
    broken = False
    for line in lines:
        if broken and line.strip() and line[0].isalnum():
            joined[-1] += " " + line.strip()
        else:
            joined.append(line)
        broken = len(line) >= _WRAPPED_LINE
    return "\n".join(joined)


def _flowed(text: str) -> str:
    """``format=flowed`` (RFC 3676): a line that ends in a blank goes on in the next."""
    joined: list[str] = []
    flowing = False
    for line in text.split("\n"):
        line = line[1:] if line.startswith(" ") else line  # space-stuffing
        if flowing:
            joined[-1] += line
        else:
            joined.append(line)
        flowing = line.endswith(" ") and line != "-- "
    return "\n".join(line.rstrip() for line in joined)
