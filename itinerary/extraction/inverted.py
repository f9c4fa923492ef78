"""Subjects behind their clause: "Among those attending the summit are X and Y"."""

from __future__ import annotations

from itinerary.extraction.moods import VerbGroup
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.standing import list_people
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import Form

# "Among those attending the summit are X and Y", "Also flying to Oslo is X"
_AMONG_THOSE = compile_rule("^ (?: WITH [THE WORD GROUP]{0,2} | [ADVERB COMMA]{0,2} ) $")
_THEY_ARE = compile_rule("[IS WAS WILL] BE? ADVERB? [THE DEMONYM COLON]* (PERSON) (?! POSSESSIVE)")
_HELD_ASIDE = compile_rule("COMMA MEET [^COMMA]{1,8} COMMA $")  # "the talks, held on Monday,"
_INVERTED = 18  # items that the clause in front of its subject has at most


def find_inverted(strip: Strip, group: VerbGroup) -> list[int]:
    """The people who stand behind the clause that they are the subject of."""
    verb = group.verb
    fronted = verb <= 3 and strip.forms[verb] == Form.GERUND
    if not fronted or not _AMONG_THOSE.match(strip.shape[: group.first]):
        return []
    match = _THEY_ARE.search(strip.shape, verb, verb + _INVERTED)
    between = strip.shape[verb : match.start()] if match is not None else ""
    if match is None or (parts.COMMA in between and not _HELD_ASIDE.search(between)):
        return []  # "Speaking in Rome, Holm is …" has its subject behind the comma
    people = list_people(strip, match.start(1))
    while (more := _LISTED_NEXT.match(strip.shape, people[-1] + 1)) is not None:
        people += [item for item in list_people(strip, more.start(1)) if item not in people]
    return people


# "were Foreign Minister X of Togo; Foreign Minister Y of Benin; and Z"
_LISTED_NEXT = compile_rule("SEMICOLON AND? [THE DEMONYM]* (PERSON)")
