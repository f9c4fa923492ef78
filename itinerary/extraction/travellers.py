"""Who it is that an act lets travel: its subject, or whom its pronoun means."""

from __future__ import annotations

from itinerary.extraction.act import Act, find_lemma
from itinerary.extraction.comers import find_comer
from itinerary.extraction.host_fates import find_called_off_by_state
from itinerary.extraction.memory import Memory, find_entities, holds_office
from itinerary.extraction.moods import Mood
from itinerary.extraction.objects import find_objects
from itinerary.extraction.owners import find_owner, is_owner_in_front
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.extraction.spoken_of import find_spoken_of
from itinerary.extraction.standing import find_standing
from itinerary.extraction.subjects import SPOKEN_OF, find_last_subject
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import AUXILIARIES
from itinerary.language.people.lexicon import load_lexicon


def find_travellers(scene: Scene, strip: Strip, act: Act, memory: Memory) -> tuple[int, ...] | None:
    """The entities that go, or ``None`` where it is nobody we know."""
    if act.frame == parts.CARRY:
        return _carried(scene, strip, act, memory)
    if act.subject is None:
        return find_called_off_by_state(scene, strip, act, memory) or None
    if act.subject == [SPOKEN_OF]:
        return find_spoken_of(scene, strip, act, memory)
    if act.noun and not act.subject and act.governor is None:
        ahead = _find_subject_behind(scene, strip, act, memory)
        if ahead:
            return ahead
    who = find_entities(scene, strip, act.subject, memory)
    if memory.topic and who != memory.topic and _announces_it(scene, strip, act):
        return memory.topic
    if _is_he(strip, act.subject) and not _is_speaker(scene, strip, act.subject[0]):
        return _resolve_he(scene, strip, act, who, memory)
    if who:
        return who
    if act.subject:
        return None
    if act.noun and _is_said_of_place(strip, act):
        own = parts.HIS in strip.shape[act.group.verb : act.item + _OPENING]
        return memory.topic if own or memory.journey else None
    if act.noun and (_is_mass(scene, strip, act) or _OF_STATE.match(strip.shape, act.item)):
        return None
    if act.noun and _is_vague(scene, strip, act):
        plain = strip.heading or strip.listed or not _follows_noun(scene, strip, act.item)
        if not (memory.journey and plain):
            return _find_speaker_of(scene, strip, act, memory)
    if act.noun and _is_anybodys(scene, strip, act):
        return None
    if act.noun:
        goer = _find_goer(strip, act.item) or _find_informed(strip, act.item)
        if goer:
            return find_entities(scene, strip, goer, memory) or None
        return memory.topic or _find_speaker_of(scene, strip, act, memory)
    if strip.heading or act.group.first == 0 or act.group.mood is Mood.BARE:
        return memory.topic or None
    return None


def _announces_it(scene: Scene, strip: Strip, act: Act) -> bool:
    """ "announced the visit to Rome", unlike "announced a visit": the one told of before."""
    verb = act.governor
    if not act.noun or verb is None or verb + 1 >= act.item or strip.shape[verb] != parts.REPORT:
        return False
    return scene.tokens.lower[strip.first[verb + 1]] == "the"


# "Secretary Holm will visit Asia, with stops in": the stops are the secretary's
_GOES_AND = compile_rule(
    "([PERSON]) WILL ADVERB* [GO VISIT LEAVE ARRIVE] [^PERSON PRONOUN RELATIVE]* $"
)


def _find_goer(strip: Strip, noun: int) -> list[int]:
    """Who goes in the sentence in front of a journey that is given to nobody."""
    match = _GOES_AND.search(strip.shape, 0, noun)
    return [match.start(1)] if match is not None else []


# "said she was told while on a trip to": whoever the sentence is about
_WHILE_ON = compile_rule("WHILE ON [THE HIS] [WORD ADVERB DURATION]{0,3} $")


def _find_informed(strip: Strip, noun: int) -> list[int]:
    if _WHILE_ON.search(strip.shape, 0, noun) is None:
        return []
    return find_last_subject(strip, noun)


_DEMAND_FOR = compile_rule("[THE AND OF] WORD{1,2} FOR $")
_GENERIC = frozenset({"trips", "tours", "voyages", "journeys", "excursions"})


def _is_anybodys(scene: Scene, strip: Strip, act: Act) -> bool:
    """ "The demand for trips to Mali": journeys of no one, unless a verb or a word says whose."""
    if act.subject or strip.heading or strip.listed:
        return False
    before = strip.shape[act.item - 1 : act.item]
    word = scene.tokens.lower[strip.first[act.item]]
    if act.governor is not None:
        return word in _GENERIC and _DEMAND_FOR.search(strip.shape, 0, act.item) is not None
    return word in _GENERIC and before in (parts.FOR, parts.OF, parts.WORD, parts.ON, parts.AND)


