"""The places that stand with an act: behind its verb or noun, in front, or in the clause around."""

from __future__ import annotations

from itinerary.extraction.act import Act
from itinerary.extraction.destinations import PlaceGroup, find_groups
from itinerary.extraction.nouns import COMPLEMENT
from itinerary.extraction.resolving import resolve_place
from itinerary.extraction.routes import STAYING, leads_to
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import AUXILIARIES


def find_places_of(scene: Scene, strip: Strip, act: Act) -> list[PlaceGroup]:
    begin = act.item + 1
    if act.noun:
        said_of = _places_as_subject(scene, strip, act) or _complement(scene, strip, act)
        if said_of:
            return said_of
        # "his Tokyo trip", "the Moscow visit": the place may stand before the noun.
        groups = find_groups(scene, strip, begin, act.end)
        if not any(g.preposition in _BEHIND_NOUN and not g.topic for g in groups):
            i = act.item - 1
            if i >= 0 and strip.shape[i] == parts.PLACE:
                place = resolve_place(scene, strip, i)
                if place is not None:
                    return [PlaceGroup(i, i + 1, "", "", [place], False), *groups]
        told = [g for g in groups if g.preposition or _needs_none(strip, act, g)]
        if not told and act.governor is not None:
            told = _place_of_relative(scene, strip, act)
        opens = not told and _OPENS_AT.fullmatch(strip.shape, 0, act.item)
        return find_groups(scene, strip, 0, act.item) if opens else told
    groups = find_groups(scene, strip, begin, act.end)
    opening = 0 if _OPENS_WITH_ASIDE.match(strip.shape) else act.front
    front = parts.IN in strip.shape[opening : act.group.first]
    fronted = [
        g
        for g in (find_groups(scene, strip, opening, act.group.first) if front else ())
        if g.preposition == parts.IN
        and (g.first <= opening + 1 or _AT_EVENT.fullmatch(strip.shape, opening, g.first))
    ]
    if fronted and parts.REPORT in strip.shape[fronted[0].last : act.item]:
        fronted = []  # "In Rome, the minister said they would be sent back"
    fronted = fronted or _place_of_relative(scene, strip, act)
    leading = [g for g in groups if not g.topic and leads_to(strip, act, g)]
    where = bool(fronted) and fronted[0].link == "where" and act.frame == parts.ARRIVE
    if fronted and not leading and (act.frame in STAYING or where):
        return fronted
    if act.frame == parts.VISIT:
        return [g for g in groups if g.preposition or g.first - act.item <= 6]
    if act.frame == parts.ARRIVE:
        return [g for g in groups if g.preposition or g.first - act.item <= 2]
    return groups


_BEHIND_NOUN = frozenset(parts.TO + parts.OF + parts.INCLUDE)


# "a two-leg trip next week: first Cairo, then Tunis"
_OPENS_STOPS = compile_rule("COLON ADVERB? $")


def _needs_none(strip: Strip, act: Act, group: PlaceGroup) -> bool:
    """Whether places behind a journey noun do without a preposition: "here", those of a list."""
    adverbial = strip.shape[group.first] in parts.HERE + parts.THERE
    return adverbial or _OPENS_STOPS.search(strip.shape, act.item, group.first) is not None


# "In Oslo on Thursday, engagements will include"
_OPENS_AT = compile_rule(
    "IN [THE DEMONYM]? PLACE (?:ON? DATE)? COMMA (?:THE? PERSON POSSESSIVE)?"
    " [THE HIS WORD ADVERB]{0,3}"
)


# "At the NATO summit in Madrid, he will", "On March 3 in Madrid he will": where it happens.
_AT_EVENT = compile_rule(
    "[COMMA AND]{0,2} (?: [IN ON DURING] [THE NAME WORD DEMONYM NUMBER POSSESSIVE GROUP]{0,6}"
    " [EVENT TALKS MEET] | ON? DATE COMMA? )"
)


# "In Riga, where the talks go on, she will see the premier": the place is the main clause's.
_OPENS_WITH_ASIDE = compile_rule("^ IN [THE DEMONYM]? PLACE COMMA RELATIVE")


def _place_of_relative(scene: Scene, strip: Strip, act: Act) -> list[PlaceGroup]:
    """ "…, Sri Lanka, where he will be until Sunday": the place that "where" speaks of."""
    shape = strip.shape
    i = act.group.first - 1
    while i > 0 and act.group.first - i < 8 and shape[i] != parts.RELATIVE:
        i -= 1
    if i < 1 or scene.tokens.lower[strip.first[i]] != "where":
        return []
    for k in (i - 1, i - 2):
        if k >= 0 and shape[k] == parts.PLACE:
            begin = k
            while begin > 1 and shape[begin - 2 : begin] in _LISTED:
                begin -= 2
            groups = find_groups(scene, strip, begin, k + 1)
            for group in groups:
                group.preposition, group.link = parts.IN, "where"
            return groups
    return []


# "a trip to Israel and Jordan, where he will be until Friday" speaks of both.
_LISTED = frozenset((parts.PLACE + parts.AND, parts.PLACE + parts.COMMA))


def _places_as_subject(scene: Scene, strip: Strip, act: Act) -> list[PlaceGroup]:
    """ "Japan and India will be the first stops of his tour": the places stand before the verb."""
    shape = strip.shape
    first = act.group.first
    if not act.turn or act.turn not in AUXILIARIES or first == 0 or shape[first - 1] != parts.PLACE:
        return []
    begin = first - 1
    while begin > 0 and shape[begin - 1] in parts.PLACE + parts.COMMA + parts.AND + parts.THE:
        begin -= 1
    groups = find_groups(scene, strip, begin, first)
    follows = _FOLLOWED_BY.search(shape, act.item)
    if (
        follows is not None
        and "followed" in scene.tokens.lower[strip.first[follows.start(1)] :][:1]
    ):
        groups += find_groups(scene, strip, follows.start(1), len(strip))
    for group in groups:
        group.preposition = parts.TO
    return groups


# "…, followed by Saudi Arabia and Qatar"
_FOLLOWED_BY = compile_rule("COMMA? (AND) THE? PLACE")


_STOPS = frozenset({"stops", "destinations", "legs", "ports"})


_APPOSED = compile_rule("[COMMA COLON DASH] THE? PLACE (?! POSSESSIVE | ADVERB* REPORT)")


_COPULAS = frozenset(parts.IS + parts.WAS + parts.BE + parts.COMMA + parts.COLON + parts.DASH)


def _complement(scene: Scene, strip: Strip, act: Act) -> list[PlaceGroup]:
    """ "his next stop is Baku": the places that the journey is said to be."""
    verb = act.group.verb
    if scene.tokens.lower[strip.first[act.item]] in _STOPS and _APPOSED.match(
        strip.shape, act.item + 1
    ):
        verb = act.item + 1  # "the first two stops, Bahrain and Oman"
    if verb <= act.item or strip.shape[verb] not in _COPULAS:
        return []
    if not COMPLEMENT.match(strip.shape, verb + 1):
        return []
    groups = find_groups(scene, strip, verb + 1, act.end)
    for group in groups[:1]:
        group.preposition = parts.TO
    return groups
