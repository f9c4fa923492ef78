"""The place of an act that names none: its meeting's, its host's, its programme's, or here."""

from __future__ import annotations

from itinerary.extraction.act import BEING, Act, find_lemma
from itinerary.extraction.claims import Claim, Destination
from itinerary.extraction.days import Day
from itinerary.extraction.events import find_venue
from itinerary.extraction.memory import Memory, host_country
from itinerary.extraction.moods import Mood
from itinerary.extraction.objects import find_behind
from itinerary.extraction.resolving import resolve_place
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts
from itinerary.language.mentions import PlaceKind, PlaceMention

_AT_EVENTS = frozenset(
    {parts.ATTEND, BEING, parts.GO, parts.LEAVE, parts.ARRIVE, parts.MEET, parts.CANCEL}
)
_AHEAD = frozenset({Mood.WILL, Mood.PRESENT})


def place_unsaid(
    scene: Scene, strip: Strip, act: Act, claim: Claim, days: list[Day], memory: Memory
) -> None:
    """Give ``claim`` its place where the clause says none, if anything else tells it."""
    span = days[0].span if days else None
    if act.frame in _AT_EVENTS and act.end > act.item + 1:
        venue = find_venue(scene, strip, act.item + 1, act.end, memory.events)
        if venue is not None:
            claim.places, claim.spans = (venue[0],), [span or venue[1]]
            return
    if act.frame == parts.ARRIVE and claim.mood in _AHEAD:
        place = _find_place_of_event(scene, strip, act)
        if place is not None:
            claim.places, claim.spans = (place,), [span]
            return
    _default_places(scene, strip, act, claim, days)
    if not claim.places and memory.where is not None and claim.mood in _AHEAD:
        claim.places, claim.spans = (memory.where,), [span]


# "The forum meets in the Cook Islands next week, and Holm arrives on Wednesday."
_HELD_AND = compile_rule(
    "[EVENT MEET] ADVERB? IN (?:THE|DEMONYM|NAME|WORD OF?){0,4} (PLACE)"
    " (?:ON? DATE)? COMMA? AND (?:THE|DEMONYM)* $"
)


def _find_place_of_event(scene: Scene, strip: Strip, act: Act) -> Destination | None:
    subject = act.subject[0] if act.subject else act.group.first
    match = _HELD_AND.search(strip.shape, 0, subject) if subject > 0 else None
    return resolve_place(scene, strip, match.start(1)) if match is not None else None


def _default_places(scene: Scene, strip: Strip, act: Act, claim: Claim, days: list[Day]) -> None:
    """Where a going without a place leads: to the host, or here when a foreigner comes."""
    span = days[0].span if days else None
    if act.frame == parts.ATTEND and "guest" in find_lemma(strip, act):
        country = host_country(scene, strip, find_behind(strip, act, parts.OF))
        if country is not None:
            claim.places, claim.spans = (Destination(country, None, act.item),), [span]
        return
    homes = {scene.entities[who].country for who in claim.who}
    host = _find_announcer(strip, act)
    if host is not None and None not in homes and host not in homes:
        claim.places, claim.spans = (Destination(host, None, act.item),), [span]
        return
    comes = parts.ARRIVE in (act.frame, act.turn)
    announced = act.noun and act.governor is not None and act.turn == parts.REPORT
    visiting = act.noun and act.turn in (parts.IS, parts.BE) and claim.mood is not Mood.BARE
    led_on = strip.shape[act.item + 1 : act.item + 2] in parts.TO + parts.OF  # "tour of Asia"
    current = act.noun and claim.mood is Mood.PROGRESSIVE  # "her current visit"
    visiting = visiting or (current and not led_on)
    if scene.here is None or not (comes or announced or visiting):
        return
    if claim.mood is Mood.PLUPERFECT or (claim.mood is Mood.PAST and not days):
        return
    if scene.here[0] not in homes and (announced or None not in homes):
        claim.places = (Destination(scene.here[0], scene.here[1], act.item),)
        claim.spans = [span]


# "Egypt said the chancellor would visit on Thursday": it speaks as the host.
_ANNOUNCES = compile_rule("(PLACE) [ADVERB HAS]* (REPORT)")


# "Oman is preparing for a visit by the chancellor", "Oman expects a visit by"
_AWAITS = compile_rule(
    "(PLACE) [ADVERB IS HAS]{0,3} (?: [PLAN WISH HOST] FOR? | IN TALKS [^COMMA]{0,4} [ON WITH] )"
    " [THE WORD DURATION ADVERB]{0,4} $"
)


def _find_announcer(strip: Strip, act: Act) -> str | None:
    """The state that makes a visit without a place known, and so receives it."""
    if act.noun:
        match = _AWAITS.search(strip.shape, 0, act.item)
    elif act.frame == parts.VISIT:
        match = _ANNOUNCES.search(strip.shape, 0, act.group.first)
    else:
        return None
    mention = strip.refs[match.start(1)] if match else None
    known = isinstance(mention, PlaceMention) and mention.kind in (
        PlaceKind.COUNTRY,
        PlaceKind.CAPITAL,
    )
    return mention.country if known and isinstance(mention, PlaceMention) else None