# "Ahead of Monday's visit to Riga, Holm said": the noun stands before its clause's subject.
_FRONTED = compile_rule("^ [DURING IN ON FOR WHILE] [^COMMA]{0,6} $")
_OPENING = 8  # items that such an opening has at most
_SUBJECT_BEHIND = compile_rule("[^COMMA]{0,10} COMMA [THE DEMONYM]? (PERSON)")


def _find_subject_behind(
    scene: Scene, strip: Strip, act: Act, memory: Memory
) -> tuple[int, ...] | None:
    if act.item > _OPENING or _FRONTED.match(strip.shape[: act.item]) is None:
        return None
    match = _SUBJECT_BEHIND.match(strip.shape, act.item + 1)
    if match is None:
        return None
    who = find_entities(scene, strip, [match.start(1)], memory)
    return who if who and scene.entities[who[0]].travels else None


def _is_said_of_place(strip: Strip, act: Act) -> bool:
    """ "Riga will be the first stop": of the journey that the article tells of, if it does."""
    before = strip.shape[act.group.first - 1 : act.group.first]
    return before == parts.PLACE and bool(act.turn) and act.turn in AUXILIARIES


def _is_vague(scene: Scene, strip: Strip, act: Act) -> bool:
    """ "arrival", "mission", "leg": of anybody, unless a verb or an owner says whose."""
    word = scene.tokens.lower[strip.first[act.item]]
    if word not in scene.lexicon.doubts["vague"]:
        return False
    if strip.shape[max(0, act.item - 3) : act.item].find(parts.INCLUDE) >= 0:
        return False  # "a trip that includes stops in": the stops are the trip's
    return act.governor is None or act.governor > act.item


_OF_SOMEBODY = compile_rule("[OF BY] [THE DEMONYM]* [PERSON GROUP PRONOUN RETINUE]")


# "a state visit from Iceland to Norway"
_OF_STATE = compile_rule("JOURNEY FROM THE? PLACE TO THE? PLACE")


def _is_mass(scene: Scene, strip: Strip, act: Act) -> bool:
    """ "barring travel to Mali": of anybody, where no line of a programme says it."""
    word = scene.tokens.lower[strip.first[act.item]]
    listed = strip.heading or strip.listed or act.item == 0
    owned = bool(act.subject) or _OF_SOMEBODY.match(strip.shape, act.item + 1) is not None
    return not listed and not owned and word in scene.lexicon.doubts["mass"]


def _follows_noun(scene: Scene, strip: Strip, item: int) -> bool:
    """Whether a noun stands right before: "pilgrims stay in" has a verb that looks like a noun;
    "a planned stay in" has none."""
    if not item or strip.shape[item - 1] not in parts.WORD + parts.NAME:
        return False
    known = scene.lexicon.qualifiers
    word = scene.tokens.lower[strip.last[item - 1] - 1]
    return word not in known["coming"] and word not in known["called_off"]


def _find_speaker_of(
    scene: Scene, strip: Strip, act: Act, memory: Memory
) -> tuple[int, ...] | None:
    """Whose journey a noun is where none was told of before: the subject's that does not speak."""
    items = find_last_subject(strip, act.item)
    if not items or strip.shape[items[-1] + 1 : items[-1] + 2] == parts.REPORT:
        return None
    if parts.RELATIVE in strip.shape[items[-1] : act.item]:
        return None
    return find_entities(scene, strip, items, memory) or None


# "will send a delegation headed by X to"
_SENT_WITH = compile_rule(
    "[THE DEMONYM WORD]* RETINUE .{0,4} [ATTEND GO WORD] BY [THE DEMONYM]* (PERSON)"
)


_BRINGS_ANOTHER = compile_rule("HIS [WORD ADVERB]{1,3} COMMA PERSON COMMA TO")
_SENDING = frozenset({"send", "bring"})
_ORDERING = frozenset({"send", "dispatch"})
# "has been sent to Riga for talks", unlike "was sent there as ambassador"
_TO_POST = compile_rule("TO [THE DEMONYM]* PLACE (?! WHILE [THE WORD]* PERSON )")


