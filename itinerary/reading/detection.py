"""The likeliest encoding of bytes that are not UTF-8 and declare nothing.

Detectors that count letter frequencies need much text; a wire story is short and mostly ASCII, with
a handful of accented or East Asian letters. So the encodings of newsrooms are tried in turn and
each reading is judged by whether its letters could stand where they stand. Others are left to
charset-normalizer, and its answer is judged likewise. Bytes that read well in none are no text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

_SAMPLE = 100_000  # bytes that are judged
_GOOD = 0.85  # the share of plausible letters from which a reading is believed
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_UTF8_SEQUENCE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_OTHERS = ("cp1251", "koi8_r", "cp1250", "iso8859_2", "cp1253", "cp1256")
_ENOUGH = 6  # letters beyond ASCII without which none of the others is believed


def detect(data: bytes) -> str | None:
    """``data`` decoded, or nothing where no encoding makes plausible text of it."""
    sample = data[:_SAMPLE]
    if _is_broken_utf8(sample):
        return None
    best, encoding = 0.0, ""
    for name, judge in _JUDGES.items():
        share = _judged(sample, name, judge)
        if share > best:
            best, encoding = share, name
    if best < _GOOD:
        encoding = _another(sample) or ""
    if not encoding:
        return None
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _is_broken_utf8(sample: bytes) -> bool:
    """Whether most of what is not ASCII is sound UTF-8: then the rest is damage, not Latin-1."""
    high = sum(len(run) for run in _HIGH_RUN.findall(sample))
    sound = sum(len(sequence) for sequence in _UTF8_SEQUENCE.findall(sample))
    return sound > 0.6 * high and sound >= 2 and b"\x1b$" not in sample


def _judged(sample: bytes, encoding: str, judge: Callable[[str], float]) -> float:
    try:
        # The sample may end in the middle of a character.
        text = sample.decode(encoding, "ignore" if len(sample) == _SAMPLE else "strict")
    except UnicodeDecodeError:
        return 0.0
    return judge(text)


def _another(sample: bytes) -> str | None:
    """One of the encodings that the English press seldom uses, or what charset-normalizer says."""
    if sum(byte > 0x7F for byte in sample) < _ENOUGH:
        return None
    best = max(_OTHERS, key=lambda name: _judged(sample, name, _alphabetic))
    if _judged(sample, best, _alphabetic) >= _GOOD:
        return best
    from charset_normalizer import from_bytes

    guess = from_bytes(sample).best()
    if guess is None or _judged(sample, guess.encoding, _alphabetic) < _GOOD:
        return None
    return guess.encoding


_WORD = re.compile(r"[^\W\d_]+")
_HIGH = re.compile(r"[^\x00-\x7f]")
# Words of one accented letter: French "à", Spanish "ó", Scandinavian "å", "ö".
_SHORT_WORDS = frozenset("àèéíòóúåöÀÉÓÅÖ")
# Signs that newsrooms print beside words: quotes, dashes, currencies, degrees, a hard space.
_SIGNS = frozenset("€‚„…‹›‘’“”•–—™\xa0¡¿£§©«»\xad®°²³·º½¼¾ª¥")
_IN_WORDS = frozenset("’\xad·")
_ICELANDIC = frozenset("ðýþÐÝÞ")  # where Windows-1254 has the Turkish letters
_RARE = frozenset("ÿŸƒˆ")


def _western(text: str) -> float:
    """How well ``text`` reads as Windows-1252, of which Latin-1 is a part."""
    share = _alphabetic(text)
    letters = set(_HIGH.findall(text))
    # Icelandic has these letters beside á, í and ó; without those they are Turkish or noise.
    return share * (0.8 if letters & _ICELANDIC and not letters & set("áíóúæÁÍÓÚÆ") else 1.0)


def _turkish(text: str) -> float:
    letters = set(_HIGH.findall(text))
    return 0.95 * _alphabetic(text) if letters & set("ğışİĞŞ") else 0.0


def _alphabetic(text: str) -> float:
    """The share of letters and signs beyond ASCII that stand where such letters can stand."""
    plausible = total = 0
    for match in _WORD.finditer(text):
        word = match[0]
        high = _HIGH.findall(word)
        if high:
            total += len(high)
            suffix = len(word) == 1 and text[match.start() - 1 : match.start()] in {"'", "’"}
            plausible += len(high) * (suffix or _is_word(word, high))
    for sign in re.finditer(r"[^\x00-\x7f\w]", text):
        total += 1
        between = (
            text[sign.start() - 1 : sign.start()].isalpha()
            and text[sign.end() : sign.end() + 1].isalpha()
        )
        plausible += sign[0] in _SIGNS and (not between or sign[0] in _IN_WORDS | {"—", "–"})
    total += len(re.findall(r"[\x80-\x9f\ufffd]", text))
    return plausible / total if total else 0.0


def _is_word(word: str, high: list[str]) -> bool:
    if len(word) > 40:
        return False
    cased = word.lower() != word.upper()
    if cased and not (word.islower() or word.isupper() or word[1:].islower()):
        return bool(re.fullmatch(r"(?:[^\W\d_a-z][^\W\d_]?[a-z]*){1,3}", word)) and len(high) == 1
    if len(word) == 1:
        return word in _SHORT_WORDS
    scripts = {unicodedata.name(letter, "?").partition(" ")[0] for letter in word}
    if len(scripts) > 1 or _RARE & set(high):
        return False
    return scripts != {"LATIN"} or len(high) <= max(1, 0.67 * len(word))


def _korean(text: str) -> float:
    return _east_asian(text, lambda letter: 1.0 if _encodes(letter, "euc_kr") else 0.4, hangul=1.0)


def _chinese(text: str) -> float:
    """GB 2312 orders its common characters up to lead byte D7, the rare ones behind it."""
    return _east_asian(text, lambda letter: _by_lead(letter, "gb2312", 0xD7), hangul=0.0)


def _taiwanese(text: str) -> float:
    return _east_asian(text, lambda letter: _by_lead(letter, "big5", 0xC6), hangul=0.0)


def _japanese(text: str) -> float:
    kana = any("\u3040" <= letter <= "\u30ff" for letter in text)
    share = _east_asian(text, lambda letter: _by_lead(letter, "euc_jp", 0xCF), 0.0, kana=1.0)
    return share if kana else 0.9 * share


def _east_asian(
    text: str, ideograph: Callable[[str], float], hangul: float, kana: float = 0.0
) -> float:
    """The mean plausibility of the letters beyond ASCII."""
    marks = total = 0.0
    for letter in _HIGH.findall(text[:20_000]):
        total += 1
        if "가" <= letter <= "힣":
            marks += hangul * (1.0 if _encodes(letter, "euc_kr") else 0.4)
        elif "\u3040" <= letter <= "\u30ff":
            marks += kana
        elif "\u4e00" <= letter <= "\u9fff":
            marks += ideograph(letter) * (0.5 if hangul else 1.0)
        elif "\u3000" <= letter <= "\u303f" or "\uff01" <= letter <= "\uff5e" or letter in _SIGNS:
            marks += 1.0
    return marks / total if total else 0.0


def _by_lead(letter: str, encoding: str, common: int) -> float:
    try:
        return 1.0 if letter.encode(encoding)[0] <= common else 0.5
    except UnicodeEncodeError:
        return 0.3


def _encodes(letter: str, encoding: str) -> bool:
    try:
        letter.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


# In the order in which equally good readings are believed.
_JUDGES: dict[str, Callable[[str], float]] = {
    "cp1252": _western,
    "cp1254": _turkish,
    "iso2022_jp": _japanese,
    "cp949": _korean,
    "gb18030": _chinese,
    "cp932": _japanese,
    "euc_jp": _japanese,
    "big5hkscs": _taiwanese,
}
