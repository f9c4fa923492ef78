"""How a person stands in a sentence, and whom a list of people holds."""

from __future__ import annotations

from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import AUXILIARIES, Entry, Form
from itinerary.language.mentions import PersonKind, PersonMention

# Whom a verb or a journey can belong to.
PEOPLE = parts.PERSON + parts.PRONOUN + parts.GROUP

_PREPOSITIONS = frozenset(
    parts.OF
    + parts.WITH
    + parts.BY
    + parts.TO
    + parts.FOR
    + parts.FROM
    + parts.ON
    + parts.IN
    + parts.VIA
    + parts.INCLUDE
)


_TRANSITIVE = frozenset(
    parts.VISIT
    + parts.MEET
    + parts.HOST
    + parts.INVITE
    + parts.ACCOMPANY
    + parts.REPORT
    + parts.WISH
    + parts.CANCEL
    + parts.ATTEND
    + parts.REFUSE
)


_LISTED = frozenset(parts.AND + parts.COMMA + parts.SEMICOLON)


_OF_SOME = compile_rule("[OF WITH BY FOR] THE [ADVERB WORD]{1,3} $")


def find_standing(strip: Strip, item: int) -> str:
    """How the person at ``item`` stands in the sentence: subject, object, owner, complement."""
    shape = strip.shape
    if item + 1 < len(shape) and shape[item + 1] == parts.POSSESSIVE:
        return "owner"
    if item < 2 and shape[item + 1 : item + 2] == parts.COLON:
        return "speaker"  # a transcript's "MR. VIK: He will go to Riga"
    j = item - 1
    while j >= 0 and shape[j] in parts.THE + parts.ADVERB + parts.HIS + parts.DEMONYM:
        j -= 1
    if j < 0:
        return "subject"
    before = shape[j]
    if before == parts.POSSESSIVE and j and shape[j - 1] == parts.PERSON:
        return _find_owned_standing(strip, j - 1)
    if before == parts.COMMA and (
        _starts_verb(shape, item + 1) or shape[item + 1 : item + 2] == parts.REPORT
    ):
        return "subject"
    if before in _LISTED:
        k = j
        while k >= 0 and shape[k] in _LISTED:
            k -= 1
        k = skip_brackets(shape, k, -1)
        if k >= 0 and shape[k] in PEOPLE and not _ends_opening(strip, k, j):
            return find_standing(strip, k)
        return "subject"
    if before in _PREPOSITIONS or (before == parts.TALKS and _is_phrase(strip, j)):
        return "complement"
    if before == parts.DATE and item + 2 >= len(shape):
        return "object"  # "will meet X and on Friday Y."
    if before == parts.GO and j == item - 1:
        return "object"  # "heading a delegation"
    if before in _TRANSITIVE:
        return "subject" if _starts_verb(shape, item + 1) and before == parts.REPORT else "object"
    if before == parts.WORD and _OF_SOME.search(shape, max(0, j - 4), j + 1):
        return "complement"  # "an album of a relaxed X"
    if before == parts.WORD:
        return "subject" if _starts_verb(shape, item + 1) else "object"
    return "subject"


def _find_owned_standing(strip: Strip, owner: int) -> str:
    """The standing of "Holm's adviser": that of the two together."""
    j = owner - 1
    while j >= 0 and strip.shape[j] in parts.THE + parts.DEMONYM:
        j -= 1
    return "complement" if j >= 0 and strip.shape[j] in _PREPOSITIONS else "subject"


def _is_phrase(strip: Strip, item: int) -> bool:
    """Whether the noun takes its preposition along: "for a call on X"."""
    entry = strip.refs[item]
    return isinstance(entry, Entry) and entry.length > 1


def _ends_opening(strip: Strip, item: int, comma: int) -> bool:
    """ "Representing the king, Prime Minister X left", "At the invitation of Y, X left": the comma
    ends a clause or phrase in front."""
    shape = strip.shape
    if shape[comma] == parts.COMMA == shape[item + 1] and _IN_FRONT.match(shape[:item]):
        return True
    begin = item - 1
    while begin > 0 and shape[begin] in parts.THE + parts.DEMONYM + parts.ON:
        begin -= 1
    opens = begin >= 0 and strip.forms[begin] == Form.GERUND and not shape[:begin].strip(_OPENERS)
    return opens and shape[comma] == parts.COMMA


