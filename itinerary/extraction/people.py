"""The people of an article: every mention joined to the person it speaks of.

Names first (the fullest form wherever it stands), then whom they serve, then offices without
a name, groups and pronouns in the order of the text.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from itinerary.extraction.administrations import name_heads
from itinerary.extraction.cast import Cast, Entity, is_reigning, is_spouse
from itinerary.extraction.names import is_same_name, name_parts, rank_single
from itinerary.extraction.private_heads import bar_private_heads
from itinerary.extraction.pronouns import link_group, link_pronoun
from itinerary.extraction.references import link_offices
from itinerary.extraction.service import name_counterparts, settle_countries
from itinerary.extraction.speakers import link_speakers
from itinerary.language.mentions import PersonKind, PersonMention, PlaceMention
from itinerary.language.people.roles import may_be_same_role
from itinerary.language.tokens import Tokens

__all__ = ["Entity", "link_people"]

_BLOCK = 250  # mentions: a long read of some 20,000 characters
_MARGIN = 200  # tokens around a block whose places still count


def link_people(
    tokens: Tokens,
    mentions: Sequence[PersonMention],
    sentences: Sequence[tuple[int, int]] | None,
    home: str | None,
    places: Sequence[PlaceMention] = (),
    *,
    released: bool = False,
    at_capital: bool = False,
) -> tuple[list[tuple[int, ...]], list[Entity]]:
    """Join ``mentions`` to people: ``(links, entities)``.

    ``links[i]`` are the numbers of the ``entities`` that ``mentions[i]`` speaks of: one for a
    name or an office; for a group or "they" several or, where the article does not tell, none.
    ``home`` is the country (ISO 3166-1 alpha-2) that a title without a country belongs to: the
    dateline's. ``places`` serve to tell the exceptions ("in Zagreb he meets Prime Minister X").
    Whoever arrives "here" for a visit is a guest if the article is written ``at_capital``.
    ``sentences`` are token ranges, end exclusive; without them full stops end sentences.
    A text of more mentions than an article ever has is read block by block, each for itself.
    """
    links: list[tuple[int, ...]] = []
    entities: list[Entity] = []
    firsts, lasts = zip(*sentences, strict=True) if sentences else ((), ())
    place_starts = [place.first for place in places]
    for first in range(0, len(mentions), _BLOCK):
        block = mentions[first : first + _BLOCK]
        begin, end = block[0].first, block[-1].last
        near = (
            sentences[bisect_right(lasts, begin) : bisect_left(firsts, end)] if sentences else None
        )
        around = places[
            bisect_left(place_starts, begin - _MARGIN) : bisect_left(place_starts, end + _MARGIN)
        ]
        cast = Cast(tokens, block, near, home, around, released=released, at_capital=at_capital)
        _link(cast)
        for entity in cast.entities:
            entity.mentions = sorted(first + number for number in entity.mentions)
        before = len(entities)
        links += (
            [tuple([before + index for index in link]) for link in cast.links]
            if before
            else cast.links
        )
        entities += cast.entities
    return links, entities


def _link(cast: Cast) -> None:
    _link_names(cast)
    name_heads(cast)
    settle_countries(cast)
    link_offices(cast)
    bar_private_heads(cast)
    for number, mention in enumerate(cast.mentions):
        if mention.kind is PersonKind.GROUP:
            cast.links[number] = link_group(cast, number)
        elif mention.kind is PersonKind.PRONOUN:
            cast.links[number] = link_pronoun(cast, number)
    link_speakers(cast)
    name_counterparts(cast)


def _link_names(cast: Cast) -> None:
    """Full names in order, then single ones: a headline's "Lavrov" comes before the full name."""
    singles: list[int] = []
    for number, mention in enumerate(cast.mentions):
        if mention.kind is not PersonKind.NAMED:
            continue
        parts = name_parts(mention.name or "")
        if len(parts) < 2:
            singles.append(number)
            continue
        known = _find_full_name(cast, parts, mention)
        if known is None:
            cast.create(number)
        else:
            cast.add(known, number)
    short_names = _find_short_names(cast, singles)
    # "President Vik" first: a headline's "Vik" is then not his wife, Eva Vik.
    for number in sorted(singles, key=lambda number: cast.mentions[number].role is None):
        known = short_names.get(cast.mentions[number].name or "")
        if known is None:
            known = _find_single_name(cast, number)
        if known is None:
            cast.create(number)
        else:
            cast.add(known, number)


def _find_short_names(cast: Cast, singles: list[int]) -> dict[str, int]:
    """The people of "Joko Widodo (Jokowi)" by the name in brackets, whatever it looks like."""
    words, found = cast.tokens.words, {}
    for number in singles:
        mention = cast.mentions[number]
        closes = words[mention.last] if mention.last < len(words) else ""
        if not number or closes not in _CLOSING:
            continue
        opens = mention.first
        while opens and words[opens - 1] in _OPENING:
            opens -= 1
        before = cast.mentions[number - 1]
        if opens < mention.first and before.last == opens and cast.links[number - 1]:
            found[mention.name or ""] = cast.links[number - 1][0]
    return found


_OPENING = frozenset(("(", "'", "‘", "“", '"'))
_CLOSING = frozenset((")", "'", "’", "”", '"'))


def _find_full_name(cast: Cast, parts: tuple[str, ...], mention: PersonMention) -> int | None:
    for index, known in enumerate(cast.parts):
        if len(known) > 1 and is_same_name(parts, known) and cast.agrees(index, mention):
            return index
    return None


# A name alone means the holder of the office sooner than the spouse.
_BEHIND_HOLDER = 2


def _find_single_name(cast: Cast, number: int) -> int | None:
    """Whom one name means: by its place in the full name, by role and country, by nearness."""
    mention = cast.mentions[number]
    (part, *_) = name_parts(mention.name or "") or ("",)
    best, best_score = None, 0.0
    for index, known in enumerate(cast.parts):
        rank = rank_single(part, known)
        if rank and is_reigning(mention.role) and part != known[0]:
            continue  # "Sultan Omar" is called by his first name: not Hassan Omar
        if not rank or not cast.agrees(index, mention):
            continue
        score = rank * 2 + _fit(cast.entities[index], mention)
        gender = cast.gender_of(mention)
        score += 3 * bool(gender and gender == cast.entities[index].gender)
        score += 1 - cast.distance(index, number) / 50
        if not gender and is_spouse(cast.entities[index].role or ""):
            score -= _BEHIND_HOLDER
        if score > best_score:
            best, best_score = index, score
    return best


def _fit(entity: Entity, mention: PersonMention) -> float:
    """How well role and country of a mention go with a person, 0 to 6."""
    score = 0.0
    if mention.role and entity.role:
        score += 4 if may_be_same_role(entity.role, mention.role) else 0
    elif entity.travels:
        score += 2
    if mention.country and mention.country == entity.country:
        score += 2
    return score
