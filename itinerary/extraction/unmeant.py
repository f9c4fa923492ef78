"""Words of going that mean something else where they stand: "heads the bank in Lagos"."""

from __future__ import annotations

import itertools

from itinerary.extraction.act import BEING, Act, find_lemma
from itinerary.extraction.moods import Mood
from itinerary.extraction.scene import Scene
from itinerary.extraction.shape import Strip, compile_rule
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import Form

# "heads the tribunal in Lagos", unlike "heads the delegation to Lagos"
_HEADS_IT = compile_rule(
    "GO (?! [THE HIS DEMONYM WORD NUMBER]{0,4} [RETINUE GROUP] .{0,8} TO) [THE HIS NAME RETINUE]"
)
# "called on Russia to withdraw", "calls on Canada for aid", unlike "called on President Vik to
# convey greetings"
_APPEALS = compile_rule(
    "VISIT [THE DEMONYM ADVERB]* (?: (?: HIM | [PLACE REGION GROUP WORD NAME]{1,4} ) TO (?! PLACE)"
    " | [PLACE REGION] FOR )"
)
# "signs of disarray in a town", "addresses were searched in a town", "is led by X"
_NO_VERB = compile_rule("ATTEND [OF WAS IS HAS HAD WILL]")
_LED = compile_rule("[IS WAS BEEN BE] ADVERB* (ATTEND) BY")
# "to make Iran stop its programme": a verb that looks like a noun
_MAKES_STOP = compile_rule("PAY [THE DEMONYM]* [PLACE PERSON WORD] JOURNEY [HIS THE]")
# "holds a rally", unlike "holds the largest block of seats in parliament"
_MEETING = compile_rule("MEET [^COMMA]{0,6} [TALKS EVENT DATE MEET]")
# "He went on, "Our ties with Rome are …"", "she continued: Rome must …"
_SPEAKS_ON = compile_rule("GO ON? [COMMA COLON]? QUOTE | GO ON? COLON")
_LEADING = frozenset({"lead", "head", "chair"})
_RESIDING = frozenset({Mood.PRESENT, Mood.PROGRESSIVE, Mood.BARE})


_ADJECTIVE_OF = frozenset(parts.WORD + parts.NAME + parts.TALKS + parts.EVENT + parts.JOURNEY)


# "take into account", "suspended travel to Mali", "Is there anyone …", "talks starting in Rome"
_TAKES_INTO = compile_rule("CARRY [IN TO] THE? WORD")
_COMES_TO = 4  # tokens from "come" to "grips"
_NO_OPENER = frozenset(parts.WORD + parts.NAME + parts.POSTPONE + parts.CANCEL + parts.REFUSE)
_IS_THERE = compile_rule("[QUOTE COMMA WHILE AND]* IS (THERE)")
_OF_TALKS = compile_rule("[TALKS EVENT] BEGIN IN")


def _is_one_word(strip: Strip, item: int) -> bool:
    return strip.last[item] - strip.first[item] == 1


def is_unmeant(scene: Scene, strip: Strip, act: Act) -> bool:
    """Whether the verb or noun of ``act`` tells of no going, by the words around it."""
    shape, item = strip.shape, act.item
    if act.group.mood in _REPEATED and not act.noun and _is_habit(scene, strip, act):
        return True
    if act.frame == BEING:
        match = _IS_THERE.match(shape, act.group.first) if act.group.first <= 1 else None
        return match is not None and _is_one_word(strip, match.start(1))  # not "in the country"
    if act.frame == parts.CARRY:
        return _TAKES_INTO.match(shape, item) is not None
    if act.frame == parts.ARRIVE and _comes_to_terms(scene, strip, act):
        return True
    if act.frame == parts.BEGIN:
        return strip.forms[item] == Form.GERUND and _OF_TALKS.match(shape, item - 1) is not None
    if strip.forms[item] == Form.GERUND and act.group.first == item and item:
        before, behind = shape[item - 1], shape[item + 1 : item + 2]
        if before in parts.THE + parts.HIS and behind in _ADJECTIVE_OF:
            return True  # "the coming talks"
    if act.noun:
        verb = act.governor
        makes = verb is not None and _MAKES_STOP.match(shape, verb) is not None
        return makes or _is_others(scene, strip, item) or _is_no_journey(scene, strip, act)
    if act.frame == parts.ATTEND:
        led = _LED.match(shape, act.group.first)
        leads = led is not None and find_lemma(strip, act) in _LEADING
        guest = "guest" in find_lemma(strip, act)
        return leads or (not guest and _NO_VERB.match(shape, item) is not None)
    if act.frame == parts.MEET and find_lemma(strip, act) == "hold":
        return act.group.mood is Mood.PRESENT and _MEETING.match(shape, item) is None
    if act.frame == parts.GO and act.group.mood is Mood.BARE and find_lemma(strip, act) == "travel":
        first = act.group.first
        noun = strip.forms[item] == Form.BASE and first == item
        return noun and first > 0 and shape[first - 1] in _NO_OPENER
    if act.frame == parts.GO:
        heads = find_lemma(strip, act) == "head" and _HEADS_IT.match(shape, item) is not None
        return heads or _SPEAKS_ON.match(shape, item) is not None
    if act.frame == parts.VISIT:
        return find_lemma(strip, act) == "call on" and _APPEALS.match(shape, item) is not None
    if act.frame == parts.STAY:
        if find_lemma(strip, act) in _BEING_SO and _SO.match(shape, item + 1):
            return True
        return find_lemma(strip, act) == "be based" and act.group.mood in _RESIDING
    return False


