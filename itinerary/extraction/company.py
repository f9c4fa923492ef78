"""Who else goes along: the people named as members of the traveller's party."""

from __future__ import annotations

import re
from datetime import timedelta

from itinerary.extraction.claims import Claim, claim_party
from itinerary.extraction.destinations import find_groups
from itinerary.extraction.party import list_companions
from itinerary.extraction.scene import Scene
from itinerary.extraction.seats import bar_untitled, engage
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.standing import list_people
from itinerary.language import lexicon as parts
from itinerary.language.mentions import PersonKind, PersonMention
from itinerary.language.people.lexicon import load_lexicon
from itinerary.language.people.roles import role_key

# The members stand in front of these rules' own words, and the last of them is found:

# "X and Y are in the delegation", "X is on the plane", "X is among those on board"
_BELONGS = compile_rule(
    "(PERSON) (?:<.{1,6}>)? COMMA? ADVERB* [IS WAS WILL HAS] .{0,4}"
    " (?: [IN ON OF WITH] (?:THE|HIS|WORD|DEMONYM)* RETINUE | ALONG )"
)
# "X, the minister of trade, lawmakers and officials of several bodies will be part of the team"
_WITH_OTHERS = compile_rule(
    "(PERSON) COMMA [WORD NAME OF COMMA AND GROUP FROM RETINUE THE HIS ADVERB PLACE DEMONYM]{1,26}"
    " [IS WILL] ADVERB* BE? [THE WORD]{0,2} OF [THE HIS WORD DEMONYM]* RETINUE"
)
_IS_AMONG = compile_rule("(PERSON) COMMA? ADVERB* WILL? ATTEND .{0,3} [RETINUE ALONG]")
# "X is travelling in the royal entourage"
_RIDES = compile_rule(
    "(PERSON) ADVERB* [WILL IS]? .{0,2} [GO LEAVE ARRIVE]"
    " (?: [IN ON WITH] (?:THE|HIS|WORD|DEMONYM)* RETINUE | ALONG )"
)
# "X and Y form part of the delegation", "X, Y and Z make up the rest"
_MAKES_UP = compile_rule(
    "(PERSON) (?:<.{1,6}>|COMMA [^SEMICOLON]{1,8} COMMA)? COMMA?"
    " [BELONG INCLUDE] (?: THE (?! PLACE) | HIS | RETINUE )"
)
# "X and Y are on the trip as well", "Y is making the trip", unlike "X is on a visit to Cairo"
_ON_TRIP = compile_rule(
    "(PERSON) COMMA? ADVERB* [IS WAS WILL] BE? (?:ADVERB|WITH HIM)* [IN ON PAY] (THE|HIS) JOURNEY"
    " (?! [TO OF IN POSSESSIVE] )"
)
_DEFINITE = frozenset({"the", "this", "his", "her", "their"})
# "X goes with him", "X travels with the president"
_WITH = compile_rule(
    "(PERSON) ADVERB* [WILL IS]? .{0,2} [GO LEAVE ARRIVE] .{0,2} WITH [HIM HIS PERSON]"
)

# The members stand behind, and the first of them is found:

