"""Who else goes along: delegations and the people named in them."""

from __future__ import annotations

from itinerary.extraction.claims import Bound, Claim, Rule, Turn
from itinerary.extraction.destinations import find_groups
from itinerary.extraction.moods import Mood
from itinerary.extraction.party import list_companions
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.subjects import list_people
from itinerary.extraction.travellers import seat_company
from itinerary.language import lexicon as parts

# "The delegation, which left on Monday, includes X and Y", "Other members are X and Y"
_INCLUDES = compile_rule(
    "RETINUE (?: .{0,14} INCLUDE | .{0,6} IS ADVERB? COLON? )"
    " [THE DEMONYM NUMBER HIS NAME WORD]{0,4} (PERSON) (?! POSSESSIVE )"
)
# "X and Y are in the delegation", "X is on the plane", "Y forms part of the delegation"
_BELONGS = compile_rule(
    "(PERSON) (?:<.{1,4}>)? COMMA? ADVERB*"
    " (?: [IS WAS WILL HAS] .{0,3} [IN ON OF BY] | [WORD NAME]{1,3} OF | WILL? ATTEND)"
    " (?:THE|HIS|WORD)* RETINUE"
)
# "Y is on the trip as well", "Y is making the trip too", unlike "Y is on a trip to Rome"
_ON_TRIP = compile_rule(
    "(PERSON) COMMA? ADVERB* [IS WAS WILL] ADVERB* [IN ON PAY] (THE|HIS) JOURNEY"
    " (?! [TO OF IN POSSESSIVE] )"
)
# "Among his entourage are X and Y", "Also in the delegation is X"
_AMONG = compile_rule(
    "(?:WITH|IN|ON|OF) .{0,4} RETINUE .{0,3} [IS WAS WILL] BE? [THE DEMONYM GROUP COMMA COLON]*"
    " (PERSON)"
)
# "X goes with him", "X travels with the president"
_WITH = compile_rule(
    "(PERSON) ADVERB* [WILL IS]? .{0,2} [GO LEAVE ARRIVE] .{0,2} WITH [HIM HIS PERSON]"
)
# "So does X", "With him will be X", "With her are five Democrats: X, Y and Z"
_WITH_HIM = compile_rule(
    "^ (?: WITH [HIM HIS] [IS WILL WAS] .{0,6} | WITH HIM .{0,4}"
    " | .{0,4} GO WITH HIM [COLON IS]{1,2} ) (PERSON)"
)


# "So does the foreign minister", "…, as will X"
_LIKEWISE = compile_rule(
    "(?:^ | [COMMA SEMICOLON AND]) WHILE [WILL WOULD IS HAS WAS MAY WORD] (?:THE|DEMONYM)* (PERSON)"
)
_SO = frozenset({"so", "as"})


# "goes on to Manaus, together with X and Y"
_TOGETHER = compile_rule("[PLACE DATE HERE] COMMA? (AND) (?:THE|DEMONYM)* (PERSON)")


# "will travel to Ghana and Egypt with the interior minister"
_GOES_WITH = compile_rule(
    "GO [^TALKS MEET SEMICOLON RELATIVE]{1,14} [PLACE DATE] WITH (?:THE|DEMONYM)* (PERSON)"
)


# In the order in which they are tried, with a part that each must have.
_RULES = {
    _INCLUDES: parts.RETINUE,
    _AMONG: parts.RETINUE,
    _BELONGS: parts.RETINUE,
    _ON_TRIP: parts.JOURNEY,
    _WITH: parts.WITH,
    _WITH_HIM: parts.WITH,
    _LIKEWISE: parts.WHILE,
}


def read_company(scene: Scene, strip: Strip, topic: tuple[int, ...]) -> list[Claim]:
    """A claim that the named people go along with the traveller spoken of last."""
    if not topic or parts.PERSON not in strip.shape:
        return []
    for match in _TOGETHER.finditer(strip.shape):
        if strip.last[match.start(1)] - strip.first[match.start(1)] > 1:
            items = [i for i in list_people(strip, match.start(2)) if i >= match.start(2)]
            return _claim(scene, strip, topic, items)
    along = _GOES_WITH.search(strip.shape) if parts.WITH in strip.shape else None
    if along is not None:
        items = [i for i in list_people(strip, along.start(1)) if i >= along.start(1)]
        home = scene.entities[topic[0]].country
        fellows = [
            i
            for i in items
            if all(scene.entities[w].country in (None, home) for w in scene.links[strip.people[i]])
        ]
        if fellows:
            return _claim(scene, strip, topic, fellows)
    for rule, needed in _RULES.items():
        found = rule.search(strip.shape) if needed in strip.shape else None
        if found is None or (rule is _LIKEWISE and not _says_so(scene, strip, found.start(1))):
            continue
        if rule is _ON_TRIP and scene.tokens.lower[strip.first[found.start(2)]] not in _DEFINITE:
            continue
        first = found.start(1)
        items = list_people(strip, first)
        if rule in (_INCLUDES, _AMONG, _WITH_HIM):
            items = list_companions(strip, first)
        claims = _claim(scene, strip, topic, items)
        if claims:
            return claims
    return []


_DEFINITE = frozenset({"the", "this", "his", "her", "their"})


def _says_so(scene: Scene, strip: Strip, item: int) -> bool:
    """Whether "so" or "as" opens the clause of the person at ``item``: "as does X"."""
    before = scene.tokens.lower[strip.first[max(0, item - 4)] : strip.first[item]]
    return not _SO.isdisjoint(before)


def _claim(scene: Scene, strip: Strip, topic: tuple[int, ...], items: list[int]) -> list[Claim]:
    company = tuple(
        who for item in items for who in scene.links[strip.people[item]] if who not in topic
    )
    if not company:
        return []
    seat_company(scene, company, topic[0])
    return [
        Claim(
            who=topic[:1],
            places=(),
            mood=Mood.BARE,
            turn=Turn.GO,
            bound=Bound.STAY,
            sentence=strip.number,
            start=strip.start,
            end=strip.end,
            rule=Rule.OF_PARTY,
            companions=company,
            within=tuple(
                place.country
                for group in find_groups(scene, strip, 0, len(strip))
                for place in group.places
                if group.preposition == parts.IN and not group.topic
            ),
        )
    ]
