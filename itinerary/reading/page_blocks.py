"""The blocks of a web page in reading order: paragraphs, headings, items, captions, table rows."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from itinerary.reading.wordlists import wordlist

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_INLINE = frozenset(
    {"a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
     "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "o", "picture", "q", "rp", "rt",
     "ruby", "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup", "time",
     "tt", "u", "var", "wbr"}
)  # fmt: skip
_IGNORED = frozenset(
    {"script", "style", "noscript", "template", "svg", "head", "title", "iframe", "object",
     "select", "textarea"}
)  # fmt: skip
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_CELLS = {"td", "th"}
# Zero-width characters and soft hyphens that pages put into words.
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))


@dataclass(slots=True)
class Block:
    """One line of a page. ``linked`` counts its characters that are links; ``level`` is 1 to 6
    for headings, else 0; ``dated`` marks a block with a ``<time>``."""

    element: HtmlElement
    kind: str
    text: str
    linked: int = 0
    level: int = 0
    dated: bool = False

    @property
    def line(self) -> str:
        """The block as it stands in the article's text."""
        if self.kind == "item":
            return f"- {self.text}"
        if self.kind == "caption":
            return f"[Photo: {self.text}]"
        return self.text


@dataclass(slots=True)
class _Open:
    """The block that is being collected."""

    parts: list[str] = field(default_factory=list)
    linked: int = 0
    dated: bool = False


def blocks_of(root: HtmlElement) -> list[Block]:
    """The blocks of ``root`` and of all below it."""
    walker = _Walker()
    walker.walk(root, root, "paragraph", linked=False)
    walker.close(root, "paragraph")
    return walker.blocks


class _Walker:
    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.open = _Open()

    def walk(self, element: HtmlElement, owner: HtmlElement, kind: str, linked: bool) -> None:
        """Collect the text of ``element``; ``owner`` and ``kind`` are those of its block."""
        tag = element.tag
        if tag == "tr" and self._row(element):
            return
        self._add(element.text, linked)
        for child in element:
            self._child(child, owner, kind, linked)
            self._add(child.tail, linked)

    def _child(self, child: HtmlElement, owner: HtmlElement, kind: str, linked: bool) -> None:
        tag = child.tag
        if not isinstance(tag, str) or tag in _IGNORED:
            return
        if tag in {"br", "hr"}:
            self.close(owner, kind)
        elif tag in _INLINE and not _is_caption(child):
            self.open.dated |= tag == "time"
            self.walk(child, owner, kind, linked or tag == "a")
        else:
            self.close(owner, kind)
            inner = _kind_of(child, kind)
            before = len(self.blocks)
            self.walk(child, child, inner, linked)
            self.close(child, inner)
            if inner == "item":  # only the first line of an item has its dash
                for block in self.blocks[before + 1 :]:
                    if block.kind == "item" and block.element is child:
                        block.kind = "paragraph"

    def _row(self, row: HtmlElement) -> bool:
        """A table's row as one line, unless its cells lay out the page."""
        cells = [cell for cell in row if cell.tag in _CELLS]
        if any(_lays_out(cell) for cell in cells):
            return False
        texts = [_clean(" ".join(cell.itertext())) for cell in cells]
        filled = [text for text in texts if text]
        if len(filled) < 2:
            return False
        links = sum(len(_clean(link.text_content())) for link in row.iter("a"))
        self.blocks.append(Block(row, "row", " | ".join(filled), linked=links))
        return True

    def _add(self, text: str | None, linked: bool) -> None:
        if text:
            self.open.parts.append(text)
            if linked:
                self.open.linked += len(text.strip())

    def close(self, element: HtmlElement, kind: str) -> None:
        """End the open block."""
        opened, self.open = self.open, _Open()
        text = "".join(opened.parts)
        lines = text.split("\n") if kind == "pre" else [text]
        for line in map(_clean, lines):
            if line:
                level = _HEADINGS.get(kind, 0)
                self.blocks.append(Block(element, kind, line, opened.linked, level, opened.dated))


def _kind_of(element: HtmlElement, around: str) -> str:
    tag = element.tag
    if _is_caption(element):
        return "caption"
    if tag in _HEADINGS or tag == "pre":
        return str(tag)
    if tag in {"li", "dd"}:
        return "item"
    if around in {"caption", "item", "pre"} and tag not in {"ul", "ol", "table"}:
        return around
    return "paragraph"


def _is_caption(element: HtmlElement) -> bool:
    if element.tag == "figcaption":
        return True
    names = (element.get("class") or "").lower()
    if (
        "capt" not in names
        and "cred" not in names
        and "cutline" not in names
        and "photo" not in names
    ):
        return False
    return not _caption_names().isdisjoint(re.split(r"[\s_]+", names.replace("wp-", "")))


@cache
def _caption_names() -> frozenset[str]:
    return frozenset(wordlist("web_pages")["classes"]["captions"])


def _lays_out(cell: HtmlElement) -> bool:
    """Whether a table's cell holds parts of a page rather than a value."""
    blocks = [child for child in cell.iterdescendants() if isinstance(child.tag, str)]
    return sum(child.tag not in _INLINE for child in blocks) > 1


def _clean(text: str) -> str:
    return " ".join(text.translate(_INVISIBLE).split())