# "Foreign leaders' visits to Rome", unlike "the ministers' visit" and "three days' stay"
_OTHERS_OWN = compile_rule(
    "(?: ^ | [^THE HIS WORD NAME DEMONYM PERSON NUMBER] ) [WORD NAME DEMONYM]{0,2}"
    " (WORD POSSESSIVE) [WORD NAME DURATION DEMONYM NUMBER ADVERB]{0,3} $"
)
_LASTING = frozenset({"minutes", "hours", "days", "weeks", "months", "years"})


def _is_others(scene: Scene, strip: Strip, item: int) -> bool:
    """Whether the journeys are those of people of whom no one is named."""
    match = _OTHERS_OWN.search(strip.shape, 0, item) if parts.POSSESSIVE in strip.shape else None
    if match is None:
        return False
    owner, ending = (scene.tokens.lower[strip.first[match.start(1) + i]] for i in range(2))
    return owner.endswith("s") and owner not in _LASTING and ending in ("'", "’")


# "must remain wary", "stays calm and united": how, and not where
_BEING_SO = frozenset({"remain", "stay"})
_SO = compile_rule("ADVERB? WORD (?! [IN ON DATE] )")
_REPEATED = frozenset({Mood.PRESENT, Mood.PERFECT})
_EVERY = frozenset({"every", "each"})
_TIMES = frozenset(
    {"year", "month", "week", "day", "weekend", "summer", "winter", "second", "other"}
)
_NEAR = 3  # items in front of a verb in which "often" stands


def _is_habit(scene: Scene, strip: Strip, act: Act) -> bool:
    """ "often flies to Mali", "travels there every second year": no one journey."""
    lower = scene.tokens.lower
    first = max(0, act.group.first - _NEAR)
    words = lower[strip.first[first] : strip.last[act.item]]
    if not scene.lexicon.doubts["habit"].isdisjoint(words):
        return True
    behind = lower[strip.last[act.item] : strip.last[max(act.end - 1, act.item)]]
    if _EVERY.isdisjoint(behind):
        return False
    return any(word in _EVERY and after in _TIMES for word, after in itertools.pairwise(behind))


# "doesn't stop there", "a 90-day stop on entry to", "his mission: to warn Mali"
_NO_JOURNEY = {
    "stop": compile_rule("JOURNEY ON [WORD NAME]"),
    "mission": compile_rule("JOURNEY (?: COLON | NAME )"),
}


def _is_no_journey(scene: Scene, strip: Strip, act: Act) -> bool:
    """Whether a noun that may be a journey is another thing, or a verb."""
    lower, first = scene.tokens.lower, strip.first[act.item]
    if strip.shape[act.item - 1 : act.item] == parts.NOT and lower[first] in ("stop", "travel"):
        return True
    if lower[first] in ("stop", "stops") and lower[first - 1] in scene.lexicon.doubts["halting"]:
        return True
    rule = _NO_JOURNEY.get(lower[first])
    return rule is not None and rule.match(strip.shape, act.item) is not None


def _comes_to_terms(scene: Scene, strip: Strip, act: Act) -> bool:
    """ "will come to terms with what was done in Mali"."""
    if find_lemma(strip, act) != "come":
        return False
    first = strip.last[act.item]
    behind = scene.tokens.lower[first : first + _COMES_TO]
    return behind[:1] == ["to"] and not scene.lexicon.doubts["come_to"].isdisjoint(behind)
