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

from itinerary.reading import dateline_marks as marks
from itinerary.reading.foreign_dates import match_foreign_date
from itinerary.reading.printed_dates import PrintedDate, match_printed_date, weekday_numbers
from itinerary.reading.whereabouts import Whereabouts, headline_case, whereabouts


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


def find_dateline(line: str) -> ParsedDateline | None:
    """The dateline at the head of ``line``, or behind the name of an outlet.

    Offsets count into ``line``. A place in mixed case needs more to go with it than one in
    capitals: "Georgia: visitors return" is no dateline.
    """
    head = line[:240]
    opening = marks.OPENING.match(head)
    start = opening.end() if opening else 0
    at_head = _Reader(head, start, len(line) > len(head)).read()
    if at_head is not None and at_head.printed is not None:
        return at_head
    credit = marks.CREDIT.match(head, start)
    if credit is not None:  # "(MENAFN - Oman News Agency (ONA)) MUSCAT, Nov. 2 --"
        behind = _Reader(head, credit.end(), len(line) > len(head)).read()
        if behind is not None and behind.printed is not None:
            return behind
    # "Mekong Press | BANGKOK, 2 April 2025", "Planalto Notes – Brasília, Friday, 29 August 2025."
    for outlet_end in re.finditer(r"\s[|–—-]\s|:\s", head[:80]):
        parsed = _Reader(head, outlet_end.end(), len(line) > len(head)).read()
        if parsed is not None and parsed.printed is not None:
            return parsed
    return at_head


