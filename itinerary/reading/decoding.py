"""Bytes to text: byte order marks, declared encodings, UTF-8, and detection last."""

from __future__ import annotations

import codecs
import re

from itinerary.errors import UnreadableError

# https://encoding.spec.whatwg.org/#names-and-labels: pages say the first and mean the second.
_MEANT = {
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "big5": "big5hkscs",
    "iso-8859-9": "cp1254",
    "windows-949": "cp949",
}
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode(data: bytes, source: str, declared: str | None = None) -> str:
    """``data`` as text, its line ends as ``\\n``.

    A byte order mark decides; else UTF-8 where the bytes are valid UTF-8, whatever a page saved
    anew may still declare; else the ``declared`` encoding; else the likeliest of the encodings
    that newsrooms use.

    Raises:
        UnreadableError: the bytes are no text in any of these encodings.
    """
    text = _decode(data, source, declared)
    if "\x00" in text:
        raise UnreadableError(source, "is not a text (it holds NUL characters)")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decode(data: bytes, source: str, declared: str | None) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                raise UnreadableError(source, f"begins as {encoding.upper()} but is not") from None
    wide = _without_mark(data)
    if wide is not None:
        return wide
    try:
        text = data.decode("utf-8")
        if b"\x1b$" not in data:  # ISO-2022 encodings look like ASCII with escapes
            return text
    except UnicodeDecodeError as error:
        at = error.start
    else:
        at = 0
    if declared:
        try:
            return data.decode(_python_name(declared))
        except (UnicodeDecodeError, LookupError):
            pass
    from itinerary.reading.detection import detect

    found = detect(data)
    if found is None:
        raise UnreadableError(source, f"is not text in any known encoding (not UTF-8 at byte {at})")
    return found


def _python_name(label: str) -> str:
    name = label.strip().strip("\"'").lower()
    return _MEANT.get(name, name)


def _without_mark(data: bytes) -> str | None:
    """UTF-16 without its mark, given away by a zero byte beside most Latin letters."""
    sample = data[:2000]
    if len(sample) < 8 or b"\x00" not in sample:
        return None
    half = len(sample) // 2
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if sample[first::2].count(0) > 0.6 * half and sample[1 - first :: 2].count(0) == 0:
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                return None
    return None


_META_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE
)
_XML_ENCODING = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{2,40})")


def declared_in_page(data: bytes) -> str | None:
    """The encoding that a web page declares in its first 4 KB."""
    match = _META_CHARSET.search(data[:4096]) or _XML_ENCODING.search(data[:200])
    return match[1].decode("ascii") if match else None
