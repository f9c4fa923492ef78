"""Days that hang on the place of a clause: since when somebody is there, what is held there when.

"Has been on a visit to Norway since Monday", "will go to Lima, where the forum opens on Monday".
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from itinerary.extraction.act import Act
from itinerary.extraction.days import Day
from itinerary.extraction.destinations import PlaceGroup
from itinerary.extraction.moods import Mood
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.facts import Precision
from itinerary.language import lexicon as parts

# Whoever has been somewhere for longer than this lives there.
_LONGEST = timedelta(days=21)
_SINCE = compile_rule("[WHILE FROM] (DATE)")


_INSIDE = "[^WAS HAD HAS PERSON PRONOUN GROUP RELATIVE WHILE SEMICOLON PLACE]"
_WHERE_HELD = compile_rule(
    f"PLACE COMMA (RELATIVE) {_INSIDE}{{0,14}} EVENT {_INSIDE}{{0,6}} (DATE)"
)
_AHEAD = frozenset({Mood.WILL, Mood.PRESENT, Mood.PROGRESSIVE, Mood.MAY, Mood.WOULD})


def find_days_of_place(scene: Scene, strip: Strip, act: Act, groups: list[PlaceGroup]) -> list[Day]:
    """The day that the clause tells of the one country that it leads to, in another clause."""
    if len({place.country for group in groups for place in group.places}) > 1:
        return []
    return _find_day_since(scene, strip, act) or _find_day_of_event(scene, strip, act)


# "until Friday, when she will fly to Rome"
_WHEN = compile_rule("(DATE) COMMA? (WHILE) [THE DEMONYM HIS]{0,2} [PERSON PRONOUN RETINUE] $")


def find_day_before_when(scene: Scene, strip: Strip, act: Act) -> list[Day]:
    """The day of the clause in front, on which a clause with "when" says that one goes."""
    if act.group.mood not in _AHEAD or parts.WHILE not in strip.shape:
        return []
    match = _WHEN.search(strip.shape, 0, act.group.first)
    mention = strip.date_at(match.start(1)) if match is not None else None
    if match is None or mention is None:
        return []
    if scene.tokens.lower[strip.first[match.start(2)]] != "when":
        return []
    return [Day(match.start(1), replace(mention.span, start=mention.span.first_day))]


_OF_OTHER = compile_rule(
    "([WHILE DURING]) [THE HIS WORD NAME NUMBER DEMONYM REGION PLACE POSSESSIVE PERSON]{0,7}"
    " [EVENT TALKS] [IN THE PLACE COMMA NAME WORD TO OF ON WITH PERSON GROUP AND]{0,7} $"
)


_OPENERS = parts.ADVERB + parts.QUOTE + parts.COMMA + parts.AND


def drop_days_of_others(scene: Scene, strip: Strip, act: Act, days: list[Day]) -> list[Day]:
    """Leave out the day of "ahead of a summit next month", "after talks in Rome on Friday"."""
    return [day for day in days if not _is_of_other(scene, strip, act, day)]


def _is_of_other(scene: Scene, strip: Strip, act: Act, day: Day) -> bool:
    fronted = day.item < act.group.first and strip.shape[day.item + 1] == parts.COMMA
    if not fronted and day.item < act.item:
        return False
    match = _OF_OTHER.search(strip.shape, 0 if fronted else act.item + 1, day.item)
    if match is None or (fronted and strip.shape[: match.start()].strip(_OPENERS)):
        return False
    item = match.start(1)
    words = " ".join(scene.tokens.lower[strip.first[item] : strip.last[item]])
    return words in scene.lexicon.qualifiers["beside"]


def _find_day_of_event(scene: Scene, strip: Strip, act: Act) -> list[Day]:
    """The day on which a clause says that an event is held where the act leads; [] if none."""
    if act.group.mood not in _AHEAD:
        return []
    match = _WHERE_HELD.search(strip.shape, act.item + 1)
    mention = strip.date_at(match.start(2)) if match is not None else None
    if match is None or mention is None:
        return []
    if match.start() >= act.end:
        return []
    if scene.tokens.lower[strip.first[match.start(1)]] not in ("where", "which"):
        return []
    span, today = mention.span, scene.article.published
    if span.precision is not Precision.DAY or span.start is None or span.start < today:
        return []
    return [Day(match.start(2), span)]


def _find_day_since(scene: Scene, strip: Strip, act: Act) -> list[Day]:
    """The first day of a stay that goes on now; [] if the clause does not tell it."""
    if act.group.mood is not Mood.PROGRESSIVE:
        return []
    match = _SINCE.search(strip.shape, act.item + 1)
    mention = strip.date_at(match.start(1)) if match is not None else None
    if match is None or mention is None:
        return []
    if scene.tokens.lower[strip.first[match.start()]] != "since" or match.start() > act.end:
        return []
    span, today = mention.span, scene.article.published
    if span.precision is not Precision.DAY or span.start is None:
        return []
    if not today - _LONGEST <= span.start <= today:
        return []
    return [Day(match.start(1), replace(span, end=None, text=f"since {span.text}"))]
