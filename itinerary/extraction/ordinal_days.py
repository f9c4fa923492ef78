"""How far a stay has got: "on the second day of a three-day visit to Riga"."""

from __future__ import annotations

from datetime import date, timedelta

from itinerary.extraction.act import Act
from itinerary.extraction.claims import Bound
from itinerary.extraction.days import Day, read_in_mood
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.facts import DateMention, DateSpan, Precision
from itinerary.language import lexicon as parts
from itinerary.language.dates import find_durations
from itinerary.language.wordlists import wordlist

# "the last day" alone looks like a date
_DAY_OF = compile_rule(
    "(?: [ADVERB WORD] WORD | DATE ) (OF) [THE HIS] [WORD ADVERB]* DURATION [WORD ADVERB]* $"
)


def find_day_of_stay(scene: Scene, strip: Strip, act: Act) -> list[Day]:
    """The days of the stay, counted from the one that the sentence is told on; [] if unsaid."""
    if not act.noun or parts.DURATION not in strip.shape[: act.item]:
        return []
    match = _DAY_OF.search(strip.shape, max(0, act.item - 10), act.item)
    if match is None:
        return []
    tokens = scene.tokens
    *_, which, noun = ["", *tokens.lower[strip.first[match.start()] : strip.first[match.start(1)]]]
    begin, end = tokens.starts[strip.first[match.start(1)]], tokens.ends[strip.last[act.item] - 1]
    lengths = find_durations(scene.article.text, begin, end)
    if noun != "day" or not lengths:
        return []
    length = lengths[0].days
    final = which in scene.lexicon.qualifiers["final"]
    number = length if final else wordlist("dates", "en")["ordinals"].get(which, 0)
    if not 0 < number <= length:
        return []
    today = _find_told_day(scene, strip, match.start())
    first = today - timedelta(days=number - 1)
    last = first + timedelta(days=length - 1)
    span = DateSpan(first, last, Precision.DAY, f"{which} day", "so far into the stay", today)
    return [Day(match.start(), span)]


# "On Friday, the last day of her visit": "the last day" alone looks like a date
_EDGE = compile_rule(
    "(DATE) COMMA ( (?: THE? [ADVERB WORD] WORD | DATE ) OF )"
    " [THE HIS] [WORD ADVERB DURATION DEMONYM NAME]* $"
)


def find_edge_day(scene: Scene, strip: Strip, act: Act) -> tuple[Day, Bound] | None:
    """The day that is called the first or the last one of a journey, and which of them it is."""
    match = _EDGE.search(strip.shape, max(0, act.item - 10), act.item) if act.noun else None
    mention = strip.date_at(match.start(1)) if match is not None else None
    if match is None or mention is None or mention.span.start is None:
        return None
    told = scene.tokens.lower[strip.first[match.start(2)] : strip.first[match.end(2) - 1]]
    edges = scene.lexicon.qualifiers
    if told[-1:] != ["day"] or mention.span.start != mention.span.end:
        return None
    day = Day(match.start(1), read_in_mood(mention, act.group.mood))
    if told[-2] in edges["final"]:
        return day, Bound.END
    return (day, Bound.START) if told[-2] in edges["opening"] else None


def _find_told_day(scene: Scene, strip: Strip, item: int) -> date:
    """The single day of the sentence ("said on Tuesday, the second day of"), else today."""
    today = scene.article.published
    for i in (*range(item - 1, -1, -1), *range(item + 1, len(strip))):
        ref = strip.refs[i]
        if isinstance(ref, DateMention) and ref.span.start and ref.span.start == ref.span.end:
            return min(ref.span.start, today)
    return today
