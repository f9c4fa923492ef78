"""Which country and city an item of a strip means: a name, an adjective, "here" or "there"."""

from __future__ import annotations

from itinerary.extraction.claims import Destination
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts
from itinerary.language.mentions import PlaceKind, PlaceMention


def resolve_place(scene: Scene, strip: Strip, item: int) -> Destination | None:
    """The country and city at ``item``; "here" is the dateline's."""
    part = strip.shape[item]
    if part == parts.HERE:
        if item and strip.shape[item - 1] == parts.REPORT:
            return None  # "an official said here on Friday"
        return Destination(scene.here[0], scene.here[1], item) if scene.here else None
    if part == parts.THERE:
        if strip.shape[item + 1 : item + 2] == parts.PLACE:
            return resolve_place(scene, strip, item + 1)  # "in the capital Riga"
        return _resolve_there(scene, strip, item)
    mention = strip.refs[item]
    if not isinstance(mention, PlaceMention) or mention.country is None:
        return None
    if owns(strip.shape, item) and not _is_site(scene, strip, item):
        return None
    lower, first = scene.tokens.lower, strip.first[item]
    if item and lower[first - 1] == "former":
        return None  # "the former Soviet Union" is many states
    if _is_adjective(scene, strip, item) or _is_clock(scene, strip, item):
        return None
    if lower[first] in _BYGONE and lower[first - 1] in ("former", "ex"):
        return None  # "the former Soviet Union": many states
    if mention.kind is PlaceKind.VENUE and _is_elsewhere(strip, item, mention.country):
        return None
    city = mention.city if mention.kind is not PlaceKind.DIVISION else None
    return Destination(mention.country, city, item)


_BYGONE = frozenset(("soviet", "ussr", "u.s.s.r."))
_IN_TOWN = compile_rule("PLACE COMMA? IN THE? (PLACE)")


def _is_elsewhere(strip: Strip, item: int, country: str) -> bool:
    """ "the Palace of Nations in Dushanbe": not the one that everybody knows."""
    match = _IN_TOWN.match(strip.shape, item)
    town = strip.refs[match.start(1)] if match is not None else None
    return isinstance(town, PlaceMention) and town.country not in (None, country)


_THERE_IS = compile_rule("THERE [IS WAS WILL HAS HAD]")


def _resolve_there(scene: Scene, strip: Strip, item: int) -> Destination | None:
    """ "There" is the place gone to in the same sentence, else the one named last before; no
    place in "there is a chance"."""
    if _THERE_IS.match(strip.shape, item):
        return None
    for i in range(item - 1, 0, -1):
        if strip.shape[i] == parts.PLACE and strip.shape[i - 1] in parts.IN + parts.TO:
            place = resolve_place(scene, strip, i)
            if place is not None:
                return Destination(place.country, place.city, item)
    into = scene.tokens.lower[strip.first[item]] == "into"  # "jetted into the country": here
    last = scene.here if into else scene.last_place
    last = last or scene.last_place
    last = last or (scene.here if strip.last[item] - strip.first[item] > 1 else None)
    return Destination(last[0], last[1], item) if last else None  # "in the country": here


def _is_adjective(scene: Scene, strip: Strip, item: int) -> bool:
    """ "a U.S. territory": an abbreviation before a noun only qualifies it."""
    if strip.last[item] - strip.first[item] > 1:
        return False  # "the U.S. capital"
    name = scene.tokens.words[strip.first[item]]
    short = len(name) <= 4 and name.replace(".", "").isupper()
    if not short or item + 1 == len(strip):
        return False
    behind = scene.tokens.words[strip.first[item + 1]]  # a full stop is a word of the shape too
    return strip.shape[item + 1] in parts.WORD + parts.RETINUE and behind[0].isalnum()


def _is_clock(scene: Scene, strip: Strip, item: int) -> bool:
    """ "at 2pm Jakarta time": the place only says by which clock."""
    behind = strip.last[item]
    return scene.tokens.lower[behind : behind + 1] == ["time"]


_QUALIFIED = 4  # words of "northern seaside resort"


def _is_site(scene: Scene, strip: Strip, item: int) -> bool:
    """ "at Prague's international airport": the place of a site is where one is."""
    behind = item + 2
    if behind >= len(strip):
        return False
    words = scene.tokens.lower[strip.first[behind] : strip.first[behind] + _QUALIFIED]
    if words[0] in scene.lexicon.sites:
        return True
    parts_of = scene.lexicon.qualifiers["parts_of_states"]
    at = next((i for i, word in enumerate(words) if word in parts_of), 0)
    return at > 0 and all(word.isalpha() for word in words[:at])


def owns(shape: str, i: int) -> bool:
    """ "Norway's": whether the place at ``i`` stands in the possessive."""
    return i + 1 < len(shape) and shape[i + 1] == parts.POSSESSIVE


_IN_COUNTRY = compile_rule("IN THE? (PLACE) (?! POSSESSIVE )")


def skip_its_country(
    scene: Scene, strip: Strip, i: int, end: int, places: list[Destination]
) -> int:
    """Pass over "in Angola" behind "Luanda": the same stop."""
    match = _IN_COUNTRY.match(strip.shape, i, end) if places else None
    whole = resolve_place(scene, strip, match.start(1)) if match is not None else None
    if match is None or whole is None or whole.city or whole.country != places[-1].country:
        return i
    return match.end(1)


def is_source(scene: Scene, strip: Strip, preposition: str, at: int) -> bool:
    """ "according to Seoul": who says so."""
    return preposition == parts.TO and scene.tokens.lower[strip.first[at] - 1] == "according"
