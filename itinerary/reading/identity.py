"""The identity of an article: one story saved twice, in whatever form, is one article."""

from __future__ import annotations

import hashlib
import re
import unicodedata

_WORD = re.compile(r"\w+")
# Lines that agencies and browsers put below a story and that say nothing of it.
_TAIL_LINE = re.compile(
    r"^[^\w\n]*(?:end(?:item)?(?:/\w+)?|30|copyright\b.*|(?<=\()c\).*)[^\w\n]*$",
    re.IGNORECASE | re.MULTILINE,
)


def article_id(text: str) -> str:
    """Sixteen hexadecimal digits that stand for the words of ``text``.

    Case, white space, punctuation, the shape of quotes and dashes, compatibility forms of
    characters (NFKC) and end marks such as "(END)" or a copyright line make no difference.
    """
    words = _WORD.findall(_TAIL_LINE.sub("", unicodedata.normalize("NFKC", text)).casefold())
    return hashlib.sha256(" ".join(words).encode("utf-8", "surrogatepass")).hexdigest()[:16]
