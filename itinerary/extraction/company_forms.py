"""The wordings in which the press names the members of a traveller's party."""

from __future__ import annotations

import re
from functools import cache

from itinerary.extraction.shape import compile_rule
from itinerary.language import lexicon as parts

# The members stand in front of these rules' own words, and the last of them is found:

# "X and Y are in the delegation", "X is on the plane", "X is among those on board"
_BELONGS = compile_rule(
    "(PERSON) (?:<.{1,6}>)? COMMA? ADVERB* [IS WAS WILL HAS] .{0,4}"
    " (?: [IN ON OF WITH] (?:THE|HIS|WORD|DEMONYM|PERSON POSSESSIVE)* RETINUE | ALONG )"
)
# "X, a member of the delegation, said"
IS_MEMBER = compile_rule(
    "(PERSON) COMMA THE? (WORD) OF [THE HIS WORD DEMONYM NUMBER]* RETINUE COMMA"
)
MEMBER = frozenset({"member", "members", "part"})
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
ON_TRIP = compile_rule(
    "(PERSON) COMMA? ADVERB* [IS WAS WILL] BE? (?:ADVERB|WITH HIM)* [IN ON PAY] (THE|HIS) JOURNEY"
    " (?! [TO OF IN POSSESSIVE] )"
)
DEFINITE = frozenset({"the", "this", "his", "her", "their"})
# "X goes with him", "X travels with the president"
_WITH = compile_rule(
    "(PERSON) ADVERB* [WILL IS]? .{0,2} [GO LEAVE ARRIVE] .{0,2} WITH [HIM HIS PERSON]"
)

# The members stand behind, and the first of them is found:

# "includes senior officials, her husband Ola and X"
_UNNAMED = "(?: [THE DEMONYM NUMBER HIS NAME WORD GROUP OF]{1,6} [COMMA AND]{1,2} ){0,2}"
# "The delegation, which left on Monday, includes X and Y", "The other members are X and Y"
INCLUDES = compile_rule(
    "RETINUE (?: WITH [HIM PERSON] )? (?: [^MEET TALKS GROUP WITH]{0,14} INCLUDE"
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
# "Also on the trip are X and Y", "Others on her tour include X"
_ALSO_ON_TRIP = compile_rule(
    "^ [ADVERB THE WORD NAME]{1,3} ON [THE HIS] JOURNEY (?: [IS WAS INCLUDE] | WILL [BE INCLUDE] )"
    " [THE DEMONYM COLON]* (PERSON)"
)
# "is taking X and Y with her", "will have with him X", "takes along X"
_TAKES = compile_rule(
    "(?: [CARRY HAS] WITH HIM [THE DEMONYM]* (PERSON)"
    " | CARRY [THE DEMONYM]* (PERSON) [PERSON THE DEMONYM COMMA AND]{0,12} WITH HIM )"
)
# "Accompanying her are X and Y", "Also travelling with the president is X"
_ARE_WITH = compile_rule(
    "^ [ADVERB THE WITH WORD]{0,4} (?:ACCOMPANY|[GO LEAVE ARRIVE] WITH) [^COMMA SEMICOLON]{1,4}"
    " (?: [IS WAS WILL] BE? | COLON ) [THE DEMONYM COLON]* (PERSON)"
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
OTHERS = compile_rule("^ ADVERB? THE (WORD) IS [NAME WORD ADVERB]{0,3} COLON? (PERSON)")
# "with Senator X at his side"
_AT_SIDE = compile_rule("WITH (?:THE|DEMONYM)* (PERSON) (?:<.{1,6}>)? [^SEMICOLON]{0,8} ALONG")
# "So does the foreign minister", "As will X"
LIKEWISE = compile_rule(
    "(?:^ | [COMMA SEMICOLON AND]) WHILE [WILL WOULD IS HAS WAS MAY WORD ADVERB]"
    " (?:THE|DEMONYM)* (PERSON)"
)
SO = frozenset({"so", "as"})
# "Foreign Minister X is also going", "X will travel as well"
GOES_TOO = compile_rule(
    "^ [THE DEMONYM]* (PERSON) (?: [COMMA AND]{1,2} [THE DEMONYM]* PERSON )* [IS WILL] BE?"
    " (?: ADVERB+ [GO LEAVE] | [GO LEAVE] (?: ADVERB | WHILE WORD ) ) WORD? $"
)
# "The finance minister is to follow next week"
FOLLOWS = compile_rule(
    "^ [THE DEMONYM]* (PERSON) ADVERB* [WILL IS DUE TO PLAN]{1,4} (WORD) ADVERB? ON? DATE WORD? $"
)
FOLLOW = frozenset({"follow"})
# "goes on to Manaus, together with X and Y"
TOGETHER = compile_rule("[PLACE DATE HERE EVENT] ADVERB? COMMA? (AND) (?:THE|DEMONYM)* (PERSON)")
# "will travel to Ghana and Egypt with the interior minister", "flew with X and Y to Egypt"
GOES_WITH = compile_rule(
    "(?: GO [^TALKS MEET SEMICOLON RELATIVE]{1,14} [PLACE DATE] | [GO ARRIVE LEAVE] ) WITH"
    " (?:THE|DEMONYM)* (PERSON) (?! [IS WAS WILL] )"
)

# In the order in which they are tried, with the parts of which each must have one.
BEHIND = {
    INCLUDES: parts.RETINUE,
    _AMONG: parts.RETINUE + parts.ALONG,
    _ALSO_ON_TRIP: parts.JOURNEY,
    _TAKES: parts.CARRY + parts.HAS,
    _ARE_WITH: parts.ACCOMPANY + parts.WITH,
    _WITH_HIM: parts.WITH,
    _WHO_CAME: parts.ACCOMPANY,
    _ACCOMPANY_LIST: parts.ACCOMPANY,
    _AMONG_THEM: parts.RETINUE,
    OTHERS: parts.IS,
    _AT_SIDE: parts.ALONG,
}
_IN_FRONT = {
    _BELONGS: parts.RETINUE + parts.ALONG,
    IS_MEMBER: parts.RETINUE,
    _WITH_OTHERS: parts.RETINUE,
    _IS_AMONG: parts.RETINUE + parts.ALONG,
    _RIDES: parts.RETINUE + parts.ALONG,
    _MAKES_UP: parts.BELONG + parts.INCLUDE,
    ON_TRIP: parts.JOURNEY,
    _WITH: parts.WITH,
    LIKEWISE: parts.WHILE,
}
# Rules with other groups in front of the member's.
LAST_GROUP = (OTHERS, _TAKES)
_RULES = [(rule, frozenset(needed)) for rule, needed in (BEHIND | _IN_FRONT).items()]
NEEDED = frozenset().union(*(needed for _, needed in _RULES))


@cache
def find_rules(present: frozenset[str]) -> list[re.Pattern[str]]:
    """The rules that may hold where these of the ``NEEDED`` parts are ``present``, in order."""
    return [rule for rule, needed in _RULES if not needed.isdisjoint(present)]
