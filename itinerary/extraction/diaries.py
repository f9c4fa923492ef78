"""Lines that are only a day or a place, and the lines below them that they hold for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from itinerary.extraction.claims import Bound, Claim, Destination
from itinerary.extraction.days import read_in_mood
from itinerary.extraction.memory import Memory
from itinerary.extraction.moods import Mood
from itinerary.extraction.resolving import resolve_place
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.facts import DateMention, DateSpan
from itinerary.language import lexicon as parts

_DAY_HEADING = compile_rule(
    "^ DASH* [NAME WORD DASH COMMA NUMBER]{0,3} DATE [COLON COMMA DASH CLOSE WORD]{0,2} $"
)

_PLAN_FOR_DAY = compile_rule("[JOURNEY AGENDA] [FOR ON COMMA] DATE $")

# "Rome, Italy" as a line of its own: what follows takes place there.
_PLACE_HEADING = compile_rule("^ [WORD DASH]{0,2} PLACE [COLON DASH WORD]{0,2} $")

# "BERLIN - The chancellor receives": a line of a diary.
_PLACE_LINE = compile_rule("^ [WORD DASH]{0,2} PLACE COMMA? PLACE? DASH [THE DEMONYM]* PERSON")

# A line with so many items is prose and ends a programme of short lines.
_PROSE = 40
# A line with a day alone has no more.
_SHORT = 8


def follow_diary(scene: Scene, strip: Strip, memory: Memory, claims: list[Claim]) -> None:
    """A line that is only a date gives its day to the lines below it, up to the next such line."""
    if strip.heading and _PLACE_HEADING.match(strip.shape):
        where = resolve_place(scene, strip, strip.shape.index(parts.PLACE))
        memory.where = None if _is_dateline(scene, strip, where) else where
    elif not strip.heading and not strip.listed and len(strip) > _PROSE:
        memory.where = None
    if (
        _DAY_HEADING.match(strip.shape)
        or _lists_events(scene, strip)
        or (strip.heading and _PLAN_FOR_DAY.search(strip.shape))
    ):
        dates = [ref for ref in strip.refs if isinstance(ref, DateMention)]
        day = _read_coming(scene, strip, dates[0], memory.day)
        known = _is_ahead(scene, day) or _lists_events(scene, strip)
        memory.day = day if known else None
    if memory.day is None:
        return
    until, at = _find_last_day(strip)
    if until is not None and _BRACKET.match(strip.shape):
        # "… will visit Rome. (To March 12)"
        claims = [one for one in memory.told if one.sentence == strip.number - 1]
    if _is_last_day(scene, strip):
        for claim in claims:
            claim.mood, claim.stays = Mood.PROGRESSIVE, True
    label = _LABEL.match(strip.shape)
    own = strip.date_at(label.start(1)) if label is not None else None
    day = read_in_mood(own, Mood.WILL) if own is not None else memory.day
    for claim in claims:
        if not claim.places or claim.tour is not None:
            continue
        if until is not None and _stands_last(claim, claims, at):
            span = replace(until, start=memory.day.start, end=_read_end(until, memory.day))
            claim.spans = [span] * len(claim.places)
        elif not any(claim.spans):
            claim.spans = [day] * len(claim.places)
            if claim.bound is Bound.START and claim.mood is not Mood.PERFECT:
                claim.bound = Bound.STAY  # the next day has lines of its own


_IN_BRACKETS = compile_rule("OPEN ([NAME WORD]) [NAME WORD] CLOSE")


def _is_last_day(scene: Scene, strip: Strip) -> bool:
    """ "… will visit Rome (final day)"."""
    match = _IN_BRACKETS.search(strip.shape) if parts.OPEN in strip.shape else None
    if match is None:
        return False
    first = strip.first[match.start(1)]
    words = " ".join(scene.tokens.lower[first : first + 2]) + " "
    return words in scene.lexicon.sayings["last_day"]


def _read_end(until: DateSpan, day: DateSpan) -> date | None:
    """The last day; "(through Saturday)" is counted from the day of the heading."""
    last, first = until.last_day, day.first_day
    if last is None or first is None or last >= first:
        return last
    return last + timedelta(days=7 * -((last - first).days // 7))


# "Monday: …", "Monday and Tuesday: …" in a week's diary: the line's own days
_LABEL = compile_rule("^ [DASH WORD]{0,2} (DATE) COLON")


def _read_coming(
    scene: Scene, strip: Strip, mention: DateMention, before: DateSpan | None
) -> DateSpan:
    """The day of a heading: "MONDAY" is the next one where other such days follow, or stand
    ``before`` it."""
    coming = read_in_mood(mention, Mood.WILL)
    if len(strip) > 1 or coming.start is None or coming == mention.span:
        return mention.span
    if before is not None and before.start is not None and coming.start <= before.start:
        week = timedelta(days=7)  # "THURSDAY" below next week's "TUESDAY"
        coming = replace(coming, start=coming.start + week, end=coming.start + week)
    following = (
        read_in_mood(ref, Mood.WILL)
        for one in scene.strips[strip.number + 1 :]
        if one.shape == parts.DATE and isinstance(ref := one.refs[0], DateMention)
    )
    in_row = (before is not None and _is_next(before, coming)) or any(
        _is_next(coming, day) for day in following
    )
    return coming if in_row else mention.span


def _is_next(day: DateSpan, other: DateSpan) -> bool:
    """Whether ``other`` begins in the days behind ``day``."""
    if day.start is None or other.start is None:
        return False
    return timedelta(0) < other.start - day.start <= timedelta(days=4)


_DAY_OF_LIST = compile_rule("[FOR ON COMMA COLON DASH] DATE COLON? $")


def _lists_events(scene: Scene, strip: Strip) -> bool:
    """ "Events in Norway for Thursday", a short line: what follows is on that day."""
    if len(strip) > _PROSE // 3 or _DAY_OF_LIST.search(strip.shape) is None:
        return False
    words = scene.tokens.lower[strip.first[0] : strip.last[-1]]
    return not scene.lexicon.lists.isdisjoint(words) and strip.people == {}


def _is_dateline(scene: Scene, strip: Strip, place: Destination | None) -> bool:
    """Whether a line with a place alone says where the article was written: its stamp is beside."""
    if place is not None and scene.here == (place.country, place.city):
        return True
    words = scene.tokens.words[strip.first[0] : strip.last[-1]]
    if strip.number <= 1 and all(word.isupper() for word in words):
        return True  # right below the headline
    beside = scene.strips[max(0, strip.number - 1) : strip.number + 2]
    return any(
        one.shape == parts.DATE
        and isinstance(ref := one.refs[0], DateMention)
        and ref.span.start == ref.span.end == scene.article.published
        for one in beside
    )


def _is_ahead(scene: Scene, day: DateSpan) -> bool:
    """Whether a line with ``day`` alone is a diary's; today's is mostly the article's own stamp."""
    published = scene.article.published
    if day.start is None or day.start < published:
        return False
    return (
        day.start > published
        or sum(_PLACE_LINE.match(strip.shape) is not None for strip in scene.strips) > 1
        or any(
            _DAY_HEADING.match(strip.shape) and isinstance(ref, DateMention) and _is_after(ref, day)
            for strip in scene.strips
            if len(strip) <= _SHORT
            for ref in strip.refs
        )
    )


