"""States that act or speak around a bare title: "Denmark will send", "the Kremlin said"."""

from __future__ import annotations

from itinerary.extraction.bodies import seat_of
from itinerary.extraction.cast import Cast
from itinerary.extraction.surroundings import NEAR, find_free_places
from itinerary.language.mentions import PersonMention, PlaceKind, PlaceMention
from itinerary.language.people.lexicon import load_lexicon

_GUESTS_CLAUSE = frozenset(
    ("counterpart", "counterparts", "attend", "attends", "represent", "represents", "arrives")
)
_RELATIVES = frozenset(("which", "where", "whose", "who"))


def find_acting_state(cast: Cast, mention: PersonMention, first: int) -> PlaceMention | None:
    """The state that acts in the sentence ("Israel has not said whether Prime Minister X"), or
    the one of a relative clause right in front ("Turkey, to which President X invited him")."""
    lower, lists = cast.tokens.lower, load_lexicon().words
    relative = not _RELATIVES.isdisjoint(lower[max(first, mention.first - 2) : mention.first])
    # "in Rome, where Minister X is to meet his counterpart": the guest's clause
    relative = relative and _GUESTS_CLAUSE.isdisjoint(lower[mention.last : mention.last + NEAR])
    found = None
    for place in find_free_places(cast, first, mention.first):
        after = lower[place.last] if place.last < len(lower) else ""
        adjective = place.kind is PlaceKind.DEMONYM
        acting = lists["governing_words"] if adjective else lists["acting_words"]
        acts = after in acting and not _receives(lower[place.last : mention.first])
        if relative or (acts and _opens(cast, place, first)):
            found = place
    return found


def _receives(words: list[str]) -> bool:
    """Whether a state does something with a guest: "Latvia has invited Foreign Minister X"."""
    lists = load_lexicon().words
    return not (lists["hosting_words"] | lists["awaiting_words"]).isdisjoint(words)


def _opens(cast: Cast, place: PlaceMention, first: int) -> bool:
    """Whether a place opens the sentence at ``first``, what is behind its dateline, or what its
    speaker says ("… said Denmark will")."""
    before = place.first - (cast.tokens.lower[place.first - 1] == "the")
    if before <= first or cast.tokens.words[before - 1] in _DASHES:
        return True
    before -= cast.tokens.lower[before - 1] == "that"
    return cast.tokens.lower[before - 1] in load_lexicon().words["saying_words"]


_DASHES = ("--", "—", "–", "-")


def find_closing_speaker(cast: Cast, mention: PersonMention, first: int, last: int) -> str | None:
    """The state whose palace says so at the end: "President X will go to Riga, the White House
    said"; ``None`` where the sentence is about that state as well."""
    lower, saying = cast.tokens.lower, load_lexicon().words["saying_words"]
    for place in cast.all_places:
        if not mention.last <= place.first < last or place.last >= len(lower):
            continue
        state = seat_of(cast.tokens, place)
        if state is None or lower[place.last] not in saying:
            continue
        others = (one for one in find_free_places(cast, first, last) if one.first != place.first)
        return None if any(one.country == state for one in others) else state
    return None


def find_speaking_state(cast: Cast, mention: PersonMention) -> str | None:
    """The state whose palace or ministry says what the sentence tells of "the president"."""
    first = cast.sentences[cast.sentence[cast.mentions.index(mention)]][0]
    place = find_acting_state(cast, mention, first)
    if place is None:
        return None
    said = cast.tokens.lower[place.last : mention.first]
    return place.country if said[:1] and said[0] in load_lexicon().words["saying_words"] else None
