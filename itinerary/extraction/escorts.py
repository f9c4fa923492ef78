"""Those who go along: "accompanied by Y", "Y accompanies her", "will join her in Tokyo"."""

from __future__ import annotations

from itinerary.extraction.act import Act, find_lemma
from itinerary.extraction.claims import Bound, Claim, Destination
from itinerary.extraction.days import find_days
from itinerary.extraction.destinations import find_groups
from itinerary.extraction.drafts import draft_claim
from itinerary.extraction.memory import Memory, find_entities
from itinerary.extraction.moods import Mood
from itinerary.extraction.nouns import is_plural_journey
from itinerary.extraction.objects import find_objects
from itinerary.extraction.party import list_companions
from itinerary.extraction.scene import Scene
from itinerary.extraction.seats import engage
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import Entry

# "accompanied by", "joined there by", "accompanied on the trip by", "to the summit by"
_BY = compile_rule(
    "(?: [ON TO DURING FROM IN] [THE HIS]? [WORD DURATION ADVERB]{0,3}"
    " [JOURNEY EVENT TALKS PLACE] |"
    " [THERE HERE ADVERB DATE ON]{1,2} )? BY"
)
_WHO_GOES = compile_rule("[THE DEMONYM]* PERSON COMMA RELATIVE")


def read_escort(scene: Scene, strip: Strip, act: Act, memory: Memory) -> list[Claim]:
    """ "accompanied by Y", "Y accompanies him": Y makes the same journey."""
    if act.group.mood in (Mood.DENIED, Mood.WAS_TO, Mood.PLUPERFECT):
        return []
    if act.group.mood in (Mood.PAST, Mood.PERFECT) and _went_often(scene, strip, act):
        return []
    by = _BY.match(strip.shape, act.item + 1)
    if by is not None:
        company = find_entities(scene, strip, list_companions(strip, by.end()), memory)
        leader = find_entities(scene, strip, act.subject or [], memory) or memory.topic
    else:
        object_ = strip.shape[act.item + 1 : act.item + 4].lstrip(parts.THE + parts.WORD)[:1]
        entry = strip.refs[act.item]
        along = isinstance(entry, Entry) and entry.length > 1  # "goes along" needs no object
        named = find_objects(strip, act)
        if not named and not along and object_ not in (parts.HIM, parts.HIS, parts.RETINUE):
            return []
        company = find_entities(scene, strip, act.subject or [], memory)
        leader = find_entities(scene, strip, find_objects(strip, act), memory) or tuple(
            t for t in memory.topic if t not in company
        )
    where = _find_meeting_places(scene, strip, act)
    claims: list[Claim] = []
    joined = find_lemma(strip, act) == "join"
    if joined and by is None and not where and _WHO_GOES.match(strip.shape, act.item + 1):
        return []  # "will then join the president, who travels to": nobody says at which stop
    if joined and not (by or where) and leader and _is_at_home(scene, leader[0], memory):
        return []  # "before joining the president on the dais"
    joins = joined and by is None
    if joined and by is not None and not where and strip.shape[act.item - 1] == parts.COMMA:
        where = _find_places_in_front(scene, strip, act)
    if joins and not where and memory.stay and parts.DATE in strip.shape[act.item : act.end]:
        where = [memory.stay]  # "joins them on the next day": at that stop
    if company and where and joins:
        claims.append(_join_there(scene, strip, act, company, where))
        where = where[:1]
    if company and leader:
        claim = draft_claim(scene, strip, act, leader)
        claim.companions = company
        claim.within = tuple(place.country for place in where)
        engage(scene, leader[0], company)
        claims.append(claim)
        if not joins:
            claims += _lead_there(scene, strip, act, leader)
    return claims


def _lead_there(scene: Scene, strip: Strip, act: Act, leader: tuple[int, ...]) -> list[Claim]:
    """ "will accompany the king to Riga on Friday", "will be joined in Riga by the king": the
    leader is there, whether that is told besides or not."""
    leading = (parts.TO,) if not act.group.passive else (parts.TO, parts.IN)
    groups = find_groups(scene, strip, act.item + 1, act.end)
    places = [p for g in groups if g.preposition in leading and not g.topic for p in g.places]
    if not places or parts.JOURNEY in strip.shape[act.item : act.end]:
        return []
    claim = draft_claim(scene, strip, act, leader)
    days = find_days(strip, act.front, act.begin, act.end, act.group.mood)
    claim.places = tuple(places[:1])
    claim.spans = [days[0].span if days else None]
    claim.bound = Bound.STAY if act.group.passive else claim.bound
    return [claim]


def _is_at_home(scene: Scene, who: int, memory: Memory) -> bool:
    """Whether somebody is the host in a country that the article tells a journey to."""
    return who not in memory.topic and scene.entities[who].country in memory.visited


_ON_JOURNEYS = compile_rule("ON [THE HIS WORD NUMBER ADVERB]{0,3} (JOURNEY)")


def _went_often(scene: Scene, strip: Strip, act: Act) -> bool:
    """ "also accompanied her on trips to Rome and Paris": on others than the one that is told."""
    match = _ON_JOURNEYS.search(strip.shape, act.item, act.item + 8)
    return match is not None and is_plural_journey(scene.tokens, strip, match.start(1))


def _find_meeting_places(scene: Scene, strip: Strip, act: Act) -> list[Destination]:
    """Where one goes along or joins: "in Tokyo", "to Tokyo", "there"."""
    groups = find_groups(scene, strip, act.item + 1, act.end)
    leading = [g for g in groups if g.preposition in (parts.IN, parts.TO) and not g.topic]
    places = [place for group in leading for place in group.places]
    if not places and parts.THERE in strip.shape[act.item : act.end] and scene.last_place:
        places = [Destination(*scene.last_place, act.item)]
    return places


def _find_places_in_front(scene: Scene, strip: Strip, act: Act) -> list[Destination]:
    """ "will travel to Paris, joined by X": with the traveller there, and not on the whole tour."""
    groups = find_groups(scene, strip, 0, act.item)
    leading = [g for g in groups if g.preposition in (parts.IN, parts.TO) and not g.topic]
    return [place for group in leading for place in group.places]


def _join_there(
    scene: Scene, strip: Strip, act: Act, who: tuple[int, ...], places: list[Destination]
) -> Claim:
    """ "will join her in Tokyo": a going of one's own, and to that place alone."""
    claim = draft_claim(scene, strip, act, who)
    days = find_days(strip, act.front, act.begin, act.end, act.group.mood)
    claim.places = tuple(places[:1])
    claim.spans = [days[0].span if days else None]
    return claim
