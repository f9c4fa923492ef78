"""Which part a word plays that may be a verb, a noun or a function word."""

from __future__ import annotations

from itinerary.language import lexicon as parts
from itinerary.language.lexicon import AUXILIARIES, Entry, Form

_BEFORE_VERB = frozenset(parts.TO + parts.WILL + parts.WOULD + parts.MAY)


_BEFORE_NOUN = frozenset(
    parts.THE
    + parts.HIS
    + parts.POSSESSIVE
    + parts.DEMONYM
    + parts.PLACE
    + parts.DURATION
    + parts.OF
    + parts.NUMBER
    + parts.IN
    + parts.FOR
    + parts.FROM
    + parts.ON
    + parts.WITH
    + parts.BY
)


_AFTER_DUE = frozenset(
    parts.TO
    + parts.IN
    + parts.FOR
    + parts.HERE
    + parts.THERE
    + parts.ADVERB
    + parts.DATE
    + parts.ON
    + parts.FROM
    + parts.PLACE
)


_PHASES = frozenset(parts.BEGIN + parts.END)


_TIMED = frozenset(parts.JOURNEY + parts.TALKS + parts.EVENT)


_QUALIFIED = frozenset(parts.THE + parts.HIS + parts.POSSESSIVE)


_GOVERNING = [[part] for part in parts.IN + parts.TO + parts.OF + parts.FROM + parts.AND]


_BEFORE_ADJECTIVE = frozenset(parts.OF + parts.THE + parts.HIS + parts.FOR)


_AFTER_ADJECTIVE = frozenset(parts.WORD + parts.PLACE + parts.DEMONYM + parts.NAME)


def _is_attribute(entry: Entry, before: str, after: str) -> bool:
    """ "the postponed trip", "his planned one-day trip", "Holm's planned state visit"."""
    if after == parts.WORD:
        of_plans = before in parts.THE + parts.POSSESSIVE and entry.verb in _OF_PLANS
        return before == parts.HIS or of_plans
    return before in _QUALIFIED and after == parts.JOURNEY


_OF_PLANS = frozenset(parts.PLAN + parts.CANCEL + parts.POSTPONE)


def _ends_named(shape: list[str]) -> bool:
    """ "the APEC meeting": a name behind an article is part of the noun's."""
    return shape[-1:] == [parts.NAME] and shape[-2:-1] in ([parts.THE], [parts.POSSESSIVE])


_BEFORE_GERUND = frozenset(
    parts.THE + parts.HIS + parts.WORD + parts.POSSESSIVE + parts.DEMONYM + parts.ADVERB
)


_AFTER_GOING = frozenset(parts.IN + parts.TO + parts.FOR)


_AFTER_GOER = frozenset(parts.IN + parts.ON + parts.DATE + parts.WORD)


_AFTER_VERB = frozenset(
    parts.PLACE + parts.THE + parts.DEMONYM + parts.HERE + parts.PERSON + parts.HIS
)


