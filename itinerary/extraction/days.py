"""The days of a clause: which of a sentence's dates are those of its going."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from itinerary.extraction.act import Act
from itinerary.extraction.moods import Mood
from itinerary.extraction.routes import IN_OFFICE
from itinerary.extraction.shape import Strip, compile_rule, find_all
from itinerary.facts import DateMention, DateSpan, Precision
from itinerary.language import lexicon as parts
from itinerary.language.dates import reresolve
from itinerary.language.lexicon import Form

_TOLD = frozenset(
    parts.WORD
    + parts.NAME
    + parts.THE
    + parts.IN
    + parts.TO
    + parts.PERSON
    + parts.PRONOUN
    + parts.GROUP
    + parts.DEMONYM
    + parts.HIS
    + parts.PLACE
    + parts.TALKS
    + parts.EVENT
    + parts.ADVERB
    + parts.ON
)
_SUBJECTS = frozenset(
    parts.PERSON + parts.PRONOUN + parts.GROUP + parts.RETINUE + parts.WORD + parts.NAME
)
_REPORTED = compile_rule("RELATIVE (?:THE|DEMONYM)* [PERSON PRONOUN GROUP]")
_IN_BRACKETS = compile_rule("PLACE OPEN DATE CLOSE")
# "OSLO (Wire - 6th March) The minister will": the dateline's date.
_DATELINE = compile_rule("(?: PLACE? OPEN [NAME WORD DASH AND]{1,8} )? DATE CLOSE")
# "OSLO, March 6, Wire - The minister will": that of one brief among others.
_BRIEF = compile_rule(
    "^ PLACE COMMA? (DATE) [NAME WORD REGION DEMONYM PERSON COMMA OPEN CLOSE]{0,6} DASH"
)
# "- 13 September: visit to Oslo"
_HEADS_LINE = compile_rule(
    "^ [DASH NUMBER WORD]{0,2} (DATE) (?: COMMA DATE)? [COLON DASH COMMA] THE? $"
)
_OF_EVENT = compile_rule("[EVENT TALKS] ON DATE")
_ASIDE = compile_rule("[RELATIVE WHILE]")
_AHEAD = frozenset({Mood.WILL, Mood.MAY, Mood.PRESENT, Mood.PROGRESSIVE, Mood.WOULD, Mood.WAS_TO})
_BEHIND = frozenset({Mood.PAST, Mood.PERFECT, Mood.PLUPERFECT})


class Day(NamedTuple):
    """A date mention of a clause, at item ``item``, read in the clause's own tense."""

    item: int
    span: DateSpan


def find_days(strip: Strip, front: int, begin: int, end: int, mood: Mood) -> list[Day]:
    """The dates of the clause ``[begin, end)`` and of the words before it from ``front`` on."""
    days: list[Day] = []
    if parts.DATE not in strip.shape:
        return days
    for item in find_all(strip.shape, parts.DATE, front, _cut_aside(strip.shape, begin, end)):
        mention = strip.date_at(item)
        if mention is None:
            continue
        if item < begin and not _is_fronted(strip, item, begin):
            continue
        if _belongs_elsewhere(strip, item):
            continue
        span = read_in_mood(mention, mood)
        if span.start is None and span.end is None:
            continue
        if span.end == span.start and _BEGUN.search(strip.shape, begin, item):
            span = replace(span, end=None)
        if item and strip.shape[item - 1] == parts.ON:
            span = replace(span, text=f"on {span.text}")
        days.append(Day(item, span))
    return days


# "…, which was to have begun on Monday"
_BEGUN = compile_rule("RELATIVE (?: [^PERSON PRONOUN GROUP]{0,5} BEGIN | ATTEND ) ON? $")

_OWN_DAY = compile_rule(
    "(?: (DATE) POSSESSIVE | [THE HIS POSSESSIVE] ADVERB? (DATE) )"
    " [ADVERB WORD DURATION NAME PLACE DEMONYM]{0,3} $"
)


def find_day_of_noun(strip: Strip, act: Act, *, ahead: bool) -> Day | None:
    """The day in "Monday's visit", "his March 3 trip": the journey's own; one ``ahead`` if it is
    called off."""
    match = _OWN_DAY.search(strip.shape, max(0, act.item - 6), act.item) if act.noun else None
    if match is None:
        return None
    item = match.start(match.lastindex or 0)
    mention = strip.date_at(item)
    if mention is None:
        return None
    return Day(item, read_in_mood(mention, Mood.WILL) if ahead else mention.span)


