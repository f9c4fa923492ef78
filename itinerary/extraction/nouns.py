"""Journeys told by a noun: "pays a visit", "the visit has been put off"."""

from __future__ import annotations

from itinerary.extraction.act import Act
from itinerary.extraction.governors import find_governor
from itinerary.extraction.moods import Mood, VerbGroup, find_verb_group
from itinerary.extraction.owners import find_owner, was_greeted
from itinerary.extraction.predicates import find_predicate
from itinerary.extraction.presence import find_day_amid, find_guest, find_guest_mood
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.standing import list_people
from itinerary.extraction.subjects import find_last_subject, find_subject
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import AUXILIARIES, CALLING_OFF
from itinerary.language.tokens import Tokens

# A headline's "Holm Pleads for Peace on Trip to": she is there.
_ON_TRIP = compile_rule(
    "PERSON [^TO WILL MAY DUE PLAN COLON PERSON QUOTE]{1,10} ON [WORD NAME]{0,2}"
)
_SAID_DURING = compile_rule(
    "REPORT [^SEMICOLON RELATIVE]{0,5} DURING [THE HIS WORD DURATION]{1,4} $"
)
# "Holm has met Vik at the start of a three-day visit to Cairo", "on the first day of her visit"
_MET_DURING = compile_rule(
    "(?<! [WILL TO WOULD MAY DUE BE HAD NOT] ) ([MEET HOST])"
    " [PERSON GROUP THE DEMONYM COMMA AND NAME WORD ON DATE BY IN PLACE]{0,8}"
    " (?: DURING | [ON IN] THE [ADVERB NUMBER] WORD OF ) [THE HIS WORD DURATION ADVERB]{1,4} $"
)
_INCLUDED = compile_rule("JOURNEY [^SEMICOLON]{0,8} INCLUDE [THE WORD NUMBER]{0,3} $")

# "his next stop is Baku", "the first ones will be in Baku and Tbilisi".
COMPLEMENT = compile_rule(
    "[ADVERB IN TO COLON]{0,2} THE? (?: [REGION WORD NAME DEMONYM]{1,3} OF )? PLACE (?! POSSESSIVE)"
)

# "is accompanying the prime minister on a visit to Seoul": it is the minister's visit.
_ESCORTED_ON = compile_rule(
    "ACCOMPANY [THE DEMONYM]* (PERSON) (?:OPEN .{1,4} CLOSE)? [ON DURING]"
    " [THE HIS WORD DURATION]{0,4} $"
)

# "The visit has been set for Monday", "was scheduled for Monday": ahead whatever the tense.
_SET = frozenset(parts.DUE + parts.PLAN)
_FOR_A_DAY = compile_rule("ADVERB? [FOR ON TO] [ADVERB THE]{0,2} DATE")


def find_being_mood(strip: Strip, group: VerbGroup) -> Mood:
    """ "is in", "was in", "has been in": being somewhere, where the last auxiliary is the verb."""
    if parts.NOT in strip.shape[group.first : group.verb + 2]:
        return Mood.DENIED
    if strip.shape[group.verb] == parts.DUE:
        inside = strip.shape[group.first : group.verb]
        if parts.LIKELY in inside or parts.MAY in inside:
            return Mood.MAY
        return Mood.WAS_TO if parts.WAS in inside or parts.HAD in inside else Mood.WILL
    inside = strip.shape[group.first : group.verb]
    if parts.WOULD in inside or parts.MAY in inside:
        return Mood.WAS_TO if parts.HAS in inside else Mood.MAY
    if strip.shape[group.verb] == parts.BEEN:
        return (
            Mood.PLUPERFECT
            if parts.HAD in strip.shape[group.first : group.verb]
            else Mood.PROGRESSIVE
        )
    return Mood.PROGRESSIVE if strip.shape[group.verb] == parts.IS else Mood.PAST


_PLURALS = frozenset({"visits", "trips", "tours", "journeys", "missions"})


