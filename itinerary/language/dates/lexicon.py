"""The words of date phrases, read once from ``data/en/dates.toml`` and ``feasts.toml``.

Each word gets the character of its kind (see ``patterns``) and its value. The scan needs
whole sets of spellings, so that one look-up a word tells whether a date may be near.
"""

from __future__ import annotations

import re
from typing import Any

from itinerary.language.dates.patterns import Alphabet, PatternCompiler
from itinerary.language.wordlists import wordlist

_WORDS = wordlist("dates")
FEAST_TABLE: list[dict[str, Any]] = wordlist("feasts")["feast"]

Value = int | str
Token = tuple[str, Value]

ALPHABET = Alphabet()
_code = ALPHABET.code

MACROS = {
    "COUNT": "(a couple of?|a? (CARD|DAY|NUM)|a|an)",
    "ABOUT": "(about|around|roughly|nearly|almost|just|only|some|another)",
    "UNIT": "(day|night|week|weekend|fortnight|month|quarter|year|decade|hour)",
    "UNITS": "(days|nights|weeks|weekends|fortnights|months|quarters|years|decades|hours)",
    "WINDOW": "(week|weekend|month|quarter|year|decade|fortnight)",
    "SEASON": "(spring|springtime|summer|summertime|autumn|fall|winter|wintertime)",
    "MON": "(MONTH|AMONTH)",
    "DOW": "(WEEKDAY|AWEEKDAY)",
    "DAYNO": "(DAY|ORD)",
    "TO": "(DASH? to DASH?|DASH|SLASH|through|thru|until|till|up to)",
    "AND": "(COMMA? (and|or)|COMMA)",
    "DAYS": "(DAYNO (COMMA (the)? DAYNO){0,8} (COMMA? (and|or|TO) (on)? (the)? DAYNO){0,2})",
    "COMING": "(coming|upcoming|forthcoming)",
    "BEFORE": "(previous|preceding|prior)",
    "AFTER": "(following|ensuing|subsequent)",
    "WEEKDAYS": "(DOW (POD)? (COMMA DOW){0,5} (COMMA? (and|or|TO) (on)? DOW (POD)?)?)",
    "WHICH": "(this COMING|the COMING|COMING|this past|the past|past|the AFTER|AFTER|the BEFORE"
    "|BEFORE|this|last|next|the same|same|that)",
    "THIS": "(this|current|present)",
    "RELYEAR": "(next|last|this|previous|following) year",
    "DAYWORD": "(today|tonight|tomorrow|yesterday)",
    "FISCAL": "(fiscal|financial|calendar)",
    "FEW": "(few|several|some|many)",
    "EARLY": "(early|late|later|earlier)",
    # In front of the day's ordinal alone, of an ambiguous month, of a year alone.
    "ORDINALS": "(on|from|until|till|to|by|through|between|and|or|since|before|after|for|DASH)",
    "MONTHLY": "(in|by|until|till|since|during|through|throughout|late|early|mid|from|to|between"
    "|and|or|of|before|after|around|for|last|next|this|COMMA|DASH|LPAR|sometime|end|beginning|start|middle)",
    "YEARLY": "(in|by|until|till|since|during|through|throughout|late|early|mid|from|to|between"
    "|and|or|of|before|after|around|DASH|LPAR|the|fiscal|end|year|start|beginning|middle|century)",
    "THE": "(the)",
    "DURING": "(in|for|during|over)",
    "ONDAY": "(on|from|until|till|by|next|last|this|through)",
    "SEASONAL": "(in|by|until|during|through|throughout|since)",
    # Before "2000 villagers" only these make a year of the number.
    "YEARLIEST": "(in|since|by|until|late|early|mid|fiscal)",
    "OWNER": "(the|APOS|his|her|its|their|a|an)",
    "POSSESSIVE": "(APOS|his|her|its|their)",
}
COMPILER = PatternCompiler(ALPHABET, MACROS)

# Kinds of tokens that are not words.
COMMA, DASH, APOS, STOP, OTHER = (_code(k) for k in ("COMMA", "DASH", "APOS", "STOP", "OTHER"))
LPAR, RPAR, SLASH, TIME = (_code(k) for k in ("LPAR", "RPAR", "SLASH", "TIME"))
DAY, NUM, YEAR, ORD, CARD, ORDW = (_code(k) for k in ("DAY", "NUM", "YEAR", "ORD", "CARD", "ORDW"))
ISO, NUMERIC, FIGURES, DECADE, QUARTER, HALFYEAR, FEAST = (
    _code(k) for k in ("ISO", "NUMERIC", "FIGURES", "DECADE", "QTR", "HALFYR", "FEAST")
)
# What comes after a phrase: a noun that it may describe, a name, the label of a year, or else.
NOUN, NAME, LABEL, PROPER, END = (_code(k) for k in ("NOUN", "NAME", "LABEL", "PROPER", "END"))
WEEKDAY, AWEEKDAY, MONTH, AMONTH = (_code(k) for k in ("WEEKDAY", "AWEEKDAY", "MONTH", "AMONTH"))

