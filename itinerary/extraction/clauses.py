"""Where the clause of each act begins and ends in its sentence."""

from __future__ import annotations

from itinerary.extraction.act import BEING, Act
from itinerary.extraction.predicates import find_aside_end
from itinerary.extraction.shape import Strip, compile_rule, find_all
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import Form


def bound_clauses(strip: Strip, acts: list[Act]) -> None:
    """Give each act the items that are its clause's, up to the next act's own words."""
    shape = strip.shape
    closings = [match.start() for match in _SPEAKS.finditer(shape)] if parts.QUOTE in shape else []
    for n, act in enumerate(acts):
        act.front = acts[n - 1].end if n else 0
        if n and acts[n - 1].end > act.item:
            act.front = acts[n - 1].front  # "has been invited to visit": one clause for both
        heading = act.frame == parts.GO and strip.forms[act.item] == Form.GERUND
        if n and heading and _SETS_OUT.fullmatch(shape, acts[n - 1].item, act.item):
            act.front = acts[n - 1].item + 1  # "left Rome on Monday heading to Oslo"
        opens = None if act.noun else _OPENS_ASIDE.search(shape, act.front, act.group.first)
        if opens is not None:
            act.front = opens.start()  # "This week X, who saw Rome last year, will": not this week
        # "The journey, which overlaps with a visit by X, includes …": its verb is behind another's.
        aside = act.noun and parts.COMMA + parts.RELATIVE in shape[act.item : act.group.verb]
        last = act.group.verb if aside else act.item
        act.end = len(shape)
        for following in acts[n + 1 :]:
            if following.begin > last and not _tells_of_event(shape, act, following):
                act.end = _find_opening(shape, following.begin, act.item + 1)
                break
        if act.noun:
            act.end = min(act.end, find_aside_end(shape, act.item))
        closing = next((k for k in closings if k > act.item), len(shape)) if closings else act.end
        act.end = max(min(act.end, closing), act.item + 1)
        if act.end > act.item + 1:
            stop = _find_stop(shape, act.item, act.end)
            if stop >= 0 and not strip.heading and acts[n].frame != parts.JOURNEY:
                act.end = stop + 1


_OPENS_ASIDE = compile_rule("COMMA RELATIVE ADVERB* $")
# "a summit to be held in Lima", "a summit in Lima hosted by the president in May", "the summit,
# which will be held on Friday"
_OF_EVENT = compile_rule(
    "[EVENT TALKS CLOSE PLACE] COMMA? (?: [DUE PLAN]? TO (?: BE MEET | BEGIN ) | HOST BY )"
    " | [EVENT TALKS] MEET [IN ON]"
    " | [EVENT TALKS] (?: IN THE? PLACE )? COMMA? RELATIVE [WILL IS DUE TO BE ADVERB]{0,4}"
    " (?: [MEET BEGIN] | ATTEND ON? DATE )"
)


def _tells_of_event(shape: str, act: Act, following: Act) -> bool:
    """Whether the act behind only says more of the meeting that ``act`` is about."""
    if act.frame not in _AT_EVENTS or following.noun or following.frame not in _HELD:
        return False
    return _OF_EVENT.search(shape, max(0, following.begin - 6), following.item + 3) is not None


_AT_EVENTS = frozenset(
    (parts.ATTEND, parts.CANCEL, parts.POSTPONE, parts.INVITE, parts.GO, parts.LEAVE, BEING)
)


_HELD = frozenset(parts.MEET + parts.HOST + parts.BEGIN + parts.ATTEND)


# "Cairo, Egypt; Amman, Jordan; and Doha": semicolons between the places of one list.
_LISTED_BEHIND = compile_rule("SEMICOLON AND? THE? PLACE [SEMICOLON COMMA DATE WORD]")


def _find_stop(shape: str, begin: int, end: int) -> int:
    """The first semicolon that ends a clause and does not part the places of a list; else -1."""
    for i in find_all(shape, parts.SEMICOLON, begin, end):
        if shape[i - 1] != parts.PLACE or not _LISTED_BEHIND.match(shape, i):
            return i
    return -1


# "…,” the minister said", "…,” said Holm": what stands behind is the speaker's.
_SPEAKS = compile_rule(
    "QUOTE COMMA? (?: [THE DEMONYM WORD]{0,2} [PERSON PRONOUN GROUP] ADVERB* )? REPORT"
)


_SETS_OUT = compile_rule("LEAVE (?: THE? PLACE )? (?:COMMA? ON? DATE)? [COMMA ADVERB]*")


_OPENING = frozenset(
    parts.PERSON
    + parts.PRONOUN
    + parts.GROUP
    + parts.RELATIVE
    + parts.WHILE
    + parts.AND
    + parts.COMMA
    + parts.ADVERB
    + parts.DEMONYM
    + parts.REGION
    + parts.POSSESSIVE
    + parts.HIS
)


def _find_opening(shape: str, begin: int, least: int) -> int:
    """Where the clause of a group that starts at ``begin`` opens: its subject, its fronted date."""
    i = begin
    while i > least and (
        shape[i - 1] in _OPENING or (shape[i - 1] == parts.THE and shape[i] == parts.REGION)
    ):
        i -= 1
        if shape[i] == parts.RELATIVE and shape[i - 2 : i] == parts.PERSON + parts.COMMA:
            return i - 1  # "awaits X, who arrives": X is the object before, too
    j = i
    fronts = parts.AND not in shape[i:begin] and parts.RELATIVE not in shape[i : i + 2]
    if j - 1 >= least and shape[j - 1] == parts.DATE and fronts:
        k = j - 2
        while k >= least and shape[k] in parts.ON + parts.IN:
            k -= 1
        opens = _OPENS_FRONT if begin > i else parts.AND
        if k >= least and shape[k] in opens:
            return k
    return i


# "…, and on Monday she will", "…, where on Monday she will"
_OPENS_FRONT = parts.AND + parts.COMMA + parts.WHILE + parts.SEMICOLON + parts.RELATIVE
