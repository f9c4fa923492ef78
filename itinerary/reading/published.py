"""When an article is from: every answer that the article gives, ranked.

The ranking: the user's word; a dateline with its year; a dateline whose year the metadata
completes; the metadata's day of publication; a dateline completed by a stamp, the address or the
text; a stamped date; the address; the stamp of an update, where an outlet prints no
other; a date in the file's name. Neither the clock nor the file's time of change is ever asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from itinerary.facts import DateCandidate
from itinerary.reading.draft import Draft
from itinerary.reading.head import Head
from itinerary.reading.printed_dates import PrintedDate, calendar_day, month_numbers
from itinerary.reading.year_choice import completed_by_text, nearest_year
from itinerary.reading.year_evidence import gather_year_evidence

_SAME_STORY = timedelta(days=3)  # a stamp or address so near to the dateline is of this story


def date_candidates(draft: Draft, head: Head, given: date | None) -> list[DateCandidate]:
    """Every day that the article may be from and how it was found, the likeliest first."""
    printed = head.dateline.printed if head.dateline else None
    candidates = [] if given is None else [DateCandidate(given, "the user")]
    if printed is not None and printed.full is not None:
        candidates.append(DateCandidate(printed.full, "dateline"))
        printed = None
    metadata = [DateCandidate(day, "metadata") for day in draft.published]
    stamps = [DateCandidate(day, "stamped date") for day in head.stamps]
    updates = [DateCandidate(day, "stamped date of an update") for day in head.update_stamps]
    address = url_date(draft.url)
    addresses = [] if address is None else [DateCandidate(address, "URL")]
    if printed is not None:
        anchored = _completed_by_days(printed, [*metadata, *stamps, *addresses, *updates])
        days_apart = anchored is not None and anchored.date not in draft.published
        if days_apart and anchored is not None and anchored.found_from.endswith("metadata"):
            candidates.append(anchored)  # the story is of its dateline's day, not of its posting
        candidates.extend(metadata)
        if anchored is None and given is None:
            anchored = _completed_by_reading(printed, draft, head)
        if anchored is not None:
            candidates.append(anchored)
    else:
        candidates.extend(metadata)
    told = [] if head.told is None else [DateCandidate(head.told, "the text's today")]
    name = named_date(draft.doc)
    names = [] if name is None else [DateCandidate(name, "file name")]
    return list(dict.fromkeys([*candidates, *stamps, *addresses, *updates, *told, *names]))


def dateline_day(head: Head, candidates: list[DateCandidate]) -> date | None:
    """The dateline's own day; without a printed year it is the one nearest to the chosen day."""
    printed = head.dateline.printed if head.dateline else None
    if printed is None or not candidates:
        return None
    if printed.full is not None:
        return printed.full
    completed = [
        candidate.date
        for candidate in candidates
        if (candidate.date.month, candidate.date.day) == (printed.month, printed.day)
    ]
    return next(iter(completed), None) or nearest_year(
        printed.month, printed.day, candidates[0].date
    )


def _completed_by_days(
    printed: PrintedDate, known: Iterable[DateCandidate]
) -> DateCandidate | None:
    """The dateline's day in the year of the first known day that lies close to it."""
    for candidate in known:
        day = nearest_year(printed.month, printed.day, candidate.date)
        if day is not None and abs(day - candidate.date) <= _SAME_STORY:
            return DateCandidate(day, f"dateline, year from {candidate.found_from}")
    return None


def _completed_by_reading(printed: PrintedDate, draft: Draft, head: Head) -> DateCandidate | None:
    found = completed_by_text(
        printed.month, printed.day, gather_year_evidence(draft.text, head.body)
    )
    return None if found is None else DateCandidate(*found)


_YEAR = r"(?P<year>(?:19|20)\d\d)"
_MONTH = r"(?P<month>0?[1-9]|1[0-2])"
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])"
_NAME = r"(?P<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
_ADDRESS_DATES = tuple(
    re.compile(rf"(?<!\d){form}", re.IGNORECASE)
    for form in (
        rf"{_YEAR}[/._-]{_MONTH}[/._-]{_DAY}(?!\d)",  # /2024/03/22/, /2018-06/13/
        rf"{_YEAR}[/._-]?{_NAME}[/._-]?{_DAY}(?!\d)",  # /1997/feb/23/, 2008apr13
        rf"{_DAY}[/._-]{_NAME}[/._-]{_YEAR}(?!\d)",  # /01-Feb-2019/
        rf"{_YEAR}/(?P<month>\d\d)(?P<day>\d\d)(?!\d)",  # /2020/0910/
        rf"{_YEAR}(?P<month>\d\d)(?P<day>\d\d)",  # AEN20231102009500315
    )
)


_NAME_DATE = re.compile(
    rf"(?<!\d){_YEAR}(?P<mark>[-_.]?)(?P<month>\d\d)(?P=mark)(?P<day>\d\d)(?!\d)"
)


def named_date(name: str) -> date | None:
    """The day in a file's or a row's name: ``2023-11-02-oslo``, ``FJP_ENG_20231102.0123``."""
    match = _NAME_DATE.search(name)
    return match and calendar_day(int(match["year"]), int(match["month"]), int(match["day"]))


def url_date(url: str | None) -> date | None:
    """The day in an address: ``/2024/03/22/``, ``/1997/feb/23/``, ``AEN20231102009500315``."""
    for pattern in _ADDRESS_DATES if url else ():
        for match in pattern.finditer((url or "")[:2000]):
            parts = match.groupdict()
            month = month_numbers()[parts["name"].lower()] if parts.get("name") else None
            day = calendar_day(int(parts["year"]), month or int(parts["month"]), int(parts["day"]))
            if day is not None:
                return day
    return None
