"""Which places a going leads to, and which it comes from."""

from __future__ import annotations

from itinerary.extraction.act import Act
from itinerary.extraction.destinations import PlaceGroup
from itinerary.extraction.goals import find_places_of
from itinerary.extraction.routes import cut_relative, find_origins, is_host_phrase, leads_to, speaks
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts


def find_directions(
    scene: Scene, strip: Strip, act: Act
) -> tuple[list[PlaceGroup], list[PlaceGroup]]:
    """The groups of places that the act leads to, and those that it comes from."""
    end = _cut_amid(scene, strip, act, cut_relative(scene, strip, act))
    behind = act.group.verb if act.noun and act.group.verb > end else len(strip)
    groups = [
        g
        for g in find_places_of(scene, strip, act)
        if not g.topic and (g.first < end or g.first > behind)
    ]
    origins = find_origins(strip, act, groups)
    leading = [g for g in groups if g not in origins and leads_to(strip, act, g)]
    if act.frame == parts.END:
        # "is expected back in the country on Friday": at home
        leading = [g for g in leading if strip.shape[g.last - 1] != parts.THERE]
    return [
        g for g in leading if not is_host_phrase(strip, g) and not speaks(strip, act, g)
    ], origins


def _cut_amid(scene: Scene, strip: Strip, act: Act, end: int) -> int:
    """ "will travel to Europe amid a buildup near Kyiv": what goes on meanwhile is elsewhere."""
    item = strip.shape.find(parts.DURING, act.item + 1, end)
    while item > 0 and scene.tokens.lower[strip.first[item]] not in scene.lexicon.meanwhile:
        item = strip.shape.find(parts.DURING, item + 1, end)
    cause = _OWING_TO.search(strip.shape, act.item, end) if parts.DUE in strip.shape else None
    if cause is not None and not strip.forms[cause.end() - 1]:
        end = cause.start(1)
    return min(item, end) if item > 0 else end


# "cancelled her trip due to a storm in Russia", unlike "the visit due to begin"
_OWING_TO = compile_rule("[JOURNEY PLACE DATE EVENT TALKS] (DUE) TO .")
