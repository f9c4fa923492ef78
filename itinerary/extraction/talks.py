"""Talks that are told by a noun: whose they are, and where and when they are held.

"Talks between X and Y will be held in Cairo", "X's meeting with Y in Cairo", "Friday sees X in
Cairo for talks".
"""

from __future__ import annotations

import re

from itinerary.extraction.claims import Claim, Rule, claim_stay
from itinerary.extraction.days import Day, find_days
from itinerary.extraction.memory import Memory, find_entities
from itinerary.extraction.moods import Mood
from itinerary.extraction.near_years import bring_near
from itinerary.extraction.resolving import resolve_place
from itinerary.extraction.scene import Scene
from itinerary.extraction.seats import seat_hosts
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.standing import list_people
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import Form

# "Talks between X and Y are scheduled for Thursday in Cairo"
_BETWEEN = compile_rule(
    "[TALKS EVENT MEET] (?: .{0,3} | [^SEMICOLON COMMA PERSON]{0,8} ) (WITH) (PERSON)"
    " (?: [COMMA AND]{1,2} PERSON )+"
)
# "X's talks with Y in Cairo"
_OWN = compile_rule(
    "(PERSON) POSSESSIVE [WORD NAME ADVERB NUMBER DATE]{0,2} [TALKS MEET] WITH [THE DEMONYM HIS]*"
    " ([PERSON GROUP])"
)
# "X's talks in Cairo"
_OWN_IN = compile_rule(
    "(PERSON) POSSESSIVE [WORD NAME ADVERB NUMBER DATE]{0,2} TALKS"
    " (?= IN [THE DEMONYM NAME]{0,2} PLACE)"
)
# "Friday sees X in Cairo"
_SEES = compile_rule("^ [ADVERB ON]? DATE WILL? (MEET) [THE DEMONYM]* (PERSON) (?= .{0,6} IN )")
_VENUE = compile_rule("IN [THE DEMONYM NAME]{0,2} (PLACE) (?! POSSESSIVE )")
# "Geneva will be the venue for talks", "Geneva will host talks"
_HOSTS = compile_rule("^ ADVERB? (PLACE) [WILL IS DUE TO BE]{1,4} [HOST THE]")
# "Friday's talks", "the Friday meeting"
_OWN_DAY = compile_rule("(DATE) POSSESSIVE? [WORD NAME ADVERB PLAN]{0,2} [TALKS EVENT MEET]? $")
_AFTER = compile_rule("[WAS HAD HAS] .* WHILE [THE WORD NAME]{0,3} $")  # "was signed after talks"
_REMOTE = frozenset({"telephone", "phone", "video", "virtual", "online", "videoconference"})
_REACH = 14  # items from talks to their place
_DONE = frozenset(parts.WAS + parts.HAS + parts.HAD)
_OPEN = frozenset(parts.MAY + parts.LIKELY + parts.WEIGH)
_AHEAD = frozenset(parts.WILL + parts.DUE + parts.IS + parts.PLAN + parts.TO + parts.MAY)


def read_talks(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    """ "Talks between X and Y will be held in Cairo": both are there."""
    if parts.PLACE not in strip.shape or parts.PERSON not in strip.shape:
        return []
    found = _find_talks(scene, strip)
    if found is None:
        return []
    match, people = found
    begin, end = match.end(), min(len(strip), match.end() + _REACH)
    venue = (
        _VENUE.search(strip.shape, begin, end)
        or _VENUE.search(strip.shape, 0, begin)
        or _HOSTS.match(strip.shape)
    )
    place = resolve_place(scene, strip, venue.start(1)) if venue else None
    if place is None or venue is None or _is_topic(scene, strip, venue.start()):
        return []
    mood = _read_mood(strip, match.start(), begin, end)
    who = find_entities(scene, strip, people, memory)
    seat_hosts(scene, who[1:], place)
    claim = claim_stay(strip, who, (place,), mood, Rule.MEETS)
    claim.heading = strip.heading
    days = _find_days(strip, match, mood)
    near = bring_near(strip, claim, days[:1], scene.article.published)
    claim.spans = [near[0].span if near else None]
    return [claim]


def _find_talks(scene: Scene, strip: Strip) -> tuple[re.Match[str], list[int]] | None:
    """Where the sentence tells of talks, and the items of those who have them."""
    lower = scene.tokens.lower
    match = _BETWEEN.search(strip.shape) if parts.WITH in strip.shape else None
    if match is not None:
        if lower[strip.first[match.start(1)]] != "between":
            match = None
        elif lower[strip.first[match.start()] - 1] in _REMOTE:
            return None
    if match is not None:
        person = match.start(2)
        return match, [i for i in list_people(strip, person) if i >= person]
    match = _OWN.search(strip.shape) if parts.POSSESSIVE in strip.shape else None
    if match is not None and _REMOTE.isdisjoint(
        lower[strip.last[match.start(1)] : strip.first[match.start(2)]]
    ):
        met = [match.start(2)] if strip.shape[match.start(2)] == parts.PERSON else []
        return match, [match.start(1), *met]
    match = _OWN_IN.search(strip.shape) if parts.POSSESSIVE in strip.shape else None
    if match is not None and _REMOTE.isdisjoint(
        lower[strip.last[match.start(1)] : strip.first[match.end()]]
    ):
        return match, list_people(strip, match.start(1))
    match = _SEES.match(strip.shape)
    if match is not None and strip.lemma_at(match.start(1)) == "see":
        return match, list_people(strip, match.start(2))
    return None


def _find_days(strip: Strip, match: re.Match[str], mood: Mood) -> list[Day]:
    days = find_days(strip, 0, match.start(), len(strip), mood)
    own = _OWN_DAY.search(strip.shape, 0, match.start() + 1) if not days else None
    mention = strip.date_at(own.start(1)) if own is not None else None
    return [Day(own.start(1), mention.span)] if own is not None and mention is not None else days


def _read_mood(strip: Strip, talks: int, begin: int, end: int) -> Mood:
    """Whether the talks at the item ``talks`` will be, by the verbs behind them."""
    verbs = strip.shape[begin:end]
    if parts.NOT in verbs:
        return Mood.DENIED
    if not _OPEN.isdisjoint(verbs):
        return Mood.MAY
    past = not _DONE.isdisjoint(verbs) or _is_told_as_past(strip)
    return Mood.PAST if past or _AFTER.search(strip.shape, 0, talks) else Mood.WILL


def _is_told_as_past(strip: Strip) -> bool:
    """Whether the sentence has a past verb, beside those of saying, and none of the future."""
    if not _AHEAD.isdisjoint(strip.shape):
        return False
    return any(
        form == Form.PAST and part != parts.REPORT
        for form, part in zip(strip.forms, strip.shape, strict=True)
    )


def _is_topic(scene: Scene, strip: Strip, item: int) -> bool:
    """Whether what stands before the "in" is talked about there: "the war in Gaza"."""
    if item == 0 or strip.shape[item - 1] not in parts.WORD + parts.RETINUE:
        return False
    return scene.tokens.lower[strip.last[item - 1] - 1] in scene.lexicon.topics
