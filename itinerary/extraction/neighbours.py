"""What the words around a person tell of the state they serve, or of whose guest they are."""

from __future__ import annotations

import re

from itinerary.extraction.cast import Cast, Entity
from itinerary.extraction.surroundings import NEAR, find_free_places
from itinerary.language.mentions import PersonMention, PlaceKind, PlaceMention
from itinerary.language.people.lexicon import load_lexicon
from itinerary.language.people.roles import role_key

_FROM = frozenset(("of", "from"))


_TO_LEAD = 3  # words from a verb of leading to the state of the delegation
_TO_PARTY = 4  # words from a state to its delegation, or from its leader to the state


def find_spouse_state(cast: Cast, number: int) -> str | None:
    """The state of the person just before "his wife X"; of "X and Y of Spain"."""
    mention = cast.mentions[number]
    own = cast.tokens.lower[mention.first : mention.first + 3]
    if number and not load_lexicon().words["spouses"].isdisjoint(own):
        before = [cast.entities[index].country for index in cast.links[number - 1]]
        return before[0] if before else None
    if number + 1 == len(cast.mentions):
        return None
    after = cast.mentions[number + 1]
    if cast.tokens.lower[mention.last : after.first] != ["and"] or after.country is None:
        return None
    behind = any(p.last == after.last and p.country == after.country for p in cast.all_places)
    return after.country if behind else None


# ", deputy commander of the Chinese", ", a member of Turkey": words up to the state.
_NO_POST = r"(?!who|which|ahead |instead |because |out |[a-z]+(?:ing|ed) )"
_POST_OF = re.compile(rf", (?:the |an? )?{_NO_POST}(?:[a-z-]+ ){{1,4}}of (?:the )?(?:[a-z-]+ )?$")


def find_post_state(cast: Cast, mention: PersonMention, last: int) -> str | None:
    """The state in what stands behind a name for a post that is no office of the lexicon."""
    near = min(last, mention.last + NEAR)
    for place in cast.all_places:
        if mention.last < place.first < near and place.kind in _OF_STATES:
            words = " ".join(cast.tokens.words[mention.last : place.first])
            return place.country if _POST_OF.match(f"{words} ") else None
    return None


_OF_STATES = (PlaceKind.COUNTRY, PlaceKind.DEMONYM)


def find_partner_state(cast: Cast, number: int) -> str | None:
    """The state found for the person in front in "President X and Prime Minister Y"."""
    if not number:
        return None
    mention, before = cast.mentions[number], cast.mentions[number - 1]
    between = cast.tokens.lower[before.last : mention.first]
    listed = between in (["and"], [","], [",", "and"]) or between[-1:] == [";"]
    if not listed or not before.role:
        return None
    if before.country:
        return before.country if _are_colleagues(before, mention) else None
    partners = [cast.entities[index] for index in cast.links[number - 1]]
    if partners and partners[0].country != cast.home:
        return partners[0].country
    return None


def _are_colleagues(one: PersonMention, other: PersonMention) -> bool:
    """Whether two serve one state: "Latvian Foreign Minister X and Finance Minister Y", "British
    Prime Minister X and Prince Y"."""
    if other.role in _ROYAL:
        return True
    keys = [role_key(mention.role or "") for mention in (one, other)]
    return keys[0] != keys[1] and all(_PORTFOLIO.fullmatch(key) for key in keys)


_ROYAL = ("prince", "princess", "crown prince", "crown princess", "queen", "duke", "duchess")
_PORTFOLIO = re.compile(r"(?!.*\b(?:prime|chief)\b).+ minister|.+ secretary|minister of .+")


def find_replaced_state(cast: Cast, number: int, last: int) -> str | None:
    """The state of the person spoken of before, for one who goes "in his place"."""
    mention = cast.mentions[number]
    words = " ".join(cast.tokens.lower[mention.last : min(last, mention.last + NEAR)])
    if _REPLACES.search(words) is None:
        return None
    for before in range(number - 1, -1, -1):
        if cast.sentence[number] - cast.sentence[before] > 1:
            return None
        states = [cast.entities[index].country for index in cast.links[before]]
        if len(states) == 1 and states[0]:
            return states[0]
    return None


_REPLACES = re.compile(
    r"\b(?:in (?:his|her) (?:place|stead)|represent (?:him|her)|on (?:his|her) behalf"
    r"|(?:lead|attend|go|travel|represent)\b.* instead)\b"
)


def find_company_state(
    cast: Cast, entity: Entity, mention: PersonMention, first: int
) -> str | None:
    """The state of the leading traveller, of one who goes along ("accompanied by …")."""
    before = cast.tokens.lower[max(first, mention.first - NEAR) : mention.first]
    if load_lexicon().words["company_words"].isdisjoint(before):
        return None
    leaders = [other for other in cast.entities if other is not entity and other.travels]
    lead = max(leaders, key=lambda other: len(other.mentions), default=None)
    return lead.country if lead is not None else None


_FROM_PARTY = 3  # tokens from "delegation" to the state behind "of the"
_OF_STATE = frozenset({"of", "from"})


