"""What a web page says of itself: JSON-LD, meta tags, links and ``<time>``.

Vocabularies: https://schema.org/NewsArticle, https://ogp.me, Dublin Core, and the names that
content systems have made usual.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from itinerary.reading.moments import day_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Names of meta tags in lower case, those that content systems fill most carefully first.
_PUBLISHED = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "dc.date.created", "dcterms.date", "dc.date", "pubdate",
    "publishdate", "publish-date", "publish_date", "publication_date", "publication-date",
    "pub_date", "article.published", "published-date", "published_at", "published_date",
    "datecreated", "date_published", "displaydate", "originalpublicationdate",
    "rnews:datepublished", "bt:pubdate", "timestamp", "citation_publication_date",
    "citation_date", "ptime", "article_date_original", "created", "date.issued", "issued",
    "release_date", "date",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time", "og:updated_time", "og:article:modified_time", "datemodified",
    "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "revision_date",
    "utime", "updated_time",
)  # fmt: skip
_TITLE = ("og:title", "twitter:title", "dc.title", "dcterms.title", "sailthru.title", "headline")
_OUTLET = ("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher")
_BYLINE = ("author", "article:author", "byl", "dc.creator", "dcterms.creator", "parsely-author",
           "sailthru.author", "byline")  # fmt: skip
_ARTICLE_TYPES = re.compile(
    r"Article|BlogPosting|Report|LiveBlog|NewsItem|AnalysisNews|OpinionNews"
)
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(?P<url>\S{4,2000})")


@dataclass(frozen=True, slots=True)
class PageMetadata:
    """The page's own word on its story; ``titles`` holds every form, the best first."""

    titles: tuple[str, ...]
    outlet: str | None
    byline: str | None
    url: str | None
    language: str | None
    published: tuple[date, ...]
    modified: tuple[date, ...]
    body: str | None


def page_metadata(tree: HtmlElement) -> PageMetadata:
    """The metadata of the page ``tree``, before anything is taken out of it."""
    metas = _metas(tree)
    stories = list(_stories(tree))
    story = stories[0] if stories else {}
    page_title = " ".join(tree.xpath("string((//head/title|//title)[1])").split())
    headlines = [_text(story, "headline"), *(_first(metas, (name,)) for name in _TITLE)]
    outlet = _name(story.get("publisher")) or _first(metas, _OUTLET)
    return PageMetadata(
        titles=tuple(dict.fromkeys(filter(None, [*headlines, _bare_title(page_title, outlet)]))),
        outlet=outlet,
        byline=_name(story.get("author")) or _plain_author(_first(metas, _BYLINE)),
        url=_url(tree, metas, story),
        language=_language(tree, metas),
        published=_days(
            [
                *(_text(item, "datePublished") for item in stories),
                *(_text(item, "dateCreated") for item in stories),
                *_all(metas, _PUBLISHED),
                *_microdata(tree, "datePublished"),
                *_times(tree),
            ]
        ),
        modified=_days(
            [*(_text(item, "dateModified") for item in stories), *_all(metas, _MODIFIED)]
        ),
        body=_text(story, "articleBody"),
    )


def _metas(tree: HtmlElement) -> dict[str, str]:
    """The content of each meta tag by its name, property or itemprop, in lower case."""
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        content = " ".join((meta.get("content") or "").split())
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            name = meta.get(attribute)
            if name and content:
                found.setdefault(name.strip().lower(), content)
    return found


