"""Who goes instead: "the president will not attend; the foreign minister will represent him"."""

from __future__ import annotations

from itinerary.extraction.claims import Claim, Rule, Turn, claim_stay
from itinerary.extraction.memory import Memory, find_entities, may_travel
from itinerary.extraction.moods import Mood
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts
from itinerary.language.tokens import hold_phrase

_REACH = 3  # sentences behind the one that says who does not go

# "will be represented by X", "is replaced by X"
_DONE_BY = compile_rule("[ATTEND WORD] BY [THE DEMONYM HIS]* (PERSON)")
# "will send X instead"
_SENT = compile_rule("CARRY [THE DEMONYM HIS]* (PERSON)")
# "X will go instead", "X is to represent her"
_GOES = compile_rule(
    "(PERSON) (?: COMMA [^COMMA]{1,8} COMMA | COMMA )? ADVERB* [WILL WOULD IS PLAN]"
    " [ADVERB BE DUE TO]* [GO ATTEND VISIT LEAVE ARRIVE MEET CARRY WORD]"
)


def read_stand_in(scene: Scene, strip: Strip, memory: Memory, claims: list[Claim]) -> list[Claim]:
    """The claim that somebody takes the place of one who stays at home; ``claims`` are the
    sentence's others."""
    for claim in claims:
        denied = claim.mood is Mood.DENIED and claim.turn is Turn.GO
        if claim.places and (denied or claim.overtaken or claim.turn is Turn.CANCEL):
            memory.off = claim
    off = memory.off
    if off is None or parts.PERSON not in strip.shape or strip.number - off.sentence > _REACH:
        return []
    said = scene.tokens.lower[strip.first[0] : strip.last[-1]]
    stands_in = hold_phrase(said, scene.lexicon.fates["standing_in"])
    if not stands_in and not _is_in_place(scene, strip) and not _LEADS.search(strip.shape):
        return []
    for item in _list_candidates(strip, said):
        who = find_entities(scene, strip, [item], memory)
        told = any(set(who) & set(claim.who) for claim in claims if claim.places)
        if who and not told and may_travel(scene, who) and _serves_same(scene, who[0], off.who):
            return [claim_stay(strip, who, off.places, Mood.WILL, Rule.TAKES_PART, off.spans)]
    return []


# "in Holm's place"
_IN_PLACE = compile_rule("IN PERSON POSSESSIVE (WORD)")


# "leads the Norwegian delegation"
_LEADS = compile_rule(
    "(PERSON) COMMA? [WILL WOULD IS TO DUE]{0,3} [ATTEND GO] [THE HIS DEMONYM]* RETINUE"
)


def _is_in_place(scene: Scene, strip: Strip) -> bool:
    match = _IN_PLACE.search(strip.shape)
    word = scene.tokens.lower[strip.first[match.start(1)]] if match is not None else ""
    return word in ("place", "stead", "absence")


def _list_candidates(strip: Strip, said: list[str]) -> list[int]:
    """Who may be meant: whom the other is represented by, who is sent, else the one who goes."""
    done = _DONE_BY.search(strip.shape)
    if done is not None and not {"represented", "replaced"}.isdisjoint(said):
        return [done.start(1)]
    sent = _SENT.search(strip.shape)
    if sent is not None:
        return [sent.start(1)]
    leads = _LEADS.search(strip.shape)
    if leads is not None:
        return [leads.start(1)]
    return [match.start(1) for match in _GOES.finditer(strip.shape)]


def _serves_same(scene: Scene, one: int, others: tuple[int, ...]) -> bool:
    """Whether the stand-in is another person, of the same state as far as is known."""
    states = {scene.entities[other].country for other in others}
    return one not in others and scene.entities[one].country in (None, *states)
