"""Who comes to a meeting that sentences before have placed.

"EU leaders gather in Riga on Friday. … Among those attending are X and Y." "Z will take part."
"""

from __future__ import annotations

from itinerary.extraction.act import Act, find_lemma
from itinerary.extraction.claims import Claim, Destination, Rule, claim_stay
from itinerary.extraction.diary_lines import is_guest
from itinerary.extraction.events import Assembly
from itinerary.extraction.memory import Memory, may_travel
from itinerary.extraction.moods import Mood
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts

_COMING = frozenset(
    {
        "attend",
        "take part",
        "participate",
        "be present",
        "be among",
        "join",
        "be on hand",
        "speak",
        "lead",
    }
)
# What stands behind "will take part" where it says no more of what: "on Friday", "as well".
_END = "(?: WORD? $ | [COMMA SEMICOLON AND WHILE DATE ON ADVERB QUOTE CLOSE] )"
_ENDS = compile_rule(f"(?: HIM | [OF IN]? THE [EVENT TALKS] )? {_END}")
# "will be among the guests", "is among those attending"
_AMONG_THEM = compile_rule(f"THE [WORD GROUP ATTEND]{{1,2}} {_END}")
# "leads the Norwegian delegation"
_DELEGATION = compile_rule("[THE HIS] [DEMONYM WORD POSSESSIVE]{0,2} RETINUE")
_RULES = {"be among": _AMONG_THEM, "lead": _DELEGATION}
_BACK = 6  # sentences


def find_assembly(strip: Strip, memory: Memory) -> Assembly | None:
    """The meeting that a sentence may speak of without naming it, told shortly before."""
    told = memory.assembly
    return told if told is not None and 0 < strip.number - told.sentence <= _BACK else None


def read_guest_list(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    """ "Canada – Prime Minister X" below what was told of a meeting: the line of one who comes."""
    guest = is_guest(strip)
    if guest is None or memory.assembly is None:
        return []
    item, state = guest
    who = scene.links[strip.people[item]]
    for one in who:
        entity = scene.entities[one]
        if entity.country is None and not entity.serves_organisation:
            entity.country = state
    if not may_travel(scene, who):
        return []
    told = memory.assembly
    place = Destination(told.place.country, told.place.city, item)
    return [claim_stay(strip, who, (place,), Mood.WILL, Rule.LISTED, [told.span])]


def place_attendance(strip: Strip, act: Act, claim: Claim, memory: Memory) -> None:
    """ "Z will take part", and no word of what in: the meeting told before."""
    told = find_assembly(strip, memory)
    if told is None or claim.mood not in (Mood.WILL, Mood.PRESENT, Mood.MAY):
        return
    before = strip.shape[: act.item]
    if parts.PLACE in before or parts.RELATIVE in before[max(0, act.group.first - 2) :]:
        return  # "in Lima for the meeting, which she attends": another one
    lemma = find_lemma(strip, act)
    rule = _RULES.get(lemma, _ENDS)
    if lemma in _COMING and rule.match(strip.shape, act.item + 1):
        span = next((span for span in claim.spans if span), None)
        claim.places = (Destination(told.place.country, told.place.city, act.item),)
        claim.spans = [span or told.span]
