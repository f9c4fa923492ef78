"""Delegations whose leader is named in another sentence than the one that tells of their going.

"A delegation is its leader", so a group alone makes no trip. While nobody has been named, what
is told of the group is kept under a nameless entity, the band; whoever turns out to lead it or
to belong to it makes its journey.
"""

from __future__ import annotations

from itinerary.extraction.act import Act
from itinerary.extraction.claims import Claim, claim_party
from itinerary.extraction.memory import Memory, linked_to
from itinerary.extraction.people import Entity
from itinerary.extraction.scene import Scene
from itinerary.extraction.seats import engage
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts
from itinerary.language.mentions import PersonMention
from itinerary.language.people.lexicon import load_lexicon

# "A delegation of the security ministry, which is in charge of the police, has flown …"
_SUBJECT = compile_rule(
    "([RETINUE GROUP])"
    " [OF FROM NAME WORD POSSESSIVE THE PLACE DEMONYM EVENT AND RETINUE GROUP]{0,8}"
    " (?: OPEN [^CLOSE]{1,4} CLOSE )?"
    " (?: COMMA RELATIVE [^COMMA SEMICOLON]{1,14} COMMA )? [ADVERB DATE ON]* $"
)
# "welcomed a delegation of U.S. lawmakers"
_OBJECT = compile_rule(
    "[THE DEMONYM NUMBER WORD ADVERB]{0,4} ([RETINUE GROUP])"
    " (?: OF [THE NUMBER WORD]{0,3} (GROUP) )?"
)
_TAKEN = frozenset(parts.WITH + parts.BY + parts.OF + parts.TO + parts.FOR + parts.FROM + parts.IN)
# "Led by Senator X, the group …", "The delegation is led by X"
_LED_BY = compile_rule("([ATTEND GO WORD]) BY (?:THE|DEMONYM)* (PERSON)")
# "Senator X, who chairs a committee, leads them", "X heads the delegation"
_LEADS = compile_rule(
    "(PERSON) COMMA? (?: RELATIVE [^COMMA]{1,10} COMMA )? ADVERB* IS? ([ATTEND GO])"
    " (?: HIM | (?:THE|HIS|DEMONYM|WORD)* [RETINUE GROUP] | THE WORD )"
)
_LEADING = frozenset(("lead", "head", "chair"))


def find_band(scene: Scene, strip: Strip, act: Act, memory: Memory) -> tuple[int, ...]:
    """The band, if a group is the subject of ``act`` and no traveller has been named yet."""
    if memory.topic and memory.topic != (memory.band,):
        return ()
    found = _SUBJECT.search(strip.shape, 0, act.group.first)
    if found is None or (found.start() and strip.shape[found.start() - 1] in _TAKEN):
        return ()
    group = strip.refs[found.start(1)]
    if not isinstance(group, PersonMention) or not _is_band(scene, group):
        return ()
    return _remember_band(scene, memory, group.country)


def find_received_band(scene: Scene, strip: Strip, act: Act, memory: Memory) -> tuple[int, ...]:
    """The foreign band that ``act`` says is received, if only its hosts have been named yet."""
    hosts = {one for item in act.subject or () for one in linked_to(scene, strip, item)}
    if act.group.passive or not hosts.issuperset(memory.topic):
        return ()
    found = _OBJECT.match(strip.shape, act.item + 1)
    groups = [strip.refs[found.start(n)] for n in (1, 2) if found[n]] if found else []
    bands = [one for one in groups if isinstance(one, PersonMention) and _is_band(scene, one)]
    states = [one.country for one in groups if isinstance(one, PersonMention) and one.country]
    homes = {scene.entities[one].country for one in hosts}
    if not bands or not states or not homes.isdisjoint({None, states[-1]}):
        return ()
    return _remember_band(scene, memory, states[-1])


def _remember_band(scene: Scene, memory: Memory, state: str | None) -> tuple[int, ...]:
    if memory.band is None:
        scene.entities.append(Entity(None, "delegation", state, travels=False, band=True))
        memory.band = len(scene.entities) - 1
    return (memory.band,)


def _is_band(scene: Scene, group: PersonMention) -> bool:
    """Whether the group may go as one delegation, as lawmakers do and ministers do not."""
    words = scene.tokens.lower[group.first : group.last]
    return not load_lexicon().words["group_bands"].isdisjoint(words)


def read_leader(scene: Scene, strip: Strip, memory: Memory) -> list[Claim]:
    """Whoever "leads them" makes the journey of the band, and is spoken of from there on."""
    if memory.band is None or memory.topic != (memory.band,):
        return []
    for rule, person, verb in ((_LED_BY, 2, 1), (_LEADS, 1, 2)):
        found = rule.search(strip.shape)
        if found is None or not _is_leading(scene, strip, found.start(verb)):
            continue
        who = scene.links[strip.people[found.start(person)]]
        if len(who) != 1 or scene.entities[who[0]].travels is False:
            continue
        state = scene.entities[memory.band].country
        if state is not None and not scene.people[strip.people[found.start(person)]].country:
            scene.entities[who[0]].country = state
        engage(scene, memory.band, who)
        scene.entities[who[0]].travels = True
        claim = claim_party(strip, (memory.band,), who)
        memory.topic = who
        return [claim]
    return []


def _is_leading(scene: Scene, strip: Strip, item: int) -> bool:
    if strip.lemma_at(item) in _LEADING:
        return True
    return scene.tokens.lower[strip.first[item]] in ("led", "headed")
