"""Where an article says at its head that it is written: its dateline, "live from Riga"."""

from __future__ import annotations

import re
from functools import cache

from itinerary.facts import Article
from itinerary.language.mentions import PlaceKind, PlaceMention
from itinerary.language.wordlists import wordlist

# What ends a dateline, strongest first: a dash, an agency's slashes or brackets, a colon or stop.
_DATELINE_ENDS = tuple(
    re.compile(mark)
    for mark in (
        r"\s?(?:--+|—|–)\s?|\s[-_]\s",
        r"/\.?\s",
        r"\)\s*[-:.]?\s",
        r":\s",
        r"\.\s",
        r"(?<=\d)\s(?=[A-Z“])",  # "New Delhi, April 18 The minister"
    )
)
_COLON = re.compile(r":\s")  # right behind the place: "Jakarta: President X (Y) will"
# So many characters a dateline may have behind its place.
_DATELINE_LENGTH = 110
# "Live from Sandton": where a running report is written, at its head.
_LIVE_FROM = re.compile(r"\b(?:live|reporting) from (?:the )?(?=[A-Z])", re.IGNORECASE)
_HEAD = 1500  # characters


def find_live_place(text: str, places: list[PlaceMention]) -> tuple[str, str | None] | None:
    """The country and town that a running report is from; ``None`` if it names none."""
    head = text[:_HEAD].lower()
    may_tell = "live from " in head or "reporting from " in head
    match = _LIVE_FROM.search(text, 0, _HEAD) if may_tell else None
    if match is None:
        return None
    place = next((p for p in places if p.start == match.end() and p.country), None)
    return (place.country, place.city) if place is not None and place.country else None


# "Ministry of External Affairs, Government of India", "SOURCE Prime Minister's Office (Canada)":
# what stands in front of the state in a line that says who has put out a release.
_ISSUER = re.compile(r"(?:Government of (?:the )?|(?:Office|Government|Ministry)[\w ,]{0,40} \()$")
_BEFORE_ISSUER = ("of ", "of the ", " (")  # with one of which such a line ends
_LINE_END = re.compile(r"[ )]*(?:\n|$)")
_MARGIN = 400  # characters at either end of a release in which it tells its issuer


def find_issuer(text: str, places: list[PlaceMention]) -> str | None:
    """The state whose government has put out a release; ``None`` if no line of its own says so."""
    named = _find_named_issuer(text)
    if named is not None:
        return named
    for place in places:
        if place.kind is not PlaceKind.COUNTRY or _MARGIN < place.start < len(text) - _MARGIN:
            continue
        line = text[text.rfind("\n", 0, place.start) + 1 : place.start]
        if (
            line.endswith(_BEFORE_ISSUER)
            and _ISSUER.search(line)
            and _LINE_END.match(text, place.end)
        ):
            return place.country
    return None


@cache
def _load_issuers() -> re.Pattern[str]:
    issuers = wordlist("newsroom")["issuers"]
    groups = (f"(?P<{state}>{'|'.join(map(re.escape, names))})" for state, names in issuers.items())
    return re.compile(rf"^\W*(?:{'|'.join(groups)})\b[^\n]{{0,40}}$", re.MULTILINE | re.IGNORECASE)


def _find_named_issuer(text: str) -> str | None:
    """The state of a house that is named in a line of its own ("The White House")."""
    ends = (text,) if len(text) <= 2 * _MARGIN else (text[:_MARGIN], text[-_MARGIN:])
    for end in ends:
        match = _load_issuers().search(end)
        if match is not None:
            return match.lastgroup
    return None


# "2024-03-06 14:30 The minister left": when the page was put out, and no day of a journey.
_STAMP = re.compile(r"\W{0,3}(?:date:?\s+)?\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?)?(?=\s)", re.I)


def find_dateline(article: Article) -> tuple[int, int]:
    """Where the line of the dateline, or of a stamp without a place, starts, and where its first
    sentence does; (0, 0) without."""
    dateline, text = article.dateline, article.text
    stamp = _STAMP.match(text)
    if dateline is None or not dateline.place:
        return 0, stamp.end() if stamp is not None else 0
    for match in re.finditer(re.escape(dateline.place), text[:6000], re.IGNORECASE):
        line_start = text.rfind("\n", 0, match.start()) + 1
        if match.start() - line_start > 40:
            continue
        colon = _COLON.match(text, match.end())
        if colon is not None:
            return line_start, colon.end()
        for mark in _DATELINE_ENDS:
            end = mark.search(text, match.end(), match.end() + _DATELINE_LENGTH)
            if end is not None and _looks_like_head(text[match.end() : end.start()]):
                return line_start, end.end()
    return 0, stamp.end() if stamp is not None else 0


def _looks_like_head(text: str) -> bool:
    """Whether ``text`` could stand inside a dateline: names, numbers, no lower-case words.

    A headline that ends with the dateline's place ("... to visit Kyiv") is above a blank line.
    """
    if "\n\n" in text:
        return False
    return all(not word[0].islower() or word in ("mars", "de") for word in re.findall(r"\w+", text))
