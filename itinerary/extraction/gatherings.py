"""The days of gatherings, which are those of all who come to them, and of what else is held where.

"Fifteen leaders will meet in Samarkand on September 15 and 16. … Putin will be there, too."
"""

from __future__ import annotations

from dataclasses import replace

from itinerary.extraction.claims import Claim, Rule
from itinerary.extraction.resolving import resolve_place
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.visits import Visit
from itinerary.facts import DateMention, DateSpan, Precision
from itinerary.language import lexicon as parts

_PLACE = "IN (?:THE|DEMONYM|NAME|WORD OF?){0,4} (PLACE)"
# "the summit in Lima on May 3", "leaders will meet in Lima on May 3".
_AT_AND_WHEN = compile_rule(f"[EVENT MEET] ADVERB? {_PLACE} COMMA? ON? (DATE)")
# "the summit on May 3 in Lima".
_WHEN_AND_AT = compile_rule(f"[EVENT MEET] ON? (DATE) {_PLACE}")

# "In Lima, from May 3 to 5, …", "On May 3 in Lima …": the sentence is of what is done there then.
_PLACE_THEN_DAY = compile_rule(f"^ [NUMBER WORD]{{0,2}} {_PLACE} COMMA? ON? (DATE) COMMA")
_DAY_THEN_PLACE = compile_rule(f"^ ON? (DATE) COMMA? {_PLACE} COMMA")
# "It is Lima, May 3-5; Quito, May 6; and then home".
_LISTED = compile_rule("(PLACE) COMMA (DATE) (?: SEMICOLON | COMMA AND | WORD $ )")
_SOMEBODY = compile_rule("[PERSON PRONOUN HIS HIM GROUP EVENT TALKS MEET]")

_COMING = frozenset({Rule.TAKES_PART, Rule.IS_IN, Rule.MEETS, Rule.CALLS_OFF})


def remember_gathering(scene: Scene, strip: Strip) -> None:
    """Keep the days of the gatherings that the sentence tells of, by their country."""
    if parts.DATE not in strip.shape or parts.PLACE not in strip.shape:
        return
    if parts.EVENT in strip.shape or parts.MEET in strip.shape:
        for rule, place, day in ((_AT_AND_WHEN, 1, 2), (_WHEN_AND_AT, 2, 1)):
            for match in rule.finditer(strip.shape):
                _keep(scene, strip, match.start(place), match.start(day), scene.gatherings)
    for rule, place, day in ((_PLACE_THEN_DAY, 1, 2), (_DAY_THEN_PLACE, 2, 1)):
        fronted = rule.match(strip.shape)
        if fronted is not None and _SOMEBODY.search(strip.shape, fronted.end()):
            _keep(scene, strip, fronted.start(place), fronted.start(day), scene.occasions)

    if parts.PLACE + parts.COMMA + parts.DATE not in strip.shape:
        return
    listed = list(_LISTED.finditer(strip.shape))
    if len(listed) == 1 and listed[0].end() == len(strip.shape):
        return  # "to Lima; Quito; and Bogota, May 3-8": the days of them all
    for match in listed:
        _keep(scene, strip, match.start(1), match.start(2), scene.occasions)


# "The two-day summit will be held on May 3", "The meeting is set for Tuesday"
_TAKES_PLACE = compile_rule(
    "^ [THE DURATION WORD NAME NUMBER DEMONYM REGION]{1,7} (?P<what> [EVENT TALKS] )"
    " [WILL IS WOULD DUE TO BE PLAN ADVERB]{1,5} (?P<how> [LAST MEET BEGIN DUE PLAN ATTEND] )"
    " [FOR ON BEGIN]{0,2} (?P<when> DATE )"
)
_OPENS = frozenset(parts.BEGIN + parts.ATTEND)


def date_gathering(scene: Scene, strip: Strip, told: list[Claim]) -> None:
    """Keep the days of the meeting for which somebody goes, by what was ``told`` right before."""
    if parts.DATE not in strip.shape or parts.PLACE in strip.shape:
        return
    match = _TAKES_PLACE.match(strip.shape)
    mention = strip.date_at(match.start("when")) if match is not None else None
    if match is None or mention is None or not _is_ahead(scene, mention):
        return
    opens = match["how"] in _OPENS and mention.span.start == mention.span.end
    span = replace(mention.span, end=None) if opens else mention.span
    noun = scene.tokens.lower[strip.first[match.end("what") - 1]]
    for claim in told:
        if strip.number - claim.sentence > _NEAR or len(claim.places) != 1:
            continue
        country = claim.places[0].country
        before = scene.strips[claim.sentence]
        if claim.purpose:
            scene.gatherings.setdefault(country, span)
        elif noun in scene.tokens.lower[before.first[0] : before.last[-1]]:
            scene.occasions.setdefault(country, span)  # "to attend a forum. The forum will be"


_NEAR = 2  # sentences


def _keep(scene: Scene, strip: Strip, place: int, day: int, days: dict[str, DateSpan]) -> None:
    """Note in ``days`` that something is held at the place on the day, if that is ahead."""
    where, when = resolve_place(scene, strip, place), strip.date_at(day)
    if where is not None and when is not None and _is_ahead(scene, when):
        days.setdefault(where.country, when.span)


def _is_ahead(scene: Scene, mention: DateMention) -> bool:
    span = mention.span
    if span.precision is not Precision.DAY or span.start is None or span.end is None:
        return False
    return span.end >= scene.article.published


def find_gathering(visit: Visit, scene: Scene) -> DateSpan | None:
    """The days of the gathering that the visit is made for, if the article tells them, or else
    of what it says is held in the country."""
    held = scene.gatherings.get(visit.country)
    if held is not None and any(_is_for_event(claim) for claim in visit.claims):
        return held
    return scene.occasions.get(visit.country)


def _is_for_event(claim: Claim) -> bool:
    return claim.rule in _COMING or claim.purpose is not None
