"""A web page as a browser saves it, read into a draft."""

from __future__ import annotations

from itinerary.errors import NoArticleError, UnreadableError
from itinerary.reading.draft import Draft

MOST_TAGS = 200_000
"""Pages of more tags hold no article; their tree would take hundreds of megabytes."""
_SHORT_STORY = 250  # characters; below, the page's own metadata may know the story better


def read_page(markup: str, doc: str, source: str) -> Draft:
    """The draft of a page: its title as first line, then the story's lines.

    Raises:
        NoArticleError: the page has no text.
        UnreadableError: it has more than ``MOST_TAGS`` tags.
    """
    if markup.count("<") > MOST_TAGS:
        raise UnreadableError(source, f"has more tags than an article's page ({MOST_TAGS:,})")
    from lxml import etree, html

    from itinerary.reading.page_metadata import page_metadata
    from itinerary.reading.page_story import page_lines

    parser = html.HTMLParser(encoding="utf-8", remove_pis=True, huge_tree=True)
    try:
        tree = html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        raise NoArticleError(source, "is a web page without a text") from None
    metadata = page_metadata(tree)
    title, lines = page_lines(tree, metadata.titles)
    text = "\n".join(lines)
    if metadata.body and len(text) < _SHORT_STORY < len(metadata.body):
        paragraphs = [" ".join(line.split()) for line in metadata.body.split("\n")]
        lines = ([title] if title else []) + [line for line in paragraphs if line]
    if not lines or (title is not None and lines == [title]):
        raise NoArticleError(source, "is a web page without an article")
    return Draft(
        doc=doc,
        source=source,
        text="\n".join(lines) + "\n",
        title=title,
        outlet=metadata.outlet,
        byline=metadata.byline,
        url=metadata.url,
        language=metadata.language,
        published=metadata.published,
        modified=metadata.modified,
    )
