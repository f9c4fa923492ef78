"""A sentence as a short string of parts, one character a mention or a word.

"Blinken plans to visit Seoul on Wednesday" has the shape ``PptvLuT``: person, plan, to,
visit, place, on, date. Rules of grammar are regular expressions over such shapes, written
with the names of the parts (``compile_rule``), and index ``i`` of a shape is item ``i``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from itinerary.extraction.tagging import Tagger, Tagging
from itinerary.facts import DateMention
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import Entry, Form
from itinerary.language.mentions import PersonKind, PersonMention, PlaceKind, PlaceMention
from itinerary.language.tokens import Tokens

_NAMES = {name: value for name, value in vars(parts).items() if name.isupper() and len(name) > 1}
_PART_NAME = re.compile(r"\b[A-Z]{2,}\b")

AUXILIARIES = frozenset(
    parts.WILL
    + parts.WOULD
    + parts.MAY
    + parts.IS
    + parts.WAS
    + parts.HAS
    + parts.HAD
    + parts.BE
    + parts.BEEN
)
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
_BEFORE_GERUND = frozenset(
    parts.THE + parts.HIS + parts.WORD + parts.POSSESSIVE + parts.DEMONYM + parts.ADVERB
)
_LASTING = frozenset(parts.JOURNEY + parts.TALKS + parts.EVENT)  # "the talks last two days"
_AFTER_GOING = frozenset(parts.IN + parts.TO + parts.FOR)
_AFTER_VERB = frozenset(
    parts.PLACE + parts.THE + parts.DEMONYM + parts.HERE + parts.PERSON + parts.HIS
)


# What stands at an item of a strip.
Ref = PersonMention | PlaceMention | DateMention | Entry | None
# A first token to: last token (exclusive), mention, index of the person or -1, part.
Mentions = dict[int, tuple[int, PersonMention | PlaceMention | DateMention, int, str]]


@cache
def compile_rule(rule: str) -> re.Pattern[str]:
    """Compile a rule in which parts are named: ``"PERSON (ADVERB)* WILL"``; blanks do not count."""
    spelled = _PART_NAME.sub(lambda m: re.escape(_NAMES[m[0]]) if m[0] in _NAMES else m[0], rule)
    return re.compile(spelled.replace(" ", ""))


@dataclass(slots=True)
class Strip:
    """One sentence: its ``shape`` and, parallel to it, tokens and what stands there.

    ``first[i]`` and ``last[i]`` are token indices (last exclusive); ``refs[i]`` is a
    ``PersonMention``, ``PlaceMention``, ``DateMention``, ``Entry`` or ``None``; ``forms[i]``
    is the form of a verb, or "".
    """

    number: int
    start: int
    end: int
    heading: bool
    listed: bool
    shape: str
    first: list[int]
    last: list[int]
    refs: list[Ref]
    forms: list[str]
    people: dict[int, int]  # item → index into the article's list of people

    def __len__(self) -> int:
        return len(self.shape)


def build_strip(
    tokens: Tokens,
    tagger: Tagger,
    tagging: Tagging,
    mentions: Mentions,
    stops: list[int],
    number: int,
    token_range: tuple[int, int],
    *,
    heading: bool = False,
    listed: bool = False,
) -> Strip:
    """The strip of the tokens in ``token_range``.

    ``stops`` are those of its tokens, in order, that begin one of ``mentions`` or are unsettled
    in ``tagging``.
    """
    begin, end = token_range
    # First every token for itself, as it stands alone; then the others are put in their place.
    shape = list(tagging.parts[begin:end])
    first = list(range(begin, end))
    last = list(range(begin + 1, end + 1))
    refs: list[Ref] = list(tagging.entries[begin:end])
    forms = [""] * (end - begin)
    people: dict[int, int] = {}
    lower = tokens.lower
    offset = begin  # of tokens to items
    done = begin
    for stop in stops:
        if stop < done:
            continue
        at = stop - offset
        ref: Ref
        if stop in mentions:
            done, ref, person, part = mentions[stop]
            if part == parts.GROUP:
                head = tagger.words.get(lower[done - 1])
                if head is not None and head.noun == parts.RETINUE:
                    part = parts.RETINUE
            if person >= 0:
                people[at] = person
        else:
            entry = tagger.find_entry(lower, stop, end)
            if entry is None:
                continue
            done, ref = stop + entry.length, entry
            if entry.verb:
                after = _part_after(entry, stop, end, lower, mentions, tagger)
                part, forms[at] = _choose(entry, shape[:at], after)
            else:
                part = entry.noun or entry.other or parts.WORD
        shape[at], refs[at] = part, ref
        if done - stop > 1:
            last[at] = done
            behind = slice(at + 1, at + done - stop)
            for items in (shape, first, last, refs, forms):
                del items[behind]
            offset += done - stop - 1
    start_char = tokens.starts[begin] if begin < end else 0
    end_char = tokens.ends[end - 1] if begin < end else 0
    return Strip(
        number,
        start_char,
        end_char,
        heading,
        listed,
        "".join(shape),
        first,
        last,
        refs,
        forms,
        people,
    )


def mention_part(mention: PersonMention | PlaceMention | DateMention) -> str:
    """The part that a mention plays in a strip."""
    if isinstance(mention, PersonMention):
        if mention.kind is PersonKind.PRONOUN:
            return parts.PRONOUN
        return parts.GROUP if mention.kind is PersonKind.GROUP else parts.PERSON
    if isinstance(mention, PlaceMention):
        if mention.kind is PlaceKind.DEMONYM:
            return parts.DEMONYM
        return parts.REGION if mention.kind is PlaceKind.REGION else parts.PLACE
    return parts.DATE


def _part_after(
    entry: Entry, at: int, end: int, lower: list[str], mentions: Mentions, tagger: Tagger
) -> str:
    """The part, as far as it can be told yet, of what stands behind the words of ``entry``."""
    following = at + entry.length
    if following in mentions:
        after = mentions[following][3]
    elif following >= end:
        return ""
    else:
        known = tagger.words.get(lower[following])
        after = (known.other or known.noun or known.verb) if known else parts.WORD
    if entry.verb == parts.GO and after == parts.TO:
        goal = at + 3 if lower[at + 2 : at + 3] == ["the"] else at + 2
        if goal in mentions:
            return parts.PLACE  # "going to Paris", unlike "going to visit"
    return after


def _choose(entry: Entry, shape: list[str], after: str) -> tuple[str, str]:
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
    if form in (Form.PAST, Form.PARTICIPLE) and before in _QUALIFIED and after == parts.JOURNEY:
        return parts.WORD, ""  # "his planned visit", "the postponed trip"
    if (entry.verb == parts.GO and after == parts.OF) or (
        form == Form.GERUND and after == parts.EVENT and before in _BEFORE_GERUND
    ):
        return entry.noun or parts.WORD, ""  # "the head of state", "the opening ceremony"
    if entry.other == parts.DUE and after and after not in _AFTER_DUE:
        return entry.verb, form
    if entry.length > 1 and not entry.noun and not entry.other:
        return entry.verb, form  # a phrase such as "would like" or "set off" is no noun
    if entry.other == parts.DUE and entry.verb == parts.GO and after == parts.PLACE:
        return entry.verb, form
    if entry.other and (
        before in AUXILIARIES
        or before == ""
        or before == parts.HIS
        or (entry.verb == parts.GO and after == parts.TO)
    ):
        return entry.other, ""
    if form in (Form.PAST, Form.PARTICIPLE):
        if before in _BEFORE_ADJECTIVE and after in _AFTER_ADJECTIVE and after:
            return parts.WORD, ""  # "a promise of continued U.S. aid"
        return entry.verb, form
    if form == Form.GERUND:
        return (entry.noun, "") if entry.noun and before in _BEFORE_NOUN else (entry.verb, form)
    if before in _BEFORE_VERB or (before == parts.WORD and _awaits_verb(shape)):
        return entry.verb, form
    if form == Form.BASE and entry.other == parts.ADVERB and before not in _LASTING:
        return entry.other, ""  # "a fire broke out overnight", "she last went"
    if form == Form.PRESENT and before in parts.AND + parts.COMMA and after in _AFTER_GOING:
        return entry.verb, form
    if before == parts.PERSON and form == Form.BASE and _is_list(shape):
        return entry.verb, form
    if form == Form.PRESENT and before in parts.RETINUE + parts.GROUP + parts.PRONOUN:
        return entry.verb, form  # "on the way home she stops in"
    if before in _BEFORE_NOUN or (before == parts.PERSON and form == Form.BASE):
        return entry.noun or entry.other or parts.WORD, ""
    if entry.noun and (before in (parts.WORD, parts.NAME, "") or after not in _AFTER_VERB):
        return entry.noun, ""
    return entry.verb, form


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
    """Whether the person that ends ``shape`` is the last of several: "X and Y visit"."""
    return len(shape) > 2 and shape[-2] == parts.AND and shape[-3] in parts.PERSON + parts.COMMA


def _choose_form(forms: tuple[str, ...], before: str) -> str:
    if len(forms) == 1:
        return forms[0]
    if Form.PARTICIPLE in forms and before in AUXILIARIES:
        return Form.PARTICIPLE
    if Form.BASE in forms and (before in _BEFORE_VERB):
        return Form.BASE
    return Form.PAST if Form.PAST in forms else forms[0]