# Names are looked up as they are written, words in lower case.
NAMES: dict[str, Token] = {}
WORDS: dict[str, Token] = {}
# Abbreviations take their full stop with them and lose their ambiguity by it.
ABBREVIATIONS: dict[str, Token] = {}


def _spellings(name: str) -> tuple[str, str]:
    return name, name.upper()


def _fill_names(table: dict[str, int], kind: str, ambiguous: list[str]) -> None:
    full = {name for name in table if len(name) > 5 or name in ("June", "July", "March", "April")}
    full.add("May")
    for name, value in table.items():
        for spelling in _spellings(name):
            code = _code("A" + kind if name in ambiguous else kind)
            NAMES[spelling] = (code, value)
            if name not in full:
                ABBREVIATIONS[spelling] = (_code(kind), value)


_fill_names(_WORDS["weekdays"], "WEEKDAY", _WORDS["ambiguous"]["weekdays"])
_fill_names(_WORDS["months"], "MONTH", _WORDS["ambiguous"]["months"])
# "MAY", "MARCH", "SUN" in capitals are headline words as often as dates.
for _word in ("MAY", "MARCH", "SUN", "SAT"):
    NAMES[_word] = (_code("AMONTH" if _word[0] == "M" else "AWEEKDAY"), NAMES[_word][1])

WORDS.update({word: (CARD, value) for word, value in _WORDS["numbers"].items()})
WORDS.update({word: (ORDW, value) for word, value in _WORDS["ordinals"].items()})
WORDS.update({word: (_code(word), word) for word in _WORDS["glue"]["words"]})
WORDS.update({word: (_code(word), value) for word, value in _WORDS["values"].items()})
MACROS["POD"] = "(PARTOFDAY|night|nights)"
WORDS.update(
    {
        word: (_code("PARTOFDAY"), word)
        for word in _WORDS["parts_of_day"]["words"]
        if word not in ("night", "nights")
    }
)
WORDS["overnight"] = (_code("overnight"), "night")

FEAST_NAMES: dict[str, int] = {
    name: number for number, feast in enumerate(FEAST_TABLE) for name in feast["names"]
}

LABELS = frozenset(_WORDS["follow"]["labels"])
FUNCTION_WORDS = frozenset(_WORDS["follow"]["function_words"]) | frozenset(WORDS)
PROPER_NAMES = frozenset(_WORDS["follow"]["proper"])
EPITHETS = frozenset(_WORDS["follow"]["epithets"])
TITLES = frozenset(_WORDS["follow"]["titles"])


def _cases(words: list[str]) -> set[str]:
    return {spelling for w in words for spelling in (w, w.capitalize(), w.upper())}


_FEAST_WORDS = {w for name in FEAST_NAMES for w in re.findall(r"[A-Za-z]+", name)}
_ORDINALS = {
    f"{n}{'th' if 4 <= n <= 20 or n % 10 not in (1, 2, 3) else ('st', 'nd', 'rd')[n % 10 - 1]}"
    for n in range(1, 32)
}
_YEARS = {str(year) for year in range(1500, 2101)}
_DECADES = {f"{year}s" for year in range(1500, 2101, 10)}

# Words that make a date likely, words that can stand in one, and words that end none.
TRIGGERS: frozenset[str] = frozenset(
    _cases(_WORDS["triggers"]["words"])
    | (set(NAMES) - {"MAY"})
    | _ORDINALS
    | _YEARS
    | _DECADES
    | {f"0{n}" for n in range(1, 10)}
    | {f"Q{n}" for n in range(1, 5)}
    | {f"{n}Q" for n in range(1, 5)}
    | {"H1", "H2", "1H", "2H"}
    | (
        {name.split()[0] for name in FEAST_NAMES}
        - {"New", "Good", "All", "Black", "Three", "Holy", "Europe", "Human", "St.", "Saint"}
    )
)
VOCABULARY: frozenset[str] = frozenset(
    _cases(list(WORDS))
    | set(NAMES)
    | _FEAST_WORDS
    | TRIGGERS
    | {""}
    | {"th", "st", "nd", "rd", "am", "pm", "m", "p", "GMT"}
)
NEVER_LAST: frozenset[str] = frozenset(_cases(_WORDS["glue"]["never_last"])) | {""}
NEVER_FIRST: frozenset[str] = frozenset(_cases(_WORDS["glue"]["never_first"])) | {""}
