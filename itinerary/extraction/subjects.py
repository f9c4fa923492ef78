"""Who does what: the people that a verb group or a journey noun belongs to."""

from __future__ import annotations

from itinerary.extraction.moods import Mood, VerbGroup
from itinerary.extraction.shape import AUXILIARIES, Strip, compile_rule
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import Entry, Form
from itinerary.language.mentions import PersonKind, PersonMention

# The subject is the traveller spoken of last ("the visitor", "the Norwegian").
SPOKEN_OF = -1

_PEOPLE = parts.PERSON + parts.PRONOUN + parts.GROUP
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
# A finite verb whose left neighbour is one of these has a subject that is no person.
_NO_PERSON = frozenset(
    parts.RETINUE
    + parts.WORD
    + parts.NAME
    + parts.EVENT
    + parts.JOURNEY
    + parts.TALKS
    + parts.PLACE
    + parts.REGION
    + parts.NUMBER
    + parts.THERE
    + parts.AGENDA
    + parts.INVITATION
    + parts.DEMONYM
)


def find_role(strip: Strip, item: int) -> str:
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
    if before == parts.COMMA and _starts_verb(shape, item + 1):
        return "subject"
    if before in _LISTED:
        k = j
        while k >= 0 and shape[k] in _LISTED:
            k -= 1
        k = _skip_brackets(shape, k, -1)
        if k >= 0 and shape[k] in _PEOPLE and not _ends_opening(strip, k, j):
            return find_role(strip, k)
        return "subject"
    if before in _PREPOSITIONS or (before == parts.TALKS and _is_phrase(strip, j)):
        return "complement"
    if before == parts.DATE and item + 2 >= len(shape):
        return "object"  # "will meet X and on Friday Y."
    if before == parts.GO and j == item - 1:
        return "object"  # "heading a delegation"
    if before in _TRANSITIVE:
        return "subject" if _starts_verb(shape, item + 1) and before == parts.REPORT else "object"
    if before == parts.WORD:
        return "subject" if _starts_verb(shape, item + 1) else "object"
    return "subject"


def _is_phrase(strip: Strip, item: int) -> bool:
    """Whether the noun takes its preposition along: "for a call on X"."""
    entry = strip.refs[item]
    return isinstance(entry, Entry) and entry.length > 1


def _ends_opening(strip: Strip, item: int, comma: int) -> bool:
    """ "Representing the king, Prime Minister X left": the comma ends a clause in front."""
    shape = strip.shape
    begin = item - 1
    while begin > 0 and shape[begin] in parts.THE + parts.DEMONYM + parts.ON:
        begin -= 1
    opens = begin >= 0 and strip.forms[begin] == Form.GERUND and not shape[:begin].strip(_OPENERS)
    return opens and shape[comma] == parts.COMMA


_OPENERS = parts.COMMA + parts.QUOTE + parts.ADVERB + parts.WHILE + parts.DASH