# "includes senior officials, her husband Ola and X"
_UNNAMED = "(?: [THE DEMONYM NUMBER HIS NAME WORD GROUP OF]{1,6} [COMMA AND]{1,2} ){0,2}"
# "The delegation, which left on Monday, includes X and Y", "The other members are X and Y"
_INCLUDES = compile_rule(
    "RETINUE (?: [^MEET TALKS GROUP WITH]{0,14} INCLUDE"
    " (?: [THE NUMBER WORD NAME OF GROUP]{1,8} COMMA? INCLUDE )?"
    f" | .{{0,6}} IS ADVERB? COLON? | COLON ) {_UNNAMED}"
    " (?: [WORD GROUP THE NAME OF IN PLACE NUMBER]{1,9} COMMA )?"
    " [THE DEMONYM NUMBER HIS NAME WORD COLON]{0,4} (PERSON) (?! POSSESSIVE )"
)
# "Among his entourage are X and Y", "Also in the delegation is X", "On board are X and Y"
_AMONG = compile_rule(
    "(?: [WITH IN ON OF] .{0,4} RETINUE | ALONG) .{0,3} [IS WAS WILL] BE?"
    " [THE DEMONYM GROUP COMMA COLON]* (PERSON)"
)
# "Accompanying her are X and Y", "Also travelling with the president is X"
_ARE_WITH = compile_rule(
    "^ [ADVERB THE WITH WORD]{0,4} (?:ACCOMPANY|[GO LEAVE ARRIVE] WITH) [^COMMA SEMICOLON]{1,4}"
    " [IS WAS WILL] BE? [THE DEMONYM COLON]* (PERSON)"
)
# "With him will be X", "With her are five ministers: X, Y and Z", "Also going with him: X",
# "Alongside the president will be X"
_WITH_HIM = compile_rule(
    "^ (?: WITH THE? PERSON [IS WAS WILL] BE? [THE DEMONYM COLON]* |"
    " WITH [HIM HIS] [^PERSON]{0,6} | .{0,4} GO WITH [HIM HIS] [COLON IS]{1,2} ) (PERSON)"
)
# "Other leaders who accompanied the president were X and Y", "The ministers accompanying her are"
_WHO_CAME = compile_rule(
    "[GROUP WORD NAME THE] (?: RELATIVE [HAS WILL IS]{0,2} )?"
    " ACCOMPANY [HIM HIS PERSON THE DEMONYM]{1,3}"
    " (?: [ON TO DURING] [THE HIS WORD PLACE]{0,3} JOURNEY? )?"
    " (?: [IS WAS INCLUDE] | WILL BE ) [THE DEMONYM NAME WORD COLON]{0,4} (PERSON)"
)
# "Three ministers are accompanying her on the trip: X and Y", "accompanied by two ministers: X"
_ACCOMPANY_LIST = compile_rule(
    "(?: GROUP [IS WILL HAS BEEN ADVERB]{0,3} ACCOMPANY [HIM HIS PERSON THE] [^PERSON COLON]{0,8}"
    " | ACCOMPANY BY GROUP ) COLON [THE DEMONYM]{0,2} (PERSON)"
)
# "There are five in the party, X and Y among them"
_AMONG_THEM = compile_rule("RETINUE COMMA (PERSON) [^SEMICOLON]{0,16} WITH HIM")
# "The others are senators: X, Y and Z"
_OTHERS = compile_rule("^ ADVERB? THE (WORD) IS [NAME WORD ADVERB]{0,3} COLON? (PERSON)")
# "with Senator X at his side"
_AT_SIDE = compile_rule("WITH (?:THE|DEMONYM)* (PERSON) (?:<.{1,6}>)? [^SEMICOLON]{0,8} ALONG")
# "So does the foreign minister", "As will X"
_LIKEWISE = compile_rule(
    "(?:^ | [COMMA SEMICOLON AND]) WHILE [WILL WOULD IS HAS WAS MAY WORD ADVERB]"
    " (?:THE|DEMONYM)* (PERSON)"
)
_SO = frozenset({"so", "as"})
# "Foreign Minister X is also going", "X will travel as well"
_GOES_TOO = compile_rule(
    "^ [THE DEMONYM]* (PERSON) (?: [COMMA AND]{1,2} [THE DEMONYM]* PERSON )* [IS WILL] BE?"
    " (?: ADVERB+ [GO LEAVE] | [GO LEAVE] (?: ADVERB | WHILE WORD ) ) WORD? $"
)
# "goes on to Manaus, together with X and Y"
_TOGETHER = compile_rule("[PLACE DATE HERE] COMMA? (AND) (?:THE|DEMONYM)* (PERSON)")
# "will travel to Ghana and Egypt with the interior minister", "flew with X and Y to Egypt"
_GOES_WITH = compile_rule(
    "(?: GO [^TALKS MEET SEMICOLON RELATIVE]{1,14} [PLACE DATE] | [GO ARRIVE LEAVE] ) WITH"
    " (?:THE|DEMONYM)* (PERSON) (?! [IS WAS WILL] )"
)

# In the order in which they are tried, with the parts of which each must have one.
_BEHIND = {
    _INCLUDES: parts.RETINUE,
    _AMONG: parts.RETINUE + parts.ALONG,
    _ARE_WITH: parts.ACCOMPANY + parts.WITH,
    _WITH_HIM: parts.WITH,
    _WHO_CAME: parts.ACCOMPANY,
    _ACCOMPANY_LIST: parts.ACCOMPANY,
    _AMONG_THEM: parts.RETINUE,
    _OTHERS: parts.IS,
    _AT_SIDE: parts.ALONG,
}
_IN_FRONT = {
    _BELONGS: parts.RETINUE + parts.ALONG,
    _WITH_OTHERS: parts.RETINUE,
    _IS_AMONG: parts.RETINUE + parts.ALONG,
    _RIDES: parts.RETINUE + parts.ALONG,
    _MAKES_UP: parts.BELONG + parts.INCLUDE,
    _ON_TRIP: parts.JOURNEY,
    _WITH: parts.WITH,
    _LIKEWISE: parts.WHILE,
}
_RULES = [(rule, frozenset(needed)) for rule, needed in (_BEHIND | _IN_FRONT).items()]
_NEEDED = frozenset().union(*(needed for _, needed in _RULES))


