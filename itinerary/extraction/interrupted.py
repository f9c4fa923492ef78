"""A subject cut off from its verb by an aside: "Holm, saying that Vik must stay, will fly"."""

from __future__ import annotations

from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.standing import PEOPLE, find_standing, list_people
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import Form

# "Holm, who said that", "Holm, although Vik": what can open an aside beside a verb in "-ing".
_OPENERS = parts.RELATIVE + parts.WHILE
_PEOPLE = frozenset(PEOPLE)
# "A top aide to the premier, Cabinet Secretary X, is also in Washington"
_AIDE_TO = compile_rule(
    "(?: ^ | [COMMA SEMICOLON QUOTE] ) [THE HIS] [WORD ADVERB]{1,3} [TO OF]"
    " [THE DEMONYM]* PERSON COMMA [THE DEMONYM]* (PERSON) COMMA $"
)
_CLAUSE_START = compile_rule("[SEMICOLON COLON DASH QUOTE]")


def find_interrupted(strip: Strip, verb: int) -> list[int] | None:
    """The people behind whom the aside opens that a comma before ``verb`` closes."""
    shape = strip.shape
    end = verb - 1
    while end >= 0 and shape[end] in parts.ADVERB + parts.DATE + parts.ON:
        end -= 1
    if end < 0 or shape[end] != parts.COMMA:
        return None
    aide = _AIDE_TO.search(shape, 0, end + 1)
    if aide is not None:
        return [aide.start(1)]
    comma = shape.rfind(parts.COMMA, 0, end)
    while comma > 0 and _CLAUSE_START.search(shape, comma, end) is None:
        opens = shape[comma + 1] in _OPENERS or strip.forms[comma + 1] == Form.GERUND
        if opens and shape[comma - 1] in PEOPLE:
            if _PEOPLE.isdisjoint(shape[comma + 1 : end]):
                return None  # the nearest person is the subject
            subject = find_standing(strip, comma - 1) == "subject"
            return list_people(strip, comma - 1) if subject else None
        comma = shape.rfind(parts.COMMA, 0, comma)
    return None
