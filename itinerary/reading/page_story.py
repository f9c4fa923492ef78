"""The story of a web page: which part of the page it is, and its lines."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from itinerary.language.wordlists import wordlist
from itinerary.reading.furniture import other_stories
from itinerary.reading.page_blocks import Block, blocks_of
from itinerary.reading.printed_dates import find_printed_dates

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DROPPED_TAGS = (
    "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas",
    "video", "audio", "form", "button", "select", "textarea", "input", "label", "nav", "footer",
    "aside", "dialog", "menu", "head", "map",
)  # fmt: skip
_DROPPED_ROLES = frozenset(
    {"navigation", "banner", "contentinfo", "complementary", "dialog", "alertdialog", "search",
     "menu", "menubar", "toolbar"}
)  # fmt: skip
_STORY_SHARE = 0.35  # of the page's running text; a part that holds more is never furniture
_ROOT_SHARE = 0.8  # of the page's running text, which the story's root holds
_NAMED_ROOT_SHARE = 0.5  # the same where the page itself marks the part as its article
_HEADINGS = 50  # of a page, among which its headline is
_RUNNING = 80  # characters from which a block counts as running text


def page_lines(tree: HtmlElement, titles: tuple[str, ...]) -> tuple[str | None, list[str]]:
    """The headline and the lines of the story, the headline first."""
    body = tree.find("body")
    if body is None:
        return (titles[0] if titles else None), []
    _drop_tags(body)
    _drop_furniture(body)
    heading = _headline_element(body, titles)
    root = _root(body)
    if heading is not None:
        above = {heading, *heading.iterancestors()}
        while root not in above and root.getparent() is not None:
            root = root.getparent()
    title = titles[0] if titles else None
    if heading is not None:
        title = " ".join(heading.text_content().split()) or title
    blocks = _without_other_stories(blocks_of(root))
    return title, _lines(blocks, title)


def _drop_tags(body: HtmlElement) -> None:
    running = _running_text(body)
    total = running.get(body, 0)
    for element in list(body.iter(*_DROPPED_TAGS)):
        # Some systems wrap the whole page, story and all, into one form.
        if element.getparent() is not None and running.get(element, 0) <= _STORY_SHARE * total:
            element.drop_tree()


def _drop_furniture(body: HtmlElement) -> None:
    running = _running_text(body)
    limit = _STORY_SHARE * running.get(body, 0)
    above_headlines = {
        element
        for headline in islice(body.iter("h1"), _HEADINGS)
        for element in (headline, *headline.iterancestors())
    }
    for element in list(body.iter()):
        if not isinstance(element.tag, str) or element is body or element.getparent() is None:
            continue
        if running.get(element, 0) > limit or not _is_furniture(element):
            continue
        if element.tag == "p" and running.get(element, 0):  # classes of paragraphs say little
            continue
        if element not in above_headlines or element.tag in {"nav", "footer"}:
            element.drop_tree()


def _is_furniture(element: HtmlElement) -> bool:
    if (element.get("role") or "").lower() in _DROPPED_ROLES:
        return True
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    style = (element.get("style") or "").replace(" ", "").lower()
    if "display:none" in style or "visibility:hidden" in style:
        return True
    if element.tag == "header" and element.getparent().tag in {"body", "div"}:
        outside = not any(parent.tag in {"article", "main"} for parent in element.iterancestors())
        if outside:
            return True
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return bool(names.strip()) and not _class_words(names).isdisjoint(_furniture())


@cache
def _furniture() -> frozenset[str]:
    return frozenset(wordlist("web_pages")["classes"]["furniture"])


def _class_words(names: str) -> set[str]:
    """The words of class names, and each two neighbours joined: {"most", "read", "most-read"}."""
    found: set[str] = set()
    for name in names[:400].split():
        spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower()
        words = [word for word in re.split(r"[^a-z0-9]+", spaced) if word]
        found.update(words if len(words) <= 4 else ())
        found.update(f"{one}-{two}" for one, two in pairwise(words))
    return found


def _running_text(body: HtmlElement) -> dict[HtmlElement, int]:
    """For each element the characters of running text in it, that of links left out."""
    running: dict[HtmlElement, int] = {}
    for block in blocks_of(body):
        characters = len(block.text) - block.linked
        if len(block.text) < _RUNNING or block.linked > 0.4 * len(block.text):
            continue
        running[block.element] = running.get(block.element, 0) + characters
    for element in reversed(list(body.iterdescendants())):  # children come before their parents
        if element in running:
            parent = element.getparent()
            running[parent] = running.get(parent, 0) + running[element]
    return running


def _root(body: HtmlElement) -> HtmlElement:
    """The smallest part of the page that holds its story."""
    running = _running_text(body)
    total = running.get(body, 0)
    named = [
        element
        for element in body.iter("article", "main")
        if running.get(element, 0) >= _NAMED_ROOT_SHARE * total > 0
    ]
    if named:
        return min(named, key=lambda element: (running[element], element.tag != "article"))
    root = body
    while True:
        inner = [child for child in root if running.get(child, 0) >= _ROOT_SHARE * total > 0]
        if not inner or inner[0].tag in {"p", "pre", "ul", "ol", "table", "blockquote"}:
            return root
        root = inner[0]


def _headline_element(body: HtmlElement, titles: tuple[str, ...]) -> HtmlElement | None:
    """The ``h1`` (or ``h2``) that says what the page's metadata call its title."""
    wanted = [_folded(title) for title in titles]
    headings = [
        element
        for element in islice(body.iter("h1", "h2"), _HEADINGS)
        if element.text_content().strip()
    ]
    for element in headings:
        words = _folded(element.text_content())
        if any(words and (words in title or title in words) for title in wanted):
            return element
    firsts = [element for element in headings if element.tag == "h1"]
    return firsts[0] if len(firsts) == 1 and not titles else None


