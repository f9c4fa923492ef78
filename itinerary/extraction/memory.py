"""What the sentences before have left in mind, and whom a mention means by it."""

from __future__ import annotations

from dataclasses import dataclass, field

from itinerary.extraction.claims import Claim, Destination
from itinerary.extraction.events import Assembly, Venue
from itinerary.extraction.people import Entity
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.sport import is_of_sport
from itinerary.extraction.standing import find_standing
from itinerary.facts import DateSpan
from itinerary.language import lexicon as parts
from itinerary.language.mentions import PersonKind, PersonMention
from itinerary.language.people.roles import may_be_same_role


@dataclass(slots=True)
class Memory:
    """What the sentences before have left in mind."""

    calendar: frozenset[int] = frozenset()  # the sentences that are a calendar's entries
    topic: tuple[int, ...] = ()  # the travellers spoken of last
    going: set[tuple[int, ...]] = field(default_factory=set)  # all who have been such
    subject: tuple[int, ...] = ()  # whom the last sentence with a person was about
    journey: bool = False  # whether the article has told of a journey yet
    where: Destination | None = None  # of the programme's heading
    line: Destination | None = None  # in front of the diary's line that is being read
    day: DateSpan | None = None  # of the diary's heading
    programme: tuple[int, ...] = ()  # whose stops the headings of a programme tell
    events: dict[str, Venue] = field(default_factory=dict)
    assembly: Assembly | None = None  # the meeting placed last
    roll: bool = False  # whether the lines below name those who come to it
    beside: tuple[tuple[int, ...], Destination] | None = None  # who goes where for a summit
    stay: Destination | None = None  # where the sentence has brought them
    last_stay: Destination | None = None  # where the article has brought them
    visited: set[str] = field(default_factory=set)  # countries that the travellers go to
    party: tuple[int, ...] = ()  # the travellers with those who go along
    roster: tuple[int, ...] = ()  # with whom those go whom the lines below list
    band: int | None = None  # the entity of a delegation whose leader is not known yet
    staying: bool = False  # whether they are there by now
    meeting: tuple[int, ...] = ()  # who will meet at a place not told yet
    met_in: int = 0  # the sentence that says so
    met_on: DateSpan | None = None  # the day that it tells
    ended_in: int = -1  # the sentence that tells of the end of a stay
    off: Claim | None = None  # the journey that somebody does not make
    told: list[Claim] = field(default_factory=list)  # by the last sentence that claims a place
    said: list[Claim] = field(default_factory=list)  # by the last sentence that claims anything
    invited: list[Claim] = field(default_factory=list)  # who have not answered yet
    tale: bool = False  # whether the last sentence was about another time


def may_travel(scene: Scene, who: tuple[int, ...]) -> bool:
    return bool(who) and False not in [scene.entities[one].travels for one in who]


def holds_office(scene: Scene, who: tuple[int, ...]) -> bool:
    """Whether it is one person, whom the article gives an office that travels."""
    return len(who) == 1 and scene.entities[who[0]].travels is True


def leave_out_hosts(scene: Scene, claim: Claim, topic: tuple[int, ...]) -> tuple[int, ...]:
    """Those of a claim who are not at home where it leads: "Holm meets King Faisal in Amman";
    where it is not known who is, those spoken of before."""
    states = {place.country for place in claim.places}
    guests = tuple(who for who in claim.who if scene.entities[who].country not in states)
    return guests or tuple(who for who in claim.who if who in topic) or claim.who


def remember_first(scene: Scene, strip: Strip, memory: Memory) -> None:
    for item in sorted(strip.people):
        who = linked_to(scene, strip, item)
        if len(who) == 1 and _is_protagonist(scene.entities[who[0]]):
            memory.topic = who
            return


def _is_protagonist(entity: Entity) -> bool:
    """Whether an article may be about the person: an office holder, or a name told often."""
    if entity.travels is None and entity.name is not None:
        return len(entity.mentions) >= _OFTEN
    return bool(entity.travels)


_OFTEN = 4  # mentions


_SPEAKS = compile_rule("QUOTE [THE DEMONYM]* [PERSON PRONOUN] ADVERB* REPORT")


def remember_subject(scene: Scene, strip: Strip, memory: Memory) -> None:
    """Keep whom the sentence is about: its first person that is a subject of a main clause."""
    speaks = _SPEAKS.search(strip.shape) if parts.QUOTE in strip.shape else None
    for item in sorted(strip.people):
        quoted = speaks is not None and item < speaks.start()
        if quoted and linked_to(scene, strip, item) not in (memory.subject, memory.topic):
            continue  # of whom somebody speaks: "President Vik is ill," Holm said
        opens = bool(memory.subject) and strip.shape[: item + 1] == parts.PRONOUN
        if opens and scene.tokens.lower[strip.first[item]] in ("he", "she"):
            return  # "He was there in May; the deputy has been since": about him still
        if strip.shape[item] != parts.PERSON or find_standing(strip, item) != "subject":
            continue
        if item and strip.shape[item - 1] in parts.RELATIVE + parts.WHILE:
            continue
        who = find_entities(scene, strip, [item], memory)
        if len(who) == 1:
            memory.subject = who
            return


def linked_to(scene: Scene, strip: Strip, item: int) -> tuple[int, ...]:
    """The entities that the mention at ``item`` speaks of: several for a group."""
    number = strip.people.get(item)
    return scene.links[number] if number is not None else ()


def find_entities(scene: Scene, strip: Strip, items: list[int], memory: Memory) -> tuple[int, ...]:
    found: list[int] = []
    for item in items:
        again = _is_topic_again(scene, strip, item, memory)
        found += memory.topic if again else linked_to(scene, strip, item)
    return tuple(dict.fromkeys(found))  # each once, in order


_OFFICES_OF = frozenset({"minister", "secretary", "head", "president", "chief"})


def _is_topic_again(scene: Scene, strip: Strip, item: int, memory: Memory) -> bool:
    """Whether a bare "the minister" is the traveller spoken of last."""
    mention = strip.refs[item]
    if len(memory.topic) != 1 or not isinstance(mention, PersonMention):
        return False
    if mention.kind is not PersonKind.OFFICE or mention.country or not mention.role:
        return False
    if " of " in mention.role and mention.role.split()[0] not in _OFFICES_OF:
        return False  # "the bishop of Menevia" names himself
    topic = scene.entities[memory.topic[0]]
    linked = linked_to(scene, strip, item)
    known = bool(linked) and scene.entities[linked[0]].name is not None
    if not known and topic.role is None and topic.travels is None and mention.travels:
        untitled = [e for e in scene.entities if e.name and e.role is None and e.travels is None]
        if len(untitled) == 1 and not is_of_sport(scene):
            # Nobody else can hold the office that the article does not write beside a name.
            topic.role, topic.travels = mention.role, True
            topic.country = topic.country or scene.home
        # "Macron … the president": the office that the article never writes beside the name.
        return True
    return topic.role is not None and may_be_same_role(topic.role, mention.role)


def host_country(scene: Scene, strip: Strip, items: list[int]) -> str | None:
    for item in items:
        for who in linked_to(scene, strip, item):
            return scene.entities[who].country
    return None
