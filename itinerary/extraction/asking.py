"""What is only asked: "asked whether the minister would go", "it is open if she goes"."""

from __future__ import annotations

from itinerary.extraction.act import Act
from itinerary.extraction.moods import Mood
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts

# "Holm has not yet said whether she will come": it is hers to say.
_OWN_MIND = compile_rule("[PERSON PRONOUN] HAS NOT [ADVERB WORD]* [REPORT PLAN WORD] $")
_IN_QUESTION = frozenset({"whether", "if"})
_SHOULD = compile_rule("^ [NAME WORD MAY WOULD] [THE DEMONYM]* [PERSON PRONOUN] .? [^COMMA]? $")


def _is_supposed(scene: Scene, strip: Strip, act: Act) -> bool:
    """ "If elected, she would visit Rome": nobody says that she will."""
    if parts.WHILE not in strip.shape or parts.REPORT in strip.shape[: act.group.first]:
        return False
    lower = scene.tokens.lower
    return any(
        part == parts.WHILE and lower[strip.first[i]] == "if" for i, part in enumerate(strip.shape)
    )


def find_question_mood(scene: Scene, strip: Strip, act: Act) -> Mood | None:
    """The mood of an act that stands in a question, told or direct; ``None`` if it does not.

    What somebody was asked, or would not say, counts for nothing; what is undecided may be.
    """
    tokens = scene.tokens
    if act.group.mood is Mood.WOULD and _is_supposed(scene, strip, act):
        return Mood.DENIED
    if tokens.words[strip.last[-1] - 1] == "?":
        return Mood.DENIED
    if tokens.lower[strip.first[0]] == "should" and _SHOULD.match(strip.shape, 0, act.item + 1):
        return Mood.MAY  # "Should she attend, her plan comes first"
    item, least = act.group.first, max(0, act.group.first - 11)
    while (item := strip.shape.rfind(parts.WHILE, least, item)) >= 0:
        if tokens.lower[strip.first[item]] in _IN_QUESTION:
            before = tokens.lower[strip.first[max(0, item - 5)] : strip.first[item]]
            if item == 0 or strip.shape[item - 1] == parts.COMMA:
                return None if tokens.lower[strip.first[item]] == "if" else Mood.MAY
            own = _OWN_MIND.search(strip.shape, 0, item) is not None
            return Mood.MAY if own or scene.lexicon.asking.isdisjoint(before) else Mood.DENIED
    return None
