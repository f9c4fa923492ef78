"""What is said at an airport: "said on arrival in Riga", "spoke before leaving for Riga"."""

from __future__ import annotations

from itinerary.extraction.act import Act
from itinerary.extraction.moods import Mood, VerbGroup
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.subjects import find_last_subject
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import Form
from itinerary.language.tokens import Tokens

_SAID = "[REPORT ATTEND] [^SEMICOLON RELATIVE COMMA WILL WOULD MAY DUE PRONOUN]{0,8}"
_ON_ARRIVAL = compile_rule(f"{_SAID} [ON IN] HIS? $")
_FIRST = compile_rule("^ QUOTE? [ON IN] HIS? $")
_BEFORE_LEAVING = compile_rule(f"{_SAID} WHILE ADVERB? $")
_AHEAD = frozenset(parts.WILL + parts.WOULD + parts.MAY + parts.DUE + parts.PLAN)


def note_arrival(tokens: Tokens, strip: Strip, act: Act) -> None:
    """Give the arrival at which somebody speaks or is received the mood of one that has come."""
    if act.governor is not None or tokens.lower[strip.first[act.item]] != "arrival":
        return
    if _ON_ARRIVAL.search(strip.shape, 0, act.item) is not None:
        act.subject = act.subject or find_last_subject(strip, act.item)
    elif _FIRST.search(strip.shape, 0, act.item) is None or not _AHEAD.isdisjoint(strip.shape):
        return
    act.group = VerbGroup(act.item, act.item, Mood.PERFECT, False)


def leave_having_spoken(strip: Strip, group: VerbGroup) -> VerbGroup:
    """The group of "leaving" with the mood of what has been done, where that was said before."""
    if group.mood is not Mood.BARE or strip.forms[group.verb] != Form.GERUND:
        return group
    spoken = _BEFORE_LEAVING.search(strip.shape, 0, group.first) is not None
    return group._replace(mood=Mood.PAST) if spoken else group