_ACRONYM = 5  # letters of "ASEAN"; longer words in capitals are taken for towns


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
        """The dateline that begins at ``start``, or nothing."""
        signed = self._signed_first()
        return self._from_place() or signed

    def _signed_first(self) -> ParsedDateline | None:
        """The agency of "(Reuters) - The minister ..." and of "(ANSA) - Rome, November 2 -"."""
        if not self._take_agency():
            return None
        dash = marks.DASH.match(self.text, self.at)
        if dash is None:
            return None
        self.at = dash.end()
        if not self._goes_on():
            return None
        return ParsedDateline(self.start, self.at, None, None, None, self.agency, attached=True)

    def _from_place(self) -> ParsedDateline | None:
        self._take_place()
        if self.place is None:
            return None
        self._take_middle()
        self._take_closer()
        if not self.closer:
            return None
        if self.printed is None and self.closer in {"dash", "bar"}:
            self._take_date_behind()
        if self.agency is None and self.closer == "dash":
            self._take_agency_behind()
        return self._judged()

    def _take_place(self) -> None:
        match = marks.PLACE.match(self.text, self.at)
        if match is None:
            return
        name = match[0]
        calendar_word = marks.calendar_word().search(name)
        if calendar_word is not None:  # "NAIROBI Nov 2": the place ends before the date
            name = name[: calendar_word.start()].rstrip()
        signed = marks.SIGNED_PLACE.fullmatch(name)
        if signed is not None and self.agency is None:  # "Seoul CNN —"
            name, self.agency = signed["town"], signed["agency"]
            self.at += len(self.agency) + 1
        first, _, town = name.partition(" ")
        acronym = first.isupper() and bool(town) and not town.isupper()
        if acronym and not whereabouts(name) and whereabouts(town):  # "AKP Phnom Penh, Nov. 2 --"
            name, self.agency = town, self.agency or first
            self.at += len(first) + 1
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
        position = self._behind(marks.GAP)
        printed = match_printed_date(self.text, position) or match_foreign_date(self.text, position)
        if printed is None or printed.ranged:
            return self._take_weekday(position)
        self.printed = printed
        self.at = printed.end
        self._skip(marks.CLOCK)
        return True

    def _take_weekday(self, position: int) -> bool:
        """Pass over a weekday alone: "BRUSSELS, Friday -"."""
        match = marks.calendar_word().match(self.text, position)
        if match is None or match[0].rstrip(".").lower() not in weekday_numbers():
            return False
        self.at = match.end()
        return True

    def _take_agency(self) -> bool:
        if self.agency is not None:
            return False
        if self.printed is None and self._take_dated_agency():
            return True
        match = marks.AGENCY.match(self.text, self._behind(marks.LOOSE))
        if match is None:
            return False
        if match["round"] and self.printed is None:
            printed = match_printed_date(self.text, match.start("round"))
            if printed and printed.end == match.end("round") and not printed.ranged:
                self.printed, self.at = printed, match.end()  # "OSLO (Nov. 2):"
                return True
        agency = (match["round"] or match["slash"]).strip(" -–—")
        undated = self.printed is None or self.printed.year is None
        if undated and agency.islower() and len(agency) > _ACRONYM:  # "(centre)", but "(dpa)"
            return False
        self.agency, self.at = agency, match.end()
        return True

    def _take_dated_agency(self) -> bool:
        """An agency that shares its brackets with the date: "MOSCOW (Sputnik - 3rd June, 2022)"."""
        opened = marks.BRACKETED.match(self.text, self._behind(marks.LOOSE))
        if opened is None:
            return False
        for separator in marks.SEPARATOR.finditer(self.text, opened.start(), opened.end()):
            printed = match_printed_date(self.text, separator.end())
            if printed is not None and printed.end <= opened.end():
                self.agency = self.text[opened.start() + 1 : separator.start()].strip()
                self.printed, self.at = printed, opened.end()
                return True
        return False

    def _take_region(self) -> bool:
        match = marks.REGION.match(self.text, self.at)
        if match is None or self.at > self.place_end:  # a region stands right behind its town
            return False
        region = match["region"]
        end = match.end()
        calendar_word = marks.calendar_word().search(region)
        if calendar_word is not None:
            region = region[: calendar_word.start()].rstrip()
            end = match.start("region") + len(region)
        if not region:
            return False
        self.region = region
        self.at = end
        return True

    def _take_bare_agency(self) -> None:
        """An agency without brackets: "TOKYO, Nov. 2, Kyodo -", "Riyadh, SPA --"."""
        if self.printed is not None or self.region is None:
            match = marks.BARE_AGENCY.match(self.text, self._behind(marks.LOOSE))
            if match is not None and (self.printed is not None or match["bare"].isupper()):
                self.agency = match["bare"]
                self.at = match.end()
        elif self.region.isupper() and len(self.region) <= 6 and not whereabouts(self.region):
            self.agency, self.region = self.region, None

    def _take_closer(self) -> None:
        closers = [
            ("dash", marks.DASH),
            ("colon", marks.COLON),
            ("bar", marks.BAR),
            ("end", marks.END),
        ]
        if self.printed is not None or self.agency is not None:
            closers.append(("stop", marks.STOP))
        if self.agency is not None:
            closers.append(("agency", marks.AFTER_AGENCY))
        for name, pattern in closers:
            match = pattern.match(self.text, self.at)
            if match is not None:
                self.closer, self.at = name, match.end()
                return
        match = marks.AFTER_AGENCY.match(self.text, self.at)
        if match is not None and self.printed is not None:  # "New Delhi, April 18 The minister"
            self.closer, self.at = "none", match.end()

    def _take_date_behind(self) -> None:
        """The date of "Conakry (AFP) – June 3" and of "NAGASAKI | Staff report | August 9"."""
        position = self.at
        if self.closer == "bar":
            last_bar = self.text.rfind("|")
            position = max(position, last_bar + 1)
            clock = marks.CLOCK.match(self.text, position)
            position = clock.end() if clock else position
            gap = marks.GAP.match(self.text, position)
            position = gap.end() if gap else position
        printed = match_printed_date(self.text, position)
        if printed is None or printed.ranged:
            return
        if marks.END.match(self.text, printed.end):
            # "Ada Lund - 2 November 2023" looks the same, so the place must be known.
            self.printed, self.at, self.closer = printed, len(self.text), "bar"
            return
        closer = marks.COLON.match(self.text, printed.end) or marks.DASH.match(
            self.text, printed.end
        )
        if closer is not None:  # "CAIRO - 2 November 2023: ..."
            self.printed, self.at = printed, closer.end()

    def _take_agency_behind(self) -> None:
        """The agency of "LONDON, November 2, 2023--(BUSINESS WIRE)--"."""
        match = marks.AGENCY.match(self.text, self.at)
        dash = marks.DASH.match(self.text, match.end()) if match else None
        if match is not None and dash is not None:
            self.agency, self.at = match["round"] or match["slash"], dash.end()

    def _judged(self) -> ParsedDateline | None:
        """The dateline, if its parts together make one."""
        place = self.place or ""
        known = whereabouts(place, self.region)
        if not self._is_one(known, capitals=place.isupper()):
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
            attached=self._goes_on(),
        )

    def _is_one(self, known: Whereabouts | None, capitals: bool) -> bool:
        """Whether place, date, agency and closing mark are enough for a dateline.

        A dated one may come from a hamlet. Without a date the place must be known, or printed in
        capitals with an agency ("NATO (the alliance) -" is too short for that); without both date
        and agency a place in mixed case must be a town in front of a long text.
        """
        if self.closer == "none":
            return known is not None and known.city is not None and self._opens_a_story()
        if self.closer in {"end", "bar"}:
            on_its_own = known is not None or (capitals and self.closer == "end")
            return self.printed is not None and on_its_own
        if self.printed is not None:
            return True
        if self.agency is not None:
            a_place = known is not None or (capitals and len(self.place or "") > _ACRONYM)
            in_slashes = self.text[: self.at].rstrip(". ").endswith("/")
            if self.closer == "agency" and not capitals and known is not None:
                return known.city is not None  # "South Sudan (RSS) President X also came"
            return a_place and (self.closer != "stop" or in_slashes)
        if known is None:
            return False
        return capitals or (known.city is not None and self._opens_a_story())

    def _goes_on(self) -> bool:
        return self.cut or self.at < len(self.text.rstrip())

    def _opens_a_story(self) -> bool:
        """Mixed case without date or agency ("London — ...") needs a long text behind it."""
        return self.closer in {"dash", "colon", "none"} and len(self.text) - self.at > 80

    def _behind(self, gap: re.Pattern[str]) -> int:
        match = gap.match(self.text, self.at)
        return match.end() if match else self.at

    def _skip(self, pattern: re.Pattern[str]) -> None:
        match = pattern.match(self.text, self.at)
        if match is not None:
            self.at = match.end()
