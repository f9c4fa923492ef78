"""The blocks of a web page in reading order: paragraphs, headings, items, captions, table rows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from itinerary.language.wordlists import wordlist

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
_CELL_ELEMENTS = 50  # a cell with more than these is judged by them
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


@dataclass(slots=True)
class _Frame:
    """An element that is being walked: its children still to come, and its block."""

    element: HtmlElement
    children: Iterator[HtmlElement]
    owner: HtmlElement
    kind: str
    linked: bool
    first_block: int

    @property
    def is_block(self) -> bool:
        return self.owner is self.element


def blocks_of(root: HtmlElement) -> list[Block]:
    """The blocks of ``root`` and of all below it."""
    return _Walker().walk(root)


class _Walker:
    """Walks without recursion, as pages of unclosed tags nest deeper than Python calls."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.open = _Open()

    def walk(self, root: HtmlElement) -> list[Block]:
        stack = [_Frame(root, iter(root), root, "paragraph", False, 0)]
        self._add(root.text, linked=False)
        while stack:
            frame = stack[-1]
            child = next(frame.children, None)
            if child is None:
                stack.pop()
                self._leave(frame)
                if stack:
                    self._add(frame.element.tail, stack[-1].linked)
                continue
            entered = self._enter(child, frame)
            if entered is None:
                self._add(child.tail, frame.linked)
            else:
                stack.append(entered)
                self._add(child.text, entered.linked)
        return self.blocks

    def _enter(self, child: HtmlElement, around: _Frame) -> _Frame | None:
        """The frame of ``child``, or nothing where it is passed over or done with at once."""
        tag = child.tag
        if not isinstance(tag, str) or tag in _IGNORED:
            return None
        if tag in {"br", "hr"}:
            self._close(around)
            return None
        linked = around.linked or tag == "a"
        if tag in _INLINE and not _is_caption(child):
            self.open.dated |= tag == "time"
            return _Frame(child, iter(child), around.owner, around.kind, linked, 0)
        self._close(around)
        if tag == "tr" and self._row(child):
            return None
        kind = _kind_of(child, around.kind)
        return _Frame(child, iter(child), child, kind, linked, len(self.blocks))

    def _leave(self, frame: _Frame) -> None:
        if not frame.is_block:
            return
        self._close(frame)
        if frame.kind == "item":  # only the first line of an item has its dash
            for block in self.blocks[frame.first_block + 1 :]:
                if block.element is frame.element:
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

    def _close(self, frame: _Frame) -> None:
        """End the open block, which is one of ``frame``."""
        opened, self.open = self.open, _Open()
        text = "".join(opened.parts)
        lines = text.split("\n") if frame.kind == "pre" else [text]
        for line in map(_clean, lines):
            if line:
                level = _HEADINGS.get(frame.kind, 0)
                self.blocks.append(
                    Block(frame.owner, frame.kind, line, opened.linked, level, opened.dated)
                )


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
    words = set(re.split(r"[^a-z]+", names)) if names else set()
    return not _caption_names().isdisjoint(words) and not _lays_out(element)


@cache
def _caption_names() -> frozenset[str]:
    return frozenset(wordlist("web_pages")["classes"]["captions"])


def _lays_out(cell: HtmlElement) -> bool:
    """Whether a table's cell holds parts of a page rather than a value."""
    inside = islice(cell.iterdescendants(), _CELL_ELEMENTS)
    blocks = [child for child in inside if isinstance(child.tag, str) and child.tag not in _INLINE]
    return len(blocks) > 1


def _clean(text: str) -> str:
    return " ".join(text.translate(_INVISIBLE).split())
