"""The other side of a visit: hosts, invitations, those who are met, those who go along."""

from __future__ import annotations

from itinerary.extraction.act import ACTING, BEING, Act, find_lemma
from itinerary.extraction.bands import find_received_band
from itinerary.extraction.claims import Bound, Claim, Destination, Turn
from itinerary.extraction.days import find_days
from itinerary.extraction.destinations import find_groups
from itinerary.extraction.drafts import draft_claim
from itinerary.extraction.memory import Memory, find_entities, host_country
from itinerary.extraction.moods import Mood
from itinerary.extraction.nouns import is_plural_journey
from itinerary.extraction.objects import find_behind, find_objects
from itinerary.extraction.party import list_companions
from itinerary.extraction.scene import Scene
from itinerary.extraction.seats import engage
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.travellers import find_travellers
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import Entry
from itinerary.language.mentions import PersonKind, PersonMention, PlaceKind, PlaceMention
from itinerary.language.people.roles import lives_at_post


def read_meets(scene: Scene, strip: Strip, act: Act) -> tuple[str, ...]:
    """Whom the traveller meets, as the sentence names them."""
    if act.frame not in (parts.MEET, parts.JOURNEY, parts.ACCOMPANY, ACTING, BEING):
        shape = strip.shape[act.item : act.end]
        if parts.TALKS not in shape and parts.MEET not in shape:
            return ()
    if act.frame != parts.MEET and parts.TALKS not in strip.shape[act.item : act.end]:
        return ()
    return _call_named(scene, strip, find_objects(strip, act))


def _call_named(scene: Scene, strip: Strip, items: list[int]) -> tuple[str, ...]:
    """How the article calls those of the people at ``items`` whom it names."""
    mentions = [strip.refs[item] for item in items]
    return tuple(
        _call(scene, mention)
        for mention in mentions
        if isinstance(mention, PersonMention) and mention.kind is PersonKind.NAMED
    )


def _call(scene: Scene, mention: PersonMention) -> str:
    """How the article calls somebody, on one line: "President X", "Y" for "his counterpart, Y"."""
    words = " ".join(scene.article.text[mention.start : mention.end].split())
    relation, comma, name = words.partition(", ")
    if comma and relation.split()[0].lower() in ("his", "her", "their", "its"):
        return name
    return words


def read_host(scene: Scene, strip: Strip, act: Act, memory: Memory) -> list[Claim]:
    """ "Yoon will receive him", "X will be welcomed by Y in Z"."""
    groups = [
        g
        for g in find_groups(scene, strip, act.item + 1, act.end)
        if g.preposition == parts.IN and not g.topic
    ]
    hosts = find_behind(strip, act, parts.BY) if act.group.passive else (act.subject or [])
    who = _find_guests(scene, strip, act, memory)
    who = tuple(one for one in who if not _is_posted(scene, one))
    who = who or find_received_band(scene, strip, act, memory)
    if not who:
        return []
    places = [p for g in groups for p in g.places]
    if not places:
        country = host_country(scene, strip, hosts)
        if country is None and act.subject is None and act.group.first > 0:
            country = _acting_country(strip, act.group.first - 1)
        if country is not None:
            places = [Destination(country, None, act.item)]
        elif hosts:
            places = _receive_here(scene, who, act.item)
    if not places:
        return []
    claim = draft_claim(scene, strip, act, who)
    claim.places = tuple(places[:1])
    days = find_days(strip, act.front, act.begin, act.end, act.group.mood)
    claim.spans = [days[0].span if days else None]
    claim.stays = True
    claim.bound = Bound.STAY
    claim.meets = _call_named(scene, strip, hosts)
    return [claim]


def _receive_here(scene: Scene, guests: tuple[int, ...], item: int) -> list[Destination]:
    """Hosts of no state that the article tells receive foreigners where it is from."""
    homes = {scene.entities[one].country for one in guests}
    if scene.here is None or None in homes or scene.here[0] in homes:
        return []
    return [Destination(scene.here[0], scene.here[1], item)]


def _is_posted(scene: Scene, who: int) -> bool:
    """Whether the guest has come from nowhere: an ambassador to the host's own state."""
    role = scene.entities[who].role
    return role is not None and lives_at_post(role)


def _acting_country(strip: Strip, item: int) -> str | None:
    """ "Pakistan will host …": the country as the one who acts."""
    mention = strip.refs[item]
    if isinstance(mention, PlaceMention) and mention.kind in (PlaceKind.COUNTRY, PlaceKind.CAPITAL):
        return mention.country
    return None


def _find_guests(scene: Scene, strip: Strip, act: Act, memory: Memory) -> tuple[int, ...]:
    """Who is received or invited: the passive's subject, or the object."""
    if act.group.passive:
        return (find_travellers(scene, strip, act, memory) if act.subject else None) or ()
    return find_entities(scene, strip, find_objects(strip, act), memory) or _him(strip, act, memory)


def _him(strip: Strip, act: Act, memory: Memory) -> tuple[int, ...]:
    """ "will receive him": the traveller spoken of last, if the object is such a pronoun."""
    behind = strip.shape[act.item + 1 : act.item + 2]
    return memory.topic if behind and behind in parts.HIM + parts.HIS else ()


def read_invitation(scene: Scene, strip: Strip, act: Act, memory: Memory) -> list[Claim]:
    """ "Xi has invited Lula", "was invited to Beijing by Xi": a journey that may be."""
    if act.group.mood in (Mood.PLUPERFECT, Mood.DENIED):
        return []
    hosts = find_behind(strip, act, parts.BY) if act.group.passive else (act.subject or [])
    who = _find_guests(scene, strip, act, memory)
    if not who:
        return []
    groups = [
        g
        for g in find_groups(scene, strip, act.item + 1, act.end)
        if g.preposition in (parts.TO, parts.IN) and not g.topic
    ]
    places = [p for g in groups for p in g.places]
    if not places:
        country = host_country(scene, strip, hosts)
        if country is None and act.subject is None and act.group.first > 0:
            country = _acting_country(strip, act.group.first - 1)
        places = [Destination(country, None, act.item)] if country else []
    if not places:
        return []
    claim = draft_claim(scene, strip, act, who)
    claim.mood, claim.turn = Mood.MAY, Turn.INVITE
    claim.places = tuple(places)
    claim.spans = [None] * len(places)
    claim.doubtful = True
    return [claim]


# "accompanied by", "joined there by", "accompanied on the trip by", "to the summit by"
_BY = compile_rule(
    "(?: [ON TO DURING FROM IN] [THE HIS]? WORD{0,2} [JOURNEY EVENT TALKS PLACE] |"
    " [THERE HERE ADVERB DATE ON]{1,2} )? BY"
)


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
