"""What people beside the traveller do: "deters people from coming", "fighters leaving for Mali"."""

from __future__ import annotations

from itinerary.extraction.act import ACTING, BEING, Act
from itinerary.extraction.memory import Memory
from itinerary.extraction.moods import Mood
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import CALLING_OFF, Form
from itinerary.language.people.lexicon import load_lexicon

_SPENT = frozenset({"days", "hours", "weeks", "months", "years", "minutes", "nights"})
_TOURS = frozenset(parts.JOURNEY + parts.VISIT)
_BEEN = frozenset({Mood.PAST, Mood.PERFECT, Mood.PLUPERFECT, Mood.BARE})


def is_of_others(scene: Scene, strip: Strip, act: Act) -> bool:
    """Whether those who go are no people of the article, by the words in front of the verb."""
    if act.noun:
        return False
    return (
        _follows_others(scene, strip, act)
        or _are_they(scene, strip, act)
        or _is_of_thing(scene, strip, act)
        or _is_invented(scene, strip, act)
        or _is_supposed(scene, strip, act)
        or _is_of_many(scene, strip, act)
    )


# Of these frames only the subject goes; those of the others find whom they need elsewhere.
_OF_SUBJECT = frozenset(
    parts.GO
    + parts.LEAVE
    + parts.ARRIVE
    + parts.STAY
    + parts.VISIT
    + parts.ATTEND
    + parts.MEET
    + parts.BEGIN
    + parts.END
) | {BEING, ACTING}


def is_of_nobody(strip: Strip, act: Act, memory: Memory) -> bool:
    """Whether a verb has a thing for its subject, so that none of its rules finds who goes:
    "the harvest starts", "the ministry did not say who would pay".

    Half of all verbs of going are such, and no other rule need be tried for them. Before anybody
    has been named, a delegation may be meant.
    """
    if act.subject is not None or act.noun or act.frame not in _OF_SUBJECT or act.group.passive:
        return False
    if not memory.topic or memory.topic == (memory.band,):
        return False
    if strip.shape[act.item] in CALLING_OFF:
        return False
    return act.frame != parts.ATTEND or strip.shape[act.item + 1 : act.item + 2] != parts.BY


def _follows_others(scene: Scene, strip: Strip, act: Act) -> bool:
    """Whether an infinitive or a gerund stands right behind whom it is about."""
    first = act.group.first
    gerund = strip.forms[act.item] == Form.GERUND and first == act.item
    if first == 0 or not (gerund or strip.shape[first] == parts.TO):
        return False
    before = strip.shape[first - 1]
    if gerund and before == parts.FROM:
        return True  # "barred him from visiting Mali"
    if act.frame == parts.BEGIN and not _TOURS.isdisjoint(strip.shape[:first]):
        return False  # "a tour of several countries starting with Mali"
    word = scene.tokens.lower[strip.last[first - 1] - 1]
    if before not in parts.WORD + parts.THE + parts.RETINUE:
        return False
    return word in scene.lexicon.doubts["others"] or (gerund and _is_plural(word))


def _is_plural(word: str) -> bool:
    """Whether a noun is of several, and no time that somebody spends "visiting Riga"."""
    return word.endswith("s") and not word.endswith(("ss", "'s", "us")) and word not in _SPENT


def _are_they(scene: Scene, strip: Strip, act: Act) -> bool:
    """ "students who fear for their papers as they leave for Mali": nobody of ours."""
    item = act.subject[0] if act.subject else -1
    if item < 1 or strip.shape[item] != parts.PRONOUN:
        return False
    if scene.tokens.lower[strip.first[item]] != "they":
        return False
    for at in range(item - 1, -1, -1):
        if strip.shape[at] in parts.PERSON + parts.GROUP:
            return False
        if scene.tokens.lower[strip.last[at] - 1] in scene.lexicon.doubts["others"]:
            return True
    return False


def _is_of_thing(scene: Scene, strip: Strip, act: Act) -> bool:
    """ "the firm Vik, which has been in China": "which" means nobody."""
    at = act.group.first - 1
    if at < 1 or strip.shape[at] != parts.RELATIVE or not act.subject:
        return False
    if scene.tokens.lower[strip.first[at]] != "which":
        return False
    return parts.JOURNEY not in strip.shape[max(0, at - 8) : at]


def _is_invented(scene: Scene, strip: Strip, act: Act) -> bool:
    """ "a thriller in which an envoy flies to Mali": nobody at all."""
    if not act.subject or act.subject[0] < 0:
        return False
    number = strip.people.get(act.subject[0])
    if number is None or any(scene.entities[one].name for one in scene.links[number]):
        return False
    words = scene.tokens.lower[strip.first[0] : strip.last[-1]]
    return not scene.lexicon.doubts["fiction"].isdisjoint(words)


def _is_supposed(scene: Scene, strip: Strip, act: Act) -> bool:
    """ "If he delivers in Mali, the state pays": a supposition."""
    if act.group.mood is not Mood.PRESENT or not act.subject:
        return False
    at = act.subject[0] - 1
    while at > 0 and strip.shape[at] in parts.THE + parts.ADVERB + parts.COMMA + parts.DEMONYM:
        at -= 1
    return (
        at >= 0 and strip.shape[at] == parts.WHILE and scene.tokens.lower[strip.first[at]] == "if"
    )


def _is_of_many(scene: Scene, strip: Strip, act: Act) -> bool:
    """ "We came to Mali in 2013": a whole army; of a speaker "we will fly to Mali" is news."""
    subject = act.subject[0] if act.subject else -1
    if subject < 0 or strip.shape[subject] != parts.PRONOUN:
        return False
    word = scene.tokens.lower[strip.first[subject]]
    if load_lexicon().pronouns.get(word) != "speaker":
        return False
    dated = parts.DATE in strip.shape[act.begin : act.end]
    if word != "we":  # "I travelled to Mali as a student"
        return act.group.mood is Mood.PAST and not dated
    if act.group.mood in _BEEN:
        return True
    return not dated and (act.frame == parts.MEET or act.group.mood is Mood.PRESENT)
