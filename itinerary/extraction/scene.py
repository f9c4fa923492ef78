"""An article made ready for its clauses to be read: sentences with their mentions.

The scene is built once an article; everything after it works on indices.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from itinerary.extraction.heads import find_dateline, find_issuer, find_live_place
from itinerary.extraction.laying import lay_dates, lay_mentions
from itinerary.extraction.people import Entity, link_people
from itinerary.extraction.shape import Strip, build_strip
from itinerary.extraction.split_verbs import join_split_verbs
from itinerary.extraction.tagging import load_tagger
from itinerary.extraction.timetables import Timetable
from itinerary.facts import Article, DateMention, DateSpan, Precision
from itinerary.language.dates import find_dates
from itinerary.language.dates.scan import find_triggers
from itinerary.language.lexicon import Lexicon, load_lexicon
from itinerary.language.mentions import PersonMention, PlaceMention
from itinerary.language.people import find_people
from itinerary.language.places import capital_of, country_of, find_places
from itinerary.language.quotes import level_quotes
from itinerary.language.sentences import LineKind, Sentence, is_byline, split_sentences
from itinerary.language.tokens import Tokens, tokenize

# So many tokens no sentence has; the rules take more than twice as long for twice as many.
_LONGEST = 200
# No "following day" counts from a day this long gone.
_HISTORY = timedelta(days=60)


@dataclass(slots=True)
class Scene:
    """What the rules of extraction read; ``strips`` are there once ``cut_strips`` was called."""

    article: Article
    tokens: Tokens
    sentences: list[Sentence]
    ranges: list[tuple[int, int]]  # the tokens of each sentence
    places: list[PlaceMention]
    people: list[PersonMention]
    links: list[tuple[int, ...]]
    entities: list[Entity]
    lexicon: Lexicon
    home: str | None
    here: tuple[str, str | None] | None
    strips: list[Strip] = field(default_factory=list)
    gatherings: dict[str, DateSpan] = field(default_factory=dict)  # their days by country
    occasions: dict[str, DateSpan] = field(default_factory=dict)  # those of what else is held
    last_place: tuple[str, str | None] | None = None  # what "there" means, as reading goes on
    last_alone: bool = True  # whether that place was not one of several in a list


def set_scene(article: Article) -> Scene:
    """Find the sentences, the places and the people of ``article``."""
    text = level_quotes(article.text)
    tokens = tokenize(text)
    sentences = split_sentences(text)
    lexicon = load_lexicon()
    places = find_places(tokens)
    sentences, ranges = _cut_endless(tokens, sentences)
    people = _leave_out_writers(find_people(tokens, places, ranges), text, sentences, ranges)
    dateline = article.dateline
    home = dateline.country if dateline else find_issuer(text, places)
    served = None if dateline and dateline.place in _OF_ALL_STATES else home
    here = None
    if dateline and dateline.country:
        here = (dateline.country, dateline.place)
    elif dateline is None:
        here = find_live_place(text, places)
    released = dateline is None and home is not None
    at_capital = here is not None and here[1] is not None and capital_of(here[0]) == here[1].title()
    links, entities = link_people(
        tokens, people, ranges, served, places, released=released, at_capital=at_capital
    )
    return Scene(
        article, tokens, sentences, ranges, places, people, links, entities, lexicon, home, here
    )


# In the United States; "the envoy" of a story from there is nevertheless not theirs.
_OF_ALL_STATES = ("United Nations",)


def _leave_out_writers(
    people: list[PersonMention],
    text: str,
    sentences: list[Sentence],
    ranges: list[tuple[int, int]],
) -> list[PersonMention]:
    """The mentions of those of whom the article speaks, and not of whoever wrote it."""
    bylines: set[int] = set()
    for sentence, (first, last) in zip(sentences, ranges, strict=True):
        if is_byline(text, sentence):
            bylines.update(range(first, last))
    return [one for one in people if one.first not in bylines] if bylines else people


def _cut_endless(
    tokens: Tokens, sentences: list[Sentence]
) -> tuple[list[Sentence], list[tuple[int, int]]]:
    """The sentences with their token ranges, those without an end cut where they get too long."""
    starts = tokens.starts
    cut: list[Sentence] = []
    ranges: list[tuple[int, int]] = []
    for sentence in sentences:
        first, last = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
        while last - first > _LONGEST:
            end = starts[first + _LONGEST]
            cut.append(sentence._replace(end=end))
            ranges.append((first, first + _LONGEST))
            first, sentence = first + _LONGEST, sentence._replace(start=end)
        cut.append(sentence)
        ranges.append((first, last))
    return cut, ranges


def cut_strips(scene: Scene) -> None:
    """Find the dates of the scene's sentences, and make a strip of each sentence."""
    article, tokens, ranges = scene.article, scene.tokens, scene.ranges
    mentions, taken = lay_mentions(tokens, scene.lexicon, scene.people, scene.places, ranges)
    tagger = load_tagger()
    tagging = tagger.tag(tokens)
    stops = sorted(mentions.keys() | tagging.unsettled)
    triggers = find_triggers(tokens.text)
    dateline_start, dateline_end = find_dateline(article)
    told: DateSpan | None = None  # what "the following day" counts from
    era: DateSpan | None = None  # what "that year" is
    timetable = Timetable(article.published)
    for number, (sentence, (first, last)) in enumerate(zip(scene.sentences, ranges, strict=True)):
        if sentence.kind in (LineKind.CAPTION, LineKind.APPARATUS) or first == last:
            continue
        start = sentence.start
        if dateline_start <= sentence.start < dateline_end:
            if sentence.end <= dateline_end:
                continue
            start = dateline_end
            first = bisect_left(tokens.starts, dateline_end)
        own = stops[bisect_left(stops, first) : bisect_left(stops, last)]
        if bisect_left(triggers, start) < bisect_left(triggers, sentence.end):
            dates = find_dates(tokens.text, article.published, start, sentence.end, None, told, era)
            if dates:
                dates = timetable.settle(dates, number)
                era = next((d.span for d in reversed(dates) if d.span.start), era)
                told = _find_told(dates, told, article)
                laid = lay_dates(tokens, scene.lexicon, dates, last, mentions, taken)
                own = sorted({*own, *laid}) if laid else own
        strip = build_strip(
            tokens,
            tagger,
            tagging,
            mentions,
            own,
            number,
            (first, last),
            heading=sentence.kind is LineKind.HEADING,
            listed=sentence.kind is LineKind.ITEM,
        )
        if strip.shape:
            join_split_verbs(tokens, tagger, strip)
            scene.strips.append(strip)


# "A qualifier for the 2008 championship": no day is counted from such a span.
_TOO_WIDE = frozenset({Precision.YEAR, Precision.SEASON, Precision.QUARTER})


def _find_told(
    dates: Sequence[DateMention], told: DateSpan | None, article: Article
) -> DateSpan | None:
    """The date that "the next day" behind this sentence counts from.

    A coming day outlasts that of the saying: "will travel on Saturday, he said on Thursday".
    """
    today = article.published
    spans = [d.span for d in dates if d.span.start and today - d.span.start <= _HISTORY]
    spans = [span for span in spans if span.precision not in _TOO_WIDE]
    ahead = [span for span in spans if span.start and span.start > today]
    if ahead or not spans:
        return ahead[-1] if ahead else told
    coming = told is not None and told.start is not None and told.start > today
    return told if coming and _is_recent(spans[-1], today) else spans[-1]


def _is_recent(span: DateSpan, today: date) -> bool:
    return span.start is not None and today - span.start < timedelta(days=7)


__all__ = ["Scene", "country_of", "cut_strips", "set_scene"]