def _cut_aside(shape: str, begin: int, end: int) -> int:
    """Where the clause ends for dates: at one hung on to it ("…, where a bomb went off in")."""
    for match in _ASIDE.finditer(shape, begin + 1, end):
        i = match.start()
        if (
            _OF_JOURNEY.match(shape, i) is None
            and _SINCE.match(shape, i) is None
            and _TO_BE.match(shape, i) is None
            and IN_OFFICE.match(shape, i) is None
            and _HELD_ON.match(shape, i) is None
        ):
            return i
    return end


# "a visit that will last until Saturday", "…, which was to have begun on Monday", "which officials
# said would begin on Monday", but not "an invitation that the king extended in May", "where the
# fair begins on Monday"
_OF_JOURNEY = compile_rule(
    "[RELATIVE WHILE] [^PERSON PRONOUN GROUP]{0,3} LAST"
    " | RELATIVE [WAS IS HAD HAS WILL] [TO HAS BEEN BE DUE PLAN ADVERB]{0,5} [BEGIN LAST]"
    " | RELATIVE [WAS HAD] [BEEN ADVERB]{0,2} [DUE PLAN] ON? (?: FOR )? DATE"
    " | RELATIVE [THE ADVERB WORD NAME DEMONYM PLACE PERSON PRONOUN GROUP]{1,4} [HAS HAD]? REPORT"
    " [WOULD WILL WAS IS TO BE DUE]{1,4} [BEGIN LAST PLAN DUE FOR]{1,2} ON? DATE"
)

# "a trip that was to begin on Monday", "that she was to make in May", "which had been set for May"
_BEGINS = "(?: DUE | BEEN | PLAN )? (?: TO [BEGIN PAY LAST GO BE] | BEGIN ) [ADVERB WORD]?"
_TO_BE = compile_rule(
    "RELATIVE [THE PERSON PRONOUN]{0,2} (?: [WAS HAD IS] [BEEN ADVERB]* | WORD HAS )"
    f" (?: [PLAN DUE WORD]{{1,2}} | {_BEGINS} | [ON IN] THE? [WORD AGENDA] )"
    " [FOR ON IN ADVERB]{0,2} DATE"
)

# "the summit, which will be held on Friday", "a forum that opens in Rome on Friday"
_HELD_ON = compile_rule(
    "(?: (?<= [EVENT TALKS] ) | (?<= [EVENT TALKS PLACE] COMMA ) )"
    " RELATIVE [WILL IS DUE TO BE ADVERB]{0,4}"
    " [MEET LAST BEGIN ATTEND] (?: IN [THE DEMONYM WORD NAME]{0,3} PLACE )? ON? DATE"
)

# "his first visit since 2014 on Monday", "since taking office in 2014, on Monday".
_SINCE = compile_rule("WHILE (?: [WORD NAME HIS THE CARRY HAS]{0,4} IN )? DATE COMMA? ON? DATE")


# "Scheduled for 8 May, the visit is": said of what the clause is about.
_SET_FOR = compile_rule("^ [DUE PLAN LAST BEGIN] ADVERB? [FOR ON TO FROM]? DATE $")

_OPENING = 3  # items, of which a date at the head of a sentence is the last


def _is_stamp(strip: Strip, behind: str) -> bool:
    """The article's own day, year and all, right in front of its first words: "March 6, 2024 X"."""
    mention = strip.date_at(0)
    span = mention.span if mention is not None else None
    if span is None or behind.startswith((parts.COMMA, parts.COLON)):
        return False
    return span.start == span.end == span.anchor and str(span.start)[:4] in span.text


def _is_fronted(strip: Strip, item: int, begin: int) -> bool:
    """A date before the subject ("On Monday the minister …") or right at the verb, not one in an
    aside ("the pope, elected in May, will …")."""
    between = strip.shape[item + 1 : begin]
    if item == 0 and _is_stamp(strip, between):
        return False
    if item > _OPENING and between.startswith(parts.COMMA + parts.AND):
        return False  # "X speaks on Wednesday, and Y speaks on Thursday"
    if item > _OPENING and between.startswith(parts.COMMA + parts.WHILE):
        return False  # "will be in Lima, on Monday, after ending her visit to"
    if parts.CLOSE in between and _DATELINE.match(strip.shape):
        return False
    brief = _BRIEF.match(strip.shape)
    if brief is not None and brief.start(1) == item:
        return False
    if parts.REPORT in between and parts.REPORT + parts.COMMA not in between:
        return False  # "last week the ministry confirmed that he would …"
    if _OF_EVENT.match(strip.shape, max(0, item - 2)):
        return False  # "after the summit on Monday the minister will …"
    if _REPORTED.search(between):
        return False  # "on Friday the ministry made known that the minister would …"
    if any(part in _SUBJECTS for part in between):
        return True
    if _SET_FOR.match(strip.shape, 0, item + 1) and between[:1] == parts.COMMA:
        return True
    if len(between.replace(parts.COMMA, "")) > 3:
        return False
    heads = _HEADS_LINE.match(strip.shape, 0, begin)
    if heads is not None and heads.start(1) == item:
        return True
    before = strip.shape[item - 1] if item else ""
    if _IN_BRACKETS.match(strip.shape, max(0, item - 2)):
        return True  # "in Tbilisi (26 and 27 February): meets the president"
    return before in parts.ON + parts.PERSON + parts.PRONOUN + parts.COMMA


