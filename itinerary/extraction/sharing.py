"""Moods that one act of a sentence takes from another: "will visit A and then fly to B"."""

from __future__ import annotations

import itertools

from itinerary.extraction.act import ACTING, BEING, Act, find_lemma
from itinerary.extraction.beginnings import find_mood_of_beginning
from itinerary.extraction.moods import Mood, VerbGroup
from itinerary.extraction.nouns import is_plural_journey
from itinerary.extraction.objects import find_him
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.standing import list_people
from itinerary.extraction.subjects import INVITED
from itinerary.facts import DateMention
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import Form
from itinerary.language.tokens import Tokens

_SPEAKER = compile_rule("COMMA [THE DEMONYM WORD]{0,3} ([PERSON PRONOUN]) ADVERB* REPORT")


def share_mood(tokens: Tokens, strip: Strip, acts: list[Act]) -> None:
    """ "will land in A, meet B and fly on to C": later verbs share subject and mood."""
    if acts and acts[0].group.mood is Mood.BARE and acts[0].subject == []:
        _join_opening(strip, acts)
    for n, act in enumerate(acts):
        if act.group.mood is Mood.BARE and _is_what_for(strip, acts[n - 1] if n else None, act):
            # "has invited X to make a visit", "the invitation to X to visit"
            act.group = VerbGroup(act.group.first, act.item, Mood.MAY, False)
    for previous, act in itertools.pairwise(acts):
        if (
            act.noun
            and act.governor is None
            and (previous.group.mood in _HISTORY or _is_back(strip, previous))
            and _is_told_with(tokens, strip, previous, act)
        ):
            mood = Mood.PAST if _is_back(strip, previous) else previous.group.mood
            act.group = VerbGroup(act.item, act.item, mood, False)
        if (
            act.noun
            and act.governor is None
            and _GOES_TO.fullmatch(strip.shape, previous.item, act.item)
        ):
            # "has travelled to destinations including"
            act.group = VerbGroup(act.item, act.item, previous.group.mood, False)
            act.subject = act.subject or previous.subject
        if previous.group.mood in _HISTORY and _is_then(strip, previous, act):
            # "went there six years ago, when he flew to Hanoi"
            act.group = VerbGroup(act.group.first, act.item, Mood.PLUPERFECT, False)
        if _carries_on(strip, previous, act):
            act.group = VerbGroup(act.group.first, act.item, previous.group.mood, False)
            act.subject = act.subject or previous.subject
        if _is_while_there(strip, act) and previous.group.mood in _AHEAD:
            # "will meet the queen while he is in London"
            act.group = VerbGroup(act.group.first, act.item, previous.group.mood, False)
        if _is_second_aim(strip, previous, act):
            act.group = VerbGroup(act.group.first, act.item, previous.group.mood, False)
            act.subject = act.subject or previous.subject
        if act.noun or act.group.mood is not Mood.BARE or act.frame in (BEING, ACTING):
            continue
        if not act.subject and previous.subject and not act.group.passive:
            act.subject = previous.subject
        if previous.frame == parts.INVITE:
            act.subject = _find_invited(strip, previous, act) or act.subject
            act.group = VerbGroup(act.group.first, act.item, Mood.MAY, False)
        elif _is_accepted(strip, act) or _is_errand(strip, previous, act):
            act.group = VerbGroup(act.group.first, act.item, Mood.WILL, False)
        elif _is_done_before(tokens, strip, previous, act):
            act.group = VerbGroup(act.group.first, act.item, Mood.PLUPERFECT, False)
        elif strip.forms[act.item] in (Form.BASE, Form.GERUND):
            mood = find_mood_of_beginning(strip, acts, previous, act)
            act.group = VerbGroup(act.group.first, act.item, mood, False)


_THERE = frozenset({Mood.PROGRESSIVE, Mood.PERFECT, Mood.PAST})


def _is_done_before(tokens: Tokens, strip: Strip, previous: Act, act: Act) -> bool:
    """ "is in Riga after visiting Rome": Rome is behind whoever is in Riga by now."""
    before = act.group.first - 1
    if strip.forms[act.item] != Form.GERUND or previous.group.mood not in _THERE:
        return False
    return strip.shape[before] == parts.WHILE and tokens.lower[strip.first[before]] == "after"


