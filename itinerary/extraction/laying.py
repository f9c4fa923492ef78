"""Where the mentions of an article lie among its tokens, each token in one mention at most."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from itinerary.extraction.shape import Mentions, mention_part
from itinerary.facts import DateMention
from itinerary.language.lexicon import (
    ARRIVE,
    ATTEND,
    BEGIN,
    DATE,
    END,
    EVENT,
    GO,
    JOURNEY,
    LEAVE,
    STAY,
    TALKS,
    VISIT,
    Entry,
    Lexicon,
)
from itinerary.language.mentions import PersonKind, PersonMention, PlaceKind, PlaceMention
from itinerary.language.places import capital_of
from itinerary.language.tokens import Tokens


def lay_mentions(
    tokens: Tokens,
    lexicon: Lexicon,
    people: list[PersonMention],
    places: list[PlaceMention],
    ranges: list[tuple[int, int]],
) -> tuple[Mentions, set[int]]:
    """The people and places of an article by their first token, and all tokens that they take."""
    mentions: Mentions = {}
    taken: set[int] = set()
    for number, person in enumerate(people):
        if _is_adjective(tokens, lexicon, person):
            continue
        first = _find_line_start(ranges, person)
        mentions[first] = (person.last, person, number, mention_part(person))
        taken.update(range(person.first, person.last))
    named: dict[str | None, int] = {}  # states by where they have been named last
    known = {place.first for place in places}
    for place in places:
        if place.first not in taken:
            meant = _name_seat(tokens, lexicon, _choose_nation(place, named), known)
            mentions[meant.first] = (meant.last, meant, -1, mention_part(meant))
            taken.update(range(meant.first, meant.last))
        if place.kind is not PlaceKind.DEMONYM:
            named[place.country] = place.first
    return mentions, taken


def lay_dates(
    tokens: Tokens,
    lexicon: Lexicon,
    dates: Sequence[DateMention],
    last: int,
    mentions: Mentions,
    taken: set[int],
) -> list[int]:
    """Add the dates of a sentence that ends at token ``last`` to ``mentions``; where they begin."""
    starts = tokens.starts
    laid: list[int] = []
    for found in dates:
        begin, end = bisect_left(starts, found.start), bisect_left(starts, found.end)
        at, until = _find_core(tokens, lexicon, begin, end, taken)
        if _is_of_name(tokens, lexicon, at, until):
            continue
        if at < min(last, until) and at not in taken:
            mentions[at] = (until, found, -1, DATE)
            laid.append(at)
    return laid


_YEAR = 4  # figures
_LONGEST_NAME = 5  # words


def _is_of_name(tokens: Tokens, lexicon: Lexicon, first: int, last: int) -> bool:
    """ "the 2024 summit", "the 2024 Riga Forum": a year that names, and dates no journey."""
    words, lower = tokens.words, tokens.lower
    alone = last - first == 1 and len(words[first]) == _YEAR and words[first].isdigit()
    if not alone or not first or last >= len(words) or lower[first - 1] not in _DETERMINERS:
        return False
    for at in range(last, min(last + _LONGEST_NAME, len(words))):
        entry = lexicon.words.get(lower[at])
        if entry is not None and entry.noun:
            return entry.noun in (EVENT, TALKS)
        if entry is not None or not words[at][0].isalnum():
            break
    return words[last][0].isupper()


_DETERMINERS = frozenset({"the", "its", "their", "this", "'s", "’s"})


def _find_line_start(ranges: list[tuple[int, int]], person: PersonMention) -> int:
    """The mention's first token in the sentence that it ends in.

    A heading ("High Representative") may give its office to the name that opens the line below.
    """
    at = bisect_right(ranges, (person.last - 1, len(ranges) + person.last)) - 1
    return max(person.first, ranges[at][0]) if at >= 0 else person.first


def _is_adjective(tokens: Tokens, lexicon: Lexicon, person: PersonMention) -> bool:
    """ "Official visit": the word belongs to the journey and is nobody."""
    if person.kind is not PersonKind.OFFICE or person.last >= len(tokens):
        return False
    entry = lexicon.words.get(tokens.lower[person.last])
    return (
        tokens.lower[person.last - 1] == "official" and entry is not None and entry.noun == JOURNEY
    )


def _find_core(
    tokens: Tokens, lexicon: Lexicon, first: int, last: int, taken: set[int]
) -> tuple[int, int]:
    """The tokens of a date mention that are the date itself.

    "a two-day visit to Oman from Monday" is one mention; its other words are the clause's, so
    that the visit and the place are not lost.
    """
    lower, known = tokens.lower, lexicon.words
    before = lexicon.qualifiers["before_date"]
    others = [
        i
        for i in range(first, last)
        if i in taken
        or lower[i].endswith(("-day", "-week", "-month", "-hour"))
        or _is_of_clause(known.get(lower[i]), lower[i + 1 : i + 2])
    ]
    if not others:
        return first, last
    if others[-1] + 1 < last and not before.issuperset(lower[others[-1] + 1 : last]):
        begin = others[-1] + 1
        while begin < last - 1 and lower[begin] in before:
            begin += 1
        return begin, last
    return first, others[0]


# A verb of a clause, not a word of the date.
_GOING = frozenset(VISIT + GO + LEAVE + ARRIVE + STAY + ATTEND + BEGIN + END)
_EDGES = frozenset(BEGIN + END)


def _is_of_clause(entry: Entry | None, behind: list[str]) -> bool:
    """Whether a word inside a date is the clause's: a noun or verb, but not "by the end of May"."""
    if entry is None or (entry.verb in _EDGES and behind == ["of"]):
        return False
    return bool(entry.noun) or entry.verb in _GOING


def _choose_nation(place: PlaceMention, named: dict[str | None, int]) -> PlaceMention:
    """ "Congolese" means the Congo that was named last."""
    if place.kind is not PlaceKind.DEMONYM or not place.others:
        return place
    nations = [nation for nation in (place.country, *place.others) if nation in named]
    return place._replace(country=max(nations, key=named.__getitem__)) if nations else place


def _name_seat(
    tokens: Tokens, lexicon: Lexicon, place: PlaceMention, known: set[int]
) -> PlaceMention:
    """ "the Thai capital", "the Danish island of Vikholm" as the place that it means.

    ``known`` are the first tokens of the places that the gazetteer has.
    """
    short = place.kind is PlaceKind.COUNTRY and tokens.words[place.first].isupper()
    if place.country is None or place.last >= len(tokens):
        return place
    if place.kind is not PlaceKind.DEMONYM and not short:
        return place
    noun = tokens.lower[place.last]
    after = tokens.lower[place.last + 1] if place.last + 1 < len(tokens) else ""
    if noun in lexicon.qualifiers["seats"]:
        kind, city = PlaceKind.CAPITAL, capital_of(place.country)
    elif noun in lexicon.qualifiers["steads"] and (
        after != "of" or known.isdisjoint((place.last + 2, place.last + 3))
    ):
        kind, city = PlaceKind.COUNTRY, None
    else:
        return place
    end, last = tokens.ends[place.last], place.last + 1
    return PlaceMention(place.start, end, place.first, last, kind, place.country, city)