def is_plural_journey(tokens: Tokens, strip: Strip, item: int) -> bool:
    """Whether the noun at ``item`` speaks of several journeys: "visits", "trips"."""
    return tokens.lower[strip.first[item]] in _PLURALS


def read_noun(strip: Strip, noun: int) -> Act:
    """A journey noun with the verb that governs it, or that it is the subject of."""
    shape = strip.shape
    scheduled = _find_scheduled(strip, noun) if parts.AGENDA in shape else None
    if scheduled is not None:
        ahead = VerbGroup(noun, noun, Mood.WILL, False)
        begin = min(noun, shape.index(parts.AGENDA))
        return Act(noun, parts.JOURNEY, ahead, scheduled, begin, 0, 0, "", True)
    owner = find_owner(strip, noun)
    visitor = _find_visitor(strip, noun) if parts.DURING in shape[:noun] else None
    if visitor is not None:
        there = VerbGroup(noun, noun, Mood.PROGRESSIVE, False)
        return Act(noun, parts.JOURNEY, there, visitor, noun, 0, 0, "", True)
    if owner is None and parts.HIS in shape[max(0, noun - 5) : noun]:
        owner = find_last_subject(strip, noun)
    if owner is None and _OF_OTHERS.match(shape, noun + 1):
        bare = VerbGroup(noun, noun, Mood.BARE, False)
        return Act(noun, parts.JOURNEY, bare, None, noun, 0, 0, "", True)
    escort = _ESCORTED_ON.search(shape, 0, noun) if parts.ACCOMPANY in shape[:noun] else None
    if escort is not None:
        mood = find_verb_group(strip, escort.start()).mood
        group = VerbGroup(noun, noun, mood, False)
        led = list_people(strip, escort.start(1))
        return Act(noun, parts.JOURNEY, group, led, noun, 0, 0, "", True)
    if owner is None and _INCLUDED.search(shape, 0, noun):
        # "his Asia trip will include stops in Tokyo": whose trip, his stops.
        whole = shape.rindex(parts.JOURNEY, 0, noun)
        owner = find_owner(strip, whole) or find_last_subject(strip, whole) or None
    guest = find_guest(strip, noun) if shape[noun] == parts.JOURNEY else None
    if guest is not None:
        there = VerbGroup(noun, noun, find_guest_mood(strip, noun), False)
        return Act(noun, parts.JOURNEY, there, guest, noun, 0, 0, "", True)
    amid = find_day_amid(strip, noun)
    if amid is not None:
        being = find_subject(strip, find_verb_group(strip, amid))
        there = VerbGroup(noun, noun, Mood.PROGRESSIVE, False)
        return Act(noun, parts.JOURNEY, there, owner or being, noun, 0, 0, "", True)
    governor = find_governor(strip, noun)
    if governor is not None and shape[governor] == parts.REPORT:
        # "announced that the visit has been put off": the predicate tells more.
        governor = None if find_predicate(strip, noun) is not None else governor
    if shape[noun] == parts.INVITATION:
        return _read_invited(strip, noun, owner, governor)
    if governor is not None:
        part = shape[governor]
        group = find_verb_group(strip, governor)
        if part in parts.IS + parts.WAS + parts.BEEN + parts.DUE:
            mood = find_being_mood(strip, group)
            if mood is Mood.PROGRESSIVE and group.first and shape[group.first - 1] == parts.PLACE:
                mood = Mood.WILL  # "Japan is one leg of the trip"
            group = VerbGroup(group.first, noun, mood, False)
        if part in AUXILIARIES and group.first and shape[group.first - 1] == parts.PLACE:
            return _read_place_as_stop(strip, noun, owner, group, governor)
        subject = owner if owner is not None else find_subject(strip, group)
        if not subject and part in CALLING_OFF:
            subject = find_subject(strip, group)  # "forced Holm to cancel her trip"
        return Act(noun, parts.JOURNEY, group, subject, group.first, 0, 0, part, True, governor)
    verb = find_predicate(strip, noun)
    if verb is not None:
        group = find_verb_group(strip, verb)
        if shape[verb] == parts.NOT:  # "the visit is not on the agenda"
            group = VerbGroup(group.first, verb, Mood.DENIED, False)
        elif shape[verb] == parts.DUE:  # "the visit was still scheduled for Friday"
            group = VerbGroup(group.first, verb, find_being_mood(strip, group), False)
        elif shape[verb] in parts.IS + parts.WAS and COMPLEMENT.match(shape, verb + 1):
            mood = Mood.WILL if shape[verb] == parts.IS else Mood.PAST
            group = VerbGroup(group.first, verb, mood, False)
        elif shape[verb] == parts.BE and group.mood is Mood.MAY:
            # "the visit could be a turning point": what is open is not whether it is made
            group = VerbGroup(group.first, verb, Mood.BARE, False)
        elif shape[verb] in _SET and _FOR_A_DAY.match(shape, verb + 1):
            told = shape[group.first : verb]
            mood = Mood.WAS_TO if parts.WAS in told or parts.HAD in told else Mood.WILL
            mood = Mood.MAY if parts.LIKELY in told else mood  # "is tentatively set for Monday"
            group = VerbGroup(group.first, verb, mood, False)
        return Act(noun, parts.JOURNEY, group, owner or [], noun, 0, 0, shape[verb], True, verb)
    if strip.heading and owner is None and _ON_TRIP.fullmatch(shape, 0, noun):
        there = VerbGroup(noun, noun, Mood.PROGRESSIVE, False)
        return Act(noun, parts.JOURNEY, there, list_people(strip, 0), noun, 0, 0, "", True)
    if owner is None and _SAID_DURING.search(shape, 0, noun):
        # "told reporters during a visit to Cairo": the one who speaks is there.
        there = VerbGroup(noun, noun, Mood.PROGRESSIVE, False)
        return Act(noun, parts.JOURNEY, there, find_last_subject(strip, noun), noun, 0, 0, "", True)
    met = _MET_DURING.search(shape, 0, noun) if owner is None or parts.HIS in shape[:noun] else None
    if met is not None:
        group = find_verb_group(strip, met.start(1))
        if group.mood in (Mood.PAST, Mood.PERFECT):
            there = VerbGroup(noun, noun, Mood.PROGRESSIVE, False)
            who = owner if owner is not None else find_subject(strip, group)
            return Act(noun, parts.JOURNEY, there, who, noun, 0, 0, "", True)
    denied = parts.NOT in shape[max(0, noun - 4) : noun]  # "no trip to Beijing"
    mood = Mood.PAST if was_greeted(strip, noun) else Mood.BARE
    bare = VerbGroup(noun, noun, Mood.DENIED if denied else mood, False)
    return Act(noun, parts.JOURNEY, bare, owner if owner is not None else [], noun, 0, 0, "", True)


