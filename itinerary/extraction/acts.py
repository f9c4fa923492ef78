"""The goings of a sentence: each verb or noun that tells of a journey, with its clause.

An act is a trigger (a verb in a frame, a journey noun, a being somewhere), its verb group,
who does it and the items of the clause in which its places and dates are looked for.
"""

from __future__ import annotations

from itinerary.extraction.act import ACTING, BEING, Act
from itinerary.extraction.airports import leave_having_spoken, note_arrival
from itinerary.extraction.clauses import bound_clauses
from itinerary.extraction.denials import deny, deny_remote, weaken
from itinerary.extraction.governors import drop_governed
from itinerary.extraction.moods import Mood, VerbGroup, find_verb_group
from itinerary.extraction.nouns import find_being_mood, read_noun
from itinerary.extraction.routes import reserves_days
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.sharing import share_mood
from itinerary.extraction.subjects import SPOKEN_OF, find_subject
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import Form, Lexicon, load_lexicon
from itinerary.language.tokens import Tokens

_TRIGGER = compile_rule(
    "[VISIT GO LEAVE ARRIVE STAY ATTEND MEET HOST INVITE BEGIN END CANCEL POSTPONE "
    "ACCOMPANY CARRY JOURNEY]"
)
# What the rules for being somewhere and for other verbs begin with, or need.
_HELPERS = frozenset(
    parts.IS + parts.WAS + parts.BE + parts.BEEN + parts.DUE + parts.WILL + parts.PLAN
)

# "is in Moscow", "will be at the summit", "is due in Hanoi", "is expected here".
_BEING = compile_rule(
    "[IS WAS BE BEEN DUE] ADVERB* (?: (?:ON|) DATE)? (?= [IN HERE] (?:THE|DEMONYM|WORD|NAME){0,4}"
    " [PLACE] | IN THE? (?:REGION|WORD{1,2}) [DATE ON COMMA]{0,4} INCLUDE | [HERE THERE]"
    " | IN THE (?:DEMONYM|WORD|NAME){0,3} [EVENT TALKS]"
    " | IN THE? PERSON POSSESSIVE [WORD NAME]{0,2} EVENT )"
)

# "is scheduled for talks in Hanoi"
_DUE_FOR = compile_rule(
    "DUE FOR [THE WORD NAME NUMBER DURATION DEMONYM]{0,4} [TALKS EVENT MEET] .{0,6}"
    " IN [THE DEMONYM WORD NAME]{0,3} PLACE"
)
# "…, where he will be until Thursday", "Ankara is where she will be on Sunday".
_BEING_WHERE = compile_rule("RELATIVE [PERSON PRONOUN] [WILL WOULD DUE TO]{0,4} ([IS BE]) ON? DATE")

# "is to brief … in", "will open … in", "plans to receive …": any other verb in the future.
_ACTING = compile_rule(
    "(?: [WILL] ADVERB* | [IS DUE PLAN] ADVERB* TO ADVERB* ) (WORD | WEIGH (?! TO))"
)

# "will receive an honorary doctorate in": no guests are received.
_RECEIVING = compile_rule("WILL ADVERB* (HOST) THE WORD{1,3} IN THE? PLACE")

# "a delegation headed by X", "a delegation of the Omani navy led by X"
_LED = compile_rule(
    "[RETINUE GROUP] (?: [OF FROM] [THE NAME WORD DEMONYM PLACE REGION GROUP POSSESSIVE]{1,6} )?"
    " COMMA? ([ATTEND GO]) BY"
)

# "the summit will be held starting Monday in Oslo": nobody begins there but the summit
_HELD_FROM = compile_rule("(?: BE MEET | [WILL TO IS] LAST ) COMMA? (BEGIN) ON? DATE")

_MET_BY = compile_rule("[IN ON THE WORD NAME PLACE DATE JOURNEY]{0,8} BY [THE DEMONYM]{0,2} PERSON")
# A clause without anybody or a journey in it.
_THING_IS = compile_rule("[^PERSON PRONOUN GROUP RETINUE JOURNEY HIS]* [WILL IS DUE TO]")

_PLANNING = compile_rule("[PERSON PRONOUN] ADVERB* (PLAN) (?! TO )")

# "The king expects her in Rabat on Friday": he is the host.
_EXPECTING = compile_rule(
    "(?: [PERSON PRONOUN] IS? ADVERB* (PLAN) [HIM HIS PERSON] IN THE? PLACE"
    " | PLACE IS? ADVERB* (PLAN) [THE DEMONYM]{0,2} [HIM PERSON]"
    " (?: ON? DATE | FOR [THE WORD DURATION]{1,3} [JOURNEY TALKS EVENT] ) )"
)

# "an invitation to Pretoria": a journey that may be.
_INVITED_TO = compile_rule("INVITATION TO [THE DEMONYM]{0,2} PLACE")


