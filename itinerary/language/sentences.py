"""A text cut into sentences, each with the kind of line that it stands in.

News text is lines before it is sentences: headlines, captions, list items and table rows
end with their line whether or not they end with a full stop.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple


class LineKind(StrEnum):
    """What a line of an article is for."""

    BODY = "body"
    HEADING = "heading"  # a headline or a subheading: no full stop, few words
    CAPTION = "caption"  # under a picture: makes no claims of its own
    ITEM = "item"  # an item of a list, or a row of a table
    APPARATUS = "apparatus"  # bylines, copyright, "Also read": makes no claims


class Sentence(NamedTuple):
    """``text[start:end]`` is one sentence; ``line`` counts the lines that hold text."""

    start: int
    end: int
    kind: LineKind
    line: int


_ITEM = re.compile(r"\s*(?:[-*•–·▪◦]\s|\(?\d{1,2}[.)]\s(?!\d)|\|)")
_CAPTION = re.compile(
    r"\W*(?:(?:file )?photos?\b|picture|in this (?:file )?(?:photo|picture|image)|image|caption|▲)"
    r"|.{0,3}\[Photo",
    re.IGNORECASE,
)
# Each line that opens as a caption has one of these.
_CAPTION_WORDS = ("photo", "picture", "image", "caption", "▲")
# What tells a caption wherever it stands in its line, and words of which it has one.
_CREDIT = re.compile(
    r".{0,400}(?:\b(?:file photo|in this (?:file )?(?:photo|image)|photo taken|REUTERS/|AFP/|"
    r"Getty Images|/File|\(pictured\)|photo by|photo credit|"
    r"(?<=[.!?)] )(?:photo|image|picture|credit): \w[^.]{1,60}$|"
    r"\((?:AP|Yonhap|Pool)\)\s*\W*$)|\((?:supplied|handout|file)(?:: [^)]{1,60})?\)\W*$)",
    re.IGNORECASE,
)
# "Holm (2nd from left)", "(right, foreground)", "(Pool photo/Wire)": of a picture as well.
_SIDES = re.compile(
    r".{0,300}\((?:(?:\w{2,6} ){0,2}(?:left|right|centre|center)(?:, \w+)?"
    r"|[\w ]{0,12}[Pp]hoto/.{1,30})\)"
)
_CREDIT_WORDS = (
    "left)",
    "right)",
    "(left",
    "(right",
    "photo",
    "image",
    "pictured",
    "reuters/",
    "afp/",
    "/file",
    "(ap)",
    "yonhap",
    "pool",
    "picture:",
    "credit:",
    "(supplied",
    "(file",
    "(handout",
)
# "By Holm Vik", "September 2, 1990|By Holm Vik", "May 1, 1985|(Wire)": who wrote it.
_BYLINE = r"(?:\w{3,9}\.? \d{1,2},? \d{4} ?[|·•–-] ?(?:by\b|from\b|\()|by [a-z])"
# How lines begin that belong to the page or the agency and tell nothing of their own.
_APPARATUS_OPENINGS = (
    rf"{_BYLINE}",
    r"also read|read (?:also|more)|related|see also|more (?:from|on|news)|recommended|trending",
    r"copyright|\(c\)|©|all rights|advertisement|source:|tags?:|keywords?:|contact\b",
    r"\(?end\)?\W*$|enditem|\(attn|editor|reporting by|writing by|editing by",
    r"subscribe|follow us|share|sign up|newsletter|click here|comments?\b|print\b|home\b\W",
    r"most (?:read|popular)|you may also|published (?:in|on|by)|updated?:|last update",
)
# For lines in lower case: only the openings whose first letter fits are tried, other than where
# letters of both cases do.
_APPARATUS = re.compile(rf"\W*(?:{'|'.join(_APPARATUS_OPENINGS)})")
_OPENS_BYLINE = re.compile(rf"\W*{_BYLINE}", re.IGNORECASE)
# Headings of lists of other stories, which end with the next line of prose.
_OTHER_STORIES = re.compile(
    r"\W*(?:related|(?:also|see also|read (?:also|more|next))\W*$|also read"
    r"|most (?:read|popular|viewed)"
    r"|latest (?:news|stories)|more (?:news|stories)|more from|top stories|trending|you may also"
    r"|recommended|recent (?:posts|news|articles)|popular (?:posts|news)|what to read next)",
    re.IGNORECASE,
)
_OTHERS_LENGTH = 40
_HEADING_MARK = re.compile(r"\s*#{1,6}\s")
_BOLD_LINE = re.compile(r"\s*\*\*[^*]+\*\*\s*$")
# A mark that may end a sentence, closing quotes, white space, then what may open the next one.
_SPACED_END = r"(?<![.!?…].)[.!?…]*+[\"'”’)\]*]*+\s++(?=[\"'“‘(\[*]*[A-Z0-9À-Þ])"
# The same without white space, as pages lose it: "ended.The minister", "he said."She".
_GLUED_END = r"(?<=[a-z]{3}[.!?])[\"”’]?(?=[“\"]?[A-Z][a-z]*\s)"
# A diary whose lines a page has run into one: "… (To May 13) ** ATHENS - The premier".
_NEW_ENTRY = r"\s+(?=\*\s?\*\s+\w)|(?<=\))\s+(?=[A-Z]{4,} [–—-] )|(?:[—–]\s?){6,}(?=\w)"
# The mark stands first, and what is in front of it is looked at behind it: so the search goes
# from mark to mark and not from letter to letter. The few texts that may be such diaries are
# searched letter by letter.
_END = re.compile(f"[.!?…](?:{_SPACED_END}|{_GLUED_END})")
_END_OR_ENTRY = re.compile(f"{_END.pattern}|{_NEW_ENTRY}")
_ENTRY_MARK = re.compile(
    r"[*)—–](?:(?<=\*)\s?\*\s|(?<=\))\s+[A-Z]{4,} [–—-] |(?<=[—–])\s?(?:[—–]\s?){5})"
)
# How agencies close a story on its last line: "(end) ab", "(MORE)".
_SIGN_OFF = re.compile(r"(?<=\s)\((?:end|ends|more)\)\W*(?:\w{1,4}\W*){0,3}$", re.IGNORECASE)
_SIGN_OFF_LENGTH = 30
# How a line of prose ends, a whole one in quotation marks with it: a headline may end in a mark
# that stands behind a word ("Envoy to visit amid "tension"").
_END_MARKS = frozenset(".!?:;,)…|*")
_QUOTE_ENDS = frozenset('"”’')
_QUOTED_END = re.compile(r"(?:^[\"“‘'].*|[^\w\s])[\"”’]$")
_LAST_WORD = re.compile(r"[\w.’'-]*$")
_ABBREVIATIONS = frozenset([
    "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "st", "sr", "gen", "lt", "maj", "brig", "col",
    "capt", "cmdr", "adm", "sgt", "sen", "rep", "reps", "gov", "amb", "pres", "vs", "no",
    "messrs", "sens", "dem", "govs", "smt", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
    "sep", "sept", "oct", "nov", "dec", "mt", "ft", "e.g", "i.e", "mon", "tue", "tues", "wed",
    "thu", "thurs", "fri",
])  # fmt: skip
_OPENERS = frozenset([
    "The", "A", "An", "He", "She", "It", "They", "We", "I", "In", "On", "At", "But", "And",
    "This", "That", "These", "Those", "His", "Her", "Its", "Their", "For", "As", "After",
    "Before", "While", "When", "If", "There", "Also", "However", "Meanwhile", "During", "With",
    "From",
])  # fmt: skip
_INITIAL = re.compile(r"(?:^|[\s(])(?:[A-Z]\.)+$")

# No line of its own ends so, unless it is wrapped.
_UNFINISHED = re.compile(r"\s(?:the|an?|of|for|to|in|at|and|with|from|by)$")


def split_sentences(text: str) -> list[Sentence]:
    """Cut ``text`` into sentences in order; every character of a line lies in one of them."""
    sentences: list[Sentence] = []
    lines = _join_wrapped(text)
    lower = text.lower()
    captioned = any(word in lower for word in _CAPTION_WORDS)
    credited = any(word in lower for word in _CREDIT_WORDS)
    ends = _END_OR_ENTRY if _ENTRY_MARK.search(text) else _END
    signs_off = "(end" in lower or "(more" in lower
    told = others = False
    for number, (start, end) in enumerate(lines):
        kind = _line_kind(text, start, end, number, len(lines), captioned, credited)
        if kind is LineKind.BODY:
            told, others = True, False
        elif told and end - start <= _OTHERS_LENGTH and _OTHER_STORIES.match(text[start:end]):
            others = True
        if others and kind in (LineKind.HEADING, LineKind.ITEM):
            kind = LineKind.APPARATUS  # the headline of another story
        begin = start
        rest = end
        if signs_off:
            signed = _SIGN_OFF.search(text, max(start + 1, end - _SIGN_OFF_LENGTH), end)
            end = signed.start() if signed else end
        if kind is not LineKind.HEADING:
            for match in ends.finditer(text, start, end):
                if _ends_sentence(text, begin, match):
                    sentences.append(Sentence(begin, match.end(), kind, number))
                    begin = match.end()
        if begin < end:
            sentences.append(Sentence(begin, end, kind, number))
        if end < rest:
            sentences.append(Sentence(end, rest, LineKind.APPARATUS, number))
    return sentences


def _find_lines(text: str) -> list[tuple[int, int]]:
    """Where the lines begin and end that are not blank."""
    spans: list[tuple[int, int]] = []
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if line and not line.isspace():
            spans.append((start, end))
        start = end + 1
    return spans


def _join_wrapped(text: str) -> list[tuple[int, int]]:
    """The lines of ``text``, where lines wrapped at a fixed width are one again."""
    spans = _find_lines(text)
    if len(spans) < 2:
        return spans
    longest = max(end - start for start, end in spans)
    wrapped = longest <= 100 and sum(end - start > 50 for start, end in spans) * 2 > len(spans)
    joined: list[tuple[int, int]] = [spans[0]]
    for start, end in spans[1:]:
        last_start, last_end = joined[-1]
        if _continues(text, last_start, last_end, start, wrapped):
            joined[-1] = (last_start, end)
        else:
            joined.append((start, end))
    return joined


def _continues(text: str, last_start: int, last_end: int, start: int, wrapped: bool) -> bool:
    """Whether the line at ``start`` carries on the sentence of the line before it."""
    gap = text[last_end:start]
    if gap.count("\n") != 1 or text[last_end - 1] in '.!?:"”)|':
        return False
    head = text[start : start + 40].lstrip()
    if not head or _ITEM.match(text, start):
        return False
    width = last_end - text.rfind("\n", 0, last_end) - 1
    if head[0].islower():
        return wrapped or width > 30
    if wrapped and text[last_end - 1] == ",":
        return True
    if width > 30 and _UNFINISHED.search(text, last_end - 6, last_end):
        return True
    return wrapped and width > 55 and not head.isupper() and last_start != 0


def is_byline(text: str, sentence: Sentence) -> bool:
    """Whether the sentence only tells who wrote the article: nobody of whom it speaks."""
    if sentence.kind is not LineKind.APPARATUS:
        return False
    return _OPENS_BYLINE.match(text, sentence.start, sentence.end) is not None


def _line_kind(
    text: str, start: int, end: int, number: int, count: int, captioned: bool, credited: bool
) -> LineKind:
    line = text[start : min(end, start + 500)]
    if end - start < 600 and (
        (captioned and _CAPTION.match(line))
        or (credited and (_CREDIT.match(line) or _SIDES.match(line)))
    ):
        return LineKind.CAPTION
    if not line.lstrip()[:1].isalpha():
        if _HEADING_MARK.match(line) or _BOLD_LINE.match(line):
            return LineKind.HEADING
        if _ITEM.match(line):
            return LineKind.ITEM
    if end - start < 200 and _APPARATUS.match(line.lower()):
        return LineKind.APPARATUS
    if end - start < 180 and not _ends_as_prose(line.rstrip()):
        return (
            LineKind.HEADING
            if number < 8 or number < count // 2 or end - start < 90
            else (LineKind.APPARATUS)
        )
    return LineKind.BODY


def _ends_as_prose(line: str) -> bool:
    """Whether a line, without what is blank behind it, ends with a mark as sentences do."""
    last = line[-1:]
    return last in _END_MARKS or (last in _QUOTE_ENDS and _QUOTED_END.search(line) is not None)


def _ends_sentence(text: str, begin: int, match: re.Match[str]) -> bool:
    """Whether the full stop at ``match`` ends a sentence and not an abbreviation."""
    if text[match.start()] != ".":
        return True
    word = text[max(begin, match.start() - 24) : match.start()].rpartition(" ")[2]
    if not word.isalpha():
        before = _LAST_WORD.search(word)
        word = before[0] if before else ""
    if not word:
        return True
    if word.lower().rpartition("-")[2] in _ABBREVIATIONS:
        return False  # "Dr.", "Jan. 30-Feb. 1"
    if word.isdigit():
        return begin != match.start() - len(word)
    if "." in word or len(word) == 1:
        # "the U.S. The …" ends a sentence, "the U.S. Senate" and "John F. Kerry" do not.
        following = re.match(r"\w+", text[match.end() : match.end() + 20])
        return len(word) > 1 and following is not None and following[0] in _OPENERS
    return True
