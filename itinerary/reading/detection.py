"""The likeliest encoding of bytes that are not UTF-8 and declare nothing."""

from __future__ import annotations

import re

_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_UTF8_SEQUENCE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_ENCODINGS = [
    "cp949", "cp932", "gb18030", "big5hkscs", "euc_jp", "iso2022_jp", "cp1252", "cp1251",
    "koi8_r", "cp1250", "cp1254", "cp1256", "cp1253",
]  # fmt: skip
_SAMPLE = 200_000


def detect(data: bytes) -> str | None:
    """``data`` decoded, or nothing where no encoding makes plausible text of it."""
    if _broken_utf8(data):
        return None
    if _western(data):
        return data.decode("cp1252")
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE], cp_isolation=_ENCODINGS).best()
    if best is None:
        return None
    try:
        return data.decode(best.encoding)
    except UnicodeDecodeError:
        return None


def _broken_utf8(data: bytes) -> bool:
    """Whether most of what is not ASCII is sound UTF-8: then the rest is damage, not Latin-1."""
    sample = data[:_SAMPLE]
    high = sum(len(run) for run in _HIGH_RUN.findall(sample))
    sound = sum(len(sequence) for sequence in _UTF8_SEQUENCE.findall(sample))
    return sound > 0.6 * high and sound >= 2


# Signs that western newsrooms print beside letters: quotes, dashes, currencies, degrees.
_WESTERN_SIGNS = frozenset("€‚„…‹‘’“”•–—™›\xa0¡£§©«\xad®°±²³´·º»¼½¾¿¥ª")
_WESTERN_LETTERS = frozenset("ŠŒŽšœžŸÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþ")


def _western(data: bytes) -> bool:
    """Whether ``data`` reads as Windows-1252, of which Latin-1 is a part.

    Accented letters stand singly or in pairs within words of plain letters, signs stand anywhere.
    """
    try:
        text = data[:_SAMPLE].decode("cp1252")
    except UnicodeDecodeError:
        return False
    plausible = total = 0
    for match in re.finditer(r"[^\x00-\x7f]+", text):
        run = match[0]
        total += len(run)
        before = text[match.start() - 1 : match.start()]
        after = text[match.end() : match.end() + 1]
        beside_letter = before.isalpha() or after.isalpha()
        letters = [letter for letter in run if letter in _WESTERN_LETTERS]
        signs = [sign for sign in run if sign in _WESTERN_SIGNS]
        if len(letters) <= 2 and (not letters or beside_letter):
            plausible += len(letters) + len(signs)
    return plausible > 0.9 * total