def find_party_state(cast: Cast, mention: PersonMention, first: int, last: int) -> str | None:
    """The state of whom one leads: "a U.S. delegation led by X", "five MPs of Ireland led by X"."""
    lists, lower = load_lexicon().words, cast.tokens.lower
    named_states: list[PlaceMention | PersonMention] = [*find_free_places(cast, first, last)]
    named_states += [one for one in cast.mentions if first <= one.first < last]
    for party in named_states:
        if party.country is None or party is mention:
            continue
        named = lower[party.first : party.last + _TO_PARTY]
        if "," in named:
            named = named[: named.index(",")]  # "to Tripoli, leading a delegation"
        before = lower[max(first, party.first - _FROM_PARTY) : party.first]
        if not _OF_STATE.isdisjoint(before):
            named = [*before, *named]  # "a delegation of the Omani navy"
        if lists["group_parties"].isdisjoint(named) and lists["group_bands"].isdisjoint(named):
            continue
        if party.first < mention.first:
            between = lower[party.last : mention.first]
            led = (
                between[-1:] == ["by"] and between[-2:-1] and between[-2] in lists["leading_words"]
            ) or (between[-1:] == ["is"] and lower[first] in lists["leading_words"])
        else:
            between = lower[mention.last : party.first]
            led = not lists["leading_words"].isdisjoint(between)
            if not lists["leading_words"].isdisjoint(between[-_TO_LEAD:]):
                # "X, with five aides, came to Riga to lead the Omani delegation"
                between = [] if _is_alone(cast, mention, party.first) else between
        if led and len(between) <= NEAR:
            return party.country
    return None


def _is_alone(cast: Cast, mention: PersonMention, end: int) -> bool:
    """Whether no other person stands between the mention and token ``end``, a clause away."""
    others = (one for one in cast.mentions if one.role or one.name)
    near = end - mention.last <= 2 * NEAR
    return near and not any(mention.last <= one.first < end for one in others)


def is_met(cast: Cast, mention: PersonMention, first: int, last: int) -> bool:
    """Whether somebody meets the person, or is received by them."""
    lists, lower = load_lexicon().words, cast.tokens.lower
    before = lower[max(first, mention.first - NEAR) : mention.first]
    if before[-1:] == [","] and all(other.last != mention.first - 1 for other in cast.mentions):
        before = []  # "If the talks succeed, the minister will …": nobody's object
    behind = lower[mention.last : min(last, mention.last + NEAR // 2)]
    guest = not load_lexicon().words["guest_words"].isdisjoint(behind)
    if not lists["hosting_words"].isdisjoint(behind) and not guest:
        return True
    if not lists["company_words"].isdisjoint(before):
        return False
    met = next((w for w in reversed(before) if w in lists["meeting_words"]), None)
    if met == "with" and _goes_with(lower, first, mention.first):
        return False  # "travels with the president", "with Governor A of Dar; Governor B of Mar"
    if met is not None:
        return before[-1:] != ["between"]  # the first of two who meet is no one's host
    if "invitation" in before[-4:] and not _FROM.isdisjoint(before[-3:]):
        return True  # "at the invitation of Sultan X"
    return "by" in before and not lists["hosting_words"].isdisjoint(before)


def _goes_with(lower: list[str], first: int, person: int) -> bool:
    """Whether the last "with" between two tokens stands behind a verb of going."""
    at = next(i for i in range(person - 1, first - 1, -1) if lower[i] == "with")
    return at > first and lower[at - 1] in load_lexicon().words["arrival_words"]


def comes_to_scene(cast: Cast, mention: PersonMention) -> bool:
    """Whether the person arrives in the dateline's own state, and so comes from elsewhere."""
    lower, lists = cast.tokens.lower, load_lexicon().words
    arrival, setting_out = lists["arrival_words"], lists["setting_out_words"]
    last = cast.sentences[cast.sentence[cast.mentions.index(mention)]][1]
    if cast.at_capital and _arrives_here(lower[mention.last : last], arrival):
        return True
    for place in find_free_places(cast, mention.last, last):
        seat = place.kind is PlaceKind.DEMONYM and lower[place.last : place.last + 1] == ["capital"]
        if place.kind not in (PlaceKind.COUNTRY, PlaceKind.CAPITAL) and not seat:
            continue
        if place.first - mention.last > NEAR:
            return False
        between = lower[mention.last : place.first]
        if "to" in between:  # "a visit of President X to the United States"
            between = lower[max(0, mention.first - NEAR // 2) : place.first]
        leaves_for = lower[place.first - 1] == "for" and not setting_out.isdisjoint(between)
        comes = leaves_for or lower[place.first - 1] == "into" or not arrival.isdisjoint(between)
        return place.country == cast.home and comes
    return False


def _arrives_here(behind: list[str], arrival: frozenset[str]) -> bool:
    """ "arrived here on Monday for a visit", unlike "arrived here after a visit to"."""
    at = next((i for i, word in enumerate(behind[:NEAR]) if word == "here"), 0)
    if not at or behind[at - 1] not in arrival or "for" not in behind[at : at + 2 * NEAR]:
        return False
    return not arrival.isdisjoint(behind[behind.index("for", at) :])
