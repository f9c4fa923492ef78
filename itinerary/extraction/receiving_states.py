"""The state where a going leads that names no place: the host's, a parliament's, a friend's."""

from __future__ import annotations

import re

from itinerary.extraction.act import Act, find_lemma
from itinerary.extraction.claims import Destination
from itinerary.extraction.destinations import find_groups
from itinerary.extraction.memory import host_country, linked_to
from itinerary.extraction.resolving import resolve_place
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts
from itinerary.language.mentions import PlaceKind, PlaceMention
from itinerary.language.people.roles import lives_at_post

# "is to address the Danish parliament", "will speak to both houses of Egypt's parliament"
_PARLIAMENT = compile_rule(
    "ATTEND TO? [THE WORD ADVERB EVENT OF]{0,5} ([DEMONYM PLACE]) POSSESSIVE? ([WORD EVENT])"
)
_PARLIAMENTS = frozenset(
    {"parliament", "congress", "lawmakers", "legislature", "senate", "assembly"}
)


def find_parliament(scene: Scene, strip: Strip, act: Act) -> Destination | None:
    """The state whose parliament is addressed."""
    match = _PARLIAMENT.match(strip.shape, act.item)
    if match is None or find_lemma(strip, act) not in ("address", "speak"):
        return None
    state = strip.refs[match.start(1)]
    word = scene.tokens.lower[strip.first[match.start(2)]]
    if word not in _PARLIAMENTS or not isinstance(state, PlaceMention) or state.country is None:
        return None
    return Destination(state.country, None, act.item)


# "is on a visit to strengthen relations with New Zealand"
_FOR_TIES = compile_rule(
    "(?: ON? DATE )? TO WORD [WORD HIS THE ADVERB]{0,3} WITH THE? (PLACE) (?! POSSESSIVE )"
)
_TIES = frozenset({"ties", "relations", "links", "bonds", "friendship", "partnership"})


def find_place_of_ties(scene: Scene, strip: Strip, act: Act) -> Destination | None:
    """The state with which a journey is to mend ties: where it leads."""
    match = _FOR_TIES.match(strip.shape, act.item + 1)
    if match is None:
        return None
    ties = scene.tokens.lower[strip.first[match.start(1)] - 2 : strip.first[match.start(1)]]
    named = not _TIES.isdisjoint(ties) or ties[1:] == ["the"]
    return resolve_place(scene, strip, match.start(1)) if named else None


# "is on a three-country visit to Europe for consultations with Spain, France and Italy"
_TALKS_WITH = compile_rule(
    "[TO IN]? THE? REGION (?: ON? DATE )? FOR [THE WORD NAME]{0,3} TALKS (?: OPEN .{1,2} CLOSE )?"
    " WITH (?: [GROUP WORD] [OF FROM] )? (?= THE? PLACE )"
)


def find_places_of_talks(scene: Scene, strip: Strip, act: Act) -> list[Destination]:
    """The states with which talks are held on a tour of a region."""
    match = _TALKS_WITH.match(strip.shape, act.item + 1)
    if match is None:
        return []
    return [p for g in find_groups(scene, strip, match.end(), act.end) for p in g.places]


# "The king invited her to attend the parade": at home
_INVITING = compile_rule(
    "(PERSON) [HAS ADVERB]{0,2} INVITE [THE DEMONYM HIS]{0,2} [PERSON HIM HIS] TO $"
)


def find_inviter(scene: Scene, strip: Strip, act: Act) -> str | None:
    """The state of whoever invites to what the clause names no place for."""
    host = _INVITING.search(strip.shape, 0, act.item)
    return host_country(scene, strip, [host.start(1)]) if host is not None else None


# "Egypt said the chancellor would visit on Thursday", "Egypt's government said the visit by the
# chancellor would": it speaks as the host.
_ANNOUNCES = compile_rule(
    "(?: (PLACE) POSSESSIVE? | THE (DEMONYM) ) [WORD NAME]{0,3} [ADVERB HAS]* REPORT"
)


_SAYS_IT = compile_rule(
    "(?: (PLACE) POSSESSIVE? | THE (DEMONYM) ) [WORD NAME]{0,3} [ADVERB HAS]*"
    " REPORT RELATIVE? WORD $"
)


# "Oman is preparing for a visit by the chancellor", "Oman expects a visit by"
_AWAITS = compile_rule(
    "(PLACE) [ADVERB IS HAS]{0,3}"
    " (?: [PLAN WISH HOST] FOR? | WISH WORD TO | IN TALKS [^COMMA]{0,4} [ON WITH] )"
    " [THE WORD DURATION ADVERB]{0,4} $"
)
# "the visit by the chancellor"
_VISIT_BY = compile_rule("JOURNEY [OF BY] [THE DEMONYM]* PERSON")


def find_announcer(strip: Strip, act: Act) -> str | None:
    """The state that makes a visit without a place known, and so receives it."""
    if act.noun:
        match = _AWAITS.search(strip.shape, 0, act.item)
        if match is None and _VISIT_BY.match(strip.shape, act.item):
            match = _ANNOUNCES.search(strip.shape, 0, act.item)
    elif act.frame in (parts.VISIT, parts.ARRIVE):
        match = _ANNOUNCES.search(strip.shape, 0, act.group.first)
    else:
        return None
    return _speaking_state(strip, match)


# "Oman looks forward to the visit"
_LOOKS_FORWARD = compile_rule("[PLACE IS] WISH WORD TO [THE HIS WORD ADVERB]{0,4} $")


def is_awaited(strip: Strip, act: Act) -> bool:
    """Whether the journey is looked forward to, and so is still to come."""
    return act.noun and _LOOKS_FORWARD.search(strip.shape, 0, act.item) is not None


def find_host_speaking(strip: Strip, item: int) -> str | None:
    """The state that says in front of ``item`` what "it" will do: "Oman said it would receive"."""
    match = _SAYS_IT.search(strip.shape, 0, item)
    return _speaking_state(strip, match)


def _speaking_state(strip: Strip, match: re.Match[str] | None) -> str | None:
    mention = strip.refs[match.start(match.lastindex or 1)] if match is not None else None
    if not isinstance(mention, PlaceMention) or mention.kind not in _STATES:
        return None
    return mention.country


_STATES = (PlaceKind.COUNTRY, PlaceKind.CAPITAL, PlaceKind.DEMONYM)


# "will visit President X", "pays a visit to the king"
_VISITED = compile_rule("[TO ON WITH THE DEMONYM]* (PERSON) (?! POSSESSIVE)")


def find_state_of_host(scene: Scene, strip: Strip, act: Act) -> str | None:
    """The state of the office holder who is visited: at home, as no place is told."""
    noun = act.frame == parts.JOURNEY and strip.shape[act.item + 1 : act.item + 2] == parts.TO
    match = _VISITED.match(strip.shape, act.item + 1) if noun or act.frame == parts.VISIT else None
    if match is None:
        return None
    for who in linked_to(scene, strip, match.start(1)):
        host = scene.entities[who]
        if host.role is not None and not lives_at_post(host.role):
            return host.country
    return None
