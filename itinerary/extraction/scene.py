"""An article made ready for its clauses to be read: sentences with their mentions.

The scene is built once an article; everything after it works on indices.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from itinerary.extraction.heads import find_dateline, find_issuer, find_live_place
from itinerary.extraction.people import Entity, link_people
from itinerary.extraction.shape import Mentions, Strip, build_strip, mention_part
from itinerary.extraction.tagging import load_tagger
from itinerary.facts import Article, DateMention, DateSpan
from itinerary.language.dates import find_dates
from itinerary.language.dates.scan import find_triggers
from itinerary.language.lexicon import DATE, JOURNEY, Lexicon, load_lexicon
from itinerary.language.mentions import PersonKind, PersonMention, PlaceKind, PlaceMention
from itinerary.language.people import find_people
from itinerary.language.places import capital_of, country_of, find_places
from itinerary.language.sentences import LineKind, Sentence, split_sentences
from itinerary.language.tokens import Tokens, tokenize

# So many tokens no sentence has; the rules take more than twice as long for twice as many.
_LONGEST = 200
# No "following day" counts from a day this long gone.
_HISTORY = timedelta(days=60)
# "the Thai capital", "the Turkish resort": the adjective with such a noun names the place.
_SEATS = frozenset({"capital"})
_STEADS = frozenset({"resort", "city", "port", "town", "island", "side", "territory", "soil"})


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
    last_place: tuple[str, str | None] | None = None  # what "there" means, as reading goes on


def set_scene(article: Article) -> Scene:
    """Find the sentences, the places and the people of ``article``."""
    text = article.text
    tokens = tokenize(text)
    sentences = split_sentences(text)
    lexicon = load_lexicon()
    places = find_places(tokens)
    sentences, ranges = _cut_endless(tokens, sentences)
    people = find_people(tokens, places, ranges)
    dateline = article.dateline
    home = dateline.country if dateline else find_issuer(text, places)
    here = None
    if dateline and dateline.country:
        here = (dateline.country, dateline.place)
    elif dateline is None:
        here = find_live_place(text, places)
    links, entities = link_people(tokens, people, ranges, home, places)
    return Scene(
        article, tokens, sentences, ranges, places, people, links, entities, lexicon, home, here
    )


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
    mentions, taken = _lay_mentions(scene, ranges)
    tagger = load_tagger()
    tagging = tagger.tag(tokens)
    stops = sorted(mentions.keys() | tagging.unsettled)
    triggers = find_triggers(article.text)
    dateline_start, dateline_end = find_dateline(article)
    told: DateSpan | None = None  # what "the following day" counts from
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
            dates = find_dates(article.text, article.published, start, sentence.end, last=told)
            told = _find_told(dates, told, article)
            laid = _lay_dates(scene, dates, last, mentions, taken)
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
            scene.strips.append(strip)


def _find_told(
    dates: Sequence[DateMention], told: DateSpan | None, article: Article
) -> DateSpan | None:
    """The date that "the next day" behind this sentence counts from.

    A coming day outlasts that of the saying: "will travel on Saturday, he said on Thursday".
    """
    today = article.published
    spans = [d.span for d in dates if d.span.start and today - d.span.start <= _HISTORY]
    ahead = [span for span in spans if span.start and span.start > today]
    if ahead or not spans:
        return ahead[-1] if ahead else told
    coming = told is not None and told.start is not None and told.start > today
    return told if coming and _is_recent(spans[-1], today) else spans[-1]


def _is_recent(span: DateSpan, today: date) -> bool:
    return span.start is not None and today - span.start < timedelta(days=7)


def _lay_mentions(scene: Scene, ranges: list[tuple[int, int]]) -> tuple[Mentions, set[int]]:
    """The people and places of an article by their first token, and all tokens that they take."""
    mentions: Mentions = {}
    taken: set[int] = set()
    for number, person in enumerate(scene.people):
        if _is_adjective(scene, person):
            continue
        first = _find_line_start(ranges, person)
        mentions[first] = (person.last, person, number, mention_part(person))
        taken.update(range(person.first, person.last))
    named: dict[str | None, int] = {}  # states by where they have been named last
    for place in scene.places:
        if place.first not in taken:
            meant = _name_seat(scene.tokens, _choose_nation(place, named))
            mentions[meant.first] = (meant.last, meant, -1, mention_part(meant))
            taken.update(range(meant.first, meant.last))
        if place.kind is not PlaceKind.DEMONYM:
            named[place.country] = place.first
    return mentions, taken


def _lay_dates(
    scene: Scene, dates: Sequence[DateMention], last: int, mentions: Mentions, taken: set[int]
) -> list[int]:
    """Add the dates of a sentence that ends at token ``last`` to ``mentions``; where they begin."""
    starts = scene.tokens.starts
    laid: list[int] = []
    for found in dates:
        begin, end = bisect_left(starts, found.start), bisect_left(starts, found.end)
        at, until = _find_core(scene, begin, end, taken)
        if at < min(last, until) and at not in taken:
            mentions[at] = (until, found, -1, DATE)
            laid.append(at)
    return laid


def _find_line_start(ranges: list[tuple[int, int]], person: PersonMention) -> int:
    """The mention's first token in the sentence that it ends in.

    A heading ("High Representative") may give its office to the name that opens the line below.
    """
    at = bisect_right(ranges, (person.last - 1, len(ranges) + person.last)) - 1
    return max(person.first, ranges[at][0]) if at >= 0 else person.first


def _is_adjective(scene: Scene, person: PersonMention) -> bool:
    """ "Official visit": the word belongs to the journey and is nobody."""
    tokens = scene.tokens
    if person.kind is not PersonKind.OFFICE or person.last >= len(tokens):
        return False
    entry = scene.lexicon.words.get(tokens.lower[person.last])
    return (
        tokens.lower[person.last - 1] == "official" and entry is not None and entry.noun == JOURNEY
    )


def _find_core(scene: Scene, first: int, last: int, taken: set[int]) -> tuple[int, int]:
    """The tokens of a date mention that are the date itself.

    "a two-day visit to Oman from Monday" is one mention; its other words are the clause's, so
    that the visit and the place are not lost.
    """
    lower, known = scene.tokens.lower, scene.lexicon.words
    others = [
        i
        for i in range(first, last)
        if i in taken
        or lower[i].endswith(("-day", "-week", "-month", "-hour"))
        or ((entry := known.get(lower[i])) is not None and (entry.noun or entry.verb in _GOING))
    ]
    if not others:
        return first, last
    if others[-1] + 1 < last and not _is_stay(lower[others[-1] + 1 : last]):
        begin = others[-1] + 1
        while begin < last - 1 and lower[begin] in _BEFORE_DATE:
            begin += 1
        return begin, last
    return first, others[0]


_BEFORE_DATE = frozenset(
    [
        "on",
        "in",
        "from",
        "the",
        "of",
        ",",
        "which",
        "that",
        "with",
        "effect",
        "to",
        "for",
        "starting",
        "beginning",
        "starts",
        "begins",
        "started",
    ]
)
_GOING = frozenset("vglrsabe")


def _is_stay(words: list[str]) -> bool:
    """Whether nothing but connecting words is left of a mention."""
    return all(word in _BEFORE_DATE for word in words)


def _choose_nation(place: PlaceMention, named: dict[str | None, int]) -> PlaceMention:
    """ "Congolese" means the Congo that was named last."""
    if place.kind is not PlaceKind.DEMONYM or not place.others:
        return place
    nations = [nation for nation in (place.country, *place.others) if nation in named]
    return place._replace(country=max(nations, key=named.__getitem__)) if nations else place


def _name_seat(tokens: Tokens, place: PlaceMention) -> PlaceMention:
    """ "the Thai capital" as the place that it means."""
    if place.kind is not PlaceKind.DEMONYM or place.country is None or place.last >= len(tokens):
        return place
    noun = tokens.lower[place.last]
    if noun in _SEATS:
        return PlaceMention(
            place.start,
            tokens.ends[place.last],
            place.first,
            place.last + 1,
            PlaceKind.CAPITAL,
            place.country,
            capital_of(place.country),
        )
    after = tokens.lower[place.last + 1] if place.last + 1 < len(tokens) else ""
    if noun in _STEADS and after != "of":
        return PlaceMention(
            place.start,
            tokens.ends[place.last],
            place.first,
            place.last + 1,
            PlaceKind.COUNTRY,
            place.country,
        )
    return place


__all__ = ["Scene", "country_of", "cut_strips", "set_scene"]