_IN_FRONT = compile_rule(
    "^ (?: DATE [WORD NAME DASH]{0,2} )? [ADVERB QUOTE]{0,2} [IN ON DURING WHILE]"
    " [^COMMA PERSON PRONOUN IS WAS WILL HAS REPORT]{0,6} [OF WITH BY FROM] [THE DEMONYM]* $"
)
_OPENERS = parts.COMMA + parts.QUOTE + parts.ADVERB + parts.WHILE + parts.DASH


def _starts_verb(shape: str, i: int) -> bool:
    while i < len(shape) and shape[i] == parts.ADVERB:
        i += 1
    return i < len(shape) and shape[i] in _VERBS


# What a clause about its subject goes on with.
_VERBS = AUXILIARIES | frozenset(
    parts.PLAN
    + parts.WISH
    + parts.VISIT
    + parts.GO
    + parts.LEAVE
    + parts.ARRIVE
    + parts.STAY
    + parts.ATTEND
    + parts.MEET
    + parts.BEGIN
)


def list_people(strip: Strip, item: int) -> list[int]:
    """The items of the list of people ("X, Y and Z") that ``item`` belongs to, in order."""
    shape = strip.shape
    brackets = parts.OPEN in shape
    found = [item]
    steps = (1,) if shape[item] == parts.PRONOUN else (-1, 1)
    for step in steps:
        k = item + step
        while 0 <= k < len(shape):
            seen = 0
            k = skip_brackets(shape, k, step) if brackets else k
            if 0 <= k < len(shape) and shape[k] == parts.ADVERB:
                k += step  # "Holm herself and Vik"
            while 0 <= k < len(shape) and shape[k] in _LISTED:
                seen += 1
                k += step
            k = skip_brackets(shape, k, step) if brackets else k
            while 0 <= k < len(shape) and shape[k] in parts.THE + parts.DEMONYM:
                k += step
            if not seen or not (0 <= k < len(shape)) or shape[k] != parts.PERSON:
                break
            if step < 0 and (_is_source(shape, k, found[-1]) or _ends_opening(strip, k, k + 1)):
                break
            if step < 0 and _is_told_of(strip, k, item):
                break
            if step > 0 and _speaks(shape, k) and parts.AND not in shape[found[-1] : k]:
                break
            found.append(k)
            k += step
    found.sort()
    if len(found) == 2 and parts.AND not in shape[found[0] : found[1]]:
        # "the foreign minister, Ambassador X": one person, named behind the office.
        office = strip.refs[found[0]]
        if isinstance(office, PersonMention) and office.kind is PersonKind.OFFICE:
            return found[1:]
    return found


def _is_source(shape: str, person: int, following: int) -> bool:
    """ "According to X, Y will go", "For X, Y's visit was", "Instead of X, Y will go": the one in
    front only tells of it, or does not go along."""
    alone = parts.AND not in shape[person:following]
    opens = shape[: min(person, 8)].rstrip(parts.THE + parts.DEMONYM)
    return alone and person < 8 and opens in _SOURCES


_SOURCES = (
    parts.NAME + parts.TO,
    parts.WORD + parts.TO,
    parts.FOR,
    parts.FROM,
    parts.WHILE,
)


def _is_told_of(strip: Strip, person: int, speaker: int) -> bool:
    """ "Money was sent to X, Y said": Y only tells of it."""
    shape = strip.shape
    says = shape[speaker + 1 : speaker + 2] == parts.REPORT
    parted = shape[person + 1 : speaker].rstrip(parts.THE + parts.DEMONYM) == parts.COMMA
    return says and parted and find_standing(strip, person) == "complement"


def _speaks(shape: str, item: int) -> bool:
    """ "…, the foreign secretary said": who ends a sentence as its speaker."""
    return shape[item + 1 : item + 2] == parts.REPORT and not shape[item + 2 :].strip(
        parts.WORD + parts.DATE + parts.ON + parts.SEMICOLON
    )


def skip_brackets(shape: str, i: int, step: int) -> int:
    """Step over "(C)", "(81)" behind a name, in either direction."""
    opening, closing = (parts.OPEN, parts.CLOSE) if step > 0 else (parts.CLOSE, parts.OPEN)
    if 0 <= i < len(shape) and shape[i] == opening:
        for k in range(i, i + 8 * step, step):
            if 0 <= k < len(shape) and shape[k] == closing:
                return k + step
    return i
