"""What comes before and after what: "then", "after visiting", "cut short his stay"."""

from __future__ import annotations

from itinerary.extraction.act import Act, find_lemma
from itinerary.extraction.destinations import PlaceGroup
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts
from itinerary.language.people.lexicon import load_lexicon

_FURTHER = frozenset({"also", "additionally", "further"})


# "is due to arrive on Tuesday and leave on Thursday"
_COMES_AND = compile_rule(
    "ARRIVE [HERE THERE ADVERB ON DATE IN PLACE]{0,6} COMMA? AND [TO WILL]{0,2} $"
)


def leaves_again(strip: Strip, act: Act) -> bool:
    """Whether a departure is from where the same clause has said that one arrives."""
    return _COMES_AND.search(strip.shape, 0, act.item) is not None


def is_next(scene: Scene, strip: Strip, act: Act) -> bool:
    """ "will then travel", "on the way home she stops": what comes after the act before."""
    first, last = strip.first[act.group.first], strip.first[act.item]
    near = scene.tokens.lower[max(0, first - 1) : last + 2]
    opening = scene.tokens.lower[strip.first[min(act.front, act.group.first)] : first]
    if opening[:1] == ["from"] and strip.shape[act.front : act.front + 1] == parts.FROM:
        return True  # "From Riga, she will fly to Oslo"
    words = load_lexicon().words
    if not words["sequel_words"].isdisjoint(near):
        return True
    if "way" in opening and not words["homeward_words"].isdisjoint(opening):
        return True
    going_on = scene.lexicon.sayings["going_on"]
    if f"{find_lemma(strip, act)} " in going_on:
        return True
    return act.governor is not None and f"{strip.lemma_at(act.governor)} " in going_on


def is_further(scene: Scene, strip: Strip, act: Act) -> bool:
    """ "Will also visit Riga": one stop more of the journey that is told."""
    begin, end = min(act.item, act.group.first), max(act.item, act.group.verb)
    words = scene.tokens.lower[strip.first[begin] : strip.last[end]]
    return not _FURTHER.isdisjoint(words)


def is_before(scene: Scene, strip: Strip, act: Act) -> bool:
    """ "(will go to Rome) after visiting Riga": what comes before the act in front."""
    first = act.group.first
    while first > 0 and strip.shape[first - 1] in parts.THE + parts.HIS:
        first -= 1
    if first == 0 or strip.shape[first - 1] not in parts.WHILE + parts.DURING:
        return False
    before = scene.tokens.lower[strip.first[first - 1]]
    return before in scene.lexicon.qualifiers["behind"]


def ends_stay(strip: Strip, act: Act, group: PlaceGroup) -> bool:
    """ "Ends her visit to Riga", "cuts short her stay in Riga", unlike "ends her tour in Riga"."""
    if group.preposition == parts.TO:
        return True
    return strip.lemma_at(act.governor) == "cut short" and group.preposition == parts.IN
