"""The places around a mention of a person, and what they are to it."""

from __future__ import annotations

from itinerary.extraction.cast import Cast
from itinerary.language.mentions import PersonMention, PlaceKind, PlaceMention
from itinerary.language.people.lexicon import load_lexicon

NEAR = 8  # tokens between words that belong together


def find_nearest_place(
    cast: Cast, mention: PersonMention, first: int, last: int, abroad: bool
) -> PlaceMention | None:
    """The place that tells where a meeting is: behind the person, in front, or sentences before.

    ``abroad`` leaves out places at home.
    """

    behind = cast.tokens.lower[mention.last : mention.last + 2]
    visits = behind == [",", "who"]  # "President X, who will be in Rome": not at home there

    def suits(place: PlaceMention) -> bool:
        if visits and 0 <= place.first - mention.last <= NEAR:
            return False
        if abroad and place.country == cast.home:
            return False
        return (place.kind is PlaceKind.DEMONYM and abroad) or _is_scene(cast, place)

    def far(place: PlaceMention) -> int:
        if place.first < mention.first:
            return mention.first - place.last
        return place.first - mention.last

    near = [p for p in find_free_places(cast, first, last) if suits(p)]
    near = [p for p in near if p.first < mention.first or far(p) <= NEAR]
    # Nobody goes home by "will visit Riga": the goal of the person's own journey says nothing.
    near = [p for p in near if p.first < mention.first or not _is_goal(cast, p)]
    if near:
        return min(near, key=far)
    number = cast.sentence[cast.mentions.index(mention)]
    earlier = cast.sentences[max(0, number - _SENTENCES_BACK)][0]
    before = [p for p in find_free_places(cast, earlier, first) if suits(p)]
    goals = [p for p in before if _is_goal(cast, p)]
    return (goals or before)[-1] if before else None


def _is_goal(cast: Cast, place: PlaceMention) -> bool:
    """Whether somebody goes to the place: "flies to Kathmandu", "visits Japan"."""
    arrival = load_lexicon().words["arrival_words"]
    return not arrival.isdisjoint(cast.tokens.lower[max(0, place.first - 3) : place.first])


def _is_scene(cast: Cast, place: PlaceMention) -> bool:
    """Whether something happens at the place: "in Seoul", "travels to Japan", "Amman: …"."""
    lists, lower = load_lexicon().words, cast.tokens.lower
    at = place.first - 1
    if at < 0 or place.first in cast.begins:
        return place.kind is not PlaceKind.DEMONYM
    if lower[at] == "the" and at:
        at -= 1
    if lower[at] in lists["locative_words"]:
        return True
    return lower[at] == "to" and (
        place.kind in (PlaceKind.CAPITAL, PlaceKind.CITY)
        or not lists["arrival_words"].isdisjoint(lower[max(0, at - 2) : at])
    )


def find_free_places(cast: Cast, first: int, last: int) -> list[PlaceMention]:
    """Places with a country between two tokens, outside of people's titles."""
    return [
        place
        for place in cast.places
        if first <= place.first < last and place.kind is not PlaceKind.REGION
    ]


_SENTENCES_BACK = 3
