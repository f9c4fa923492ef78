"""Version marks: "(LEAD)", "2nd LD", "UPDATE 2-", "CORRECTED-", "(ATTN: UPDATES throughout)"."""

from __future__ import annotations

import re
from functools import cache

from itinerary.language.wordlists import wordlist


def find_version(line: str) -> tuple[str | None, str | None, str]:
    """The version mark and the editors' note in front of ``line``, and what is left of it.

    >>> find_version("(2nd LD) Minister to visit Oslo")
    ('2nd LD', None, 'Minister to visit Oslo')
    """
    mark = note = None
    rest = line
    while True:
        match = _mark().match(rest) or _note().match(rest)
        if match is None or match.end() == 0:
            return mark, note, rest
        if "mark" in match.re.groupindex:
            mark = mark or (match["bracketed"] or match["mark"]).strip()
        else:
            note = note or match["note"].strip()
        rest = rest[match.end() :]


@cache
def _mark() -> re.Pattern[str]:
    marks = "|".join(wordlist("newsroom")["version"]["marks"])
    numbered = rf"(?:\d{{1,2}}(?:st|nd|rd|th|ST|ND|RD|TH)\s)?(?:{marks})(?:[-\s](?:{marks}))*"
    bracketed = rf"[(\[](?P<bracketed>{numbered}(?:\s\d{{1,2}})?)[)\]]\s*"
    # "UPDATE 2-Talks ...", "CORRECTED-UPDATE 1-Talks ...", "URGENT: Talks ...", "2nd LD: ..."
    plain = rf"(?P<mark>{numbered}(?:\s\d{{1,2}})?)\s?(?:-(?=[\w“\"'‘])|:\s|--\s)"
    return re.compile(rf"\s*(?:{bracketed}|{plain})")


@cache
def _note() -> re.Pattern[str]:
    notes = "|".join(wordlist("newsroom")["version"]["notes"])
    return re.compile(rf"\s*[(\[](?P<note>(?:{notes})\b[^()\[\]]{{0,300}})[)\]]\s*")
