"""The other side of a visit: hosts, invitations, those who are met."""

from __future__ import annotations

from itinerary.extraction.act import ACTING, BEING, Act, find_lemma
from itinerary.extraction.bands import find_received_band
from itinerary.extraction.claims import Bound, Claim, Destination
from itinerary.extraction.days import find_days
from itinerary.extraction.destinations import find_groups
from itinerary.extraction.drafts import draft_claim
from itinerary.extraction.memory import Memory, find_entities, host_country
from itinerary.extraction.moods import Mood
from itinerary.extraction.objects import find_behind, find_him, find_objects
from itinerary.extraction.receiving_states import find_host_speaking
from itinerary.extraction.scene import Scene
from itinerary.extraction.seats import seat_at_palace
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.travellers import find_travellers
from itinerary.language import lexicon as parts
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
    who = find_guests(scene, strip, act, memory)
    who = tuple(one for one in who if not _is_posted(scene, one))
    who = who or find_received_band(scene, strip, act, memory)
    if not who:
        return []
    places = [p for g in groups for p in g.places]
    if places:  # "will host X at the White House"
        receiving = find_entities(scene, strip, hosts, memory)
        seat_at_palace(scene, strip, (*who, *receiving), places[0])
    if not places and _SAID_OF_GUEST.search(strip.shape, act.item):
        return []
    if not places:
        country = host_country(scene, strip, hosts)
        if country is None and act.subject is None and act.group.first > 0:
            country = acting_country(strip, act.group.first - 1)
            country = country or find_host_speaking(strip, act.group.first)
        if country is not None:
            places = [Destination(country, None, act.item)]
        elif hosts:
            places = _receive_here(scene, who, act.item)
    if not places:
        return []
    claim = draft_claim(scene, strip, act, who)
    if claim.mood is Mood.PROGRESSIVE and find_lemma(strip, act) in _AWAITING:
        claim.mood = Mood.WILL  # "is expecting a visit from"
    claim.places = tuple(places[:1])
    days = find_days(strip, act.front, act.begin, act.end, act.group.mood)
    claim.spans = [days[0].span if days else None]
    claim.stays = True
    claim.bound = Bound.STAY
    claim.meets = _call_named(scene, strip, hosts)
    return [claim]


# "receives his first guest: President X, who will be in Britain from": there, and not here
_SAID_OF_GUEST = compile_rule("PERSON COMMA RELATIVE [WILL IS] .{0,3} IN")
_AWAITING = frozenset(("await", "expect a visit"))


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


def acting_country(strip: Strip, item: int) -> str | None:
    """ "Pakistan will host …": the country as the one who acts."""
    mention = strip.refs[item]
    if isinstance(mention, PlaceMention) and mention.kind in (PlaceKind.COUNTRY, PlaceKind.CAPITAL):
        return mention.country
    return None


def find_guests(scene: Scene, strip: Strip, act: Act, memory: Memory) -> tuple[int, ...]:
    """Who is received or invited: the passive's subject, or the object."""
    if act.group.passive:
        return (find_travellers(scene, strip, act, memory) if act.subject else None) or ()
    named = find_objects(strip, act) or find_him(strip, act)
    return find_entities(scene, strip, named, memory) or _him(strip, act, memory)


def _him(strip: Strip, act: Act, memory: Memory) -> tuple[int, ...]:
    """ "will receive him": the traveller spoken of last, if the object is such a pronoun."""
    behind = strip.shape[act.item + 1 : act.item + 2]
    return memory.topic if behind and behind in parts.HIM + parts.HIS else ()
