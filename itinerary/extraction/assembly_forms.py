"""The forms in which a sentence tells where a meeting is held."""

from __future__ import annotations

from itinerary.extraction.shape import compile_rule

_AUXILIARY = "[WILL IS DUE PLAN TO BE BEEN ADVERB]{0,5}"
_ITS = "[THE DEMONYM WORD NAME]{0,3}"
_WHEN = "(?: [ON FOR]? DATE COMMA? )?"
_HOLDS = "([LAST MEET BEGIN ATTEND])"
# "the summit of the G20, the group of large economies,"
_ASIDE = "(?: COMMA [THE WORD NAME OF GROUP REGION DEMONYM NUMBER]{1,10} COMMA | COMMA )?"
# "A summit will be held in Riga", "the forum opens on Friday in the Latvian capital", "is
# attending the conference of ministers, held in Riga", "The summit is set for Friday in Riga"
_HELD_IN = compile_rule(
    f"(EVENT) (?: ON [WORD NAME]{{1,3}} )?"
    f" [WORD NAME OF REGION DEMONYM GROUP AND EVENT TALKS THE]{{0,6}} {_ASIDE} {_AUXILIARY}"
    f" (?: {_HOLDS} ADVERB* {_WHEN} | ([DUE PLAN]) [ON FOR] DATE COMMA? )"
    " IN [THE DEMONYM WORD NAME EVENT IN]{0,6} (PLACE)"
)
# "summits and meetings to be held back-to-back in Riga early next month"
TO_BE_HELD = compile_rule(
    "([EVENT TALKS]) [^COMMA SEMICOLON PLACE]{0,8} TO BE (MEET) [ADVERB WORD]{0,2} (?: ON? DATE )?"
    f" IN {_ITS} (PLACE)"
)
# "the summit, which she is attending in Riga"
_ATTENDED_IN = compile_rule(
    "(EVENT) COMMA? RELATIVE [PERSON PRONOUN AND COMMA WILL IS DUE TO ADVERB]{1,8} (ATTEND)"
    f" IN {_ITS} (PLACE)"
)
# "Riga will host a summit", "Riga is gearing up to play host to the forum"
_HOSTED_BY = compile_rule(
    "(PLACE) COMMA? (?: [WILL IS HAS DUE PLAN TO BE BEEN ADVERB] WORD{0,2} ){0,6} (HOST)"
    " TO? [THE WORD NAME NUMBER DURATION DEMONYM REGION POSSESSIVE GROUP]{0,6} (EVENT)"
)
# "Riga, where the forum opens on Friday"
_WHERE_HELD = compile_rule(
    f"(PLACE) COMMA? RELATIVE THE? [WORD NAME NUMBER POSSESSIVE GROUP]{{0,4}} (EVENT)"
    f" {_AUXILIARY} {_HOLDS}"
)
# "The Riga forum opens on Friday"
_NAMED_AFTER = compile_rule(
    f"^ ADVERB? THE? (PLACE) [WORD NAME NUMBER]{{0,2}} (EVENT) {_AUXILIARY} {_HOLDS}"
)
# "twelve leaders will attend the Riga summit on March 14 and 15"
_DATED = compile_rule("[ATTEND OF FOR IN TO] THE (PLACE) [WORD NAME NUMBER]{0,2} (EVENT) ON? DATE")
# "EU leaders gather in Riga on Friday", "Leaders of the seven states converge on Riga"
GATHER = compile_rule(
    f"([GROUP WORD NAME]) (?: OF [THE WORD NAME NUMBER POSSESSIVE]{{1,6}} )? {_AUXILIARY} (MEET)"
    f" ADVERB? (?: IN {_ITS} | THERE OF THE? | ON ) (PLACE)"
)
# "Japan and Oman will hold a security meeting in Oman on Thursday"
_STATES_MEET = compile_rule(
    f"^ PLACE AND PLACE {_AUXILIARY} (MEET) [THE WORD NAME QUOTE ADVERB TALKS EVENT MEET]{{0,9}}"
    " IN [THE DEMONYM]{0,2} (PLACE)"
)
# "The Council of Europe holds a rare summit in Riga", "First comes the forum in Riga"
IS_IN = compile_rule(
    "(EVENT) (?: [OF ON FOR] [WORD NAME THE DEMONYM REGION]{1,5} )? [WORD GO BEGIN]{0,2}"
    f" (?: ADVERB? DUE FOR DATE )? (?: IN {_ITS} | OPEN ) (PLACE)"
)
# "the trip to Washington for the inauguration, scheduled for January 20"
FOR_IT = compile_rule(
    "[TO IN ON] [THE DEMONYM]{0,2} (PLACE) (?: ON? DATE )? FOR [THE WORD NAME NUMBER]{1,4} (EVENT)"
)
# Each with the groups of its verb and its place; a verb's group may have others behind it.
ASSEMBLIES = (
    (_HELD_IN, (2, 3), 4),
    (_ATTENDED_IN, (2,), 3),
    (_HOSTED_BY, (2,), 1),
    (_WHERE_HELD, (3,), 1),
    (_NAMED_AFTER, (3,), 1),
    (_DATED, (2,), 1),
    (GATHER, (2,), 3),
    (TO_BE_HELD, (2,), 3),
    (_STATES_MEET, (1,), 2),
    (IS_IN, (1,), 2),
    (FOR_IT, (2,), 1),
)