def _stories(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """The JSON-LD objects that describe an article, also inside ``@graph`` and lists."""
    pages: list[dict[str, Any]] = []
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        for item in _flattened(_loaded(script.text or "")):
            kinds = item.get("@type")
            kind = " ".join(map(str, kinds)) if isinstance(kinds, list) else str(kinds)
            if _ARTICLE_TYPES.search(kind):
                yield item
            elif kind.endswith("Page") and "datePublished" in item:
                pages.append(item)
    yield from pages


def _loaded(words: str) -> Any:
    words = re.sub(r"^\s*(?:<!--|//<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\]\]>|\]\]>)\s*$", "", words)
    try:
        return json.loads(words.strip().rstrip(";"), strict=False)
    except (ValueError, RecursionError):
        # Templates leave commas and quotes behind that break the JSON; the day is still there.
        pairs = re.findall(
            r'"(datePublished|dateModified|headline)"\s*:\s*"([^"\\]{1,300})"', words
        )
        return {"@type": "Article", **dict(reversed(pairs))} if pairs else None


def _flattened(data: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > 6:
        return
    if isinstance(data, list):
        for item in data:
            yield from _flattened(item, depth + 1)
    elif isinstance(data, dict):
        yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _flattened(data.get(key), depth + 1)


def _text(item: dict[str, Any], key: str) -> str | None:
    value = item.get(key)
    if isinstance(value, list) and value:
        value = value[0]
    return value.strip() or None if isinstance(value, str) else None


def _name(value: Any) -> str | None:
    """The names of one or more schema.org persons or organisations."""
    if isinstance(value, list):
        return ", ".join(dict.fromkeys(filter(None, map(_name, value)))) or None
    if isinstance(value, dict):
        value = value.get("name")
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _plain_author(words: str | None) -> str | None:
    return None if words is None or "://" in words or not any(map(str.isalpha, words)) else words


def _first(metas: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((metas[name] for name in names if name in metas), None)


def _all(metas: dict[str, str], names: tuple[str, ...]) -> list[str]:
    return [metas[name] for name in names if name in metas]


def _microdata(tree: HtmlElement, name: str) -> list[str]:
    found = tree.xpath("//*[contains(concat(' ', @itemprop, ' '), $name)]", name=f" {name} ")
    return [
        element.get("content") or element.get("datetime") or element.text_content()[:100]
        for element in found
        if element.tag != "meta"
    ]


def _times(tree: HtmlElement) -> list[str]:
    """The ``<time>`` that stands nearest behind the headline, else the only one there is."""
    times = tree.xpath(
        "//time[not(ancestor::aside or ancestor::footer or ancestor::nav or ancestor::li)]"
    )
    behind = tree.xpath("(//h1/following::time[not(ancestor::aside or ancestor::footer)])[1]")
    marked = [time for time in times if time.get("pubdate") is not None]
    chosen = marked or behind or (times if len(times) == 1 else [])
    return [
        time.get("datetime") or time.text_content()[:100]
        for time in chosen[:1]
        if not re.search(r"updat|modif", f"{time.get('class')} {time.get('itemprop')}", re.I)
    ]


def _days(words: list[str | None]) -> tuple[date, ...]:
    days = (day_of(stated) for stated in words if stated)
    return tuple(dict.fromkeys(day for day in days if day is not None))


def _url(tree: HtmlElement, metas: dict[str, str], story: dict[str, Any]) -> str | None:
    for link in tree.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split() and link.get("href"):
            return str(link.get("href")).strip()
    entity = story.get("mainEntityOfPage")
    address = entity.get("@id") if isinstance(entity, dict) else entity
    for url in (metas.get("og:url"), _text(story, "url"), address, metas.get("twitter:url")):
        if isinstance(url, str) and "://" in url:
            return url
    comments = tree.xpath("//comment()[contains(., 'saved from url')]")
    saved = _SAVED_FROM.search(str(comments[0].text)) if comments else None
    return saved["url"] if saved else None


def _language(tree: HtmlElement, metas: dict[str, str]) -> str | None:
    stated = tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang")
    stated = stated or metas.get("content-language") or metas.get("og:locale")
    return stated.strip().replace("_", "-") or None if stated else None


def _bare_title(title: str, outlet: str | None) -> str:
    """The page's title without the name of the outlet behind or in front of it."""
    parts = re.split(r"\s+(?:[|–—»·]|-|::)\s+", title)
    if outlet:
        parts = [part for part in parts if part.casefold() != outlet.casefold()] or parts
    return max(parts, key=len) if len(parts) > 1 else title
