"""A sentence as a short string of parts, one character a mention or a word.

"Blinken plans to visit Seoul on Wednesday" has the shape ``PptvLuT``: person, plan, to,
visit, place, on, date. Rules of grammar are regular expressions over such shapes, written
with the names of the parts (``compile_rule``), and index ``i`` of a shape is item ``i``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from itinerary.extraction.choosing import choose_part
from itinerary.extraction.tagging import Tagger, Tagging
from itinerary.facts import DateMention
from itinerary.language import lexicon as parts
from itinerary.language.lexicon import Entry
from itinerary.language.mentions import PersonKind, PersonMention, PlaceKind, PlaceMention
from itinerary.language.tokens import Tokens

_NAMES = {name: value for name, value in vars(parts).items() if name.isupper() and len(name) > 1}
_PART_NAME = re.compile(r"\b[A-Z]{2,}\b")


# What stands at an item of a strip.
Ref = PersonMention | PlaceMention | DateMention | Entry | None
# A first token to: last token (exclusive), mention, index of the person or -1, part.
Mentions = dict[int, tuple[int, PersonMention | PlaceMention | DateMention, int, str]]


@cache
def compile_rule(rule: str) -> re.Pattern[str]:
    """Compile a rule in which parts are named: ``"PERSON (ADVERB)* WILL"``; blanks do not count."""
    spelled = _PART_NAME.sub(lambda m: re.escape(_NAMES[m[0]]) if m[0] in _NAMES else m[0], rule)
    return re.compile(spelled.replace(" ", ""))


def find_all(shape: str, part: str, begin: int = 0, end: int | None = None) -> list[int]:
    """The items from ``begin`` to ``end`` (exclusive; ``None`` for all) that play ``part``.

    Most shapes lack most parts, and ``str.find`` says so without a step an item in Python.
    """
    found: list[int] = []
    item = shape.find(part, begin, end)
    while item >= 0:
        found.append(item)
        item = shape.find(part, item + 1, end)
    return found


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

    def lemma_at(self, item: int | None) -> str:
        """The base form of the lexicon's word at ``item`` ("set off"); "" where there is none."""
        entry = self.refs[item] if item is not None else None
        return entry.lemma if isinstance(entry, Entry) else ""

    def date_at(self, item: int) -> DateMention | None:
        """The date mention at ``item``, if one stands there."""
        mention = self.refs[item]
        return mention if isinstance(mention, DateMention) else None


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
    lower = tokens.lower
    # Each token for itself, as the word alone tells; phrases and mentions are drawn together.
    shape = list(tagging.parts[begin:end])
    refs: list[Ref] = [*tagging.entries[begin:end]]
    first, last = list(range(begin, end)), list(range(begin + 1, end + 1))
    formed: list[tuple[int, str]] = []  # the verbs' items and forms
    people: dict[int, int] = {}
    done = shift = begin  # up to where tokens have been read; what lies between tokens and items
    for stop in stops:
        if stop < done:
            continue
        item = stop - shift
        mention = mentions.get(stop)
        if mention is not None:
            done, refs[item], person, part = mention
            if part == parts.GROUP:
                head = tagger.words.get(lower[done - 1])
                if head is not None and head.noun == parts.RETINUE:
                    part = parts.RETINUE
            if person >= 0:
                people[item] = person
        else:
            entry = tagger.find_entry(lower, stop, end)
            if entry is None:
                continue
            done, refs[item] = stop + entry.length, entry
            if entry.verb:
                after = _part_after(entry, stop, end, lower, mentions, tagger)
                part, form = choose_part(entry, shape[:item], after)
                formed.append((item, form))
            else:
                part = entry.noun or entry.other or parts.WORD
        shape[item] = part
        if done > stop + 1:
            beyond = item + done - stop
            del shape[item + 1 : beyond], refs[item + 1 : beyond]
            del first[item + 1 : beyond], last[item + 1 : beyond]
            last[item] = done
            shift += done - stop - 1
    forms = [""] * len(shape)
    for item, form in formed:
        forms[item] = form
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
