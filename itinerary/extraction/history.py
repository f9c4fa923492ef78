"""What is told as history: a past verb beside "once", or in a story about another time.

"In 1971 Kissinger flew to Islamabad. On July 8 he went on to Beijing": a sentence that dates a
past act far back opens a tale, and the past acts of the sentences behind it go on with it until
a sentence tells of the present again.
"""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import zip_longest

from itinerary.extraction.act import Act
from itinerary.extraction.anew import is_new_day
from itinerary.extraction.drafts import announces
from itinerary.extraction.moods import Mood
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule, find_all
from itinerary.facts import DateMention, DateSpan
from itinerary.language import lexicon as parts
from itinerary.language.dates import reresolve
from itinerary.language.lexicon import CALLING_OFF
from itinerary.language.people.roles import find_office

# Behind these stands the day of what is called off: "cancelled a trip in August" is of the next.
# What is dated further back than this is another time than that of the news.
_LONG_AGO = timedelta(days=100)

TOLD = frozenset({Mood.PAST, Mood.PERFECT, Mood.PLUPERFECT, Mood.WOULD, Mood.WAS_TO})
# Behind the act, what opens an aside whose date is not the act's ("…, his first since 2019").
_NOW = frozenset(parts.IS + parts.HAS + parts.WILL)
_ASIDE = frozenset(parts.COMMA + parts.RELATIVE + parts.WHILE + parts.SEMICOLON)
_AFTER_OFFICE = frozenset(parts.COMMA + parts.PERSON + parts.PRONOUN)
_BETWEEN = frozenset(parts.ADVERB + parts.HAS + parts.HAD)


# "After taking part in the games in 2008, Holm travelled to Riga."
_ONCE = compile_rule(
    "WHILE [^COMMA SEMICOLON]{1,12} [IN ON] DATE COMMA [THE DEMONYM]? [PERSON PRONOUN]"
)


def is_history(scene: Scene, strip: Strip, act: Act, *, tale: bool) -> bool:
    """Whether a past act is one of long ago; ``tale`` if the sentence before was about that."""
    if act.group.mood not in TOLD:
        return False
    dated = _find_spans(strip)
    if tale and not _tells_news(scene, dated):
        return True
    if act.group.mood is Mood.PAST and (
        _ONCE.match(strip.shape)
        or (parts.HAD in strip.shape and _WENT_ON.search(strip.shape, 0, act.item))
    ):
        return all(_is_long_ago(scene, span) for _, span in dated)
    if act.group.mood in (Mood.WOULD, Mood.WAS_TO):
        behind = [span for i, span in dated if i > act.item]
        return bool(behind) and all(_is_long_ago(scene, span) for span in behind)
    if dated:
        if _is_dated_back(scene, strip, act, dated):
            return True
        if not all(_is_long_ago(scene, span) for _, span in dated):
            return False
    return _is_beside_history(scene, strip, act)


def goes_on(scene: Scene, strip: Strip, *, tale: bool) -> bool:
    """Whether the sentences behind this one are about another time."""
    if strip.shape == parts.DATE:
        return tale
    if parts.DATE not in strip.shape:
        return tale and _NOW.isdisjoint(strip.shape)
    if not _NOW.isdisjoint(strip.shape):
        return False
    dated = _find_spans(strip)
    if not dated:
        return tale
    if _tells_news(scene, dated):
        return False
    if any(i <= 1 and _is_long_ago(scene, span) for i, span in dated):
        return True
    return tale and any(_is_long_ago(scene, span) for _, span in dated)


def _find_spans(strip: Strip) -> list[tuple[int, DateSpan]]:
    return [
        (i, ref.span)
        for i in find_all(strip.shape, parts.DATE)
        if isinstance(ref := strip.refs[i], DateMention)
    ]


def _is_long_ago(scene: Scene, span: DateSpan) -> bool:
    last = span.last_day
    return last is not None and last < scene.article.published - _LONG_AGO


_DIGIT = re.compile(r"\d")


def _tells_news(scene: Scene, dated: list[tuple[int, DateSpan]]) -> bool:
    """Whether a day of these weeks is named in another way than "on July 8"."""
    return any(
        _DIGIT.search(span.text) is None and not _is_long_ago(scene, span) for _, span in dated
    )


def _is_beside_history(scene: Scene, strip: Strip, act: Act) -> bool:
    """ "he once flew to", "often went to", "she last visited"."""
    shape, lower = strip.shape, scene.tokens.lower
    first = act.group.first
    while first > 0 and shape[first - 1] in _BETWEEN:
        first -= 1
    words = lower[max(strip.first[first] - 1, 0) : strip.last[act.group.verb]]
    words = [w for w, after in zip_longest(words, words[1:]) if (w, after) not in _AGAIN]
    behind = lower[strip.last[act.group.verb] : strip.last[act.group.verb] + 1]
    if _WHEN_HE_WAS.search(shape, act.item):
        return True
    if "last" in words or not scene.lexicon.doubts["history"].isdisjoint((*words, *behind)):
        return True
    return _opens_with_office(scene, strip)


# "had flown to Rome first; he went on to Bonn": one tale
_WENT_ON = compile_rule("HAD [GO VISIT LEAVE ARRIVE STAY] .* [SEMICOLON AND]")
# "flew to Rome while he was in office", "when she was a child"
_WHEN_HE_WAS = compile_rule("WHILE PRONOUN [WAS HAD]")
# "has once again put off a visit" is news.
_AGAIN = frozenset({("once", "again"), ("once", "more")})


def _opens_with_office(scene: Scene, strip: Strip) -> bool:
    """ "As ambassador she went to": in an office that the person held then."""
    lower = scene.tokens.lower
    if lower[strip.first[0]] != "as":
        return False
    behind = 1
    while behind < min(len(strip), 7) and strip.shape[behind] not in _AFTER_OFFICE:
        behind += 1
    return find_office(" ".join(lower[strip.first[0] + 1 : strip.last[behind - 1]])) is not None


def _is_of_plan(scene: Scene, strip: Strip, act: Act, item: int) -> bool:
    """Whether the date at ``item`` is that of a journey announced or called off, and may be
    ahead."""
    if CALLING_OFF.isdisjoint(strip.shape[: act.item + 1]) and not announces(strip, act):
        return False
    mention = strip.date_at(item)
    ahead = reresolve(mention, "future") if mention is not None else None
    return ahead is not None and not _is_long_ago(scene, ahead)


def _is_dated_back(scene: Scene, strip: Strip, act: Act, dated: list[tuple[int, DateSpan]]) -> bool:
    """Whether the act's own clause, or what it is joined to, is ``dated`` far back."""
    for i, span in dated:
        if not _is_long_ago(scene, span):
            continue
        if i < act.item and i <= 1:
            return True  # "In 1971 he …"
        if i > act.item and is_new_day(strip, act.item, i):
            continue  # "has been postponed until May"
        if i > act.item and _is_of_plan(scene, strip, act, i):
            continue  # "has abandoned the idea of visiting Rome in May"
        called_off = not CALLING_OFF.isdisjoint((act.frame, act.turn))
        if i > act.item and not called_off and _ASIDE.isdisjoint(strip.shape[act.item : i]):
            return "since" not in scene.tokens.lower[strip.first[i] - 2 : strip.first[i]]
    return False
