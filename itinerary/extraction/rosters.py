"""Members of a party, one a line, below the line that announces them.

"Joining the Speaker on this visit are:", "Members of the delegation".
"""

from __future__ import annotations

from itinerary.extraction.claims import Claim, claim_party
from itinerary.extraction.memory import Memory
from itinerary.extraction.scene import Scene
from itinerary.extraction.seats import engage
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts
from itinerary.language.mentions import PersonKind, PersonMention

_OF_PARTY = frozenset(parts.ACCOMPANY + parts.RETINUE + parts.ALONG)
_GOES_WITH = compile_rule("[GO LEAVE ARRIVE] [ADVERB WITH]{1,2} [PERSON PRONOUN HIM]")
_ANNOUNCES = compile_rule("COLON DASH? $")
_COLON_OR_DASH = parts.COLON + parts.DASH
_MEMBERS = frozenset({"members", "participants"})
# "- Senate Budget Committee Chair Jon Vik (Ohio)": what stands in front is the office.
_MEMBER = compile_rule("^ [DASH NUMBER NAME WORD AND POSSESSIVE]{0,10} (PERSON)")
_SAYS_MORE = frozenset(parts.WILL + parts.WOULD + parts.IS + parts.WAS + parts.REPORT)


def read_roster(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    """A claim that the member whom the line names goes along with the traveller spoken of."""
    if not memory.roster or not (strip.listed or strip.heading):
        memory.roster = memory.topic if _announces(scene, strip) else ()
        return []
    item = _find_member(strip)
    who = scene.links[strip.people[item]] if item >= 0 else ()
    leader = memory.roster[0]
    if len(who) != 1 or who[0] == leader:
        return []
    engage(scene, leader, who)
    return [claim_party(strip, (leader,), who)]


def _announces(scene: Scene, strip: Strip) -> bool:
    """Whether the lines below list who goes along."""
    shape = strip.shape
    if shape[-1] in _COLON_OR_DASH and _ANNOUNCES.search(shape) is not None:
        return not _OF_PARTY.isdisjoint(shape) or _GOES_WITH.search(shape) is not None
    if not strip.heading or parts.RETINUE not in shape:
        return False
    return not _MEMBERS.isdisjoint(scene.tokens.lower[strip.first[0] : strip.last[-1]])


def _find_member(strip: Strip) -> int:
    """The item of the one whom a line names, an office in front of the name; -1 if none."""
    found = _MEMBER.match(strip.shape)
    if found is None or not _SAYS_MORE.isdisjoint(strip.shape):
        return -1
    mention = strip.refs[found.start(1)]
    named = isinstance(mention, PersonMention) and mention.kind is PersonKind.NAMED
    return found.start(1) if named else -1