_OF_WHOM = "[THE DEMONYM]* (PERSON) POSSESSIVE [WORD NAME ADVERB]{0,2} AGENDA"
# "A visit to Seoul is on X's schedule"
_ON_SCHEDULE = compile_rule(
    "JOURNEY [TO IN OF THE DEMONYM WORD NAME PLACE COMMA AND]{0,8} [IS WILL] BE? ADVERB* ON "
    + _OF_WHOM
)
# "On X's agenda is a visit", "X's programme for next week includes a visit"
_INCLUDES = " [FOR ON DATE THE WORD]{0,4} ADVERB* [IS INCLUDE] [THE WORD NUMBER ADVERB]{0,3} $"
_SCHEDULE_HAS = compile_rule(_OF_WHOM + _INCLUDES)
# "the programme of X includes a reception, a visit to Rome and talks with Y"
_PROGRAMME_OF = compile_rule(
    "AGENDA OF [THE DEMONYM]* (PERSON) ADVERB* INCLUDE [^SEMICOLON PERSON WILL IS]{0,16} $"
)
# "Holm said a visit to Seoul is on her agenda"
_ON_HIS_AGENDA = compile_rule(
    "JOURNEY [TO IN OF THE DEMONYM WORD NAME PLACE COMMA AND]{0,8} [IS WILL] BE? ADVERB* ON HIS"
    " [WORD NAME ADVERB]{0,2} AGENDA"
)


