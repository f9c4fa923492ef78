"""How sure it is that a journey begins: "arrived for a visit beginning Monday", "announced one"."""

from __future__ import annotations

from itinerary.extraction.act import Act
from itinerary.extraction.moods import Mood
from itinerary.extraction.shape import Strip
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import Form, load_lexicon

_THERE = frozenset({Mood.PROGRESSIVE, Mood.PERFECT, Mood.PAST})


def find_mood_of_beginning(strip: Strip, acts: list[Act], journey: Act, act: Act) -> Mood:
    """The mood of ``act``, a "beginning" behind the noun of a ``journey``, or else the noun's.

    What is announced lies ahead; what somebody has arrived or left for is as past as that.
    """
    if act.frame != parts.BEGIN or strip.forms[act.item] != Form.GERUND or not journey.noun:
        return journey.group.mood
    governor = journey.governor
    if governor is not None and strip.lemma_at(governor) in load_lexicon().announcing:
        return Mood.WILL
    if journey.group.mood is Mood.BARE:
        before = [one.group.mood for one in acts if one.item < journey.item and not one.noun]
        if before and before[-1] in _THERE:
            return before[-1]
    return journey.group.mood
