"""Who does what: the people that a verb group belongs to."""

from __future__ import annotations

from itinerary.extraction.governors import is_asked_of_state
from itinerary.extraction.including import are_included, find_included
from itinerary.extraction.interrupted import find_interrupted
from itinerary.extraction.inverted import find_inverted
from itinerary.extraction.moods import Mood, VerbGroup
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.standing import PEOPLE, find_standing, list_people, skip_brackets
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import AUXILIARIES, CALLING_OFF, Form

# The subject is the traveller spoken of last ("the visitor", "the Norwegian").
SPOKEN_OF = -1

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


def find_subject(strip: Strip, group: VerbGroup) -> list[int] | None:
    """The items of who does what ``group`` says; ``None`` if it is nobody, [] if unsaid."""
    shape = strip.shape
    i = group.first - 1
    if i < 0:
        return find_inverted(strip, group)
    if (
        shape[i] == parts.PLACE
        and shape[group.first] == parts.TO
        and is_asked_of_state(strip, i + 1)
    ):
        return None
    if shape[i] == parts.RELATIVE:
        return _find_antecedent(strip, i)
    finite = group.mood is not Mood.BARE and shape[group.first] != parts.TO
    if strip.forms[group.verb] == Form.GERUND and (beside := _WITH_HIM.search(shape, 0, i + 1)):
        return list_people(strip, beside.start(1))
    plain = group.first == group.verb and strip.forms[group.verb] == Form.BASE  # "X and Y arrive"
    if (finite or plain) and parts.COMMA in shape[max(0, i - 3) : i + 1]:
        included = find_included(strip, i + 1)
        if included:
            return included
        cut_off = find_interrupted(strip, group.first)
        if cut_off is not None:
            return cut_off
    while i >= 0 and (shape[i] == parts.ADVERB or _is_adverb(strip, i)):
        i -= 1
    i = skip_brackets(shape, i, -1)  # "Holm (Foreign Minister) will"
    body = _OF_BODY.search(shape, 0, i + 1) if i > 1 and shape[i] in _BODIES else None
    if body is not None:
        i = body.start()  # "the King and Queen of the Belgians will", "X of the State Council will"
    listed = _LIST_TAIL.search(shape, 0, i + 1) if finite and i > 0 else None
    if listed is None and finite and i > 1 and shape[i] in parts.PLACE + parts.COMMA:
        listed = _FROM_PLACE.search(shape, 0, i + 1)
    if listed is None and finite and parts.RETINUE in shape[max(0, i - 1) : i + 1]:
        listed = _WITH_PARTY.search(shape, 0, i + 1)
    if listed is not None:
        i = listed.start()
    if i >= 0 and shape[i] in _NO_PERSON and (finite or _is_plural_present(strip, group, i)):
        return _find_passenger(strip, i)
    owned = _OWN_DECISION.search(shape, 0, i + 1) if not finite and i > 1 else None
    if owned is not None:
        return list_people(strip, owned.start(1))
    aside = _NOT_HIM.search(shape, 0, i + 1) if parts.NOT in shape and i > 2 else None
    if aside is not None:
        i = aside.start()  # "Holm, not Vik, will go"
    if i >= 0 and shape[i] in PEOPLE and not finite and shape[group.verb] in CALLING_OFF:
        return list_people(strip, i)  # "ordered Holm to cancel", "forced her to put off"
    if i >= 0 and shape[i] in PEOPLE and find_standing(strip, i) != "owner":
        if shape[i] == parts.PERSON and (
            INVITED.search(shape, 0, i) or _PLANNED_FOR.search(shape, 0, i)
        ):
            return list_people(strip, i)
        if shape[i] == parts.PERSON and find_standing(strip, i) == "complement":
            if _led_by(strip, i):
                beside = _WITH_BAND.search(shape, 0, i)
                return list_people(strip, beside.start() if beside is not None else i)
            named = list_people(strip, i)
            return named if are_included(strip, named[0]) else _search(strip, i - 1)
        if not finite and _IS_OBJECT.search(shape, max(0, i - 6), i):
            return _search(strip, i - 1)
        people = list_people(strip, i)
        company = parts.ACCOMPANY in shape[:i] and _COMPANY.match(shape[: people[0]])
        return people[-1:] if company else people
    if not finite and i > 0 and _ASKED_HIM.search(shape, 0, i + 1):
        return [SPOKEN_OF]
    return _search(strip, i) or find_inverted(strip, group)


# "will go to Chad, with the trade minister heading to Niger"
_WITH_HIM = compile_rule("COMMA WITH [THE DEMONYM]* (PERSON) ADVERB* $")

_BODIES = _NO_PERSON - frozenset(parts.JOURNEY + parts.TALKS + parts.NUMBER + parts.THERE)
_BODY = "[THE DEMONYM PLACE WORD NAME EVENT REGION RETINUE OF AND FOR POSSESSIVE]{1,10}"
_OF_BODY = compile_rule(f"PERSON [OF FROM] {_BODY} $")

# "Accompanied by the first lady, the president was welcomed": he was, and she goes along
_COMPANY = compile_rule("^ ADVERB? ACCOMPANY BY [THE DEMONYM HIS WORD NAME]* $")