def find_acts(lexicon: Lexicon, tokens: Tokens, strip: Strip) -> list[Act]:
    """The acts of a sentence from left to right."""
    triggers = _find_triggers(tokens, strip)
    if not triggers:
        return []
    acts: list[Act] = []
    for item, frame in triggers:
        if frame == parts.ACCOMPANY and _IS_ATTRIBUTE.match(strip.shape, item - 1):
            continue  # "with her accompanying delegation"
        if frame == parts.LEAVE and _has_object(strip, item):
            continue  # "set out the next steps in supplying Riga"
        if frame == parts.ACCOMPANY and not _has_company(strip, item):
            frame = parts.ATTEND  # "joins the leaders in Rome"
        if frame == parts.JOURNEY and _is_attribute(lexicon, tokens, strip, item):
            continue  # "his travel dates"
        if frame == parts.JOURNEY:
            acts.append(read_noun(strip, item))
            note_arrival(tokens, strip, acts[-1])
        else:
            group = find_verb_group(strip, item)
            if frame == BEING and strip.shape[item] != parts.BE:
                group = VerbGroup(group.first, item, find_being_mood(strip, group), False)
            if group.mood in (Mood.PAST, Mood.PERFECT) and reserves_days(strip, item):
                group = VerbGroup(group.first, item, Mood.WILL, False)  # "has set aside Monday"
            if frame == parts.LEAVE:
                group = leave_having_spoken(strip, group)
            subject = find_subject(strip, group)
            if subject and subject[0] > item and group.mood is Mood.BARE:
                mood = _mood_of_inverted(strip, item, subject[0])
                group = VerbGroup(group.first, item, mood, False)  # "Also flying there is X"
            left = _LEFT.search(strip.shape, 0, item) if frame == parts.GO and not subject else None
            if left is not None:
                setting_out = find_verb_group(strip, left.start(1))
                group = VerbGroup(item, item, setting_out.mood, False)
                subject = find_subject(strip, setting_out)
            if group.mood is Mood.BARE and subject and _is_present(strip, group, subject):
                group = VerbGroup(group.first, item, Mood.PRESENT, False)
            if group.mood is Mood.BARE and subject and _is_apposed(strip, group, frame):
                group = VerbGroup(group.first, item, Mood.PROGRESSIVE, False)
            if frame == parts.MEET and group.passive and _MET_BY.match(strip.shape, item + 1):
                frame = parts.HOST  # "was met at the airport by the president"
            elif frame == parts.MEET and group.passive:
                subject = None  # "talks to be held in Rome"
            if subject is None and _is_epithet(lexicon, tokens, strip, group.first - 1):
                subject = [SPOKEN_OF]
            acts.append(Act(item, frame, group, subject, group.first, 0, 0))
    acts = drop_governed(strip, acts)
    deny(strip, acts)
    deny_remote(tokens, strip, acts)
    weaken(strip, acts)
    share_mood(tokens, strip, acts)
    bound_clauses(strip, acts)
    return acts


# "Holm, visiting Riga, said that"
_APPOSED = compile_rule("PERSON COMMA $")
_SAYS = compile_rule("[^SEMICOLON COMMA PERSON DATE]{1,9} COMMA ADVERB* REPORT")


def _is_apposed(strip: Strip, group: VerbGroup, frame: str) -> bool:
    """Whether a gerund tells what somebody is doing who speaks meanwhile."""
    first = group.first
    if frame not in _DOING or first != group.verb or strip.forms[first] != Form.GERUND:
        return False
    apposed = _APPOSED.search(strip.shape, max(0, first - 2), first)
    return apposed is not None and _SAYS.match(strip.shape, first + 1) is not None


_DOING = frozenset(parts.VISIT + parts.ATTEND)

# "left the country, headed to Riga", "has left Oslo on Monday headed for Riga"
_LEFT = compile_rule("(LEAVE) THE? [WORD PLACE] (?:ON? DATE)? COMMA? $")
_IS_ATTRIBUTE = compile_rule("[HIS THE AND] ACCOMPANY RETINUE")


def _is_attribute(lexicon: Lexicon, tokens: Tokens, strip: Strip, item: int) -> bool:
    """Whether a journey noun only says of what kind another noun is: "travel expenses"."""
    behind = tokens.lower[strip.last[item] : strip.last[item] + 1]
    return bool(behind) and behind[0] in lexicon.qualifiers["of_travel"]


def _mood_of_inverted(strip: Strip, verb: int, subject: int) -> Mood:
    """ "Also going there will be X", "Arriving this morning were X and Y"."""
    if parts.WILL in strip.shape:
        return Mood.WILL
    return Mood.PAST if parts.WAS in strip.shape[verb:subject] else Mood.PROGRESSIVE