def _carried(scene: Scene, strip: Strip, act: Act, memory: Memory) -> tuple[int, ...] | None:
    """ "a tour that takes him to …": the object travels; "will take a letter to …": the subject."""
    if act.group.mood is Mood.DENIED:
        return None
    if act.group.passive:
        sent = find_lemma(strip, act) in _ORDERING and _TO_POST.search(
            strip.shape, act.item + 1, act.end
        )
        return find_entities(scene, strip, act.subject or [], memory) or None if sent else None
    behind = strip.shape[act.item + 1 : act.item + 4].lstrip(parts.THE + parts.DEMONYM)
    led = _SENT_WITH.match(strip.shape, act.item + 1)
    if led is not None:
        return find_entities(scene, strip, [led.start(1)], memory) or None
    sends = find_lemma(strip, act) in _SENDING
    if sends and behind[:2] == parts.HIS + parts.WORD:
        return None  # "would send your sons there"
    if behind[:1] not in parts.HIM + parts.HIS + parts.PERSON:
        if sends:
            return None  # "will send doctors to Kenya"
        return find_entities(scene, strip, act.subject or [], memory) or None
    after = strip.shape[act.item + 1 : act.item + 2]
    if _BRINGS_ANOTHER.match(strip.shape, act.item + 1):
        return None  # "brings his former supporter, X, to Cairo"
    if after and after in parts.HIM + parts.HIS:
        own = find_entities(scene, strip, find_last_subject(strip, act.item), memory)
        return own[:1] or memory.topic or _find_owner_of_tour(scene, strip, act, memory) or None
    return find_entities(scene, strip, find_objects(strip, act), memory) or None


def _find_owner_of_tour(scene: Scene, strip: Strip, act: Act, memory: Memory) -> tuple[int, ...]:
    """ "The itinerary of X takes him to …": whose journey it is that carries."""
    for item in range(act.item - 1, -1, -1):
        if strip.shape[item] == parts.JOURNEY:
            return find_entities(scene, strip, find_owner(strip, item) or [], memory)[:1]
    return ()


def _is_he(strip: Strip, items: list[int]) -> bool:
    return len(items) == 1 and strip.shape[items[0]] == parts.PRONOUN


def _is_speaker(scene: Scene, strip: Strip, item: int) -> bool:
    """Whether the pronoun is a speaker's "I" or "we"."""
    return load_lexicon().pronouns.get(scene.tokens.lower[strip.first[item]]) == "speaker"


def _resolve_he(
    scene: Scene, strip: Strip, act: Act, linked: tuple[int, ...], memory: Memory
) -> tuple[int, ...] | None:
    """Whom "he" or "she" means: the sentence's own subject, the last sentence's, the traveller."""
    assert act.subject is not None
    item = act.subject[0]
    gender = "f" if scene.tokens.lower[strip.first[item]] == "she" else "m"
    if scene.tokens.lower[strip.first[item]] == "they":
        if memory.topic == (memory.band,) and not _has_subject(scene, strip, linked):
            return memory.topic
        several = memory.topic if len(memory.topic) > 1 else memory.party
        return several or linked or None
    comer = find_comer(scene, strip, act, item, gender)
    if comer:
        return comer
    for earlier in range(item):
        if strip.shape[earlier] != parts.PERSON:
            continue
        if find_standing(strip, earlier) != "subject" and not is_owner_in_front(strip, earlier):
            continue
        if earlier and strip.shape[earlier - 1] in parts.RELATIVE + parts.WHILE:
            continue
        if parts.HIM in strip.shape[earlier:item]:
            continue  # "King Faisal receives him on Monday; on Tuesday he flies …": the guest
        who = find_entities(scene, strip, [earlier], memory)
        if len(who) == 1 and scene.entities[who[0]].gender in ("", gender):
            return who
    candidates = [memory.subject, memory.topic, linked]
    if memory.subject and act.frame != parts.END and _is_beside(scene, memory):
        candidates = [memory.topic, memory.subject, linked]
    for who in candidates:
        if len(who) == 1 and scene.entities[who[0]].gender in ("", gender):
            return who
    return linked or None


def _has_subject(scene: Scene, strip: Strip, people: tuple[int, ...]) -> bool:
    """Whether one of the people is a subject of the sentence."""
    return any(
        find_standing(strip, item) == "subject" and not set(scene.links[number]).isdisjoint(people)
        for item, number in strip.people.items()
        if strip.shape[item] == parts.PERSON
    )


def _is_beside(scene: Scene, memory: Memory) -> bool:
    """Whether the last subject is not whom the article is about.

    A host, who is of a state that is visited; or one without office beside one with: "the last
    to come was Holm, in 1989".
    """
    if memory.subject == memory.topic or scene.entities[memory.subject[0]].travels is False:
        return False
    if holds_office(scene, memory.topic) and not holds_office(scene, memory.subject):
        return True
    country = scene.entities[memory.subject[0]].country
    last = scene.last_place
    return country in memory.visited or (last is not None and country in (None, last[0]))
