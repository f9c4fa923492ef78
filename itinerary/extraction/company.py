"""Who else goes along: delegations and the people named in them."""

from __future__ import annotations

from itinerary.extraction.claims import Bound, Claim, Rule, Turn
from itinerary.extraction.destinations import find_groups
from itinerary.extraction.moods import Mood
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.subjects import list_people
from itinerary.language import lexicon as parts

# "The delegation, which left on Monday, includes X and Y"
_INCLUDES = compile_rule("RETINUE .{0,14} INCLUDE (?:THE|DEMONYM)* (PERSON)")
# "X and Y are in the delegation", "X is on the plane"
_BELONGS = compile_rule(
    "(PERSON) (?:<.{1,4}>)? COMMA? ADVERB* [IS WAS WILL HAS] .{0,3} [IN ON OF]"
    " (?:THE|HIS|WORD)* RETINUE"
)
# "Among his entourage are X and Y", "Also in the delegation is X"
_AMONG = compile_rule(
    "(?:WITH|IN|ON|OF) .{0,4} RETINUE .{0,3} [IS WAS WILL] BE? (?:THE|DEMONYM)* (PERSON)"
)
# "X goes with him", "X travels with the president"
_WITH = compile_rule(
    "(PERSON) ADVERB* [WILL IS]? .{0,2} [GO LEAVE ARRIVE] .{0,2} WITH [HIM PERSON]"
)
# "So does X", "With him will be X"
_WITH_HIM = compile_rule("^ WITH HIM .{0,4} (PERSON)")


# "So does the foreign minister", "As will X"
_LIKEWISE = compile_rule("^ WHILE [WILL WOULD IS HAS WAS MAY WORD] (?:THE|DEMONYM)* (PERSON)")


# "goes on to Manaus, together with X and Y"
_TOGETHER = compile_rule("[PLACE DATE HERE] COMMA? (AND) (?:THE|DEMONYM)* (PERSON)")


# "will travel to Ghana and Egypt with the interior minister"
_GOES_WITH = compile_rule(
    "GO [^TALKS MEET SEMICOLON RELATIVE]{1,14} [PLACE DATE] WITH (?:THE|DEMONYM)* (PERSON)"
)


def read_company(scene: Scene, strip: Strip, topic: tuple[int, ...]) -> list[Claim]:
    """A claim that the named people go along with the traveller spoken of last."""
    if not topic or parts.PERSON not in strip.shape:
        return []
    for match in _TOGETHER.finditer(strip.shape):
        if strip.last[match.start(1)] - strip.first[match.start(1)] > 1:
            items = [i for i in list_people(strip, match.start(2)) if i >= match.start(2)]
            return _claim(scene, strip, topic, items)
    along = _GOES_WITH.search(strip.shape)
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
    for rule in (_INCLUDES, _AMONG, _BELONGS, _WITH, _WITH_HIM, _LIKEWISE):
        found = rule.search(strip.shape)
        if found is None:
            continue
        first = found.start(1)
        items = list_people(strip, first)
        if rule in (_INCLUDES, _AMONG, _WITH_HIM):
            items = [item for item in items if item >= first]
        claims = _claim(scene, strip, topic, items)
        if claims:
            return claims
    return []


def _claim(scene: Scene, strip: Strip, topic: tuple[int, ...], items: list[int]) -> list[Claim]:
    company = tuple(
        who for item in items for who in scene.links[strip.people[item]] if who not in topic
    )
    if not company:
        return []
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