def choose_part(entry: Entry, shape: list[str], after: str) -> tuple[str, str]:
    """Which part a word that may be a verb plays here, by the part before and the part after."""
    if entry.before and (not after or after not in entry.before):
        return entry.noun or entry.other or parts.WORD, ""
    before = shape[-1] if shape else ""
    k = len(shape) - 1
    while before == parts.ADVERB and k > 0:
        k -= 1
        before = shape[k]
    form = _choose_form(entry.forms, before)
    if form == Form.PRESENT and not (entry.noun or entry.other) and _is_acting_place(shape):
        return entry.verb, form  # "Vilnius awaits", "Ottawa says"
    if form == Form.PRESENT and entry.verb in _PHASES and _TIMED.intersection(shape[-6:]):
        return entry.verb, form  # "the visit to Oman begins on Thursday"
    if form in (Form.PAST, Form.PARTICIPLE) and _is_attribute(entry, before, after):
        return parts.WORD, ""  # "his planned visit", "the postponed trip"
    if (entry.verb == parts.GO and after == parts.OF) or (
        form == Form.GERUND and after == parts.EVENT and before in _BEFORE_GERUND
    ):
        return entry.noun or parts.WORD, ""  # "the head of state", "the opening ceremony"
    if entry.verb == parts.REPORT and form == Form.BASE and _is_brief(before, after):
        return parts.WORD, ""  # "made brief visits"
    if entry.other == parts.DUE and after and after not in _AFTER_DUE:
        return entry.verb, form
    if entry.length > 1 and not entry.noun and not entry.other:
        return entry.verb, form  # a phrase such as "would like" or "set off" is no noun
    if entry.other == parts.DUE and entry.verb == parts.GO and after == parts.PLACE:
        return entry.verb, form
    if before in _BEFORE_VERB and form == Form.BASE and entry.other == parts.ADVERB:
        return entry.verb, form  # "will last until", "will overnight in"
    if entry.other and (
        before in AUXILIARIES
        or (before == parts.NOT and entry.other == parts.DUE)
        or before == ""
        or before == parts.HIS
        or (entry.verb == parts.GO and after == parts.TO)
    ):
        return entry.other, ""
    if form in (Form.PAST, Form.PARTICIPLE):
        if before in _BEFORE_ADJECTIVE and after in _AFTER_ADJECTIVE and after:
            return parts.WORD, ""  # "a promise of continued U.S. aid"
        return entry.verb, form
    if form == Form.GERUND and after == parts.DATE and before == parts.THE and not entry.noun:
        return parts.WORD, ""  # "in the coming days"
    if form == Form.GERUND:
        of = after == parts.OF  # "the informal meeting of the council"
        noun = entry.noun and (of or before in _BEFORE_NOUN or _ends_named(shape))
        return (entry.noun, "") if noun else (entry.verb, form)
    if before in _BEFORE_VERB or (before == parts.WORD and _awaits_verb(shape)):
        return entry.verb, form
    if form == Form.BASE and after in parts.TO + parts.PLACE and _is_second(shape):
        return entry.verb, form  # "will travel to Paris and quickly travel to Warsaw"
    if form == Form.BASE and entry.other == parts.ADVERB and before not in _TIMED:
        return entry.other, ""  # "a fire broke out overnight", "she last went"
    if form == Form.PRESENT and before in parts.AND + parts.COMMA and after in _AFTER_GOING:
        return entry.verb, form
    if form == Form.BASE and _is_list(shape[: k + 1]):
        return entry.verb, form
    if form == Form.PRESENT and before == parts.PERSON and after in _AFTER_GOER:
        return entry.verb, form  # "Holm stops in Rome on Friday", "when Holm visits."
    if form == Form.PRESENT and before in parts.RETINUE + parts.GROUP + parts.PRONOUN:
        return entry.verb, form  # "on the way home she stops in"
    if form == Form.PRESENT and before == parts.PERSON and after in ("", parts.OPEN):
        return entry.verb, form  # a diary's "Finnish President X visits (to June 9)"
    if before in _BEFORE_NOUN or (before == parts.PERSON and form == Form.BASE):
        return entry.noun or entry.other or parts.WORD, ""
    if entry.noun and (before in (parts.WORD, parts.NAME, "") or after not in _AFTER_VERB):
        return entry.noun, ""
    return entry.verb, form


def _is_brief(before: str, after: str) -> bool:
    return bool(after) and after in _TIMED and before not in _BEFORE_VERB


def _is_second(shape: list[str]) -> bool:
    """Whether an adverb behind "and" ends ``shape``, and a verb to come stands before."""
    k = len(shape) - 1
    while k > 0 and shape[k] in parts.ADVERB + parts.WORD and len(shape) - k <= _ADVERBS:
        k -= 1
    aside = shape[-1:] == [parts.ADVERB] and shape[k : k + 1] == [parts.AND]
    return aside and parts.WILL in shape[:k] and parts.SEMICOLON not in shape[:k]


_ADVERBS = 3  # words: "and then very quickly"


def _is_acting_place(shape: list[str]) -> bool:
    """Whether ``shape`` ends with a place that no preposition governs."""
    front = [part for part in shape[-4:] if part != parts.THE]
    return front[-1:] == [parts.PLACE] and front[-2:-1] not in _GOVERNING


def _awaits_verb(shape: list[str]) -> bool:
    """Whether an auxiliary not far back still wants its verb: "will all the same travel"."""
    for part in reversed(shape[-5:]):
        if part in _BEFORE_VERB:
            return part != parts.TO
        if part not in parts.WORD + parts.THE + parts.ADVERB:
            return False
    return False


def _is_list(shape: list[str]) -> bool:
    """Whether ``shape`` ends with the last of several people: "X and Y visit", "X and her
    counterparts, Y and Z, visit"."""
    people = shape[:-1] if shape[-1:] == [parts.COMMA] else shape
    listed = people[-3:-2] and people[-3] in parts.PERSON + parts.PRONOUN + parts.COMMA
    return bool(listed) and people[-2:] == [parts.AND, parts.PERSON]


def _choose_form(forms: tuple[str, ...], before: str) -> str:
    if len(forms) == 1:
        return forms[0]
    if Form.PARTICIPLE in forms and before in AUXILIARIES:
        return Form.PARTICIPLE
    if Form.BASE in forms and (before in _BEFORE_VERB):
        return Form.BASE
    return Form.PAST if Form.PAST in forms else forms[0]