# "Holm, who is the president of a club, will": the office is hers who goes.
_WHO_IS = compile_rule("RELATIVE [IS WAS] ADVERB* [THE DEMONYM]* $")

# "following Vik's decision to skip the summit": it is Vik who skips it
_OWN_DECISION = compile_rule(
    "([PERSON PRONOUN]) POSSESSIVE ADVERB? WORD? [WORD AGENDA WISH PLAN] $"
)
_NOT_HIM = compile_rule("PERSON COMMA NOT [THE DEMONYM]* PERSON COMMA $")
# "an invitation to X to visit", "an invitation from Y for X to visit"
INVITED = compile_rule(
    "[INVITATION INVITE] (?: FROM [THE DEMONYM]* PERSON )? [TO FOR] [THE DEMONYM WORD]* $"
)
# "congratulated her and invited her to visit"
_ASKED_HIM = compile_rule("[INVITE WISH] [HIM HIS] $")
# "is arranging for X to visit"
_PLANNED_FOR = compile_rule("[PLAN WISH WEIGH AGENDA] FOR [THE DEMONYM WORD]* $")

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
    "PERSON (?:OPEN .{1,4} CLOSE)? COMMA? AND (?: [THE HIS]? WORD{1,2}"
    " | [HIS THE] [WORD ACCOMPANY]{0,2} RETINUE | RETINUE | NAME{2,3} ) $"
)
# "X, from Louisiana, will", "X of Ohio will"
_FROM_PLACE = compile_rule("PERSON COMMA? [FROM OF] THE? PLACE COMMA? $")
# "X at the head of a trade delegation will", "X, with a large delegation, will"
_WITH_PARTY = compile_rule(
    "PERSON (?:OPEN .{1,4} CLOSE)? COMMA? (?: IN THE WORD OF | WITH )"
    " [THE HIS DEMONYM WORD NAME NUMBER AND COMMA]{0,8} RETINUE COMMA? $"
)
# "will represent the president to address", "meets X to sign": the subject's errand.
_IS_OBJECT = compile_rule("[ATTEND VISIT MEET ACCOMPANY] [THE DEMONYM]* $")
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

# "a delegation led by X", "the group headed by X", "a group of lawmakers led by X"
_LED_BY = compile_rule(
    "(?: [RETINUE GROUP] .{0,6} [ATTEND GO WORD] | THE WORD{1,2} OF WORD{1,2} [ATTEND GO] )"
    " BY [THE DEMONYM]* $"
)


def _led_by(strip: Strip, person: int) -> bool:
    """Whether ``person``, or the first of the people named together there, leads a group."""
    return _LED_BY.search(strip.shape, 0, list_people(strip, person)[0]) is not None


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


# "X was among the leaders who flew to"
_AMONG = compile_rule("([PERSON PRONOUN]) ADVERB* (ATTEND) [THE DEMONYM NUMBER WORD NAME]{1,5} $")


def _find_antecedent(strip: Strip, relative: int) -> list[int] | None:
    """Whom "who" or "which" at ``relative`` means: the person before it, unless a thing is."""
    shape = strip.shape
    i = relative - 1
    while i >= 0 and shape[i] in parts.COMMA + parts.CLOSE:
        i -= 1
    if _OF_MANY.search(shape, 0, relative):
        return None  # "dines with heads of government who have come"
    among = _AMONG.search(shape, 0, relative)
    if among is not None and strip.lemma_at(among.start(2)) == "be among":
        return list_people(strip, among.start(1))
    of_journey = parts.JOURNEY in shape[max(0, i - 6) : i + 1]
    if i >= 0 and shape[i] in _NO_ANTECEDENT and not of_journey:
        return None
    if i >= 0 and shape[i] in parts.WORD + parts.THE + parts.STAY and not _is_apposed(shape, i):
        return None  # "technicians who", "those who", "holidays that begin"
    while i >= 0 and shape[i] not in PEOPLE:
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
    return i >= 1 and shape[i] == parts.COMMA and shape[i - 1] in PEOPLE + parts.CLOSE


def find_last_subject(strip: Strip, item: int) -> list[int]:
    """The people who are the subject nearest before ``item``; [] if there is none."""
    return _search(strip, item - 1)


def _search(strip: Strip, i: int) -> list[int]:
    shape = strip.shape
    while i >= 0:
        part = shape[i]
        if part == parts.SEMICOLON:
            return []
        office = _WHO_IS.search(shape, 0, i) if part == parts.PERSON else None
        if office is not None:
            i = office.start() - 1
            continue
        if part in PEOPLE:
            role = find_standing(strip, i)
            if role == "subject" and _ASIDE.match(shape, i - 1):
                i -= 1  # who says so between two commas is not the one who goes
                continue
            if role == "subject":
                return list_people(strip, i)
            if role == "complement" and _led_by(strip, i):
                return list_people(strip, i)
            if role == "object" and i > 0 and shape[i - 1] in parts.INVITE + parts.WISH:
                return list_people(strip, i)
        i -= 1
    return []


# "sets off on Monday, her spokesman said, and will …"
_ASIDE = compile_rule("COMMA PERSON REPORT (?:ON? DATE)? COMMA")


def _is_adverb(strip: Strip, i: int) -> bool:
    return strip.shape[i] == parts.DATE
