"""Days told of the journey that was spoken of last, as "it" or by its noun.

"She plans a visit to Riga. It is due to begin on Monday", "The visit, from March 3 to 5, is her
first", "The two presidents will meet on Friday".
"""

from __future__ import annotations

import re

from itinerary.extraction.claims import Bound, Claim, Rule, Turn, claim_stay
from itinerary.extraction.days import read_in_mood
from itinerary.extraction.memory import Memory
from itinerary.extraction.moods import Mood
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts

_PLANNED = "[WILL IS WAS DUE TO BE ADVERB PLAN]"
# "It will now take place in May", "But it is scheduled for May 3", "It begins on Monday"
_IT = compile_rule(
    f"^ [QUOTE COMMA WHILE ADVERB]{{0,3}} ([NAME WORD]) {_PLANNED}{{0,5}}"
    " (?: ([BEGIN LAST]) ADVERB? | DUE FOR | MEET | [IS BE] ) [ON IN FOR ADVERB]{0,2} (DATE)"
)
# "No date was given, but officials said it would be in April"
_IT_AMID = compile_rule(
    "[COMMA WHILE REPORT] ([WORD NAME])"
    f" (?: {_PLANNED} | WOULD | MAY ){{1,4}} [MEET BEGIN]? [ON IN FOR] (DATE)"
)
_NOUN = "^ [QUOTE COMMA WHILE ADVERB]{0,2} [THE HIS RELATIVE] [WORD ADVERB DURATION]{0,3} JOURNEY"
# "His visit, from March 3 to 5, is", "The visit on March 3 follows"
_BESIDE = compile_rule(f"{_NOUN} (?: COMMA [ON FROM IN]? (?=DATE COMMA) | [ON FROM] ) (DATE)")
# "The trip, which begins on May 3, is", "The visit opens on May 3", "This visit comes on Friday"
_BEGINS = compile_rule(
    f"{_NOUN} (?: COMMA RELATIVE? )? {_PLANNED}{{0,4}} ([BEGIN ATTEND ARRIVE IS BE]) ON? (DATE)"
)
# "The talks will be held on Friday", "A meeting between the two is set for Friday"
_TALKS = compile_rule(
    "^ [THE HIS] [WORD ADVERB]{0,2} [TALKS MEET] (?: WITH GROUP )? [WILL IS] [BE ADVERB]{0,2}"
    " [MEET PLAN DUE BEGIN] [ON FOR]? (DATE)"
)
# "The two presidents will meet on Friday", "They will hold talks on Friday"
_THEY = compile_rule("^ (GROUP) [WILL IS] [DUE PLAN TO ADVERB]{0,3} MEET [ON FOR]? (DATE)")
_WAS = frozenset(parts.WAS + parts.HAD)
_AT_ONCE = 2  # sentences behind the journey in which its noun still means it


def read_said_of_it(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    """The claim of a sentence that tells the day of the journey of the sentence before; [] if it
    does not."""
    if parts.DATE not in strip.shape or not memory.said:
        return []
    told = [one for one in memory.said if one.rule is Rule.JOURNEY]
    match = _IT.match(strip.shape)
    if match is not None:
        if told and _is_it(scene, strip, match) and strip.number - told[-1].sentence == 1:
            return _claim_day(strip, told[-1], match, begins=match[2] == parts.BEGIN)
        return []
    return _read_of_noun(scene, strip, memory)


def _read_of_noun(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    ahead = [one for one in memory.told if one.places and one.turn is Turn.GO]
    if not ahead or strip.number - ahead[-1].sentence > _AT_ONCE:
        return []
    told = ahead[-1]
    match = _BESIDE.match(strip.shape)
    if match is not None:
        return _claim_day(strip, told, match)
    match = _BEGINS.match(strip.shape)
    if match is not None:
        return _claim_day(strip, told, match, begins=match[1] not in parts.IS + parts.BE)
    match = _IT_AMID.search(strip.shape)
    if match is not None and _is_it(scene, strip, match):
        return _claim_day(strip, told, match)
    match = _TALKS.match(strip.shape) or _THEY.match(strip.shape)
    if match is not None and len({place.country for place in told.places}) == 1:
        return _claim_day(strip, told, match, rule=Rule.MEETS)
    return []


def _is_it(scene: Scene, strip: Strip, match: re.Match[str]) -> bool:
    return scene.tokens.lower[strip.first[match.start(1)]] == "it"


def _claim_day(
    strip: Strip,
    told: Claim,
    match: re.Match[str],
    *,
    begins: bool = False,
    rule: Rule = Rule.JOURNEY,
) -> list[Claim]:
    """The claim of the day that the last group of ``match`` finds, of the journey ``told``."""
    item = match.start(match.lastindex or 1)
    mention = strip.date_at(item)
    if mention is None:
        return []
    mood = Mood.WILL if _WAS.isdisjoint(strip.shape[:item]) else Mood.WAS_TO
    claim = claim_stay(strip, told.who, (), mood, rule, [read_in_mood(mention, mood)])
    claim.bound = Bound.START if begins else Bound.STAY
    return [claim]