def _starts_verb(shape: str, i: int) -> bool:
    while i < len(shape) and shape[i] == parts.ADVERB:
        i += 1
    return i < len(shape) and (
        shape[i] in AUXILIARIES
        or shape[i]
        in parts.PLAN
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
    found = [item]
    steps = (1,) if shape[item] == parts.PRONOUN else (-1, 1)
    for step in steps:
        k = item + step
        while 0 <= k < len(shape):
            seen = 0
            k = _skip_brackets(shape, k, step)
            if 0 <= k < len(shape) and shape[k] == parts.ADVERB:
                k += step  # "Holm herself and Vik"
            while 0 <= k < len(shape) and shape[k] in _LISTED:
                seen += 1
                k += step
            k = _skip_brackets(shape, k, step)
            while 0 <= k < len(shape) and shape[k] in parts.THE + parts.DEMONYM:
                k += step
            if not seen or not (0 <= k < len(shape)) or shape[k] != parts.PERSON:
                break
            if step < 0 and (_is_source(shape, k, found[-1]) or _ends_opening(strip, k, k + 1)):
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
    """ "According to X, Y will go", "For X, Y's visit was": the one in front only tells of it."""
    alone = parts.AND not in shape[person:following]
    opens = shape[: min(person, 8)].rstrip(parts.THE + parts.DEMONYM)
    return alone and person < 8 and opens in _SOURCES


_SOURCES = (parts.NAME + parts.TO, parts.WORD + parts.TO, parts.FOR)


def _speaks(shape: str, item: int) -> bool:
    """ "…, the foreign secretary said": who ends a sentence as its speaker."""
    return shape[item + 1 : item + 2] == parts.REPORT and not shape[item + 2 :].strip(
        parts.WORD + parts.DATE + parts.ON + parts.SEMICOLON
    )


def _skip_brackets(shape: str, i: int, step: int) -> int:
    """Step over "(C)", "(81)" behind a name, in either direction."""
    opening, closing = (parts.OPEN, parts.CLOSE) if step > 0 else (parts.CLOSE, parts.OPEN)
    if 0 <= i < len(shape) and shape[i] == opening:
        for k in range(i, i + 8 * step, step):
            if 0 <= k < len(shape) and shape[k] == closing:
                return k + step
    return i


def find_subject(strip: Strip, group: VerbGroup) -> list[int] | None:
    """The items of who does what ``group`` says; ``None`` if it is nobody, [] if unsaid."""
    shape = strip.shape
    i = group.first - 1
    if i < 0:
        return []
    if shape[i] == parts.RELATIVE:
        return _find_antecedent(strip, i)
    finite = group.mood is not Mood.BARE
    while i >= 0 and (shape[i] == parts.ADVERB or _is_adverb(strip, i)):
        i -= 1
    listed = _LIST_TAIL.search(shape, 0, i + 1) if finite and i > 0 else None
    if listed is not None:
        i = listed.start()
    if i >= 0 and shape[i] in _NO_PERSON and (finite or _is_plural_present(strip, group, i)):
        return _find_passenger(strip, i)
    if i >= 0 and shape[i] in _PEOPLE and find_role(strip, i) != "owner":
        if shape[i] == parts.PERSON and find_role(strip, i) == "complement":
            if _LED_BY.search(shape, 0, i):
                beside = _WITH_BAND.search(shape, 0, i)
                return list_people(strip, beside.start()) if beside is not None else [i]
            named = list_people(strip, i)
            return named if _INCLUDING.search(shape, 0, named[0]) else _search(strip, i - 1)
        if not finite and _IS_OBJECT.search(shape, max(0, i - 6), i):
            return _search(strip, i - 1)
        return list_people(strip, i)
    return _search(strip, i) or _find_inverted(strip, group)


# "Among those attending the summit are X and Y"
_AMONG_THOSE = compile_rule("^ WITH [THE WORD GROUP]{0,2} $")
_THEY_ARE = compile_rule("[IS WAS WILL] BE? ADVERB? [THE DEMONYM]* (PERSON)")


def _find_inverted(strip: Strip, group: VerbGroup) -> list[int]:
    """The people who stand behind the clause that they are the subject of."""
    if group.first > 3 or not _AMONG_THOSE.match(strip.shape[: group.first]):
        return []
    match = _THEY_ARE.search(strip.shape, group.verb)
    return list_people(strip, match.start(1)) if match else []


# "X's plane landed", "his train pulled in": with it, whoever is on board.
_VEHICLE_OF = compile_rule("(?: ([PERSON PRONOUN]) POSSESSIVE | HIS ) [WORD NAME ADVERB]{0,2} $")


def _find_passenger(strip: Strip, item: int) -> list[int] | None:
    """Whom the plane or delegation at ``item`` carries; ``None`` for any other thing."""
    match = _VEHICLE_OF.search(strip.shape, max(0, item - 5), item)
    if strip.shape[item] != parts.RETINUE or match is None:
        return None
    return [match.start(1)] if match.group(1) else [SPOKEN_OF]


# "X, Y and officials will"
_LIST_TAIL = compile_rule(
    "PERSON (?:OPEN .{1,4} CLOSE)? COMMA? AND (?: THE? WORD{1,2} | HIS? RETINUE ) $"
)
# "will represent the president to address", "meets X to sign": the subject's errand.
_IS_OBJECT = compile_rule("[ATTEND VISIT MEET ACCOMPANY] [THE DEMONYM]* $")
# "leaders including X will gather"
_INCLUDING = compile_rule("[GROUP WORD NAME] COMMA? INCLUDE [THE DEMONYM]* $")

# "the premier and a delegation led by X": the premier goes, whoever leads it
_WITH_BAND = compile_rule(
    "PERSON COMMA? AND [THE WORD DEMONYM]* RETINUE .{0,6} BY [THE DEMONYM]* $"
)


def _is_plural_present(strip: Strip, group: VerbGroup, before: int) -> bool:
    """ "pilgrims stay in", "the games open in": a base form behind a noun that nothing governs."""
    return (
        strip.forms[group.verb] == Form.BASE
        and group.first == group.verb
        and _GOVERNING_BASE.isdisjoint(strip.shape[max(0, before - 5) : before + 1])
    )


_GOVERNING_BASE = AUXILIARIES | frozenset(parts.TO + parts.CARRY + parts.AND)

# "a delegation led by X", "the group headed by X"
_LED_BY = compile_rule("[RETINUE GROUP] .{0,6} [ATTEND GO WORD] BY [THE DEMONYM]* $")
_IN_APPOSITION = frozenset(
    parts.WORD + parts.NAME + parts.THE + parts.HIS + parts.ADVERB + parts.DEMONYM + parts.NUMBER
)
_NO_ANTECEDENT = frozenset(
    parts.EVENT
    + parts.TALKS
    + parts.PLACE
    + parts.REGION
    + parts.RETINUE
    + parts.INVITATION
    + parts.AGENDA
    + parts.DATE
)


_OF_MANY = compile_rule("WITH [WORD GO] OF WORD $")


def _find_antecedent(strip: Strip, relative: int) -> list[int] | None:
    """Whom "who" or "which" at ``relative`` means: the person before it, unless a thing is."""
    shape = strip.shape
    i = relative - 1
    while i >= 0 and shape[i] in parts.COMMA + parts.CLOSE:
        i -= 1
    if _OF_MANY.search(shape, 0, relative):
        return None  # "dines with heads of government who have come"
    of_journey = parts.JOURNEY in shape[max(0, i - 6) : i + 1]
    if i >= 0 and shape[i] in _NO_ANTECEDENT and not of_journey:
        return None
    if i >= 0 and shape[i] in parts.WORD + parts.THE + parts.STAY and not _is_apposed(shape, i):
        return None  # "technicians who", "those who", "holidays that begin"
    while i >= 0 and shape[i] not in _PEOPLE:
        i -= 1
    member = _ONE_OF.search(shape, 0, i) if i >= 0 and shape[i] == parts.GROUP else None
    if member is not None:
        return list_people(strip, member.start(1))
    if i < 0:
        return None
    # "Holm and Vik, who is going to Oslo": the last of them
    return [i] if shape[relative - 1] == parts.COMMA else list_people(strip, i)


# "X is one of several leaders who will attend", "X is among ministers who …"
_ONE_OF = compile_rule(
    "([PERSON PRONOUN]) ADVERB* (?: [IS WAS WILL] BE? .{0,2} [OF WITH] | ATTEND) THE* $"
)


def _is_apposed(shape: str, noun: int) -> bool:
    """ "Holm, a former teacher who": the noun at ``noun`` says more of the person before it."""
    i = noun
    while i >= 0 and shape[i] in _IN_APPOSITION:
        i -= 1
    return i >= 1 and shape[i] == parts.COMMA and shape[i - 1] in _PEOPLE + parts.CLOSE


def find_last_subject(strip: Strip, item: int) -> list[int]:
    """The people who are the subject nearest before ``item``; [] if there is none."""
    return _search(strip, item - 1)


def _search(strip: Strip, i: int) -> list[int]:
    shape = strip.shape
    while i >= 0:
        part = shape[i]
        if part == parts.SEMICOLON:
            return []
        if part in _PEOPLE:
            role = find_role(strip, i)
            if role == "subject" and _ASIDE.match(shape, i - 1):
                i -= 1  # who says so between two commas is not the one who goes
                continue
            if role == "subject":
                return list_people(strip, i)
            if role == "complement" and _LED_BY.search(shape, 0, i):
                return [i]
            if role == "object" and i > 0 and shape[i - 1] in parts.INVITE + parts.WISH:
                return list_people(strip, i)
        i -= 1
    return []


# "sets off on Monday, her spokesman said, and will …"
_ASIDE = compile_rule("COMMA PERSON REPORT (?:ON? DATE)? COMMA")


def _is_adverb(strip: Strip, i: int) -> bool:
    return strip.shape[i] == parts.DATE


def find_owner(strip: Strip, noun: int) -> list[int] | None:
    """Whose journey the noun at ``noun`` is: "Blinken's visit", "the visit of/by X"; else None."""
    shape = strip.shape
    i = noun - 1
    while i >= 0 and noun - i < 8 and shape[i] in _INSIDE_NOUN_PHRASE:
        i -= 1
    if i >= 1 and shape[i] == parts.POSSESSIVE and shape[i - 1] in _PEOPLE:
        return list_people(strip, i - 1)
    if i >= 0 and shape[i] == parts.PERSON and noun - i <= 3:
        return [i]  # a headline's "Blinken visit"
    if _BEGUN_BY.match(shape, noun + 1):
        return list_people(strip, shape.index(parts.PERSON, noun))
    if i >= 1 and shape[i] == parts.ON:
        k = i - 1 if shape[i - 1] != parts.COMMA else i - 2
        if k >= 0 and shape[k] == parts.PERSON:
            return list_people(strip, k)  # a diary's "Lavrov on official visit to"
    for j in range(noun + 1, min(noun + 9, len(shape))):
        by = (shape[j] == parts.BY and shape[j - 1] != parts.ACCOMPANY) or (
            shape[j] == parts.OF and (j <= noun + 2 or shape[j - 1] == parts.PLACE)
        )
        by = by or (shape[j] == parts.FOR and j == noun + 1)  # "the last stop for Holm"
        if by and j + 1 < len(shape):
            k = j + 1
            while k < len(shape) and shape[k] in parts.THE + parts.DEMONYM:
                k += 1
            if k < len(shape) and shape[k] in _PEOPLE:
                return list_people(strip, k)
        if shape[j] in AUXILIARIES or shape[j] in _CLOSING:
            break
    return None


# "a trip that X begins on Sunday"
_BEGUN_BY = compile_rule("RELATIVE? [THE DEMONYM]* PERSON ADVERB* [WILL]? [BEGIN PAY PLAN AGENDA]")
_CLOSING = frozenset(parts.SEMICOLON + parts.WHILE + parts.RELATIVE + parts.INVITATION)
_INSIDE_NOUN_PHRASE = frozenset(
    parts.WORD
    + parts.NAME
    + parts.DURATION
    + parts.DEMONYM
    + parts.PLACE
    + parts.NUMBER
    + parts.ADVERB
    + parts.DATE
    + parts.DUE
    + parts.LIKELY
    + parts.COMMA
    + parts.TALKS
    + parts.REGION
)
