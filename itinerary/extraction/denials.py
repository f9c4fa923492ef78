"""What stands in front of a clause and takes from its acts: denials, hopes, calls by video."""

from __future__ import annotations

from itinerary.extraction.act import ACTING, Act
from itinerary.extraction.moods import Mood, VerbGroup
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts
from itinerary.language.tokens import Tokens

# "denied reports that he will", "declined an invitation from the king to"
_DENIAL = compile_rule(
    "REFUSE (?: (?:THE? [WORD REPORT]{0,3})? (?:ON? DATE)? REPORT? RELATIVE"
    " | [THE HIS] WORD? INVITATION (?:[BY FROM OF] .{1,4})? (?=TO)"
    " | (?=[PERSON PRONOUN] ADVERB? [WILL WOULD WAS HAD]) )"
)
# "hopes (that) she will", "wants her to"
_HOPE = compile_rule(
    "WISH (?: RELATIVE? [THE DEMONYM]* [PERSON PRONOUN] ADVERB? (WILL)"
    " | [THE DEMONYM]* [PERSON HIM] (TO) )"
)


_IN_PERSON = frozenset((parts.ATTEND, parts.MEET, ACTING))
# How "by video", "via video link", "virtually" begin.
_REMOTELY = frozenset({"by", "via", "virtually", "remotely", "online", "virtual"})
_NEAR = 5  # items behind a verb


def deny_remote(tokens: Tokens, strip: Strip, acts: list[Act]) -> None:
    """ "will take part by video link": nobody travels."""
    if parts.NOT not in strip.shape:
        return
    for act in acts:
        if act.frame not in _IN_PERSON:
            continue
        behind = range(act.item + 1, min(act.item + _NEAR, len(strip)))
        if any(
            strip.shape[i] == parts.NOT and tokens.lower[strip.first[i]] in _REMOTELY
            for i in behind
        ):
            act.group = VerbGroup(act.group.first, act.group.verb, Mood.DENIED, False)


def deny(strip: Strip, acts: list[Act]) -> None:
    """ "denied that he will go", "ruled out a visit": what is refused does not happen."""
    for match in _DENIAL.finditer(strip.shape) if parts.REFUSE in strip.shape else ():
        for act in acts:
            if match.start() < act.group.first <= match.end() + 8:
                negated = parts.NOT in strip.shape[max(0, match.start() - 3) : match.start()]
                mood = Mood.MAY if negated else Mood.DENIED  # "did not rule out that"
                act.group = VerbGroup(act.group.first, act.group.verb, mood, False)
                break


def weaken(strip: Strip, acts: list[Act]) -> None:
    """ "Oman hopes that she will visit", "wants her to visit": what others wish may be."""
    for match in _HOPE.finditer(strip.shape) if parts.WISH in strip.shape else ():
        opens = match.start(match.lastindex or 0)
        for act in acts:
            if act.group.first == opens and act.group.mood is not Mood.DENIED:
                act.group = VerbGroup(opens, act.group.verb, Mood.MAY, act.group.passive)