def _has_object(strip: Strip, item: int) -> bool:
    """Whether "set out" and "set off" have an object: what they tell then is no departure."""
    if strip.lemma_at(item) not in ("set out", "set off"):
        return False
    return strip.shape[item + 1 : item + 2] in (parts.THE, parts.HIS, parts.AGENDA)


def _is_present(strip: Strip, group: VerbGroup, subject: list[int]) -> bool:
    """ "X and her colleague, Y, travel": a base form that is the present of several people."""
    alone = group.first == group.verb and strip.forms[group.verb] == Form.BASE
    return alone and len(subject) > 1 and subject[-1] < group.verb


# "joins him", "joins the French president", "accompanied by", "goes along".
_COMPANY = compile_rule(
    "ACCOMPANY (?: [ADVERB THERE HERE] | IN THE? PLACE )?"
    " (?: BY | HIM | HIS | (?:THE|WORD){0,2} [PERSON RETINUE] )"
)


def _has_company(strip: Strip, item: int) -> bool:
    """Whether the verb of going along at ``item`` says with whom; "join" may mean a meeting."""
    return strip.lemma_at(item) != "join" or _COMPANY.match(strip.shape, item) is not None


def _is_epithet(lexicon: Lexicon, tokens: Tokens, strip: Strip, item: int) -> bool:
    """Whether "the Norwegian", "the visitor", "the 86-year-old" stands at ``item``."""
    shape = strip.shape
    while item > 0 and shape[item] in parts.ADVERB + parts.DATE + parts.ON:
        item -= 1
    if item < 0 or (item == 0 and shape[item] != parts.RETINUE):
        return False
    last = tokens.lower[strip.last[item] - 1]
    known = shape[item] == parts.DEMONYM or last in lexicon.epithets or last.endswith("year-old")
    if shape[item] == parts.RETINUE and tokens.lower[strip.first[item]] == "the":
        return known
    article = shape.rfind(parts.THE, max(0, item - 3), item)
    if not known or article < 0:
        return False
    return shape[item] != parts.RETINUE or tokens.lower[strip.first[article]] not in _ANY


_ANY = frozenset({"a", "an", "another"})  # "A Norwegian delegation has arrived": not the leader


def _is_gerund(tokens: Tokens, strip: Strip, item: int) -> bool:
    """ "for years, going to school in Riga": no future without "is"."""
    before = strip.shape[item - 1 : item]
    return tokens.lower[strip.first[item]] == "going" and before not in (
        parts.IS,
        parts.WAS,
        parts.BE,
        parts.BEEN,
        parts.ADVERB,
        parts.NOT,
    )


def _commits(strip: Strip, item: int) -> bool:
    """Whether the verb at ``item`` is one of promising: "agreed to fight the rebels in Mali"."""
    return strip.lemma_at(item) in load_lexicon().committing


def _find_triggers(tokens: Tokens, strip: Strip) -> list[tuple[int, str]]:
    shape = strip.shape
    triggers = {match.start(): match[0] for match in _TRIGGER.finditer(shape)}
    for match in _LED.finditer(shape) if parts.BY in shape else ():
        triggers.pop(match.start(1), None)  # "a delegation led by X": X is the subject, no act
    for match in _HELD_FROM.finditer(shape) if parts.BEGIN in shape else ():
        triggers.pop(match.start(1), None)
    for item in [k for k, part in triggers.items() if part == parts.BEGIN]:
        if strip.forms[item] == Form.GERUND and _THING_IS.match(shape[:item]):
            triggers.pop(item)  # "The talks will be held in Riga, starting on Monday"
    if parts.INVITATION in shape:
        triggers |= {match.start(): parts.JOURNEY for match in _INVITED_TO.finditer(shape)}
    for match in _EXPECTING.finditer(shape) if parts.PLAN in shape else ():
        item = match.start(match.lastindex or 0)
        if strip.lemma_at(item) == "expect":
            triggers[item] = parts.HOST
    if _HELPERS.isdisjoint(shape):
        return sorted(triggers.items())
    for match in _BEING.finditer(shape):
        # The group's main "verb" is the last of its auxiliaries.
        triggers[match.start()] = BEING
    for match in _DUE_FOR.finditer(shape) if parts.DUE in shape else ():
        triggers[match.start()] = BEING
    for match in _BEING_WHERE.finditer(shape) if parts.RELATIVE in shape else ():
        triggers[match.start(1)] = BEING
    for match in _RECEIVING.finditer(shape) if parts.HOST in shape else ():
        if strip.lemma_at(match.start(1)) == "receive":
            triggers[match.start(1)] = ACTING
    for match in _ACTING.finditer(shape):
        if not _commits(strip, match.start()) and not _is_gerund(tokens, strip, match.start()):
            triggers.setdefault(match.start(1), ACTING)
    for match in _PLANNING.finditer(shape) if parts.PLAN in shape else ():
        if _commits(strip, match.start(1)):
            continue
        triggers.setdefault(match.start(1), ACTING)
    return sorted(triggers.items())