def _is_told_with(tokens: Tokens, strip: Strip, previous: Act, act: Act) -> bool:
    """Whether a journey is as past as the act in front of it.

    "visited the White House, two days after a stop in Tokyo", "accompanied her on trips to Rome
    and Paris", "met the king last week during a visit to Jordan".
    """
    between = strip.shape[previous.item : act.item]
    if parts.WHILE in between:
        return True
    if is_plural_journey(tokens, strip, act.item) and parts.ON in between:
        return True
    if _FOLLOWING.search(strip.shape, previous.item, act.item):
        front = max(strip.first[previous.item], strip.first[act.item] - 6)
        if "following" in tokens.lower[front : strip.first[act.item]]:
            return True
    return parts.DURING in between and _is_dated_back(strip, 0, act.item, _FRESH)


def _is_dated_back(strip: Strip, begin: int, end: int, days: int) -> bool:
    """Whether one of the items has a date that ended more than so many ``days`` ago."""
    return any(
        ref.span.end is not None
        and ref.span.anchor is not None
        and (ref.span.anchor - ref.span.end).days > days
        for ref in strip.refs[begin:end]
        if isinstance(ref, DateMention)
    )


_GOES_TO = compile_rule("GO ADVERB* TO [THE HIS WORD NUMBER ADVERB]{0,3}")
# "arrived in Rome following a visit to Riga"
_FOLLOWING = compile_rule("DURING [THE HIS WORD DURATION]{0,4} $")
_FRESH = 2  # days after which a stay told in the past is hardly still going on


def _is_back(strip: Strip, act: Act) -> bool:
    """ "has just returned", "is back (after a three-day visit)"."""
    if act.frame != parts.END:
        return False
    at_home = find_lemma(strip, act) in ("be back", "be home", "be back home")
    return act.group.mood is Mood.PERFECT or (at_home and act.group.mood is Mood.PRESENT)


def _is_what_for(strip: Strip, previous: Act | None, act: Act) -> bool:
    """Whether an infinitive says what somebody is invited to do."""
    first = act.group.first
    if parts.INVITATION in strip.shape[first : act.group.verb]:
        return not _is_accepted(strip, act)  # "handed her an invitation to visit"
    if strip.shape[first] != parts.TO:
        return False
    people = strip.shape[:first].rstrip(parts.PERSON + parts.PRONOUN + parts.HIM)
    if INVITED.search(people) is not None or _INVITATION_TO.search(strip.shape, 0, first):
        return not _is_accepted(strip, act)
    return act.noun and previous is not None and previous.frame == parts.INVITE


def _find_invited(strip: Strip, inviting: Act, act: Act) -> list[int]:
    """ "invited X to visit", "inviting him to attend": the invited are who would go."""
    if inviting.group.passive or strip.shape[act.group.first] != parts.TO:
        return []
    whom = _INVITED_WHOM.match(strip.shape, inviting.item)
    named = list_people(strip, whom.start(1)) if whom is not None else []
    return [one for one in named if one > inviting.item] or find_him(strip, inviting)


_INVITED_WHOM = compile_rule("INVITE TO? [THE DEMONYM WORD]{0,3} (PERSON)")


# "an invitation from X to visit", "an invitation extended to him by X to visit"
_INVITATION_TO = compile_rule(
    "INVITATION WORD? (?: ON? DATE )?"
    " (?: WORD? [FROM BY OF TO FOR ON] [THE HIS DEMONYM WORD NAME]{0,4}"
    " [PERSON PRONOUN HIM PLACE DATE] COMMA? ){0,3} $"
)


def _join_opening(strip: Strip, acts: list[Act]) -> None:
    """ "Before flying to Hanoi, she will meet": an opening without a subject of its own.

    Not "The two-day visit comes amid tensions": there the journey itself is the subject.
    """
    opening, following = acts[0], acts[1] if len(acts) > 1 else None
    end = following.group.first if following else len(strip)
    speaker = _SPEAKER.search(strip.shape, opening.item + 1, end)
    if speaker is not None and (following or _is_fronted(strip, opening)):
        # "Speaking in Berlin, Holm said that Vik would visit": it is Holm who is there.
        opening.subject, mood = list_people(strip, speaker.start(1)), Mood.PAST
    elif following is not None and not (opening.noun and following.subject is None):
        opening.subject, mood = following.subject, following.group.mood
    else:
        return
    group = opening.group
    opening.group = VerbGroup(group.first, group.verb, mood, group.passive)


