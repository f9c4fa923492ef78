"""Stops told outside of their clause: before it, and behind a clause hung on to another stop."""

from __future__ import annotations

from itinerary.extraction.act import Act
from itinerary.extraction.claims import Claim, Destination, claim_stay
from itinerary.extraction.days import read_in_mood
from itinerary.extraction.destinations import find_dates_between, find_groups
from itinerary.extraction.drafts import RULES
from itinerary.extraction.moods import Mood
from itinerary.extraction.resolving import resolve_place
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.facts import DateSpan
from itinerary.language import lexicon as parts

# "After Riga on Friday, …", "Before Korea …": the stop before or behind that of the clause.
_STOP_BEFORE = compile_rule("WHILE THE? (PLACE) (?: ON? DATE )? COMMA?")
# "will fly to Riga on Friday after talks in Rome on Thursday"
_AFTER_TALKS = compile_rule(
    "WHILE [THE DURATION WORD OF ADVERB]{0,4} TALKS (?: WITH [^PLACE SEMICOLON COMMA]{1,5} )?"
    " IN THE? (PLACE) ON? (DATE)"
)
_AHEAD = frozenset({Mood.WILL, Mood.PRESENT, Mood.MAY})
_ORDER = frozenset({"after", "before"})
_GOING = frozenset(parts.GO + parts.VISIT + parts.LEAVE + parts.ARRIVE + parts.STAY)


def read_stop_before(scene: Scene, strip: Strip, act: Act, who: tuple[int, ...]) -> list[Claim]:
    """The claim of a stop named in front of the clause; the clause begins behind it then."""
    match = _STOP_BEFORE.match(strip.shape, act.front, act.group.first)
    if match is None or act.frame not in _GOING:
        return []
    if scene.tokens.lower[strip.first[match.start()]] not in _ORDER:
        return []
    place = resolve_place(scene, strip, match.start(1))
    if place is None:
        return []
    act.front = match.end()
    dates = find_dates_between(strip, match.start(), match.end())
    return [_make(strip, act, who, (place,), dates[0][1].span if dates else None)]


def read_talks_before(scene: Scene, strip: Strip, act: Act, who: tuple[int, ...]) -> list[Claim]:
    """The claim of dated talks elsewhere after which a journey is to be made."""
    if act.frame not in _GOING or act.group.mood not in _AHEAD or parts.TALKS not in strip.shape:
        return []
    match = _AFTER_TALKS.search(strip.shape, act.item)
    if match is None or scene.tokens.lower[strip.first[match.start()]] != "after":
        return []
    place, mention = resolve_place(scene, strip, match.start(1)), strip.date_at(match.start(2))
    homes = {scene.entities[one].country for one in who}
    if place is None or mention is None or place.country in homes or None in homes:
        return []
    span = read_in_mood(mention, Mood.WILL)
    return [_make(strip, act, who, (place,), span)]


# "Jordan, where she meets the king, and Egypt": the list goes on behind the clause.
_RESUMED = compile_rule(
    "[PERSON DATE EVENT TALKS GROUP HIM JOURNEY CLOSE] COMMA AND? ADVERB? [TO IN]? (THE? PLACE)"
    " (?! POSSESSIVE | ADVERB? [IS WAS WILL HAS HAD REPORT MAY WOULD] )"
)
_LISTING = frozenset(parts.VISIT + parts.GO + parts.LEAVE + parts.JOURNEY)
_FAR = 30  # items


def read_resumed(scene: Scene, strip: Strip, act: Act, who: tuple[int, ...]) -> list[Claim]:
    """The claim of the stops with which a list goes on behind a relative clause."""
    shape = strip.shape
    hung = act.end
    while hung < len(shape) and shape[hung] in parts.COMMA:
        hung += 1
    if act.frame not in _LISTING or shape[hung : hung + 1] != parts.RELATIVE:
        return []
    if shape[hung - 2 : hung] != parts.PLACE + parts.COMMA:
        return []
    match = _RESUMED.search(shape, hung, min(len(shape), hung + _FAR))
    if match is None:
        return []
    groups = find_groups(scene, strip, match.start(1), len(strip))[:1]
    places = tuple(place for group in groups for place in group.places)
    return [_make(strip, act, who, places, None)] if places else []


def _make(
    strip: Strip,
    act: Act,
    who: tuple[int, ...],
    places: tuple[Destination, ...],
    span: DateSpan | None,
) -> Claim:
    claim = claim_stay(strip, who, places, act.group.mood, RULES[act.frame], [span] * len(places))
    claim.heading = strip.heading
    return claim
