"""What stands before a journey noun and says when it is: "her recent visit", "a possible trip"."""

from __future__ import annotations

from itinerary.extraction.act import Act
from itinerary.extraction.moods import Mood
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip
from itinerary.language import lexicon as parts

# The verb in front tells more than the adjective where it says that the journey is made.
_TELLING = frozenset(
    parts.PAY
    + parts.BEGIN
    + parts.CANCEL
    + parts.POSTPONE
    + parts.END
    + parts.GO
    + parts.LEAVE
    + parts.ARRIVE
    + parts.IS
    + parts.WAS
    + parts.BE
    + parts.BEEN
    + parts.DUE
)
_ADJECTIVES = frozenset(
    parts.WORD + parts.ADVERB + parts.DURATION + parts.NUMBER + parts.LIKELY + parts.COMMA
)
_IN_OFFICE = 6  # tokens behind "her last visit" in which "as president" stands


def qualify(scene: Scene, strip: Strip, act: Act, mood: Mood) -> Mood:
    """The mood of a journey noun with the adjectives before it taken into account."""
    if not act.noun or _is_told_by_verb(act, mood):
        return mood
    first = act.item
    while first > 0 and strip.shape[first - 1] in _ADJECTIVES:
        first -= 1
    if first == act.item:
        return mood
    known, lower = scene.lexicon.qualifiers, scene.tokens.lower
    words = set(lower[strip.first[first] : strip.first[act.item]])
    if not words.isdisjoint(known["current"]):
        return Mood.PROGRESSIVE
    if not words.isdisjoint(known["called_off"]):
        return Mood.PLUPERFECT
    if any(_is_past_year(word, scene.article.published.year) for word in words):
        return Mood.PLUPERFECT  # "his 1972 trip to China"
    if not words.isdisjoint(known["past"]):
        behind = lower[strip.last[act.item] : strip.last[act.item] + _IN_OFFICE]
        farewell = "last" in words and "as" in behind  # "her last visit to Riga as president"
        return mood if farewell else Mood.PLUPERFECT
    coming = not words.isdisjoint(known["coming"]) and words.isdisjoint(known["doubtful"])
    if coming and mood in _SPOKEN_OF and act.governor is not None and act.governor < act.item:
        return Mood.WILL  # "discussed her forthcoming visit"
    doubtful = mood is Mood.BARE and not words.isdisjoint(known["doubtful"])
    return Mood.MAY if doubtful else mood


def _is_past_year(word: str, year: int) -> bool:
    return len(word) == 4 and word.isdecimal() and _FIRST_YEAR <= int(word) < year


_FIRST_YEAR = 1500
_SPOKEN_OF = frozenset({Mood.PAST, Mood.PERFECT})
_BEGINS = frozenset(parts.BEGIN + parts.GO)
_OPEN = frozenset({Mood.BARE, Mood.PAST, Mood.PRESENT})


def _is_told_by_verb(act: Act, mood: Mood) -> bool:
    """Whether "is on", "began" in front or "will take place" behind says what becomes of it."""
    if mood in (Mood.DENIED, Mood.PLUPERFECT):
        return True
    if mood is Mood.PROGRESSIVE and act.governor is None:
        return False  # "said during a recent visit"
    if act.governor is not None and act.governor < act.item:
        return act.turn in _TELLING
    return mood not in _OPEN or (mood is Mood.PRESENT and act.turn in _BEGINS)