# "(Wire, March 3)", "(Norwegian agencies, 3 March)": when it was reported.
_SOURCE = compile_rule("OPEN (?: [NAME WORD DEMONYM] [COMMA AND SEMICOLON]* ){1,6} ON? $")
_MADE_UP = frozenset(parts.REFUSE + parts.WEIGH + parts.PLAN)


def _belongs_elsewhere(strip: Strip, item: int) -> bool:
    """Whether the date is of another event: "said Thursday", "since 2019", "Monday's attack"."""
    shape = strip.shape
    after = shape[item + 1] if item + 1 < len(shape) else ""
    if after in (parts.POSSESSIVE, parts.REPORT):
        return True
    if after == parts.CLOSE and _SOURCE.search(shape, max(0, item - 9), item):
        return True
    i = item - 1
    while i >= 0 and shape[i] in parts.ON + parts.ADVERB + parts.IN + parts.THE:
        i -= 1
    if i < 0:
        return False
    if shape[i] in _MADE_UP and strip.forms[item + 1 : item + 2] == [Form.GERUND]:
        return True  # "ruled out on Monday attending": the day of saying so
    if shape[i] in _MADE_UP and after == parts.TO and strip.forms[i] == Form.PAST:
        return True  # "agreed on Monday to meet again": that of agreeing
    if shape[i] == parts.WITH and not _spans_weekend(strip, item):
        return True  # "the second over the past two weeks", "more than in 2019"
    if shape[i] == parts.INVITATION:
        return True  # "received an invitation on Tuesday from": the day of receiving it
    if shape[i] == parts.COMMA and i and shape[i - 1] == parts.REPORT:
        return True  # "announced, on Wednesday, that"
    k = i
    while k > 0 and item - k < 7 and shape[k] in _TOLD:
        k -= 1
    if shape[k] == parts.REPORT:
        return True  # "told a press conference in Seoul on Friday"
    return shape[i] == parts.OF and shape[max(i - 1, 0)] in parts.WORD + parts.EVENT + parts.JOURNEY


def _spans_weekend(strip: Strip, item: int) -> bool:
    """ "Over the weekend": on those days, unlike "the second over the past two weeks"."""
    mention = strip.date_at(item)
    return mention is not None and mention.span.precision is Precision.WEEKEND


# So many days back a date without a year may as well be of the year to come.
_LONG_GONE = 60
_JUST_GONE = 1


def read_in_mood(mention: DateMention, mood: Mood) -> DateSpan:
    span, anchor = mention.span, mention.span.anchor
    if anchor is None:
        return span
    first, last = span.first_day, span.last_day
    if mood is Mood.WAS_TO and last is not None and (anchor - last).days > 7:
        return span
    if mood is Mood.WAS_TO:
        # "was due to arrive on Monday", told on Tuesday: yesterday
        past = reresolve(mention, "past")
        gone = past.last_day
        near = gone is not None and past.start == gone and (anchor - gone).days == _JUST_GONE
        return past if near else reresolve(mention, "future") or span
    if mood in _AHEAD and last is not None and last < anchor:
        return reresolve(mention, "future") or span
    if mood is Mood.BARE and last is not None and (anchor - last).days > _LONG_GONE:
        ahead = reresolve(mention, "future")
        # "published the programme of the visit on 21 September": the nearer of two years
        return ahead if ahead.start and ahead.start - anchor < anchor - last else span
    if mood is Mood.BARE and span.start is None and last is not None and last < anchor:
        return reresolve(mention, "future")  # "all of them come home by Monday"
    if mood in _BEHIND and first is not None and first > anchor:
        return reresolve(mention, "past") or span
    return span