def _is_fronted(strip: Strip, act: Act) -> bool:
    """Whether a sentence opens with the act: "Arriving in Cairo, …", "On arriving in …"."""
    return act.group.first <= 1 and strip.forms[act.item] == Form.GERUND


def _is_while_there(strip: Strip, act: Act) -> bool:
    """ "while he is in London", "when she is there": there in the time of the main clause."""
    if act.frame != BEING or act.group.mood is not Mood.PROGRESSIVE or act.group.first < 2:
        return False
    return strip.shape[act.group.first - 2] == parts.WHILE


def _is_second_aim(strip: Strip, previous: Act, act: Act) -> bool:
    """ "was to leave on Friday and to be in Rome on Sunday": a second infinitive."""
    first = act.group.first
    return (
        not act.noun
        and act.group.mood is Mood.BARE
        and previous.group.mood in _AIMS
        and strip.shape[first - 1 : first + 1] == parts.AND + parts.TO
    )


_AIMS = frozenset({Mood.WILL, Mood.MAY, Mood.WAS_TO, Mood.WOULD})
_AHEAD = frozenset({Mood.WILL, Mood.WOULD, Mood.MAY, Mood.DENIED})


def _is_errand(strip: Strip, previous: Act, act: Act) -> bool:
    """ "left home on Monday to attend a summit in": what one has just set out for is ahead."""
    if previous.frame not in (parts.LEAVE, parts.GO) or strip.shape[act.item - 1] != parts.TO:
        return False
    if previous.group.mood is Mood.PERFECT:
        return True
    first = max(0, previous.group.first - _BEFORE)
    days = [d.span for d in strip.refs[first : act.item] if isinstance(d, DateMention)]
    if previous.group.mood is not Mood.PAST:
        return False
    if not days:
        return strip.number < _HEAD and previous.frame == parts.LEAVE
    return any(
        day.start and day.anchor and abs((day.start - day.anchor).days) <= _JUST for day in days
    )


_JUST = 6  # days
_HEAD = 8  # sentences whose undated past is the news itself
_BEFORE = 10  # items in front of a verb in which its day is looked for

_ACCEPTED = compile_rule("ATTEND [WITH ADVERB WORD]{0,3} [THE HIS WORD]{0,3} INVITATION .{0,8} $")


def _is_accepted(strip: Strip, act: Act) -> bool:
    """ "has accepted an invitation (from X) to visit": the answer makes it planned."""
    match = _ACCEPTED.search(strip.shape, max(0, act.group.first - 12), act.item)
    return match is not None and strip.lemma_at(match.start()) == "accept"


def _is_then(strip: Strip, previous: Act, act: Act) -> bool:
    """Whether a past clause hangs on to one whose day is long past."""
    if act.group.first <= previous.item:
        return False
    if strip.forms[act.item] == Form.GERUND and not act.noun:
        opens = act.item  # "visited on May 1, bringing a promise of aid to Kyiv"
    elif act.group.mood is Mood.PAST:
        opens = strip.shape.find(parts.WHILE, previous.item, act.group.first)
    else:
        return False
    return opens > 0 and _is_dated_back(strip, previous.item, opens, _LONG)


_LONG = 7  # days

_HISTORY = frozenset({Mood.PAST, Mood.PLUPERFECT})

_PERFECT = frozenset({Mood.WAS_TO, Mood.PERFECT, Mood.PLUPERFECT})


_ASIDE_WHO = compile_rule("COMMA RELATIVE $")


def _carries_on(strip: Strip, previous: Act, act: Act) -> bool:
    """ "was to have landed in A and met B": a participle that shares its auxiliaries."""
    first = previous.group.first
    if _ASIDE_WHO.search(strip.shape, 0, first) and strip.shape[act.item - 1] == parts.COMMA:
        return False  # "Holm, who had been in Rome on Monday, arrived in Riga"
    return (
        previous.group.mood in _PERFECT
        and (act.group.mood is Mood.PAST or strip.forms[act.item] == Form.PARTICIPLE)
        and not act.noun
        and act.group.first == act.item
        and strip.shape[act.item - 1] in parts.AND + parts.COMMA
    )