def _folded(words: str) -> str:
    return " ".join(re.findall(r"\w+", words.casefold()))


def _without_other_stories(blocks: list[Block]) -> list[Block]:
    """The blocks without lists of links, labels, notices, and sections of other stories."""
    kept: list[Block] = []
    skipping = 0  # the level of the heading whose section is being left out
    for block in blocks:
        opens_others = other_stories().match(block.text) is not None
        if block.level:
            if opens_others:
                skipping = block.level
                continue
            if skipping and block.level <= skipping:
                skipping = 0
        elif skipping and (len(block.text) < 2 * _RUNNING or block.kind == "item"):
            continue
        else:
            skipping = 0
        if skipping or _is_noise(block, opens_others):
            continue
        kept.append(block)
    while kept and kept[-1].level:
        kept.pop()
    return kept


def _is_noise(block: Block, opens_others: bool) -> bool:
    text = block.text
    if text.casefold().strip(" .:!") in _labels():
        return True
    if opens_others and not block.level and (len(text) < 200 or block.linked > 0.3 * len(text)):
        return block.linked > 0 or ":" in text[:40]
    if block.linked > 0.6 * len(text) and len(text) < 300 and not block.dated:
        return True
    return len(text) < 300 and (_notice(text.casefold()) or _RIGHTS.match(text) is not None)


# "© 2023 The Paper. All rights reserved."
_RIGHTS = re.compile(r"(?:™ & )?(?:©|\([cC]\)|[cC]opyright)\W.*(?:\d{4}|reserved)")


@cache
def _labels() -> frozenset[str]:
    return frozenset(wordlist("web_pages")["labels"]["lines"])


def _notice(text: str) -> bool:
    notices = wordlist("web_pages")["notices"]
    return any(word in text for word in notices["subjects"]) and any(
        word in text for word in notices["words"]
    )


def _lines(blocks: list[Block], title: str | None) -> list[str]:
    """The title, a stamp that stood above it, and all that follows it."""
    wanted = _folded(title) if title else ""
    number = next(
        (at for at, block in enumerate(blocks) if wanted and _folded(block.text) == wanted), None
    )
    blocks = [
        block
        for at, block in enumerate(blocks)
        if at == number or at > 10 or not wanted or _folded(block.text) != wanted
    ]
    above: list[Block] = []
    if number is not None:
        above = [
            block
            for block in blocks[:number]
            if len(block.text) < 120 and any(item.full for item in find_printed_dates(block.text))
        ]
        blocks = blocks[number + 1 :]
    lines = [title] if title else []
    lines += [block.line for block in [*above, *blocks]]
    return lines