def _find_scheduled(strip: Strip, noun: int) -> list[int] | None:
    """The people on whose agenda the journey is said to be; ``None`` if it is on nobody's."""
    if _ON_HIS_AGENDA.match(strip.shape, noun):
        return find_last_subject(strip, noun) or None
    match = (
        _ON_SCHEDULE.match(strip.shape, noun)
        or _SCHEDULE_HAS.search(strip.shape, 0, noun)
        or _PROGRAMME_OF.search(strip.shape, 0, noun)
    )
    return list_people(strip, match.start(1)) if match is not None else None


# "Oman is the first stop on Holm's tour"
_ON_TOUR_OF = compile_rule(
    "[ON OF IN] [THE DEMONYM]* (PERSON) POSSESSIVE [WORD NAME DURATION ADVERB REGION]{0,4} JOURNEY"
)


def _read_place_as_stop(
    strip: Strip, noun: int, owner: list[int] | None, group: VerbGroup, copula: int
) -> Act:
    """ "Oman will (likely) be the first stop of the tour": sure as the tour, and whose it is."""
    part = strip.shape[copula]
    on_tour = _ON_TOUR_OF.match(strip.shape, noun + 1) if owner is None else None
    if on_tour is not None:
        owner = list_people(strip, on_tour.start(1))
    if group.mood is Mood.MAY and parts.LIKELY in strip.shape[group.first : copula]:
        group = group._replace(mood=Mood.WILL)
    return Act(noun, parts.JOURNEY, group, owner or [], group.first, 0, 0, part, True, copula)


# "welcomed the four leaders during their visit to"
_WELCOMED = compile_rule(
    "HOST [THE DEMONYM NUMBER]* ([PERSON GROUP]) COMMA? DURING HIS"
    " [WORD NAME DURATION ADVERB]{0,3} $"
)


# "Farmers plan to meet X during her stay in", "will be opened by X during her visit to"
_MET_THERE = compile_rule(
    "[MEET BY WITH] [THE DEMONYM]* (PERSON) COMMA? DURING HIS [WORD NAME DURATION ADVERB]{0,3} $"
)
_SOMEBODY = frozenset(parts.PERSON + parts.PRONOUN)
_AHEAD = frozenset(parts.WILL + parts.DUE + parts.PLAN + parts.AGENDA)


def _find_visitor(strip: Strip, noun: int) -> list[int] | None:
    """Whose visit it is during which a host receives them: theirs, and not the host's."""
    match = _WELCOMED.search(strip.shape, 0, noun)
    if match is None:
        other = _MET_THERE.search(strip.shape, 0, noun)
        front = strip.shape[: other.start(1)] if other is not None else ""
        if other is None or _AHEAD.isdisjoint(front) or not _SOMEBODY.isdisjoint(front):
            return None
        return list_people(strip, other.start(1))
    verb = find_verb_group(strip, match.start())
    told = verb.mood in (Mood.PAST, Mood.PERFECT, Mood.PRESENT) and not verb.passive
    return list_people(strip, match.start(1)) if told else None


def _read_invited(strip: Strip, noun: int, owner: list[int] | None, governor: int | None) -> Act:
    """ "could take up an invitation to Pyongyang": planned once it is accepted."""
    accepted = strip.lemma_at(governor) == "accept"
    group = VerbGroup(noun, noun, Mood.WILL if accepted else Mood.MAY, False)
    subject = owner if owner is not None else find_last_subject(strip, noun)
    return Act(noun, parts.JOURNEY, group, subject, noun, 0, 0, "", True)


# "the visit of high-ranking guests to Kyiv": nobody's whom the article names.
_OF_OTHERS = compile_rule(
    "[OF BY] [THE DEMONYM]{0,2} [WORD NAME NUMBER GROUP]{1,4} RETINUE? (?:OF PLACE)? TO THE? PLACE"
)
