"""The lexicon of goings: which word plays which part in a sentence about a journey.

A part is written as one character, so that a sentence becomes a short string (its *shape*)
and a rule of grammar a short regular expression over parts (itinerary.extraction.shape).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from itinerary.language.wordlists import wordlist

# One character a part. Mentions are capitals that look like what they are.
PERSON, PRONOUN, GROUP, PLACE, DEMONYM, REGION, DATE, DURATION = "PHGLDRTU"
VISIT, GO, LEAVE, ARRIVE, STAY, ATTEND, MEET, HOST, INVITE = "vglrsamyi"
BEGIN, LAST, PAY, END, CANCEL, POSTPONE, ACCOMPANY, CARRY, REPORT, PLAN, WISH, WEIGH, REFUSE = (
    "b65exzc4qpwkj"
)
JOURNEY, EVENT, TALKS, INVITATION, AGENDA, RETINUE = "VEKJX3"
WILL, WOULD, MAY, IS, WAS, HAS, HAD, BE, BEEN, NOT, DUE, LIKELY = "WOMIASBQ=NdY"
TO, IN, FROM, OF, FOR, ON, WITH, BY, VIA = "tnfoFuC@/"
AND, COMMA, SEMICOLON, COLON, DASH, OPEN, CLOSE, QUOTE, POSSESSIVE = "&,;:-<>\"'"
RELATIVE, WHILE, HERE, THERE, ADVERB, THE, HIS, HIM, INCLUDE, DURING = "Z_h!+1$2%0"
BELONG, ALONG = "89"
WORD, NAME, NUMBER = ".~#"

VERB_PARTS = {
    "visit": VISIT,
    "go": GO,
    "leave": LEAVE,
    "arrive": ARRIVE,
    "stay": STAY,
    "attend": ATTEND,
    "meet": MEET,
    "host": HOST,
    "invite": INVITE,
    "begin": BEGIN,
    "last": LAST,
    "pay": PAY,
    "end": END,
    "cancel": CANCEL,
    "postpone": POSTPONE,
    "report": REPORT,
    "plan": PLAN,
    "wish": WISH,
    "weigh": WEIGH,
    "refuse": REFUSE,
    "accompany": ACCOMPANY,
    "carry": CARRY,
}
NOUN_PARTS = {
    "journey": JOURNEY,
    "event": EVENT,
    "talks": TALKS,
    "invitation": INVITATION,
    "agenda": AGENDA,
    "retinue": RETINUE,
    "hope": WISH,
}
FUNCTION_PARTS = {
    "will": WILL,
    "would": WOULD,
    "may": MAY,
    "is": IS,
    "was": WAS,
    "has": HAS,
    "had": HAD,
    "be": BE,
    "been": BEEN,
    "not": NOT,
    "due": DUE,
    "likely": LIKELY,
    "to": TO,
    "in": IN,
    "from": FROM,
    "of": OF,
    "for": FOR,
    "on": ON,
    "with": WITH,
    "by": BY,
    "via": VIA,
    "and": AND,
    "relative": RELATIVE,
    "while": WHILE,
    "during": DURING,
    "here": HERE,
    "there": THERE,
    "adverb": ADVERB,
    "the": THE,
    "his": HIS,
    "him": HIM,
    "include": INCLUDE,
    "belong": BELONG,
    "along": ALONG,
}
MENTION_PARTS = {
    "here": HERE,
    "there": THERE,
    "place": PLACE,
    "date": DATE,
    "person": PERSON,
    "the": THE,
    "his": HIS,
    "talks": TALKS,
    "to": TO,
    "in": IN,
}
MARKS = {
    ",": COMMA,
    ";": SEMICOLON,
    ":": COLON,
    "-": DASH,
    "–": DASH,
    "—": DASH,
    "(": OPEN,
    "[": OPEN,
    ")": CLOSE,
    "]": CLOSE,
    '"': QUOTE,
    "“": QUOTE,
    "”": QUOTE,
    "«": QUOTE,
    "»": QUOTE,
    "'s": POSSESSIVE,
    "’s": POSSESSIVE,
    "'": POSSESSIVE,
    "’": POSSESSIVE,
    "&": AND,
    "/": AND,
    "|": SEMICOLON,
}


# The helpers of a verb group: "will have been visiting".
AUXILIARIES = frozenset(WILL + WOULD + MAY + IS + WAS + HAS + HAD + BE + BEEN)


# The verbs that call a journey off, or put it off.
CALLING_OFF = frozenset(CANCEL + POSTPONE)


class Form:
    """How a verb stands: base, -s, past, participle, -ing."""

    BASE, PRESENT, PAST, PARTICIPLE, GERUND = "base", "present", "past", "participle", "gerund"


@dataclass(frozen=True, slots=True)
class Entry:
    """What one word, or a phrase of ``length`` words, may be.

    ``verb`` and ``noun`` are parts (one character) or empty; ``forms`` are the verb's forms
    that this spelling can be; ``other`` is the part of a function word. ``before`` are the
    parts of which one must follow for the verb to be this one, if any.
    """

    length: int = 1
    verb: str = ""
    forms: tuple[str, ...] = ()
    noun: str = ""
    other: str = ""
    lemma: str = ""
    before: str = ""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """``words`` by the word in lower case; ``phrases`` by first word, the longest first."""

    words: dict[str, Entry]
    phrases: dict[str, list[tuple[tuple[str, ...], Entry]]]
    qualifiers: dict[str, frozenset[str]]
    topics: frozenset[str]
    epithets: frozenset[str]
    attendees: frozenset[str]
    attending: frozenset[str]
    rolls: dict[str, frozenset[str]]
    sites: frozenset[str]
    asking: frozenset[str]
    contracted: dict[str, frozenset[str]]
    announcing: frozenset[str]
    committing: frozenset[str]
    behind: frozenset[str]
    meanwhile: frozenset[str]
    plain: frozenset[str]
    blocs: frozenset[str]
    lists: frozenset[str]
    sayings: dict[str, tuple[str, ...]]
    audiences: frozenset[str]
    doubts: dict[str, frozenset[str]]
    fates: dict[str, frozenset[str]]
    seats: dict[str, tuple[str, str]]
    seat_words: frozenset[str]  # how the names of ``seats`` begin


@cache
def load_lexicon(language: str = "en") -> Lexicon:
    """Read the lexicon of ``language`` from its data folder."""
    table = wordlist("goings", language)
    events = wordlist("events", language)
    words: dict[str, Entry] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}

    def put(spelling: str, **parts: object) -> None:
        pieces = tuple(spelling.split())
        if len(pieces) > 1:
            known = phrases.setdefault(pieces[0], [])
            same = next((n for n, (words_, _) in enumerate(known) if words_ == pieces), None)
            old = Entry() if same is None else known[same][1]
            entry = Entry(
                length=len(pieces),
                verb=str(parts.get("verb", "")) or old.verb,
                forms=_merge(old.forms, parts.get("forms", ())),
                noun=str(parts.get("noun", "")) or old.noun,
                other=str(parts.get("other", "")) or old.other,
                lemma=str(parts.get("lemma", "")) or old.lemma,
                before=str(parts.get("before", "")) or old.before,
            )
            if same is None:
                known.append((pieces, entry))
            else:
                known[same] = (pieces, entry)
            return
        old = words.get(spelling, Entry())
        words[spelling] = Entry(
            verb=str(parts.get("verb", "")) or old.verb,
            forms=_merge(old.forms, parts.get("forms", ())),
            noun=str(parts.get("noun", "")) or old.noun,
            other=str(parts.get("other", "")) or old.other,
            lemma=str(parts.get("lemma", "")) or old.lemma,
            before=str(parts.get("before", "")) or old.before,
        )

    for frame, verbs in table["verbs"].items():
        for verb in verbs:
            lemma = verb.split("/")[0]
            before = "".join(MENTION_PARTS[name] for name in table["before"].get(lemma, ()))
            for form, spelling in inflect(verb):
                put(spelling, verb=VERB_PARTS[frame], forms=(form,), lemma=lemma, before=before)
    for kind, nouns in table["nouns"].items():
        for noun in nouns:
            put(noun, noun=NOUN_PARTS[kind])
    for kind, spellings in table["function"].items():
        for spelling in spellings:
            put(spelling, other=FUNCTION_PARTS[kind])
    for candidates in phrases.values():
        candidates.sort(key=lambda candidate: -len(candidate[0]))
    return Lexicon(
        words,
        phrases,
        {name: frozenset(group) for name, group in table["qualifiers"].items()},
        frozenset(table["topics"]["words"]),
        frozenset(table["epithets"]["words"]),
        frozenset(table["attendees"]["words"]),
        frozenset(table["attendees"]["attending"]),
        {name: frozenset(group) for name, group in table["rolls"].items()},
        frozenset(table["sites"]["words"]),
        frozenset(table["asking"]["words"]),
        {name: frozenset(group) for name, group in table["contracted"].items()},
        frozenset(table["announcing"]["words"]),
        frozenset(table["committing"]["words"]),
        frozenset(table["behind"]["words"]),
        frozenset(table["meanwhile"]["words"]),
        frozenset(table["plain"]["words"]),
        frozenset(table["blocs"]["words"]),
        frozenset(table["lists"]["words"]),
        {name: tuple(f"{one} " for one in group) for name, group in table["sayings"].items()},
        frozenset(table["audiences"]["words"]),
        {name: frozenset(group["words"]) for name, group in wordlist("doubts", language).items()},
        _read_fates(wordlist("fates", language)),
        {name: (seat["country"], seat["city"]) for name, seat in events["seats"].items()},
        frozenset(name.split()[0] for name in events["seats"]),
    )


def _read_fates(table: dict[str, dict[str, list[str]]]) -> dict[str, frozenset[str]]:
    """The words of each kind of fate; a further list "heads" of it is "KIND heads".

    "heads" are those of all kinds: a sentence without any says nothing of them.
    """
    fates = {
        kind if name == "words" else f"{kind} {name}": frozenset(words)
        for kind, lists in table.items()
        for name, words in lists.items()
    }
    heads = (words for kind, words in fates.items() if kind.endswith(" heads"))
    return {**fates, "heads": frozenset().union(*heads)}


def _merge(old: tuple[str, ...], new: object) -> tuple[str, ...]:
    assert isinstance(new, tuple)
    return (*old, *(form for form in new if form not in old))


def inflect(verb: str) -> Iterator[tuple[str, str]]:
    """The forms of ``verb``: (form, spelling). "fly/flew/flown" gives the irregular ones."""
    base, *irregular = verb.split("/")
    head, _, rest = base.partition(" ")
    tail = f" {rest}" if rest else ""
    yield Form.BASE, base
    if head == "be":
        for form, spelling in ((Form.PRESENT, "is"), (Form.PRESENT, "are"), (Form.PAST, "was")):
            yield form, spelling + tail
        return
    yield Form.PRESENT, _third_person(head) + tail
    yield Form.GERUND, _gerund(head) + tail
    past = irregular[0] if irregular else _past(head) + tail
    yield Form.PAST, past
    yield Form.PARTICIPLE, irregular[1] if len(irregular) > 1 else past
    if head in ("travel", "cancel"):  # the British spelling
        yield Form.GERUND, head + "ling" + tail
        yield Form.PAST, head + "led" + tail
        yield Form.PARTICIPLE, head + "led" + tail


_SHORT = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]")
_STRESSED_LAST = frozenset(("begin", "confer", "defer", "refer", "forget", "permit"))


def _third_person(verb: str) -> str:
    if verb == "have":
        return "has"
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    return verb[:-1] + "ies" if verb.endswith("y") and verb[-2] not in "aeiou" else verb + "s"


def _doubles(verb: str) -> bool:
    """ "stop" → "stopped": one syllable of consonant, vowel, consonant, or a stressed last one."""
    return _SHORT.fullmatch(verb) is not None or verb in _STRESSED_LAST


def _gerund(verb: str) -> str:
    if verb.endswith("e") and not verb.endswith(("ee", "ye", "oe")) and verb != "be":
        return verb[:-1] + "ing"
    return verb + verb[-1] + "ing" if _doubles(verb) else verb + "ing"


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    return verb + verb[-1] + "ed" if _doubles(verb) else verb + "ed"
