"""The people behind a verb: its objects, and those who stand behind a preposition."""

from __future__ import annotations

from itinerary.extraction.act import Act
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.standing import list_people
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import AUXILIARIES, Form

# "received a delegation of the Omani navy led by X"
_LED_BY = compile_rule(
    "[RETINUE GROUP] (?: [OF FROM] [THE NAME WORD DEMONYM PLACE REGION GROUP POSSESSIVE]{1,6} )?"
    " COMMA? [ATTEND GO WORD] BY $"
)
# "will have talks in Riga on Friday with X"
_WITH_BEHIND = compile_rule(
    "(?: ADVERB | ON? DATE | IN THE? [NAME WORD]{0,3} PLACE ){1,3} WITH [THE DEMONYM HIS]* (PERSON)"
)


def find_objects(strip: Strip, act: Act) -> list[int]:
    """The people right behind a verb: whom one meets, receives or invites."""
    shape = strip.shape
    if act.frame == parts.MEET and (met := _WITH_BEHIND.match(shape, act.item + 1)):
        return [k for k in list_people(strip, met.start(1)) if k >= met.start(1)]
    for i in range(act.item + 1, act.end):
        if shape[i] == parts.PERSON:
            before = shape[i - 1]
            leads = before == parts.BY and (
                strip.last[act.item] - strip.first[act.item] > 1  # "expects a visit by X"
                or _LED_BY.search(shape, act.item + 1, i) is not None
            )
            if before == parts.POSSESSIVE or (before in parts.BY + parts.OF and not leads):
                continue
            if before == parts.COMMA and shape[i + 1 : i + 2] == parts.REPORT:
                break  # "will host talks on Monday, the minister said"
            return [k for k in list_people(strip, i) if k >= i]
        if shape[i] in AUXILIARIES or shape[i] in parts.IN + parts.WHILE + parts.RELATIVE:
            break
    return []


_HIM = compile_rule("HIM | HIS (?=TO)")  # "her" is as often "his"
# "sent a letter to Holm, inviting him", "Hamid, who met Holm in Riga, invited him"
_MET_BEFORE = compile_rule("(?: TO | MEET WITH? | HOST ) [THE DEMONYM]* (PERSON) [^PERSON]{0,6} $")


def find_him(strip: Strip, act: Act) -> list[int]:
    """Whom "him" right behind the verb stands for, if the sentence names one in front of it.

    It is the one who was met or written to and, in a phrase that hangs on a noun ("received a
    letter inviting him"), the subject of the sentence; never the subject of the verb itself.
    """
    shape = strip.shape
    if _HIM.match(shape, act.item + 1) is None or act.group.passive:
        return []
    met = _MET_BEFORE.search(shape, 0, act.group.first)
    if met is not None:
        return [met.start(1)]
    first = shape.find(parts.PERSON, 0, act.group.first)
    hangs = strip.forms[act.item] == Form.GERUND and shape[act.group.first - 1] != parts.COMMA
    return list_people(strip, first) if hangs and first >= 0 else []


def find_behind(strip: Strip, act: Act, preposition: str) -> list[int]:
    shape = strip.shape
    for i in range(act.item + 1, act.end - 1):
        if shape[i] == preposition:
            for k in range(i + 1, min(i + 4, act.end)):
                if shape[k] == parts.PERSON:
                    return [k]
    return []
