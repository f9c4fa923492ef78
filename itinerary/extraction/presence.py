"""Who is on a journey while something else is told: "Holm, on a visit to Riga, will see"."""

from __future__ import annotations

from itinerary.extraction.moods import Mood
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.standing import list_people
from itinerary.facts import DateSpan, Precision
from itinerary.language import lexicon as parts

# "on an official visit", "on the second day of her visit", "during his trip"
_ON_A = (
    "(?: [ON DURING] | ON [THE HIS] [WORD ADVERB]{1,3} OF )"
    " [THE HIS WORD DURATION NAME DEMONYM ADVERB NUMBER REGION]{0,6}"
)
# "Holm, currently on a visit", "Holm, during her visit"
_APPOSED = compile_rule(f"(PERSON) COMMA ADVERB* {_ON_A} $")
_FRONTED = compile_rule(f"^ QUOTE? ADVERB? (?: ATTEND [TO WITH THE WORD]{{0,4}} )? {_ON_A} $")
# "…, Holm said", "…, she told reporters"
_SPEAKS = compile_rule(
    "[^SEMICOLON WHILE]{0,12} COMMA [THE DEMONYM]* ([PERSON PRONOUN]) ADVERB* [REPORT REFUSE]"
)
# "On the second day of her visit, Holm met students": she is there, whatever she does.
_ON_DAY = compile_rule("^ QUOTE? ADVERB? ON [THE HIS] [WORD ADVERB]{1,3} OF")
_ACTS = compile_rule("[^SEMICOLON WHILE]{0,12} COMMA [THE DEMONYM]* ([PERSON PRONOUN])")
_REACH = 24  # items behind a noun that its speaker stands in


def find_guest(strip: Strip, noun: int) -> list[int] | None:
    """The people who make the journey at ``noun`` while they do something else; else ``None``."""
    shape = strip.shape
    begin = max(0, noun - _REACH)
    apposed = _APPOSED.search(shape, begin, noun)
    if apposed is not None:
        return [apposed.start(1)]
    if noun > _OPENING or _FRONTED.match(shape, 0, noun) is None:
        return None
    told = _ACTS if _ON_DAY.match(shape, 0, noun) else _SPEAKS
    speaker = told.match(shape, noun + 1, noun + _REACH)
    return list_people(strip, speaker.start(1)) if speaker is not None else None


_OPENING = 9  # items that the words of a journey in front of the sentence may take


# "is on the last day of a visit", "is in the middle of her tour"
_AMID = compile_rule(
    "(IS) ADVERB* [ON IN] (?: THE WORD{1,3} | THE? DATE ) OF [THE HIS WORD DURATION]{0,4} $"
)


def find_day_amid(strip: Strip, noun: int) -> int | None:
    """The verb of being in the middle of the journey at ``noun``, or on some day of it."""
    match = _AMID.search(strip.shape, max(0, noun - _OPENING), noun)
    return match.start(1) if match is not None else None


def find_guest_mood(strip: Strip, noun: int) -> Mood:
    """Whether whoever is told to be on a journey is so now: no day, or one of these."""
    for item in range(noun + 1, min(len(strip), noun + _DAY)):
        mention = strip.date_at(item)
        if mention is not None and strip.shape[item - 1] in parts.ON + parts.PLACE:
            return Mood.PROGRESSIVE if _is_now(mention.span) else Mood.PAST
    return Mood.PROGRESSIVE


_DAY = 6  # items behind a noun in which its day stands


def _is_now(span: DateSpan) -> bool:
    if span.precision is not Precision.DAY or span.anchor is None or span.start is None:
        return False
    return abs((span.anchor - span.start).days) <= 1