def read_company(
    scene: Scene, strip: Strip, topic: tuple[int, ...], told: list[Claim]
) -> list[Claim]:
    """A claim that the named people go along with the traveller spoken of last.

    ``told`` are the sentence's own claims: "and so will X" goes with whoever is in the last one.
    """
    if not topic or parts.PERSON not in strip.shape:
        return []
    for match in _TOGETHER.finditer(strip.shape):
        if strip.last[match.start(1)] - strip.first[match.start(1)] > 1:
            items = [i for i in list_people(strip, match.start(2)) if i >= match.start(2)]
            return _claim(scene, strip, topic, items)
    along = _GOES_WITH.search(strip.shape) if parts.WITH in strip.shape else None
    if along is not None:
        items = list_companions(strip, along.start(1))
        fellows = [i for i in items if _is_fellow(scene, strip, i, topic)]
        if fellows:
            return _claim(scene, strip, topic, fellows)
    too = _GOES_TOO.match(strip.shape)
    if too is not None:
        return _claim(scene, strip, topic, list_people(strip, too.start(1)))
    present = _NEEDED.intersection(strip.shape)
    if not present:
        return []
    for rule, needed in _RULES:
        found = None if needed.isdisjoint(present) else rule.search(strip.shape)
        if found is None or not _is_meant(scene, strip, rule, found):
            continue
        list_members = list_companions if rule in _BEHIND else _list_before
        person = found.start(2 if rule is _OTHERS else 1)
        leaders = told[-1].who if rule is _LIKEWISE and told else topic
        members = list_members(strip, person)
        home = scene.entities[topic[0]].country
        if rule is _INCLUDES and home is not None:
            members = [i for i in members if _state_told(strip, i) in (None, home)]
        if claims := _claim(scene, strip, leaders, members):
            return claims
    return []


def _list_before(strip: Strip, last: int) -> list[int]:
    """The people of the list with ``last`` in it, and their offices if it opens the sentence."""
    begin = len(strip.shape) - len(strip.shape.lstrip(parts.QUOTE + parts.THE + parts.ADVERB))
    listed = list_companions(strip, begin)
    return listed if last in listed else list_people(strip, last)


def _is_meant(scene: Scene, strip: Strip, rule: re.Pattern[str], found: re.Match[str]) -> bool:
    """Whether the words fit as well: "as will X", "on the trip", and not "when will X"."""
    lower, first = scene.tokens.lower, strip.first
    if "out" in lower[first[found.start()] : strip.last[found.end() - 1]]:
        return False  # "X has pulled out of the delegation"
    if rule is _OTHERS:
        return lower[first[found.start(1)]] in ("others", "rest")
    if rule is _LIKEWISE:
        item = found.start(1)
        if _SO.isdisjoint(lower[first[max(0, item - 4)] : first[item]]):
            return False
        return not _is_long_ago(scene, strip, item)
    return rule is not _ON_TRIP or lower[first[found.start(2)]] in _DEFINITE


def _is_long_ago(scene: Scene, strip: Strip, item: int) -> bool:
    """ "As did the king in 2011": he made such a journey of his own, once."""
    days = (strip.date_at(at) for at in range(item + 1, min(len(strip), item + _NEAR_DATE)))
    lasts = [day.span.last_day for day in days if day is not None]
    return any(last is not None and scene.article.published - last > _ONCE for last in lasts)


_NEAR_DATE = 5  # items
_ONCE = timedelta(days=60)


def _is_fellow(scene: Scene, strip: Strip, item: int, topic: tuple[int, ...]) -> bool:
    """Whether the people at ``item`` may serve the leader's state."""
    home = scene.entities[topic[0]].country
    states = {scene.entities[who].country for who in scene.links[strip.people[item]]}
    return states <= {None, home}


def _state_told(strip: Strip, item: int) -> str | None:
    """The state that the words themselves give: "the Danish minister X"."""
    mention = strip.refs[item]
    return mention.country if isinstance(mention, PersonMention) else None


def _is_leader_again(scene: Scene, strip: Strip, item: int, topic: tuple[int, ...]) -> bool:
    """Whether a bare "the prime minister" is the leader, whoever else has been called so."""
    mention, role = strip.refs[item], scene.entities[topic[0]].role
    if not isinstance(mention, PersonMention) or mention.kind is not PersonKind.OFFICE:
        return False
    return (
        not mention.country and bool(role) and role_key(mention.role or "") == role_key(role or "")
    )


def _claim(scene: Scene, strip: Strip, topic: tuple[int, ...], items: list[int]) -> list[Claim]:
    company = tuple(
        who
        for item in items
        for who in scene.links[strip.people[item]]
        if who not in topic and not _is_leader_again(scene, strip, item, topic)
    )
    if not company:
        return []
    words = scene.tokens.lower[strip.first[0] : strip.last[-1]]
    if not load_lexicon().words["business_people"].isdisjoint(words):
        bar_untitled(scene, company)
    engage(scene, topic[0], company)
    return [claim_party(strip, topic[:1], company, _find_countries(scene, strip))]


def _find_countries(scene: Scene, strip: Strip) -> tuple[str, ...]:
    """The countries in which the sentence says that they are in the party; () if it does not."""
    groups = find_groups(scene, strip, 0, len(strip))
    within = [g for g in groups if g.preposition == parts.IN and not g.topic]
    named = tuple(place.country for group in within for place in group.places)
    back = parts.THERE in strip.shape or (parts.HERE in strip.shape and scene.here is None)
    return (scene.last_place[0],) if not named and back and scene.last_place else named
