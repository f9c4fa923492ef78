"""The dateline: the head of an agency story, ``SEOUL, March 3 (Agency) --``.

A dateline is read from left to right as a place, then in any order a region, a date and an
agency, then a mark that closes it::

    WASHINGTON , Nov. 2 (Yonhap)  --
    JAKARTA , Indonesia (AP)      —
    MOSCOW , August 10 .  /TASS/  .
    NAIROBI , Kenya , Wednesday, July 5, 2023   -
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from itinerary.reading.foreign_dates import match_foreign_date
from itinerary.reading.printed_dates import (
    PrintedDate,
    capitalised,
    match_printed_date,
    month_numbers,
    weekday_numbers,
)
from itinerary.reading.whereabouts import headline_case, whereabouts


@dataclass(frozen=True, slots=True)
class ParsedDateline:
    """A dateline as printed; ``text[start:end]`` are its characters, the date may lack a year.

    ``attached`` tells that the story goes on behind it on the same line.
    """

    start: int
    end: int
    place: str | None
    country: str | None
    printed: PrintedDate | None
    agency: str | None
    attached: bool


_OPENING = re.compile(r"[\s>*_\[“\"'‘]*")
_CAPITAL_WORD = r"(?:(?:St|Ste|Mt|Ft|Pt|ST|MT|FT)\.|D\.C\.|[^\W\d_a-z][\w'’]*(?:[-‐/][\w'’]+)*)"
_PARTICLE = r"(?:de|da|do|dos|du|del|della|di|la|le|los|las|el|al|el|of|the|and|am|an|der|sur|upon)"
_PLACE = re.compile(rf"{_CAPITAL_WORD}(?:[ ](?:{_PARTICLE}[ ])*{_CAPITAL_WORD}){{0,4}}")
_SIGNED_PLACE = re.compile(
    r"(?P<town>(?:[A-Z][^\W\d]*[a-z]\s)*[A-Z][^\W\d]*[a-z])\s(?P<agency>[A-Z]{2,6})"
)
# "Ga.", "N.Y.", "Calif.", "Kenya", "South Korea", "D.C."
_REGION = re.compile(
    rf",\s?(?P<region>(?:[A-Z]\.){{2,3}}|[A-Z][a-z]{{1,5}}\.(?=\s*[,(—–\-])|{_PLACE.pattern})"
)
_GAP = re.compile(r"[\s,.*_|]*(?:\bon\s)?")
_CLOCK = re.compile(
    r",?\s*(?:at\s)?\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s(?:[A-Z]{2,4}|hrs))?(?!\w)"
)
_AGENCY = re.compile(
    r"[(\[](?P<round>[^()\[\]\d][^()\[\]]{0,40})[)\]]|/\s?(?P<slash>[\w.& -]{2,30}?)\s?/"
)
_LOOSE = re.compile(r"(?:,?\s\d{1,2}(?=\s\())?[\s,.]*")  # "MADRID, 17 (Europa Press)" too
_BRACKETED = re.compile(r"\([^()]{4,70}\)")
_SEPARATOR = re.compile(r"\s[-–—/]\s|,\s")
_BARE_AGENCY = re.compile(
    rf"(?P<bare>{_PLACE.pattern}(?:\.[A-Z]{{2,4}})?)(?=\s*[*]*\s*(?:--|[-–—_:•/]))"
)
_DASH = re.compile(r"[\s.,*]*(?:--+|[—–―•]|-(?=[\s“\"A-Z*])|(?<=\s)_(?=\s))[\s*_–—-]*")
_COLON = re.compile(r"\*{0,2}\s?:\*{0,2}\s|/\s")
_STOP = re.compile(r"\*{0,2}\.\*{0,2}(?:\s+|$)")
_BAR = re.compile(r"\s*\|\s*")
_AFTER_AGENCY = re.compile(r"\s+(?=[“\"A-Z])")
_END = re.compile(r"[\s*_|.]*$")


def find_dateline(line: str) -> ParsedDateline | None:
    """The dateline at the head of ``line``, or behind the name of an outlet.

    Offsets count into ``line``. A place in mixed case needs more to go with it than one in
    capitals, so that "Georgia: visitors return" is no dateline.
    """
    head = line[:240]
    opening = _OPENING.match(head)
    start = opening.end() if opening else 0
    at_head = _Reader(head, start, len(line) > len(head)).read()
    if at_head is not None and at_head.printed is not None:
        return at_head
    # "Mekong Press | BANGKOK, 2 April 2025", "Planalto Notes – Brasília, Friday, 29 August 2025."
    for outlet_end in re.finditer(r"\s[|–—-]\s|:\s", head[:80]):
        parsed = _Reader(head, outlet_end.end(), len(line) > len(head)).read()
        if parsed is not None and parsed.printed is not None:
            return parsed
    return at_head


@cache
def _calendar_word() -> re.Pattern[str]:
    names = capitalised(month_numbers()) + "|" + capitalised(weekday_numbers())
    return re.compile(rf"\b(?:{names})\b\.?")


class _Reader:
    """Walks over one possible dateline from ``start``."""

    def __init__(self, text: str, start: int, cut: bool) -> None:
        self.text = text
        self.start = start
        self.at = start
        self.cut = cut
        self.place: str | None = None
        self.place_end = start
        self.region: str | None = None
        self.printed: PrintedDate | None = None
        self.agency: str | None = None
        self.closer = ""

    def read(self) -> ParsedDateline | None:
        self._take_agency()  # "(ANSA) - Rome, November 2 -", "(Reuters) -"
        if self.agency is not None:
            self._skip(_DASH)
        self._take_place()
        if self.place is None:
            return self._agency_alone()
        self._take_middle()
        self._take_closer()
        if not self.closer:
            return None
        if self.printed is None and self.closer in {"dash", "bar"}:
            self._take_date_behind()
        return self._judged()

    def _take_place(self) -> None:
        match = _PLACE.match(self.text, self.at)
        if match is None:
            return
        name = match[0]
        calendar_word = _calendar_word().search(name)
        if calendar_word is not None:  # "NAIROBI Nov 2": the place ends before the date
            name = name[: calendar_word.start()].rstrip()
        signed = _SIGNED_PLACE.fullmatch(name)
        if signed is not None and self.agency is None:  # "Seoul CNN —"
            name, self.agency = signed["town"], signed["agency"]
            self.at += len(self.agency) + 1
        if name:
            self.place = name
            self.at += len(name)
            self.place_end = self.at

    def _take_middle(self) -> None:
        """The region, the date and the agency, in whatever order they come."""
        moved = True
        while moved:
            moved = self._take_date() or self._take_agency() or self._take_region()
        if self.agency is None:
            self._take_bare_agency()

    def _take_date(self) -> bool:
        if self.printed is not None:
            return False
        position = self._behind(_GAP)
        printed = match_printed_date(self.text, position) or match_foreign_date(self.text, position)
        if printed is None or printed.ranged:
            return self._take_weekday(position)
        self.printed = printed
        self.at = printed.end
        self._skip(_CLOCK)
        return True

    def _take_weekday(self, position: int) -> bool:
        """ "BRUSSELS, Friday -": a weekday alone is passed over."""
        match = _calendar_word().match(self.text, position)
        if match is None or match[0].rstrip(".").lower() not in weekday_numbers():
            return False
        self.at = match.end()
        return True

    def _take_agency(self) -> bool:
        if self.agency is not None:
            return False
        if self.printed is None and self._take_dated_agency():
            return True
        match = _AGENCY.match(self.text, self._behind(_LOOSE))
        if match is None:
            return False
        self.agency = (match["round"] or match["slash"]).strip(" -–—")
        self.at = match.end()
        return True

    def _take_dated_agency(self) -> bool:
        """ "MOSCOW (UrduPoint / Sputnik - 3rd June, 2022)": the date shares the brackets."""
        opened = _BRACKETED.match(self.text, self._behind(_LOOSE))
        if opened is None:
            return False
        for separator in _SEPARATOR.finditer(self.text, opened.start(), opened.end()):
            printed = match_printed_date(self.text, separator.end())
            if printed is not None and printed.end <= opened.end():
                self.agency = self.text[opened.start() + 1 : separator.start()].strip()
                self.printed, self.at = printed, opened.end()
                return True
        return False

    def _take_region(self) -> bool:
        match = _REGION.match(self.text, self.at)
        if match is None or self.at > self.place_end:  # a region stands right behind its town
            return False
        region = match["region"]
        end = match.end()
        calendar_word = _calendar_word().search(region)
        if calendar_word is not None:
            region = region[: calendar_word.start()].rstrip()
            end = match.start("region") + len(region)
        if not region:
            return False
        self.region = region
        self.at = end
        return True

    def _take_bare_agency(self) -> None:
        """ "TOKYO, Nov. 2, Kyodo -", "ASTANA, Nov 2. KAZINFORM –", "Riyadh, SPA --"."""
        if self.printed is not None or self.region is None:
            match = _BARE_AGENCY.match(self.text, self._behind(_LOOSE))
            if match is not None and (self.printed is not None or match["bare"].isupper()):
                self.agency = match["bare"]
                self.at = match.end()
        elif self.region.isupper() and len(self.region) <= 6 and not whereabouts(self.region):
            self.agency, self.region = self.region, None

    def _take_closer(self) -> None:
        closers = [("dash", _DASH), ("colon", _COLON), ("bar", _BAR), ("end", _END)]
        if self.printed is not None or self.agency is not None:
            closers.append(("stop", _STOP))
        if self.agency is not None:
            closers.append(("agency", _AFTER_AGENCY))
        for name, pattern in closers:
            match = pattern.match(self.text, self.at)
            if match is not None:
                self.closer, self.at = name, match.end()
                return

    def _take_date_behind(self) -> None:
        """ "Conakry (AFP) – June 3" and "NAGASAKI | Staff report | 13:52 JST, August 9"."""
        position = self.at
        if self.closer == "bar":
            last_bar = self.text.rfind("|")
            position = max(position, last_bar + 1)
            clock = _CLOCK.match(self.text, position)
            position = clock.end() if clock else position
            gap = _GAP.match(self.text, position)
            position = gap.end() if gap else position
        printed = match_printed_date(self.text, position)
        if printed is not None and _END.match(self.text, printed.end):
            self.printed, self.at = printed, len(self.text)

    def _agency_alone(self) -> ParsedDateline | None:
        """ "(Reuters) - " in front of a story without a place."""
        if self.agency is None or self.text[self.at : self.at + 1] == "":
            return None
        return None

    def _judged(self) -> ParsedDateline | None:
        place = self.place or ""
        known = whereabouts(place, self.region)
        capitals = place.isupper()
        dated_or_signed = self.printed is not None or self.agency is not None
        if self.closer == "end" and (self.printed is None or (known is None and not capitals)):
            return None
        if self.closer == "bar" and (self.printed is None or known is None):
            return None
        if known is None and not (self.printed is not None or (capitals and self.agency)):
            return None
        is_town = known is not None and known.city is not None
        if not capitals and not dated_or_signed and not (is_town and self._opens_a_story()):
            return None
        if self.agency is not None and self.printed is None and self.closer in {"stop", "end"}:
            return None
        city = known.city if known else None
        same_city = city is not None and city.casefold() == place.casefold()
        return ParsedDateline(
            start=self.start,
            end=self.at,
            place=city if same_city else headline_case(place),
            country=known.country if known else None,
            printed=self.printed,
            agency=self.agency,
            attached=self.at < len(self.text.rstrip()) or self.cut,
        )

    def _opens_a_story(self) -> bool:
        """Mixed case without date or agency ("London — ...") needs a long text behind it."""
        return self.closer in {"dash", "colon"} and len(self.text) - self.at > 80

    def _behind(self, gap: re.Pattern[str]) -> int:
        match = gap.match(self.text, self.at)
        return match.end() if match else self.at

    def _skip(self, pattern: re.Pattern[str]) -> None:
        match = pattern.match(self.text, self.at)
        if match is not None:
            self.at = match.end()