def _is_after(mention: DateMention, day: DateSpan) -> bool:
    assert day.start is not None
    start = mention.span.start
    return start is not None and start - day.start == timedelta(days=1)


# "visits Italy (to March 24)", "(until 3 May)": a diary's way to give the last day.
_BRACKET = compile_rule("^ OPEN [^CLOSE]{1,4} CLOSE [WORD NAME DASH]* $")
_LAST_DAY = compile_rule("OPEN [TO ADVERB WHILE]? (DATE) CLOSE")


def _stands_last(claim: Claim, claims: list[Claim], item: int) -> bool:
    """Whether of the line's places this one is the last in front of ``item``."""
    places = [place.item for one in claims for place in one.places if place.item < item]
    return not places or any(place.item == max(places) for place in claim.places)


def _find_last_day(strip: Strip) -> tuple[DateSpan | None, int]:
    """The last day that a bracket tells, and the item at which it stands."""
    match = _LAST_DAY.search(strip.shape)
    if match is None:
        return None, 0
    mention = strip.date_at(match.start(1))
    if mention is None:
        return None, 0
    words = mention.span.text.lower()
    single = mention.span.start == mention.span.end and parts.TO in strip.shape[: match.start(1)]
    told = single or words.startswith(("to ", "until ", "through "))
    return (mention.span if told else None), match.start()
