"""How a name is made comparable: small letters, no diacritics, the typewriter's apostrophe."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from itinerary.language.tokens import Tokens, tokenize

# Letters that Unicode does not take apart, and what news writes for an apostrophe.
_OTHERWISE = str.maketrans(
    {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae",
     "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ə": "a", "Ə": "A",
     **dict.fromkeys("’‘ʻʼ`´ʿʾ′", "'")}
)  # fmt: skip


@lru_cache(maxsize=4096)
def plain(name: str) -> str:
    """``name`` without diacritics: "Hà Nội" is "Ha Noi", "N’Djamena" is "N'Djamena"."""
    if name.isascii():
        return name
    decomposed = unicodedata.normalize("NFD", name.translate(_OTHERWISE))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def key_of(name: str) -> str:
    """The words of ``name``, small and plain, as the tokens of a text would give them."""
    if name.isascii() and name.replace(" ", "").replace("-", "").isalpha():
        return name.lower()
    return " ".join(plain(word) for word in tokenize(name).lower)


def keys_of(tokens: Tokens) -> list[str]:
    """Each token of a text, small and plain."""
    if tokens.text.isascii():
        return tokens.lower
    return [word if word.isascii() else plain(word) for word in tokens.lower]
