"""The parts of datelines as patterns: places, regions, agencies, and the marks that close them."""

from __future__ import annotations

import re
from functools import cache

from itinerary.reading.printed_dates import capitalised, month_numbers, weekday_numbers

OPENING = re.compile(r"[\s>*_\[“\"'‘]*")
_CAPITAL_WORD = r"(?:(?:St|Ste|Mt|Ft|Pt|ST|MT|FT)\.|D\.C\.|[^\W\d_a-z][\w'’]*(?:[-‐/][\w'’]+)*)"
_PARTICLE = r"(?:de|da|do|dos|du|del|della|di|la|le|los|las|el|al|el|of|the|and|am|an|der|sur|upon)"
PLACE = re.compile(rf"{_CAPITAL_WORD}(?:[ ](?:{_PARTICLE}[ ])*{_CAPITAL_WORD}){{0,4}}")
SIGNED_PLACE = re.compile(
    r"(?P<town>(?:[A-Z][^\W\d]*[a-z]\s)*[A-Z][^\W\d]*[a-z])\s(?P<agency>[A-Z]{2,6})"
)
# "Ga.", "N.Y.", "Calif.", "Kenya", "South Korea", "D.C."
REGION = re.compile(
    rf",\s?(?P<region>(?:[A-Z]\.){{2,3}}|[A-Z][a-z]{{1,5}}\.(?=\s*[,(—–\-])|{PLACE.pattern})"
)
GAP = re.compile(r"[\s,.*_]*(?:\bon\s)?")
CLOCK = re.compile(
    r"(?:,|\s[-–])?\s*(?:at\s)?\d{1,2}[:.]\d\d(?:\s?(?:[ap]\.?m\.?|[AP]M))?(?:\s(?:[A-Z]{2,4}|hrs))?(?!\w)"
)
AGENCY = re.compile(
    r"[(\[](?P<round>[^()\[\]\d][^()\[\]]{0,40})[)\]]|/\s?(?P<slash>[\w.& -]{2,30}?)\s?/"
)
LOOSE = re.compile(r"(?:,?\s\d{1,2}(?=\s\())?[\s,.]*")  # "MADRID, 17 (Europa Press)" too
CREDIT = re.compile(r"\((?:[^()]|\([^()]*\)){3,80}\)\s*(?:[-–—:]+\s*)?")
BRACKETED = re.compile(r"\([^()]{4,70}\)")
SEPARATOR = re.compile(r"\s[-–—/]\s|,\s")
BARE_AGENCY = re.compile(
    rf"(?P<bare>{PLACE.pattern}(?:\.[A-Z]{{2,4}})?)(?=\s*[*]*\s*(?:--|[-–—_:•/]))"
)
DASH = re.compile(r"[\s.,*]*(?:--+|[—–―•]|-(?=[\s“\"A-Z*])|(?<=\s)_(?=\s))[\s*_–—-]*")
COLON = re.compile(r"\*{0,2}\s?:\*{0,2}\s|/\s")
STOP = re.compile(r"\*{0,2}\.\*{0,2}(?:\s+|$)")
BAR = re.compile(r"\s*\|\s*")
AFTER_AGENCY = re.compile(r"\s+(?=[“\"A-Z])")
END = re.compile(r"[\s*_|.]*$")


@cache
def calendar_word() -> re.Pattern[str]:
    """A month or a weekday."""
    names = capitalised(month_numbers()) + "|" + capitalised(weekday_numbers())
    return re.compile(rf"\b(?:{names})\b\.?")
